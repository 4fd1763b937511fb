// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QString>
#include <QStringList>

namespace weir::demo {

/// Options of `weirctl demo` (product 5).
struct Options {
    QString kubeconfig;        ///< written before the server answers
    QString scenario = QStringLiteral("shop");
    int port = 0;              ///< 0: any free port
    double speed = 1;          ///< simulated seconds in one second of wall time
    quint64 seed = 1;
    double until = -1;         ///< sources fall silent after this simulated second; < 0: never
    double quiet = 0;          ///< sources are silent for the first seconds
    QString ledger;            ///< file, rewritten atomically every simulated second
    QStringList restarts;      ///< "COMPONENT@S"
};

/// Serves until SIGTERM, SIGINT or (`ownerPid` > 0) the owner's death. Returns when everything is closed.
Result<void> serve(const Options &options);

} // namespace weir::demo
