// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/decode/encoder.h"

#include "model/admission/decode/specials.h"

namespace weir::admission::go {

namespace {

bool isEmpty(const Type &type, const Value &value)
{
    switch (type.kind) {
    case Type::Kind::Pointer: return !value.isSet;
    case Type::Kind::List: return value.items.empty();
    case Type::Kind::Map: return value.entries.empty();
    case Type::Kind::Bool: return !value.plain.is_boolean() || !value.plain.get<bool>();
    case Type::Kind::Text: return !value.plain.is_string() || value.plain.get_ref<const std::string &>().empty();
    case Type::Kind::Int32:
    case Type::Kind::Int64: return !value.plain.is_number() || value.plain.get<std::int64_t>() == 0;
    default: return false; // structs never are
    }
}

/// As reflection finds it, or the type's own IsZero, which of these only a time has.
bool isZero(const Type &type, const Value &value)
{
    return type.kind == Type::Kind::Struct ? value.entries.empty()
        : type.kind == Type::Kind::Time    ? value.plain.is_null()
                                           : isEmpty(type, value) && !value.isSet;
}

Json objectOf(const Type &type, const Value &value)
{
    static const Value zero;
    Json out = Json::object();
    for (const Member &member : type.members) {
        const auto at = value.entries.find(member.name);
        const Value &inner = at == value.entries.end() ? zero : at->second;
        if ((member.omitsEmpty && isEmpty(*member.type, inner)) || (member.omitsZero && isZero(*member.type, inner)))
            continue;
        out.push_back({member.name, encode(*member.type, inner)});
    }
    return out;
}

} // namespace

Json encode(const Type &type, const Value &value)
{
    switch (type.kind) {
    case Type::Kind::Pointer: return value.isSet ? encode(*type.item, value.items.front()) : Json();
    case Type::Kind::Struct: return objectOf(type, value);
    case Type::Kind::List: {
        if (!value.isSet)
            return nullptr;
        Json out = Json::array();
        for (const Value &item : value.items)
            out.push_back(encode(*type.item, item));
        return out;
    }
    case Type::Kind::Map: {
        if (!value.isSet)
            return nullptr;
        Json out = Json::object();
        for (const auto &[key, item] : value.entries)
            out.push_back({key, encode(*type.item, item)});
        return out;
    }
    case Type::Kind::Bool: return value.plain.is_boolean() ? value.plain : Json(false);
    case Type::Kind::Text: return value.plain.is_string() ? value.plain : Json("");
    case Type::Kind::Int32:
    case Type::Kind::Int64: return value.plain.is_number() ? value.plain : Json(0);
    default: return writeSpecial(type.kind, value.plain);
    }
}

} // namespace weir::admission::go
