// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>

namespace weir::files {

/// Largest manifest or sidecar that is read, bytes.
constexpr qint64 MaxSize = 64LL << 20;

/// The whole file; an Error names it and says why.
[[nodiscard]] Result<QByteArray> read(const QString &path);
/// Atomic: the new bytes are complete beside the old file before they replace it, so that a full disk or a crash
/// leaves the old file as it was. Permissions are kept.
[[nodiscard]] Result<void> write(const QString &path, const QByteArray &bytes);
/// Are the bytes on disk still these? A file that cannot be read differs; `existed` false: it must not exist.
[[nodiscard]] bool isUnchanged(const QString &path, const QByteArray &bytes, bool existed);

} // namespace weir::files
