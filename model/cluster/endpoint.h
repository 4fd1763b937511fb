// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/kubeconfig.h"

#include <QUrl>

namespace weir::cluster {

/// How a user proves who he is. Holds secrets: never printed, never sent to a log (kubernetes-client 1.10).
struct Credential {
    QByteArray token;
    QString tokenFile;             ///< absolute; wins over `token`
    QByteArray userName, password; ///< Basic
    QByteArray certificate, key;   ///< PEM; both or none
    QList<std::pair<QByteArray, QByteArray>> headers; ///< impersonation

    [[nodiscard]] bool isAnonymous() const;
};

/// One context of a kubeconfig made ready for use.
struct Endpoint {
    QString context, cluster, user;
    QString nameSpace;      ///< "default" where the context names none
    QString server;         ///< base URL: scheme, host, path prefix; no trailing slash, no user info
    QByteArray authority;   ///< PEM of the trusted roots; empty: those of the system
    bool insecure = false;  ///< insecure-skip-tls-verify
    QString verifyName;     ///< tls-server-name
    Credential credential;
    QStringList warnings;   ///< translated sentences

    [[nodiscard]] bool isEncrypted() const { return server.startsWith(QLatin1StringView("https://")); }
    /// Where a request for `target` ("/version?x=y", encoded) goes.
    [[nodiscard]] QUrl url(const QString &target) const;
};

/// Chooses a context (empty: the current one) and reads what it names. The error says which entry is at fault and
/// what to do; credential plugins and proxies, which this version cannot use, are errors of the contexts that need
/// them.
[[nodiscard]] Result<Endpoint> resolveContext(const KubeConfig &config, const QString &context,
                                              const QString &nameSpace);

/// The token in a file, trimmed; Error when it is empty, unreadable or could not be a header.
[[nodiscard]] Result<QByteArray> readTokenFile(const QString &path);

} // namespace weir::cluster
