// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"
#include "tests/support/manifests.h"
#include "tests/support/testmain.h"

/// The wiring table, asked as the canvas asks it: from, port, to.
class WiringTest final : public weir::test::Case
{
    Q_OBJECT

    weir::Registry m_registry = weir::Registry::builtIn();
    weir::ResourceSet m_set;
    weir::Topology m_topology{m_registry};

    static QByteArray object(const char *apiVersion, const char *kind, const char *name, const char *space = "a",
                             const char *spec = "{}")
    {
        return QByteArray("---\napiVersion: ") + apiVersion + "\nkind: " + kind + "\nmetadata: {name: " + name
            + ", namespace: " + space + "}\nspec: " + spec + "\n";
    }

    static QString id(const char *group, const char *kind, const char *name, const char *space = "a")
    {
        return QString::fromLatin1(group) + u'/' + QString::fromLatin1(kind) + u'/' + QString::fromLatin1(space) + u'/'
            + QString::fromLatin1(name);
    }

    void reset() override
    {
        m_set = weir::test::setOf(
            object("sources.knative.dev/v1", "PingSource", "ping") + object("eventing.knative.dev/v1", "Broker", "b")
            + object("eventing.knative.dev/v1", "Broker", "far", "z")
            + object("messaging.knative.dev/v1", "InMemoryChannel", "ch")
            + object("messaging.knative.dev/v1", "Channel", "generic")
            + object("eventing.knative.dev/v1", "Trigger", "t", "a", "{subscriber: {uri: 'http://u'}}")
            + object("messaging.knative.dev/v1", "Subscription", "s")
            + object("v1", "Service", "svc") + object("v1", "Service", "svc", "z") + object("v1", "ConfigMap", "cm")
            + object("apps/v1", "Deployment", "dep") + object("flows.knative.dev/v1", "Sequence", "seq")
            + object("sources.knative.dev/v1", "SinkBinding", "bind")
            + object("eventing.knative.dev/v1", "Trigger", "haunted", "a",
                     "{broker: b, subscriber: {ref: {apiVersion: v1, kind: Service, name: ghost}}}"));
        m_topology.rebuild(m_set);
    }

private Q_SLOTS:
    void table_data()
    {
        using A = weir::ConnectVerdict::Action;
        using P = weir::PortName;
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("action");
        const QString ping = id("sources.knative.dev", "PingSource", "ping");
        const QString broker = id("eventing.knative.dev", "Broker", "b");
        const QString far = id("eventing.knative.dev", "Broker", "far", "z");
        const QString channel = id("messaging.knative.dev", "InMemoryChannel", "ch");
        const QString generic = id("messaging.knative.dev", "Channel", "generic");
        const QString trigger = id("eventing.knative.dev", "Trigger", "t");
        const QString subscription = id("messaging.knative.dev", "Subscription", "s");
        const QString service = id("core", "Service", "svc");
        const QString farService = id("core", "Service", "svc", "z");
        const QString config = id("core", "ConfigMap", "cm");
        const QString deployment = id("apps", "Deployment", "dep");
        const QString sequence = id("flows.knative.dev", "Sequence", "seq");
        const QString binding = id("sources.knative.dev", "SinkBinding", "bind");
        const QString ghost = id("core", "Service", "ghost");
        const QString uri = QStringLiteral("uri:http://u");
        const auto row = [](const char *name, const QString &from, P port, const QString &to, A action) {
            QTest::newRow(name) << from << int(port) << to << int(action);
        };
        row("source to broker", ping, P::Out, broker, A::SetReference);
        row("source to far broker", ping, P::Out, far, A::SetReference);
        row("source to address", ping, P::Out, uri, A::SetReference);
        row("source to source", ping, P::Out, ping, A::None);
        row("source to trigger", ping, P::Out, trigger, A::None);
        row("source to config map", ping, P::Out, config, A::None);
        row("source to deployment", ping, P::Out, deployment, A::None);
        row("source to ghost", ping, P::Out, ghost, A::SetReference);
        row("broker to service", broker, P::Out, service, A::CreateTrigger);
        row("broker to far service", broker, P::Out, farService, A::CreateTrigger);
        row("broker to broker", broker, P::Out, far, A::CreateTrigger);
        row("broker to itself", broker, P::Out, broker, A::None);
        row("broker to trigger", broker, P::Out, trigger, A::SetReference);
        row("far broker to trigger", far, P::Out, trigger, A::None);
        row("broker to source", broker, P::Out, ping, A::None);
        row("broker dead letters", broker, P::DeadLetter, service, A::SetDeadLetter);
        row("broker has no reply", broker, P::Reply, service, A::None);
        row("channel to service", channel, P::Out, service, A::CreateSubscription);
        row("channel to channel", channel, P::Out, generic, A::CreateSubscription);
        row("channel to subscription", channel, P::Out, subscription, A::SetReference);
        row("channel dead letters", channel, P::DeadLetter, farService, A::SetDeadLetter);
        row("generic channel dead letters stay", generic, P::DeadLetter, farService, A::None);
        row("trigger to service", trigger, P::Out, service, A::SetReference);
        row("trigger reply", trigger, P::Reply, service, A::None);
        row("trigger dead letters", trigger, P::DeadLetter, uri, A::SetDeadLetter);
        row("subscription reply", subscription, P::Reply, broker, A::SetReply);
        row("service to service", service, P::Out, farService, A::None);
        row("service reply", service, P::Reply, broker, A::None);
        row("sequence step", sequence, P::Out, service, A::AddStep);
        row("sequence reply", sequence, P::Reply, broker, A::SetReply);
        row("workload to binding", deployment, P::Out, binding, A::SetReference);
        row("workload to service", deployment, P::Out, service, A::None);
        row("binding to broker", binding, P::Out, broker, A::SetReference);
        row("from a ghost", ghost, P::Out, service, A::None);
        row("from an address", uri, P::Out, service, A::None);
        row("from the wrong port", broker, P::In, service, A::None);
    }

    void table()
    {
        QFETCH(QString, from);
        QFETCH(int, port);
        QFETCH(QString, to);
        QFETCH(int, action);
        QVERIFY(m_topology.node(from));
        QVERIFY(m_topology.node(to));
        const weir::ConnectVerdict verdict = m_topology.mayConnect(from, weir::PortName(port), to);
        QCOMPARE(int(verdict.action), action);
        QCOMPARE(verdict.allowed, verdict.action != weir::ConnectVerdict::Action::None);
        QVERIFY2(verdict.reason.endsWith(u'.') && !verdict.reason.contains(u'%'), qPrintable(verdict.reason));
    }

    void unknownNodes()
    {
        QVERIFY(!m_topology.mayConnect(QStringLiteral("no"), weir::PortName::Out, QStringLiteral("such")).allowed);
    }
};
