// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/telemetry/podtarget.h"

#include "model/base/simulation.h"
#include "model/telemetry/text.h"

#include <algorithm>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

QString label(const Json &pod, const char *name)
{
    const Json *found = find(pod, Pointer({"metadata", "labels", name}));
    return found ? toQString(*found) : QString();
}

bool isReady(const Json &pod)
{
    if (find(pod, "/metadata/deletionTimestamp"))
        return false;
    const Json *conditions = find(pod, "/status/conditions");
    if (!conditions || !conditions->is_array())
        return false;
    for (const Json &condition : *conditions) {
        if (stringAt(condition, "/type") == "Ready"_L1)
            return stringAt(condition, "/status") == "True"_L1;
    }
    return false;
}

int restartsOf(const Json &pod)
{
    qint64 sum = 0;
    const Json *statuses = find(pod, "/status/containerStatuses");
    if (statuses && statuses->is_array()) {
        for (const Json &status : *statuses)
            sum += intAt(status, "/restartCount").value_or(0);
    }
    return static_cast<int>(std::clamp<qint64>(sum, 0, 1'000'000));
}

} // namespace

QString PodTarget::path(int port) const
{
    return u"/api/v1/namespaces/%1/pods/%2:%3/proxy/metrics"_s.arg(nameSpace, pod, QString::number(port));
}

std::optional<PodTarget> targetOf(const Resource &pod, int extraPort)
{
    const Json &json = pod.json();
    constexpr int metricsPort = 9092;
    constexpr int oldPort = 9090;
    PodTarget out;
    out.ports = {metricsPort, oldPort};
    const QString brokerRole = label(json, "eventing.knative.dev/brokerRole");
    const QString source = label(json, "eventing.knative.dev/source");
    // RabbitMQ's pods have the role too, and name their broker; their numbers are others.
    if (!brokerRole.isEmpty() && !label(json, "eventing.knative.dev/broker").isEmpty())
        return std::nullopt;
    if (brokerRole == "ingress"_L1) {
        out.component = Component::Ingress;
    } else if (brokerRole == "filter"_L1) {
        out.component = Component::Filter;
    } else if (label(json, "messaging.knative.dev/channel") == "in-memory-channel"_L1
               && label(json, "messaging.knative.dev/role") == "dispatcher"_L1) {
        out.component = Component::Dispatcher;
        out.ports = {oldPort, metricsPort};
    } else if (source == "ping-source-controller"_L1
               && label(json, "sources.knative.dev/role") == "adapter"_L1) {
        out.component = Component::PingAdapter;
    } else if (source == "apiserver-source-controller"_L1) {
        out.component = Component::ApiServerAdapter;
        out.source = pod.nameSpace() + u'/' + label(json, "eventing.knative.dev/sourceName");
    } else {
        return std::nullopt;
    }
    if (extraPort > 0)
        out.ports.insert(out.ports.begin(), extraPort);
    out.nameSpace = pod.nameSpace();
    out.pod = pod.name();
    out.restarts = restartsOf(json);
    out.isReady = isReady(json);
    return out;
}

Absence absenceOf(int status, const QByteArray &body)
{
    constexpr int unauthorized = 401;
    constexpr int forbidden = 403;
    constexpr int unavailable = 503;
    if (status == forbidden || status == unauthorized)
        return Absence::Forbidden;
    if (status == unavailable && body.contains("connection refused"))
        return Absence::Off;
    return Absence::Unreachable;
}

bool isSimulated(const Resource &pod)
{
    return pod.group().isEmpty() && pod.kind() == "Pod"_L1
        && label(pod.json(), simulation::managedByLabel) == QLatin1StringView(simulation::managedByDemo);
}

MetricsSwitch metricsSwitchOf(const Resource &configMap)
{
    const Json &json = configMap.json();
    MetricsSwitch out;
    out.isKnown = true;
    const Json *protocol = find(json, Pointer({"data", "metrics-protocol"}));
    out.protocol = protocol ? toQString(*protocol) : QString();
    out.hasOldKey = out.protocol.isEmpty() && find(json, Pointer({"data", "metrics.backend-destination"}));
    if (out.protocol.isEmpty())
        out.protocol = u"none"_s;
    const Json *endpoint = find(json, Pointer({"data", "metrics-endpoint"}));
    if (endpoint && out.protocol == "prometheus"_L1) {
        const QString text = toQString(*endpoint);
        bool isNumber = false;
        const int port = text.mid(text.lastIndexOf(u':') + 1).toInt(&isNumber);
        if (isNumber && port > 0 && port <= 65535)
            out.port = port;
    }
    return out;
}

QString howToTurnOn(const MetricsSwitch &state, const QString &systemNamespace)
{
    const QString map = systemNamespace + u"/config-observability"_s;
    if (!state.isKnown) {
        return TelemetryText::tr(
                   "Metrics are switched off: nothing listens on the metrics port. Set metrics-protocol to "
                   "prometheus in ConfigMap %1 and restart the pods.")
            .arg(map);
    }
    if (state.protocol == "prometheus"_L1) {
        return TelemetryText::
            tr("Nothing listens on the metrics port, although ConfigMap %1 turns metrics on. Pods read it "
               "only when they start: restart them.")
                .arg(map);
    }
    if (state.protocol != "none"_L1) {
        return TelemetryText::
            tr("Metrics are sent to a collector (metrics-protocol is %1 in ConfigMap %2), so pods serve no "
               "page. Set it to prometheus and restart the pods to read them here.")
                .arg(state.protocol, map);
    }
    if (state.hasOldKey) {
        return TelemetryText::tr(
                   "Metrics are switched off: ConfigMap %1 has only the key of old releases, "
                   "metrics.backend-destination, which has no effect any more. Set metrics-protocol to "
                   "prometheus and restart the pods.")
            .arg(map);
    }
    return TelemetryText::tr(
               "Metrics are switched off, as Knative is delivered. Set metrics-protocol to prometheus in "
               "ConfigMap %1 and restart mt-broker-ingress, mt-broker-filter and imc-dispatcher.")
        .arg(map);
}

} // namespace weir
