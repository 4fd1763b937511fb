// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QList>
#include <QString>

#include <utility>

namespace weir::cluster {

/// A kind of object as the server serves it (from discovery, never by pluralizing).
struct ResourceType {
    QString group; ///< empty: core
    QString version;
    QString plural;
    QString kind;
    bool namespaced = true;
    QStringList verbs;
    QStringList categories;

    [[nodiscard]] QString apiVersion() const { return group.isEmpty() ? version : group + u'/' + version; }
    bool operator==(const ResourceType &) const = default;
};

/// A segment of a path, percent-encoded; Error where the server could read it as something else
/// (kubernetes-client 3.1).
[[nodiscard]] Result<QString> pathSegment(const QString &text);

/// "/apis/eventing.knative.dev/v1/namespaces/shop/triggers"; `nameSpace` empty: all namespaces.
[[nodiscard]] Result<QString> collectionPath(const ResourceType &type, const QString &nameSpace);

/// "?limit=500&continue=…" with everything but unreserved characters encoded; empty for no parameters.
[[nodiscard]] QString query(const QList<std::pair<QString, QString>> &parameters);

/// "/api/v1/namespaces/NS/pods/NAME/log?…".
[[nodiscard]] Result<QString> logPath(const QString &nameSpace, const QString &pod, const QString &container,
                                      int lines);

} // namespace weir::cluster
