// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

namespace weir::test {

/// Equal as JSON: member order is free, numbers compare as numbers.
inline bool sameJson(const Json &a, const Json &b)
{
    if (a.is_object() && b.is_object()) {
        if (a.size() != b.size())
            return false;
        for (const auto &[key, value] : a.items()) {
            if (!b.contains(key) || !sameJson(value, b[key]))
                return false;
        }
        return true;
    }
    if (a.is_array() && b.is_array()) {
        if (a.size() != b.size())
            return false;
        for (size_t i = 0; i < a.size(); ++i) {
            if (!sameJson(a[i], b[i]))
                return false;
        }
        return true;
    }
    if (a.is_number() && b.is_number())
        return a == b || a.get<double>() == b.get<double>();
    return a == b;
}

} // namespace weir::test
