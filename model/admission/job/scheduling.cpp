// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/job/scheduling.h"

#include "model/admission/job/words.h"
#include "model/admission/parts/members.h"
#include "model/admission/parts/selector.h"

#include <map>
#include <set>

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

void judgeLabelKeys(const JobPlace &term, const char *member, FaultList &faults)
{
    if (term.count(member) == 0)
        return;
    if (!term.has("labelSelector")) {
        faults.forbidden(term.path(member), u"must not be specified when labelSelector is not set"_s);
        return;
    }
    for (const JobPlace &key : term.each(member))
        judgeQualifiedName(key, faults);
}

void judgeMinimum(const JobPlace &constraint, FaultList &faults)
{
    const JobPlace domains = constraint.at("minDomains");
    if (!domains)
        return;
    const qint64 count = domains.integer().value_or(0);
    faults.positive(domains.path(), count);
    const QString action = constraint.text("whenUnsatisfiable");
    if (action != u"DoNotSchedule") {
        faults.invalid(domains.path(), count,
                       u"can only use minDomains if whenUnsatisfiable=DoNotSchedule, not "_s + action);
    }
}

} // namespace

void judgeMatchLabelKeys(const JobPlace &term, FaultList &faults)
{
    judgeLabelKeys(term, "matchLabelKeys", faults);
    judgeLabelKeys(term, "mismatchLabelKeys", faults);
    const JobPlace selector = term.at("labelSelector");
    if (selector) {
        std::map<QString, size_t> matched;
        size_t index = 0;
        for (const JobPlace &key : term.each("matchLabelKeys"))
            matched[key.text()] = index++;
        std::set<QString> selected;
        const Json &labels = structOf(&selector.value(), "matchLabels");
        for (const auto &[key, value] : labels.items())
            selected.insert(QString::fromStdString(key));
        for (const JobPlace &expression : selector.each("matchExpressions")) {
            const QString key = expression.text("key");
            const auto found = matched.find(key);
            if (found != matched.end() && selected.contains(key)) {
                faults.invalid(indexed(term.path(), found->second), key,
                               u"exists in both matchLabelKeys and labelSelector"_s);
            }
            selected.insert(key);
        }
    }
    std::set<QString> mismatched;
    for (const JobPlace &key : term.each("mismatchLabelKeys"))
        mismatched.insert(key.text());
    for (const JobPlace &key : term.each("matchLabelKeys")) {
        if (mismatched.contains(key.text()))
            faults.invalid(key.path(), key.text(), u"exists in both matchLabelKeys and mismatchLabelKeys"_s);
    }
}

void judgeSpread(const std::vector<JobPlace> &constraints, FaultList &faults)
{
    for (size_t i = 0; i < constraints.size(); ++i) {
        const JobPlace &one = constraints[i];
        const QString key = one.text("topologyKey");
        const QString action = one.text("whenUnsatisfiable");
        faults.positive(one.path("maxSkew"), one.integer("maxSkew").value_or(0));
        if (key.isEmpty())
            faults.required(one.path("topologyKey"), u"can not be empty"_s);
        faults.oneOf(one.path("whenUnsatisfiable"), action, {"DoNotSchedule", "ScheduleAnyway"});
        for (size_t other = i + 1; other < constraints.size(); ++other) {
            if (key == constraints[other].text("topologyKey")
                && action == constraints[other].text("whenUnsatisfiable")) {
                faults.duplicate(one.path("{topologyKey, whenUnsatisfiable}"), u"{%1, %2}"_s.arg(key, action));
                break;
            }
        }
        judgeMinimum(one, faults);
        for (const char *policy : {"nodeAffinityPolicy", "nodeTaintsPolicy"})
            faults.optionalOneOf(one.at(policy), {"Honor", "Ignore"});
        judgeMatchLabelKeys(one, faults);
        judgeLabelSelector(one.at("labelSelector"), faults);
    }
}

void judgeTolerations(const std::vector<JobPlace> &tolerations, FaultList &faults)
{
    for (const JobPlace &one : tolerations) {
        const QString operation = one.text("operator");
        const QString effect = one.text("effect");
        const QString value = one.text("value");
        if (!one.text("key").isEmpty()) {
            judgeQualifiedName(one.at("key"), faults);
        } else if (operation != u"Exists") {
            faults.invalid(one.path("operator"), operation,
                           u"operator must be Exists when `key` is empty, which means \"match all values and all "
                           "keys\""_s);
        }
        if (one.has("tolerationSeconds") && effect != u"NoExecute")
            faults.invalid(one.path("effect"), effect, u"effect must be 'NoExecute' when `tolerationSeconds` is set"_s);
        if (operation == u"Equal" || operation.isEmpty()) {
            if (const QStringList reasons = valueFaults(value); !reasons.isEmpty())
                faults.invalid(one.path("operator"), value, reasons.join(u';'));
        } else if (operation == u"Exists") {
            if (!value.isEmpty())
                faults.invalid(one.path("operator"), value, u"value must be empty when `operator` is 'Exists'"_s);
        } else if (operation == u"Lt" || operation == u"Gt") {
            // Known to the server, but turned off.
            faults.add(one.path("operator") + u": Unsupported value: \"%1\": supported values: \"Equal\", \"Exists\", "
                       "\"Lt\", \"Gt\""_s.arg(operation));
        } else {
            faults.oneOf(one.path("operator"), operation, {"Equal", "Exists"});
        }
        if (!effect.isEmpty())
            faults.oneOf(one.path("effect"), effect, {"NoSchedule", "PreferNoSchedule", "NoExecute"});
    }
}

} // namespace weir::admission
