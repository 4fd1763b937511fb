// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/families.h"
#include "model/check/fixes.h"

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

/// Fields that changed their shape (knative-resources 1.2).
void reshape(const Fixing &fixing, Fix &fix)
{
    const Json &root = fixing.resource.json();
    const QString &kind = fixing.resource.kind();
    if (kind == "PingSource"_L1) {
        if (const Json *data = find(root, "/spec/jsonData")) {
            fix.steps.push_back(fixing.setting(u"/spec/data"_s, *data));
            fix.steps.push_back(fixing.setting(u"/spec/contentType"_s, "application/json"));
            fix.steps.push_back(fixing.removing(u"/spec/jsonData"_s));
        }
    } else if (kind == "Trigger"_L1) {
        if (const Json *old = find(root, "/spec/filter/sourceAndType"); old && old->is_object()) {
            Json attributes = Json::object();
            for (const char *name : {"type", "source"}) {
                const auto value = old->find(name);
                if (value != old->end() && value->is_string() && !value->get_ref<const std::string &>().empty())
                    attributes[name] = *value;
            }
            fix.steps.push_back(fixing.removing(u"/spec/filter/sourceAndType"_s));
            fix.steps.push_back(fixing.setting(u"/spec/filter/attributes"_s, attributes));
        }
    } else if (kind == "KafkaSource"_L1) {
        for (const char *name : {"bootstrapServers", "topics"}) {
            const Json *value = find(root, Pointer({"spec", name}));
            if (!value || !value->is_string())
                continue;
            Json list = Json::array();
            for (const QString &part : toQString(*value).split(u',', Qt::SkipEmptyParts))
                list.push_back(part.trimmed().toStdString());
            fix.steps.push_back(fixing.setting(Pointer({"spec", name}).toQString(), list));
        }
    }
}

} // namespace

void fixVersions(const Fixing &fixing, QList<Fix> &fixes)
{
    const QString &rule = fixing.finding.rule;
    if (rule == "version.later"_L1) {
        // Both versions of these have the same fields as far as the older one has them.
        const bool hasOlder = fixing.resource.kind() == "KafkaSource"_L1 || fixing.resource.kind() == "KafkaChannel"_L1;
        const QString older = fixing.resource.group() + u"/v1beta1"_s;
        if (hasOlder) {
            fixes.append({.title = say(QT_TRANSLATE_NOOP("Check", "Rewrite as %1")).arg(older),
                          .steps = {fixing.setting(u"/apiVersion"_s, older.toStdString())}});
        }
        return;
    }
    if (rule == "version.kind"_L1) {
        for (const Kind &kind : fixing.topology.registry().kinds()) {
            const bool isMeant = kind.name.compare(fixing.resource.kind(), Qt::CaseInsensitive) == 0;
            const bool isHere = kind.group == fixing.resource.group();
            if (!isMeant || isHere != (fixing.finding.pointer == "/kind"_L1))
                continue;
            const QString what = isHere ? kind.name : kind.apiVersion();
            fixes.append({.title = say(QT_TRANSLATE_NOOP("Check", "Write %1")).arg(what),
                          .steps = {fixing.setting(fixing.finding.pointer, what.toStdString())}});
            return;
        }
        return;
    }
    if (rule != "version.deprecated"_L1 && rule != "version.removed"_L1)
        return;
    const Resource &resource = fixing.resource;
    const bool isOldGroup = resource.group() == "sources.eventing.knative.dev"_L1;
    const QString group = isOldGroup ? u"sources.knative.dev"_s : resource.group();
    const Kind *kind = fixing.topology.registry().find(group, resource.kind());
    if (!kind)
        return;
    QString version = kind->apiVersion();
    // The newest EventType has its attributes in a list; the one before has the fields of the old ones.
    if (kind->name == "EventType"_L1)
        version = group + u"/v1beta2"_s;
    Fix fix{.title = say(QT_TRANSLATE_NOOP("Check", "Rewrite as %1")).arg(version), .steps = {}};
    fix.steps.push_back(fixing.setting(u"/apiVersion"_s, version.toStdString()));
    reshape(fixing, fix);
    fixes.append(fix);
}

} // namespace weir::check
