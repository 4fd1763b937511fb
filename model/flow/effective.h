// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/events/delivery.h"
#include "model/flow/carrier.h"

#include <QMap>

#include <optional>
#include <vector>

namespace weir::flow {

/// A value's origin where no object of the design holds it.
inline constexpr auto DefaultOrigin = "default";

/// The policy by which events are delivered along one relation, and whose word each value is.
struct EffectiveDelivery {
    struct Origin {
        QString id;     ///< node id of the object that holds the field, or "default"
        QString reason; ///< translated sentence
    };

    RetryPolicy policy;
    /// Who delivers it is described nowhere (a source without delivery settings, a program of one's own): nothing is
    /// known of its retries.
    bool isKnown = true;
    std::optional<qint64> retry = {};
    QString backoffPolicy = {};    ///< "linear", "exponential"; empty: no waiting
    QString backoffDelay = {};     ///< as written, or as the data plane's default: "PT0.2S"; empty: no waiting
    QString timeout = {};          ///< likewise; empty: a request may take for ever
    QString retryAfterMax = {};    ///< empty: the header is not heeded
    NodeId deadLetterSink = {};    ///< empty: none
    NodeId deadLetterOwner = {};   ///< the object whose field that is
    QMap<QString, Origin> origins = {}; ///< by field: retry, backoffPolicy, backoffDelay, timeout, deadLetterSink
    /// Why the data plane does not attach the subscriber at all (knative-dataplane 4); empty: it does.
    QString fault = {};
    QStringList notes = {};        ///< what people trip over here; translated sentences
    Carrier carrier = {};          ///< of what delivers
};

/// One relation of the graph with its policy.
struct EdgeDelivery {
    Edge edge;
    EffectiveDelivery delivery;
};

/// Where an own delivery block and what stands behind it meet, by knative-resources 4.4, 6.4, 9.3, 9.4, 16.1.
class DeliveryResolver
{
public:
    explicit DeliveryResolver(const Design &design) : m_design(design) {}

    /// A Trigger at one of its brokers, a Subscription at its channel.
    [[nodiscard]] EffectiveDelivery ofTrigger(const NodeId &trigger, const NodeId &broker) const;
    [[nodiscard]] EffectiveDelivery ofSubscription(const NodeId &subscription, const NodeId &channel) const;
    /// Step `index` of a Sequence, or branch `index` of a Parallel; the filter of a branch has no delivery of its own.
    [[nodiscard]] EffectiveDelivery ofStep(const NodeId &flow, size_t index, bool isFilter = false) const;
    /// What leaves a source, a binding's subject, or another object with a sink.
    [[nodiscard]] EffectiveDelivery ofSender(const NodeId &sender) const;
    /// What a Broker or channel hands down to those without a delivery of their own.
    [[nodiscard]] EffectiveDelivery ofCarrier(const NodeId &carrier) const;

    [[nodiscard]] EffectiveDelivery ofEdge(const Edge &edge) const;
    /// One relation that carries events and has both ends; nothing for others.
    [[nodiscard]] std::optional<EdgeDelivery> ofLine(const QString &edge) const;
    /// Every relation that carries events and has both ends, in document order.
    [[nodiscard]] std::vector<EdgeDelivery> all() const;

private:
    const Design &m_design;
};

/// Which answers are tried again and which end a delivery at once (knative-resources 16.3): a translated sentence.
[[nodiscard]] QString answersText(const EffectiveDelivery &delivery);

} // namespace weir::flow
