// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/json.h"

#include <charconv>

namespace weir {

namespace {

std::optional<size_t> arrayIndex(std::string_view token)
{
    size_t index = 0;
    const char *end = token.data() + token.size();
    const auto [at, problem] = std::from_chars(token.data(), end, index);
    if (token.empty() || problem != std::errc() || at != end || (token.size() > 1 && token.front() == '0'))
        return std::nullopt;
    return index;
}

const Json *step(const Json &at, std::string_view token)
{
    if (at.is_object()) {
        for (const auto &[name, value] : at.get_ref<const Json::object_t &>()) {
            if (name == token)
                return &value;
        }
    } else if (at.is_array()) {
        const auto index = arrayIndex(token);
        if (index && *index < at.size())
            return &at[*index];
    }
    return nullptr;
}

// The depth is checked before the parser runs, because its recursion on destruction is not bounded otherwise.
bool nestsDeeperThan(std::string_view text, int limit)
{
    int depth = 0;
    bool inString = false;
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '[' || c == '{') {
            if (++depth > limit)
                return true;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return false;
}

} // namespace

Pointer Pointer::parse(std::string_view text)
{
    std::vector<std::string> tokens;
    if (!text.empty() && text.front() == '/')
        text.remove_prefix(1);
    else if (text.empty())
        return {};
    std::string token;
    const auto finish = [&] {
        tokens.push_back(std::move(token));
        token.clear();
    };
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '/') {
            finish();
        } else if (text[i] == '~' && i + 1 < text.size() && (text[i + 1] == '0' || text[i + 1] == '1')) {
            token += text[i + 1] == '0' ? '~' : '/';
            ++i;
        } else {
            token += text[i];
        }
    }
    finish();
    return Pointer(std::move(tokens));
}

Pointer Pointer::parse(const QString &text)
{
    return parse(std::string_view(text.toStdString()));
}

Pointer Pointer::parent() const
{
    return Pointer(std::vector<std::string>(m_tokens.begin(), m_tokens.empty() ? m_tokens.end() : m_tokens.end() - 1));
}

Pointer Pointer::child(std::string token) const
{
    Pointer result = *this;
    result.m_tokens.push_back(std::move(token));
    return result;
}

Pointer Pointer::child(size_t index) const
{
    return child(std::to_string(index));
}

bool Pointer::startsWith(const Pointer &other) const
{
    return m_tokens.size() >= other.m_tokens.size()
        && std::equal(other.m_tokens.begin(), other.m_tokens.end(), m_tokens.begin());
}

std::string Pointer::toString() const
{
    std::string text;
    for (const std::string &token : m_tokens) {
        text += '/';
        for (const char c : token) {
            if (c == '~')
                text += "~0";
            else if (c == '/')
                text += "~1";
            else
                text += c;
        }
    }
    return text;
}

QString Pointer::toQString() const
{
    return QString::fromStdString(toString());
}

const Json *find(const Json &root, const Pointer &pointer)
{
    const Json *at = &root;
    for (const std::string &token : pointer.tokens()) {
        at = step(*at, token);
        if (!at)
            return nullptr;
    }
    return at;
}

const Json *find(const Json &root, std::string_view pointer)
{
    if (!pointer.empty() && pointer.front() == '/')
        pointer.remove_prefix(1);
    else if (pointer.empty())
        return &root;
    // Pointers with escapes are rare; all others are followed without a copy of their tokens.
    if (pointer.find('~') != std::string_view::npos)
        return find(root, Pointer::parse(pointer));
    const Json *at = &root;
    for (bool isLast = false; at && !isLast;) {
        const size_t end = pointer.find('/');
        isLast = end == std::string_view::npos;
        at = step(*at, pointer.substr(0, end));
        pointer.remove_prefix(isLast ? pointer.size() : end + 1);
    }
    return at;
}

bool setAt(Json &root, const Pointer &pointer, Json value)
{
    if (pointer.isRoot()) {
        root = std::move(value);
        return true;
    }
    // A first pass proves that the way is free, so that a failure leaves no half-made objects behind.
    const Json *probe = &root;
    for (const std::string &token : pointer.tokens()) {
        if (probe->is_array()) {
            const auto index = token == "-" ? std::optional<size_t>(probe->size()) : arrayIndex(token);
            if (!index || *index > probe->size())
                return false;
            if (*index == probe->size())
                break;
            probe = &(*probe)[*index];
        } else if (probe->is_object()) {
            const auto member = probe->find(token);
            if (member == probe->end())
                break;
            probe = &*member;
        } else if (!probe->is_null()) {
            return false;
        } else {
            break;
        }
    }
    Json *at = &root;
    for (const std::string &token : pointer.tokens()) {
        if (at->is_array()) {
            const size_t index = token == "-" ? at->size() : *arrayIndex(token);
            if (index == at->size())
                at->push_back(Json());
            at = &(*at)[index];
        } else {
            if (at->is_null())
                *at = Json::object();
            at = &(*at)[token];
        }
    }
    *at = std::move(value);
    return true;
}

bool removeAt(Json &root, const Pointer &pointer, int keepDepth)
{
    if (pointer.isRoot())
        return false;
    const auto eraseOne = [&root](const Pointer &at) {
        Json *parent = const_cast<Json *>(find(root, at.parent()));
        if (!parent)
            return false;
        if (parent->is_object())
            return parent->erase(at.last()) > 0;
        if (parent->is_array()) {
            const auto index = arrayIndex(at.last());
            if (!index || *index >= parent->size())
                return false;
            parent->erase(parent->begin() + static_cast<std::ptrdiff_t>(*index));
            return true;
        }
        return false;
    };
    if (!eraseOne(pointer))
        return false;
    for (Pointer up = pointer.parent(); static_cast<int>(up.tokens().size()) > keepDepth; up = up.parent()) {
        const Json *value = find(root, up);
        if (!value || !value->is_object() || !value->empty())
            break;
        // An emptied list entry stays: removing it would shift the meaning of its neighbours.
        const Json *holder = find(root, up.parent());
        if (holder && holder->is_array())
            break;
        eraseOne(up);
    }
    return true;
}

QString toQString(const Json &value)
{
    if (!value.is_string())
        return {};
    const auto &text = value.get_ref<const std::string &>();
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString stringAt(const Json &root, std::string_view pointer)
{
    const Json *value = find(root, pointer);
    return value ? toQString(*value) : QString();
}

std::optional<qint64> intAt(const Json &root, std::string_view pointer)
{
    const Json *value = find(root, pointer);
    if (!value || !value->is_number_integer())
        return std::nullopt;
    return value->get<qint64>();
}

bool boolAt(const Json &root, std::string_view pointer, bool fallback)
{
    const Json *value = find(root, pointer);
    return value && value->is_boolean() ? value->get<bool>() : fallback;
}

std::optional<Json> parseJson(std::string_view text)
{
    if (nestsDeeperThan(text, 1000))
        return std::nullopt;
    Json value = Json::parse(text.begin(), text.end(), nullptr, false);
    if (value.is_discarded())
        return std::nullopt;
    return value;
}

QByteArray toText(const Json &value, int indent)
{
    const std::string text = value.dump(indent, ' ', false, Json::error_handler_t::replace);
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace weir
