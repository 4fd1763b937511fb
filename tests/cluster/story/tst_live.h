// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cluster/support.h"
#include "tests/smoke/gestures.h"
#include "views/canvas/canvasscene.h"
#include "views/common/theme.h"

using namespace Qt::StringLiterals;

/// Connect to a real API server by hand, see the mesh that lives in it and its numbers; a Trigger that another client
/// applies appears and carries events; the server goes and comes back.
class LiveTest final : public weir::test::Case
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<weir::test::Into> m_into;
    std::unique_ptr<weir::test::World> m_world;
    std::unique_ptr<weir::test::Hands> m_hands;

    bool isReady(const QString &node) const
    {
        return m_world->observation.readiness(node) == weir::Readiness::True;
    }

    double events(const QString &trigger) const
    {
        const auto edge = m_world->telemetry.edge(weir::TelemetryStore::edgeKey(trigger, u"trigger"_s));
        return edge ? static_cast<double>(edge->window.events.value_or(0)) : 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        WEIR_NEEDS_CLUSTER();
        m_into = std::make_unique<weir::test::Into>(u"shop"_s, QStringList{u"--speed"_s, u"10"_s});
        QVERIFY(m_into->start());
    }

    void cleanupTestCase()
    {
        m_world.reset();
        if (!m_into)
            return;
        QCOMPARE(m_into->end(), 0);
    }

    void journey()
    {
        weir::applyTheme(*qApp, weir::ThemeChoice::Light, QApplication::palette());
        m_hands = std::make_unique<weir::test::Hands>(QStringLiteral(WEIR_BINARY_DIR "/story/cluster"));
        m_world = std::make_unique<weir::test::World>(m_dir.filePath(u"settings.ini"_s));
        QVERIFY(QTest::qWaitForWindowActive(m_world->window.get()));
        weir::test::connectByHand(*m_world, *m_hands, weir::test::clusterKubeconfig());
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY_WITH_TIMEOUT(m_world->session.info().simulated, 10'000);

        const QString known = u"eventing.knative.dev/Trigger/shop/billing"_s;
        QTRY_VERIFY_WITH_TIMEOUT(isReady(known), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(events(known) > 0, 60'000);
        m_hands->key(u"ctrl+9"_s);
        QTest::qWait(1500);
        m_hands->shot(u"mesh"_s);

        const QString added = u"eventing.knative.dev/Trigger/shop/from-outside"_s;
        const auto run = weir::test::kubectl(
            {u"apply"_s, u"-f"_s, u"-"_s},
            "apiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata:\n  name: from-outside\n  namespace: shop\n"
            "spec:\n  broker: default\n  subscriber:\n    ref:\n      apiVersion: serving.knative.dev/v1\n      kind: Service\n"
            "      name: billing\n");
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QTRY_VERIFY_WITH_TIMEOUT(isReady(added), 60'000);
        auto *scene = qobject_cast<weir::CanvasScene *>(m_world->window->canvas()->scene());
        QTRY_VERIFY_WITH_TIMEOUT(scene->rectOf(added).isValid(), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(events(added) > 0, 60'000);
        m_hands->key(u"ctrl+9"_s);
        QTest::qWait(1500);
        m_hands->shot(u"added"_s);

        QVERIFY(weir::test::control({u"kill"_s, u"apiserver"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(m_world->session.info().state == weir::ConnectionState::Backoff, 60'000);
        // What was seen last is what an operator has now.
        QTest::qWait(500);
        QVERIFY(scene->rectOf(added).isValid());
        m_hands->shot(u"server-gone"_s);
        QVERIFY(weir::test::control({u"start"_s, u"apiserver"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(m_world->session.info().state == weir::ConnectionState::Live, 90'000);
        QVERIFY(isReady(added));
        m_hands->shot(u"server-back"_s);
    }
};
