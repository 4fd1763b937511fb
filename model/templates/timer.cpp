// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/templates/parts.h"

#include <QCoreApplication>

namespace weir::templates {

using namespace Qt::StringLiterals;

Template timer();

Template timer()
{
    return {
        .id = u"timer"_s,
        .title = QT_TRANSLATE_NOOP("Template", "Timer"),
        .help = QT_TRANSLATE_NOOP("Template", "An event again and again, by a schedule."),
        .icon = u"sources.knative.dev/PingSource"_s,
        .questions = {
            nameQuestion("timer"),
            {.id = "schedule",
             .label = QT_TRANSLATE_NOOP("Template", "Schedule"),
             .type = Question::Type::Cron,
             .initial = "*/5 * * * *",
             .help = QT_TRANSLATE_NOOP("Template", "Minute, hour, day of month, month, weekday.")},
            {.id = "timezone",
             .label = QT_TRANSLATE_NOOP("Template", "Time zone"),
             .help = QT_TRANSLATE_NOOP("Template", "IANA name such as Europe/Berlin; none: the zone of "
                                                         "the adapter, normally UTC."),
             .isOptional = true},
            {.id = "data",
             .label = QT_TRANSLATE_NOOP("Template", "Data"),
             .initial = "tick",
             .help = QT_TRANSLATE_NOOP("Template", "What the message of each event says.")},
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
kind: PingSource
metadata:
  name: $(name)
spec:
  schedule: $(schedule)
  timezone: $(timezone)
  contentType: text/plain
  data: $(data)
  sink:
    ref:
      apiVersion: eventing.knative.dev/v1
      kind: Broker
      name: $(broker)
)",
    };
}

} // namespace weir::templates
