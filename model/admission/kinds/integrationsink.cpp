// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/connectors.h"
#include "model/admission/parts/members.h"
#include "model/admission/webhook.h"

namespace weir::admission::kinds {

using namespace Qt::StringLiterals;

namespace {

FieldErrors judge(const Json &object, const Context &)
{
    return connectors(structOf(&object, "spec"), u"sink"_s, "log",
                      {{"s3", "s3", {"arn", "region"}},
                       {"sqs", "sqs", {"arn", "region"}},
                       {"sns", "sns", {"arn", "region"}}})
        .via(u"spec"_s);
}

} // namespace

Webhook integrationsink()
{
    return {.group = "sinks.knative.dev",
            .kind = "IntegrationSink",
            .versions = {{"v1alpha1", "sinks/v1alpha1.IntegrationSink"}},
            .judge = judge};
}

} // namespace weir::admission::kinds
