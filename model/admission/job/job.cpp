// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/job/job.h"

#include "model/admission/job/podspec.h"
#include "model/admission/job/policies.h"
#include "model/admission/job/words.h"
#include "model/admission/parts/members.h"
#include "model/admission/parts/selector.h"
#include "model/admission/schema/objectmeta.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

/// The job's numbers without a policy.
void judgeCounts(const JobPlace &spec, FaultList &faults)
{
    for (const char *member : {"parallelism", "completions", "activeDeadlineSeconds", "backoffLimit",
                               "ttlSecondsAfterFinished", "backoffLimitPerIndex", "maxFailedIndexes"})
        faults.notNegative(spec.at(member));
    if (spec.has("maxFailedIndexes") && !spec.has("backoffLimitPerIndex"))
        faults.required(spec.path("backoffLimitPerIndex"), u"when maxFailedIndexes is specified"_s);
    faults.optionalOneOf(spec.at("completionMode"), {"NonIndexed", "Indexed"});
}

/// Who else takes care of the job: a path with a domain before it.
void judgeManager(const JobPlace &manager, FaultList &faults)
{
    if (!manager)
        return;
    constexpr int longest = 63;
    const QString text = manager.text();
    const auto slash = text.indexOf(u'/');
    if (text.isEmpty()) {
        faults.required(manager.path());
    } else if (slash <= 0 || slash == text.size() - 1) {
        faults.invalid(manager.path(), text, u"must be a domain-prefixed path (such as \"acme.io/foo\")"_s);
    } else {
        faults.invalidEach(manager.path(), text.left(slash), dnsSubdomainFaults(text.left(slash)));
        static const QRegularExpression form(u"^[A-Za-z0-9/\\-._~%!$&'()*+,;=:]+\\z"_s);
        if (!form.match(text.mid(slash + 1)).hasMatch()) {
            faults.invalid(manager.path(), text.mid(slash + 1),
                           u"Invalid path (regex used for validation is '[A-Za-z0-9/\\-._~%!$&'()*+,;=:]+')"_s);
        }
    }
    if (text.toUtf8().size() > longest)
        faults.tooLong(manager.path(), longest);
}

/// Where neither is said, one at a time is completed once.
std::optional<qint64> completionsOf(const JobPlace &spec)
{
    const auto completions = spec.integer("completions");
    return completions || spec.has("parallelism") ? completions : 1;
}

void judgeIndexed(const JobPlace &spec, FaultList &faults)
{
    constexpr qint64 most = 100'000;
    constexpr qint64 fewer = 10'000;
    const JobPlace completions = spec.at("completions");
    const JobPlace parallelism = spec.at("parallelism");
    const JobPlace failed = spec.at("maxFailedIndexes");
    const auto said = completionsOf(spec);
    const qint64 count = said.value_or(0);
    if (!said)
        faults.required(completions.path(), u"when completion mode is Indexed"_s);
    if (parallelism.integer().value_or(1) > most) {
        faults.invalid(parallelism.path(), *parallelism.integer(),
                       u"must be less than or equal to 100000 when completion mode is Indexed"_s);
    }
    const auto failures = failed.integer();
    if (said && failures && *failures > count)
        faults.invalid(failed.path(), *failures, u"must be less than or equal to completions"_s);
    if (failures && *failures > most)
        faults.invalid(failed.path(), *failures, u"must be less than or equal to 100000"_s);
    if (count <= most || !spec.has("backoffLimitPerIndex"))
        return;
    if (!failed)
        faults.required(failed.path(), u"must be specified when completions is above 100000"_s);
    for (const JobPlace &limited : {parallelism, failed}) {
        if (limited.integer().value_or(1) > fewer) {
            faults.invalid(
                limited.path(), *limited.integer(),
                u"must be less than or equal to 10000 when completions are above 100000 and used with backoff "
                "limit per index"_s);
        }
    }
}

void judgeIndexes(const JobPlace &spec, const QString &name, FaultList &faults)
{
    const QString mode = spec.text("completionMode");
    if (mode == u"Indexed") {
        judgeIndexed(spec, faults);
        // Pods get the job's name and their index as host name.
        const qint64 completions = completionsOf(spec).value_or(0);
        const QString host = name + u'-' + QString::number(completions - 1);
        if (completions > 0 && !dnsLabelFaults(host).isEmpty()) {
            faults.invalid(u"metadata.name"_s, name,
                           u"will not able to create pod with invalid DNS label: "_s + host);
        }
    } else if (!spec.has("completionMode") || mode == u"NonIndexed") {
        for (const char *member : {"backoffLimitPerIndex", "maxFailedIndexes"}) {
            if (const auto value = spec.integer(member))
                faults.invalid(spec.path(member), *value, u"requires indexed completion mode"_s);
        }
    }
}

/// Does the selector take an object with those labels?
bool isMatching(const JobPlace &selector, const Json &labels)
{
    const Json &wanted = structOf(&selector.value(), "matchLabels");
    for (const auto &[label, value] : wanted.items()) {
        if (!labels.contains(label) || labels[label] != value)
            return false;
    }
    for (const JobPlace &expression : selector.each("matchExpressions")) {
        const QString operation = expression.text("operator");
        const std::string key = expression.text("key").toStdString();
        const bool isThere = labels.contains(key);
        const auto values = expression.each("values");
        const bool isAmong = isThere && std::any_of(values.begin(), values.end(), [&](const JobPlace &value) {
            return value.value() == labels[key];
        });
        const bool takes = operation == u"In" ? isAmong
            : operation == u"NotIn"           ? !isAmong
                                              : (operation == u"Exists") == isThere;
        if (!takes)
            return false;
    }
    return true;
}

/// Go writes maps by their keys.
Json sorted(const Json &map)
{
    std::map<std::string, const Json *> members;
    for (const auto &[key, value] : map.items())
        members[key] = &value;
    Json copy = Json::object();
    for (const auto &[key, value] : members)
        copy[key] = *value;
    return copy;
}

/// A selector in the order of its type.
Json inOrder(const Json &selector)
{
    Json copy = Json::object();
    for (const char *name : {"matchLabels", "matchExpressions"}) {
        if (selector.contains(name))
            copy[name] = selector.at(name);
    }
    return copy;
}

/// Stands for the UID that the server draws lots for.
constexpr const char *Uid = "00000000-0000-0000-0000-000000000000";
constexpr const char *UidLabels[] = {"controller-uid", "batch.kubernetes.io/controller-uid"};
constexpr const char *NameLabels[] = {"job-name", "batch.kubernetes.io/job-name"};

/// The server makes the selector and its labels, unless it is told that they are made by hand.
void judgeSelector(const JobPlace &spec, const QString &name, FaultList &faults)
{
    const bool isByHand = spec.isTrue("manualSelector");
    const JobPlace selector = spec.at("selector");
    Json labels = structOf(&spec.at("template").at("metadata").value(), "labels");
    const auto mismatch = [&] {
        faults.invalid(u"spec.template.metadata.labels"_s, labels.empty() ? Json() : sorted(labels),
                       u"`selector` does not match template `labels`"_s);
    };
    if (isByHand && !selector) {
        faults.required(selector.path());
        mismatch();
        return;
    }
    Json made = selector ? selector.value() : Json::object();
    if (!isByHand) {
        Json &chosen = made["matchLabels"];
        if (!chosen.is_object())
            chosen = Json::object();
        if (!chosen.contains(UidLabels[1]))
            chosen[UidLabels[1]] = Uid;
        chosen = sorted(chosen);
        Json expected = Json::object();
        for (const auto &[names, value] : {std::pair{UidLabels, std::string(Uid)},
                                           std::pair{NameLabels, name.toStdString()}}) {
            for (int i = 0; i < 2; ++i) {
                expected[names[i]] = value;
                if (!labels.contains(names[i]))
                    labels[names[i]] = value;
            }
        }
        for (const auto &[label, value] : expected.items()) {
            if (labels[label] != value) {
                faults.invalid(u"spec.template.metadata.labels[%1]"_s.arg(QString::fromStdString(label)),
                               sorted(labels), u"must be '%1'"_s.arg(toQString(value)));
            }
        }
        if (!labelSelectorFault(&made) && !isMatching(JobPlace(&made, selector.path()), expected))
            faults.invalid(selector.path(), inOrder(made), u"`selector` not auto-generated"_s);
    }
    const JobPlace whole(&made, selector.path());
    judgeLabelSelector(whole, faults);
    if (!labelSelectorFault(&made) && !isMatching(whole, labels))
        mismatch();
}

void judgeRestart(const JobPlace &spec, FaultList &faults)
{
    const JobPlace policy = spec.at("template").at("spec").at("restartPolicy");
    const QString text = policy.text();
    if (text == u"Always" || text.isEmpty())
        faults.required(u"spec.template.spec.restartPolicy"_s, u"valid values: \"OnFailure\", \"Never\""_s);
    else if (text != u"OnFailure" && text != u"Never")
        faults.oneOf(policy.path(), text, {"OnFailure", "Never"});
    else if (text != u"Never" && spec.has("podFailurePolicy"))
        faults.invalid(policy.path(), text, u"only \"Never\" is supported when podFailurePolicy is specified"_s);
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
    const JobPlace spec(&structOf(&job, "spec"), u"spec"_s);
    metadata["name"] = name.toStdString();
    metadata["namespace"] = nameSpace.toStdString();
    // A job without labels gets those of its pods.
    const Json &labels = structOf(&spec.at("template").at("metadata").value(), "labels");
    if (structOf(&metadata, "labels").empty() && !labels.empty())
        metadata["labels"] = labels;
    FaultList faults;
    for (const SchemaFault &fault : metadataFaults(Json{{"metadata", std::move(metadata)}}, true))
        faults.add(fault.message);

    judgeSelector(spec, name, faults);
    judgeCounts(spec, faults);
    judgeManager(spec.at("managedBy"), faults);
    judgeIndexes(spec, name, faults);
    judgePolicies(spec, faults);
    judgePodTemplate(spec.at("template"), faults);
    judgeRestart(spec, faults);
    if (faults.isEmpty())
        return {};
    return u"Job.batch \"%1\" is invalid: %2"_s.arg(name, faults.text());
}

} // namespace weir::admission
