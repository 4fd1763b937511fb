// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <string>
#include <string_view>
#include <vector>

namespace weir::admission::go {

/// A variable of a Go type (which is known from outside). Default-constructed: its zero.
struct Value {
    bool isSet = false;                       ///< pointer, list, map: not nil
    Json plain = {};                          ///< bool, number, text; of a type that writes itself: what it writes
    std::vector<Value> items = {};            ///< of a list; the one of a pointer
    struct Entry;
    /// Of a map by key; of a struct by member, absent: zero. In the order in which they came.
    std::vector<Entry> entries;               // no initializer: it would need the entry before it is there

    /// Null where there is none.
    [[nodiscard]] const Value *entry(std::string_view name) const;
    /// The one of that name, made where there is none. `name` must outlive the value.
    [[nodiscard]] Value &madeEntry(std::string_view name);
};

struct Value::Entry {
    std::string_view name; ///< of the type's member, or of the key in the JSON that was read
    Value value;
};

inline const Value *Value::entry(std::string_view name) const
{
    for (const Entry &one : entries) {
        if (one.name == name)
            return &one.value;
    }
    return nullptr;
}

inline Value &Value::madeEntry(std::string_view name)
{
    if (const Value *there = entry(name))
        return const_cast<Value &>(*there);
    return entries.emplace_back(Entry{name, {}}).value;
}

} // namespace weir::admission::go
