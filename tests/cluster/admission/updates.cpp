// SPDX-License-Identifier: GPL-3.0-or-later
#include "updates.h"

namespace weir::test {

namespace {

constexpr auto faulty = R"({"bootstrapServers":["b"],"net":{"sasl":{"user":{"secretKeyRef":{"name":"s"}}}},
                            "sink":{"ref":{"kind":"Service"}},"consumers":1})";
constexpr auto nameless = R"({"bootstrapServers":["b"],"topics":["t"],"sink":{"ref":{"kind":"Service"}}})";

constexpr auto kafka = "v1/KafkaSource";
constexpr auto gitlab = "v1alpha1/GitLabSource";
/// No event types, a type that is none, a sink that is both, and an address that is none.
constexpr auto odd = R"({"projectUrl":"x","eventTypes":[],"accessToken":{},"secretToken":{},"sslverify":true,
                         "sink":{"ref":{"kind":"S","name":"n","apiVersion":"v1"},"uri":"http://x"}})";

const Update all[] = {
    {"nothing changes", kafka, faulty, R"({})"},
    {"a label", kafka, faulty, R"({"metadata":{"labels":{"a":"b"}}})"},
    {"a bad label", kafka, faulty, R"({"metadata":{"labels":{"a":"b c"}}})"},
    {"a bad finalizer", kafka, faulty, R"({"metadata":{"finalizers":["a b"]}})"},
    {"beside what is required", kafka, faulty, R"({"spec":{"consumers":2}})"},
    {"beside", kafka, nameless, R"({"spec":{"consumers":2}})"},
    {"in it", kafka, nameless, R"({"spec":{"sink":{"ref":{"kind":"Broker"}}}})"},
    {"above it", kafka, nameless, R"({"spec":{"sink":{"uri":"http://x"}}})"},
    {"mended", kafka, nameless, R"({"spec":{"sink":{"ref":{"name":"n"}}}})"},
    {"another fault", kafka, nameless, R"({"spec":{"net":{"sasl":{"user":{"secretKeyRef":{"name":"s"}}}}}})"},
    {"a wrong type", kafka, nameless, R"({"spec":{"consumers":"1"}})"},
    {"a negative count", kafka, R"({"bootstrapServers":["b"],"topics":["t"],"consumers":-1,"sink":{"uri":"http://x"}})",
     R"({"metadata":{"labels":{"a":"b"}}})"},
    {"beside all sorts of faults", gitlab, odd, R"({"spec":{"sslverify":false}})"},
    {"a list gets a fault more", gitlab, odd, R"({"spec":{"eventTypes":["nope"]}})"},
    {"an address changes", gitlab, odd, R"({"spec":{"projectUrl":"y"}})"},
    {"in a sink that is both", gitlab, odd, R"({"spec":{"sink":{"uri":"http://y"}}})"},
    {"both, mended", gitlab, odd, R"({"spec":{"sink":{"uri":null}}})"},
    {"a choice of a list", gitlab, R"({"projectUrl":"http://x","eventTypes":["nope"],"accessToken":{},"secretToken":{},
        "sink":{"uri":"http://x"}})", R"({"spec":{"eventTypes":["nope","push_events"]}})"},
};

} // namespace

std::span<const Update> updates()
{
    return all;
}

} // namespace weir::test
