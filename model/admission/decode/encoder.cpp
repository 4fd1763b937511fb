// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/decode/encoder.h"

#include "model/admission/decode/specials.h"

#include <algorithm>

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
    auto &members = out.get_ref<Json::object_t &>();
    members.reserve(value.entries.size() + 1);
    for (const Member &member : type.members) {
        const Value *at = value.entry(member.name);
        const Value &inner = at ? *at : zero;
        if ((member.omitsEmpty && isEmpty(*member.type, inner)) || (member.omitsZero && isZero(*member.type, inner)))
            continue;
        members.emplace_back(member.name, encode(*member.type, inner));
    }
    return out;
}

/// Go writes the keys of maps sorted.
Json mapOf(const Type &type, const Value &value)
{
    std::vector<const Value::Entry *> sorted;
    sorted.reserve(value.entries.size());
    for (const Value::Entry &entry : value.entries)
        sorted.push_back(&entry);
    std::sort(sorted.begin(), sorted.end(), [](const auto *a, const auto *b) { return a->name < b->name; });
    Json out = Json::object();
    auto &members = out.get_ref<Json::object_t &>();
    members.reserve(sorted.size());
    for (const Value::Entry *entry : sorted)
        members.emplace_back(std::string(entry->name), encode(*type.item, entry->value));
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
        auto &items = out.get_ref<Json::array_t &>();
        items.reserve(value.items.size());
        for (const Value &item : value.items)
            items.push_back(encode(*type.item, item));
        return out;
    }
    case Type::Kind::Map: return value.isSet ? mapOf(type, value) : Json();
    case Type::Kind::Bool: return value.plain.is_boolean() ? value.plain : Json(false);
    case Type::Kind::Text: return value.plain.is_string() ? value.plain : Json("");
    case Type::Kind::Int32:
    case Type::Kind::Int64: return value.plain.is_number() ? value.plain : Json(0);
    default: return writeSpecial(type.kind, value.plain);
    }
}

} // namespace weir::admission::go
