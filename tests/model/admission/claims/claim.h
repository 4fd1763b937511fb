// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace weir::test {

/// One thing that is known of the real admission chain (knative-admission).
struct Claim {
    const char *title;
    const char *kind;   ///< "eventing.knative.dev/v1/Trigger"
    const char *object; ///< JSON; a spec, or with "metadata" or "spec" in it the whole, named "a" in "shop"
    /// "": accepted. "/pointer=JSON": stored with that (JSON empty: without it). Else words of the refusal.
    const char *expected;
    const char *old = nullptr;   ///< of an update
    const char *flags = nullptr; ///< JSON: features that are not as shipped
    enum Mode { Both, Strict, Lenient } mode = Both;
};

inline constexpr const char *Trigger = "eventing.knative.dev/v1/Trigger";
inline constexpr const char *Broker = "eventing.knative.dev/v1/Broker";
inline constexpr const char *EventType1 = "eventing.knative.dev/v1beta1/EventType";
inline constexpr const char *EventType2 = "eventing.knative.dev/v1beta2/EventType";
inline constexpr const char *EventType3 = "eventing.knative.dev/v1beta3/EventType";
inline constexpr const char *EventPolicy = "eventing.knative.dev/v1alpha1/EventPolicy";
inline constexpr const char *RequestReply = "eventing.knative.dev/v1alpha1/RequestReply";
inline constexpr const char *EventTransform = "eventing.knative.dev/v1alpha1/EventTransform";
inline constexpr const char *Channel = "messaging.knative.dev/v1/Channel";
inline constexpr const char *InMemoryChannel = "messaging.knative.dev/v1/InMemoryChannel";
inline constexpr const char *Subscription = "messaging.knative.dev/v1/Subscription";
inline constexpr const char *Sequence = "flows.knative.dev/v1/Sequence";
inline constexpr const char *Parallel = "flows.knative.dev/v1/Parallel";
inline constexpr const char *PingSource = "sources.knative.dev/v1/PingSource";
inline constexpr const char *ApiServerSource = "sources.knative.dev/v1/ApiServerSource";
inline constexpr const char *ContainerSource = "sources.knative.dev/v1/ContainerSource";
inline constexpr const char *SinkBinding = "sources.knative.dev/v1/SinkBinding";
inline constexpr const char *IntegrationSource = "sources.knative.dev/v1alpha1/IntegrationSource";
inline constexpr const char *IntegrationSink = "sinks.knative.dev/v1alpha1/IntegrationSink";
inline constexpr const char *JobSink = "sinks.knative.dev/v1alpha1/JobSink";

/// Stages, types, names and unknown fields; what is filled in; the rules of the kinds. (In files of their own, because moc
/// misreads raw strings.)
std::span<const Claim> decodingClaims();
std::span<const Claim> defaultClaims();
std::span<const Claim> eventingClaims();
std::span<const Claim> channelClaims();
std::span<const Claim> sourceClaims();

} // namespace weir::test
