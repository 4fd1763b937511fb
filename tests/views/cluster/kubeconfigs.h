// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Two contexts, one of them with a password in its URL and both with a token.
inline QByteArray twoContexts()
{
    return R"(apiVersion: v1
kind: Config
current-context: two
contexts:
- {name: one, context: {cluster: a, user: u}}
- {name: two, context: {cluster: b, user: u, namespace: shop}}
clusters:
- {name: a, cluster: {server: "https://a.example"}}
- {name: b, cluster: {server: "https://user:hunter2@b.example:6443"}}
users:
- {name: u, user: {token: sesame}}
)";
}
