// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/arranging.h"
#include "app/picturejob.h"
#include "model/telemetry/edgetable.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

/// How long the headless journey waits for the simulated cluster before it gives up, in milliseconds.
constexpr int watchPatience = 60000;
/// Time for the last numbers to be painted before the picture is taken, in milliseconds.
constexpr int paintTime = 600;

ThemeChoice themeChoice(const QString &name)
{
    return name == "light"_L1 ? ThemeChoice::Light : name == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::System;
}

} // namespace

Application::Application(QApplication &application, Settings &settings, Options options)
    : m_application(application), m_options(std::move(options)), m_systemPalette(QApplication::palette()),
      m_settings(settings), m_registry(Registry::builtIn()), m_document(m_registry), m_observation(m_registry)
{
    QApplication::setQuitOnLastWindowClosed(false);
    applyLook();
    m_observation.follow(&m_session);
    connect(&m_session, &ClusterSession::measured, &m_telemetry, &TelemetryStore::append);
    connect(&m_session, &ClusterSession::reset, &m_telemetry, &TelemetryStore::clear);
    connect(&m_application, &QApplication::lastWindowClosed, this, [this] { leave(m_exitCode); });
    connect(&m_demo, &DemoProcess::ready, this, &Application::connectToDemo);
    connect(&m_demo, &DemoProcess::failed, this, [this](const Error &error) {
        std::fputs(qPrintable(u"weir: %1\n"_s.arg(error.toString())), stderr);
        if (m_options.watchSeconds > 0)
            leave(3);
        else if (m_window)
            Q_EMIT m_window->canvas()->failed(error);
    });
    connect(&m_demo, &DemoProcess::ended, this, [this] {
        if (m_isLeaving)
            QApplication::exit(m_exitCode);
    });
}

Application::~Application() = default;

void Application::applyLook()
{
    const QString chosen = m_options.theme.isEmpty() ? m_settings.value(themeSetting) : m_options.theme;
    applyTheme(m_application, themeChoice(chosen), m_systemPalette);
    if (m_window)
        m_window->takeLook();
}

void Application::start()
{
    if (m_options.arrange) {
        // The event loop, which is left then, has not begun yet.
        QTimer::singleShot(0, this, [this] { leave(arrangeFiles(m_document, m_options.files)); });
        return;
    }
    if (!m_options.exportFile.isEmpty()) {
        auto *job = new PictureJob(m_document, m_options, this);
        connect(job, &PictureJob::ended, this, &Application::leave);
        job->start();
        return;
    }
    m_window = std::make_unique<MainWindow>(
        Workspace{m_registry, m_settings, m_document, m_session, m_observation, m_telemetry, &m_recovery});
    connect(m_window.get(), &MainWindow::preferencesChanged, this, &Application::applyLook);
    connect(m_window.get(), &MainWindow::demoRequested, this, &Application::startDemo);
    if (m_options.size.isValid())
        m_window->resize(m_options.size);
    m_window->show();
    if (!m_options.files.isEmpty())
        m_window->openPaths(m_options.files);
    if (!m_options.demo && m_options.picture.isEmpty())
        m_window->offerRecovery();
    if (m_options.demo)
        startDemo();
    else if (!m_options.picture.isEmpty())
        QTimer::singleShot(2 * paintTime, this, &Application::endWatch);
    if (m_options.watchSeconds > 0) {
        connect(&m_session, &ClusterSession::synced, this, &Application::beginWatch);
        QTimer::singleShot(watchPatience, this, [this] {
            if (m_isWatching)
                return;
            std::fputs(qPrintable(tr("weir: the simulated cluster did not answer within a minute. %1\n")
                                      .arg(m_session.info().message)), stderr);
            leave(3);
        });
    }
}

void Application::startDemo()
{
    if (m_options.files.isEmpty())
        m_window->showDemo();
    if (m_demo.isRunning())
        connectToDemo();
    else
        m_demo.start(m_options.scenario, m_options.speed);
}

void Application::connectToDemo()
{
    m_telemetry.clear();
    SessionTarget target;
    target.kubeconfigFiles = {m_demo.kubeconfig()};
    // Someone who looks at the demonstration for a quarter of a minute wants to see numbers move.
    target.scrapeSeconds = std::min(m_settings.value(scrapeIntervalSetting), 2);
    m_telemetry.setInterval(target.scrapeSeconds);
    m_session.connectTo(target);
    m_window->setPerspective(m_options.design ? Perspective::Design : Perspective::Live);
}

void Application::beginWatch()
{
    if (m_isWatching)
        return;
    m_isWatching = true;
    QTimer::singleShot(m_options.watchSeconds * 1000, this, &Application::endWatch);
}

void Application::endWatch()
{
    if (m_options.watchSeconds > 0) {
        std::fputs(qPrintable(edgeTable(m_telemetry.latest(), QDateTime::currentDateTimeUtc())), stdout);
        if (m_telemetry.latest().edges.empty()) {
            std::fputs(qPrintable(tr("weir: nothing was measured.\n")), stderr);
            m_exitCode = 3;
        }
        m_window->selectFailing();
    }
    QTimer::singleShot(paintTime, this, [this] {
        if (!m_options.picture.isEmpty() && !m_window->grab().save(m_options.picture, "PNG")) {
            std::fputs(qPrintable(tr("weir: the picture could not be written to %1.\n").arg(m_options.picture)),
                       stderr);
            m_exitCode = 3;
        }
        leave(m_exitCode);
    });
}

void Application::leave(int code)
{
    if (m_isLeaving)
        return;
    m_isLeaving = true;
    m_exitCode = code;
    m_session.disconnectFrom();
    // The child is asked to end and waited for by its signal, never by blocking.
    m_demo.stop();
}

} // namespace weir
