// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/families.h"

#include <optional>

namespace weir::check {

/// Whose program delivers; they differ in what they heed and how they wait (knative-resources 16).
enum class Plane { Unknown, Go, Kafka, KafkaNamespaced, Rabbit };

/// Of a Broker by its class.
[[nodiscard]] Plane planeOf(const Resource &broker, const admission::Profile &profile);
/// Who delivers what the subject's delivery blocks speak of; Unknown where the document does not tell.
[[nodiscard]] Plane planeOf(const Subject &subject);
/// The kind of channels that a Broker of the MT class keeps its events in; empty: not known.
[[nodiscard]] QString channelsOfBroker(const Subject &subject);
/// Is that an InMemoryChannel?
[[nodiscard]] bool isInMemory(const Subject &subject);
/// The Broker or Channel from which a Trigger or Subscription takes its events; null where it is not here.
[[nodiscard]] ResourcePtr originOf(const Subject &subject, ResourceKey *key = nullptr);

/// The places of delivery blocks in a kind.
[[nodiscard]] std::vector<Pointer> deliveryPlaces(const Subject &subject);
/// Seconds of an ISO 8601 period as the data planes read it; nullopt: they cannot.
[[nodiscard]] std::optional<double> seconds(const QString &period);

} // namespace weir::check
