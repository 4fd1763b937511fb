// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"

namespace weir {

/// `weir --arrange FILE…`: places the nodes of manifests anew as Arrange of the canvas does (pinned ones stay), saves
/// that in the sidecar and prints {"nodes":{id:[x,y]},"crossings":N}. Returns the program's exit code.
[[nodiscard]] int arrangeFiles(Document &document, const QStringList &files);

} // namespace weir
