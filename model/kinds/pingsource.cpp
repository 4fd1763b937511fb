// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind pingsource();

Kind pingsource()
{
    Kind kind = source(u"PingSource"_s, u"pingsources"_s);
    kind.versions = {u"v1"_s};
    kind.deprecatedVersions = {u"v1beta2"_s};
    kind.title = QT_TRANSLATE_NOOP("Kind", "Ping source");
    kind.badge = u"PS"_s;
    kind.icon = u"ping"_s;
    kind.fields = {
        {.pointer = "/spec/schedule",
         .label = QT_TRANSLATE_NOOP("Kind", "Schedule"),
         .type = FieldType::Cron,
         .defaultValue = R"("* * * * *")",
         .defaultFrom = "webhook",
         .help = QT_TRANSLATE_NOOP("Kind", "When to send: five cron fields, or six with leading seconds.")},
        {.pointer = "/spec/timezone",
         .label = QT_TRANSLATE_NOOP("Kind", "Time zone"),
         .type = FieldType::TimeZone,
         .help = QT_TRANSLATE_NOOP("Kind", "IANA name such as Europe/Berlin; unset: the zone of the "
                                           "adapter, normally UTC.")},
        {.pointer = "/spec/contentType",
         .label = QT_TRANSLATE_NOOP("Kind", "Content type"),
         .choices = {"application/json", "text/plain"},
         .help = QT_TRANSLATE_NOOP("Kind", "Media type of the data; application/json wants a JSON object.")},
        {.pointer = "/spec/data",
         .label = QT_TRANSLATE_NOOP("Kind", "Data"),
         .type = FieldType::MultilineText,
         .help = QT_TRANSLATE_NOOP("Kind", "What each event carries.")},
        {.pointer = "/spec/dataBase64",
         .label = QT_TRANSLATE_NOOP("Kind", "Binary data"),
         .type = FieldType::MultilineText,
         .help = QT_TRANSLATE_NOOP("Kind", "What each event carries, as base64; not together with data.")},
        sinkField(true),
        overridesField(),
    };
    kind.oneOf = {{.pointers = "/spec/data|/spec/dataBase64", .required = false}};
    kind.status = {.dependents = {"SinkProvided", "Deployed", "OIDCIdentityCreated"}};
    kind.summary = "/spec/schedule";
    kind.stub = R"({"spec":{"schedule":"* * * * *"}})";
    return kind;
}

} // namespace weir::kinds
