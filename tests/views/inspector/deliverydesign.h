// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Beside the tests: moc takes a // inside of it for a comment.
inline constexpr auto deliveryDesign = R"(apiVersion: eventing.knative.dev/v1
kind: Broker
metadata: {name: orders, namespace: shop}
spec:
  delivery: {retry: 3, backoffPolicy: exponential, backoffDelay: PT1S}
---
apiVersion: eventing.knative.dev/v1
kind: Trigger
metadata: {name: paid, namespace: shop}
spec:
  broker: orders
  subscriber: {uri: "http://mailer.example/"}
---
apiVersion: eventing.knative.dev/v1
kind: Trigger
metadata: {name: own, namespace: shop}
spec:
  broker: orders
  delivery:
    retry: 1
    backoffPolicy: linear
    backoffDelay: PT2S
    timeout: PT5S
    deadLetterSink: {uri: "http://grave.example/"}
  subscriber: {uri: "http://shipper.example/"}
---
apiVersion: v1
kind: Service
metadata: {name: mailer, namespace: shop}
---
apiVersion: flows.knative.dev/v1
kind: Sequence
metadata: {name: steps, namespace: shop}
spec:
  channelTemplate: {apiVersion: messaging.knative.dev/v1, kind: InMemoryChannel}
  steps:
  - uri: http://one.example/
    delivery: {retry: 7, backoffPolicy: linear, backoffDelay: PT1S}
  - uri: http://two.example/
)";
