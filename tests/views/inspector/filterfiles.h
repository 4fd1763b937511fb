// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// What FiltersTest opens; apart from it, because moc does not read such strings.
namespace filterfiles {

inline QByteArray eventTypes()
{
    return R"(---
apiVersion: eventing.knative.dev/v1beta3
kind: EventType
metadata:
  name: paid
  namespace: shop
spec:
  attributes:
  - {name: type, value: order.paid, required: true}
  - {name: source, value: "/shop/{id}", required: true}
  - {name: amount, value: "120"}
)";
}

inline QByteArray trigger(const QByteArray &filters = {})
{
    return R"(apiVersion: eventing.knative.dev/v1
kind: Trigger
metadata:
  name: paid
  namespace: shop
spec:
  broker: default
)" + filters + R"(  subscriber:
    uri: http://billing.example.org
)" + eventTypes();
}

inline QByteArray nested()
{
    return R"(  filters:
  - any:
    - exact: {type: order.paid}
    - not:
        prefix: {source: /shop}
  - cesql: amount > 100
  - suffix: {subject: x}
)";
}

} // namespace filterfiles
