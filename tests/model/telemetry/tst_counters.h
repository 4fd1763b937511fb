// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/telemetry/counters.h"
#include "model/telemetry/tally.h"
#include "model/telemetry/workload.h"
#include "tests/support/testmain.h"

#include <cmath>

class CountersTest : public weir::test::Case
{
    Q_OBJECT

    static weir::PodSample page(const QByteArray &text, double start = 100)
    {
        const auto sample =
            weir::reducePage(text + "process_start_time_seconds " + QByteArray::number(start) + "\n");
        return sample ? *sample : weir::PodSample{};
    }

    static QByteArray dispatch(const char *trigger, const char *code, int count)
    {
        return QByteArray("kn_eventing_dispatch_duration_seconds_count{messaging_destination_name=\"trigger:")
               + trigger + "\",http_response_status_code=\"" + code + "\"} " + QByteArray::number(count)
               + "\n";
    }

    static double count(const weir::Counters &counters, const char *owner)
    {
        return weir::Tally(counters, owner, weir::Instrument::Dispatch).all();
    }

    static weir::WorkloadState pods(std::initializer_list<std::pair<const char *, weir::PodSample>> list)
    {
        weir::WorkloadState out;
        for (const auto &[name, sample] : list)
            out.insert(QString::fromLatin1(name),
                       {.sample = std::make_shared<const weir::PodSample>(sample)});
        return out;
    }

private Q_SLOTS:
    void labelSetsThatDoNotMatterFallTogether()
    {
        const auto sample = weir::reducePage(
            "kn_eventing_dispatch_duration_seconds_count{messaging_destination_name=\"trigger:a.b.ns\","
            "cloudevents_source=\"/1\"} 3\n"
            "kn_eventing_dispatch_duration_seconds_count{messaging_destination_name=\"trigger:a.b.ns\","
            "cloudevents_source=\"/2\"} 4\n"
            "http_client_request_duration_seconds_count{otel_scope_name=\"knative.dev/pkg/observability/"
            "metrics/k8s\",kn_source_name=\"x\"} 9\n"
            "http_client_request_duration_seconds_count{kn_channel_name=\"c\",kn_channel_namespace=\"n\","
            "server_address=\"h\",server_port=\"8099\"} 5\n"
            "kn_eventing_dispatch_duration_seconds_count{otel_metric_overflow=\"true\"} 5120\n"
            "process_start_time_seconds 7\n");
        QVERIFY(sample.has_value());
        QCOMPARE(sample->counters.size(), size_t(2));
        QCOMPARE(count(sample->counters, "trigger:a.b.ns"), 7.0);
        QCOMPARE(sample->counters.at("channel:c.n").front().host, std::string("h:8099"));
        QVERIFY(sample->overflowed);
        QVERIFY(sample->hasMarker);
        QCOMPARE(sample->processStart, std::optional(7.0));
    }

    void aNewSeriesStartsAtZero()
    {
        const weir::PodDelta delta = weir::delta(page({}), page(dispatch("a.n", "503", 4)));
        QVERIFY(!delta.restarted);
        QCOMPARE(count(delta.counters, "trigger:a.n"), 4.0);
    }

    void aRestartCountsFromItsStart_data()
    {
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<double>("start");
        QTest::addColumn<bool>("restarted");
        QTest::addColumn<double>("expected");
        QTest::newRow("same process") << dispatch("a.n", "200", 12) << 100.4 << false << 2.0;
        QTest::newRow("another start") << dispatch("a.n", "200", 12) << 107.0 << true << 12.0;
        QTest::newRow("a decrease") << dispatch("a.n", "200", 3) << 100.0 << true << 3.0;
        QTest::newRow("a series vanished") << dispatch("b.n", "200", 3) << 100.0 << true << 0.0;
    }
    void aRestartCountsFromItsStart()
    {
        QFETCH(const QByteArray, after);
        QFETCH(const double, start);
        const weir::PodDelta delta = weir::delta(page(dispatch("a.n", "200", 10)), page(after, start));
        QTEST(delta.restarted, "restarted");
        QTEST(count(delta.counters, "trigger:a.n"), "expected");
    }

    void replicasAreAddedAfterTheDifference()
    {
        const QDateTime then = QDateTime::fromSecsSinceEpoch(1000, Qt::UTC);
        const weir::WorkloadWindow window = weir::window(
            pods({{"p1", page(dispatch("a.n", "200", 10))}, {"p2", page(dispatch("a.n", "200", 90))}}), then,
            pods({{"p1", page(dispatch("a.n", "200", 13))},
                  {"p2", page(dispatch("a.n", "200", 94))},
                  {"p3", page(dispatch("a.n", "200", 5), 1001)}}));
        QVERIFY(window.hasDelta);
        QVERIFY(!window.restarted);
        QCOMPARE(count(window.delta, "trigger:a.n"), 12.0);
        QCOMPARE(count(window.total, "trigger:a.n"), 112.0);
        QCOMPARE(window.firstStart, 100.0);
        QCOMPARE(window.lastStart, 1001.0);
    }

    void aPodThatIsNotReadLeavesNoDifference()
    {
        weir::WorkloadState after = pods({{"p1", page({})}});
        after.insert(QStringLiteral("p2"), {.sample = nullptr, .absence = weir::Absence::Forbidden});
        const weir::WorkloadWindow window = weir::window(pods({{"p1", page({})}}), {}, after);
        QVERIFY(!window.hasDelta);
        QVERIFY(window.absence == weir::Absence::Forbidden);
        QVERIFY(weir::window({}, {}, pods({{"p1", page({})}})).absence == weir::Absence::Waiting);
        QVERIFY(weir::window({}, {}, {}).absence == weir::Absence::Unreachable);
    }

    void aPodThatEndedMakesBounds()
    {
        const weir::WorkloadWindow window = weir::window(
            pods({{"old", page(dispatch("a.n", "200", 10))}}), QDateTime::fromSecsSinceEpoch(1000, Qt::UTC),
            pods({{"new", page(dispatch("a.n", "200", 4), 1003)}}));
        QVERIFY(window.hasDelta);
        QVERIFY(window.restarted);
        QCOMPARE(count(window.delta, "trigger:a.n"), 4.0);
    }

    void quantilesInterpolate()
    {
        const double inf = std::numeric_limits<double>::infinity();
        const std::vector<weir::Series::Bucket> buckets{{0.1, 50}, {0.2, 90}, {10, 99}, {inf, 100}};
        QCOMPARE(weir::quantile(buckets, 0.5), std::optional(0.1));
        QCOMPARE(weir::quantile(buckets, 0.25), std::optional(0.05));
        QVERIFY(qFuzzyCompare(weir::quantile(buckets, 0.7).value_or(0), 0.15));
        QVERIFY(std::isinf(*weir::quantile(buckets, 0.995)));
        QVERIFY(!weir::quantile({{1, 19}, {inf, 19}}, 0.5));
        QVERIFY(!weir::quantile({}, 0.5));
    }

    void borrowedCodesAreNotBelieved()
    {
        const auto sample = weir::reducePage(
            "http_client_request_duration_seconds_count{kn_channel_name=\"c\",kn_channel_namespace=\"n\","
            "server_address=\"h\",http_response_status_code=\"200\",error_type=\"errors.errorString\"} 5\n"
            "http_client_request_duration_seconds_count{kn_channel_name=\"c\",kn_channel_namespace=\"n\","
            "server_address=\"h\",http_response_status_code=\"202\"} 3\n"
            "http_client_request_duration_seconds_count{kn_channel_name=\"c\",kn_channel_namespace=\"n\","
            "server_address=\"h\",http_response_status_code=\"503\"} 2\n"
            "http_client_request_duration_seconds_count{kn_channel_name=\"c\",kn_channel_namespace=\"n\","
            "server_address=\"x\",http_response_status_code=\"503\"} 9\n");
        QVERIFY(sample.has_value());
        const weir::Tally tally(sample->counters, "channel:c.n", weir::Instrument::Client, "h");
        QCOMPARE(tally.good(), 3.0);
        QCOMPARE(tally.byStatus(),
                 (QMap<QString, double> {
                     {QStringLiteral("202"), 3}, {QStringLiteral("503"), 2}, {QStringLiteral("none"), 5}}));
        QCOMPARE(weir::failuresOf(tally.byStatus()),
                 (QMap<QString, double>{{QStringLiteral("5xx"), 2}, {QStringLiteral("none"), 5}}));
    }
};
