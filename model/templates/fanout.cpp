// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/templates/parts.h"

#include <QCoreApplication>

namespace weir::templates {

using namespace Qt::StringLiterals;

Template fanout();

Template fanout()
{
    return {
        .id = u"fan-out"_s,
        .title = QT_TRANSLATE_NOOP("Template", "Fan-out"),
        .help = QT_TRANSLATE_NOOP("Template", "Every event to several services: a Channel with a Subscription "
                                              "for each."),
        .icon = u"messaging.knative.dev/Channel"_s,
        .questions = {
            nameQuestion("fanout"),
            {.id = "subscribers",
             .label = QT_TRANSLATE_NOOP("Template", "Subscribers"),
             .type = Question::Type::Number,
             .initial = "3",
             .help = QT_TRANSLATE_NOOP("Template", "How many services get each event."),
             .most = 20},
            imageQuestion("example.com/subscriber:1",
                          QT_TRANSLATE_NOOP("Template", "Container image of the services; each can have "
                                                        "another later.")),
        },
        .text = R"(
apiVersion: messaging.knative.dev/v1
kind: Channel
metadata:
  name: $(name)
spec:
  channelTemplate:
    apiVersion: messaging.knative.dev/v1
    kind: InMemoryChannel
---
repeat: subscribers
apiVersion: messaging.knative.dev/v1
kind: Subscription
metadata:
  name: $(name)-$(index)
spec:
  channel:
    apiVersion: messaging.knative.dev/v1
    kind: Channel
    name: $(name)
  subscriber:
    ref:
      apiVersion: serving.knative.dev/v1
      kind: Service
      name: $(name)-$(index)
---
repeat: subscribers
apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: $(name)-$(index)
spec:
  template:
    spec:
      containers:
        - image: $(image)
)",
    };
}

} // namespace weir::templates
