// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim.h"

namespace weir::test {

namespace {

/// knative-resources 21, in its order and by its numbers. Not here, because only a running cluster shows them: T4 (what
/// an answer holds; the page of loop.reply says so), the live halves of T2, T21 (a namespace without the label of the
/// inclusion mode; the page of binding.subject), T23 (how many partitions are too many is a setting of the Kafka
/// cluster; the page of broker.topic), T24 (whether a topic exists).
const Claim claims[] = {
    {"T1 misspelt", "Trigger t {broker: shp, subscriber: {uri: 'http://x.y'}}\nBroker shop {}",
     "reference.missing warning t /spec/broker", "not in this document"},
    {"T2 capitals", "Broker b {metadata: {annotations: {eventing.knative.dev/broker.class: mtchannelbasedbroker}}}",
     "broker.class error b /metadata/annotations/eventing.knative.dev~1broker.class", "capitals count"},
    {"T2 misspelt", "Broker b {metadata: {annotations: {eventing.knative.dev/broker.class: Kafkaa}}}",
     "broker.class hint b /metadata/annotations/eventing.knative.dev~1broker.class", "stays without status"},
    {"T3 KafkaChannel", "KafkaChannel c {numPartitions: 2}", "field.immutable error c /spec/numPartitions", "",
     "KafkaChannel c {numPartitions: 1}"},
    {"T3 a retention may be set once", "KafkaChannel c {retentionDuration: PT1H}", "-field.immutable", "",
     "KafkaChannel c {numPartitions: 1}"},
    {"T3 RabbitMQ broker",
     "Broker b {metadata: {annotations: {eventing.knative.dev/broker.class: RabbitMQBroker}}, spec: {config: "
     "{apiVersion: rabbitmq.com/v1beta1, kind: RabbitmqCluster, name: r, namespace: a}, delivery: {retry: 2}}}",
     "field.immutable error b /spec/delivery", "",
     "Broker b {metadata: {annotations: {eventing.knative.dev/broker.class: RabbitMQBroker}}, spec: {config: "
     "{apiVersion: rabbitmq.com/v1beta1, kind: RabbitmqCluster, name: r, namespace: a}, delivery: {retry: 1}}}"},
    {"T3 another broker", "Broker b {delivery: {retry: 2}}", "-field.immutable", "", "Broker b {delivery: {retry: 1}}"},
    {"T5",
     "Broker b {}\nTrigger t {broker: b, subscriber: {ref: {apiVersion: serving.knative.dev/v1, kind: Service, name: s}}}\n"
     "Service s {template: {spec: {containers: [{image: i}]}}}",
     "loop.reply hint t /spec/filter", "delivered here again"},
    {"T5 RabbitMQ",
     "Broker b {metadata: {annotations: {eventing.knative.dev/broker.class: RabbitMQBroker}}, spec: {config: "
     "{apiVersion: rabbitmq.com/v1beta1, kind: RabbitmqCluster, name: r, namespace: a}}}\n"
     "Trigger t {broker: b, subscriber: {ref: {apiVersion: serving.knative.dev/v1, kind: Service, name: s}}}\n"
     "Service s {template: {spec: {containers: [{image: i}]}}}",
     "loop.reply warning t /spec/filter"},
    {"T6",
     "Broker b {}\nTrigger t {broker: b, filter: {attributes: {type: x}}, subscriber: {uri: 'http://x.y'}, delivery: "
     "{retry: 1, deadLetterSink: {ref: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: b}}}}",
     "loop.deadletter warning t /spec/delivery/deadLetterSink"},
    {"T6 Kafka",
     "Broker b {metadata: {annotations: {eventing.knative.dev/broker.class: Kafka}}, spec: {config: {apiVersion: v1, "
     "kind: ConfigMap, name: c, namespace: a}}}\n"
     "Trigger t {broker: b, filter: {attributes: {type: x}}, subscriber: {uri: 'http://x.y'}, delivery: {retry: 1, "
     "deadLetterSink: {ref: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: b}}}}",
     "loop.deadletter error t /spec/delivery/deadLetterSink"},
    {"T7", "Broker b {}\nTrigger t {broker: b, filter: {attributes: {type: x}}, subscriber: {uri: 'http://x.y'}}",
     "deadletter.none hint b /spec/delivery/deadLetterSink"},
    {"T8",
     "Broker b {delivery: {retry: 5}}\nTrigger t {broker: b, filter: {attributes: {type: x}}, subscriber: {uri: "
     "'http://x.y'}, delivery: {deadLetterSink: {uri: 'http://d.e'}}}",
     "delivery.shadowed warning t /spec/delivery"},
    {"T9 interval form", "Broker b {delivery: {retry: 1, backoffPolicy: linear, backoffDelay: "
                         "2007-03-01T13:00:00Z/P1Y2M10DT2H30M}}",
     "admission.refused error b /spec/delivery/backoffDelay", "ISO 8601"},
    {"T9 two digits", "Broker b {delivery: {retry: 1, backoffPolicy: linear, backoffDelay: PT0.25S}}",
     "delivery.precision warning b /spec/delivery/backoffDelay", "0.2 s"},
    {"T9 where no webhook reads it", "InMemoryChannel c {delivery: {retry: 1, backoffPolicy: linear, backoffDelay: 1s}}",
     "delivery.invalid error c /spec/delivery/backoffDelay"},
    {"T10", "Broker b {delivery: {retry: 20, backoffPolicy: exponential, backoffDelay: PT1S}}",
     "delivery.long warning b /spec/delivery/retry", "days"},
    {"T10 in memory", "InMemoryChannel c {delivery: {retry: 11, backoffPolicy: exponential, backoffDelay: PT1S}}",
     "delivery.long warning c /spec/delivery/retry", "15 minutes"},
    {"T11 a channel", "InMemoryChannel c {}", "channel.memory hint c "},
    {"T11 a generic channel by its default", "Channel c {}", "channel.memory hint c "},
    {"T11 a generic channel with another default", "Channel c {}", "-channel.memory", "", "",
     "ConfigMap default-ch-webhook {metadata: {namespace: knative-eventing}, data: {default-ch-config: \"clusterDefault: "
     "{apiVersion: messaging.knative.dev/v1, kind: KafkaChannel}\"}}"},
    {"T11 a generic channel by the default of its namespace", "Channel c {}", "-channel.memory", "", "",
     "ConfigMap default-ch-webhook {metadata: {namespace: knative-eventing}, data: {default-ch-config: "
     "\"{clusterDefault: {apiVersion: messaging.knative.dev/v1, kind: InMemoryChannel}, namespaceDefaults: {a: "
     "{apiVersion: messaging.knative.dev/v1, kind: KafkaChannel}}}\"}}"},
    {"T11 a broker as released", "Broker b {delivery: {retry: 3}}", "channel.memory hint b ", "memory only"},
    {"T11 a broker whose class a profile decides: channels in memory", "Broker b {delivery: {retry: 3}}",
     "channel.memory hint b ", "", "",
     "ConfigMap config-br-defaults {metadata: {namespace: knative-eventing}, data: {default-br-config: \"clusterDefault: "
     "{brokerClass: MTChannelBasedBroker, apiVersion: v1, kind: ConfigMap, name: x, namespace: knative-eventing}\"}}\n"
     "ConfigMap x {metadata: {namespace: knative-eventing}, data: {channel-template-spec: \"{apiVersion: "
     "messaging.knative.dev/v1, kind: InMemoryChannel}\"}}"},
    {"T11 a broker whose class a profile decides: Kafka", "Broker b {delivery: {retry: 3}}", "-channel.memory", "", "",
     "ConfigMap config-br-defaults {metadata: {namespace: knative-eventing}, data: {default-br-config: \"clusterDefault: "
     "{brokerClass: Kafka, apiVersion: v1, kind: ConfigMap, name: kafka-broker-config, namespace: knative-eventing}\"}}"},
    {"T11 a broker whose channels a profile decides: Kafka", "Broker b {delivery: {retry: 3}}", "-channel.memory", "", "",
     "ConfigMap config-br-defaults {metadata: {namespace: knative-eventing}, data: {default-br-config: \"clusterDefault: "
     "{brokerClass: MTChannelBasedBroker, apiVersion: v1, kind: ConfigMap, name: x, namespace: knative-eventing}\"}}\n"
     "ConfigMap x {metadata: {namespace: knative-eventing}, data: {channel-template-spec: \"{apiVersion: "
     "messaging.knative.dev/v1, kind: KafkaChannel}\"}}"},
    {"T12 a map", "Trigger t {broker: b, filters: {prefix: {type: x}}, subscriber: {uri: 'http://x.y'}}",
     "admission.refused error t /spec/filters", "put a dash before \"prefix\""},
    {"T12 nothing in it", "Broker b {}\nTrigger t {broker: b, filters: [{all: []}], subscriber: {uri: 'http://x.y'}}",
     "filter.empty warning t /spec/filters/0"},
    {"T13",
     "PingSource p {sink: {ref: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: b}}}\nBroker b {}\n"
     "Trigger t {broker: b, filter: {attributes: {type: order}}, subscriber: {uri: 'http://x.y'}}",
     "filter.unmatched warning t /spec/filter/attributes"},
    {"T14",
     "Broker b {}\nTrigger t {broker: b, filter: {attributes: {type: x}}, subscriber: {uri: 'http://x.y'}}\n"
     "Trigger u {broker: b, filter: {attributes: {type: x}}, subscriber: {uri: 'http://x.y'}}",
     "delivery.twice warning u /spec/subscriber"},
    {"T15",
     "PingSource p {sink: {ref: {apiVersion: v1, kind: Service, name: s}}}\nCoreService s {ports: [{port: 8080}]}",
     "reference.port warning p /spec/sink", "80"},
    {"T16",
     "PingSource p {sink: {ref: {apiVersion: v1, kind: Service, name: s}}}\n"
     "Service s {template: {spec: {containers: [{image: i}]}}}",
     "reference.kind error p /spec/sink"},
    {"T17", "PingSource p {sink: {ref: {apiVersion: serving.knative.dev/v1, kind: Service, name: s}}}",
     "reference.missing warning p /spec/sink", "must exist in the cluster"},
    {"T18",
     "PingSource p {sink: {ref: {apiVersion: eventing.knative.dev/v1alpha1, kind: KafkaSink, name: k}, uri: /x}}",
     "reference.path warning p /spec/sink/uri"},
    {"T19 seven fields", "PingSource p {sink: {uri: 'http://x.y'}, schedule: '0 0 12 * * ? 2030'}",
     "admission.refused error p /spec/schedule"},
    {"T19 seconds are fine", "PingSource p {sink: {uri: 'http://x.y'}, schedule: '*/10 * * * * *'}", "-"},
    {"T20 dataBase64", "PingSource p {sink: {uri: 'http://x.y'}, contentType: application/json, dataBase64: aGVsbG8=}",
     "admission.refused error p /spec/dataBase64"},
    {"T21 no such workload",
     "SinkBinding s {sink: {uri: 'http://x.y'}, subject: {apiVersion: apps/v1, kind: Deployment, name: d}}",
     "reference.missing warning s /spec/subject"},
    {"T21 no such label",
     "SinkBinding s {sink: {uri: 'http://x.y'}, subject: {apiVersion: apps/v1, kind: Deployment, selector: "
     "{matchLabels: {app: x}}}}\n"
     "Deployment d {metadata: {labels: {app: d}}}",
     "binding.subject warning s /spec/subject/selector"},
    {"T21 a Pod", "SinkBinding s {sink: {uri: 'http://x.y'}, subject: {apiVersion: v1, kind: Pod, name: d}}",
     "binding.cronjob error s /spec/subject/kind", "the workload that makes it"},
    {"T22",
     "ApiServerSource s {sink: {uri: 'http://x.y'}, serviceAccountName: w, resources: [{apiVersion: v1, kind: Event}]}\n"
     "Role r {apiVersion: rbac.authorization.k8s.io/v1, rules: [{apiGroups: [''], resources: [events], verbs: [get]}]}\n"
     "RoleBinding r {apiVersion: rbac.authorization.k8s.io/v1, roleRef: {kind: Role, name: r, apiGroup: "
     "rbac.authorization.k8s.io}, subjects: [{kind: ServiceAccount, name: w}]}",
     "permission.missing warning s /spec/resources/0"},
    {"T23",
     "KafkaChannel c {replicationFactor: 3}\nKafka k {apiVersion: kafka.strimzi.io/v1beta2, spec: {kafka: {replicas: 1}}}",
     "broker.topic warning c /spec/replicationFactor", "3 copies"},
    {"T24", "KafkaSource s {sink: {uri: 'http://x.y'}, topics: [t], bootstrapServers: ['a:9092']}",
     "delivery.begin hint s /spec/initialOffset"},
    {"T25",
     "Subscription s {channel: {apiVersion: serving.knative.dev/v1, kind: Service, name: c}, subscriber: {uri: "
     "'http://x.y'}}",
     "reference.target error s /spec/channel"},
    {"T26",
     "Subscription s {channel: {apiVersion: messaging.knative.dev/v1, kind: Channel, name: c, namespace: other}, "
     "subscriber: {uri: 'http://x.y'}}",
     "admission.refused error s /spec/channel/namespace"},
    {"T27",
     "Sequence q {steps: [{ref: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: b}}, {uri: 'http://x.y'}]}",
     "flow.step error q /spec/steps/0"},
    {"T27 the filter of a branch",
     "Parallel q {branches: [{filter: {ref: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: b}}, subscriber: "
     "{uri: 'http://x.y'}}]}",
     "flow.step error q /spec/branches/0/filter"},
    {"T28",
     "Sequence q {steps: [{uri: 'http://x.y'}], channelTemplate: {apiVersion: messaging.knative.dev/v1, kind: "
     "KafkaChannel}}",
     "channel.template hint q /spec/channelTemplate"},
    {"T28 another kind than in the cluster",
     "Sequence q {steps: [{uri: 'http://x.y'}], channelTemplate: {apiVersion: messaging.knative.dev/v1, kind: "
     "KafkaChannel, spec: {numPartitions: 3}}}",
     "channel.template warning q /spec/channelTemplate/kind", "stay behind",
     "Sequence q {steps: [{uri: 'http://x.y'}]}"},
    {"T29",
     "InMemoryChannel c {metadata: {ownerReferences: [{apiVersion: eventing.knative.dev/v1, kind: Broker, name: b, "
     "uid: u, controller: true}]}}",
     "object.generated warning c /metadata/ownerReferences"},
    {"T30", "Trigger t {broker: default, subscriber: {uri: 'http://x.y'}}", "reference.missing warning t /spec/broker",
     "add the Broker"},
    {"T31 audience", "PingSource p {sink: {uri: 'http://x.y', audience: x}}", "security.off hint p /spec/sink/audience"},
    {"T31 certificates",
     "PingSource p {sink: {ref: {apiVersion: v1, kind: Service, name: s}, CACerts: x}}",
     "security.off hint p /spec/sink/CACerts"},
    {"T31 both on", "PingSource p {sink: {ref: {apiVersion: v1, kind: Service, name: s}, CACerts: x, audience: z}}",
     "-security.off", "", "",
     "ConfigMap config-features {data: {authentication-oidc: Enabled, transport-encryption: Strict}}"},
    {"T32", "Sequence this-is-a-very-long-name-of-a-sequence-here {steps: [{uri: 'http://x.y'}]}",
     "name.long warning this-is-a-very-long-name-of-a-sequence-here /metadata/name", "longer than 63"},
    {"T32 eleven steps",
     "Sequence this-is-just-a-long-name-of-a-sequence {steps: [{uri: 'http://x.y'}, {uri: 'http://x.y'}, {uri: "
     "'http://x.y'}, {uri: 'http://x.y'}, {uri: 'http://x.y'}, {uri: 'http://x.y'}, {uri: 'http://x.y'}, {uri: "
     "'http://x.y'}, {uri: 'http://x.y'}, {uri: 'http://x.y'}, {uri: 'http://x.y'}]}",
     "name.long warning this-is-just-a-long-name-of-a-sequence /metadata/name", "-kn-sequence-10-kn-channel"},
    {"T33 one name",
     "Deployment d {}\n"
     "SinkBinding s {sink: {uri: 'http://x.y'}, subject: {apiVersion: apps/v1, kind: Deployment, name: d}}\n"
     "SinkBinding u {sink: {uri: 'http://x.y'}, subject: {apiVersion: apps/v1, kind: Deployment, name: d}}",
     "binding.twice warning u /spec/subject"},
    {"T33 overlapping labels",
     "Deployment d {metadata: {labels: {app: d, tier: t}}}\n"
     "SinkBinding s {sink: {uri: 'http://x.y'}, subject: {apiVersion: apps/v1, kind: Deployment, selector: "
     "{matchLabels: {app: d}}}}\n"
     "SinkBinding u {sink: {uri: 'http://x.y'}, subject: {apiVersion: apps/v1, kind: Deployment, selector: "
     "{matchLabels: {tier: t}}}}",
     "binding.twice warning u /spec/subject"},
    {"T34",
     "Broker b {}\nTrigger t {broker: b, filter: {attributes: {type: x}}, subscriber: {ref: {apiVersion: "
     "sinks.knative.dev/v1alpha1, kind: JobSink, name: j}}, delivery: {retry: 1, deadLetterSink: {uri: 'http://d.e'}}}",
     "deadletter.jobsink hint t /spec/delivery/deadLetterSink"},
    {"T35 is no mistake",
     "Broker b {}\nTrigger t {broker: b, filter: {attributes: {type: x}}, subscriber: {ref: {apiVersion: "
     "serving.knative.dev/v1, kind: Service, name: s, namespace: other}}}\n"
     "Service s {metadata: {namespace: other}, spec: {template: {spec: {containers: [{image: i}]}}}}",
     "-"},
    {"T36",
     "InMemoryChannel c {}\n"
     "Subscription s {channel: {apiVersion: messaging.knative.dev/v1, kind: InMemoryChannel, name: c}, subscriber: "
     "{ref: {apiVersion: v1, kind: Service, name: v}}}\n"
     "Subscription t {channel: {apiVersion: messaging.knative.dev/v1, kind: InMemoryChannel, name: c}, subscriber: "
     "{ref: {apiVersion: v1, kind: Service, name: w}}}\n"
     "CoreService v {ports: [{port: 80}], selector: {app: w}}\nCoreService w {ports: [{port: 80}], selector: {app: w}}",
     "channel.shared hint t /spec/subscriber"},
    {"T37 a source", "IntegrationSource s {timer: {period: 1}}", "deadend.source warning s /spec/sink"},
    {"T37 a Broker",
     "PingSource p {sink: {ref: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: b}}}\nBroker b {}",
     "deadend.broker hint b "},
    {"T37 a ConfigMap", "ConfigMap c {data: {channel-template-spec: 'kind: InMemoryChannel'}}", "deadend.config hint c "},
    {"T38", "Broker b {metadata: {annotations: {eventing.knative.dev/broker.class: Kafka}}}",
     "broker.config error b /spec/config"},
    {"T38 with a default of the class", "Broker b {metadata: {annotations: {eventing.knative.dev/broker.class: Kafka}}}",
     "-broker.config", "", "",
     "ConfigMap config-br-defaults {metadata: {namespace: knative-eventing}, data: {default-br-config: \"clusterDefault: "
     "{brokerClass: MTChannelBasedBroker, apiVersion: v1, kind: ConfigMap, name: c, namespace: z, brokerClasses: {Kafka: "
     "{apiVersion: v1, kind: ConfigMap, name: k, namespace: z}}}\"}}"},
    {"T38 with a default of the namespace",
     "Broker b {metadata: {annotations: {eventing.knative.dev/broker.class: Kafka}}}", "-broker.config", "", "",
     "ConfigMap config-br-defaults {metadata: {namespace: knative-eventing}, data: {default-br-config: \"{clusterDefault: "
     "{brokerClass: MTChannelBasedBroker, apiVersion: v1, kind: ConfigMap, name: c, namespace: z}, namespaceDefaults: "
     "{a: {brokerClass: Kafka, apiVersion: v1, kind: ConfigMap, name: k, namespace: z}}}\"}}"},
    {"T38 with a default of another namespace",
     "Broker b {metadata: {annotations: {eventing.knative.dev/broker.class: Kafka}}}", "broker.config error b /spec/config", "",
     "", "ConfigMap config-br-defaults {metadata: {namespace: knative-eventing}, data: {default-br-config: \"{clusterDefault: "
     "{brokerClass: MTChannelBasedBroker, apiVersion: v1, kind: ConfigMap, name: c, namespace: z}, namespaceDefaults: "
     "{other: {brokerClass: Kafka, apiVersion: v1, kind: ConfigMap, name: k, namespace: z}}}\"}}"},
    {"T39",
     "Broker b {metadata: {annotations: {eventing.knative.dev/broker.class: RabbitMQBroker}}, spec: {config: "
     "{apiVersion: rabbitmq.com/v1beta1, kind: RabbitmqCluster, name: r, namespace: a}}}\n"
     "Trigger t {broker: b, filters: [{exact: {type: x}}], subscriber: {uri: 'http://x.y'}}",
     "filter.rabbitmq error t /spec/filters"},
    {"T40", "Trigger t {apiVersion: eventing.knative.dev/v1beta1, spec: {broker: b, subscriber: {uri: 'http://x.y'}}}",
     "version.removed error t /apiVersion"},
    {"T40 a group of another kind", "KafkaSink k {apiVersion: sinks.knative.dev/v1alpha1, spec: {topic: t}}",
     "version.kind error k /apiVersion", "eventing.knative.dev"},
};

} // namespace

std::span<const Claim> trapClaims()
{
    return claims;
}

} // namespace weir::test
