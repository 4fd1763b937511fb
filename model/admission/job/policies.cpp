// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/job/policies.h"

#include "model/admission/parts/members.h"
#include "model/admission/parts/selector.h"

#include <limits>
#include <set>

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

std::set<QString> containerNames(const Json &spec)
{
    std::set<QString> names;
    const Json &pod = structOf(&structOf(&spec, "template"), "spec");
    for (const char *list : {"containers", "initContainers"}) {
        for (const Json &container : listOf(pod, list))
            names.insert(textOf(&container, "name"));
    }
    return names;
}

void judgeExitCodes(const Json &codes, const QString &path, const std::set<QString> &containers, FaultList &faults)
{
    const QString operation = textOf(&codes, "operator");
    faults.oneOf(path + u".operator"_s, operation, {"In", "NotIn"});
    const QString name = textOf(&codes, "containerName");
    if (memberOf(&codes, "containerName") && !containers.contains(name)) {
        faults.invalid(path + u".containerName"_s, name,
                       u"must be one of the container or initContainer names in the pod template"_s);
    }
    const Json &values = listOf(codes, "values");
    constexpr size_t most = 255;
    if (values.empty())
        faults.invalid(path + u".values"_s, QString(), u"at least one value is required"_s);
    else if (values.size() > most)
        faults.add(path + u".values: Too many: %1: must have at most %2 items"_s.arg(values.size()).arg(most));
    std::set<qint64> seen;
    qint64 last = std::numeric_limits<qint64>::min();
    bool isOrdered = true;
    for (size_t i = 0; i < values.size(); ++i) {
        const qint64 value = values[i].is_number_integer() ? values[i].get<qint64>() : 0;
        if (operation == u"In" && value == 0)
            faults.invalid(indexed(path + u".values"_s, i), value, u"must not be 0 for the In operator"_s);
        if (!seen.insert(value).second)
            faults.add(indexed(path + u".values"_s, i) + u": Duplicate value: "_s + QString::number(value));
        isOrdered = isOrdered && value >= last;
        last = value;
    }
    if (!isOrdered)
        faults.add(path + u".values: Invalid value: must be ordered"_s);
}

void judgeRule(const Json &rule, const QString &path, const Json &spec, FaultList &faults)
{
    const QString action = textOf(&rule, "action");
    faults.oneOf(path + u".action"_s, action, {"Count", "FailIndex", "FailJob", "Ignore"});
    if (action == u"FailIndex" && !memberOf(&spec, "backoffLimitPerIndex"))
        faults.invalid(path + u".action"_s, action, u"requires the backoffLimitPerIndex to be set"_s);
    const Json *codes = memberOf(&rule, "onExitCodes");
    const Json &conditions = listOf(rule, "onPodConditions");
    if (codes)
        judgeExitCodes(*codes, path + u".onExitCodes"_s, containerNames(spec), faults);
    for (size_t i = 0; i < conditions.size(); ++i) {
        const QString place = indexed(path + u".onPodConditions"_s, i);
        const QString type = textOf(&conditions[i], "type");
        faults.invalidEach(place + u".type"_s, type, qualifiedNameFaults(type));
        // Empty becomes "True".
        if (const QString status = textOf(&conditions[i], "status"); !status.isEmpty())
            faults.oneOf(place + u".status"_s, status, {"False", "True", "Unknown"});
    }
    if (codes && !conditions.empty())
        faults.invalid(path, QString(), u"specifying both OnExitCodes and OnPodConditions is not supported"_s);
    if (!codes && conditions.empty())
        faults.invalid(path, QString(), u"specifying one of OnExitCodes and OnPodConditions is required"_s);
}

} // namespace

void judgePolicies(const Json &spec, const QString &path, FaultList &faults)
{
    const Json *failure = memberOf(&spec, "podFailurePolicy");
    if (failure) {
        const Json &rules = listOf(*failure, "rules");
        constexpr size_t most = 20;
        if (rules.size() > most) {
            faults.add(path + u".podFailurePolicy.rules: Too many: %1: must have at most %2 items"_s.arg(rules.size())
                                  .arg(most));
        }
        for (size_t i = 0; i < rules.size(); ++i)
            judgeRule(rules[i], indexed(path + u".podFailurePolicy.rules"_s, i), spec, faults);
    }
    if (const Json *success = memberOf(&spec, "successPolicy")) {
        const QString place = path + u".successPolicy"_s;
        if (textOf(&spec, "completionMode") != u"Indexed")
            faults.invalid(place, QString(), u"requires indexed completion mode"_s);
        else if (listOf(*success, "rules").empty())
            faults.required(place + u".rules"_s,
                            u"at least one rules must be specified when the successPolicy is specified"_s);
    }
    if (const QString replacement = textOf(&spec, "podReplacementPolicy"); !replacement.isEmpty()) {
        if (failure)
            faults.oneOf(path + u".podReplacementPolicy"_s, replacement, {"Failed"});
        else
            faults.oneOf(path + u".podReplacementPolicy"_s, replacement, {"Failed", "TerminatingOrFailed"});
    }
}

} // namespace weir::admission
