// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/connectors.h"
#include "model/admission/parts/members.h"
#include "model/admission/webhook.h"

namespace weir::admission::kinds {

using namespace Qt::StringLiterals;

namespace {

/// Neither the sink nor the overrides are looked at.
FieldErrors judge(const Json &object, const Context &)
{
    return connectors(structOf(&object, "spec"), u"source"_s, "timer",
                      {{"s3", "s3", {"arn", "region"}},
                       {"sqs", "sqs", {"arn", "region"}},
                       {"ddbStreams", "ddb-streams", {"table", "region"}}})
        .via(u"spec"_s);
}

} // namespace

Webhook integrationsource()
{
    return {.group = "sources.knative.dev",
            .kind = "IntegrationSource",
            .versions = {{"v1alpha1", "sources/v1alpha1.IntegrationSource"}},
            .judge = judge};
}

} // namespace weir::admission::kinds
