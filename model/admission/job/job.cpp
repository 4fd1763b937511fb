// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/job/job.h"

#include "model/admission/job/podspec.h"
#include "model/admission/job/policies.h"
#include "model/admission/parts/members.h"
#include "model/admission/parts/selector.h"
#include "model/admission/schema/objectmeta.h"

#include <algorithm>

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

void judgeIndexes(const Json &spec, const QString &name, FaultList &faults)
{
    const QString mode = textOf(&spec, "completionMode");
    if (!mode.isEmpty())
        faults.oneOf(u"spec.completionMode"_s, mode, {"Indexed", "NonIndexed"});
    if (mode == u"Indexed") {
        if (!memberOf(&spec, "completions"))
            faults.required(u"spec.completions"_s, u"when completion mode is Indexed"_s);
        constexpr qint64 most = 100'000;
        const qint64 parallelism = intAt(spec, "/parallelism").value_or(1);
        if (memberOf(&spec, "completions") && parallelism > most)
            faults.invalid(u"spec.parallelism"_s, parallelism,
                           u"must be less than or equal to 100000 when completion mode is Indexed"_s);
        // Pods get the job's name and their index as host name.
        if (const qint64 completions = intAt(spec, "/completions").value_or(0); completions > 0) {
            const QString host = name + u'-' + QString::number(completions - 1);
            if (const QStringList reasons = dnsLabelFaults(host); !reasons.isEmpty())
                faults.invalid(u"metadata.name"_s, name,
                               u"will not able to create pod with invalid DNS label: "_s + host);
        }
    } else {
        for (const char *member : {"backoffLimitPerIndex", "maxFailedIndexes"}) {
            if (memberOf(&spec, member))
                faults.invalid(u"spec."_s + QLatin1StringView(member),
                               intAt(spec, std::string("/") + member).value_or(0),
                               u"requires indexed completion mode"_s);
        }
    }
    if (memberOf(&spec, "maxFailedIndexes") && !memberOf(&spec, "backoffLimitPerIndex"))
        faults.required(u"spec.backoffLimitPerIndex"_s, u"when maxFailedIndexes is specified"_s);
}

bool isSelecting(const Json &selector)
{
    return !structOf(&selector, "matchLabels").empty() || memberOf(&selector, "matchExpressions");
}

/// The server makes the selector and its labels, unless it is told that they are made by hand.
void judgeSelector(const Json &spec, FaultList &faults)
{
    const Json *selector = memberOf(&spec, "selector");
    const Json &labels = structOf(&structOf(&structOf(&spec, "template"), "metadata"), "labels");
    if (!boolAt(spec, "/manualSelector")) {
        if (selector && isSelecting(*selector))
            faults.invalid(u"spec.selector"_s, QString(), u"`selector` not auto-generated"_s);
        for (const char *label : {"controller-uid", "job-name", "batch.kubernetes.io/controller-uid",
                                  "batch.kubernetes.io/job-name"}) {
            if (memberOf(&labels, label))
                faults.invalid(u"spec.template.metadata.labels"_s, QString(), u"must be '<generated>'"_s);
        }
        return;
    }
    if (!selector) {
        faults.required(u"spec.selector"_s);
        return;
    }
    if (const auto fault = labelSelectorFault(selector)) {
        faults.invalid(u"spec.selector"_s, QString(), *fault);
        return;
    }
    bool isMatching = true;
    for (const auto &[label, value] : structOf(selector, "matchLabels").items())
        isMatching = isMatching && textOf(&labels, label.c_str()) == toQString(value) && labels.contains(label);
    for (const Json &expression : listOf(*selector, "matchExpressions")) {
        const QString operation = textOf(&expression, "operator");
        const std::string key = textOf(&expression, "key").toStdString();
        const bool isThere = labels.contains(key);
        const Json &values = listOf(expression, "values");
        const bool isAmong = isThere && std::find(values.begin(), values.end(), labels[key]) != values.end();
        isMatching = isMatching
            && (operation == u"In" ? isAmong : operation == u"NotIn" ? !isAmong : (operation == u"Exists") == isThere);
    }
    if (!isMatching)
        faults.invalid(u"spec.template.metadata.labels"_s, QString(), u"`selector` does not match template `labels`"_s);
}

void judgeRestart(const Json &spec, FaultList &faults)
{
    const QString path = u"spec.template.spec.restartPolicy"_s;
    const QString policy = textOf(&structOf(&structOf(&spec, "template"), "spec"), "restartPolicy");
    if (policy != u"OnFailure" && policy != u"Never")
        faults.required(path, u"valid values: \"OnFailure\", \"Never\""_s);
    else if (policy != u"Never" && memberOf(&spec, "podFailurePolicy"))
        faults.invalid(path, policy, u"only \"Never\" is supported when podFailurePolicy is specified"_s);
}

} // namespace

std::optional<QString> jobFault(const Json &job, const QString &name, const QString &nameSpace)
{
    Json metadata = structOf(&job, "metadata");
    const QString ownNamespace = textOf(&metadata, "namespace");
    if (!ownNamespace.isEmpty() && ownNamespace != nameSpace)
        return u"the namespace of the provided object does not match the namespace sent on the request"_s;
    if (!textOf(&metadata, "resourceVersion").isEmpty())
        return u"resourceVersion should not be set on objects to be created"_s;
    metadata["name"] = name.toStdString();
    metadata["namespace"] = nameSpace.toStdString();
    FaultList faults;
    for (const SchemaFault &fault : metadataFaults(Json{{"metadata", std::move(metadata)}}, true))
        faults.add(fault.message);

    const Json &spec = structOf(&job, "spec");
    for (const char *member : {"parallelism", "completions", "activeDeadlineSeconds", "backoffLimit",
                               "ttlSecondsAfterFinished", "backoffLimitPerIndex", "maxFailedIndexes"})
        faults.notNegative(spec, member, u"spec"_s);
    judgeSelector(spec, faults);
    judgeIndexes(spec, name, faults);
    judgePolicies(spec, u"spec"_s, faults);
    judgePodTemplate(structOf(&spec, "template"), u"spec.template"_s, faults);
    judgeRestart(spec, faults);
    if (faults.isEmpty())
        return {};
    return u"Job.batch \"%1\" is invalid: %2"_s.arg(name, faults.text());
}

} // namespace weir::admission
