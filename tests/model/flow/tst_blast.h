// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/flow/blast.h"
#include "tests/support/manifests.h"
#include "tests/support/testmain.h"

/// What a failing node takes with it.
class BlastTest final : public weir::test::Case
{
    Q_OBJECT

    const weir::Registry m_registry = weir::Registry::builtIn();

    static QByteArray design()
    {
        return "apiVersion: sources.knative.dev/v1\nkind: PingSource\nmetadata: {name: p, namespace: shop}\n"
               "spec: {sink: {ref: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: b}}}\n"
               "---\napiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata: {name: b, namespace: shop}\n"
               "spec: {delivery: {retry: 3, deadLetterSink: {uri: 'http://grave.example'}}}\n"
               "---\napiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata: {name: saved, namespace: shop}\n"
               "spec:\n  broker: b\n  subscriber: {uri: 'http://worker.example'}\n"
               "---\napiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata: {name: onward, namespace: shop}\n"
               "spec:\n  broker: b\n  subscriber: {ref: {apiVersion: messaging.knative.dev/v1, kind: InMemoryChannel, name: c}}\n"
               "---\napiVersion: messaging.knative.dev/v1\nkind: InMemoryChannel\nmetadata: {name: c, namespace: shop}\n"
               "---\napiVersion: messaging.knative.dev/v1\nkind: Subscription\nmetadata: {name: s, namespace: shop}\n"
               "spec:\n  channel: {apiVersion: messaging.knative.dev/v1, kind: InMemoryChannel, name: c}\n"
               "  subscriber: {uri: 'http://last.example'}\n";
    }

    weir::flow::BlastRadius of(const QString &node) const
    {
        const weir::ResourceSet set = weir::test::setOf(design());
        weir::Topology topology(m_registry);
        topology.rebuild(set);
        const weir::admission::Profile profile;
        return weir::flow::blastRadius({topology, set, profile}, node);
    }

    /// "t /spec/subscriber" for each edge.
    static QStringList brief(const QStringList &edges)
    {
        QStringList result;
        for (const QString &id : edges)
            result.append(id.section(u'|', 0, 0).section(u'/', -1) + u' ' + id.section(u'|', 1, 1));
        return result;
    }

    static QStringList names(std::initializer_list<const char *> texts)
    {
        QStringList result;
        for (const char *text : texts)
            result.append(QString::fromLatin1(text));
        return result;
    }

private Q_SLOTS:
    void aService()
    {
        const auto saved = of(QStringLiteral("uri:http://worker.example"));
        QCOMPARE(brief(saved.deadLettering), names({"saved /spec/subscriber"}));
        QCOMPARE(saved.losing, QStringList());
        QCOMPARE(saved.starved, QStringList());
        const auto lost = of(QStringLiteral("uri:http://last.example"));
        QCOMPARE(brief(lost.losing), names({"s /spec/subscriber"}));
        QCOMPARE(lost.deadLettering, QStringList());
    }

    void aBroker()
    {
        const auto radius = of(QStringLiteral("eventing.knative.dev/Broker/shop/b"));
        QCOMPARE(brief(radius.losing), names({"p /spec/sink"}));
        QVERIFY(brief(radius.stopped).contains(QStringLiteral("saved /spec/subscriber")));
        QVERIFY(brief(radius.stopped).contains(QStringLiteral("s /spec/subscriber")));
        QVERIFY(radius.starved.contains(QStringLiteral("messaging.knative.dev/InMemoryChannel/shop/c")));
        QVERIFY(radius.starved.contains(QStringLiteral("uri:http://last.example")));
        QVERIFY(!radius.starved.contains(QStringLiteral("uri:http://grave.example")));
        QVERIFY(!radius.starved.contains(QStringLiteral("sources.knative.dev/PingSource/shop/p")));
    }

    void whatIsHandedDown()
    {
        // With the broker go its retries and its dead letter sink, wherever they hold.
        const auto broker = of(QStringLiteral("eventing.knative.dev/Broker/shop/b"));
        QCOMPARE(brief(broker.withoutRetries), names({"saved /spec/broker"}));
        const auto grave = of(QStringLiteral("uri:http://grave.example"));
        QVERIFY(brief(grave.withoutDeadLetters).contains(QStringLiteral("saved /spec/subscriber")));
        QVERIFY(brief(grave.withoutDeadLetters).contains(QStringLiteral("onward /spec/subscriber")));
        QVERIFY(!brief(grave.withoutDeadLetters).contains(QStringLiteral("s /spec/subscriber")));
        QCOMPARE(grave.stopped, QStringList());
        QCOMPARE(grave.starved, QStringList());
    }

    void aSourceAndNothing()
    {
        const auto source = of(QStringLiteral("sources.knative.dev/PingSource/shop/p"));
        QCOMPARE(brief(source.stopped).first(), QStringLiteral("p /spec/sink"));
        QVERIFY(source.starved.contains(QStringLiteral("eventing.knative.dev/Broker/shop/b")));
        QVERIFY(source.starved.contains(QStringLiteral("uri:http://last.example")));
        QCOMPARE(of(QStringLiteral("eventing.knative.dev/Broker/shop/nothere")), weir::flow::BlastRadius());
    }
};
