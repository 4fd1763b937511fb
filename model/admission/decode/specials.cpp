// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/decode/specials.h"

#include "model/admission/decode/gotime.h"
#include "model/admission/decode/gourl.h"
#include "model/admission/decode/gowords.h"
#include "model/admission/decode/quantity.h"

#include <charconv>

namespace weir::admission::go {

namespace {

using Fault = std::optional<SpecialFault>;

Fault readUrl(const Json &json, Json &out)
{
    if (!json.is_string() && !json.is_null())
        return SpecialFault{std::string(wordOf(json)), "string"};
    const auto url = parseUrl(json.is_string() ? json.get_ref<const std::string &>() : std::string());
    if (!url)
        return SpecialFault{url.error()};
    out = url->text();
    return {};
}

Fault readTime(const Json &json, Json &out)
{
    if (json.is_null()) {
        out = nullptr;
        return {};
    }
    if (!json.is_string())
        return SpecialFault{std::string(wordOf(json)), "string"};
    const auto time = parseTime(json.get_ref<const std::string &>());
    if (!time)
        return SpecialFault{time.error()};
    out = time->empty() ? Json() : Json(*time);
    return {};
}

Fault readQuantity(const Json &json, Json &out)
{
    if (json.is_null()) {
        out = nullptr;
        return {};
    }
    // It takes the text of any JSON value for a quantity, which no other value than these is.
    const auto quantity = parseQuantity(json.is_string()   ? json.get_ref<const std::string &>()
                                        : json.is_number() ? numberText(json)
                                                           : std::string(wordOf(json)));
    if (!quantity)
        return SpecialFault{quantity.error()};
    out = *quantity;
    return {};
}

Fault readIntOrString(const Json &json, Json &out)
{
    if (json.is_string()) {
        out = json;
        return {};
    }
    if (json.is_null()) {
        if (!out.is_number())
            out = 0;
        return {};
    }
    if (!json.is_number())
        return SpecialFault{std::string(wordOf(json)), "int32"};
    const std::string digits = numberText(json);
    std::int32_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc() || end != digits.data() + digits.size())
        return SpecialFault{"number " + digits, "int32"};
    out = number;
    return {};
}

} // namespace

std::optional<SpecialFault> readSpecial(Type::Kind kind, const Json &json, Json &out)
{
    switch (kind) {
    case Type::Kind::Url: return readUrl(json, out);
    case Type::Kind::Time: return readTime(json, out);
    case Type::Kind::Quantity: return readQuantity(json, out);
    case Type::Kind::IntOrString: return readIntOrString(json, out);
    default:
        if (!json.is_null())
            out = json;
        return {};
    }
}

Json writeSpecial(Type::Kind kind, const Json &value)
{
    if (!value.is_null())
        return value;
    switch (kind) {
    case Type::Kind::Url: return "";
    case Type::Kind::Quantity: return "0";
    case Type::Kind::IntOrString: return 0;
    default: return nullptr;
    }
}

} // namespace weir::admission::go
