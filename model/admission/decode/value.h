// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <map>
#include <string>
#include <vector>

namespace weir::admission::go {

/// A variable of a Go type (which is known from outside). Default-constructed: its zero.
struct Value {
    bool isSet = false;                       ///< pointer, list, map: not nil
    Json plain = {};                          ///< bool, number, text; of a type that writes itself: what it writes
    std::vector<Value> items = {};            ///< of a list; the one of a pointer
    std::map<std::string, Value> entries = {}; ///< of a map by key; of a struct by member, absent: zero
};

} // namespace weir::admission::go
