// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kinds/registry.h"
#include "tests/cluster/support.h"

/// A cluster whose custom resource definitions are made from the kind tables.
class TablesTest final : public weir::test::Case
{
    Q_OBJECT

    using Json = weir::Json;

    weir::test::Run m_run;

    /// What the script printed after "== TITLE", up to the next title.
    QByteArray part(const QByteArray &title) const
    {
        const QByteArray mark = "== " + title + '\n';
        const qsizetype begin = m_run.out.indexOf(mark);
        if (begin < 0)
            return {};
        const qsizetype end = m_run.out.indexOf("\n== ", begin + mark.size());
        return m_run.out.mid(begin + mark.size(), end < 0 ? -1 : end - begin - mark.size()).trimmed();
    }

private Q_SLOTS:
    /// One cluster for all: starting it is what takes time.
    void initTestCase()
    {
        WEIR_NEEDS_CLUSTER();
        static const QString script = QStringLiteral(
            "echo == kinds\n"
            "kubectl api-resources --no-headers -o name\n"
            "echo == refused\n"
            "printf '%s' '{\"apiVersion\":\"eventing.knative.dev/v1\",\"kind\":\"Trigger\",\"metadata\":{\"name\":\"a\"},"
            "\"spec\":{\"broker\":\"b\",\"delivery\":{\"retry\":\"many\"},\"subscriber\":{\"uri\":\"http://a\"}}}' | kubectl apply -f - 2>&1\n"
            "mkfifo \"$HOME/said\"\n"
            "\"$1\" demo --into \"$KUBECONFIG\" --pod-network 10.77.0.0/16 --scenario \"$2\" >\"$HOME/said\" &\n"
            "read -r line <\"$HOME/said\"\n"
            "echo == ready\n"
            "kubectl wait --for=condition=Ready --timeout=60s -n shop brokers,triggers,subscriptions --all\n"
            "echo == observed\n"
            "\"$1\" observe --for 0s --output json\n"
            "kill %1\n"
            "wait %1\n"
            "echo == end\n"
            "echo $?\n");
        m_run = weir::test::runProgram(
            QStringLiteral("env"),
            {QStringLiteral("WEIR_CRDS=/nonexistent"), QStringLiteral(WEIR_SOURCE_DIR "/tests/cluster/with"),
             QStringLiteral("bash"), QStringLiteral("-c"), script, QStringLiteral("bash"),
             QStringLiteral(WEIR_BIN_DIR "/weirctl"), QStringLiteral(WEIR_SOURCE_DIR "/tests/cli/metrics/counted.json")});
        QVERIFY2(m_run.exitCode == 0, m_run.err.constData());
    }

    void itIsSaid() { QVERIFY2(m_run.err.contains("made from Weir's own tables"), m_run.err.constData()); }

    void everyKindIsServed()
    {
        const QList<QByteArray> served = part("kinds").split('\n');
        int count = 0;
        const weir::Registry registry = weir::Registry::builtIn();
        for (const weir::Kind &kind : registry.kinds()) {
            if (!kind.group.endsWith(QStringLiteral(".knative.dev")))
                continue;
            const QByteArray name = (kind.plural + u'.' + kind.group).toUtf8();
            QVERIFY2(served.contains(name), name.constData());
            ++count;
        }
        QVERIFY(count >= 25);
    }

    void aFieldOfAnotherTypeIsRefused()
    {
        QVERIFY2(part("refused").contains("spec.delivery.retry: Invalid value"), part("refused").constData());
    }

    void theSimulationLivesThere()
    {
        for (const char *name : {"broker.eventing.knative.dev/default condition met",
                                 "trigger.eventing.knative.dev/billing condition met"})
            QVERIFY2(part("ready").contains(name), part("ready").constData());
        const Json observed = weir::parseJson(part("observed").toStdString()).value_or(Json());
        QCOMPARE(observed["connection"]["state"], Json("Live"));
        QCOMPARE(part("end"), QByteArray("0"));
    }

};
