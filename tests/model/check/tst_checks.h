// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/checker.h"
#include "tests/support/manifests.h"
#include "tests/support/testmain.h"

/// Findings as "rule severity pointer", with '!' where a server would refuse.
class ChecksTest final : public weir::test::Case
{
    Q_OBJECT

    weir::Registry m_registry = weir::Registry::builtIn();

    QStringList found(const QByteArray &yaml) const
    {
        const weir::ResourceSet set = weir::test::setOf(yaml);
        weir::Topology topology(m_registry);
        topology.rebuild(set);
        weir::Checker checker;
        checker.rebuild(set, topology);
        QStringList lines;
        for (const weir::Finding &finding : checker.findings()) {
            if (finding.message.isEmpty() || finding.message.contains(QStringLiteral("%1")))
                lines.append(QStringLiteral("no message"));
            lines.append(finding.rule + u' ' + weir::toString(finding.severity) + u' ' + finding.pointer
                         + (finding.refused ? QStringLiteral(" !") : QString()));
        }
        return lines;
    }

private Q_SLOTS:
    void families_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QStringList>("findings");
        const auto row = [](const char *name, const char *yaml, QStringList findings) {
            QTest::newRow(name) << QByteArray(yaml) << findings;
        };
        row("complete",
            "{apiVersion: sources.knative.dev/v1, kind: PingSource, metadata: {name: p}, "
            "spec: {sink: {uri: 'http://x'}}}", {});
        row("missing target",
            "{apiVersion: sources.knative.dev/v1, kind: PingSource, metadata: {name: p}, "
            "spec: {sink: {ref: {apiVersion: v1, kind: Service, name: gone}}}}",
            {QStringLiteral("reference.missing warning /spec/sink")});
        row("configuration elsewhere is a hint",
            "{apiVersion: eventing.knative.dev/v1, kind: Broker, metadata: {name: b}, "
            "spec: {config: {apiVersion: v1, kind: ConfigMap, name: c, namespace: knative-eventing}}}",
            {QStringLiteral("reference.missing hint /spec/config")});
        row("a deployment has no address",
            "{apiVersion: sources.knative.dev/v1, kind: PingSource, metadata: {name: p}, "
            "spec: {sink: {ref: {apiVersion: apps/v1, kind: Deployment, name: d}}}}",
            {QStringLiteral("reference.target error /spec/sink")});
        row("trigger without broker and subscriber",
            "{apiVersion: eventing.knative.dev/v1, kind: Trigger, metadata: {name: t}, spec: {}}",
            {QStringLiteral("field.required error /spec/subscriber !"),
             QStringLiteral("field.required error /spec/broker !")});
        row("trigger with both",
            "{apiVersion: eventing.knative.dev/v1, kind: Trigger, metadata: {name: t}, spec: {broker: b, "
            "brokerRef: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: b}, "
            "subscriber: {uri: 'http://x'}}}\n---\n"
            "{apiVersion: eventing.knative.dev/v1, kind: Broker, metadata: {name: b}}",
            {QStringLiteral("field.exclusive error /spec/brokerRef !"), QStringLiteral("loop.reply hint /spec/filter"),
             QStringLiteral("deadletter.none hint /spec/delivery/deadLetterSink")});
        row("empty steps", "{apiVersion: flows.knative.dev/v1, kind: Sequence, metadata: {name: s}, spec: {steps: []}}",
            {QStringLiteral("field.required error /spec/steps !")});
        row("an empty step",
            "{apiVersion: flows.knative.dev/v1, kind: Sequence, metadata: {name: s}, spec: {steps: [{}]}}",
            {QStringLiteral("destination.empty error /spec/steps/0 !")});
        row("a branch without subscriber",
            "{apiVersion: flows.knative.dev/v1, kind: Parallel, metadata: {name: s}, "
            "spec: {branches: [{filter: {uri: 'http://x'}}]}}",
            {QStringLiteral("field.required error /spec/branches/0/subscriber !")});
        row("relative address",
            "{apiVersion: sources.knative.dev/v1, kind: PingSource, metadata: {name: p}, spec: {sink: {uri: /x}}}",
            {QStringLiteral("destination.relative error /spec/sink/uri !")});
        row("both object and address",
            "{apiVersion: sources.knative.dev/v1, kind: PingSource, metadata: {name: p}, "
            "spec: {sink: {ref: {apiVersion: v1, kind: Service, name: s}, uri: 'http://x'}}}\n---\n"
            "{apiVersion: v1, kind: Service, metadata: {name: s}}",
            {QStringLiteral("destination.both error /spec/sink/uri !")});
        row("half a reference",
            "{apiVersion: sources.knative.dev/v1, kind: PingSource, metadata: {name: p}, "
            "spec: {sink: {ref: {apiVersion: v1, kind: Service}}}}",
            {QStringLiteral("destination.incomplete error /spec/sink/ref/name !")});
        row("capital name", "{apiVersion: eventing.knative.dev/v1, kind: Broker, metadata: {name: Default}}",
            {QStringLiteral("name.invalid error /metadata/name !")});
        row("dots are fine for a broker",
            "{apiVersion: eventing.knative.dev/v1, kind: Broker, metadata: {name: a.b}}", {});
        row("dots are not fine for a service", "{apiVersion: v1, kind: Service, metadata: {name: a.b}}",
            {QStringLiteral("name.invalid error /metadata/name !")});
        row("a channel's service",
            "{apiVersion: messaging.knative.dev/v1, kind: InMemoryChannel, metadata: {name: 1st}}",
            {QStringLiteral("name.host warning /metadata/name"), QStringLiteral("channel.memory hint ")});
        row("no name", "{apiVersion: v1, kind: ConfigMap, metadata: {}}",
            {QStringLiteral("name.missing error /metadata/name !")});
        row("generated name", "{apiVersion: v1, kind: ConfigMap, metadata: {generateName: p-}}", {});
        row("namespace", "{apiVersion: eventing.knative.dev/v1, kind: Broker, metadata: {name: b, namespace: A_b}}",
            {QStringLiteral("name.namespace error /metadata/namespace !")});
        row("twice",
            "{apiVersion: eventing.knative.dev/v1, kind: Broker, metadata: {name: b}}\n---\n"
            "{apiVersion: eventing.knative.dev/v1, kind: Broker, metadata: {name: b}}",
            {QStringLiteral("object.duplicate error /metadata/name")});
        row("roles may have colons",
            "{apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: {name: 'system:x'}}", {});
        row("any kind", "{apiVersion: example.com/v1, kind: Thing, metadata: {name: t}, spec: {a: [1, {b: null}]}}",
            {});
    }

    void families()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QStringList, findings);
        QCOMPARE(found(yaml), findings);
    }

    void abrokerElsewhereIsNamed()
    {
        const weir::ResourceSet set = weir::test::setOf(
            "{apiVersion: eventing.knative.dev/v1, kind: Trigger, metadata: {name: t, namespace: a}, "
            "spec: {broker: shop, subscriber: {uri: 'http://x'}}}\n---\n"
            "{apiVersion: eventing.knative.dev/v1, kind: Broker, metadata: {name: shop, namespace: b}}");
        weir::Topology topology(m_registry);
        topology.rebuild(set);
        weir::Checker checker;
        checker.rebuild(set, topology);
        QCOMPARE(checker.findings().size(), 2);
        QVERIFY(checker.findings().front().message.contains(QStringLiteral("only in \"b\"")));
        QVERIFY(checker.findingsOf(set.resources().begin()->first).front().severity == weir::Severity::Warning);
    }

    /// A ConfigMap of the cluster that comes into the document, changes there and goes again.
    void theDocumentsOwnConfigMapsJudge()
    {
        weir::ResourceSet set = weir::test::setOf(
            "{apiVersion: eventing.knative.dev/v1, kind: Broker, metadata: {name: b, namespace: shop}, "
            "spec: {delivery: {retryAfterMax: PT1M}}}");
        weir::Topology topology(m_registry);
        topology.rebuild(set);
        weir::Checker checker;
        checker.rebuild(set, topology);
        const auto isRefused = [&] {
            return std::any_of(set.resources().begin(), set.resources().end(), [&](const auto &one) {
                return checker.verdictOf(one.first).kind == weir::admission::Verdict::Kind::Refused;
            });
        };
        const auto commit = [&](weir::ResourceKey key, const weir::ResourcePtr &before, const char *value) {
            weir::ResourcePtr after;
            if (value) {
                after = weir::Resource::create(
                    weir::Json{{"apiVersion", "v1"},
                               {"kind", "ConfigMap"},
                               {"metadata", {{"name", "config-features"}, {"namespace", "knative-eventing"}}},
                               {"data", {{"delivery-retryafter", value}}}});
            }
            weir::Change change;
            change.resources.push_back({key, before, after});
            if (!set.apply(change))
                qFatal("not applied");
            const auto concerned = checker.apply(change, topology.apply(change, set), set, topology);
            if (concerned.size() < 2)
                qFatal("not all are judged anew");
            return after;
        };
        QVERIFY(isRefused());
        const weir::ResourceKey key = set.nextKey();
        const auto on = commit(key, nullptr, "Enabled");
        QVERIFY(!isRefused());
        QVERIFY(checker.profile().isEnabled("delivery-retryafter"));
        const auto off = commit(key, on, "Disabled");
        QVERIFY(isRefused());
        const auto again = commit(key, off, "enabled");
        QVERIFY(!isRefused());
        commit(key, again, nullptr);
        QVERIFY(isRefused());
    }

    void wrongTypesAnywhereAreSurvived()
    {
        for (const char *value : {"1", "[]", "{}", "null", "true", "'x'", "[[], 1, null]"}) {
            for (const weir::Kind &kind : m_registry.kinds()) {
                weir::ResourceSet set;
                weir::Change change;
                const weir::Json odd = *weir::parseJson(QByteArray(value).replace('\'', '"').toStdString());
                for (const weir::ReferenceRule &rule : kind.references) {
                    weir::Json object = weir::newObject(kind, QStringLiteral("n"), QStringLiteral("ns"));
                    for (weir::Pointer place = weir::Pointer::parse(rule.pointer); !place.isRoot();
                         place = place.parent()) {
                        weir::setAt(object, place, odd);
                        change.resources.push_back({set.nextKey(), nullptr, weir::Resource::create(object)});
                    }
                }
                QVERIFY(set.apply(change));
                weir::Topology topology(m_registry);
                topology.rebuild(set);
                weir::Checker checker;
                checker.rebuild(set, topology);
                QVERIFY(topology.nodes().size() >= qsizetype(set.size()));
            }
        }
    }
};
