// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/templates/parts.h"

#include <QCoreApplication>

namespace weir::templates {

using namespace Qt::StringLiterals;

Template customsource();

Template customsource()
{
    return {
        .id = u"custom-source"_s,
        .title = QT_TRANSLATE_NOOP("Template", "Custom source"),
        .help = QT_TRANSLATE_NOOP("Template", "A container of your own that makes events: it is told where to "
                                              "send them."),
        .icon = u"sources.knative.dev/ContainerSource"_s,
        .questions = {
            nameQuestion("source"),
            imageQuestion("example.com/source:1",
                          QT_TRANSLATE_NOOP("Template", "Container image of the program; it posts to the URL "
                                                        "in K_SINK.")),
            brokerQuestion(),
        },
        .text = R"(
unless: broker
apiVersion: eventing.knative.dev/v1
kind: Broker
metadata:
  name: $(name)
---
apiVersion: sources.knative.dev/v1
kind: ContainerSource
metadata:
  name: $(name)
spec:
  template:
    spec:
      containers:
        - name: source
          image: $(image)
  sink:
    ref:
      apiVersion: eventing.knative.dev/v1
      kind: Broker
      name: $(broker)
)",
    };
}

} // namespace weir::templates
