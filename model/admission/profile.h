// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/resource/resourceset.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

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
    /// ConfigMaps with the template of the channels behind Brokers (4.2), parsed, by "namespace/name".
    QHash<QString, Json> channelTemplates = {};
    /// Names of the ConfigMaps that were read.
    QStringList sources = {};

    bool operator==(const Profile &) const = default;

    /// From the manifests of such ConfigMaps, in any number and order; other objects are passed over. Errors name file
    /// and place: no YAML, or a ConfigMap whose inner YAML cannot be read.
    [[nodiscard]] static Result<Profile> read(const QByteArray &bytes, const QString &fileName);

    /// This, and of each ConfigMap that this was not read from what a document itself holds in namespace
    /// knative-eventing. One that cannot be read counts as not there.
    [[nodiscard]] Profile completedBy(const ResourceSet &set) const;
    /// May a change of that object change what completedBy() returns?
    [[nodiscard]] bool isConcerned(const Resource &resource) const;
    /// The key whose YAML text a cluster reads of a ConfigMap in namespace knative-eventing: "default-br-config"; for
    /// those without inner text, such as config-features, empty; null for any other name.
    [[nodiscard]] static const char *innerKey(const QString &name);

    /// The template of channels of the ConfigMap that a Broker gets by default in a namespace, where it is known.
    [[nodiscard]] const Json *defaultChannelTemplate(const QString &nameSpace) const;
    /// The default channel template (15.4): of the namespace, else of the cluster. Empty namespace: of the cluster.
    [[nodiscard]] QString defaultChannelKind(const QString &nameSpace) const;

    /// Is the flag on? Values are compared without case; unknown flags are off.
    [[nodiscard]] bool isEnabled(const char *flag) const;
};

/// The YAML text that a ConfigMap holds under a key, parsed; null where it is not there or empty. The Error has line
/// and column inside of that text.
[[nodiscard]] Result<Json> innerYaml(const Json &configMap, const char *key);
/// The template of channels of a Broker's ConfigMap, under its key of today or of old; null where there is none, and
/// where it is longer than any template would be.
[[nodiscard]] Result<Json> channelTemplateOf(const Json &configMap);

} // namespace weir::admission
