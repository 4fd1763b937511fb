// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoprocess.h"

#include <QCoreApplication>
#include <QTimer>

namespace weir {

using namespace Qt::StringLiterals;

DemoProcess::DemoProcess(QObject *parent) : QObject(parent)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoProcess::read);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            Q_EMIT failed(Error{.message = tr("The demonstration could not be started: %1. The program weirctl has to "
                                              "stand beside weir.")
                                               .arg(m_process.errorString()),
                                .file = m_process.program(), .object = {}, .field = {}});
        }
    });
    connect(&m_process, &QProcess::finished, this, [this] {
        if (!m_isStopping) {
            const QString said = QString::fromUtf8(m_process.readAllStandardError()).trimmed().right(500);
            Q_EMIT failed(Error{.message = tr("The demonstration ended by itself. %1").arg(said), .file = {},
                                .object = {}, .field = {}});
        }
        Q_EMIT ended();
    });
}

void DemoProcess::start(const QString &scenario, double speed)
{
    if (isRunning())
        return;
    m_isReady = false;
    m_isStopping = false;
    m_process.start(QCoreApplication::applicationDirPath() + u"/weirctl"_s,
                    {u"demo"_s, u"--kubeconfig"_s, kubeconfig(), u"--scenario"_s, scenario, u"--speed"_s,
                     QString::number(speed), u"--owner-pid"_s, QString::number(QCoreApplication::applicationPid())});
}

void DemoProcess::read()
{
    // The first line says that the server answers; later ones are for people.
    if (m_isReady || !m_process.canReadLine())
        return;
    m_isReady = true;
    m_process.readLine();
    Q_EMIT ready();
}

void DemoProcess::stop()
{
    m_isStopping = true;
    if (!isRunning()) {
        Q_EMIT ended();
        return;
    }
    m_process.terminate();
    constexpr int patience = 2000;
    QTimer::singleShot(patience, &m_process, &QProcess::kill);
}

} // namespace weir
