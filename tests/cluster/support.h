// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"
#include "tests/support/weirctl.h"

#include <QTemporaryDir>

#include <memory>

/// Outside of tests/cluster/with there is nothing to test against.
#define WEIR_NEEDS_CLUSTER() \
    if (qEnvironmentVariableIsEmpty("WEIR_CLUSTER")) \
    QSKIP("There is no API server here: run this inside tests/cluster/with.")

namespace weir::test {

/// Programs of the test cluster are found by the PATH that tests/cluster/with sets.
inline Run kubectl(const QStringList &arguments, const QByteArray &input = {})
{
    return runProgram(QStringLiteral("kubectl"), arguments, input, 240'000);
}

/// A control of the cluster (tests/cluster/README.md); false with a warning where it was refused.
inline bool control(const QStringList &words)
{
    const Run run =
        runProgram(QStringLiteral("cluster"), QStringList{QStringLiteral("control")} + words, {}, 240'000);
    if (run.exitCode != 0)
        qWarning("control: %s", run.err.constData());
    return run.exitCode == 0;
}

inline QString clusterKubeconfig() { return qEnvironmentVariable("KUBECONFIG"); }

/// `weirctl demo --into` this cluster.
class Into
{
public:
    explicit Into(const QString &scenario, const QStringList &more = {}) : m_scenario(scenario), m_more(more) {}
    ~Into() { end(); }

    /// Returns when it says that it is ready; false: it ended, and why is a warning.
    bool start()
    {
        m_process = std::make_unique<QProcess>();
        m_process->start(QStringLiteral(WEIR_BIN_DIR "/weirctl"),
                         QStringList{QStringLiteral("demo"), QStringLiteral("--into"), clusterKubeconfig(),
                                     QStringLiteral("--pod-network"), QStringLiteral("10.77.0.0/16"),
                                     QStringLiteral("--scenario"), m_scenario, QStringLiteral("--ledger"),
                                     m_folder.filePath(QStringLiteral("ledger"))}
                             + m_more);
        for (int waited = 0; waited < 120 && m_process->state() != QProcess::NotRunning; ++waited) {
            if (m_process->canReadLine() || m_process->waitForReadyRead(1000))
                return true;
        }
        qWarning("demo --into: %s", m_process->readAllStandardError().constData());
        return false;
    }

    /// As `kill -9` does it.
    void kill()
    {
        m_process->kill();
        m_process->waitForFinished(10'000);
        m_process.reset();
    }

    /// The exit code of an orderly end; -1 where there was nothing to end.
    int end()
    {
        if (!m_process)
            return -1;
        m_process->terminate();
        const bool isDone = m_process->waitForFinished(20'000);
        if (!isDone)
            m_process->kill();
        m_process->waitForFinished();
        const int code = isDone && m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
        m_process.reset();
        return code;
    }

    [[nodiscard]] Json ledger() const
    {
        return parseJson(readFile(m_folder.filePath(QStringLiteral("ledger"))).toStdString()).value_or(Json());
    }

    /// The ledger's entry whose `via` and role are these; null where there is none.
    [[nodiscard]] Json edge(const std::string &via, const std::string &role) const
    {
        const Json all = ledger();
        const Json *edges = find(all, "/edges");
        for (const Json &one : edges && edges->is_array() ? *edges : Json::array()) {
            if (one.value("via", std::string()) == via && one.value("role", std::string()) == role)
                return one;
        }
        return nullptr;
    }

private:
    QString m_scenario;
    QStringList m_more;
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
};

} // namespace weir::test
