// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace weir::test {

/// A small flow that most window tests begin with: source → broker → trigger → service.
inline QByteArray smallFlow()
{
    return R"(apiVersion: sources.knative.dev/v1
kind: PingSource
metadata:
  name: tick
  namespace: shop
spec:
  schedule: "*/1 * * * *"
  sink:
    ref:
      apiVersion: eventing.knative.dev/v1
      kind: Broker
      name: default
---
apiVersion: eventing.knative.dev/v1
kind: Broker
metadata:
  name: default
  namespace: shop
---
apiVersion: eventing.knative.dev/v1
kind: Trigger
metadata:
  name: all
  namespace: shop
spec:
  broker: default
  subscriber:
    ref:
      apiVersion: serving.knative.dev/v1
      kind: Service
      name: billing
---
apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: billing
  namespace: shop
spec:
  template:
    spec:
      containers:
      - image: example.com/billing:1
)";
}

} // namespace weir::test
