// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind redisstreamsource();

Kind redisstreamsource()
{
    Kind kind = source(u"RedisStreamSource"_s, u"redisstreamsources"_s);
    kind.versions = {u"v1alpha1"_s};
    kind.title = QT_TRANSLATE_NOOP("Kind", "Redis stream source");
    kind.badge = u"RSS"_s;
    kind.icon = u"redis"_s;
    kind.fields = join({
        redisFields(),
        {
            {.pointer = "/spec/group",
             .label = QT_TRANSLATE_NOOP("Kind", "Consumer group"),
             .help = QT_TRANSLATE_NOOP("Kind", "Unset: a generated one.")},
            {.pointer = "/spec/consumers",
             .label = QT_TRANSLATE_NOOP("Kind", "Consumers"),
             .type = FieldType::Integer,
             .defaultValue = "1",
             .defaultFrom = "controller",
             .help = QT_TRANSLATE_NOOP("Kind", "How many read in parallel.")},
            sinkField(false),
            overridesField(),
        },
    });
    kind.references = join({
        {
            sinkRule(false),
        },
        redisReferences(),
    });
    kind.status = {.dependents = {"SinkProvided", "Deployed"}};
    kind.summary = "/spec/stream";
    return kind;
}

} // namespace weir::kinds
