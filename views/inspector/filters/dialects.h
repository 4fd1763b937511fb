// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

/// The filter dialects in the order of the box's list (knative-resources 4.5).
namespace weir::inspector::dialects {

enum Index { Exact, Prefix, Suffix, Cesql, All, Any, Not, Count };

/// Nested boxes get too narrow beyond this.
constexpr int DeepestBox = 5;

[[nodiscard]] const char *nameOf(int index);
[[nodiscard]] constexpr bool isAttributes(int index) { return index >= Exact && index <= Suffix; }
[[nodiscard]] constexpr bool isGroup(int index) { return index >= All && index <= Not; }

/// The dialect of an element that a box at this depth can show without losing anything; Count: none.
[[nodiscard]] int indexOf(const Json &filter, int depth);
/// The same filter in another dialect, as far as that makes sense: attributes stay, groups take it in or keep theirs,
/// a group of one gives it back, attributes become an expression.
[[nodiscard]] Json converted(const Json &filter, int index, int depth);

} // namespace weir::inspector::dialects
