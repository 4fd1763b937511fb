// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace weir {

/// A line of two texts laid over each other.
struct DiffLine {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QByteArray text; ///< without its line end
    int before = 0;  ///< line number in the older text, from 1; 0 where it is not in it
    int after = 0;   ///< in the newer one

    bool operator==(const DiffLine &) const = default;
};

/// The shortest way from one text to the other, line by line (Myers, "An O(ND) Difference Algorithm", 1986); removed
/// lines come before the added ones they make room for. Texts that have more than `MaxSteps` lines not in common are
/// not searched for the shortest way: what differs is then one block. A missing last line end makes the line another.
[[nodiscard]] std::vector<DiffLine> diffLines(const QByteArray &before, const QByteArray &after);
inline constexpr int MaxDiffSteps = 2000;

/// Of those lines the changed ones with `context` lines around them; between two pieces stands a line without numbers.
[[nodiscard]] std::vector<DiffLine> withContext(const std::vector<DiffLine> &lines, int context);

} // namespace weir
