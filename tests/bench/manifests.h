// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace weir::bench {

inline constexpr int brokers = 400;
inline constexpr int triggersPerBroker = 12;
inline constexpr int servicesPerBroker = 12;

/// Brokers, their triggers and services in forty namespaces; each with `more` lines of metadata.
inline QByteArray manifests(const QByteArray &more = {})
{
    QByteArray text;
    for (int b = 0; b < brokers; ++b) {
        const QByteArray space = "ns-" + QByteArray::number(b % 40);
        const QByteArray name = "broker-" + QByteArray::number(b);
        text += "---\napiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata:\n  name: " + name + "\n  namespace: "
                + space + "\n" + more;
        for (int t = 0; t < servicesPerBroker; ++t) {
            const QByteArray service = "svc-" + QByteArray::number(b) + "-" + QByteArray::number(t);
            text += "---\napiVersion: serving.knative.dev/v1\nkind: Service\nmetadata:\n  name: " + service
                    + "\n  namespace: " + space + '\n' + more
                    + "spec:\n  template:\n    spec:\n      containers:\n      - image: example.com/a:1\n";
        }
        for (int t = 0; t < triggersPerBroker; ++t) {
            const QByteArray number = QByteArray::number(b) + "-" + QByteArray::number(t);
            text += "---\napiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata:\n  name: trigger-" + number
                    + "\n  namespace: " + space + '\n' + more + "spec:\n  broker: " + name
                    + "\n  filter:\n    attributes:\n      type: order.created # only these\n  subscriber:\n    ref:\n"
                      "      apiVersion: serving.knative.dev/v1\n      kind: Service\n      name: svc-"
                    + number + "\n";
        }
    }
    return text;
}

/// The same in 5.6 MB.
inline QByteArray longManifests()
{
    return manifests("  labels:\n    app.kubernetes.io/name: orders\n    app.kubernetes.io/part-of: shop\n"
                     "    app.kubernetes.io/managed-by: weir\n    team: the-people-who-take-the-orders\n"
                     "  annotations:\n    example.com/about: What this is for, and whom to ask when it fails.\n"
                     "    example.com/page: https://example.com/runbooks/orders/what-to-do-when-it-fails\n");
}

inline constexpr int objects = brokers * (1 + triggersPerBroker + servicesPerBroker);

} // namespace weir::bench
