// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"

namespace weir::cli {

/// A picture of manifests, drawn by the program `weir` beside this one, which needs no display for it. `form` is svg,
/// pdf or png, `options` are those of `weir --export`. What it complains about goes to standard error as it is; nothing
/// then, and `code` says what the caller exits with.
[[nodiscard]] std::optional<QByteArray> drawPicture(const QString &form, const QStringList &options,
                                                    const QStringList &files, int &code);

} // namespace weir::cli
