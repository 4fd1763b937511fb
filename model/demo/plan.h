// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/events/delivery.h"
#include "model/events/filter.h"
#include "model/resource/resource.h"

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <tuple>
#include <vector>

namespace weir::demo {

/// Where a request goes.
struct Target {
    enum class Kind { None, Broker, Channel, Filter, Subscriber } kind = Kind::None;
    QString nameSpace;  ///< of the broker, channel, trigger or subscriber; empty for a host outside of the cluster
    QString name;       ///< likewise; the host for one outside
    QString host;       ///< server_address of the request
    int port = 80;
    QString node;       ///< node id of what the reference names (product 5.1)
    QString url;        ///< for the error extensions and logs

    /// "shop/mailer": by this a scenario names a subscriber.
    [[nodiscard]] QString key() const { return nameSpace.isEmpty() ? name : nameSpace + u'/' + name; }
};

/// A delivery policy as the Go data plane applies it (knative-resources 16).
struct Delivery : RetryPolicy {
    Target deadLetter;
    QString deadLetterOwner; ///< node id of the object whose field it is
};

struct PlannedBroker {
    QString nameSpace, name, node;
    Delivery delivery;
    QString channel; ///< key of the trigger channel
};

struct PlannedTrigger {
    QString nameSpace, name, node, uid;
    std::shared_ptr<const PlannedBroker> broker;
    TriggerFilter filter;
    Target subscriber;
};

/// One subscriber of a channel: a Subscription of a person, of a flow, or the one behind a Trigger.
struct PlannedSubscription {
    QString nameSpace, name;
    QString node;       ///< whose deliveries these are: Subscription, Trigger, Sequence or Parallel
    QString via;        ///< the same, as `via` of the delivery edge
    QString from;       ///< node id at the delivery edge's start: channel, broker or flow
    QString role;       ///< "subscription", "trigger", "step"; empty for a hop inside a flow
    QString replyRole;  ///< "reply"; empty where the reply is a hop inside a flow
    Target subscriber;  ///< for a Trigger: the filter
    Target reply;
    Delivery delivery;
    std::shared_ptr<const PlannedTrigger> trigger;
};

struct PlannedChannel {
    QString nameSpace, name, node;
    bool asynchronous = false;
    Delivery delivery;
    std::vector<std::shared_ptr<const PlannedSubscription>> subscriptions;
};

struct PlannedSource {
    QString nameSpace, name, kind, node;
    QString from;   ///< start of its edge: the source, or the subject of a SinkBinding
    QString role;   ///< "sink" or "binding"
    Target sink;
    Json spec;
    QMap<QString, QString> extensions; ///< ceOverrides
};

/// The wiring that follows from the objects which joined; rebuilt when they change. Requests under way keep the parts
/// that they started with.
class Plan
{
public:
    struct ById {
        bool operator()(const ResourceId &a, const ResourceId &b) const
        {
            return std::tie(a.nameSpace, a.kind, a.name, a.group) < std::tie(b.nameSpace, b.kind, b.name, b.group);
        }
    };
    using Objects = std::map<ResourceId, ResourcePtr, ById>;

    [[nodiscard]] static Plan of(const Objects &objects);

    /// By "namespace/name".
    QHash<QString, std::shared_ptr<const PlannedBroker>> brokers;
    QHash<QString, std::shared_ptr<PlannedChannel>> channels;
    std::map<QString, std::shared_ptr<const PlannedSource>> sources; ///< by node id
    std::vector<std::shared_ptr<const PlannedSubscription>> subscriptions;
};

/// Resolves a Destination of an object in `nameSpace` (knative-resources 3.2).
[[nodiscard]] Target resolve(const Json &destination, const QString &nameSpace);
/// A target by identity, as a reference would name it.
[[nodiscard]] Target targetOf(const ResourceId &id);

} // namespace weir::demo
