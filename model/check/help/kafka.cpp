// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules.h"

#include <QtGlobal>

namespace weir::check::help {

std::vector<Rule> kafka()
{
    return {
        {.id = "broker.topic",
         .severity = Severity::Warning,
         .title = QT_TRANSLATE_NOOP("Rule", "Topic that cannot be created"),
         .what = QT_TRANSLATE_NOOP("Rule", "No Kafka cluster is named, or more copies are wanted than the cluster has "
                                           "brokers."),
         .why =
             QT_TRANSLATE_NOOP("Rule", "Kafka refuses the topic, and the Broker, channel or sink never gets ready. "
                                       "How many partitions are too many is a setting of the Kafka cluster and is not "
                                       "judged."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Write \"bootstrap.servers\" into the ConfigMap, and as many copies as there "
                                          "are brokers or fewer.")},
        {.id = "delivery.begin",
         .severity = Severity::Hint,
         .title = QT_TRANSLATE_NOOP("Rule", "Records from before are not read"),
         .what =
             QT_TRANSLATE_NOOP("Rule", "The source does not say where in the topic it begins, and begins at the end."),
         .why = QT_TRANSLATE_NOOP("Rule", "Records that are in the topic already are never delivered."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Set initialOffset to \"earliest\", or to \"latest\" where that is meant.")},
        {.id = "channel.template",
         .severity = Severity::Hint,
         .title = QT_TRANSLATE_NOOP("Rule", "Kafka channels by default values"),
         .what = QT_TRANSLATE_NOOP("Rule", "The channel template names KafkaChannel and has no spec."),
         .why = QT_TRANSLATE_NOOP("Rule", "A topic with one copy is lost with one broker, and a spec that is written "
                                          "later changes no channel that exists."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Write numPartitions and replicationFactor now.")},
    };
}

} // namespace weir::check::help
