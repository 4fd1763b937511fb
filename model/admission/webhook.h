// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/parts/fielderrors.h"
#include "model/admission/profile.h"
#include "model/admission/refusal.h"

#include <tl/expected.hpp>

#include <vector>

namespace weir::admission {

/// What a webhook knows of the request beside the object.
struct Context {
    const Profile &profile;
    const Json *old = nullptr; ///< re-serialised as the object is; null: a create
    QString version;           ///< of the object, "v1"
    QString nameSpace;         ///< of the object
    QString user;              ///< who asks

    [[nodiscard]] bool isUpdate() const { return old != nullptr; }
};

/// One kind of Knative Eventing's own webhooks. The objects that the functions get are what the Go types hold
/// (`decode()`): right types, no unknown member, absent where Go omits the empty.
struct Webhook {
    const char *group = "";
    const char *kind = "";
    /// Versions that the webhook takes and the Go type of each ("v1" → "eventing/v1.Trigger"), storage version first.
    struct Version {
        const char *name = "";
        const char *type = "";
    };
    std::vector<Version> versions = {};
    /// In the server's words.
    const char *name = "webhook.eventing.knative.dev";
    /// Conversion to the storage version and back, before anything else: what it loses is lost. The refusal is the
    /// conversion webhook's (HTTP 500). Null: versions are alike.
    tl::expected<Json, Refusal> (*convert)(const Json &object, const QString &version) = nullptr;
    /// The object as `version` gives it back after it was stored. Set where `convert` is.
    Json (*convertBack)(const Json &object, const QString &version) = nullptr;
    /// SetDefaults of the mutating webhook, on create and update; null: none but creator and lastModifier, which
    /// review() sets for every kind. Changes nothing that it need not.
    void (*complete)(Json &object, const Context &context) = nullptr;
    /// Validate of the validating webhook, on the completed object; with `context.old` also what must not change.
    FieldErrors (*judge)(const Json &object, const Context &context) = nullptr;
};

/// The table of kinds/*.cpp. Null where no webhook of Knative Eventing takes the kind.
[[nodiscard]] const Webhook *webhookOf(const QString &group, const QString &kind);

} // namespace weir::admission
