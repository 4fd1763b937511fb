// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/decode/gotype.h"

#include <algorithm>

namespace weir::admission::go {

std::vector<std::pair<std::string_view, std::string_view>> typeTexts();

namespace {

/// Expressions in expressions, aliases of aliases, structs in structs.
constexpr int kDepthLimit = 32;

/// A name with the case of letters taken out as Go does it. Names of members are ASCII, and two letters beyond it
/// count as one of ASCII: the long s and the sign of the kelvin.
std::string folded(std::string_view name)
{
    constexpr std::string_view longS = "\u017f";
    constexpr std::string_view kelvin = "\u212a";
    std::string out;
    for (size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        if (c >= 'a' && c <= 'z') {
            out += static_cast<char>(c - 'a' + 'A');
        } else if (name.substr(i, longS.size()) == longS) {
            out += 'S';
            i += longS.size() - 1;
        } else if (name.substr(i, kelvin.size()) == kelvin) {
            out += 'K';
            i += kelvin.size() - 1;
        } else {
            out += c;
        }
    }
    return out;
}

std::string_view trimmed(std::string_view text)
{
    const size_t from = text.find_first_not_of(' ');
    if (from == std::string_view::npos)
        return {};
    return text.substr(from, text.find_last_not_of(' ') - from + 1);
}

bool isName(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    });
}

/// Go prints the last part of a package's path: "v1.Destination" for "duck/v1.Destination".
std::string printed(std::string_view name)
{
    const size_t slash = name.rfind('/');
    return std::string(slash == std::string_view::npos ? name : name.substr(slash + 1));
}

const std::map<std::string_view, Type::Kind> &builtIn()
{
    static const std::map<std::string_view, Type::Kind> all = {
        {"bool", Type::Kind::Bool},       {"int", Type::Kind::Int64},         {"int32", Type::Kind::Int32},
        {"int64", Type::Kind::Int64},     {"string", Type::Kind::Text},       {"@url", Type::Kind::Url},
        {"@time", Type::Kind::Time},      {"@quantity", Type::Kind::Quantity}, {"@raw", Type::Kind::Raw},
        {"@intOrString", Type::Kind::IntOrString},
    };
    return all;
}

} // namespace

struct TypeTable::Declaration {
    struct Line {
        std::string name; ///< empty: embedded
        bool omitsEmpty = false;
        bool omitsZero = false;
        std::string type;
    };
    std::string package;
    std::string alias; ///< empty: a struct
    std::vector<Line> lines;
};

TypeTable::~TypeTable() = default;

const Member *Type::member(std::string_view key) const
{
    for (const Member &one : members) {
        if (one.name == key)
            return &one;
    }
    const std::string wanted = folded(key);
    for (const Member &one : members) {
        if (folded(one.name) == wanted)
            return &one;
    }
    return nullptr;
}

std::string_view Type::bareName() const
{
    const std::string_view whole = name;
    const size_t dot = whole.rfind('.');
    return dot == std::string_view::npos ? whole : whole.substr(dot + 1);
}

TypeTable::TypeTable(const Texts &texts)
{
    for (const auto &[name, text] : texts) {
        std::string package(name);
        const size_t dot = package.find('.');
        if (dot == std::string::npos) {
            m_faults.push_back(package + ": the name of a text is that of a package, group.version");
            continue;
        }
        package[dot] = '/';
        read(package.substr(0, package.find('.')), text);
    }
    for (const auto &[name, declaration] : m_declarations)
        named(name, 0);
}

void TypeTable::read(std::string_view package, std::string_view text)
{
    Declaration *current = nullptr;
    while (!text.empty()) {
        const size_t end = text.find('\n');
        const std::string_view whole = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        const std::string_view line = trimmed(whole.substr(0, whole.find('#')));
        if (line.empty())
            continue;
        const size_t space = line.find(' ');
        const std::string_view first = line.substr(0, space);
        const std::string_view rest = space == std::string_view::npos ? "" : trimmed(line.substr(space));
        const auto wrong = [&] { m_faults.push_back(std::string(package) + ": " + std::string(line)); };
        if (whole.front() != ' ') {
            const bool isAlias = rest.substr(0, 2) == "= ";
            const std::string name = std::string(package) + '.' + std::string(first);
            const auto [at, isNew] = m_declarations.try_emplace(name);
            if (!isNew || !isName(first) || (!isAlias && !rest.empty()))
                wrong();
            current = &at->second;
            current->package = package;
            if (isAlias)
                current->alias = trimmed(rest.substr(2));
            continue;
        }
        Declaration::Line member{.name = std::string(first), .type = std::string(rest)};
        for (; member.name.ends_with('?') || member.name.ends_with('!'); member.name.pop_back())
            (member.name.back() == '?' ? member.omitsEmpty : member.omitsZero) = true;
        if (member.name == "+")
            member.name.clear();
        else if (!isName(member.name))
            wrong();
        if (!current || !current->alias.empty() || rest.empty())
            wrong();
        else
            current->lines.push_back(std::move(member));
    }
}

Type &TypeTable::add(const std::string &key, Type::Kind kind, const std::string &name, const Type *item)
{
    auto made = std::make_unique<Type>();
    made->kind = kind;
    made->name = name;
    made->item = item;
    return *(m_types[key] = std::move(made));
}

const Type *TypeTable::named(const std::string &name, int depth)
{
    if (const auto at = m_types.find(name); at != m_types.end())
        return at->second.get();
    const auto at = m_declarations.find(name);
    if (at == m_declarations.end() || depth > kDepthLimit)
        return nullptr;
    const Declaration &declaration = at->second;
    if (declaration.alias.empty()) {
        // Known before its members are: a filter has filters.
        Type &type = add(name, Type::Kind::Struct, printed(name));
        fill(declaration, type, depth);
        return &type;
    }
    const Type *meant = resolve(declaration.package, declaration.alias, depth + 1);
    return meant ? &add(name, meant->kind, printed(name), meant->item) : nullptr;
}

const Type *TypeTable::resolve(const std::string &package, std::string_view expression, int depth)
{
    const auto fault = [&]() -> const Type * {
        m_faults.push_back(package + ": no type " + std::string(expression));
        return nullptr;
    };
    if (depth > kDepthLimit)
        return fault();
    if (const auto at = builtIn().find(expression); at != builtIn().end()) {
        const auto known = m_types.find(expression);
        return known != m_types.end() ? known->second.get()
                                      : &add(std::string(expression), at->second, std::string(expression));
    }
    const auto compound = [&](Type::Kind kind, std::string_view head, std::string_view inner) -> const Type * {
        const Type *item = resolve(package, inner, depth + 1);
        if (!item)
            return nullptr;
        const std::string name = std::string(head) + item->name;
        // Two packages may print alike, so the key has the item's identity.
        const std::string key = std::string(head) + std::to_string(reinterpret_cast<std::uintptr_t>(item));
        const auto known = m_types.find(key);
        return known != m_types.end() ? known->second.get() : &add(key, kind, name, item);
    };
    if (expression.substr(0, 1) == "*")
        return compound(Type::Kind::Pointer, "*", expression.substr(1));
    if (expression.substr(0, 2) == "[]")
        return compound(Type::Kind::List, "[]", expression.substr(2));
    if (expression.substr(0, 4) == "map[") {
        const size_t end = expression.find(']');
        const Type *key = end == std::string_view::npos ? nullptr
                                                        : resolve(package, expression.substr(4, end - 4), depth + 1);
        if (!key || key->kind != Type::Kind::Text)
            return fault();
        return compound(Type::Kind::Map, "map[" + key->name + "]", expression.substr(end + 1));
    }
    const bool isOfAnother = expression.find('.') != std::string_view::npos;
    const Type *found = named(isOfAnother ? std::string(expression) : package + '.' + std::string(expression), depth);
    return found ? found : fault();
}

void TypeTable::fill(const Declaration &declaration, Type &type, int depth)
{
    for (const Declaration::Line &line : declaration.lines) {
        const Type *meant = resolve(declaration.package, line.type, depth + 1);
        if (!meant)
            continue;
        if (!line.name.empty()) {
            type.members.push_back({line.name, meant, line.omitsEmpty, line.omitsZero, {}});
            continue;
        }
        // An embedded pointer needs no care: all members of the structs so embedded are omitted when empty.
        if (meant->kind == Type::Kind::Pointer)
            meant = meant->item;
        for (Member inner : meant->members) {
            inner.embedded.insert(inner.embedded.begin(), std::string(meant->bareName()));
            type.members.push_back(std::move(inner));
        }
    }
    for (const Member &one : type.members) {
        if (std::count_if(type.members.begin(), type.members.end(),
                          [&](const Member &other) { return other.name == one.name; }) > 1)
            m_faults.push_back(type.name + ": twice " + one.name);
    }
}

const Type *TypeTable::type(std::string_view name) const
{
    const auto at = m_types.find(name);
    return at == m_types.end() ? nullptr : at->second.get();
}

const TypeTable &types()
{
    static const TypeTable table(typeTexts());
    return table;
}

} // namespace weir::admission::go
