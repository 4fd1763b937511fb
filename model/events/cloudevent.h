// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/base/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace weir {

/// A CloudEvent (CloudEvents 1.0). Context attributes are kept with their JSON type (string, integer, boolean).
struct CloudEvent {
    /// id, source, specversion, type, optional subject, time, datacontenttype, dataschema and extensions, by
    /// lower-case name.
    QMap<QString, Json> attributes;
    QByteArray data; ///< payload bytes as they travel in binary mode

    [[nodiscard]] QString text(const QString &attribute) const; ///< canonical string form; empty when absent
    [[nodiscard]] QString id() const { return text(QStringLiteral("id")); }
    [[nodiscard]] QString type() const { return text(QStringLiteral("type")); }
    [[nodiscard]] QString source() const { return text(QStringLiteral("source")); }

    bool operator==(const CloudEvent &) const = default;
};

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// Structured mode (application/cloudevents+json): `data` or `data_base64`.
[[nodiscard]] Result<CloudEvent> fromStructured(const QByteArray &json);
[[nodiscard]] QByteArray toStructured(const CloudEvent &event);
/// Binary mode: ce-* headers (percent-decoded), content-type, body. Chooses structured by content type.
[[nodiscard]] Result<CloudEvent> fromHttp(const HttpHeaders &headers, const QByteArray &body);
[[nodiscard]] HttpHeaders toHttpHeaders(const CloudEvent &event);

} // namespace weir
