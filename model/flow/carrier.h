// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/events/delivery.h"
#include "model/flow/design.h"

namespace weir::flow {

/// What carries the events at a Broker, a channel, a Sequence or a Parallel, as far as the way of an event and its
/// delivery depend on it.
struct Carrier {
    enum class Kind {
        InMemory,      ///< in-memory channel
        KafkaChannel,
        OtherChannel,
        MultiTenant,   ///< Broker of class MTChannelBasedBroker; `plane` is that of the channel behind it
        Kafka,         ///< Broker class
        KafkaNamespaced,
        RabbitMq,
        OtherBroker
    };
    Kind kind = Kind::OtherChannel;
    DataPlane plane = DataPlane::Other;
    /// The sender waits until everyone has answered, and is told of a loss (knative-resources 6.2).
    bool isSynchronous = false;
    /// Where its kind is taken on trust: a translated sentence that says so.
    QString assumption = {};

    [[nodiscard]] bool isBroker() const { return kind >= Kind::MultiTenant; }
    /// Does knativebrokerttl stop loops here (knative-resources 16.6)?
    [[nodiscard]] bool countsDown() const { return kind == Kind::MultiTenant; }
    /// Broker class, or kind of channel, for people: "MTChannelBasedBroker", "InMemoryChannel".
    QString name = {};
};

/// The carrier at a node of role Broker, Channel or Flow, in the files or missing.
[[nodiscard]] Carrier carrierOf(const Design &design, const NodeId &id);

} // namespace weir::flow
