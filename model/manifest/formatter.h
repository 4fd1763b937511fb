// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manifest/comments.h"

#include <string>

namespace weir::manifest {

/// The canonical text of a document that has at least one member or item, with its comments. Lines end in LF.
[[nodiscard]] std::string formatTree(QByteArrayView text, const Tree &tree, Comments comments);

} // namespace weir::manifest
