// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"

namespace weir {

/// A line on standard error, as the program's own.
void say(const QString &text);

/// Opens files, a folder or standard input ("-") for a job without a window. What cannot be read is said, and false
/// then: half of what was asked for is not what was asked for.
[[nodiscard]] bool openAll(Document &document, const QStringList &files);

} // namespace weir
