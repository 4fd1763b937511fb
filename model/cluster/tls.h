// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/endpoint.h"

#include <QSslConfiguration>
#include <QSslError>

namespace weir::cluster {

/// TLS as the context asks for it: only its own authority is trusted where it names one (engineering 7). Error: a
/// certificate or key that cannot be used, and why.
[[nodiscard]] Result<QSslConfiguration> tlsConfiguration(const Endpoint &endpoint);

/// Why a handshake failed: host, what the server presented, which rule it broke.
[[nodiscard]] QString tlsSentence(const QString &host, const QSslCertificate &presented,
                                  const QList<QSslError> &errors);

} // namespace weir::cluster
