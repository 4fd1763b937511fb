// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/job/policies.h"

#include "model/admission/job/words.h"
#include "model/admission/parts/gotext.h"

#include <tl/expected.hpp>

#include <limits>
#include <set>

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostRules = 20;

std::set<QString> containerNames(const JobPlace &spec)
{
    std::set<QString> names;
    const JobPlace pod = spec.at("template").at("spec");
    for (const char *list : {"containers", "initContainers"}) {
        for (const JobPlace &container : pod.each(list))
            names.insert(container.text("name"));
    }
    return names;
}

void judgeExitCodes(const JobPlace &codes, const std::set<QString> &containers, FaultList &faults)
{
    const QString operation = codes.text("operator");
    if (operation.isEmpty())
        faults.required(codes.path("operator"), u"valid values: [\"In\" \"NotIn\"]"_s);
    else
        faults.oneOf(codes.path("operator"), operation, {"In", "NotIn"});
    const JobPlace name = codes.at("containerName");
    if (name && !containers.contains(name.text())) {
        faults.invalid(name.path(), name.text(),
                       u"must be one of the container or initContainer names in the pod template"_s);
    }
    const JobPlace list = codes.at("values");
    constexpr size_t most = 255;
    if (codes.count("values") == 0)
        faults.invalid(list.path(), list.value(), u"at least one value is required"_s);
    else if (codes.count("values") > most)
        faults.tooMany(list.path(), codes.count("values"), most);
    std::set<qint64> seen;
    qint64 last = std::numeric_limits<qint64>::min();
    bool isOrdered = true;
    for (const JobPlace &place : codes.each("values")) {
        const qint64 value = place.integer().value_or(0);
        if (operation == u"In" && value == 0)
            faults.invalid(place.path(), value, u"must not be 0 for the In operator"_s);
        if (!seen.insert(value).second)
            faults.add(place.path() + u": Duplicate value: "_s + QString::number(value));
        isOrdered = isOrdered && value >= last;
        last = value;
    }
    if (!isOrdered)
        faults.invalid(list.path(), list.value(), u"must be ordered"_s);
}

void judgeConditions(const JobPlace &rule, FaultList &faults)
{
    const size_t count = rule.count("onPodConditions");
    if (count > MostRules)
        faults.tooMany(rule.path("onPodConditions"), count, MostRules);
    for (const JobPlace &condition : rule.each("onPodConditions")) {
        const JobPlace type = condition.at("type");
        judgeQualifiedName(type, faults);
        // Empty becomes "True".
        if (const QString status = condition.text("status"); !status.isEmpty())
            faults.oneOf(condition.path("status"), status, {"False", "True", "Unknown"});
    }
}

void judgeRule(const JobPlace &rule, const JobPlace &spec, FaultList &faults)
{
    const QString action = rule.text("action");
    if (action.isEmpty()) {
        faults.required(rule.path("action"), u"valid values: [\"Count\" \"FailIndex\" \"FailJob\" \"Ignore\"]"_s);
    } else {
        faults.oneOf(rule.path("action"), action, {"Count", "FailIndex", "FailJob", "Ignore"});
        if (action == u"FailIndex" && !spec.has("backoffLimitPerIndex"))
            faults.invalid(rule.path("action"), action, u"requires the backoffLimitPerIndex to be set"_s);
    }
    const JobPlace codes = rule.at("onExitCodes");
    const bool hasConditions = rule.count("onPodConditions") > 0;
    if (codes)
        judgeExitCodes(codes, containerNames(spec), faults);
    judgeConditions(rule, faults);
    if (codes && hasConditions)
        faults.invalid(rule.path(), u"specifying both OnExitCodes and OnPodConditions is not supported"_s);
    if (!codes && !hasConditions)
        faults.invalid(rule.path(), u"specifying one of OnExitCodes and OnPodConditions is required"_s);
}

/// Indexes as "1,3-5": how many, or why they are none.
class Indexes
{
public:
    explicit Indexes(qint64 completions) : m_completions(completions) {}

    [[nodiscard]] tl::expected<qint64, QString> count(const QString &text) const
    {
        if (text.isEmpty())
            return 0;
        qint64 total = 0;
        qint64 last = -1;
        bool isFirst = true;
        const QStringList parts = text.split(u',');
        for (const QString &part : parts) {
            const auto interval = between(part);
            if (!interval)
                return tl::unexpected(interval.error());
            if (!isFirst && last >= interval->first)
                return tl::unexpected(order(last, interval->first));
            isFirst = false;
            total += interval->second - interval->first + 1;
            last = interval->second;
        }
        return total;
    }

private:
    static QString order(qint64 previous, qint64 current)
    {
        return u"non-increasing order, previous: %1, current: %2"_s.arg(previous).arg(current);
    }
    [[nodiscard]] tl::expected<qint64, QString> index(const QString &text) const
    {
        const GoInteger number = atoiAsGo(text);
        if (!number.error.isEmpty())
            return tl::unexpected(u"cannot convert string to integer for index: "_s + quotedAsGo(text));
        if (number.value >= m_completions)
            return tl::unexpected(u"too large index: "_s + quotedAsGo(text));
        return number.value;
    }
    [[nodiscard]] tl::expected<std::pair<qint64, qint64>, QString> between(const QString &text) const
    {
        const QStringList limits = text.split(u'-');
        if (limits.size() > 2) {
            return tl::unexpected(
                u"the fragment %1 violates the requirement that an index interval can have at most two "
                "parts separated by '-'"_s.arg(quotedAsGo(text)));
        }
        const auto from = index(limits.first());
        if (!from)
            return tl::unexpected(from.error());
        if (limits.size() == 1)
            return std::pair{*from, *from};
        const auto to = index(limits.last());
        if (!to)
            return tl::unexpected(to.error());
        if (*from >= *to)
            return tl::unexpected(order(*from, *to));
        return std::pair{*from, *to};
    }

    qint64 m_completions;
};

void judgeSuccessRule(const JobPlace &rule, qint64 completions, FaultList &faults)
{
    const JobPlace indexes = rule.at("succeededIndexes");
    const JobPlace count = rule.at("succeededCount");
    if (!indexes && !count)
        faults.required(rule.path(), u"at least one of succeededCount or succeededIndexes must be specified"_s);
    qint64 total = 0;
    if (indexes) {
        constexpr int longest = 64 * 1024;
        if (indexes.text().toUtf8().size() > longest)
            faults.tooLong(indexes.path(), longest);
        const auto counted = Indexes(completions).count(indexes.text());
        if (!counted)
            faults.invalid(indexes.path(), indexes.text(), u"error parsing succeededIndexes: "_s + counted.error());
        total = counted.value_or(0);
    }
    const auto wanted = count.integer();
    if (!wanted)
        return;
    faults.notNegative(count);
    if (*wanted > completions) {
        faults.invalid(count.path(), *wanted,
                       u"must be less than or equal to %1 (the number of specified completions)"_s.arg(completions));
    }
    if (indexes && *wanted > total) {
        faults.invalid(count.path(), *wanted,
                       u"must be less than or equal to %1 (the number of indexes in the specified succeededIndexes "
                       "field)"_s.arg(total));
    }
}

void judgeSuccess(const JobPlace &spec, FaultList &faults)
{
    const JobPlace policy = spec.at("successPolicy");
    if (!policy)
        return;
    if (spec.text("completionMode") != u"Indexed") {
        Json shown{{"Rules", policy.has("rules") ? Json::array() : Json()}};
        for (const JobPlace &rule : policy.each("rules")) {
            shown["Rules"].push_back(Json{{"SucceededIndexes", rule.at("succeededIndexes").value()},
                                          {"SucceededCount", rule.at("succeededCount").value()}});
        }
        faults.invalid(policy.path(), shown, u"requires indexed completion mode"_s);
        return;
    }
    const size_t count = policy.count("rules");
    if (count == 0) {
        faults.required(policy.path("rules"),
                        u"at least one rules must be specified when the successPolicy is specified"_s);
    }
    if (count > MostRules)
        faults.tooMany(policy.path("rules"), count, MostRules);
    // Defaults set 1 only where neither is said. Of a job with parallelism alone the server dies.
    const qint64 completions = spec.integer("completions").value_or(spec.has("parallelism") ? 0 : 1);
    for (const JobPlace &rule : policy.each("rules"))
        judgeSuccessRule(rule, completions, faults);
}

} // namespace

void judgePolicies(const JobPlace &spec, FaultList &faults)
{
    const JobPlace failure = spec.at("podFailurePolicy");
    if (failure) {
        const size_t count = failure.count("rules");
        if (count > MostRules)
            faults.tooMany(failure.path("rules"), count, MostRules);
        for (const JobPlace &rule : failure.each("rules"))
            judgeRule(rule, spec, faults);
    }
    judgeSuccess(spec, faults);
    if (failure)
        faults.optionalOneOf(spec.at("podReplacementPolicy"), {"Failed"});
    else
        faults.optionalOneOf(spec.at("podReplacementPolicy"), {"Failed", "TerminatingOrFailed"});
}

} // namespace weir::admission
