// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manifest/bundle.h"

namespace weir::manifest {

/// Whether a file rendered from `frame` (with its `parts`) is read back as the objects that the set holds: the last
/// guard before a file is replaced. Only the documents around what differs from `frame.original` are read, as those
/// before and behind were read from the same bytes already. An Error names the object that would come back otherwise.
[[nodiscard]] Result<void> checkReadBack(const FileFrame &frame, const QByteArray &bytes,
                                         const std::vector<FileFrame::Part> &parts, const ResourceSet &set);

} // namespace weir::manifest
