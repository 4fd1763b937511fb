// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/brokerdefaults.h"

#include "model/admission/parts/members.h"

namespace weir::admission {

namespace {

const Json &shipped()
{
    static const Json config = Json::object(
        {{"clusterDefault",
          Json::object({{"brokerClass", "MTChannelBasedBroker"},
                        {"apiVersion", "v1"},
                        {"kind", "ConfigMap"},
                        {"name", "config-br-default-channel"},
                        {"namespace", "knative-eventing"},
                        {"delivery", Json::object({{"retry", 10},
                                                   {"backoffPolicy", "exponential"},
                                                   {"backoffDelay", "PT0.2S"}})}})}});
    return config;
}

/// Does an entry hold a configuration of its own, beside its name of a class?
bool hasConfig(const Json *entry)
{
    for (const char *member : {"kind", "name", "apiVersion", "namespace", "group", "address", "delivery"}) {
        if (memberOf(entry, member))
            return true;
    }
    return false;
}

const Json *ofClass(const Json *entry, const QString &brokerClass)
{
    return memberOf(&structOf(entry, "brokerClasses"), brokerClass.toUtf8().constData());
}

} // namespace

BrokerDefaults::BrokerDefaults(const Json &config, const QString &nameSpace)
    : m_config(config.is_object() ? config : shipped())
    , m_ofNamespace(memberOf(&structOf(&m_config, "namespaceDefaults"), nameSpace.toUtf8().constData()))
    , m_ofCluster(memberOf(&m_config, "clusterDefault"))
{
}

QString BrokerDefaults::brokerClass() const
{
    const QString own = textOf(m_ofNamespace, "brokerClass");
    return own.isEmpty() ? textOf(m_ofCluster, "brokerClass") : own;
}

const Json *BrokerDefaults::clusterConfigOf(const QString &brokerClass) const
{
    if (!hasConfig(m_ofCluster))
        return nullptr;
    const Json *special = ofClass(m_ofCluster, brokerClass);
    return special ? special : m_ofCluster;
}

const Json *BrokerDefaults::configOf(const QString &brokerClass) const
{
    const QString ownClass = textOf(m_ofNamespace, "brokerClass");
    const QString wanted = brokerClass.isEmpty() ? ownClass : brokerClass;
    if (m_ofNamespace && !wanted.isEmpty()) {
        if (const Json *special = ofClass(m_ofNamespace, wanted))
            return special;
        if (wanted == ownClass && hasConfig(m_ofNamespace))
            return m_ofNamespace;
    }
    return clusterConfigOf(wanted);
}

bool BrokerDefaults::isOtherNamespaceAllowed() const
{
    const auto isDisallowed = [](const Json *entry) {
        const Json *flag = memberOf(entry, "disallowDifferentNamespaceConfig");
        return flag && flag->is_boolean() && flag->get<bool>();
    };
    return !isDisallowed(m_ofNamespace) && !isDisallowed(m_ofCluster);
}

Json BrokerDefaults::reference(const Json &entry)
{
    Json reference = Json::object();
    reference["kind"] = textOf(&entry, "kind").toStdString();
    if (!textOf(&entry, "namespace").isEmpty())
        reference["namespace"] = textOf(&entry, "namespace").toStdString();
    reference["name"] = textOf(&entry, "name").toStdString();
    reference["apiVersion"] = textOf(&entry, "apiVersion").toStdString();
    return reference;
}

Json BrokerDefaults::delivery(const Json &entry)
{
    const Json *given = memberOf(&entry, "delivery");
    if (!given)
        return nullptr;
    // Not timeout, retryAfterMax and format.
    Json delivery = Json::object();
    for (const char *member : {"deadLetterSink", "retry", "backoffPolicy", "backoffDelay"}) {
        if (const Json *value = memberOf(given, member))
            delivery[member] = *value;
    }
    return delivery;
}

} // namespace weir::admission
