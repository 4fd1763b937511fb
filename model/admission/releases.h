// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/refusal.h"
#include "model/base/json.h"

#include <QString>
#include <QStringList>

#include <optional>

/// What the releases of Knative Eventing differ in (knative-resources 1.1, 15.7). A release is "1.15"; the empty one is
/// the newest, which is what all other tables describe.
namespace weir::admission {

/// Oldest first.
[[nodiscard]] const QStringList &releases();

/// The release that first serves this version of the kind; empty: every one that is known here does, or none.
[[nodiscard]] QString servedSince(const QString &group, const QString &kind, const QString &version);
[[nodiscard]] bool isServedIn(const QString &release, const QString &group, const QString &kind,
                              const QString &version);

/// A field of the object that the release does not know yet.
struct LaterField {
    QString path;           ///< "spec.delivery.format"
    bool isKept = false;    ///< the API server keeps it all the same, and the webhook cannot decode it
};
[[nodiscard]] std::vector<LaterField> laterFields(const QString &release, const Json &object);
/// Takes such fields out of the object, and those that later releases no longer know and this one does.
void removeOtherFields(const QString &release, Json &object);
/// What the release asks for and later ones do not, or what it does not take yet.
[[nodiscard]] std::optional<Refusal> missingIn(const QString &release, const Json &object);

/// A feature flag of config-features as the release ships it.
struct Feature {
    const char *name = "";
    const char *stage = "";     ///< "alpha", "beta", "stable"; empty: not graded
    const char *shipped = "";   ///< value; empty: absent
    const char *since = "";     ///< release; empty: before all that are known here
};
/// Flags that exist in a release.
[[nodiscard]] std::vector<Feature> features(const QString &release);

} // namespace weir::admission
