// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/simulation.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace weir::demo {

using simulation::managedByDemo;
using simulation::managedByLabel;

/// gitVersion of the simulated API server. The build part "weir.demo" is what tells a client that it talks to a
/// simulation; nothing else is different.
inline constexpr char simulatedVersion[] = "v1.31.0+weir.demo";

/// Options of `weirctl demo` (product 5).
struct Options {
    QString kubeconfig;        ///< written, readable by the owner only, before `ready` is called
    QString into;              ///< kubeconfig of a cluster to live in, instead of serving one
    QString context;           ///< of `into`; empty: the current one
    /// First two numbers of the network that pods have their addresses from; with `into` they must be addresses of this
    /// machine, reachable for the API server.
    QString podNetwork = QStringLiteral("10.244");
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

    [[nodiscard]] bool isInto() const { return !into.isEmpty(); }
};

/// Serves, or lives in another program's cluster, until SIGTERM, SIGINT or (`ownerPid` > 0) the owner's death. Returns
/// when everything is closed; what was put into another's cluster stays there until remove(). Call it from the main
/// thread before others exist: it blocks those two signals.
[[nodiscard]] Result<void> serve(const Options &options);

/// Takes what serve() put into the cluster of `options.into` out of it and returns its names; SIGTERM and SIGINT give
/// up. Call it from the main thread before others exist.
[[nodiscard]] Result<QStringList> remove(const Options &options);

/// What both ways of serving say when the ledger failed.
[[nodiscard]] Error ledgerFailure(const Options &options, const QString &reason);

} // namespace weir::demo
