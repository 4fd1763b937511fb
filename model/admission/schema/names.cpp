// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/schema/names.h"

#include <algorithm>

namespace weir::admission::names {

namespace {

using Faults = std::vector<std::string>;

constexpr size_t LongestSubdomain = 253;
constexpr size_t LongestLabel = 63;

constexpr auto SubdomainRule =
    "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start "
    "and end with an alphanumeric character (e.g. 'example.com', regex used for validation is "
    "'[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";
constexpr auto LabelRule =
    "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end "
    "with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is "
    "'[a-z0-9]([-a-z0-9]*[a-z0-9])?')";
constexpr auto KeyRule =
    "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character "
    "(e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is "
    "'([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')";
constexpr auto ValueRule =
    "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start "
    "and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation "
    "is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')";

std::string tooLong(size_t most, const char *unit)
{
    return "must be no more than " + std::to_string(most) + ' ' + unit;
}

bool isLower(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool isLetter(char c)
{
    return isLower(c) || (c >= 'A' && c <= 'Z');
}

bool isLabel(std::string_view text)
{
    return !text.empty() && isLower(text.front()) && isLower(text.back())
        && std::all_of(text.begin(), text.end(), [](char c) { return isLower(c) || c == '-'; });
}

bool isSubdomain(std::string_view text)
{
    while (true) {
        const size_t dot = std::min(text.find('.'), text.size());
        if (!isLabel(text.substr(0, dot)))
            return false;
        if (dot == text.size())
            return true;
        text.remove_prefix(dot + 1);
    }
}

bool isPlainName(std::string_view text)
{
    return !text.empty() && isLetter(text.front()) && isLetter(text.back())
        && std::all_of(text.begin(), text.end(),
                       [](char c) { return isLetter(c) || c == '-' || c == '_' || c == '.'; });
}

Faults subdomainFaultsIn(std::string_view name, const char *unit)
{
    Faults faults;
    if (name.size() > LongestSubdomain)
        faults.push_back(tooLong(LongestSubdomain, unit));
    if (!isSubdomain(name))
        faults.push_back(SubdomainRule);
    return faults;
}

} // namespace

Faults subdomainFaults(std::string_view name)
{
    return subdomainFaultsIn(name, "characters");
}

Faults labelFaults(std::string_view name)
{
    Faults faults;
    if (name.size() > LongestLabel)
        faults.push_back(tooLong(LongestLabel, "characters"));
    if (!isLabel(name))
        faults.push_back(isSubdomain(name) ? "must not contain dots" : LabelRule);
    return faults;
}

/// The rule for plain names of keys, in a sentence.
std::string rule(std::string_view before, std::string_view after)
{
    std::string text;
    for (const std::string_view part : {before, std::string_view(KeyRule), after})
        text += part;
    return text;
}

Faults keyFaults(std::string_view key)
{
    Faults faults;
    const auto slashes = std::count(key.begin(), key.end(), '/');
    if (slashes > 1) {
        return {
            rule("a valid label key ", " with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')")};
    }
    std::string_view name = key;
    if (slashes == 1) {
        const size_t slash = key.find('/');
        const std::string_view prefix = key.substr(0, slash);
        name = key.substr(slash + 1);
        if (prefix.empty())
            faults.push_back("prefix part must be non-empty");
        else
            for (const std::string &fault : subdomainFaultsIn(prefix, "bytes"))
                faults.push_back("prefix part " + fault);
    }
    if (name.empty())
        faults.push_back("name part must be non-empty");
    else if (name.size() > LongestLabel)
        faults.push_back("name part " + tooLong(LongestLabel, "bytes"));
    if (!isPlainName(name))
        faults.push_back(rule("name part ", ""));
    return faults;
}

Faults valueFaults(std::string_view value)
{
    Faults faults;
    if (value.size() > LongestLabel)
        faults.push_back(tooLong(LongestLabel, "bytes"));
    if (!value.empty() && !isPlainName(value))
        faults.push_back(ValueRule);
    return faults;
}

} // namespace weir::admission::names
