// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/events/cloudevent.h"

namespace weir::cli {

/// A CloudEvent from a file, or from standard input for "-": JSON (structured mode), or an HTTP message as it travels:
/// header lines ("ce-type: …", "content-type: …"), an empty line, the body. Errors name the file.
[[nodiscard]] Result<CloudEvent> readEventFile(const QString &path);

} // namespace weir::cli
