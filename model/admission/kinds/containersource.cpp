// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/ceoverrides.h"
#include "model/admission/parts/completing.h"
#include "model/admission/parts/destination.h"
#include "model/admission/parts/members.h"
#include "model/admission/webhook.h"

namespace weir::admission::kinds {

using namespace Qt::StringLiterals;

namespace {

void complete(Json &object, const Context &)
{
    Json *containers = memberOf(memberOf(memberOf(memberOf(&object, "spec"), "template"), "spec"), "containers");
    if (!containers || !containers->is_array())
        return;
    const std::string source = stringAt(object, "/metadata/name").toStdString();
    for (size_t i = 0; i < containers->size(); ++i)
        completeText(containers->at(i), "name", source + '-' + std::to_string(i));
}

/// Named as if the containers stood directly in the spec.
FieldErrors containerErrors(const Json &spec)
{
    const Json *containers = memberOf(&structOf(&structOf(&spec, "template"), "spec"), "containers");
    if (!containers || containers->empty())
        return FieldErrors::missing({u"containers"_s});
    FieldErrors errors;
    for (size_t i = 0; i < containers->size(); ++i) {
        for (const char *name : {"name", "image"}) {
            if (textOf(&containers->at(i), name).isEmpty()) {
                errors.also(FieldErrors::missing({QLatin1StringView(name)})
                                .viaFieldIndex(u"containers"_s, static_cast<qsizetype>(i)));
            }
        }
    }
    return errors;
}

FieldErrors judge(const Json &object, const Context &context)
{
    const Json &spec = structOf(&object, "spec");
    FieldErrors errors = destination(&structOf(&spec, "sink"), {context.profile}).via(u"sink"_s);
    errors.also(containerErrors(spec));
    errors.also(ceOverrides(memberOf(&spec, "ceOverrides")).via(u"ceOverrides"_s));
    return errors.via(u"spec"_s);
}

} // namespace

Webhook containersource()
{
    return {.group = "sources.knative.dev",
            .kind = "ContainerSource",
            .versions = {{"v1", "sources/v1.ContainerSource"}},
            .complete = complete,
            .judge = judge};
}

} // namespace weir::admission::kinds
