// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/decode/decoder.h"

#include "model/admission/decode/gowords.h"
#include "model/admission/decode/specials.h"

#include <charconv>
#include <limits>

namespace weir::admission::go {

namespace {

/// What parseJson() lets through is not deeper; objects made otherwise may be.
constexpr int kDepthLimit = 1000;

QString text(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

} // namespace

std::optional<Refusal> Decoder::decode(const Type &type, const Json &json, Value &out, Part part)
{
    m_part = part;
    if (!value(type, json, out, 0))
        return m_stop;
    return m_first;
}

void Decoder::save(Refusal refusal)
{
    if (!m_first)
        m_first = std::move(refusal);
}

Refusal Decoder::mismatch(std::string_view word, std::string_view type) const
{
    std::string message = "json: cannot unmarshal " + std::string(word) + " into Go ";
    if (!m_struct) {
        message += "value of type " + std::string(type);
        return {text(message), {}};
    }
    std::string printed, path;
    for (const Step &step : m_steps) {
        printed += '.' + step.name;
        if (!step.isEmbedded)
            path += (path.empty() ? "" : ".") + step.name;
    }
    message += "struct field " + std::string(m_struct->bareName()) + printed + " of type " + std::string(type);
    return {text(message), {text(path)}};
}

bool Decoder::value(const Type &type, const Json &json, Value &out, int depth)
{
    if (depth > kDepthLimit) {
        m_stop = Refusal{QStringLiteral("exceeded max depth"), {}};
        return false;
    }
    switch (type.kind) {
    case Type::Kind::Pointer: return pointer(type, json, out, depth);
    case Type::Kind::List: return list(type, json, out, depth);
    case Type::Kind::Map: return map(type, json, out, depth);
    case Type::Kind::Struct: return object(type, json, out, depth);
    case Type::Kind::Bool:
    case Type::Kind::Int32:
    case Type::Kind::Int64:
    case Type::Kind::Text: scalar(type, json, out); return true;
    default: return special(type, json, out);
    }
}

bool Decoder::pointer(const Type &type, const Json &json, Value &out, int depth)
{
    if (json.is_null()) {
        out = Value();
        return true;
    }
    if (!out.isSet)
        out.items.assign(1, Value());
    out.isSet = true;
    return value(*type.item, json, out.items.front(), depth + 1);
}

bool Decoder::list(const Type &type, const Json &json, Value &out, int depth)
{
    if (json.is_null()) {
        out = Value();
        return true;
    }
    if (!json.is_array()) {
        save(mismatch(wordOf(json), type.name));
        return true;
    }
    out.isSet = true;
    // A second list for the same member goes into the elements of the first.
    out.items.resize(json.size());
    for (size_t i = 0; i < json.size(); ++i) {
        if (!value(*type.item, json[i], out.items[i], depth + 1))
            return false;
    }
    return true;
}

bool Decoder::map(const Type &type, const Json &json, Value &out, int depth)
{
    if (json.is_null()) {
        out = Value();
        return true;
    }
    if (!json.is_object()) {
        save(mismatch(wordOf(json), type.name));
        return true;
    }
    out.isSet = true;
    // A key stands once in an object that was read, but a second map for the same member goes into the first.
    const bool isFirst = out.entries.empty();
    for (const auto &[key, item] : json.get_ref<const Json::object_t &>()) {
        Value &entry = isFirst ? out.entries.emplace_back(Value::Entry{key, {}}).value : out.madeEntry(key);
        if (!isFirst)
            entry = Value();
        if (!value(*type.item, item, entry, depth + 1))
            return false;
    }
    return true;
}

bool Decoder::object(const Type &type, const Json &json, Value &out, int depth)
{
    if (json.is_null())
        return true;
    if (!json.is_object()) {
        save(mismatch(wordOf(json), type.name));
        return true;
    }
    const Type *outer = m_struct;
    const size_t length = m_steps.size();
    for (const auto &[key, item] : json.get_ref<const Json::object_t &>()) {
        if (depth == 0 && isSkipped(key))
            continue;
        const Member *member = type.member(key);
        if (!member) {
            if (m_unknown == Unknown::Refused)
                save({text("json: unknown field " + goQuoted(key)), {text(key)}});
            continue;
        }
        m_struct = &type;
        for (const std::string &name : member->embedded)
            m_steps.push_back({name, true});
        m_steps.push_back({member->name, false});
        if (!value(*member->type, item, out.madeEntry(member->name), depth + 1))
            return false;
        m_steps.resize(length);
        m_struct = outer;
    }
    return true;
}

void Decoder::number(const Type &type, const Json &json, Value &out)
{
    const std::string digits = numberText(json);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool isIn32 = number >= std::numeric_limits<std::int32_t>::min()
        && number <= std::numeric_limits<std::int32_t>::max();
    if (error != std::errc() || end != digits.data() + digits.size() || (type.kind == Type::Kind::Int32 && !isIn32))
        save(mismatch("number " + digits, type.name));
    else
        out.plain = number;
}

void Decoder::scalar(const Type &type, const Json &json, Value &out)
{
    if (json.is_null())
        return;
    const bool isNumber = type.kind == Type::Kind::Int32 || type.kind == Type::Kind::Int64;
    const bool fits = type.kind == Type::Kind::Bool ? json.is_boolean() : !isNumber && json.is_string();
    if (isNumber && json.is_number())
        number(type, json, out);
    else if (fits)
        out.plain = json;
    else
        save(mismatch(wordOf(json), type.name));
}

bool Decoder::special(const Type &type, const Json &json, Value &out)
{
    auto read = readSpecial(type.kind, json, out.plain);
    if (!read)
        return true;
    m_stop = read->type.empty() ? Refusal{text(read->message), {}} : mismatch(read->message, read->type);
    return false;
}

} // namespace weir::admission::go
