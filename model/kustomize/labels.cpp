// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kustomize/steps.h"

#include <QCoreApplication>

#include <map>

namespace weir::kustomize {

namespace {

const FieldSpec Metadata{.path = "metadata/labels", .create = true};

std::vector<FieldSpec> templates(const char *what)
{
    const std::string end = std::string("metadata/") += what;
    const std::string inTemplate = std::string("spec/template/") += end;
    return {
        {.path = inTemplate, .version = "v1", .kind = "ReplicationController", .create = true},
        {.path = inTemplate, .kind = "Deployment", .create = true},
        {.path = inTemplate, .kind = "ReplicaSet", .create = true},
        {.path = inTemplate, .kind = "DaemonSet", .create = true},
        {.path = inTemplate, .group = "apps", .kind = "StatefulSet", .create = true},
        {.path = inTemplate, .group = "batch", .kind = "Job", .create = true},
        {.path = std::string("spec/jobTemplate/") += end, .group = "batch", .kind = "CronJob", .create = true},
        {.path = std::string("spec/jobTemplate/spec/template/") += end, .group = "batch", .kind = "CronJob",
         .create = true},
    };
}

std::vector<FieldSpec> selectors()
{
    std::vector<FieldSpec> fields{
        {.path = "spec/selector", .version = "v1", .kind = "Service", .create = true},
        {.path = "spec/selector", .version = "v1", .kind = "ReplicationController", .create = true},
        {.path = "spec/selector/matchLabels", .kind = "Deployment", .create = true},
        {.path = "spec/selector/matchLabels", .kind = "ReplicaSet", .create = true},
        {.path = "spec/selector/matchLabels", .kind = "DaemonSet", .create = true},
        {.path = "spec/selector/matchLabels", .group = "apps", .kind = "StatefulSet", .create = true},
        {.path = "spec/volumeClaimTemplates[]/metadata/labels", .group = "apps", .kind = "StatefulSet",
         .create = true},
        {.path = "spec/selector/matchLabels", .group = "batch", .kind = "Job"},
        {.path = "spec/jobTemplate/spec/selector/matchLabels", .group = "batch", .kind = "CronJob"},
        {.path = "spec/selector/matchLabels", .group = "policy", .kind = "PodDisruptionBudget"},
        {.path = "spec/podSelector/matchLabels", .group = "networking.k8s.io", .kind = "NetworkPolicy"},
        {.path = "spec/ingress/from/podSelector/matchLabels", .group = "networking.k8s.io", .kind = "NetworkPolicy"},
        {.path = "spec/egress/to/podSelector/matchLabels", .group = "networking.k8s.io", .kind = "NetworkPolicy"},
    };
    for (const char *kind : {"Deployment", "StatefulSet"}) {
        for (const char *affinity : {"podAffinity", "podAntiAffinity"}) {
            const std::string before = (std::string("spec/template/spec/affinity/") += affinity) += '/';
            fields.push_back({.path = before + "preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/"
                                               "labelSelector/matchLabels",
                              .group = "apps", .kind = kind});
            fields.push_back({.path = before + "requiredDuringSchedulingIgnoredDuringExecution/labelSelector/"
                                               "matchLabels",
                              .group = "apps", .kind = kind});
        }
        fields.push_back({.path = "spec/template/spec/topologySpreadConstraints/labelSelector/matchLabels",
                          .group = "apps", .kind = kind});
    }
    return fields;
}

using Pairs = std::map<std::string, std::string>;

Pairs pairsOf(const Step &step, const Json &json, const Pointer &field)
{
    Pairs pairs;
    for (const auto &[name, value] : json.items()) {
        if (auto text = textOf(value)) {
            pairs.emplace(name, std::move(*text));
        } else {
            step.report.errors.push_back(step.kustomization.at(
                field.child(name), QCoreApplication::translate("Kustomize", "This value must be a text: put it in "
                                                                            "quotes.")));
        }
    }
    return pairs;
}

void put(const Pairs &pairs, const std::vector<FieldSpec> &fields, Objects &objects)
{
    if (pairs.empty())
        return;
    for (Object &object : objects) {
        for (const FieldSpec &field : fields) {
            eachField(object.json, field, Json::object(), [&pairs](Json &map) {
                if (!map.is_object())
                    return;
                for (const auto &[name, value] : pairs)
                    map[name] = value;
            });
        }
    }
}

void append(std::vector<FieldSpec> &fields, const std::vector<FieldSpec> &more)
{
    fields.insert(fields.end(), more.begin(), more.end());
}

std::vector<FieldSpec> everywhere()
{
    std::vector<FieldSpec> fields = selectors();
    fields.push_back(Metadata);
    append(fields, templates("labels"));
    return fields;
}

} // namespace

void applyLabels(const Step &step, Objects &objects)
{
    if (const Json *list = step.kustomization.list("labels", step.report)) {
        for (size_t i = 0; i < list->size(); ++i) {
            const Json &entry = (*list)[i];
            const Pointer at = Pointer({"labels"}).child(i);
            const Json *pairs = find(entry, std::string_view("/pairs"));
            if (!pairs || !pairs->is_object())
                continue;
            std::vector<FieldSpec> fields;
            if (const Json *own = find(entry, std::string_view("/fields")); own && own->is_array()) {
                for (const Json &field : *own)
                    fields.push_back(fieldSpecOf(field));
            }
            if (boolAt(entry, "/includeSelectors")) {
                append(fields, everywhere());
            } else {
                fields.push_back(Metadata);
                if (boolAt(entry, "/includeTemplates"))
                    append(fields, templates("labels"));
            }
            put(pairsOf(step, *pairs, at.child("pairs")), fields, objects);
        }
    }
    if (const Json *common = step.kustomization.map("commonLabels", step.report))
        put(pairsOf(step, *common, Pointer({"commonLabels"})), everywhere(), objects);
}

void applyAnnotations(const Step &step, Objects &objects)
{
    const Json *common = step.kustomization.map("commonAnnotations", step.report);
    if (!common)
        return;
    std::vector<FieldSpec> fields{{.path = "metadata/annotations", .create = true}};
    append(fields, templates("annotations"));
    put(pairsOf(step, *common, Pointer({"commonAnnotations"})), fields, objects);
}

} // namespace weir::kustomize
