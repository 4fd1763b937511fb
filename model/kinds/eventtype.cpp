// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind eventtype();

Kind eventtype()
{
    return {
        .group = u"eventing.knative.dev"_s,
        .name = u"EventType"_s,
        .plural = u"eventtypes"_s,
        .versions = {u"v1beta3"_s, u"v1beta2"_s, u"v1beta1"_s},
        .deprecatedVersions = {u"v1beta1"_s},
        .title = QT_TRANSLATE_NOOP("Kind", "Event type"),
        .category = QT_TRANSLATE_NOOP("Kind", "Events and policies"),
        .role = Role::EventType,
        .badge = u"E"_s,
        .icon = u"eventtype"_s,
        .fields = {
            {.pointer = "/spec/reference",
             .label = QT_TRANSLATE_NOOP("Kind", "Found at"),
             .type = FieldType::Reference,
             .help = QT_TRANSLATE_NOOP("Kind", "The broker, channel or sink where such events can be "
                                               "found.")},
            {.pointer = "/spec/description",
             .label = QT_TRANSLATE_NOOP("Kind", "Description"),
             .type = FieldType::MultilineText,
             .help = QT_TRANSLATE_NOOP("Kind", "What the event means.")},
            {.pointer = "/spec/attributes",
             .label = QT_TRANSLATE_NOOP("Kind", "Attributes"),
             .type = FieldType::ObjectList,
             .required = true,
             .help = QT_TRANSLATE_NOOP("Kind", "The attributes of such events; an entry named type is "
                                               "needed.")},
            {.pointer = "/spec/attributes/*/name",
             .label = QT_TRANSLATE_NOOP("Kind", "Name"),
             .required = true,
             .choices = {"type", "source", "specversion", "id", "subject", "dataschema"},
             .help = QT_TRANSLATE_NOOP("Kind", "Name of the CloudEvents attribute.")},
            {.pointer = "/spec/attributes/*/value",
             .label = QT_TRANSLATE_NOOP("Kind", "Value"),
             .help = QT_TRANSLATE_NOOP("Kind", "Its fixed value, or a template with parts in braces.")},
            {.pointer = "/spec/attributes/*/required",
             .label = QT_TRANSLATE_NOOP("Kind", "Always there"),
             .type = FieldType::Boolean,
             .defaultValue = "false",
             .defaultFrom = "CRD",
             .help = QT_TRANSLATE_NOOP("Kind", "Every such event has this attribute.")},
        },
        .references = {
            {.pointer = "/spec/reference", .form = ReferenceForm::KReference, .role = EdgeRole::Config},
        },
        .status = {.dependents = {"ReferenceExists"}},
        .summary = "/spec/attributes/0/value|/spec/type",
        .stub = R"({"spec":{"attributes":[{"name":"type","value":"com.example.event",)"
                R"("required":true},{"name":"source","value":"/example",)"
                R"("required":true},{"name":"specversion","value":"1.0",)"
                R"("required":true},{"name":"id","required":true}]}})",
    };
}

} // namespace weir::kinds
