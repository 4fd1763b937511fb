// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"
#include "tests/support/manifests.h"
#include "tests/support/testmain.h"

/// Edges, ghosts, doubles and groups, as they follow from the fields of manifests.
class TopologyTest final : public weir::test::Case
{
    Q_OBJECT

    weir::Registry m_registry = weir::Registry::builtIn();

    static QByteArray shop()
    {
        return R"(apiVersion: eventing.knative.dev/v1
kind: Broker
metadata: {name: default, namespace: shop}
spec:
  delivery:
    deadLetterSink:
      ref: {apiVersion: v1, kind: Service, name: parking}
---
apiVersion: sources.knative.dev/v1
kind: PingSource
metadata: {name: tick, namespace: shop}
spec:
  sink:
    ref: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: default}
---
apiVersion: eventing.knative.dev/v1
kind: Trigger
metadata: {name: orders, namespace: shop}
spec:
  broker: default
  subscriber:
    ref: {apiVersion: serving.knative.dev/v1, kind: Service, name: billing}
---
apiVersion: eventing.knative.dev/v1
kind: Trigger
metadata: {name: audit, namespace: shop}
spec:
  broker: default
  subscriber: {uri: 'https://audit.example.com/in'}
  delivery:
    deadLetterSink: {uri: 'https://lost.example.com'}
---
apiVersion: v1
kind: Service
metadata: {name: parking, namespace: shop}
)";
    }

    weir::Topology built(const weir::ResourceSet &set, const QString &space = {}) const
    {
        weir::Topology topology(m_registry, space);
        topology.rebuild(set);
        return topology;
    }

private Q_SLOTS:
    void brokerAndTriggers()
    {
        const weir::ResourceSet set = weir::test::setOf(shop());
        const weir::Topology topology = built(set);
        const QStringList expected{
            QStringLiteral("Broker/default > Service/billing trigger /spec/subscriber Trigger/orders"),
            QStringLiteral("Broker/default > Service/parking deadletter /spec/delivery/deadLetterSink Broker/default"),
            QStringLiteral("Broker/default > uri:https://audit.example.com/in trigger /spec/subscriber Trigger/audit"),
            QStringLiteral("PingSource/tick > Broker/default sink /spec/sink PingSource/tick"),
            QStringLiteral("Trigger/audit > Broker/default reply /spec/broker Trigger/audit"),
            QStringLiteral("Trigger/audit > uri:https://lost.example.com deadletter /spec/delivery/deadLetterSink "
                           "Trigger/audit"),
            QStringLiteral("Trigger/orders > Broker/default reply /spec/broker Trigger/orders"),
            QStringLiteral("Trigger/orders > Service/parking deadletter /spec/delivery/deadLetterSink Broker/default "
                           "inherited"),
        };
        QCOMPARE(weir::test::edgeLines(topology), expected);
        QCOMPARE(topology.ghosts(), QStringList{QStringLiteral("serving.knative.dev/Service/shop/billing")});
        QCOMPARE(topology.nodeOrder(), (QStringList{
            QStringLiteral("eventing.knative.dev/Broker/shop/default"),
            QStringLiteral("sources.knative.dev/PingSource/shop/tick"),
            QStringLiteral("eventing.knative.dev/Trigger/shop/orders"),
            QStringLiteral("eventing.knative.dev/Trigger/shop/audit"), QStringLiteral("core/Service/shop/parking"),
            QStringLiteral("serving.knative.dev/Service/shop/billing"),
            QStringLiteral("uri:https://audit.example.com/in"), QStringLiteral("uri:https://lost.example.com")}));
    }

    void noReplyFromWhatNeverAnswers()
    {
        const weir::ResourceSet set = weir::test::setOf(R"(apiVersion: eventing.knative.dev/v1
kind: Trigger
metadata: {name: bridge}
spec:
  broker: one
  subscriber:
    ref: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: two}
)");
        QCOMPARE(weir::test::edgeLines(built(set)),
                 QStringList{QStringLiteral("Broker/one > Broker/two trigger /spec/subscriber Trigger/bridge")});
    }

    void kafkaTriggersDoNotInheritBesideRetries()
    {
        QByteArray yaml = R"(apiVersion: eventing.knative.dev/v1
kind: Broker
metadata:
  name: b
  annotations: {eventing.knative.dev/broker.class: CLASS}
spec:
  delivery: {deadLetterSink: {uri: 'http://lost'}}
---
apiVersion: eventing.knative.dev/v1
kind: Trigger
metadata: {name: t}
spec:
  broker: b
  subscriber: {uri: 'http://there'}
  delivery: {retry: 3}
)";
        const auto inherits = [&](const char *brokerClass) {
            const weir::ResourceSet set = weir::test::setOf(QByteArray(yaml).replace("CLASS", brokerClass));
            return weir::test::edgeLines(built(set)).filter(QStringLiteral("inherited")).size();
        };
        QCOMPARE(inherits("MTChannelBasedBroker"), 1);
        QCOMPARE(inherits("KafkaNamespaced"), 1);
        QCOMPARE(inherits("Kafka"), 0);
    }

    void channelAndSubscriptions()
    {
        const weir::ResourceSet set = weir::test::setOf(R"(apiVersion: messaging.knative.dev/v1
kind: InMemoryChannel
metadata: {name: ch, namespace: a}
spec:
  delivery: {deadLetterSink: {uri: 'http://lost'}}
---
apiVersion: messaging.knative.dev/v1
kind: Subscription
metadata: {name: s, namespace: a}
spec:
  channel: {apiVersion: messaging.knative.dev/v1, kind: InMemoryChannel, name: ch}
  subscriber:
    ref: {apiVersion: v1, kind: Service, name: w, namespace: b}
  reply:
    ref: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: out}
)");
        const weir::Topology topology = built(set);
        const QStringList expected{
            QStringLiteral("InMemoryChannel/ch > Service/w subscription /spec/subscriber Subscription/s"),
            QStringLiteral("InMemoryChannel/ch > uri:http://lost deadletter /spec/delivery/deadLetterSink "
                           "InMemoryChannel/ch"),
            QStringLiteral("Subscription/s > Broker/out reply /spec/reply Subscription/s"),
            QStringLiteral("Subscription/s > uri:http://lost deadletter /spec/delivery/deadLetterSink "
                           "InMemoryChannel/ch inherited"),
        };
        QCOMPARE(weir::test::edgeLines(topology), expected);
        QCOMPARE(topology.ghosts(), (QStringList{QStringLiteral("core/Service/b/w"),
                                                 QStringLiteral("eventing.knative.dev/Broker/a/out")}));
    }

    void flowsAreGroups()
    {
        const weir::ResourceSet set = weir::test::setOf(R"(apiVersion: flows.knative.dev/v1
kind: Sequence
metadata: {name: seq, namespace: a}
spec:
  steps:
    - ref: {apiVersion: v1, kind: Service, name: one}
    - uri: 'http://two'
      delivery: {deadLetterSink: {uri: 'http://lost'}}
  reply: {uri: 'http://end'}
---
apiVersion: flows.knative.dev/v1
kind: Parallel
metadata: {name: par}
spec:
  branches:
    - filter: {uri: 'http://f'}
      subscriber: {uri: 'http://s'}
      reply: {uri: 'http://r'}
)");
        const weir::Topology topology = built(set);
        const QStringList expected{
            QStringLiteral("Parallel/par > uri:http://f step /spec/branches/0/filter Parallel/par"),
            QStringLiteral("Parallel/par > uri:http://r reply /spec/branches/0/reply Parallel/par"),
            QStringLiteral("Parallel/par > uri:http://s step /spec/branches/0/subscriber Parallel/par"),
            QStringLiteral("Sequence/seq > Service/one step /spec/steps/0 Sequence/seq"),
            QStringLiteral("Sequence/seq > uri:http://end reply /spec/reply Sequence/seq"),
            QStringLiteral("Sequence/seq > uri:http://lost deadletter /spec/steps/1/delivery/deadLetterSink "
                           "Sequence/seq"),
            QStringLiteral("Sequence/seq > uri:http://two step /spec/steps/1 Sequence/seq"),
        };
        QCOMPARE(weir::test::edgeLines(topology), expected);
        const QList<weir::Group> groups = topology.groups();
        QCOMPARE(groups.size(), 3);
        QCOMPARE(groups[0].id, QStringLiteral("namespace:a"));
        QCOMPARE(groups[0].members, (QStringList{QStringLiteral("flows.knative.dev/Sequence/a/seq"),
                                                 QStringLiteral("core/Service/a/one")}));
        QCOMPARE(groups[1].kind, QStringLiteral("flow"));
        QCOMPARE(groups[1].members,
                 (QStringList{QStringLiteral("core/Service/a/one"), QStringLiteral("uri:http://two")}));
        QCOMPARE(groups[2].id, QStringLiteral("flows.knative.dev/Parallel//par"));
    }

    void bindingsBindWhatTheySelect()
    {
        const char *workload = R"(---
apiVersion: apps/v1
kind: Deployment
metadata: {name: NAME, namespace: a, labels: {app: shop, tier: TIER}}
)";
        QByteArray yaml = R"(apiVersion: sources.knative.dev/v1
kind: SinkBinding
metadata: {name: bind, namespace: a}
spec:
  subject:
    apiVersion: apps/v1
    kind: Deployment
    selector:
      matchLabels: {app: shop}
      matchExpressions: [{key: tier, operator: NotIn, values: [back]}]
  sink: {uri: 'http://sink'}
)";
        yaml += QByteArray(workload).replace("NAME", "one").replace("TIER", "front");
        yaml += QByteArray(workload).replace("NAME", "two").replace("TIER", "middle");
        yaml += QByteArray(workload).replace("NAME", "three").replace("TIER", "back");
        weir::ResourceSet set = weir::test::setOf(yaml);
        weir::Topology topology = built(set);
        QCOMPARE(weir::test::edgeLines(topology),
                 (QStringList{QStringLiteral("Deployment/one > uri:http://sink binding /spec/sink SinkBinding/bind"),
                              QStringLiteral("Deployment/two > uri:http://sink binding /spec/sink SinkBinding/bind")}));
        // A workload that leaves takes its line with it; with none left the binding itself stands for them.
        for (const char *name : {"one", "two"}) {
            const weir::ResourceId id{QStringLiteral("apps"), QStringLiteral("Deployment"), QStringLiteral("a"),
                                      QString::fromLatin1(name)};
            const weir::ResourceKey key = set.first(id);
            const weir::Change gone{.label = {}, .resources = {{key, set.resource(key), nullptr}}, .placements = {}};
            QVERIFY(set.apply(gone));
            topology.apply(gone, set);
            QVERIFY(topology.sameGraph(built(set)));
        }
        QCOMPARE(weir::test::edgeLines(topology),
                 QStringList{QStringLiteral("SinkBinding/bind > uri:http://sink binding /spec/sink SinkBinding/bind")});
    }

    void doublesAreNumberedAndReferencesMeanTheFirst()
    {
        QByteArray yaml = shop();
        yaml += "---\n" + shop().left(shop().indexOf("---"));
        weir::ResourceSet set = weir::test::setOf(yaml);
        weir::Topology topology = built(set);
        const QString id = QStringLiteral("eventing.knative.dev/Broker/shop/default");
        QVERIFY(topology.node(id));
        QVERIFY(topology.node(id + QStringLiteral("#2")));
        const weir::ResourceKey first = topology.node(id)->key;
        const weir::Change gone{.label = {}, .resources = {{first, set.resource(first), nullptr}}, .placements = {}};
        QVERIFY(set.apply(gone));
        const weir::TopologyDelta delta = topology.apply(gone, set);
        QVERIFY(!topology.node(id + QStringLiteral("#2")));
        QVERIFY(delta.removedNodes.contains(id + QStringLiteral("#2")));
        QVERIFY(topology.sameGraph(built(set)));
    }

    void ghostsComeAndGo()
    {
        weir::ResourceSet set = weir::test::setOf(shop());
        weir::Topology topology = built(set);
        const weir::ResourceId id{QStringLiteral("serving.knative.dev"), QStringLiteral("Service"),
                                  QStringLiteral("shop"), QStringLiteral("billing")};
        const auto service = weir::Resource::create(
            weir::Json{{"apiVersion", "serving.knative.dev/v1"}, {"kind", "Service"},
                       {"metadata", {{"name", "billing"}, {"namespace", "shop"}}}});
        const weir::Change come{.label = {}, .resources = {{set.nextKey(), nullptr, service}}, .placements = {}};
        QVERIFY(set.apply(come));
        const weir::TopologyDelta delta = topology.apply(come, set);
        QVERIFY(delta.changedNodes.contains(id.toString()));
        QVERIFY(topology.ghosts().isEmpty());
        QVERIFY(topology.sameGraph(built(set)));
        QVERIFY(set.apply(come.inverse()));
        topology.apply(come.inverse(), set);
        QCOMPARE(topology.ghosts(), QStringList{id.toString()});
        QVERIFY(topology.sameGraph(built(set)));
    }

    void anInheritedLineFollowsItsBroker()
    {
        weir::ResourceSet set = weir::test::setOf(shop());
        weir::Topology topology = built(set);
        const weir::ResourceKey broker = set.resources().begin()->first;
        weir::Json bare = set.resource(broker)->json();
        weir::removeAt(bare, weir::Pointer::parse("/spec/delivery"));
        const weir::Change change{.label = {},
                                  .resources = {{broker, set.resource(broker), weir::Resource::create(bare)}},
                                  .placements = {}};
        QVERIFY(set.apply(change));
        const weir::TopologyDelta delta = topology.apply(change, set);
        QCOMPARE(delta.removedEdges.size(), 2);
        QVERIFY(weir::test::edgeLines(topology).filter(QStringLiteral("inherited")).isEmpty());
        QVERIFY(topology.sameGraph(built(set)));
    }

    void theDefaultNamespaceJoinsBothSpellings()
    {
        const QByteArray yaml = R"(apiVersion: sources.knative.dev/v1
kind: PingSource
metadata: {name: tick}
spec:
  sink:
    ref: {apiVersion: v1, kind: Service, name: w, namespace: shop}
---
apiVersion: v1
kind: Service
metadata: {name: w}
)";
        const weir::ResourceSet set = weir::test::setOf(yaml);
        QCOMPARE(built(set).ghosts(), QStringList{QStringLiteral("core/Service/shop/w")});
        const weir::Topology topology = built(set, QStringLiteral("shop"));
        QVERIFY(topology.ghosts().isEmpty());
        QCOMPARE(topology.incoming(QStringLiteral("core/Service//w")).size(), 1);
    }

    void hostileNamesKeepIdsApart()
    {
        const QByteArray yaml = R"({'apiVersion':'v1','kind':'Service','metadata':{'name':'x'}}
---
{'apiVersion':'v1','kind':'Service','metadata':{'name':'x'}}
---
{'apiVersion':'v1','kind':'Service','metadata':{'name':'x#2'}}
---
{'apiVersion':'uri:/v1','kind':'x','metadata':{'name':'y'}}
---
{'apiVersion':'v1','kind':'Pod','metadata':{'generateName':'p-'}}
---
{'apiVersion':'v1','kind':'Pod','metadata':{'generateName':'q-'}}
)";
        const weir::ResourceSet set = weir::test::setOf(yaml);
        QCOMPARE(set.size(), size_t(6));
        QCOMPARE(built(set).nodes().size(), 6);
    }

    void closureFollowsEventsBothWays()
    {
        const weir::ResourceSet set = weir::test::setOf(shop());
        const weir::Topology topology = built(set);
        const auto up = topology.closure(QStringLiteral("serving.knative.dev/Service/shop/billing"));
        QVERIFY(up.nodes.contains(QStringLiteral("sources.knative.dev/PingSource/shop/tick")));
        QVERIFY(up.nodes.contains(QStringLiteral("eventing.knative.dev/Trigger/shop/orders")));
        QVERIFY(!up.nodes.contains(QStringLiteral("uri:https://audit.example.com/in")));
        const auto down = topology.closure(QStringLiteral("sources.knative.dev/PingSource/shop/tick"));
        QVERIFY(down.nodes.contains(QStringLiteral("uri:https://audit.example.com/in")));
        QVERIFY(down.nodes.contains(QStringLiteral("uri:https://lost.example.com")));
        QVERIFY(down.nodes.contains(QStringLiteral("core/Service/shop/parking")));
    }

    void tenThousandObjects()
    {
        weir::ResourceSet set;
        weir::Change change;
        const auto add = [&](weir::Json json) {
            change.resources.push_back({set.nextKey(), nullptr, weir::Resource::create(std::move(json))});
        };
        for (int i = 0; i < 100; ++i) {
            add({{"apiVersion", "eventing.knative.dev/v1"}, {"kind", "Broker"},
                 {"metadata", {{"name", "b" + std::to_string(i)}, {"namespace", "n"}}}});
        }
        for (int i = 0; i < 9900; ++i) {
            add({{"apiVersion", "eventing.knative.dev/v1"}, {"kind", "Trigger"},
                 {"metadata", {{"name", "t" + std::to_string(i)}, {"namespace", "n"}}},
                 {"spec", {{"broker", "b" + std::to_string(i % 100)},
                           {"subscriber", {{"ref", {{"apiVersion", "v1"}, {"kind", "Service"},
                                                    {"name", "s" + std::to_string(i % 500)}}}}}}}});
        }
        QVERIFY(set.apply(change));
        const weir::Topology topology = built(set);
        QCOMPARE(topology.nodes().size(), 10500);
        QCOMPARE(topology.ghosts().size(), 500);
        QCOMPARE(topology.edges().size(), 2 * 9900);
    }
};
