// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/api/validity.h"

#include "model/demo/api/store.h"

#include <algorithm>
#include <string_view>

namespace weir::demo {

namespace {

using Text = std::string;

constexpr auto subdomainRule =
    "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and "
    "end with an alphanumeric character (e.g. 'example.com', regex used for validation is "
    "'[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";
constexpr auto nameRule =
    "name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric "
    "character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is "
    "'([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')";
constexpr auto valueRule =
    "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and "
    "end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is "
    "'(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')";

bool isLower(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool isLetter(char c)
{
    return isLower(c) || (c >= 'A' && c <= 'Z');
}

bool isSubdomain(std::string_view name)
{
    char before = '.';
    for (const char c : name) {
        const bool isFine = isLower(c) || (c == '-' && before != '.') || (c == '.' && isLower(before));
        if (!isFine)
            return false;
        before = c;
    }
    return !name.empty() && isLower(before);
}

bool isNamePart(std::string_view text)
{
    return !text.empty() && isLetter(text.front()) && isLetter(text.back())
        && std::all_of(text.begin(), text.end(),
                       [](char c) { return isLetter(c) || c == '-' || c == '_' || c == '.'; });
}

/// What is wrong with the key of a label or annotation, or empty.
Text keyFault(const Text &key)
{
    const size_t slash = key.find('/');
    const bool hasPrefix = slash != Text::npos;
    const std::string_view name = std::string_view(key).substr(hasPrefix ? slash + 1 : 0);
    if (hasPrefix && !isSubdomain(std::string_view(key).substr(0, slash)))
        return Text("prefix part ") + (slash == 0 ? "must be non-empty" : subdomainRule);
    if (name.empty())
        return "name part must be non-empty";
    if (name.size() > 63)
        return "name part must be no more than 63 bytes";
    return isNamePart(name) ? Text() : Text(nameRule);
}

errors::FieldCause badValue(const Text &field, const Text &value, const Text &why)
{
    return {field, "FieldValueInvalid", "Invalid value: " + Json(value).dump() + ": " + why};
}

} // namespace

std::optional<ApiError> metadataInvalid(const ApiType &type, const Json &object)
{
    std::vector<errors::FieldCause> causes;
    const Text name = textAt(object, "/metadata/name");
    if (name.empty()) {
        causes.push_back(
            {"metadata.name", "FieldValueRequired", "Required value: name or generateName is required"});
    } else if (name.size() > 253) {
        causes.push_back(badValue("metadata.name", name, "must be no more than 253 characters"));
    } else if (!isSubdomain(name)) {
        causes.push_back(badValue("metadata.name", name, subdomainRule));
    }
    if (const Json *labels = find(object, "/metadata/labels"); labels && labels->is_object()) {
        for (const auto &[key, value] : labels->items()) {
            if (const Text fault = keyFault(key); !fault.empty())
                causes.push_back(badValue("metadata.labels", key, fault));
            const Text text = value.is_string() ? value.get<Text>() : Text();
            if (text.size() > 63)
                causes.push_back(badValue("metadata.labels", text, "must be no more than 63 bytes"));
            else if (!text.empty() && !isNamePart(text))
                causes.push_back(badValue("metadata.labels", text, valueRule));
        }
    }
    if (const Json *annotations = find(object, "/metadata/annotations"); annotations && annotations->is_object()) {
        constexpr size_t most = 262144;
        size_t size = 0;
        for (const auto &[key, value] : annotations->items()) {
            size += key.size() + (value.is_string() ? value.get_ref<const Text &>().size() : 0);
            // Unlike those of labels, keys of annotations may hold capitals before the slash.
            Text lower = key;
            std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
                return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
            });
            if (const Text fault = keyFault(lower); !fault.empty())
                causes.push_back(badValue("metadata.annotations", key, fault));
        }
        if (size > most) {
            causes.push_back({"metadata.annotations", "FieldValueTooLong",
                              "Too long: may not be more than " + std::to_string(most) + " bytes"});
        }
    }
    if (causes.empty())
        return std::nullopt;
    return errors::invalid(type, name, causes);
}

} // namespace weir::demo
