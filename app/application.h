// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoprocess.h"
#include "app/options.h"
#include "views/window/mainwindow.h"

#include <QPalette>

#include <memory>

class QApplication;
class QTimer;

namespace weir {

/// Owns what a window works on (document, session, observation, telemetry, settings) and the window itself; wires
/// them and nothing else.
class Application final : public QObject
{
    Q_OBJECT
public:
    Application(QApplication &application, Settings &settings, Options options);
    ~Application() override;

    void start();

private:
    void applyLook();
    void startDemo();
    void connectToDemo();
    void beginWatch();
    void endWatch();
    void leave(int code);

    QApplication &m_application;
    Options m_options;
    QPalette m_systemPalette;
    Settings &m_settings;
    Registry m_registry;
    Document m_document;
    ClusterSession m_session;
    Observation m_observation;
    TelemetryStore m_telemetry;
    RecoveryStore m_recovery;
    DemoProcess m_demo;
    std::unique_ptr<MainWindow> m_window;
    int m_exitCode = 0;
    bool m_isWatching = false;
    bool m_isLeaving = false;
};

} // namespace weir
