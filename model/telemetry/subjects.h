// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"

#include <QHash>

#include <string>
#include <vector>

namespace weir {

/// One subscriber's deliveries inside an InMemoryChannel: what a Subscription, a flow step or (through its
/// generated Subscription) a Trigger is made of. Hosts are "name" or "name:port" as pages spell them; empty
/// where unknown.
struct ChannelDelivery {
    std::string subscription; ///< "subscription:NAME.NS"; empty: not found in the cluster
    std::string channel;      ///< "channel:NAME.NS"
    QString nameSpace;        ///< of the channel
    std::string host, replyHost, deadLetterHost;
    bool ownsHost = false;    ///< nothing else that this channel sends to is on the host
    bool ownsReplyHost = false;
    bool ownsDeadLetterHost = false;
    bool isMeasured = false;  ///< an InMemoryChannel stands behind it
    bool isNamespaced = false; ///< served by a dispatcher of its own namespace
    QString name;             ///< of the Subscription object
};

/// How the numbers of an edge are found.
enum class EdgeForm {
    NotMeasured,            ///< no metric names it (knative-telemetry 4.11)
    Trigger, Channel,       ///< deliveries to a subscriber
    Reply,
    TriggerDeadLetter, ChannelDeadLetter,
    PingSource, ApiServerSource
};

/// One edge of the graph with what its recipes need. Built from observed objects only, so it is pure.
struct EdgeSubject {
    QString from, to, via, path, name;
    QString owner;       ///< holder of an inherited dead-letter field, else empty
    EdgeRole role = EdgeRole::Sink;
    EdgeForm form = EdgeForm::NotMeasured;
    std::string trigger; ///< "trigger:NAME.NS"
    std::string source;  ///< "source:NAME.NS"
    QString adapter;     ///< "NAMESPACE/NAME" of an ApiServerSource
    ChannelDelivery delivery;
    QString why;         ///< translated sentence for NotMeasured
};

struct NodeSubject {
    enum class Form { Broker, Channel, Source, Target } form = Form::Target;
    QString id;
    std::string owner;   ///< "broker:NAME.NS", …
    QString nameSpace;
    bool isNamespaced = false;
};

struct Subjects {
    std::vector<EdgeSubject> edges;
    std::vector<NodeSubject> nodes;
};

/// What of the observed set can be measured. Generated children are folded into their owner: the Subscription
/// of a Trigger is the Trigger's edge, that of a Sequence step is the step.
[[nodiscard]] Subjects subjectsOf(const ResourceSet &set, const Topology &topology);

/// "name" or "name:port" of a URL as `server_address` and `server_port` spell it.
[[nodiscard]] std::string hostOfUrl(const QString &url);

/// Whether the object has a controlling owner of a Knative group, and so is not one that a person made.
[[nodiscard]] bool isGenerated(const Resource &resource);

} // namespace weir
