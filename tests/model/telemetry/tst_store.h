// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/telemetry/store.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

class StoreTest : public weir::test::Case
{
    Q_OBJECT

    static QDateTime at(qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC); }

    static weir::TelemetryFrame frame(qint64 seconds, double rate, const QMap<QString, double> &attempts = {})
    {
        weir::EdgeReading edge;
        edge.from = QStringLiteral("broker");
        edge.to = QStringLiteral("service");
        edge.via = QStringLiteral("trigger");
        edge.role = QStringLiteral("trigger");
        edge.name = QStringLiteral("t");
        edge.rate = rate;
        edge.at = at(seconds);
        edge.window.hasAttempts = true;
        edge.window.attempts = attempts;
        for (auto attempt = attempts.begin(); attempt != attempts.end(); ++attempt) {
            if (attempt.key() == QStringLiteral("none"))
                edge.window.failures[attempt.key()] += attempt.value();
            else if (!attempt.key().startsWith(u'2'))
                edge.window.failures[attempt.key().left(1) + QStringLiteral("xx")] += attempt.value();
        }
        weir::TelemetryFrame out;
        out.from = at(seconds - 10);
        out.to = at(seconds);
        out.edges = {edge};
        return out;
    }

    static QString key() { return QStringLiteral("trigger|trigger"); }

private Q_SLOTS:
    void keysTellStepsApart()
    {
        using weir::TelemetryStore;
        const QString flow = QStringLiteral("flow");
        QVERIFY(TelemetryStore::edgeKey(flow, QStringLiteral("step"), QStringLiteral("/spec/steps/0"))
                != TelemetryStore::edgeKey(flow, QStringLiteral("step"), QStringLiteral("/spec/steps/1")));
        QCOMPARE(TelemetryStore::edgeKey(flow, QStringLiteral("reply"), QStringLiteral("/spec/reply")),
                 TelemetryStore::edgeKey(flow, QStringLiteral("reply")));
    }

    void ratesAndFailuresAreKeptAsHistory()
    {
        weir::TelemetryStore store;
        store.append(frame(1000, 5, {{QStringLiteral("200"), 40}, {QStringLiteral("503"), 20},
                                     {QStringLiteral("404"), 10}, {QStringLiteral("none"), 30}}));
        const auto value = [&store](weir::Metric metric) {
            const auto points = store.range(key(), metric, 0, 2000, 100);
            return points.empty() ? -1.0 : points.front().value;
        };
        QCOMPARE(value(weir::Metric::Rate), 5.0);
        QCOMPARE(value(weir::Metric::FailuresServer), 2.0);
        QCOMPARE(value(weir::Metric::FailuresClient), 1.0);
        QCOMPARE(value(weir::Metric::FailuresNone), 3.0);
        QCOMPARE(value(weir::Metric::FailuresOther), 0.0);
        QCOMPARE(value(weir::Metric::Retries), -1.0); // unknown is no point, and no zero
        QVERIFY(store.range(QStringLiteral("other"), weir::Metric::Rate, 0, 2000, 100).empty());
    }

    void historyIsReducedPerColumn()
    {
        weir::TelemetryStore store;
        for (int i = 0; i < 1000; ++i)
            store.append(frame(1000 + i, i == 500 ? 1e6 : i == 510 ? -1e6 : i));
        const auto points = store.range(key(), weir::Metric::Rate, 1000, 2000, 10);
        QVERIFY(points.size() <= 40);
        const auto byValue = [](const weir::Point &a, const weir::Point &b) { return a.value < b.value; };
        QCOMPARE(std::ranges::max_element(points, byValue)->value, 1e6);
        QCOMPARE(std::ranges::min_element(points, byValue)->value, -1e6);
        QCOMPARE(points.front().value, 0.0);
        QCOMPARE(points.back().value, 999.0);
        QVERIFY(std::ranges::is_sorted(points, {}, &weir::Point::time));
        QCOMPARE(store.range(key(), weir::Metric::Rate, 1000, 2000, 5000).size(), size_t(1000));
    }

    void historyEndsAfterTheRetention()
    {
        weir::TelemetryStore store;
        store.append(frame(1000, 1));
        store.append(frame(1000 + weir::TelemetryStore::RetentionSeconds, 2));
        QCOMPARE(store.range(key(), weir::Metric::Rate, 0, 10000, 100).size(), size_t(2));
        store.append(frame(1001 + weir::TelemetryStore::RetentionSeconds, 3));
        QCOMPARE(store.range(key(), weir::Metric::Rate, 0, 10000, 100).size(), size_t(2));
    }

    void anUnreadableEdgeLeavesAGap()
    {
        weir::TelemetryStore store;
        store.append(frame(1000, 1));
        weir::TelemetryFrame gone = frame(1010, 1);
        gone.edges.front().absence = weir::Absence::Unreachable;
        gone.edges.front().rate.reset();
        store.append(gone);
        QCOMPARE(store.range(key(), weir::Metric::Rate, 0, 2000, 100).size(), size_t(1));
        QVERIFY(store.edge(key())->absence == weir::Absence::Unreachable);
    }

    void failingKnowsSinceWhenAndWhy()
    {
        weir::TelemetryStore store;
        store.append(frame(1000, 1, {{QStringLiteral("200"), 5}}));
        QVERIFY(store.failing().empty());
        store.append(frame(1010, 1, {{QStringLiteral("503"), 1}}));
        store.append(frame(1020, 1, {{QStringLiteral("503"), 1}, {QStringLiteral("none"), 4}}));
        QCOMPARE(store.failing().size(), size_t(1));
        QCOMPARE(store.failing().front().since, at(1010));
        QCOMPARE(store.failing().front().lastCode, QStringLiteral("none"));
        QCOMPARE(store.failing().front().edgeKey, key());
        store.append(frame(1030, 1, {{QStringLiteral("202"), 5}}));
        QVERIFY(store.failing().empty());
        store.append(frame(1040, 1, {{QStringLiteral("404"), 5}}));
        QCOMPARE(store.failing().front().since, at(1040));
    }

    void staleIsOlderThanThreeIntervals()
    {
        weir::TelemetryStore store;
        store.setInterval(5);
        QVERIFY(!store.isStale(at(1000), at(1015)));
        QVERIFY(store.isStale(at(1000), at(1016)));
        QVERIFY(store.isStale({}, at(1000)));
    }

    void advancesAtMostFourTimesASecond()
    {
        weir::TelemetryStore store;
        QSignalSpy spy(&store, &weir::TelemetryStore::advanced);
        for (int i = 0; i < 50; ++i)
            store.append(frame(1000 + i, 1));
        QCOMPARE(spy.count(), 1);
        QTRY_COMPARE(spy.count(), 2);
        QCOMPARE(store.latest().to, at(1049));
        store.clear();
        QVERIFY(!store.edge(key()));
    }
};
