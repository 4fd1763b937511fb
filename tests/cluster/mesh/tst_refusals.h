// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cluster/support.h"

/// Where `weirctl demo --into` does not go, and what it says about it.
class RefusalsTest final : public weir::test::Case
{
    Q_OBJECT

    static weir::test::Run into(const QStringList &more)
    {
        return weir::test::weirctl(QStringList{QStringLiteral("demo"), QStringLiteral("--into"),
                                               weir::test::clusterKubeconfig(), QStringLiteral("--pod-network"),
                                               QStringLiteral("10.77.0.0/16")}
                                   + more);
    }

private Q_SLOTS:
    void initTestCase() { WEIR_NEEDS_CLUSTER(); }

    void mistakesAreUsage()
    {
        QCOMPARE(into({QStringLiteral("--kubeconfig"), QStringLiteral("out")}).exitCode, 2);
        const auto network = into({QStringLiteral("--pod-network"), QStringLiteral("10.77.1.0/24")});
        QCOMPARE(network.exitCode, 2);
        QVERIFY2(network.err.contains("10.77.1.0/24"), network.err.constData());
        const auto nowhere = weir::test::weirctl({QStringLiteral("demo"), QStringLiteral("--kubeconfig"),
                                                  QStringLiteral("out"), QStringLiteral("--remove")});
        QCOMPARE(nowhere.exitCode, 2);
        QVERIFY2(nowhere.err.contains("--into"), nowhere.err.constData());
    }

    void anInstallationOfSomebodyElse_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("Knative") << QStringLiteral("knative-eventing");
        QTest::newRow("the scenario's") << QStringLiteral("shop");
    }
    /// A cluster that people use is not a place for a simulation; nothing of it is touched.
    void anInstallationOfSomebodyElse()
    {
        QFETCH(const QString, name);
        const auto on = [](const QString &verb, const QString &space) {
            return weir::test::kubectl({verb, QStringLiteral("namespace"), space}).exitCode == 0;
        };
        QVERIFY(on(QStringLiteral("create"), name));
        const auto run = into({});
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.contains(name.toUtf8()), run.err.constData());
        for (const QString &space : {QStringLiteral("knative-eventing"), QStringLiteral("shop")})
            QCOMPARE(on(QStringLiteral("get"), space), space == name);
        // Nor by the way back.
        QCOMPARE(into({QStringLiteral("--remove")}).exitCode, 0);
        QVERIFY(on(QStringLiteral("get"), name));
        QVERIFY(on(QStringLiteral("delete"), name));
    }

    void rightsThatDoNotReach()
    {
        const auto run = into({QStringLiteral("--context"), QStringLiteral("restricted")});
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.contains("weir-restricted"), run.err.constData());
    }

    void addressesOfAnotherMachine()
    {
        const auto run = into({QStringLiteral("--pod-network"), QStringLiteral("198.51.0.0/16")});
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.contains("--pod-network"), run.err.constData());
        QVERIFY(weir::test::kubectl({QStringLiteral("get"), QStringLiteral("namespace"), QStringLiteral("shop")})
                    .exitCode
                != 0);
    }
};
