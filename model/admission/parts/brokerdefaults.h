// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <QString>

namespace weir::admission {

/// The ConfigMap config-br-defaults as one namespace sees it (knative-resources 4.1 and 15.3).
class BrokerDefaults
{
public:
    /// `config`: the parsed text of `default-br-config`; null: as shipped. Must outlive this.
    BrokerDefaults(const Json &config, const QString &nameSpace);

    /// Empty: none is set up.
    [[nodiscard]] QString brokerClass() const;
    /// The entry for a class; empty: the one of the namespace or the cluster. Null: none is set up.
    [[nodiscard]] const Json *configOf(const QString &brokerClass) const;
    /// May a broker's configuration and dead letter sink be in other namespaces?
    [[nodiscard]] bool isOtherNamespaceAllowed() const;

    /// What of an entry becomes `spec.config`; what becomes `spec.delivery`, null where there is none.
    [[nodiscard]] static Json reference(const Json &entry);
    [[nodiscard]] static Json delivery(const Json &entry);

private:
    [[nodiscard]] const Json *clusterConfigOf(const QString &brokerClass) const;

    const Json &m_config;
    const Json *m_ofNamespace = nullptr;
    const Json *m_ofCluster = nullptr;
};

} // namespace weir::admission
