// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"

namespace weir::cli {

/// What the program `weir` beside this one, which needs no display for it, prints with these arguments. What it
/// complains about goes to standard error as it is; nothing then, and `code` says what the caller exits with.
[[nodiscard]] std::optional<QByteArray> runWeir(const QStringList &arguments, int &code);

/// A picture of manifests, drawn by runWeir(). `form` is svg, pdf or png, `options` are those of `weir --export`.
[[nodiscard]] std::optional<QByteArray> drawPicture(const QString &form, const QStringList &options,
                                                    const QStringList &files, int &code);

} // namespace weir::cli
