// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/admission.h"
#include "model/check/finding.h"
#include "model/topology/topology.h"

/// One function a rule family, one file each. A family looks at one resource, its relations and the objects at their
/// other ends, nothing else: that is what Checker's increments rely on.
namespace weir::check {

struct Subject {
    ResourceKey key = ResourceKey::None;
    const Resource &resource;
    const Kind &kind;
    const ResourceSet &set;
    const Topology &topology;
    const admission::Verdict &verdict; ///< of the admission chain

    [[nodiscard]] Finding finding(const char *rule, Severity severity, const QString &pointer,
                                  const QString &message) const;
};

/// References that point nowhere, or to what can never receive.
void references(const Subject &subject, QList<Finding> &findings);
/// Fields without which the API server or its webhooks refuse the object.
void required(const Subject &subject, QList<Finding> &findings);
/// Sinks, subscribers, replies and dead letter targets that name neither an object nor a usable address.
void destinations(const Subject &subject, QList<Finding> &findings);
/// Object and namespace names by the rules of RFC 1123 and RFC 1035.
void names(const Subject &subject, QList<Finding> &findings);
/// What the whole admission chain refuses, in the server's words; only where no other family has already said in ours
/// why.
void admission(const Subject &subject, QList<Finding> &findings);
/// Two objects of one identity.
void duplicates(const Subject &subject, QList<Finding> &findings);

/// Is there nothing at this place: missing, null, an empty text or list?
[[nodiscard]] bool isEmptyValue(const Json *value);
/// "spec.steps[0].uri", as the API server and Knative's webhooks spell places.
[[nodiscard]] QString serverPath(const Pointer &pointer);

/// Translated text of context "Check".
[[nodiscard]] QString say(const char *key);

} // namespace weir::check
