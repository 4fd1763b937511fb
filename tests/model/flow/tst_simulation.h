// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/flow/simulate.h"
#include "tests/support/manifests.h"
#include "tests/support/testmain.h"

/// Limits of the simulation, and what the command line does not reach.
class SimulationTest final : public weir::test::Case
{
    Q_OBJECT

    const weir::Registry m_registry = weir::Registry::builtIn();

    static weir::CloudEvent event()
    {
        weir::CloudEvent event;
        for (const auto &[name, value] : {std::pair("specversion", "1.0"), std::pair("id", "1"), std::pair("source", "/a"),
                                          std::pair("type", "t")})
            event.attributes.insert(QString::fromLatin1(name), value);
        return event;
    }

    weir::flow::Simulation simulate(const QByteArray &yaml, weir::flow::Question question) const
    {
        const weir::ResourceSet set = weir::test::setOf(yaml);
        weir::Topology topology(m_registry);
        topology.rebuild(set);
        const weir::admission::Profile profile;
        question.event = event();
        return weir::flow::simulate({topology, set, profile}, question);
    }

private Q_SLOTS:
    void aChainLongerThanAnyStack()
    {
        QByteArray yaml;
        for (int i = 0; i < 4000; ++i) {
            const QByteArray number = QByteArray::number(i);
            yaml += "---\napiVersion: messaging.knative.dev/v1\nkind: InMemoryChannel\nmetadata: {name: c" + number + "}\n"
                    "---\napiVersion: messaging.knative.dev/v1\nkind: Subscription\nmetadata: {name: s" + number + "}\n"
                    "spec:\n  channel: {apiVersion: messaging.knative.dev/v1, kind: InMemoryChannel, name: c" + number
                + "}\n  subscriber: {ref: {apiVersion: messaging.knative.dev/v1, kind: InMemoryChannel, name: c"
                + QByteArray::number(i + 1) + "}}\n";
        }
        const auto result = simulate(yaml, {.event = {}, .at = QStringLiteral("messaging.knative.dev/InMemoryChannel//c0")});
        QVERIFY(result.isCut);
        QVERIFY(result.steps.size() > 1000);
    }

    void manyRetriesAreToldOnce()
    {
        const QByteArray yaml = "apiVersion: messaging.knative.dev/v1\nkind: InMemoryChannel\nmetadata: {name: c}\n"
                                "---\napiVersion: messaging.knative.dev/v1\nkind: Subscription\nmetadata: {name: s}\n"
                                "spec:\n  channel: {apiVersion: messaging.knative.dev/v1, kind: InMemoryChannel, name: c}\n"
                                "  subscriber: {uri: 'http://worker.example'}\n"
                                "  delivery: {retry: 2000000000, backoffPolicy: linear, backoffDelay: PT1S}\n";
        weir::flow::Question question{.event = {}, .at = QStringLiteral("messaging.knative.dev/InMemoryChannel//c")};
        question.conduct[QStringLiteral("uri:http://worker.example")].status = 503;
        const auto result = simulate(yaml, question);
        QVERIFY(result.steps.size() < 60);
        QCOMPARE(result.lost.size(), size_t(1));
        QCOMPARE(result.lost.front().at, 1.0 * 2e9 * (2e9 - 1) / 2);
    }

    void invalidDeliveryIsPassedBy()
    {
        // The dispatcher does not attach it, and answers 202 (knative-dataplane 4).
        const QByteArray yaml = "apiVersion: messaging.knative.dev/v1\nkind: InMemoryChannel\nmetadata: {name: c}\n"
                                "spec: {delivery: {retry: 1, backoffPolicy: cubic}}\n"
                                "---\napiVersion: messaging.knative.dev/v1\nkind: Subscription\nmetadata: {name: s}\n"
                                "spec:\n  channel: {apiVersion: messaging.knative.dev/v1, kind: InMemoryChannel, name: c}\n"
                                "  subscriber: {uri: 'http://worker.example'}\n";
        const auto result = simulate(yaml, {.event = {}, .at = QStringLiteral("messaging.knative.dev/InMemoryChannel//c")});
        QVERIFY(result.delivered.empty() && result.lost.empty());
        QCOMPARE(result.answer, std::optional(202));
        QVERIFY(result.steps[1].outcome == weir::flow::Outcome::Skipped);
    }

    void aUriThatMeansABrokerHere()
    {
        const QByteArray yaml =
            "apiVersion: messaging.knative.dev/v1\nkind: InMemoryChannel\nmetadata: {name: c, namespace: shop}\n"
            "---\napiVersion: messaging.knative.dev/v1\nkind: Subscription\nmetadata: {name: s, namespace: shop}\n"
            "spec:\n  channel: {apiVersion: messaging.knative.dev/v1, kind: InMemoryChannel, name: c}\n"
            "  subscriber: {uri: 'http://broker-ingress.knative-eventing.svc.cluster.local/shop/b'}\n"
            "---\napiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata: {name: b, namespace: shop}\n"
            "---\napiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata: {name: t, namespace: shop}\n"
            "spec:\n  broker: b\n  subscriber: {uri: 'http://worker.example'}\n";
        const auto result =
            simulate(yaml, {.event = {}, .at = QStringLiteral("messaging.knative.dev/InMemoryChannel/shop/c")});
        QCOMPARE(result.delivered.size(), size_t(1));
        QCOMPARE(result.delivered.front().node, QStringLiteral("uri:http://worker.example"));
    }
};
