// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/observation.h"
#include "model/cluster/session.h"
#include "model/telemetry/store.h"
#include "tests/support/testmain.h"
#include "views/inspector/inspector.h"

#include <QApplication>
#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeWidget>

/// The live tab beside a cluster that says what a test wants it to say.
class LiveTest final : public weir::test::Case
{
    Q_OBJECT

    weir::Registry m_registry = weir::Registry::builtIn();
    std::unique_ptr<weir::ClusterSession> m_session;
    std::unique_ptr<weir::Observation> m_observation;
    std::unique_ptr<weir::TelemetryStore> m_store;
    std::unique_ptr<weir::Document> m_document;
    std::unique_ptr<weir::Inspector> m_inspector;

    static constexpr int LiveTabIndex = 3;
    static constexpr const char *trigger = "eventing.knative.dev/Trigger/shop/paid";

    static weir::Json object(const char *status)
    {
        weir::Json json = weir::Json::object();
        json["apiVersion"] = "eventing.knative.dev/v1";
        json["kind"] = "Trigger";
        json["metadata"] = {{"name", "paid"}, {"namespace", "shop"}};
        json["spec"] = {{"broker", "default"}, {"subscriber", {{"uri", "http://example.org/"}}}};
        if (*status)
            json["status"] = weir::parseJson(status).value_or(weir::Json());
        return json;
    }

    void clusterSays(const char *status)
    {
        const weir::ResourcePtr resource = weir::Resource::create(object(status));
        Q_EMIT m_session->observed({{resource->id(), resource}});
        QTest::qWait(150); // an observation tells at most ten times a second
    }

    void goLive()
    {
        weir::ConnectionInfo info;
        info.state = weir::ConnectionState::Live;
        info.contextNamespace = QStringLiteral("shop");
        Q_EMIT m_session->stateChanged(info);
    }

    QTabWidget *tabs() const { return m_inspector->findChild<QTabWidget *>(); }

    QString said() const
    {
        QStringList found;
        for (const QLabel *label : m_inspector->findChildren<QLabel *>()) {
            if (label->isVisible())
                found << label->text();
        }
        return found.join(u'\n');
    }

    void reset() override
    {
        m_inspector.reset();
        m_session = std::make_unique<weir::ClusterSession>();
        m_observation = std::make_unique<weir::Observation>(m_registry);
        m_observation->follow(m_session.get());
        m_store = std::make_unique<weir::TelemetryStore>();
        m_document = std::make_unique<weir::Document>(m_registry);
        m_document->openBytes(weir::toText(object("")), QStringLiteral("shop"));
        m_inspector = std::make_unique<weir::Inspector>();
        m_inspector->setDocument(m_document.get());
        m_inspector->setObservation(m_observation.get());
        m_inspector->setTelemetry(m_store.get());
        m_inspector->resize(340, 700);
        m_inspector->show();
        m_inspector->showSelection({QString::fromLatin1(trigger)}, {});
    }

private Q_SLOTS:
    void onlyWhileAClusterIsObserved()
    {
        QVERIFY(!tabs()->isTabVisible(LiveTabIndex));
        goLive();
        QTRY_VERIFY(tabs()->isTabVisible(LiveTabIndex));
        tabs()->setCurrentIndex(LiveTabIndex);
        QVERIFY(said().contains(QStringLiteral("Not in the cluster.")));
    }

    void comesFirstWhereThePersonWatches()
    {
        m_inspector->preferLive(true);
        QCOMPARE(tabs()->currentIndex(), 0);
        goLive();
        QTRY_COMPARE(tabs()->currentIndex(), LiveTabIndex);
        // What the person chose stays, whatever is selected next.
        QTest::mouseClick(tabs()->tabBar(), Qt::LeftButton, {}, tabs()->tabBar()->tabRect(1).center());
        m_inspector->showSelection({}, {});
        m_inspector->showSelection({QString::fromLatin1(trigger)}, {});
        QCOMPARE(tabs()->currentIndex(), 1);
        m_inspector->preferLive(true);
        QCOMPARE(tabs()->currentIndex(), LiveTabIndex);
        m_inspector->preferLive(false);
        QCOMPARE(tabs()->currentIndex(), 0);
    }

    void readinessReasonAndConditions()
    {
        goLive();
        clusterSays(R"({"conditions":[
            {"type":"SubscriberResolved","status":"False","reason":"NotFound","message":"no such service"},
            {"type":"BrokerReady","status":"True"},
            {"type":"Ready","status":"False","reason":"NotFound","message":"no such service"}]})");
        tabs()->setCurrentIndex(LiveTabIndex);
        QTRY_VERIFY(said().contains(QStringLiteral("Not ready.")));
        QVERIFY(said().contains(QStringLiteral("no such service")));
        const auto *conditions = m_inspector->findChild<QTreeWidget *>();
        QCOMPARE(conditions->topLevelItemCount(), 3);
        QCOMPARE(conditions->topLevelItem(0)->text(0), QStringLiteral("Ready"));
        QCOMPARE(conditions->topLevelItem(1)->text(0), QStringLiteral("BrokerReady"));
        QCOMPARE(conditions->topLevelItem(2)->text(2), QStringLiteral("NotFound"));
        clusterSays(R"({"conditions":[{"type":"Ready","status":"True"}]})");
        QTRY_VERIFY(said().contains(QStringLiteral("Ready.")));
        QVERIFY(!said().contains(QStringLiteral("Not ready.")));
    }

    void numbersOrWhyThereAreNone()
    {
        goLive();
        clusterSays("");
        tabs()->setCurrentIndex(LiveTabIndex);
        weir::TelemetryFrame frame;
        frame.to = QDateTime::currentDateTimeUtc();
        frame.from = frame.to.addSecs(-60);
        weir::EdgeReading edge;
        edge.via = QString::fromLatin1(trigger);
        edge.from = QStringLiteral("eventing.knative.dev/Broker/shop/default");
        edge.to = QStringLiteral("uri:http://example.org/");
        edge.role = QStringLiteral("trigger");
        edge.at = frame.to;
        edge.rate = 9.8;
        edge.p95 = 1.9;
        edge.window.hasAttempts = true;
        edge.window.attempts = {{QStringLiteral("200"), 62}, {QStringLiteral("503"), 38}};
        edge.window.failures = {{QStringLiteral("5xx"), 38}};
        edge.window.retries = 17;
        frame.edges = {edge};
        m_store->append(frame);
        QTRY_VERIFY(said().contains(QStringLiteral("9.8/s")));
        QVERIFY(said().contains(QStringLiteral("38 %")));
        QVERIFY(said().contains(QStringLiteral("1.9 s")));
        QVERIFY2(said().contains(QStringLiteral("–")), "Dead letters are unknown, not none.");
        QTest::qWait(50); // the layout settles
        QVERIFY(m_inspector->grab().save(QStringLiteral(WEIR_BINARY_DIR "/pictures/inspector-live-light.png")));
        frame.edges.front() = {};
        frame.edges.front().via = edge.via;
        frame.edges.front().role = edge.role;
        frame.edges.front().absence = weir::Absence::Forbidden;
        m_store->append(frame);
        QTRY_VERIFY(said().contains(QStringLiteral("pods/proxy")));
        QVERIFY(!said().contains(QStringLiteral("9.8/s")));
    }
};
