// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/admission.h"
#include "model/check/finding.h"
#include "model/check/reads.h"
#include "model/topology/references.h"

/// One function a rule family, one file each. A family looks at one resource, the objects that it names, and whatever
/// it asks its Subject for: that is noted, so that a change elsewhere brings it back (Checker's increments).
namespace weir::check {

struct Subject : View {
    ResourceKey key = ResourceKey::None;
    const Resource &resource;
    const Kind &kind;
    const admission::Verdict &verdict; ///< of the admission chain
    const std::vector<topology::Reference> &named; ///< every complete reference of the resource

    [[nodiscard]] Finding finding(const char *rule, const QString &pointer, const QString &message) const;
    /// The same with another severity than the rule's own.
    [[nodiscard]] Finding finding(const char *rule, Severity severity, const QString &pointer,
                                  const QString &message) const;
};

/// References that point nowhere, to what can never receive, or elsewhere than meant.
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
/// Numbers and truth values where the API server wants text, in kinds that are not judged as a whole.
void quotes(const Subject &subject, QList<Finding> &findings);
/// Values that the webhooks of Kafka's, RabbitMQ's and other components refuse, as far as their sources tell (9–11).
void foreign(const Subject &subject, QList<Finding> &findings);
/// What those do not let be changed, held against the object in the cluster.
void kept(const Subject &subject, QList<Finding> &findings);
/// Names of extensions that a source adds (3.4).
void extensions(const Subject &subject, QList<Finding> &findings);
/// What a cluster takes and does not keep (5.1, 8.1).
void lost(const Subject &subject, QList<Finding> &findings);
/// What the webhooks let pass and nothing can use, or not every cluster takes (3.9, 5.2, 5.3, 7.2, 8.2).
void lenient(const Subject &subject, QList<Finding> &findings);
/// ConfigMaps of Knative and what they hold as text (4.2, 15).
void configs(const Subject &subject, QList<Finding> &findings);
/// The configuration of a Broker of the MT class that this document holds.
void brokerTemplate(const Subject &subject, QList<Finding> &findings);
/// Two objects of one identity.
void duplicates(const Subject &subject, QList<Finding> &findings);
/// Old versions and shapes (knative-resources 1.2, 2.1).
void versions(const Subject &subject, QList<Finding> &findings);
/// Classes and configuration of Brokers (4.1, 9.4, 10.1).
void brokers(const Subject &subject, QList<Finding> &findings);
/// Filters that cannot hold, do nothing or do something else than they say (4.5, 4.6).
void filters(const Subject &subject, QList<Finding> &findings);
/// Delivery blocks: what no webhook checks, what the data plane ignores, how long it takes (16).
void delivery(const Subject &subject, QList<Finding> &findings);
/// Settings of a Broker or Channel that a Trigger or Subscription hides (4.4, 6.4, 9.4).
void shadows(const Subject &subject, QList<Finding> &findings);
/// Events that come back to where they were (16.6).
void loops(const Subject &subject, QList<Finding> &findings);
/// Places where events or answers end without being used.
void deadEnds(const Subject &subject, QList<Finding> &findings);
/// Dead letter sinks that nobody reads or that never get anything.
void deadLetters(const Subject &subject, QList<Finding> &findings);
/// SinkBindings that bind nothing, or what another one binds (7.4).
void bindings(const Subject &subject, QList<Finding> &findings);
/// What is otherwise than it looks: memory as storage, generated objects, security that is off, schedules.
void surprises(const Subject &subject, QList<Finding> &findings);
/// What an ApiServerSource's service account may not do (7.2).
void permissions(const Subject &subject, QList<Finding> &findings);

/// What the defaults of Kafka's kinds bring about (9).
void kafka(const Subject &subject, QList<Finding> &findings);

/// A Broker or Channel with all that hangs on it, be it in the document or only named there. Findings are addressed
/// to whom they concern.
struct Hub : View {
    NodeId node;
    /// Its Triggers or Subscriptions in document order.
    struct Branch {
        ResourceKey key = ResourceKey::None;
        ResourcePtr resource;
        NodeId id;
        NodeId target; ///< of its subscriber; empty: none
    };
    std::vector<Branch> branches = {};
    ResourceKey key = ResourceKey::None; ///< of the Broker or Channel; None: it is not in the document
    ResourcePtr resource = {};

    [[nodiscard]] Finding finding(const Branch &branch, const char *rule, const QString &pointer,
                                  const QString &message) const;
    [[nodiscard]] Finding finding(const char *rule, const QString &pointer, const QString &message) const;
};

/// Two branches that hand the same events to the same receiver.
void twice(const Hub &hub, QList<Finding> &findings);
/// Subscriptions of one channel to replicas of one program, which all get everything.
void replicas(const Hub &hub, QList<Finding> &findings);
/// Triggers whose filter nothing that the document sends can pass.
void unmatched(const Hub &hub, QList<Finding> &findings);
/// Brokers and Channels from which nothing goes on.
void unread(const Hub &hub, QList<Finding> &findings);
/// Brokers and Channels of which undeliverable events are lost.
void unkept(const Hub &hub, QList<Finding> &findings);

/// An attribute without which the CESQL expression fails as a whole; empty: none, or no valid expression.
[[nodiscard]] QString unguardedAttribute(const QString &expression);
/// "configmaps" of a kind as RBAC names it; empty: not known.
[[nodiscard]] QString pluralOf(const Topology &topology, const QString &group, const QString &kind);
/// A kind of another repository than Knative Eventing's own, such as Kafka's, whose webhook Weir does not hold.
[[nodiscard]] bool isForeign(const Subject &subject);
/// Is there nothing at this place: missing, null, an empty text or list?
[[nodiscard]] bool isEmptyValue(const Json *value);
/// "spec.steps[0].uri", as the API server and Knative's webhooks spell places.
[[nodiscard]] QString serverPath(const Pointer &pointer);
/// The class that a Broker has or gets by default; empty: not known.
[[nodiscard]] QString brokerClass(const Resource &broker, const admission::Profile &profile);

/// Translated text of context "Check".
[[nodiscard]] QString say(const char *key);

} // namespace weir::check
