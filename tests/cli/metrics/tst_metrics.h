// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "tests/support/ledger.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

/// `weirctl metrics` as a program: exit codes, JSON, and its numbers against the simulation's own ledger.
class MetricsTest : public weir::test::Case
{
    Q_OBJECT

    struct Run {
        int code = -1;
        weir::Json json;
        QByteArray err;
    };

    static QString weirctl() { return QStringLiteral(WEIR_BIN_DIR "/weirctl"); }

    static Run finish(QProcess &process)
    {
        Run out;
        // One that ended while another was waited for is not waited for.
        const bool isOver = process.state() == QProcess::NotRunning || process.waitForFinished(120'000);
        if (!isOver || process.exitStatus() != QProcess::NormalExit)
            return out;
        out.code = process.exitCode();
        out.json = weir::parseJson(process.readAllStandardOutput().toStdString()).value_or(weir::Json());
        out.err = process.readAllStandardError();
        return out;
    }

    static Run run(const QStringList &arguments)
    {
        QProcess process;
        process.start(weirctl(), QStringList{QStringLiteral("metrics")} + arguments);
        return finish(process);
    }

    /// A simulated cluster, and the window in which all of its traffic falls.
    struct Simulation {
        QTemporaryDir folder;
        QProcess demo;
        QProcess metrics;
        Run measured;
        weir::Json ledger;

        void begin(const QStringList &more)
        {
            demo.start(
                weirctl(),
                QStringList {QStringLiteral("demo"), QStringLiteral("--kubeconfig"),
                             folder.filePath(QStringLiteral("kubeconfig")), QStringLiteral("--scenario"),
                             QStringLiteral(WEIR_SOURCE_DIR "/tests/cli/metrics/counted.json"),
                             QStringLiteral("--ledger"), folder.filePath(QStringLiteral("ledger")),
                             QStringLiteral("--quiet"), QStringLiteral("14"), QStringLiteral("--until"),
                             QStringLiteral("24"), QStringLiteral("--speed"), QStringLiteral("2")}
                    + more);
            QVERIFY(demo.waitForReadyRead(60'000)); // it says so when it serves
            metrics.start(weirctl(),
                          {QStringLiteral("metrics"), QStringLiteral("--cluster"),
                           QStringLiteral("--kubeconfig"), folder.filePath(QStringLiteral("kubeconfig")),
                           QStringLiteral("--for"), QStringLiteral("15s"), QStringLiteral("--output"),
                           QStringLiteral("json")});
            QVERIFY(metrics.waitForStarted());
        }

        void end()
        {
            measured = finish(metrics);
            const auto read = [this] {
                const QByteArray text = weir::test::readFile(folder.filePath(QStringLiteral("ledger")));
                ledger = weir::parseJson(text.toStdString()).value_or(weir::Json());
                return ledger.is_object() ? ledger["time"].get<double>() : 0;
            };
            QTRY_VERIFY_WITH_TIMEOUT(read() >= 30,
                                     60'000); // silence from 24 on, and the last retries are over
            demo.terminate();
            demo.waitForFinished(20'000);
        }
    };

private Q_SLOTS:
    void aPageBecomesFamilies()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("page.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# TYPE h histogram\nh_bucket{le=\"+Inf\"} 2\nh_sum 0.5\nh_count 2\nup NaN\n");
        file.close();
        const Run page = run({file.fileName(), QStringLiteral("--output"), QStringLiteral("json")});
        QCOMPARE(page.code, 0);
        QCOMPARE(page.json["families"].size(), size_t(2));
        QCOMPARE(page.json["families"][0]["samples"][0]["labels"]["le"], weir::Json("+Inf"));
        QCOMPARE(page.json["families"][0]["samples"][1]["value"], weir::Json(0.5));
        QCOMPARE(page.json["families"][1]["samples"][0]["value"], weir::Json("NaN"));
    }

    void aBrokenPageNamesItsLine()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("page.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("up 1\nup{a=\"b} 1\n");
        file.close();
        const Run page = run({file.fileName(), QStringLiteral("--output"), QStringLiteral("json")});
        QCOMPARE(page.code, 3);
        QCOMPARE(page.json["error"]["line"], weir::Json(2));
        QVERIFY(page.err.contains("page.txt:2"));
    }

    void mistakesAreUsage()
    {
        QCOMPARE(run({}).code, 2);
        QCOMPARE(run({QStringLiteral("a"), QStringLiteral("--cluster")}).code, 2);
        QCOMPARE(run({QStringLiteral("--cluster"), QStringLiteral("--for"), QStringLiteral("soon")}).code, 2);
        QCOMPARE(run({QStringLiteral("--pages"), QStringLiteral("/nowhere")}).code, 3);
        QCOMPARE(run({QStringLiteral("/nowhere")}).code, 3);
    }

    /// Issue A, "numbers are right": counts within the window and totals equal the ledger exactly; with a
    /// restart of the filter what it counts becomes bounds, and everything else stays exact.
    void numbersEqualTheLedger()
    {
        Simulation whole;
        Simulation restarted;
        whole.begin({});
        restarted.begin({QStringLiteral("--restart"), QStringLiteral("mt-broker-filter@18")});
        whole.end();
        restarted.end();
        QCOMPARE(whole.measured.code, 0);
        QCOMPARE(restarted.measured.code, 0);

        const weir::test::Compared compared = weir::test::compareExactly(whole.measured.json, whole.ledger);
        QCOMPARE(compared.deliveries, 8);
        QVERIFY(compared.counts >= 100);

        int bounds = 0;
        for (const weir::Json &truth : restarted.ledger["edges"]) {
            const weir::Json *edge = weir::test::edgeLike(restarted.measured.json, truth);
            QVERIFY2(edge, truth.dump().c_str());
            const bool isTouched = truth["via"].get<std::string>().find("/Trigger/") != std::string::npos
                || truth["from"].get<std::string>().find("/Trigger/") != std::string::npos;
            if (!isTouched) {
                weir::test::compareCounts(*edge, truth, "beside the restart");
                QVERIFY(!edge->contains("atLeast"));
                continue;
            }
            QVERIFY2((*edge)["atLeast"] == true, truth.dump().c_str());
            for (const char *derived : {"events", "retries", "deadLettered", "rate"})
                QVERIFY2(!edge->contains(derived), derived);
            if (!edge->contains("attempts"))
                continue;
            for (const auto &[status, count] : (*edge)["attempts"].items()) {
                QVERIFY(count.get<double>() <= truth["attempts"].value(status, 0.0));
                ++bounds;
            }
        }
        QVERIFY(bounds >= 5);
        bool isSaid = false;
        for (const weir::Json &note : restarted.measured.json["notes"])
            isSaid = isSaid || note["code"] == "restart";
        QVERIFY(isSaid);
    }
};
