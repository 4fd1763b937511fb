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
    }

    /// A cluster that people use is not a place for a simulation; nothing of it is touched.
    void anInstallationOfSomebodyElse()
    {
        QCOMPARE(weir::test::kubectl({QStringLiteral("create"), QStringLiteral("namespace"),
                                      QStringLiteral("knative-eventing")})
                     .exitCode,
                 0);
        const auto run = into({});
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.contains("knative-eventing"), run.err.constData());
        QVERIFY(weir::test::kubectl({QStringLiteral("get"), QStringLiteral("namespace"), QStringLiteral("shop")})
                    .exitCode
                != 0);
        QCOMPARE(weir::test::kubectl({QStringLiteral("delete"), QStringLiteral("namespace"),
                                      QStringLiteral("knative-eventing"), QStringLiteral("--wait")})
                     .exitCode,
                 0);
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
