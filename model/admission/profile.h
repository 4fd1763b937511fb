// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace weir::admission {

/// The cluster that judges: its ConfigMaps as far as admission reads them. Default-constructed: as released.
struct Profile {
    /// "1.15" and so on (releases.h); empty: the newest.
    QString release = {};
    /// ConfigMap config-features by flag: "enabled", "disabled", "allowed", or a word of the flag's own
    /// (knative-resources 15.7). What is not here is as shipped.
    QHash<QString, QString> features;
    /// ConfigMap config-br-defaults: default class and spec.config, cluster-wide and by namespace, parsed.
    Json brokerDefaults = nullptr;
    /// ConfigMap default-ch-webhook: default channel template, parsed.
    Json channelDefaults = nullptr;
    /// ConfigMap config-ping-defaults, `data-max-size` in bytes; < 0: no limit.
    qint64 pingDataLimit = -1;

    /// From the manifests of such ConfigMaps, in any number and order; other objects are passed over. Errors name file
    /// and place: no YAML, or a ConfigMap whose inner YAML cannot be read.
    [[nodiscard]] static Result<Profile> read(const QByteArray &bytes, const QString &fileName);

    /// Is the flag on? Values are compared without case; unknown flags are off.
    [[nodiscard]] bool isEnabled(const char *flag) const;
};

} // namespace weir::admission
