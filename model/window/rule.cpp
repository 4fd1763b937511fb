// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/window/rule.h"

namespace weir::windowing {

namespace {

const char *name(Rule::Closing closing)
{
    switch (closing) {
    case Rule::Closing::Every: return "every";
    case Rule::Closing::Count: return "count";
    case Rule::Closing::Gap: return "gap";
    }
    return "";
}

} // namespace

bool Rule::continues(const Rule &other) const
{
    return shape() == other.shape();
}

std::string Rule::shape() const
{
    const Json parts = Json::array({name(closing), length, isByArrival, key.toStdString(),
                                    value ? Json(value->toString()) : Json()});
    return weir::toText(parts).toStdString();
}

Json Rule::toJson() const
{
    return {{"closing", name(closing)},
            {"length", length},
            {"byArrival", isByArrival},
            {"lateness", lateness},
            {"ahead", ahead},
            {"refusesLate", refusesLate},
            {"key", key.toStdString()},
            {"value", value ? Json(value->toString()) : Json()},
            {"fields", fields}};
}

std::optional<Rule> Rule::fromJson(const Json &json)
{
    Rule rule;
    const QString closing = stringAt(json, "/closing");
    const auto length = intAt(json, "/length");
    const auto lateness = intAt(json, "/lateness");
    const auto ahead = intAt(json, "/ahead");
    const auto fields = intAt(json, "/fields");
    const Json *value = find(json, "/value");
    if (!length || *length < 1 || !lateness || !ahead || !fields || !value)
        return std::nullopt;
    bool isKnown = false;
    for (const Closing candidate : {Closing::Every, Closing::Count, Closing::Gap}) {
        if (closing == QLatin1StringView(name(candidate))) {
            rule.closing = candidate;
            isKnown = true;
        }
    }
    if (!isKnown)
        return std::nullopt;
    rule.length = *length;
    rule.lateness = *lateness;
    rule.ahead = *ahead;
    rule.fields = static_cast<int>(*fields);
    rule.isByArrival = boolAt(json, "/byArrival");
    rule.refusesLate = boolAt(json, "/refusesLate");
    rule.key = stringAt(json, "/key");
    if (value->is_string())
        rule.value = Pointer::parse(toQString(*value));
    return rule;
}

} // namespace weir::windowing
