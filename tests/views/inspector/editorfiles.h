// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// What EditorsTest opens; apart from it, because moc does not read such strings.
namespace editorfiles {

inline QByteArray ping()
{
    return R"(apiVersion: sources.knative.dev/v1
kind: PingSource
metadata:
  name: tick
  namespace: shop
spec:
  schedule: "0 8 * * *"
  timezone: Asia/Shanghai
)";
}

inline QByteArray apiServerSource()
{
    return R"(apiVersion: sources.knative.dev/v1
kind: ApiServerSource
metadata:
  name: pods
  namespace: shop
)";
}

inline QByteArray trigger()
{
    return R"(apiVersion: eventing.knative.dev/v1
kind: Trigger
metadata:
  name: paid
  namespace: shop
spec:
  broker: default
  subscriber:
    uri: http://billing.example.org
)";
}

} // namespace editorfiles
