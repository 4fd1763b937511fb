// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim.h"

namespace weir::test {

namespace {

/// Channels, Subscriptions, Sequences and Parallels (knative-admission 5, 6.3).
const Claim claims[] = {
    {"a channel is made with subscribers", InMemoryChannel,
     R"({"subscribers":[{"uid":"u","subscriberUri":"http://x"}]})", ""},
    {"a subscriber without any address", InMemoryChannel, R"({"subscribers":[{"uid":"u"}]})",
     "missing field(s): spec.subscribable.subscriber[0].replyURI, spec.subscribable.subscriber[0].subscriberURI"},
    {"subscribers change", InMemoryChannel, R"({"subscribers":[{"uid":"u","subscriberUri":"http://x"}]})", "spec.subscribers",
     R"({})"},
    {"scope", InMemoryChannel,
     R"({"metadata":{"name":"a","annotations":{"eventing.knative.dev/scope":"x"}},"spec":{}})",
     "metadata.annotations.[eventing.knative.dev/scope]"},
    {"an empty scope", InMemoryChannel,
     R"({"metadata":{"name":"a","annotations":{"eventing.knative.dev/scope":""}},"spec":{}})",
     "metadata.annotations.[eventing.knative.dev/scope]"},
    {"scope of any channel", Channel, R"({"metadata":{"name":"a","annotations":{"eventing.knative.dev/scope":"x"}},"spec":{}})",
     ""},
    {"delivery in memory is not looked at", InMemoryChannel, R"({"delivery":{"retry":-1,"timeout":"x"}})", ""},
    {"but its types are", InMemoryChannel, R"({"delivery":{"retry":"1"}})", "mutation failed: cannot decode"},
    {"delivery of a Channel is", Channel, R"({"delivery":{"retry":-1}})", "spec.delivery.retry"},
    {"any kind of template", Channel, R"({"channelTemplate":{"kind":"Pod","apiVersion":"v1"}})", ""},
    {"a template without a kind", Channel, R"({"channelTemplate":{"apiVersion":"v1"}})", "spec.channelTemplate.kind"},
    {"the defaulted template written out", Channel,
     R"({"channelTemplate":{"kind":"InMemoryChannel","apiVersion":"messaging.knative.dev/v1"}})", "", R"({})"},
    {"a spec for it", Channel,
     R"({"channelTemplate":{"kind":"InMemoryChannel","apiVersion":"messaging.knative.dev/v1","spec":{"a":1}}})",
     "Immutable fields changed", R"({})"},
    {"immutable and another rule", Channel, R"({"channelTemplate":{"kind":"Pod","apiVersion":"v1"},"delivery":{"retry":-1}})",
     "spec.delivery.retry", R"({})"},

    {"an empty reply of a Subscription", Subscription,
     R"({"channel":{"kind":"Channel","name":"c","apiVersion":"v1"},"subscriber":{"uri":"http://x"},"reply":{}})", ""},
    {"nothing but an empty reply", Subscription,
     R"({"channel":{"kind":"Channel","name":"c","apiVersion":"v1"},"reply":{}})", "the Subscription must reference a subscriber"},
    {"an empty namespace of the channel", Subscription,
     R"({"channel":{"kind":"Channel","name":"c","apiVersion":"v1","namespace":""},"subscriber":{"uri":"http://x"}})", ""},
    {"a namespace of the channel", Subscription,
     R"({"channel":{"kind":"Channel","name":"c","apiVersion":"v1","namespace":"n"},"subscriber":{"uri":"http://x"}})",
     "spec.channel.namespace"},
    {"a Pod as channel", Subscription, R"({"channel":{"kind":"Pod","name":"c","apiVersion":"v1"},"subscriber":{"uri":"http://x"}})",
     ""},
    {"the channel goes", Subscription, R"({"subscriber":{"uri":"http://x"}})", "Immutable fields changed",
     R"({"channel":{"kind":"Channel","name":"c","apiVersion":"v1"},"subscriber":{"uri":"http://x"}})"},
    {"the channel changes", Subscription,
     R"({"channel":{"kind":"Channel","name":"d","apiVersion":"v1"},"subscriber":{"uri":"http://x"}})", "Immutable fields changed",
     R"({"channel":{"kind":"Channel","name":"c","apiVersion":"v1"},"subscriber":{"uri":"http://x"}})"},
    {"the subscriber changes", Subscription,
     R"({"channel":{"kind":"Channel","name":"c","apiVersion":"v1"},"subscriber":{"uri":"http://y"}})", "",
     R"({"channel":{"kind":"Channel","name":"c","apiVersion":"v1"},"subscriber":{"uri":"http://x"}})"},
    {"faults of all parts", Subscription,
     R"({"channel":{"kind":"Channel","name":"c"},"subscriber":{"uri":"x"},"delivery":{"retry":-1}})", "spec.delivery.retry"},

    {"no steps", Sequence, R"({})", "spec.steps in body must be of type array: \"null\""},
    {"steps null", Sequence, R"({"steps":null})", "spec.steps in body must be of type array: \"null\""},
    {"steps empty", Sequence, R"({"steps":[]})", "missing field(s): spec.steps"},
    {"no spec", Sequence, R"({"metadata":{"name":"a"}})", "spec.steps in body must be of type array: \"null\""},
    {"an empty reply of a Sequence", Sequence, R"({"steps":[{"uri":"http://x"}],"reply":{}})",
     "expected at least one, got none: spec.reply.ref, spec.reply.uri"},
    {"a step's delivery", Sequence, R"({"steps":[{"uri":"http://x","delivery":{"retry":-1}}]})", "spec.steps[0]"},
    {"no branches", Parallel, R"({})", "spec.branches in body must be of type array: \"null\""},
    {"branches empty", Parallel, R"({"branches":[]})", "missing field(s): spec.branches"},
    {"an empty reply of a Parallel", Parallel, R"({"branches":[{"subscriber":{"uri":"http://x"}}],"reply":{}})",
     "expected at least one, got none: spec.reply.ref, spec.reply.uri"},
    {"a bad template does not hide the reply", Parallel,
     R"({"branches":[{"subscriber":{"uri":"http://x"}}],"channelTemplate":{},"reply":{}})", "spec.reply.ref"},
    {"a branch's delivery is not looked at", Parallel,
     R"({"branches":[{"subscriber":{"uri":"http://x"},"delivery":{"retry":-1}}]})", ""},
    {"a template's spec is an object", Channel,
     R"({"channelTemplate":{"kind":"K","apiVersion":"v1","spec":"x"}})", "spec.channelTemplate.spec"},
};

} // namespace

std::span<const Claim> channelClaims()
{
    return claims;
}

} // namespace weir::test
