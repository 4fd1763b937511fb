// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/job/job.h"
#include "model/admission/parts/members.h"
#include "model/admission/webhook.h"

#include <algorithm>

namespace weir::admission::kinds {

using namespace Qt::StringLiterals;

namespace {

void completeContainer(Json &container)
{
    const char *variable = "K_EXECUTION_MODE";
    Json &list = container["env"];
    if (!list.is_array())
        list = Json::array();
    const auto isSet = [&](const Json &one) { return textOf(&one, "name") == QLatin1StringView(variable); };
    if (std::any_of(list.begin(), list.end(), isSet))
        return;
    list.push_back(Json{{"name", variable}, {"value", "batch"}});
}

void complete(Json &object, const Context &)
{
    Json *job = memberOf(memberOf(&object, "spec"), "job");
    Json *pod = memberOf(memberOf(memberOf(job, "spec"), "template"), "spec");
    for (const char *name : {"containers", "initContainers"}) {
        Json *containers = memberOf(pod, name);
        if (!containers || !containers->is_array())
            continue;
        for (Json &container : *containers)
            completeContainer(container);
    }
}

/// The name that the webhook gives the job it tries to create: random behind the first 58 characters of the sink's.
QString jobName(const Json &object)
{
    constexpr qsizetype longest = 58;
    return stringAt(object, "/metadata/name").left(longest) + u"xxxxx"_s;
}

FieldErrors judge(const Json &object, const Context &context)
{
    const Json *job = memberOf(&structOf(&object, "spec"), "job");
    if (!job)
        return FieldErrors::missingOneOf({u"spec.job"_s});
    if (const auto fault = jobFault(*job, jobName(object), context.nameSpace))
        return FieldErrors::generic(*fault, {u"spec.job"_s});
    return {};
}

} // namespace

Webhook jobsink()
{
    return {.group = "sinks.knative.dev",
            .kind = "JobSink",
            .versions = {{"v1alpha1", "sinks/v1alpha1.JobSink"}},
            .complete = complete,
            .judge = judge};
}

} // namespace weir::admission::kinds
