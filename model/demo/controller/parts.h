// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demo/controller/controller.h"

namespace weir::demo::reconcile {

/// What several kinds say in the same words while authentication is off.
inline void policiesReady(Conditions &conditions)
{
    conditions.setTrue("EventPoliciesReady", "OIDCDisabled",
                       "Feature \"authentication-oidc\" must be enabled to support Authorization");
}

inline void identityCreated(Conditions &conditions)
{
    conditions.setTrue("OIDCIdentityCreated", "authentication-oidc feature disabled");
}

inline void noDeadLetterSink(Conditions &conditions)
{
    conditions.setTrue("DeadLetterSinkResolved", "DeadLetterSinkNotConfigured", "No dead letter sink is configured.");
}

[[nodiscard]] inline Json addressOf(const std::string &url)
{
    return {{"name", "http"}, {"url", url}};
}

/// The member of the spec, or null.
[[nodiscard]] inline const Json *specOf(const Task &task, const char *pointer)
{
    const Json *value = find(task.object(), std::string("/spec") + pointer);
    return value && !value->is_null() ? value : nullptr;
}

} // namespace weir::demo::reconcile
