// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim.h"

namespace weir::test {

namespace {

/// knative-resources 3 to 16 in their order, as far as neither the verdicts of admission (tests of its claims) nor the
/// sections 20 and 21 say it.
const Claim claims[] = {
    // 2.2 roles
    {"1.2 a kind of a group that is not Knative's own", "broker b {apiVersion: example.com/v1}", "-version.kind"},
    {"1.2 a kind that no table has", "Thing b {apiVersion: sources.knative.dev/v1}", "-version.kind"},
    {"2.2 a source is no target", "PingSource p {sink: {ref: {apiVersion: sources.knative.dev/v1, kind: SinkBinding, name: x}}}",
     "reference.target error p /spec/sink"},
    {"2.2 a flow is a target",
     "PingSource p {sink: {ref: {apiVersion: flows.knative.dev/v1, kind: Sequence, name: q}}}\n"
     "Sequence q {steps: [{uri: 'http://x.y'}]}",
     "-"},
    {"2.2 RequestReply has an address, though no label says so",
     "PingSource p {sink: {ref: {apiVersion: eventing.knative.dev/v1alpha1, kind: RequestReply, name: r}}}",
     "-reference.target"},
    {"2.2 a KafkaSink is no channel",
     "Subscription s {channel: {apiVersion: eventing.knative.dev/v1alpha1, kind: KafkaSink, name: c}, subscriber: "
     "{uri: 'http://x.y'}}",
     "reference.target error s /spec/channel"},
    {"2.2 a KafkaChannel is one, in each of its versions",
     "Subscription s {channel: {apiVersion: messaging.knative.dev/v1beta1, kind: KafkaChannel, name: c}, subscriber: "
     "{uri: 'http://x.y'}}\nKafkaChannel c {}",
     "-reference.target"},

    // 3.1 to 3.3 destinations and namespaces
    {"3.1 beside a relative address the reference is read by nobody",
     "PingSource p {sink: {ref: {apiVersion: v1, kind: Service}, uri: /x}}",
     "destination.incomplete error p /spec/sink/ref/name", "lacks \"name\""},
    {"3.2 a relative address on a Broker replaces its path",
     "PingSource p {sink: {ref: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: b}, uri: x}}",
     "reference.path warning p /spec/sink/uri"},
    {"3.2 on a channel it is fine",
     "PingSource p {sink: {ref: {apiVersion: messaging.knative.dev/v1, kind: InMemoryChannel, name: c}, uri: /x}}\n"
     "InMemoryChannel c {}",
     "-reference.path"},
    {"3.2 with certificates a core Service is called on port 443",
     "PingSource p {sink: {ref: {apiVersion: v1, kind: Service, name: s}, CACerts: x}}\nCoreService s {ports: [{port: 80}]}",
     "reference.port warning p /spec/sink", "443"},
    {"3.3 a source may send elsewhere",
     "PingSource p {sink: {ref: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: b, namespace: other}}}\n"
     "Broker b {metadata: {namespace: other}}",
     "-reference.target"},
    {"3.3 an EventTransform may not",
     "EventTransform e {jsonata: {expression: $}, sink: {ref: {apiVersion: v1, kind: Service, name: s, namespace: other}}}",
     "reference.target error e /spec/sink", "own namespace"},
    {"3.3 a KafkaNamespaced Broker is configured in its own namespace",
     "Broker b {metadata: {annotations: {eventing.knative.dev/broker.class: KafkaNamespaced}}, spec: {config: "
     "{apiVersion: v1, kind: ConfigMap, name: c, namespace: other}}}",
     "reference.namespace error b /spec/config/namespace"},
    {"3.3 a profile forbids configuration elsewhere",
     "Broker b {config: {apiVersion: v1, kind: ConfigMap, name: c, namespace: other}}",
     "admission.refused error b /spec/config/namespace", "config-br-defaults wants this", "",
     "ConfigMap config-br-defaults {metadata: {namespace: knative-eventing}, data: {default-br-config: \"clusterDefault: "
     "{brokerClass: MTChannelBasedBroker, disallowDifferentNamespaceConfig: true}\"}}"},
    {"3.3 across namespaces with the feature",
     "Subscription s {channel: {apiVersion: messaging.knative.dev/v1, kind: InMemoryChannel, name: c, namespace: "
     "other}, subscriber: {uri: 'http://x.y'}}\n"
     "InMemoryChannel c {metadata: {namespace: other}}",
     "-", "", "", "ConfigMap config-features {data: {cross-namespace-event-links: enabled}}"},
    {"3.3 a Broker of Kafka is not found across namespaces",
     "Trigger t {brokerRef: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: b, namespace: other}, "
     "subscriber: {uri: 'http://x.y'}}\n"
     "Broker b {metadata: {namespace: other, annotations: {eventing.knative.dev/broker.class: Kafka}}, spec: {config: "
     "{apiVersion: v1, kind: ConfigMap, name: c}}}",
     "reference.namespace error t /spec/brokerRef", "Only Brokers of class MTChannelBasedBroker", "",
     "ConfigMap config-features {data: {cross-namespace-event-links: enabled}}"},

    // 3.4 extensions
    {"3.4 capitals", "PingSource p {sink: {uri: 'http://x.y'}, ceOverrides: {extensions: {Region: eu}}}",
     "field.extension warning p /spec/ceOverrides/extensions/Region", "\"region\""},
    {"3.4 where no webhook of the core reads",
     "KafkaSource s {sink: {uri: 'http://x.y'}, topics: [t], bootstrapServers: ['a:9092'], ceOverrides: {extensions: "
     "{my-ext: x}}}",
     "field.extension error s /spec/ceOverrides/extensions/my-ext"},
    {"3.4 fine", "PingSource p {sink: {uri: 'http://x.y'}, ceOverrides: {extensions: {region: eu}}}", "-"},

    // 3.7 names
    {"3.7 a name that no Service can have", "InMemoryChannel with.dot {}", "name.host warning with.dot /metadata/name"},
    {"3.7 a channel's Service",
     "InMemoryChannel a-name-that-is-so-long-that-its-service-cannot-be-made {}",
     "name.long warning a-name-that-is-so-long-that-its-service-cannot-be-made /metadata/name", "-kn-channel"},

    // 3.8 durations
    {"3.8 negative", "Broker b {delivery: {retry: 1, backoffPolicy: linear, backoffDelay: -PT1S}}",
     "delivery.negative error b /spec/delivery/backoffDelay"},
    {"3.8 a comma", "Broker b {delivery: {retry: 1, backoffPolicy: linear, backoffDelay: 'PT0,2S'}}", "-"},

    // 3.9 selectors
    {"3.9 an operator that there is not",
     "ApiServerSource s {sink: {uri: 'http://x.y'}, resources: [{apiVersion: v1, kind: Event, selector: "
     "{matchExpressions: [{key: a, operator: Eq}]}}]}",
     "field.selector error s /spec/resources/0/selector", "Eq"},
    {"3.9 In without values",
     "ApiServerSource s {sink: {uri: 'http://x.y'}, resources: [{apiVersion: v1, kind: Event}], namespaceSelector: "
     "{matchExpressions: [{key: a, operator: In}]}}",
     "field.selector error s /spec/namespaceSelector"},
    {"3.9 of an EventPolicy",
     "EventPolicy e {from: [{sub: x}], to: [{selector: {apiVersion: v1, kind: Service, matchLabels: {a: '-'}}}]}",
     "field.selector error e /spec/to/0/selector", "", "", "ConfigMap config-features {data: {authentication-oidc: enabled}}"},
    {"3.9 fine",
     "ApiServerSource s {sink: {uri: 'http://x.y'}, resources: [{apiVersion: v1, kind: Event, selector: {matchLabels: "
     "{a: b}}}], namespaceSelector: {}}",
     "-field.selector"},

    // 4 brokers and triggers
    {"4.1 another vendor's class", "Broker b {metadata: {annotations: {eventing.knative.dev/broker.class: Nats}}}",
     "broker.class hint b /metadata/annotations/eventing.knative.dev~1broker.class"},
    {"4.2 configured by a Secret", "Broker b {config: {apiVersion: v1, kind: Secret, name: c, namespace: a}}",
     "broker.config error b /spec/config/kind"},
    {"4.2 a ConfigMap without a template",
     "Broker b {config: {apiVersion: v1, kind: ConfigMap, name: c, namespace: a}}\nConfigMap c {data: {z: '1'}}",
     "broker.config error b /spec/config", "channel-template-spec"},
    {"4.2 a template under its old key",
     "Broker b {config: {apiVersion: v1, kind: ConfigMap, name: c, namespace: a}}\n"
     "ConfigMap c {data: {channelTemplateSpec: '{apiVersion: messaging.knative.dev/v1, kind: InMemoryChannel}'}}",
     "-"},
    {"4.2 a template that is no YAML", "ConfigMap c {data: {channel-template-spec: 'kind: ['}}",
     "config.broken error c /data/channel-template-spec", "cannot be read"},
    {"4.2 a template that is a list", "ConfigMap c {data: {channel-template-spec: '[a]'}}",
     "config.broken error c /data/channel-template-spec", "no mapping"},
    {"4.2 a template without kind", "ConfigMap c {data: {channel-template-spec: 'apiVersion: messaging.knative.dev/v1'}}",
     "config.template error c /data/channel-template-spec", "no \"kind\""},
    {"4.2 a template without apiVersion", "ConfigMap c {data: {channel-template-spec: 'kind: InMemoryChannel'}}",
     "config.template error c /data/channel-template-spec", "no \"apiVersion\""},
    {"4.2 an empty template", "ConfigMap c {data: {channel-template-spec: ''}}",
     "config.template error c /data/channel-template-spec", "no \"apiVersion\""},
    {"4.2 a template of no channel",
     "ConfigMap c {data: {channel-template-spec: '{apiVersion: eventing.knative.dev/v1, kind: Broker}'}}",
     "config.template error c /data/channel-template-spec", "no kind of channel"},
    {"4.2 a template of an unknown channel",
     "ConfigMap c {data: {channel-template-spec: '{apiVersion: messaging.knative.dev/v1alpha1, kind: NatssChannel}'}}",
     "config.template warning c /data/channel-template-spec", "The cluster must have it"},
    {"4.3 a dependency that is not here",
     "Broker b {}\nTrigger t {metadata: {annotations: {knative.dev/dependency: "
     "'{\"kind\":\"PingSource\",\"name\":\"p\",\"apiVersion\":\"sources.knative.dev/v1\"}'}}, spec: {broker: b, "
     "filter: {attributes: {type: x}}, subscriber: {uri: 'http://x.y'}}}",
     "reference.missing hint t /metadata/annotations/knative.dev~1dependency"},
    {"4.3 brokerRef is not looked at without the feature",
     "Trigger t {brokerRef: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: b}, subscriber: {uri: 'http://x.y'}}\n"
     "Broker b {}",
     "reference.namespace error t /spec/brokerRef", "ignored while the feature"},
    {"4.3 an annotation that the webhook refuses",
     "Broker default {}\nTrigger t {metadata: {annotations: {eventing.knative.dev/injection: maybe}}, spec: {broker: "
     "default, filter: {attributes: {type: x}}, subscriber: {uri: 'http://x.y'}}}",
     "admission.refused error t /metadata/annotations/eventing.knative.dev~1injection"},
    {"4.3 it is said once",
     "Broker default {}\nTrigger t {metadata: {annotations: {eventing.knative.dev/injection: maybe}}, spec: {broker: "
     "default, filter: {attributes: {type: x}}, subscriber: {uri: 'http://x.y'}}}",
     "-field.value"},
    {"4.4 a Trigger of KafkaNamespaced takes field by field",
     "Broker b {metadata: {annotations: {eventing.knative.dev/broker.class: KafkaNamespaced}}, spec: {config: "
     "{apiVersion: v1, kind: ConfigMap, name: c}, delivery: {retry: 3}}}\n"
     "Trigger t {broker: b, filter: {attributes: {type: x}}, subscriber: {uri: 'http://x.y'}, delivery: {timeout: PT5S}}",
     "-delivery.shadowed"},
    {"4.5 an empty element passes everything",
     "Broker b {}\nTrigger t {broker: b, filters: [{}], subscriber: {uri: 'http://x.y'}}",
     "filter.empty warning t /spec/filters/0"},
    {"4.6 NOT binds to the attribute",
     "Broker b {}\nTrigger t {broker: b, filters: [{cesql: \"NOT type = 'x'\"}], subscriber: {uri: 'http://x.y'}}",
     "filter.expression error t /spec/filters/0/cesql"},
    {"4.6 an attribute that may be missing",
     "Broker b {}\nTrigger t {broker: b, filters: [{cesql: \"region = 'x' OR TRUE\"}], subscriber: {uri: 'http://x.y'}}",
     "filter.guard hint t /spec/filters/0/cesql"},
    {"4.6 no truth value",
     "Broker b {}\nTrigger t {broker: b, filters: [{cesql: type}], subscriber: {uri: 'http://x.y'}}",
     "filter.expression error t /spec/filters/0/cesql"},

    // 5 event types, policies, RequestReply, EventTransform
    {"5.1 an attribute that is not stored",
     "EventType e {attributes: [{name: type, value: x, required: true}, {name: team, value: z}]}",
     "field.lost warning e /spec/attributes/1", "\"team\""},
    {"5.1 a value that is not stored",
     "EventType e {attributes: [{name: type, value: x, required: true}, {name: specversion, value: '1.0'}]}",
     "field.lost warning e /spec/attributes/1/value"},
    {"5.1 what is stored",
     "EventType e {attributes: [{name: type, value: x, required: true}, {name: source, value: /y}, {name: id}]}",
     "-field.lost"},
    {"5.2 a RequestReply heeds no policy",
     "EventPolicy e {from: [{sub: x}], to: [{ref: {apiVersion: eventing.knative.dev/v1alpha1, kind: RequestReply, name: r}}]}",
     "security.off hint e /spec/to/0/ref/kind", "", "",
     "ConfigMap config-features {data: {authentication-oidc: enabled}}"},
    {"5.2 nobody may", "EventPolicy e {to: []}", "security.off hint e /spec/from", "nobody", "",
     "ConfigMap config-features {data: {authentication-oidc: enabled}}"},
    {"5.3 source slips through",
     "RequestReply r {brokerRef: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: b}, replyAttribute: source}\n"
     "Broker b {}",
     "field.value warning r /spec/replyAttribute"},
    {"5.4 transformed for nobody",
     "InMemoryChannel c {}\nEventTransform e {jsonata: {expression: $}}\n"
     "Subscription s {channel: {apiVersion: messaging.knative.dev/v1, kind: InMemoryChannel, name: c}, subscriber: "
     "{ref: {apiVersion: eventing.knative.dev/v1alpha1, kind: EventTransform, name: e}}}",
     "deadend.reply warning s /spec/subscriber"},

    // 6 channels and flows
    {"6.1 a template of no channel", "Channel c {channelTemplate: {apiVersion: eventing.knative.dev/v1, kind: Broker}}",
     "reference.target error c /spec/channelTemplate/kind"},
    {"6.1 a template of a channel that Weir does not know",
     "Channel c {channelTemplate: {apiVersion: messaging.knative.dev/v1beta1, kind: NatssChannel}}", "-reference.target"},
    {"6.2 nobody checks the delivery of an InMemoryChannel", "InMemoryChannel c {delivery: {retry: -1}}",
     "delivery.invalid error c /spec/delivery/retry"},
    {"6.2 a scope that there is not", "InMemoryChannel c {metadata: {annotations: {eventing.knative.dev/scope: all}}}",
     "admission.refused error c /metadata/annotations/eventing.knative.dev~1scope"},
    {"6.4 format is not handed on",
     "Subscription s {channel: {apiVersion: messaging.knative.dev/v1, kind: InMemoryChannel, name: c}, subscriber: "
     "{uri: 'http://x.y'}, delivery: {format: json}}",
     "delivery.ignored warning s /spec/delivery/format"},
    {"6.6 nobody checks the delivery of a branch",
     "Parallel q {branches: [{subscriber: {uri: 'http://x.y'}, delivery: {retry: 1, backoffPolicy: cubic}}]}",
     "delivery.invalid error q /spec/branches/0/delivery/backoffPolicy"},

    // 7 sources
    {"7.1 a day that no month has", "PingSource p {sink: {uri: 'http://x.y'}, schedule: '0 0 31 2 *'}",
     "schedule.never warning p /spec/schedule"},
    {"7.1 days of the week too", "PingSource p {sink: {uri: 'http://x.y'}, schedule: '0 0 31 2 1'}", "-schedule.never"},
    {"7.1 data beyond the limit of a profile",
     "PingSource p {spec: {sink: {uri: 'http://x.y'}, data: hello}}", "admission.refused error p /spec/data", "config-ping-defaults", "",
     "ConfigMap config-ping-defaults {data: {data-max-size: '4'}}"},
    {"7.2 an empty version parses and finds nothing",
     "ApiServerSource s {sink: {uri: 'http://x.y'}, resources: [{apiVersion: '', kind: Event}]}",
     "field.selector error s /spec/resources/0/apiVersion"},
    {"7.2 filters with the feature",
     "ApiServerSource s {sink: {uri: 'http://x.y'}, filters: [{exact: {type: x}}], resources: [{apiVersion: v1, kind: Event}]}",
     "-admission.refused", "", "", "ConfigMap config-features {data: {new-apiserversource-filters: enabled}}"},
    {"7.5 nobody asks for the sink of an IntegrationSource", "IntegrationSource s {timer: {period: 1}}",
     "deadend.source warning s /spec/sink"},

    // 8 sinks
    {"8.1 false that does not last", "IntegrationSink s {log: {showBody: false, showHeaders: false}}",
     "field.lost warning s /spec/log/showBody", "\"true\""},
    {"8.1 false that does", "IntegrationSink s {log: {logMask: false, showHeaders: false}}", "-field.lost"},
    {"8.2 privileged containers",
     "JobSink j {job: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: c, image: i, "
     "securityContext: {privileged: true}}]}}}}}",
     "security.privileged hint j /spec/job/spec/template/spec/containers/0/securityContext/privileged"},
    {"8.2 others", "JobSink j {job: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: c, image: i}]}}}}}",
     "-"},

    // 9 Kafka
    {"9.1 ordering", "KafkaSource s {sink: {uri: 'http://x.y'}, topics: [t], bootstrapServers: ['a:9092'], ordering: some}",
     "field.value error s /spec/ordering"},
    {"9.1 how the key is read",
     "KafkaSource s {metadata: {labels: {kafkasources.sources.knative.dev/key-type: text}}, spec: {sink: {uri: "
     "'http://x.y'}, topics: [t], bootstrapServers: ['a:9092']}}",
     "field.value error s /metadata/labels/kafkasources.sources.knative.dev~1key-type"},
    {"9.1 nobody checks its delivery",
     "KafkaSource s {sink: {uri: 'http://x.y'}, topics: [t], bootstrapServers: ['a:9092'], delivery: {timeout: 1s}}",
     "delivery.invalid error s /spec/delivery/timeout"},
    {"9.2 one of two", "KafkaSink k {topic: t, bootstrapServers: ['a:9092'], numPartitions: 3}",
     "broker.topic hint k /spec/numPartitions", "both set"},
    {"9.2 no partitions", "KafkaSink k {topic: t, bootstrapServers: ['a:9092'], numPartitions: 0, replicationFactor: 1}",
     "field.value error k /spec/numPartitions", "0"},
    {"9.2 both", "KafkaSink k {topic: t, bootstrapServers: ['a:9092'], numPartitions: 3, replicationFactor: 1}",
     "-broker.topic"},
    {"9.2 a topic that exists", "KafkaSink k {topic: t, bootstrapServers: ['a:9092']}", "-"},
    {"9.3 fine", "KafkaChannel c {retentionDuration: P7D, numPartitions: 10, replicationFactor: 3}", "-field.value"},
    {"9.3 retention", "KafkaChannel c {retentionDuration: 7d}", "field.value error c /spec/retentionDuration", "PT168H"},
    {"9.3 copies", "KafkaChannel c {replicationFactor: 0}", "field.value error c /spec/replicationFactor"},
    {"9.4 the order of a Trigger",
     "Broker b {metadata: {annotations: {eventing.knative.dev/broker.class: Kafka}}, spec: {config: {apiVersion: v1, "
     "kind: ConfigMap, name: c}}}\n"
     "Trigger t {metadata: {annotations: {kafka.eventing.knative.dev/delivery.order: sorted}}, spec: {broker: b, "
     "filter: {attributes: {type: x}}, subscriber: {uri: 'http://x.y'}}}",
     "field.value error t /metadata/annotations/kafka.eventing.knative.dev~1delivery.order", "\"ordered\", \"unordered\""},
    {"9.4 a Broker of another class does not read it",
     "Broker b {}\nTrigger t {metadata: {annotations: {kafka.eventing.knative.dev/delivery.order: sorted}}, spec: "
     "{broker: b, filter: {attributes: {type: x}}, subscriber: {uri: 'http://x.y'}}}",
     "-field.value"},
    {"9.4 no servers",
     "Broker b {metadata: {annotations: {eventing.knative.dev/broker.class: Kafka}}, spec: {config: {apiVersion: v1, "
     "kind: ConfigMap, name: c}}}\nConfigMap c {data: {default.topic.partitions: '1'}}",
     "broker.topic warning b /spec/config", "bootstrap.servers"},

    // 10 RabbitMQ, 11 others
    {"10.1 parallelism",
     "Broker b {metadata: {annotations: {eventing.knative.dev/broker.class: RabbitMQBroker}}, spec: {config: "
     "{apiVersion: rabbitmq.com/v1beta1, kind: RabbitmqCluster, name: r, namespace: a}}}\n"
     "Trigger t {metadata: {annotations: {rabbitmq.eventing.knative.dev/parallelism: '2000'}}, spec: {broker: b, "
     "filter: {attributes: {type: x}}, subscriber: {uri: 'http://x.y'}}}",
     "field.value error t /metadata/annotations/rabbitmq.eventing.knative.dev~1parallelism", "1 to 1000"},
    {"10.1 parallelism of a Trigger whose Broker is not here",
     "Trigger t {metadata: {annotations: {rabbitmq.eventing.knative.dev/parallelism: many}}, spec: {broker: b, "
     "filter: {attributes: {type: x}}, subscriber: {uri: 'http://x.y'}}}",
     "field.value error t /metadata/annotations/rabbitmq.eventing.knative.dev~1parallelism", "1 to 1000"},
    {"10.1 a Broker of another class does not read it",
     "Broker b {}\nTrigger t {metadata: {annotations: {rabbitmq.eventing.knative.dev/parallelism: '2000'}}, spec: "
     "{broker: b, filter: {attributes: {type: x}}, subscriber: {uri: 'http://x.y'}}}",
     "-field.value"},
    {"10.1 the filter of a Trigger of RabbitMQ stays",
     "Broker b {metadata: {annotations: {eventing.knative.dev/broker.class: RabbitMQBroker}}, spec: {config: "
     "{apiVersion: rabbitmq.com/v1beta1, kind: RabbitmqCluster, name: r, namespace: a}}}\n"
     "Trigger t {broker: b, filter: {attributes: {type: z}}, subscriber: {uri: 'http://x.y'}}",
     "field.immutable error t /spec/filter", "",
     "Trigger t {broker: b, filter: {attributes: {type: x}}, subscriber: {uri: 'http://x.y'}}"},
    {"10.1 without a filter it stays as the webhook wrote it",
     "Broker b {metadata: {annotations: {eventing.knative.dev/broker.class: RabbitMQBroker}}, spec: {config: "
     "{apiVersion: rabbitmq.com/v1beta1, kind: RabbitmqCluster, name: r, namespace: a}}}\n"
     "Trigger t {broker: b, subscriber: {uri: 'http://x.y'}}",
     "-field.immutable", "", "Trigger t {broker: b, filter: {}, subscriber: {uri: 'http://x.y'}}"},
    {"10.1 a filter that goes",
     "Broker b {metadata: {annotations: {eventing.knative.dev/broker.class: RabbitMQBroker}}, spec: {config: "
     "{apiVersion: rabbitmq.com/v1beta1, kind: RabbitmqCluster, name: r, namespace: a}}}\n"
     "Trigger t {broker: b, subscriber: {uri: 'http://x.y'}}",
     "field.immutable error t /spec/filter", "",
     "Trigger t {broker: b, filter: {attributes: {type: x}}, subscriber: {uri: 'http://x.y'}}"},
    {"10.1 the delivery that the webhook filled in",
     "Broker b {metadata: {annotations: {eventing.knative.dev/broker.class: RabbitMQBroker}}, spec: {config: "
     "{apiVersion: rabbitmq.com/v1beta1, kind: RabbitmqCluster, name: r, namespace: a}}}", "-field.immutable", "",
     "Broker b {metadata: {annotations: {eventing.knative.dev/broker.class: RabbitMQBroker}}, spec: {config: {apiVersion: "
     "rabbitmq.com/v1beta1, kind: RabbitmqCluster, name: r, namespace: a}, delivery: {retry: 10, backoffPolicy: "
     "exponential, backoffDelay: PT0.2S}}, status: {conditions: []}}"},
    {"10.1 the namespace that the webhook filled in",
     "Broker b {metadata: {annotations: {eventing.knative.dev/broker.class: RabbitMQBroker}}, spec: {config: {apiVersion: "
     "rabbitmq.com/v1beta1, kind: RabbitmqCluster, name: r, namespace: a}, delivery: {deadLetterSink: {ref: {kind: "
     "Service, name: s, apiVersion: v1}}}}}",
     "-field.immutable", "",
     "Broker b {metadata: {annotations: {eventing.knative.dev/broker.class: RabbitMQBroker}}, spec: {config: {apiVersion: "
     "rabbitmq.com/v1beta1, kind: RabbitmqCluster, name: r, namespace: a}, delivery: {deadLetterSink: {ref: "
     "{apiVersion: v1, kind: Service, name: s, namespace: a}}}}}"},
    {"10.3 members in another order are no change",
     "RabbitmqSource r {rabbitmqClusterReference: {name: x}, rabbitmqResourcesConfig: {queueName: q, exchangeName: e}, "
     "sink: {ref: {kind: Service, apiVersion: v1, name: s}}}",
     "-field.immutable", "",
     "RabbitmqSource r {rabbitmqClusterReference: {name: x, namespace: a}, rabbitmqResourcesConfig: {exchangeName: e, "
     "queueName: q, parallelism: 1}, sink: {ref: {apiVersion: v1, kind: Service, name: s}}}"},
    {"10.3 an exchange must be named",
     "RabbitmqSource r {rabbitmqClusterReference: {name: x}, rabbitmqResourcesConfig: {queueName: q}, sink: {uri: "
     "'http://x.y'}}",
     "field.value error r /spec/rabbitmqResourcesConfig/exchangeName", "predeclared"},
    {"10.3 not of one that is there already",
     "RabbitmqSource r {rabbitmqClusterReference: {name: x}, rabbitmqResourcesConfig: {queueName: q, predeclared: true, "
     "parallelism: 1000}, sink: {uri: 'http://x.y'}}",
     "-field.value"},
    {"10.3 without a queue nothing comes",
     "RabbitmqSource r {rabbitmqClusterReference: {name: x}, rabbitmqResourcesConfig: {exchangeName: e}, sink: {uri: "
     "'http://x.y'}}",
     "field.value warning r /spec/rabbitmqResourcesConfig/queueName"},
    {"10.3 no dead letters",
     "RabbitmqSource r {rabbitmqClusterReference: {name: x}, rabbitmqResourcesConfig: {queueName: q, exchangeName: e}, "
     "sink: {uri: 'http://x.y'}, delivery: {deadLetterSink: {uri: 'http://d.e'}}}",
     "admission.refused error r /spec/delivery/deadLetterSink", "unknown field"},
    {"11.1 an event that there is not",
     "GitHubSource g {ownerAndRepository: o/r, eventTypes: [pushes], accessToken: {secretKeyRef: {name: x, key: k}}, "
     "secretToken: {secretKeyRef: {name: x, key: k}}, sink: {uri: 'http://x.y'}}",
     "admission.refused error g /spec/eventTypes/0", "pushes"},
    {"11.1 events that there are",
     "GitHubSource g {ownerAndRepository: o/r, eventTypes: [push, pull_request], accessToken: {secretKeyRef: {name: x, key: "
     "k}}, secretToken: {secretKeyRef: {name: x, key: k}}, sink: {uri: 'http://x.y'}}",
     "-"},
    {"11.4 a port", "CephSource c {port: '8888', sink: {uri: 'http://x.y'}}", "-"},
    {"11.4 a port is a number in quotes", "CephSource c {port: '70000', sink: {uri: 'http://x.y'}}",
     "field.value error c /spec/port", "65535"},

    // 12 targets
    {"12 a workload has no address", "PingSource p {sink: {ref: {apiVersion: apps/v1, kind: StatefulSet, name: x}}}",
     "reference.target error p /spec/sink"},
    {"12 nor has a ConfigMap", "PingSource p {sink: {ref: {apiVersion: v1, kind: ConfigMap, name: x}}}",
     "reference.target error p /spec/sink"},
    {"12 an unknown kind may have one", "PingSource p {sink: {ref: {apiVersion: example.com/v1, kind: Thing, name: x}}}\nThing x {}",
     "-"},
    {"12 bound: a Knative Service",
     "SinkBinding s {sink: {uri: 'http://x.y'}, subject: {apiVersion: serving.knative.dev/v1, kind: Service, name: v}}\n"
     "Service v {template: {spec: {containers: [{image: i}]}}}",
     "-"},

    // 15 ConfigMaps of the document
    {"15.3 the document's own defaults decide",
     "Broker b {delivery: {retry: 3}}\nConfigMap config-br-defaults {metadata: {namespace: knative-eventing}, data: "
     "{default-br-config: \"clusterDefault: {brokerClass: Kafka, apiVersion: v1, kind: ConfigMap, name: k, namespace: z}\"}}",
     "-channel.memory"},
    {"15.3 a profile is meant more than the document",
     "Broker b {delivery: {retry: 3}}\nConfigMap config-br-defaults {metadata: {namespace: knative-eventing}, data: "
     "{default-br-config: \"clusterDefault: {brokerClass: Kafka, apiVersion: v1, kind: ConfigMap, name: k, namespace: z}\"}}",
     "channel.memory hint b ", "", "",
     "ConfigMap config-br-defaults {data: {default-br-config: \"clusterDefault: {brokerClass: MTChannelBasedBroker, "
     "apiVersion: v1, kind: ConfigMap, name: x, namespace: knative-eventing}\"}}\n"
     "ConfigMap x {metadata: {namespace: knative-eventing}, data: {channel-template-spec: '{apiVersion: "
     "messaging.knative.dev/v1, kind: InMemoryChannel}'}}"},
    {"15.3 what is not in the profile the document says",
     "Broker b {delivery: {retryAfterMax: PT1M}}\nConfigMap config-features {metadata: {namespace: knative-eventing}, "
     "data: {delivery-retryafter: enabled}}",
     "-admission.refused", "", "", "ConfigMap config-ping-defaults {data: {data-max-size: '4'}}"},
    {"15.4 the document's own default channel",
     "Channel c {}\nConfigMap default-ch-webhook {metadata: {namespace: knative-eventing}, data: {default-ch-config: "
     "\"clusterDefault: {apiVersion: messaging.knative.dev/v1, kind: KafkaChannel}\"}}",
     "-channel.memory"},
    {"15.4 a text that cannot be read",
     "ConfigMap default-ch-webhook {metadata: {namespace: knative-eventing}, data: {default-ch-config: 'a: b: c'}}",
     "config.broken error default-ch-webhook /data/default-ch-config"},
    {"15.5 the default channels of Brokers in the document",
     "Broker b {delivery: {retry: 3}}\nConfigMap config-br-default-channel {metadata: {namespace: knative-eventing}, "
     "data: {channel-template-spec: '{apiVersion: messaging.knative.dev/v1, kind: KafkaChannel}'}}",
     "-channel.memory"},
    {"15 is said once",
     "ConfigMap config-ping-defaults {metadata: {namespace: knative-eventing}, data: {data-max-size: '4'}}",
     "config.used hint config-ping-defaults ", "judged by this ConfigMap"},
    {"15 elsewhere it is any ConfigMap", "ConfigMap config-ping-defaults {data: {data-max-size: '4'}}", "-config.used"},
    {"15.7 a feature that there is not",
     "ConfigMap config-features {metadata: {namespace: knative-eventing}, data: {delivery-retry-after: enabled}}",
     "config.flag hint config-features /data/delivery-retry-after"},

    {"15.7 features that there are, an example and a node selector",
     "ConfigMap config-features {metadata: {namespace: knative-eventing}, data: {delivery-retryafter: enabled, _example: x, "
     "apiserversources-nodeselector-zone: east}}",
     "-config.flag"},
    {"15.7 elsewhere it is any ConfigMap", "ConfigMap config-features {data: {delivery-retry-after: enabled}}",
     "-config.flag"},

    // 16 delivery
    {"16.1 only one of the two waits", "Broker b {delivery: {retry: 2, backoffDelay: PT1S}}",
     "delivery.pair warning b /spec/delivery/backoffDelay"},
    {"16.1 Kafka fills the other in",
     "KafkaSource s {sink: {uri: 'http://x.y'}, topics: [t], bootstrapServers: ['a:9092'], delivery: {retry: 2, "
     "backoffDelay: PT1S}}",
     "-delivery.pair"},
    {"16.6 a flow that answers into its own Broker",
     "Broker b {}\nTrigger t {broker: b, subscriber: {ref: {apiVersion: flows.knative.dev/v1, kind: Sequence, name: q}}}\n"
     "Sequence q {steps: [{uri: 'http://x.y'}], reply: {ref: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: b}}}",
     "loop.reply hint t /spec/filter"},
};

} // namespace

std::span<const Claim> kindClaims()
{
    return claims;
}

} // namespace weir::test
