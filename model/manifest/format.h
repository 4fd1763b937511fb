// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace weir::manifest {

/// A file in the canonical writer's form (engineering 8.3): indentation, quoting, block style, what an object is before
/// what it wants. Comments, single blank lines, anchors and the style of long texts stay; so do the order and the
/// frame of documents, line ends and a byte order mark.
struct Formatted {
    QByteArray bytes;
    std::vector<Error> kept; ///< documents that stay as they are, and why
};

/// What comes out reads as what went in, or is not changed; doing it again changes nothing. An Error where the file
/// cannot be read.
[[nodiscard]] Result<Formatted> format(const QByteArray &bytes, const QString &fileName);

} // namespace weir::manifest
