// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind redisstreamsink();

Kind redisstreamsink()
{
    return {
        .group = u"sinks.knative.dev"_s,
        .name = u"RedisStreamSink"_s,
        .plural = u"redisstreamsinks"_s,
        .versions = {u"v1alpha1"_s},
        .title = QT_TRANSLATE_NOOP("Kind", "Redis stream sink"),
        .category = QT_TRANSLATE_NOOP("Kind", "Services and sinks"),
        .role = Role::StoreSink,
        .badge = u"RSNK"_s,
        .icon = u"redis"_s,
        .addressable = true,
        .ports = {PortName::In},
        .fields = redisFields(),
        .references = redisReferences(),
        .status = {.dependents = {"ServiceReady"}, .address = "/status/address/url"},
        .summary = "/spec/stream",
    };
}

} // namespace weir::kinds
