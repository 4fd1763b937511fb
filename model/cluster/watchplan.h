// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/discovery.h"
#include "model/kinds/registry.h"

#include <vector>

namespace weir::cluster {

/// One list-and-watch that a session wants.
struct WatchWish {
    ResourceType type;
    QString nameSpace; ///< empty: all
    bool mesh = false; ///< part of the event mesh: the session's state depends on it

    bool operator==(const WatchWish &) const = default;
};

/// Which of the served resources are worth watching: the kinds that Weir knows, sources that it does not know, Pods,
/// Services, Events and Namespaces; the ConfigMaps and Pods of the control plane. Never Secrets. `nameSpace` empty:
/// all namespaces.
[[nodiscard]] std::vector<WatchWish> planWatches(const ServerResources &served, const Registry &registry,
                                                 const QString &nameSpace);

/// Does an object of this kind take part in moving events?
[[nodiscard]] bool isMeshRole(Role role);

} // namespace weir::cluster
