// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace weir::admission::go {

struct Type;

/// A member of a struct in JSON, embedded structs' members included.
struct Member {
    std::string name;
    const Type *type = nullptr;
    bool omitsEmpty = false;              ///< `omitempty`: false, 0, "", nil, empty lists and maps; never structs
    bool omitsZero = false;               ///< `omitzero`
    std::vector<std::string> embedded = {}; ///< names of the embedded structs on the way, as the decoder prints them
};

/// A Go type, as far as JSON shows it.
struct Type {
    enum class Kind {
        Bool, Int32, Int64, Text, List, Map, Pointer, Struct,
        Url, Time, Quantity, IntOrString, Raw ///< types that read and write themselves (specials.h)
    } kind = Kind::Struct;
    std::string name;               ///< as Go prints it: "v1.BrokerSpec", "[]string"
    const Type *item = nullptr;     ///< of a list, a map, a pointer
    std::vector<Member> members = {}; ///< of a struct, in order

    /// By exact name, else without regard to case as Go folds it; null where there is none.
    [[nodiscard]] const Member *member(std::string_view key) const;
    /// "BrokerSpec" of "v1.BrokerSpec".
    [[nodiscard]] std::string_view bareName() const;
};

/// The types of a set of texts, one a package ("eventing.v1" → "eventing/v1", a further word of the name counts for
/// nothing). A text has one declaration after the other, `#` starts a comment:
///
///     Name = []string        a type with a name of its own
///     Name                   a struct; its members are indented:
///         name? *Type        JSON name, `?` omitempty, `!` omitzero, type
///         + Type             embedded
///
/// Types are bool, int, int32, int64, string, @url, @time, @quantity, @intOrString, @raw, declared names (of another
/// package with it in front: duck/v1.Destination), and []T, *T, map[T]T of them.
class TypeTable
{
public:
    using Texts = std::vector<std::pair<std::string_view, std::string_view>>;

    explicit TypeTable(const Texts &texts);

    /// "eventing/v1.Broker"; null where there is none.
    [[nodiscard]] const Type *type(std::string_view name) const;
    /// What is wrong with the texts; the types named there are not to be had.
    [[nodiscard]] const std::vector<std::string> &faults() const { return m_faults; }

private:
    struct Declaration;
    void read(std::string_view package, std::string_view text);
    const Type *resolve(const std::string &package, std::string_view expression, int depth = 0);
    const Type *named(const std::string &name, int depth);
    void fill(const Declaration &declaration, Type &type, int depth);
    Type &add(const std::string &key, Type::Kind kind, const std::string &name, const Type *item = nullptr);

    std::map<std::string, Declaration, std::less<>> m_declarations;
    std::map<std::string, std::unique_ptr<Type>, std::less<>> m_types;
    std::vector<std::string> m_faults;

public:
    ~TypeTable();
};

/// The types that Weir holds (types/*.types), read at the first call.
[[nodiscard]] const TypeTable &types();

} // namespace weir::admission::go
