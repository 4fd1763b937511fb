// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/window/engine.h"

#include <QMap>

namespace weir::windowing {

/// What is the same in all emitted events.
struct Envelope {
    QString source;
    QString type;
    QMap<QString, QString> extensions; ///< of K_CE_OVERRIDES

    /// Extensions of the JSON in K_CE_OVERRIDES: {"extensions": {"name": "value"}}.
    [[nodiscard]] static Result<QMap<QString, QString>> overrides(const QByteArray &json);
};

/// The event that tells of a window. It is the same, byte by byte, each time that the window is sent.
[[nodiscard]] CloudEvent emission(const Rule &rule, const Closed &window, const Envelope &envelope);

} // namespace weir::windowing
