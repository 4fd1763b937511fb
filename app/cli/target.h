// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/session.h"

#include <QCommandLineParser>

#include <optional>

namespace weir::cli {

/// What --kubeconfig, --context and --namespace ask for; without --namespace: all namespaces.
[[nodiscard]] SessionTarget clusterTarget(const QCommandLineParser &parser);

/// Milliseconds of "10s", "2m", "500ms", "1h" or plain seconds, at most a day; nullopt for anything else.
[[nodiscard]] std::optional<qint64> parseDuration(const QString &text);

} // namespace weir::cli
