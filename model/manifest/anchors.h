// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace weir::manifest {

/// Places of one document that are one value in its text, because an anchor is named by aliases or merge keys.
struct Shared {
    std::string name;             ///< of the anchor
    Pointer anchor;               ///< where the value itself is written
    std::vector<Pointer> places;  ///< all of them, `anchor` too; at least two
};

/// What shares the value at `pointer`; nothing where it stands for itself, or does not exist.
[[nodiscard]] std::optional<Shared> sharedAt(const QByteArray &text, const Pointer &pointer);

/// The text changed at the anchor alone, so that all of `shared` reads as `value` (nullopt: removed) and the whole as
/// `wanted`. Where the anchor cannot carry that, as splice() does it.
[[nodiscard]] QByteArray spliceShared(const QByteArray &text, const Shared &shared, const std::optional<Json> &value,
                                      const Json &wanted);

/// A text that reads the same, in which what stands at, around and inside `pointer` is named by nothing elsewhere: the
/// first alias of each anchor there takes the anchor over, with its value. Nothing where nothing is named, or it cannot
/// be said.
[[nodiscard]] std::optional<QByteArray> withAnchorsMoved(const QByteArray &text, const Pointer &pointer);

} // namespace weir::manifest
