// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cluster/support.h"
#include "tests/support/ledger.h"

/// Numbers read through a real API server's pod proxy equal the ledger, also when the server is killed while events
/// flow, and when a pod of the data plane restarts.
class LedgerTest final : public weir::test::Case
{
    Q_OBJECT

    using Json = weir::Json;

    /// Traffic falls between two simulated seconds, in the middle of the window of `weirctl metrics`.
    struct Measured {
        Json metrics;
        Json ledger;
    };

    static Measured measure(const QStringList &more, bool killsServer)
    {
        Measured result;
        weir::test::Into into(QStringLiteral(WEIR_SOURCE_DIR "/tests/cli/metrics/counted.json"),
                              QStringList{QStringLiteral("--quiet"), QStringLiteral("16"), QStringLiteral("--until"),
                                          QStringLiteral("28"), QStringLiteral("--speed"), QStringLiteral("2")}
                                  + more);
        if (!into.start())
            return result;
        QProcess metrics;
        metrics.start(QStringLiteral(WEIR_BIN_DIR "/weirctl"),
                      {QStringLiteral("metrics"), QStringLiteral("--cluster"), QStringLiteral("--for"),
                       QStringLiteral("20s"), QStringLiteral("--output"), QStringLiteral("json")});
        const auto time = [&] { return into.ledger().is_object() ? into.ledger().value("time", 0.0) : 0.0; };
        if (killsServer && QTest::qWaitFor([&] { return time() >= 20; }, 60'000)) {
            (void)weir::test::control({QStringLiteral("kill"), QStringLiteral("apiserver")});
            (void)weir::test::control({QStringLiteral("start"), QStringLiteral("apiserver")});
        }
        metrics.waitForFinished(120'000);
        result.metrics = weir::parseJson(metrics.readAllStandardOutput().toStdString()).value_or(Json());
        if (QTest::qWaitFor([&] { return time() >= 36; }, 60'000))
            result.ledger = into.ledger();
        into.end();
        return result;
    }

private Q_SLOTS:
    void initTestCase() { WEIR_NEEDS_CLUSTER(); }

    void throughARestartOfTheServer()
    {
        const Measured measured = measure({}, true);
        QVERIFY(measured.ledger.is_object());
        QVERIFY(measured.metrics.is_object());
        const weir::test::Compared compared = weir::test::compareExactly(measured.metrics, measured.ledger);
        QCOMPARE(compared.deliveries, 8);
        QVERIFY(compared.counts >= 100);
    }

    /// What the filter counts becomes bounds in the interval of its restart; everything beside it stays exact.
    void throughARestartOfTheFilter()
    {
        const Measured measured = measure({QStringLiteral("--restart"), QStringLiteral("mt-broker-filter@21")}, false);
        QVERIFY(measured.ledger.is_object());
        QVERIFY(measured.metrics.is_object());
        int exact = 0;
        int bounds = 0;
        for (const Json &truth : measured.ledger["edges"]) {
            const Json *edge = weir::test::edgeLike(measured.metrics, truth);
            QVERIFY2(edge, truth.dump().c_str());
            const bool isTouched = truth["via"].get<std::string>().find("/Trigger/") != std::string::npos
                || truth["from"].get<std::string>().find("/Trigger/") != std::string::npos;
            if (!isTouched) {
                exact += weir::test::compareCounts(*edge, truth, "beside the restart");
                QVERIFY(!edge->contains("atLeast"));
                continue;
            }
            QVERIFY2((*edge)["atLeast"] == true, truth.dump().c_str());
            QVERIFY(!edge->contains("events"));
            if (!edge->contains("attempts"))
                continue;
            for (const auto &[status, count] : (*edge)["attempts"].items()) {
                QVERIFY(count.get<double>() <= truth["attempts"].value(status, 0.0));
                ++bounds;
            }
        }
        QVERIFY(exact >= 20);
        QVERIFY(bounds >= 5);
    }

    /// Nobody watches over the simulated pods any more; nothing may wait for them for ever.
    void isTakenOutAgain()
    {
        const QStringList arguments{QStringLiteral("demo"), QStringLiteral("--into"), weir::test::clusterKubeconfig(),
                                    QStringLiteral("--remove"), QStringLiteral("--output"), QStringLiteral("json")};
        const auto first = weir::test::weirctl(arguments);
        QVERIFY2(first.exitCode == 0, first.err.constData());
        const Json expected = {"Namespace knative-eventing", "Namespace shop", "Node node-1",
                               "ClusterRoleBinding weir-demo", "ClusterRole weir-demo"};
        QCOMPARE(first.json()["removed"], expected);
        const auto left = weir::test::kubectl({QStringLiteral("get"),
                                               QStringLiteral("namespaces,nodes,clusterroles,clusterrolebindings"),
                                               QStringLiteral("-o"), QStringLiteral("name")});
        QCOMPARE(left.exitCode, 0);
        QVERIFY(left.out.contains("namespace/default"));
        for (const char *name : {"knative-eventing", "shop", "node-1", "weir-demo"})
            QVERIFY2(!left.out.contains(name), left.out.constData());
        const auto second = weir::test::weirctl(arguments);
        QCOMPARE(second.exitCode, 0);
        QCOMPARE(second.json()["removed"], Json::array());
    }
};
