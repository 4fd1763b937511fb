// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kinds/kind.h"

#include <deque>

namespace weir {

/// The kinds that Weir knows: one file each in this folder (the build globs it and generates the table), and those
/// learned from a cluster at run time. Plain value; pass it by reference (R7).
class Registry
{
public:
    /// All built-in kinds.
    [[nodiscard]] static Registry builtIn();

    [[nodiscard]] const std::deque<Kind> &kinds() const { return m_kinds; }
    /// Null for a kind that nobody described; callers then use `generic()`.
    [[nodiscard]] const Kind *find(const QString &group, const QString &name) const;
    /// Never null: the described kind, or one that knows only metadata (see generic.cpp).
    [[nodiscard]] const Kind &kindOf(const Resource &resource) const;
    [[nodiscard]] const Kind &kindOf(const QString &group, const QString &name) const;

    /// Adds or replaces a run-time kind.
    void add(Kind kind);

private:
    std::deque<Kind> m_kinds; ///< deque: references stay valid
    Kind m_generic;
};

/// A new object of `kind` as the palette creates it: apiVersion, kind, metadata.name (and namespace), the kind's stub.
[[nodiscard]] Json newObject(const Kind &kind, const QString &name, const QString &nameSpace);

} // namespace weir
