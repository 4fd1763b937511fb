// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>

namespace weir::files {

/// Largest manifest or sidecar that is read, bytes.
constexpr qint64 MaxSize = 64LL << 20;

/// The whole file, of at most that many bytes; an Error names it and says why.
[[nodiscard]] Result<QByteArray> read(const QString &path, qint64 most = MaxSize);
/// What a file held when it was last read or written.
struct Known {
    QString path;
    QByteArray bytes;
    bool exists = false; ///< false: there was no such file
};
/// Atomic: the new bytes are complete beside the old file before they replace it, so that a full disk or a crash
/// leaves the old file as it was. Permissions are kept, and who it belongs to as far as this user may say so; a
/// symbolic link stays one and its target is replaced.
[[nodiscard]] Result<void> write(const QString &path, const QByteArray &bytes);
/// The same, but only while the file is still as `known` says. No other Weir can write it between that look and the
/// replacement; of other programs nobody can promise it.
[[nodiscard]] Result<void> writeOver(const Known &known, const QByteArray &bytes);
/// Are the bytes on disk still these? A file that cannot be read differs; one that did not exist must not exist.
[[nodiscard]] bool isUnchanged(const Known &known);
/// Was it there, and is it no more?
[[nodiscard]] bool isGone(const Known &known);
/// Makes the folder of a file that another program removed with what was in it.
void restoreFolder(const QString &path);
/// The refusal to overwrite what another program wrote, or to write what it removed.
[[nodiscard]] Error foreignChange(const QString &path);

} // namespace weir::files
