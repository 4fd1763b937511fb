// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace texts {

inline QByteArray broker(const QByteArray &name, int retry = 3)
{
    return "apiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata:\n  name: " + name
        + "\n  namespace: shop\nspec:\n  delivery:\n    retry: " + QByteArray::number(retry) + "  # tries\n";
}

inline QByteArray trigger()
{
    return "apiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata:\n  name: placed\n  namespace: shop\nspec:\n"
           "  broker: default\n  subscriber:\n    ref:\n      apiVersion: v1\n      kind: Service\n      name: billing\n";
}

inline QByteArray service()
{
    return "apiVersion: v1\nkind: Service\nmetadata:\n  name: billing\n  namespace: shop\nspec:\n  ports:\n  - port: 80\n";
}

inline QByteArray shop()
{
    return "# the shop\n\n" + broker("default") + "---\n# takes orders\n" + trigger() + "---\n" + service();
}

/// A text with everything that colours must understand.
inline QByteArray traps()
{
    return "%YAML 1.1\n--- # first\nkey: &anchor value\n'quoted: key': \"text \\\" # no comment\n  goes: on\" # comment\n"
           "block: |2-\n    # no comment\n    nokey: x\nafter: {a: [1, 'b,c', *anchor], n: !!str 12}\nurl: http://x/#frag\n"
           "list:\n- - 1\n  - true\n...\n";
}

/// A List of two Brokers in one line; the first has a note of `filling` bytes and two.
inline QByteArray oneLine(qsizetype filling)
{
    const auto broker = [](const QByteArray &name, qsizetype length) {
        return R"({"apiVersion":"eventing.knative.dev/v1","kind":"Broker","metadata":{"name":")" + name
            + R"(","annotations":{"note":")" + QByteArray(length, 'x') + "\xc3\xa9\"}}}";
    };
    return R"({"apiVersion":"v1","kind":"List","items":[)" + broker("a", filling) + ',' + broker("b", 10) + "]}\n";
}

} // namespace texts
