// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/resource/resource.h"

#include <QByteArray>

namespace weir {

/// How an event reaches an addressable object through the API server's service proxy (kubernetes-client 8.1, 8.2).
struct SendRoute {
    QString path;    ///< on the API server, "/api/v1/namespaces/NS/services/http:NAME:PORT/proxy/…"
    QByteArray host; ///< Host header, for channels, which are told apart by it; empty: the proxy's own
    QString address; ///< the object's own URL, for people
};

/// The route to an observed object, from `status.address.url` (a core Service: from its name and port). An Error says
/// why there is none: no address yet, an address outside the cluster, or one that needs a port-forward.
[[nodiscard]] Result<SendRoute> sendRoute(const Resource &observed);

} // namespace weir
