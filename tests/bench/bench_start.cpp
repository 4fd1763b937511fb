// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of a process to its first painted window, as a ratio to an empty Qt window (goal ≤ 2).
#include "views/common/theme.h"
#include "views/window/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <cstdio>

namespace {

constexpr int runs = 7;

/// Ends the program after the first paint of any window.
class FirstPaint final : public QObject
{
protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && object->isWidgetType() && static_cast<QWidget *>(object)->isWindow())
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return QObject::eventFilter(object, event);
    }
};

int empty(QApplication &application)
{
    FirstPaint filter;
    application.installEventFilter(&filter);
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

int weirWindow(QApplication &application)
{
    FirstPaint filter;
    application.installEventFilter(&filter);
    weir::Settings settings(QStringLiteral("/nonexistent/settings.ini"));
    weir::applyTheme(application, weir::ThemeChoice::Light, QApplication::palette());
    const weir::Registry registry = weir::Registry::builtIn();
    weir::Document document(registry);
    weir::ClusterSession session;
    weir::Observation observation(registry);
    weir::TelemetryStore telemetry;
    observation.follow(&session);
    weir::MainWindow window({registry, settings, document, session, observation, telemetry});
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

double medianOf(const QString &program, const QString &mode)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (QProcess::execute(program, {mode}) != 0)
            return -1;
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1) {
        QApplication application(argc, argv);
        return qstrcmp(argv[1], "empty") == 0 ? empty(application) : weirWindow(application);
    }
    const QString self = QString::fromLocal8Bit(argv[0]);
    const double yardstick = medianOf(self, QStringLiteral("empty"));
    const double own = medianOf(self, QStringLiteral("weir"));
    if (yardstick <= 0 || own <= 0)
        return 1;
    std::printf("bench start ms=%.0f empty_ms=%.0f ratio=%.2f (goal <= 2)\n", own, yardstick, own / yardstick);
    return 0;
}
