// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/telemetry/recording.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>

/// Pages recorded from Knative's own programs, held against what the subscribers logged (knative-dataplane).
class RecordingTest : public weir::test::Case
{
    Q_OBJECT

    static QString folder(const char *scenario)
    {
        return weir::test::vectorsDir() + QStringLiteral("/metrics/") + QString::fromLatin1(scenario);
    }

    /// `truth[member]`, null where it could not be logged (nobody was there to count).
    static void compare(const char *what, const std::optional<double> &read, const weir::Json &truth,
                        const char *member)
    {
        const weir::Json *value = weir::find(truth, std::string("/") + member);
        if (!value || value->is_null())
            return;
        QVERIFY2(read.has_value(), what);
        QVERIFY2(*read == value->get<double>(),
                 qPrintable(QStringLiteral("%1: %2 instead of %3").arg(QString::fromLatin1(what)).arg(*read)
                                .arg(value->get<double>())));
    }

    static QMap<QString, double> attemptsOf(const weir::Json &byStatus)
    {
        QMap<QString, double> out;
        for (const auto &[status, count] : byStatus.items()) {
            QString key = QString::fromStdString(status);
            if (key == QStringLiteral("gave up"))
                key = QStringLiteral("none");
            else if (key.startsWith(QStringLiteral("200 with a body")))
                key = QStringLiteral("200"); // the subscriber's own code (product 5.1)
            out[key] += count.get<double>();
        }
        return out;
    }

private Q_SLOTS:
    void numbersEqualTheTruth_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::newRow("a-healthy") << QStringLiteral("a-healthy");
        QTest::newRow("b-failing") << QStringLiteral("b-failing");
    }

    // Deviations that the reference allows and that these recordings happen not to show: a final code that
    // belongs to a parallel subscription (3.1) would move one event between lost and dead-lettered.
    void numbersEqualTheTruth()
    {
        QFETCH(const QString, scenario);
        const QString dir = folder(scenario.toLatin1().constData());
        const auto truth =
            weir::parseJson(weir::test::readFile(dir + QStringLiteral("/truth.json")).toStdString());
        if (!truth)
            QSKIP("The recorded pages of knative-dataplane are not beside the project.");
        const auto intervals = weir::readRecording(dir, weir::Registry::builtIn());
        QVERIFY2(intervals.has_value(), intervals ? "" : qPrintable(intervals.error().toString()));
        const weir::Json &expected = (*truth)["intervals"];
        QCOMPARE(intervals->size(), expected.size());
        int compared = 0;
        for (size_t i = 0; i < expected.size(); ++i) {
            const weir::RecordedInterval &interval = intervals->at(i);
            QCOMPARE(interval.from.toStdString(), expected[i]["from"].get<std::string>());
            QCOMPARE(interval.to.toStdString(), expected[i]["to"].get<std::string>());
            QMap<QString, const weir::EdgeReading *> byName;
            for (const weir::EdgeReading &edge : interval.edges) {
                if (edge.name.isEmpty())
                    continue;
                QVERIFY2(!byName.contains(edge.name), qPrintable(edge.name));
                byName.insert(edge.name, &edge);
            }
            for (const auto &[name, edge] : expected[i]["edges"].items()) {
                const weir::EdgeReading *reading = byName.value(QString::fromStdString(name));
                QVERIFY2(reading, name.c_str());
                const QByteArray place = scenario.toLatin1() + ' ' + interval.from.toLatin1() + ' '
                    + QByteArray::fromStdString(name);
                const weir::EdgeCounts &counts = reading->window;
                QVERIFY2(!counts.atLeast, place.constData());
                compare((place + " events").constData(), counts.events, edge, "events_tried");
                compare((place + " retries").constData(), counts.retries, edge, "retries");
                compare((place + " dead-lettered").constData(), counts.deadLettered, edge,
                        "events_dead_lettered");
                compare((place + " lost").constData(), counts.lost, edge, "events_lost");
                if (edge["by_status"].is_object()) {
                    QVERIFY2(counts.hasAttempts, place.constData());
                    if (counts.attempts != attemptsOf(edge["by_status"]))
                        QFAIL(qPrintable(QString::fromLatin1(place)
                                         + QString::fromUtf8(weir::toText(toJson(*reading, {})))));
                }
                ++compared;
            }
        }
        QVERIFY(compared >= 40);
    }

    void answersThatAreNoEventsAreFailures()
    {
        const auto intervals = weir::readRecording(folder("b-failing"), weir::Registry::builtIn());
        if (!intervals)
            QSKIP("The recorded pages of knative-dataplane are not beside the project.");
        for (const weir::EdgeReading &edge : intervals->at(2).edges) {
            if (edge.name == QStringLiteral("t-paid"))
                QCOMPARE(edge.window.failures, (QMap<QString, double>{{QStringLiteral("notEvent"), 30}}));
            else if (edge.name == QStringLiteral("t-down"))
                QCOMPARE(edge.window.failures, (QMap<QString, double>{{QStringLiteral("none"), 20}}));
            else if (edge.name == QStringLiteral("t-fail"))
                QCOMPARE(edge.window.failures, (QMap<QString, double>{{QStringLiteral("4xx"), 40}}));
            QVERIFY(!edge.rate.has_value());
        }
    }

    void aRestartGivesBoundsForWhatItTouches()
    {
        // From b to a: other processes between two scrapes, as after a restart of every pod.
        QTemporaryDir mixed;
        const QStringList parts{QStringLiteral("mt-broker-filter"), QStringLiteral("imc-dispatcher"),
                                QStringLiteral("mt-broker-ingress"), QStringLiteral("pingsource-mt-adapter")};
        const auto copy = [&](const char *from, const QString &name, const QString &as) {
            return QFile::copy(folder(from) + u'/' + name, mixed.filePath(as));
        };
        if (!copy("b-failing", QStringLiteral("objects.json.gz"), QStringLiteral("objects.json.gz")))
            QSKIP("The recorded pages of knative-dataplane are not beside the project.");
        for (const QString &part : parts) {
            const bool isFilter = part == parts.front();
            QVERIFY(
                copy("b-failing", part + QStringLiteral("-t1.txt.gz"), part + QStringLiteral("-t2.txt.gz")));
            QVERIFY(copy(isFilter ? "a-healthy" : "b-failing", part + QStringLiteral("-t2.txt.gz"),
                         part + QStringLiteral("-t10.txt.gz")));
        }
        const auto intervals = weir::readRecording(mixed.path(), weir::Registry::builtIn());
        QVERIFY2(intervals.has_value(), intervals ? "" : qPrintable(intervals.error().toString()));
        QCOMPARE(intervals->size(), size_t(1)); // t2 before t10
        for (const weir::EdgeReading &edge : intervals->front().edges) {
            const weir::Json json = toJson(edge, {});
            if (edge.name == QStringLiteral("t-fail")) {
                QVERIFY(edge.window.atLeast);
                QVERIFY(!edge.window.events && !edge.window.retries && !edge.window.deadLettered);
                QVERIFY(edge.window.hasAttempts);
                QCOMPARE(json["atLeast"], weir::Json(true));
                QVERIFY(!json.contains("events"));
            } else if (edge.name == QStringLiteral("s-fail")) {
                QVERIFY(!edge.window.atLeast);
                QCOMPARE(edge.window.events, std::optional(300.0));
                QCOMPARE(edge.window.retries, std::optional(300.0));
            }
        }
    }

    void aFolderWithoutPagesIsAnError()
    {
        QTemporaryDir empty;
        const auto none = weir::readRecording(empty.path(), weir::Registry::builtIn());
        QVERIFY(!none.has_value());
        QVERIFY(none.error().message.contains(QStringLiteral("two scrapes")));
        QVERIFY(!weir::readRecording(empty.path() + QStringLiteral("/none"), weir::Registry::builtIn())
                     .has_value());
    }

    void aDamagedPageNamesFileAndLine()
    {
        QTemporaryDir dir;
        for (const char *name : {"mt-broker-filter-t0.txt", "mt-broker-filter-t1.txt"}) {
            QFile file(dir.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("a 1\nb\n");
        }
        const auto read = weir::readRecording(dir.path(), weir::Registry::builtIn());
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().line, 2);
        QVERIFY(read.error().file.endsWith(QStringLiteral("mt-broker-filter-t0.txt")));
    }
};
