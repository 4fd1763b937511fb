// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"
#include "model/base/result.h"

#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

namespace weir {

/// The simulated cluster as a child process (`weirctl demo`), reached like any other through its kubeconfig.
class DemoProcess final : public QObject
{
    Q_OBJECT
public:
    explicit DemoProcess(QObject *parent = nullptr);

    void start(const QString &scenario, double speed);
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] QString kubeconfig() const { return m_folder.filePath(QStringLiteral("kubeconfig")); }
    /// Ends it; `ended` follows.
    void stop();

Q_SIGNALS:
    /// It answers; connect to kubeconfig().
    void ready();
    void failed(const weir::Error &error);
    void ended();

private:
    void read();

    QTemporaryDir m_folder;
    QProcess m_process;
    bool m_isReady = false;
    bool m_isStopping = false;
};

} // namespace weir
