// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

namespace weir::test {

/// Manifests in the styles that people write, each nastier than one finds in one place. A header of its own: moc takes
/// a // inside of them for a comment.
inline const std::vector<std::pair<const char *, const char *>> styles{
    {"comments", R"(# first of all

# about the object
apiVersion: eventing.knative.dev/v1 # stable
kind: Trigger   # one of many
# who
metadata:
  # its name
  name: one # short
  # where

  # (two blocks of words)
  namespace: shop
  labels: # for people
    # a
    a: "1" # one
    # b
    b: '2'

    # c stands alone
    c: three
  annotations: {}
# what
spec:
  # which
  broker: default
  # no more than
  delivery:
    retry: 3 # times

    # the rest
    backoffDelay: PT1S
  # whom
  subscriber:
    uri: http://x.example/a#b # not a comment inside
# the end
)"},
    {"indented lists", R"(apiVersion: flows.knative.dev/v1
kind: Sequence
metadata:
    name: steps
spec:
    channelTemplate:
        apiVersion: messaging.knative.dev/v1
        kind: InMemoryChannel
    steps:
        # first
        - ref:
              apiVersion: v1
              kind: Service
              name: a
          uri: /x   # tail
        # second
        -   uri: http://b.example/

        - uri: http://c.example/
          delivery:
              retry: 2
    reply:
        uri: http://d.example/
)"},
    {"flow", R"(apiVersion: eventing.knative.dev/v1
kind: Trigger
metadata: {name: flow, namespace: shop, labels: {a: b, "c d": 'e'}} # one line
spec: {
  broker: default,
  # inside
  filters: [
    {exact: {type: a}}, # first
    {prefix: {type: b},
     suffix: {type: c}},
    {cesql: "type = 'x, y' AND a <> '}'"}
  ],
  subscriber: {uri: "http://x.example/", CACerts: ""}
}
)"},
    {"scalars", R"(apiVersion: v1
kind: ConfigMap
metadata:
  name: scalars
data:
  literal: |
    # not a comment
    a: b

    c
  keep: |+
    kept

  strip: >-
    folded
    text

    and more
  indented: |2
      two more
    than needed
  plain: several words
    on two lines
  double: "with \"quotes\", \u00e9 and \
    a break"
  single: 'it''s'
  "quoted key": x
  ? asked
  : answered
  empty:
  tilde: ~
  octal: "017"
  yes: "yes"
  unicode: 订单 # 注释
  last: |-
    end
)"},
    {"lists of lists", R"(apiVersion: example.com/v1
kind: Odd
metadata:
  name: odd
spec:
- - a
  - b # b
- - c
-
  k: 1
  l: 2
- []
- {}
- null
- - k: 1
    l:
    - 2
    # three
    - 3
)"},
    {"several documents", R"(---
# a comment alone
---
apiVersion: v1
kind: Service
metadata:
  name: a
spec:
  ports:
  - port: 80
    name: http
  - {port: 81, name: other}
...
---
apiVersion: v1
kind: Service
metadata:
  name: b
)"},
    {"a list", R"(apiVersion: v1
kind: List
items:
# one
- apiVersion: v1
  kind: Service
  metadata:
    name: a
  spec:
    type: ClusterIP
# two
- apiVersion: v1
  kind: Service
  metadata: {name: b}
)"},
    {"json", R"({
  "apiVersion": "v1",
  "kind": "Service",
  "metadata": {"name": "j", "labels": {"a": "b"}},
  "spec": {
    "ports": [
      {"port": 80},
      {"port": 81, "name": "x"}
    ],
    "selector": {}
  }
}
)"},
    {"no last line end", "apiVersion: v1\nkind: Service\nmetadata:\n  name: a\nspec:\n  ports:\n  - port: 80"},
};

} // namespace weir::test
