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

inline QByteArray gitHubSource()
{
    return R"(apiVersion: sources.knative.dev/v1alpha1
kind: GitHubSource
metadata:
  name: repo
  namespace: shop
spec:
  ownerAndRepository: a/b
)";
}

inline QByteArray secret()
{
    return R"(apiVersion: v1
kind: Secret
metadata:
  name: github
  namespace: shop
data:
  token: c2VjcmV0
)";
}

inline QByteArray sequence()
{
    return R"(apiVersion: flows.knative.dev/v1
kind: Sequence
metadata:
  name: flow
  namespace: shop
spec:
  steps:
  - uri: http://first.example.org
)";
}

} // namespace editorfiles
