// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Beside the tests: moc takes a // inside of it for a comment. A broker with two retries and a dead letter sink; who
/// asks for paid orders, who for created ones, who takes everything.
inline const QByteArray shopDesign = R"(apiVersion: sources.knative.dev/v1
kind: PingSource
metadata: {name: tick, namespace: shop}
spec:
  schedule: "* * * * *"
  sink: {ref: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: orders}}
---
apiVersion: eventing.knative.dev/v1
kind: Broker
metadata: {name: orders, namespace: shop}
spec:
  delivery:
    retry: 2
    backoffPolicy: linear
    backoffDelay: PT1S
    deadLetterSink: {ref: {apiVersion: v1, kind: Service, name: grave}}
---
apiVersion: eventing.knative.dev/v1
kind: Trigger
metadata: {name: created, namespace: shop}
spec:
  broker: orders
  filters:
  - exact: {type: order.created}
  subscriber: {ref: {apiVersion: v1, kind: Service, name: mailer}}
---
apiVersion: eventing.knative.dev/v1
kind: Trigger
metadata: {name: paid, namespace: shop}
spec:
  broker: orders
  filters:
  - exact: {type: order.paid}
  subscriber: {ref: {apiVersion: v1, kind: Service, name: billing}}
---
apiVersion: v1
kind: Service
metadata: {name: mailer, namespace: shop}
spec: {ports: [{port: 80}]}
---
apiVersion: v1
kind: Service
metadata: {name: billing, namespace: shop}
spec: {ports: [{port: 80}]}
---
apiVersion: v1
kind: Service
metadata: {name: grave, namespace: shop}
spec: {ports: [{port: 80}]}
---
apiVersion: v1
kind: Service
metadata: {name: aside, namespace: shop}
spec: {ports: [{port: 80}]}
)";

namespace id {
inline const QString orders = QStringLiteral("eventing.knative.dev/Broker/shop/orders");
inline const QString created = QStringLiteral("eventing.knative.dev/Trigger/shop/created");
inline const QString paid = QStringLiteral("eventing.knative.dev/Trigger/shop/paid");
inline const QString tick = QStringLiteral("sources.knative.dev/PingSource/shop/tick");
inline const QString mailer = QStringLiteral("core/Service/shop/mailer");
inline const QString billing = QStringLiteral("core/Service/shop/billing");
inline const QString grave = QStringLiteral("core/Service/shop/grave");
inline const QString aside = QStringLiteral("core/Service/shop/aside");
} // namespace id
