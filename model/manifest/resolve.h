// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <string>
#include <string_view>

namespace weir::manifest {

/// What a scalar means to kubectl: the YAML 1.1 dialect of go-yaml v2 (engineering 8.2, kubernetes-client 10.3).
struct Resolved {
    enum class Type { String, Null, Bool, Int, Uint, Float, Invalid } type = Type::String;
    bool boolean = false;
    qint64 integer = 0;
    quint64 natural = 0;
    double real = 0;
};

/// `tag` is empty or the long form ("tag:yaml.org,2002:int"); Invalid where text and tag contradict each other.
[[nodiscard]] Resolved resolve(std::string_view text, std::string_view tag = {});

/// The mapping key that a non-string key becomes; empty optional for null.
[[nodiscard]] std::optional<std::string> keyText(const Resolved &key, std::string_view text);

/// The number as JSON holds it: a float without fraction that fits int64 is an integer, as after Go's JSON.
[[nodiscard]] Json numberOf(double real);

} // namespace weir::manifest
