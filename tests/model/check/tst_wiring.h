// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/checker.h"
#include "tests/support/manifests.h"
#include "tests/support/testmain.h"

/// Rules about wiring, filters and delivery: where each fires, where it does not, and at which address. Findings are
/// "rule severity object pointer".
class WiringRulesTest final : public weir::test::Case
{
    Q_OBJECT

    weir::Registry m_registry = weir::Registry::builtIn();

    static QByteArray broker(const char *name = "b", const char *more = "", const char *spec = "spec: {}")
    {
        return QByteArray("{apiVersion: eventing.knative.dev/v1, kind: Broker, metadata: {name: ") + name + more + "}, "
            + spec + "}\n---\n";
    }
    static QByteArray ofClass(const char *brokerClass, const char *spec = "spec: {config: {apiVersion: v1, kind: "
                                                                          "ConfigMap, name: c, namespace: n}}")
    {
        return broker("b", QByteArray(", annotations: {eventing.knative.dev/broker.class: " + QByteArray(brokerClass)
                                      + "}").constData(), spec);
    }
    static QByteArray trigger(const char *name, const char *spec, const char *to = "uri: 'http://x.example.com'")
    {
        return QByteArray("{apiVersion: eventing.knative.dev/v1, kind: Trigger, metadata: {name: ") + name
            + "}, spec: {broker: b, subscriber: {" + to + "}" + spec + "}}\n---\n";
    }
    static QByteArray service(const char *name)
    {
        return QByteArray("{apiVersion: serving.knative.dev/v1, kind: Service, metadata: {name: ") + name
            + "}, spec: {template: {spec: {containers: [{image: i}]}}}}\n---\n";
    }
    static QByteArray channel(const char *name, const char *spec = "spec: {}", const char *kind = "InMemoryChannel")
    {
        return QByteArray("{apiVersion: messaging.knative.dev/v1, kind: ") + kind + ", metadata: {name: " + name + "}, "
            + spec + "}\n---\n";
    }
    static QByteArray subscription(const char *name, const char *spec, const char *channel = "c")
    {
        return QByteArray("{apiVersion: messaging.knative.dev/v1, kind: Subscription, metadata: {name: ") + name
            + "}, spec: {channel: {apiVersion: messaging.knative.dev/v1, kind: InMemoryChannel, name: " + channel + "}, "
            + spec + "}}\n---\n";
    }
    static QByteArray ping(const char *to)
    {
        return QByteArray("{apiVersion: sources.knative.dev/v1, kind: PingSource, metadata: {name: p}, spec: {sink: {")
            + to + "}}}\n---\n";
    }
    static QByteArray type(const char *name, const char *value, const char *apiVersion, const char *kind,
                           const char *target)
    {
        return QByteArray("{apiVersion: eventing.knative.dev/v1beta2, kind: EventType, metadata: {name: ") + name
            + "}, spec: {type: " + value + ", reference: {apiVersion: " + apiVersion + ", kind: " + kind + ", name: "
            + target + "}}}\n---\n";
    }
    static const char *toBroker() { return "ref: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: b}"; }
    static const char *toService() { return "ref: {apiVersion: serving.knative.dev/v1, kind: Service, name: s}"; }
    static const char *dead() { return ", delivery: {retry: 1, deadLetterSink: {uri: 'http://dead.example.com'}}"; }

    QStringList found(const QByteArray &yaml, const weir::check::Judge &judge = {}) const
    {
        const weir::ResourceSet set = weir::test::setOf(yaml);
        weir::Topology topology(m_registry);
        topology.rebuild(set);
        weir::Checker checker;
        checker.setJudge(judge);
        checker.rebuild(set, topology);
        QStringList lines;
        for (const weir::Finding &finding : checker.findings()) {
            if (finding.message.isEmpty() || finding.message.contains(QStringLiteral("%1")))
                lines.append(QStringLiteral("no message"));
            lines.append(finding.rule + u' ' + weir::toString(finding.severity) + u' ' + finding.resource.name + u' '
                         + finding.pointer);
        }
        return lines;
    }

    /// Only findings of these rules.
    QStringList found(const QByteArray &yaml, const char *rules) const
    {
        const QStringList wanted = QString::fromLatin1(rules).split(u' ');
        QStringList lines = found(yaml);
        lines.removeIf([&](const QString &line) { return !wanted.contains(line.section(u' ', 0, 0)); });
        return lines;
    }

    static void row(const char *name, const QByteArray &yaml, const char *rules, const QStringList &findings = {})
    {
        QTest::newRow(name) << yaml << QByteArray(rules) << findings;
    }

    static QStringList one(const char *finding) { return {QString::fromLatin1(finding)}; }

private Q_SLOTS:
    void families_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<QStringList>("findings");
        references();
        filters();
        deliveries();
        loops();
        ends();
        storage();
        others();
    }

    void families()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QByteArray, rules);
        QFETCH(QStringList, findings);
        QCOMPARE(found(yaml, rules.constData()), findings);
    }

private:
    static void references()
    {
        row("a Service of the other sort", ping("ref: {apiVersion: v1, kind: Service, name: s}") + service("s"),
            "reference.kind reference.missing", one("reference.kind error p /spec/sink"));
        row("the right sort", ping(toService()) + service("s"), "reference.kind reference.missing");
        const QByteArray port = "{apiVersion: v1, kind: Service, metadata: {name: s}, spec: {ports: [{port: 8080}]}}";
        row("port 8080", ping("ref: {apiVersion: v1, kind: Service, name: s}") + port, "reference.port",
            one("reference.port warning p /spec/sink"));
        row("port 80", ping("ref: {apiVersion: v1, kind: Service, name: s}") + QByteArray(port).replace("8080", "80"),
            "reference.port");
        row("path on a Broker", ping("ref: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: b}, uri: /x")
                + broker(), "reference.path", one("reference.path warning p /spec/sink/uri"));
        row("path on a Service", ping("ref: {apiVersion: serving.knative.dev/v1, kind: Service, name: s}, uri: /x")
                + service("s"), "reference.path");
        row("brokerRef without the feature",
            broker() + "{apiVersion: eventing.knative.dev/v1, kind: Trigger, metadata: {name: t}, spec: {brokerRef: "
                       "{apiVersion: eventing.knative.dev/v1, kind: Broker, name: b}, subscriber: {uri: 'http://x.y'}}}",
            "reference.namespace", one("reference.namespace error t /spec/brokerRef"));
        row("old version", "{apiVersion: eventing.knative.dev/v1beta1, kind: Trigger, metadata: {name: t}, spec: "
                           "{broker: b, subscriber: {uri: 'http://x.y'}}}", "version.removed",
            one("version.removed error t /apiVersion"));
        row("deprecated", "{apiVersion: sources.knative.dev/v1beta2, kind: PingSource, metadata: {name: p}, spec: "
                          "{sink: {uri: 'http://x.y'}}}", "version.deprecated version.removed",
            one("version.deprecated warning p /apiVersion"));
        row("current", ping("uri: 'http://x.y'"), "version.deprecated version.removed");
    }

    static void filters()
    {
        row("both kinds of filter",
            broker() + trigger("t", ", filter: {attributes: {type: a}}, filters: [{exact: {type: a}}]"),
            "filter.ignored", one("filter.ignored warning t /spec/filter"));
        row("one kind", broker() + trigger("t", ", filters: [{exact: {type: a}}]"), "filter.ignored");
        row("RabbitMQ ignores dialects", ofClass("RabbitMQBroker") + trigger("t", ", filters: [{exact: {type: a}}]"),
            "filter.rabbitmq", one("filter.rabbitmq error t /spec/filters"));
        row("two values", broker() + trigger("t", ", filters: [{exact: {type: a}}, {exact: {type: b}}]"),
            "filter.contradiction", one("filter.contradiction warning t /spec/filters/1/exact/type"));
        row("value and prefix", broker() + trigger("t", ", filters: [{exact: {type: ab}}, {prefix: {type: b}}]"),
            "filter.contradiction", one("filter.contradiction warning t /spec/filters/1/prefix/type"));
        row("two prefixes", broker() + trigger("t", ", filters: [{prefix: {type: a.}}, {prefix: {type: b.}}]"),
            "filter.contradiction", one("filter.contradiction warning t /spec/filters/1/prefix/type"));
        row("a prefix of a prefix", broker() + trigger("t", ", filters: [{prefix: {type: a.}}, {prefix: {type: a.b.}}]"),
            "filter.contradiction");
        row("value and its negation",
            broker() + trigger("t", ", filters: [{exact: {type: a}}, {not: {exact: {type: a}}}]"),
            "filter.contradiction", one("filter.contradiction warning t /spec/filters/1/not"));
        row("nested all", broker() + trigger("t", ", filters: [{all: [{exact: {type: a}}, {suffix: {type: b}}]}]"),
            "filter.contradiction", one("filter.contradiction warning t /spec/filters/0/all/1/suffix/type"));
        row("not of nothing", broker() + trigger("t", ", filters: [{not: {}}]"), "filter.contradiction");
        row("any is no contradiction",
            broker() + trigger("t", ", filters: [{any: [{exact: {type: a}}, {exact: {type: b}}]}]"),
            "filter.contradiction");
        row("other attributes", broker() + trigger("t", ", filters: [{exact: {type: a}}, {exact: {source: b}}]"),
            "filter.contradiction");
        row("expressions contradict",
            broker() + trigger("t", ", filters: [{cesql: \"type = 'a'\"}, {cesql: \"type = 'b'\"}]"),
            "filter.contradiction", one("filter.contradiction warning t /spec/filters/1/cesql"));
        row("expressions agree",
            broker() + trigger("t", ", filters: [{cesql: \"type = 'a' OR type = 'b'\"}, {exact: {type: b}}]"),
            "filter.contradiction");
        row("an expression excludes the value",
            broker() + trigger("t", ", filters: [{exact: {type: a}}, {cesql: \"type IN ('b', 'c')\"}]"),
            "filter.contradiction", one("filter.contradiction warning t /spec/filters/1/cesql"));
        row("empty element", broker() + trigger("t", ", filters: [{}]"), "filter.empty",
            one("filter.empty warning t /spec/filters/0"));
        row("empty list", broker() + trigger("t", ", filters: [{any: []}]"), "filter.empty",
            one("filter.empty warning t /spec/filters/0"));
        row("empty value", broker() + trigger("t", ", filters: [{exact: {type: ''}}]"), "filter.skipped filter.empty",
            one("filter.skipped warning t /spec/filters/0/exact/type"));
        row("empty value of old", broker() + trigger("t", ", filter: {attributes: {type: ''}}"), "filter.skipped");
        row("no truth value", broker() + trigger("t", ", filters: [{cesql: type}]"), "filter.expression",
            one("filter.expression error t /spec/filters/0/cesql"));
        row("NOT binds to the attribute", broker() + trigger("t", ", filters: [{cesql: \"NOT type = 'a'\"}]"),
            "filter.expression", one("filter.expression error t /spec/filters/0/cesql"));
        row("NOT with brackets", broker() + trigger("t", ", filters: [{cesql: \"NOT (type = 'a')\"}]"),
            "filter.expression");
        row("unknown function", broker() + trigger("t", ", filters: [{cesql: \"NOPE(type)\"}]"), "filter.expression",
            one("filter.expression error t /spec/filters/0/cesql"));
        row("unguarded", broker() + trigger("t", ", filters: [{cesql: \"subject = 'x' OR type = 'a'\"}]"), "filter.guard",
            one("filter.guard hint t /spec/filters/0/cesql"));
        row("guarded",
            broker() + trigger("t", ", filters: [{cesql: \"(EXISTS subject AND subject = 'x') OR type = 'a'\"}]"),
            "filter.guard");
        row("missing is as good as false", broker() + trigger("t", ", filters: [{cesql: \"subject = 'x'\"}]"),
            "filter.guard");
        const QByteArray pinged = ping(toBroker()) + broker();
        row("nothing matches", pinged + trigger("t", ", filter: {attributes: {type: order}}"), "filter.unmatched",
            one("filter.unmatched warning t /spec/filter/attributes"));
        row("the ping matches", pinged + trigger("t", ", filter: {attributes: {type: dev.knative.sources.ping}}"),
            "filter.unmatched");
        row("an answer may match",
            pinged + trigger("all", ", filter: {attributes: {type: dev.knative.sources.ping}}", toService()) + service("s")
                + trigger("t", ", filter: {attributes: {type: order}}"), "filter.unmatched");
        row("the answer is known",
            pinged + trigger("all", ", filter: {attributes: {type: dev.knative.sources.ping}}", toService()) + service("s")
                + type("et", "answer", "serving.knative.dev/v1", "Service", "s")
                + trigger("t", ", filter: {attributes: {type: order}}"), "filter.unmatched",
            one("filter.unmatched warning t /spec/filter/attributes"));
        row("a declared type matches",
            pinged + type("et", "order", "eventing.knative.dev/v1", "Broker", "b")
                + trigger("t", ", filter: {attributes: {type: order}}"), "filter.unmatched");
        row("an unknown sender",
            pinged + "{apiVersion: sources.knative.dev/v1, kind: ContainerSource, metadata: {name: c}, spec: {sink: {"
                + toBroker() + "}, template: {spec: {containers: [{image: i}]}}}}\n---\n"
                + trigger("t", ", filter: {attributes: {type: order}}"), "filter.unmatched");
        row("no sender known", broker() + trigger("t", ", filter: {attributes: {type: order}}"), "filter.unmatched");
    }

    static void deliveries()
    {
        row("policy alone", broker("b", "", "spec: {delivery: {retry: 2, backoffPolicy: linear}}"),
            "delivery.pair delivery.retryless", one("delivery.pair warning b /spec/delivery/backoffPolicy"));
        row("delay alone", broker("b", "", "spec: {delivery: {retry: 2, backoffDelay: PT1S}}"), "delivery.pair",
            one("delivery.pair warning b /spec/delivery/backoffDelay"));
        row("both", broker("b", "", "spec: {delivery: {retry: 2, backoffDelay: PT1S, backoffPolicy: linear}}"),
            "delivery.pair delivery.retryless delivery.long delivery.precision");
        row("Kafka fills in", ofClass("Kafka", "spec: {config: {apiVersion: v1, kind: ConfigMap, name: c, namespace: "
                                               "n}, delivery: {retry: 2, backoffDelay: PT1S}}"), "delivery.pair");
        row("no retry", broker("b", "", "spec: {delivery: {backoffDelay: PT1S, backoffPolicy: linear}}"),
            "delivery.retryless", one("delivery.retryless warning b /spec/delivery/backoffPolicy"));
        row("twelve days",
            broker("b", "", "spec: {delivery: {retry: 20, backoffDelay: PT1S, backoffPolicy: exponential}}"),
            "delivery.long", one("delivery.long warning b /spec/delivery/retry"));
        row("linear", broker("b", "", "spec: {delivery: {retry: 20, backoffDelay: PT1S, backoffPolicy: linear}}"),
            "delivery.long");
        row("an hour in memory",
            channel("c", "spec: {delivery: {retry: 12, backoffDelay: PT1S, backoffPolicy: exponential}}"),
            "delivery.long", one("delivery.long warning c /spec/delivery/retry"));
        row("fine digits", broker("b", "", "spec: {delivery: {retry: 1, backoffDelay: PT0.05S, backoffPolicy: linear}}"),
            "delivery.precision", one("delivery.precision warning b /spec/delivery/backoffDelay"));
        row("negative", broker("b", "", "spec: {delivery: {retry: 1, backoffDelay: -PT1S, backoffPolicy: linear}}"),
            "delivery.negative", one("delivery.negative error b /spec/delivery/backoffDelay"));
        row("not checked by anyone",
            channel("c", "spec: {delivery: {retry: -1, backoffDelay: 5s, backoffPolicy: cubic}}"), "delivery.invalid",
            {QStringLiteral("delivery.invalid error c /spec/delivery/retry"),
             QStringLiteral("delivery.invalid error c /spec/delivery/backoffPolicy"),
             QStringLiteral("delivery.invalid error c /spec/delivery/backoffDelay")});
        row("checked by the webhook", broker("b", "", "spec: {delivery: {backoffDelay: 5s}}"), "delivery.invalid");
        row("format on a Broker", broker("b", "", "spec: {delivery: {format: json}}"), "delivery.ignored",
            one("delivery.ignored warning b /spec/delivery/format"));
        row("format on a Trigger", broker() + trigger("t", ", delivery: {format: json}"), "delivery.ignored");
        row("hidden retries",
            broker("b", "", "spec: {delivery: {retry: 3}}")
                + trigger("t", ", delivery: {deadLetterSink: {uri: 'http://d.e'}}"),
            "delivery.shadowed", one("delivery.shadowed warning t /spec/delivery"));
        row("the default's retries are hidden too",
            broker() + trigger("t", ", delivery: {deadLetterSink: {uri: 'http://d.e'}}"), "delivery.shadowed",
            one("delivery.shadowed warning t /spec/delivery"));
        row("none to hide",
            broker("b", "", "spec: {delivery: {retry: 0}}")
                + trigger("t", ", delivery: {deadLetterSink: {uri: 'http://d.e'}}"), "delivery.shadowed");
        row("own retries", broker() + trigger("t", dead()), "delivery.shadowed");
        row("merged by field", ofClass("KafkaNamespaced") + trigger("t", ", delivery: {timeout: PT5S}"),
            "delivery.shadowed");
        row("a hidden sink",
            ofClass("Kafka", "spec: {config: {apiVersion: v1, kind: ConfigMap, name: c, namespace: n}, delivery: "
                             "{deadLetterSink: {uri: 'http://d.e'}}}")
                + trigger("t", ", delivery: {retry: 2}"), "deadletter.hidden",
            one("deadletter.hidden warning t /spec/delivery"));
        row("the sink stays",
            broker("b", "", "spec: {delivery: {deadLetterSink: {uri: 'http://d.e'}}}")
                + trigger("t", ", delivery: {retry: 2}"), "deadletter.hidden");
        const QByteArray two = broker() + trigger("t", "", toService()) + service("s");
        row("twice", two + trigger("u", "", toService()), "delivery.twice",
            {QStringLiteral("delivery.twice warning u /spec/subscriber")});
        row("everything and some", two + trigger("u", ", filter: {attributes: {type: a}}", toService()), "delivery.twice",
            one("delivery.twice warning u /spec/subscriber"));
        row("other paths",
            two + trigger("u", "", "ref: {apiVersion: serving.knative.dev/v1, kind: Service, name: s}, uri: /u"),
            "delivery.twice");
        row("other filters",
            broker() + service("s") + trigger("t", ", filter: {attributes: {type: a}}", toService())
                + trigger("u", ", filter: {attributes: {type: b}}", toService()), "delivery.twice");
        row("the same Subscription",
            channel("c") + subscription("s", "subscriber: {uri: 'http://x.y'}")
                + subscription("t", "subscriber: {uri: 'http://x.y'}"), "delivery.twice",
            one("delivery.twice warning t /spec/subscriber"));
    }

    static void loops()
    {
        const QByteArray start = broker() + service("s");
        const char *rules = "loop.reply loop.deadletter loop.forward";
        row("may answer", start + trigger("t", "", toService()), rules, one("loop.reply hint t /spec/filter"));
        row("filtered", start + trigger("t", ", filter: {attributes: {type: a}}", toService()), rules);
        row("Kafka has no limit", ofClass("Kafka") + service("s") + trigger("t", "", toService()), rules,
            one("loop.reply warning t /spec/filter"));
        row("answers what it takes",
            start + trigger("t", ", filters: [{exact: {type: a}}]", toService())
                + type("et", "a", "serving.knative.dev/v1", "Service", "s"), rules,
            one("loop.reply warning t /spec/filters"));
        row("answers something else",
            start + trigger("t", ", filters: [{exact: {type: a}}]", toService())
                + type("et", "c", "serving.knative.dev/v1", "Service", "s"), rules);
        row("excludes its own answer",
            start + trigger("t", ", filters: [{not: {exact: {type: a}}}]", toService())
                + type("et", "a", "serving.knative.dev/v1", "Service", "s"), rules);
        row("a sink never answers",
            start + trigger("t", "", "ref: {apiVersion: eventing.knative.dev/v1alpha1, kind: KafkaSink, name: k}"), rules);
        row("two that answer each other",
            start + service("r") + trigger("t", ", filter: {attributes: {type: a}}", toService())
                + trigger("u", ", filter: {attributes: {type: b}}",
                          "ref: {apiVersion: serving.knative.dev/v1, kind: Service, name: r}")
                + type("x", "b", "serving.knative.dev/v1", "Service", "s")
                + type("y", "a", "serving.knative.dev/v1", "Service", "r"), rules,
            {QStringLiteral("loop.reply warning t /spec/filter"), QStringLiteral("loop.reply warning u /spec/filter")});
        row("dead letters to the own Broker",
            broker()
                + trigger("t", ", filter: {attributes: {type: a}}, delivery: {retry: 1, deadLetterSink: {ref: "
                               "{apiVersion: eventing.knative.dev/v1, kind: Broker, name: b}}}"), rules,
            one("loop.deadletter warning t /spec/delivery/deadLetterSink"));
        const QByteArray other = QByteArray(broker()).replace("name: b", "name: c");
        const QByteArray back = QByteArray(trigger("u", "", toBroker())).replace("broker: b", "broker: c");
        const char *toOther = "ref: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: c}";
        row("round by another Broker", broker() + other + trigger("t", "", toOther) + back, rules,
            {QStringLiteral("loop.forward warning t /spec/filter"), QStringLiteral("loop.forward warning u /spec/filter")});
        row("the way back takes others",
            broker() + other + trigger("t", ", filter: {attributes: {type: a}}", toOther)
                + QByteArray(trigger("u", ", filter: {attributes: {type: z}}", toBroker())).replace("broker: b", "broker: c"),
            rules);
        row("the own Broker as subscriber", broker() + trigger("t", "", toBroker()), rules,
            one("loop.forward warning t /spec/filter"));
        row("reply into the own channel",
            channel("c") + subscription("s", "subscriber: {uri: 'http://x.y'}, reply: {ref: {apiVersion: "
                                             "messaging.knative.dev/v1, kind: InMemoryChannel, name: c}}"), rules,
            one("loop.reply warning s /spec/subscriber"));
        row("reply into another channel",
            channel("c") + channel("d")
                + subscription("s", "subscriber: {uri: 'http://x.y'}, reply: {ref: {apiVersion: "
                                    "messaging.knative.dev/v1, kind: InMemoryChannel, name: d}}"), rules);
    }

    static void ends()
    {
        row("no Trigger", ping(toBroker()) + broker(), "deadend.broker", one("deadend.broker hint b "));
        row("a Trigger", ping(toBroker()) + broker() + trigger("t", ""), "deadend.broker");
        row("a Broker alone", broker(), "deadend.broker");
        row("no Subscription",
            ping("ref: {apiVersion: messaging.knative.dev/v1, kind: InMemoryChannel, name: c}") + channel("c"),
            "deadend.channel", one("deadend.channel hint c "));
        const QByteArray transform = "{apiVersion: eventing.knative.dev/v1alpha1, kind: EventTransform, metadata: "
                                     "{name: e}, spec: {jsonata: {expression: '$'}}}\n---\n";
        const char *toTransform = "subscriber: {ref: {apiVersion: eventing.knative.dev/v1alpha1, kind: EventTransform, "
                                  "name: e}}";
        row("transformed for nobody", channel("c") + subscription("s", toTransform) + transform, "deadend.reply",
            one("deadend.reply warning s /spec/subscriber"));
        row("transformed for a reply",
            channel("c") + subscription("s", (QByteArray(toTransform) + ", reply: {uri: 'http://x.y'}").constData())
                + transform, "deadend.reply");
        const QByteArray steps = "{apiVersion: flows.knative.dev/v1, kind: Sequence, metadata: {name: q}, spec: {steps: "
                                 "[{ref: {apiVersion: eventing.knative.dev/v1alpha1, kind: KafkaSink, name: k}}, {uri: "
                                 "'http://x.y'}]}}";
        row("a step that never answers", steps, "flow.step", one("flow.step error q /spec/steps/0"));
        row("only the last one", "{apiVersion: flows.knative.dev/v1, kind: Sequence, metadata: {name: q}, spec: {steps: "
                                 "[{uri: 'http://x.y'}, {ref: {apiVersion: eventing.knative.dev/v1alpha1, kind: "
                                 "KafkaSink, name: k}}]}}", "flow.step");
        row("nothing kept", broker() + trigger("t", ""), "deadletter.none",
            one("deadletter.none hint b /spec/delivery/deadLetterSink"));
        row("kept by the Trigger", broker() + trigger("t", dead()), "deadletter.none");
        row("kept by the Broker",
            broker("b", "", "spec: {delivery: {deadLetterSink: {uri: 'http://d.e'}}}") + trigger("t", ""),
            "deadletter.none");
        row("dead letters for nobody",
            channel("d") + broker()
                + trigger("t", ", delivery: {retry: 1, deadLetterSink: {ref: {apiVersion: messaging.knative.dev/v1, "
                               "kind: InMemoryChannel, name: d}}}"), "deadletter.unread",
            one("deadletter.unread warning t /spec/delivery/deadLetterSink"));
        row("dead letters for somebody",
            channel("d") + subscription("s", "subscriber: {uri: 'http://x.y'}", "d") + broker()
                + trigger("t", ", delivery: {retry: 1, deadLetterSink: {ref: {apiVersion: messaging.knative.dev/v1, "
                               "kind: InMemoryChannel, name: d}}}"), "deadletter.unread");
        row("jobs fail elsewhere",
            broker() + trigger("t", dead(), "ref: {apiVersion: sinks.knative.dev/v1alpha1, kind: JobSink, name: j}"),
            "deadletter.jobsink", one("deadletter.jobsink hint t /spec/delivery/deadLetterSink"));
    }

    static void storage()
    {
        const char *const durable = "spec: {delivery: {retry: 3}}";
        row("broker in memory", broker("b", "", durable), "channel.memory", one("channel.memory hint b "));
        row("broker in memory that does not mind", broker(), "channel.memory");
        row("broker of Kafka is not in memory", ofClass("Kafka", durable), "channel.memory");
        const QByteArray config = "{apiVersion: v1, kind: ConfigMap, metadata: {name: c, namespace: n}, data: ";
        row("no bootstrap servers", ofClass("Kafka") + config + "{default.topic.partitions: '10'}}\n---\n",
            "broker.topic", one("broker.topic warning b /spec/config"));
        row("bootstrap servers", ofClass("Kafka") + config + "{bootstrap.servers: 'k:9092'}}\n---\n", "broker.topic");
        const QByteArray cluster = "{apiVersion: kafka.strimzi.io/v1beta2, kind: Kafka, metadata: {name: k}, spec: "
                                   "{kafka: {replicas: 1}}}\n---\n";
        row("more copies than brokers", cluster + channel("c", "spec: {replicationFactor: 3}", "KafkaChannel"),
            "broker.topic", one("broker.topic warning c /spec/replicationFactor"));
        row("as many copies as brokers", cluster + channel("c", "spec: {replicationFactor: 1}", "KafkaChannel"),
            "broker.topic");
        const QByteArray copies = "{bootstrap.servers: 'k:9092', default.topic.replication.factor: '3'}}\n---\n";
        row("more copies for a broker's topic", cluster + ofClass("Kafka") + config + copies, "broker.topic",
            one("broker.topic warning b /spec/config"));
        row("copies for a broker's topic, cluster unknown", ofClass("Kafka") + config + copies, "broker.topic");
        row("copies of an unknown cluster", channel("c", "spec: {replicationFactor: 3}", "KafkaChannel"), "broker.topic");
        const auto source = [](const char *more) {
            return QByteArray("{apiVersion: sources.knative.dev/v1, kind: KafkaSource, metadata: {name: s}, spec: "
                              "{topics: [t], bootstrapServers: ['k:9092'], sink: {uri: 'http://x.example.com'}")
                + more + "}}\n---\n";
        };
        row("no initial offset", source(""), "delivery.begin", one("delivery.begin hint s /spec/initialOffset"));
        row("initial offset", source(", initialOffset: latest"), "delivery.begin");
        const auto sequence = [](const char *channelTemplate) {
            return QByteArray("{apiVersion: flows.knative.dev/v1, kind: Sequence, metadata: {name: q}, spec: {steps: [{uri: "
                              "'http://x.example.com'}], channelTemplate: {apiVersion: messaging.knative.dev/v1, ")
                + channelTemplate + "}}}\n---\n";
        };
        row("Kafka template without spec", sequence("kind: KafkaChannel"), "channel.template",
            one("channel.template hint q /spec/channelTemplate"));
        row("Kafka template with spec", sequence("kind: KafkaChannel, spec: {numPartitions: 3}"), "channel.template");
        row("memory template", sequence("kind: InMemoryChannel"), "channel.template");
        const auto core = [](const char *name, const char *app) {
            return QByteArray("{apiVersion: v1, kind: Service, metadata: {name: ") + name + "}, spec: {ports: [{port: "
                "80}], selector: {app: " + app + "}}}\n---\n";
        };
        const auto to = [](const char *name) {
            return QByteArray("subscriber: {ref: {apiVersion: v1, kind: Service, name: ") + name + "}}";
        };
        const QByteArray two = channel("c") + subscription("s1", to("w1").constData())
            + subscription("s2", to("w2").constData());
        row("replicas", two + core("w1", "w") + core("w2", "w"), "channel.shared",
            one("channel.shared hint s2 /spec/subscriber"));
        row("two programs", two + core("w1", "w") + core("w2", "v"), "channel.shared");
        row("configuration of nobody", config + "{channel-template-spec: 'kind: InMemoryChannel'}}\n---\n",
            "deadend.config", one("deadend.config hint c "));
        row("configuration in use", ofClass("Kafka") + config + "{default.topic.partitions: '10'}}\n---\n",
            "deadend.config");
        row("other configuration", config + "{a: b}}\n---\n", "deadend.config");
    }

    static void others()
    {
        row("class in small letters", ofClass("kafka"), "broker.class",
            one("broker.class error b /metadata/annotations/eventing.knative.dev~1broker.class"));
        row("class of another vendor", ofClass("Nats"), "broker.class",
            one("broker.class hint b /metadata/annotations/eventing.knative.dev~1broker.class"));
        row("Kafka without configuration", ofClass("Kafka", "spec: {}"), "broker.config",
            one("broker.config error b /spec/config"));
        row("Kafka with configuration", ofClass("Kafka"), "broker.config broker.class");
        const QByteArray deployment = "{apiVersion: apps/v1, kind: Deployment, metadata: {name: d, labels: {app: d}}}\n---\n";
        const auto binding = [](const char *name, const char *subject) {
            return QByteArray("{apiVersion: sources.knative.dev/v1, kind: SinkBinding, metadata: {name: ") + name
                + "}, spec: {sink: {uri: 'http://x.y'}, subject: {" + subject + "}}}\n---\n";
        };
        row("no such label",
            deployment + binding("s", "apiVersion: apps/v1, kind: Deployment, selector: {matchLabels: {app: x}}"),
            "binding.subject", one("binding.subject warning s /spec/subject/selector"));
        row("such a label",
            deployment + binding("s", "apiVersion: apps/v1, kind: Deployment, selector: {matchLabels: {app: d}}"),
            "binding.subject");
        row("a CronJob", binding("s", "apiVersion: batch/v1, kind: CronJob, name: c"), "binding.cronjob",
            one("binding.cronjob error s /spec/subject/kind"));
        row("bound twice",
            deployment + binding("s", "apiVersion: apps/v1, kind: Deployment, name: d")
                + binding("t", "apiVersion: apps/v1, kind: Deployment, name: d"), "binding.twice",
            one("binding.twice warning t /spec/subject"));
        row("in memory", channel("c"), "channel.memory", one("channel.memory hint c "));
        row("generated", "{apiVersion: v1, kind: Service, metadata: {name: s, ownerReferences: [{apiVersion: "
                         "messaging.knative.dev/v1, kind: InMemoryChannel, name: c, controller: true, uid: x}]}}",
            "object.generated", one("object.generated warning s /metadata/ownerReferences"));
        row("owned by a Deployment", "{apiVersion: v1, kind: Service, metadata: {name: s, ownerReferences: "
                                     "[{apiVersion: apps/v1, kind: Deployment, name: c, controller: true, uid: x}]}}",
            "object.generated");
        row("an audience for nobody", ping("uri: 'http://x.y', audience: a"), "security.off",
            one("security.off hint p /spec/sink/audience"));
        row("the 31st of February", "{apiVersion: sources.knative.dev/v1, kind: PingSource, metadata: {name: p}, spec: "
                                    "{schedule: '0 0 31 2 *', sink: {uri: 'http://x.y'}}}", "schedule.never",
            one("schedule.never warning p /spec/schedule"));
        row("the 31st of March", "{apiVersion: sources.knative.dev/v1, kind: PingSource, metadata: {name: p}, spec: "
                                 "{schedule: '0 0 31 2,3 *', sink: {uri: 'http://x.y'}}}", "schedule.never");
        row("a long name", channel("a-name-that-is-so-long-that-its-service-cannot-be-made"), "name.long",
            one("name.long warning a-name-that-is-so-long-that-its-service-cannot-be-made /metadata/name"));
        const QByteArray source = "{apiVersion: sources.knative.dev/v1, kind: ApiServerSource, metadata: {name: a}, spec: "
                                  "{serviceAccountName: w, resources: [{apiVersion: v1, kind: Event}], sink: {uri: "
                                  "'http://x.y'}}}\n---\n{apiVersion: rbac.authorization.k8s.io/v1, kind: RoleBinding, "
                                  "metadata: {name: r}, roleRef: {kind: Role, name: r, apiGroup: "
                                  "rbac.authorization.k8s.io}, subjects: [{kind: ServiceAccount, name: w}]}\n---\n";
        const auto role = [](const char *verbs) {
            return QByteArray("{apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: {name: r}, rules: "
                              "[{apiGroups: [''], resources: [events], verbs: ") + verbs + "}]}\n---\n";
        };
        row("may not watch", source + role("[get, list]"), "permission.missing",
            one("permission.missing warning a /spec/resources/0"));
        row("may watch", source + role("[get, list, watch]"), "permission.missing");
        row("roles elsewhere", source, "permission.missing");
    }
};
