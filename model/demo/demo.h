// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace weir::demo {

/// gitVersion of the simulated API server. The build part "weir.demo" is what tells a client that it talks to a
/// simulation; nothing else is different.
inline constexpr char simulatedVersion[] = "v1.31.0+weir.demo";

/// Options of `weirctl demo` (product 5).
struct Options {
    QString kubeconfig;        ///< written, readable by the owner only, before `ready` is called
    QString scenario = QStringLiteral("shop");
    int port = 0;              ///< 0: any free port
    double speed = 1;          ///< simulated seconds in one second of wall time
    quint64 seed = 1;
    double until = -1;         ///< sources fall silent after this simulated second; < 0: never
    double quiet = 0;          ///< sources are silent for the first seconds
    QString ledger;            ///< file, rewritten atomically every simulated second
    QStringList restarts;      ///< "COMPONENT@S"
    qint64 ownerPid = 0;       ///< > 0: ends when that process is gone
    std::function<void(const QString &url)> ready; ///< called once when requests are answered
};

/// Serves until SIGTERM, SIGINT or (`ownerPid` > 0) the owner's death. Returns when everything is closed. Call it from
/// the main thread before others exist: it blocks those two signals.
[[nodiscard]] Result<void> serve(const Options &options);

} // namespace weir::demo
