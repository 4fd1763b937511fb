// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of a process to its first painted window, as a ratio to an empty Qt window (goal ≤ 2).
#include "views/common/fonts.h"
#include "views/common/theme.h"
#include "views/window/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace {

constexpr int runs = 15;

/// Ends the program right after the first paint of any window: taking it down is not part of the start.
class FirstPaint final : public QObject
{
protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && object->isWidgetType() && static_cast<QWidget *>(object)->isWindow())
            QTimer::singleShot(0, qApp, [] { std::_Exit(0); });
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
    weir::Settings settings(QDir::tempPath() + QStringLiteral("/weir-bench-start.ini")); // never written
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

/// Milliseconds of one run to its end; negative where it failed.
double timed(const QString &program, const QString &mode)
{
    QElapsedTimer timer;
    timer.start();
    if (QProcess::execute(program, {mode}) != 0)
        return -1;
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1) {
        const bool isEmpty = qstrcmp(argv[1], "empty") == 0;
        const std::jthread fonts = isEmpty ? std::jthread() : weir::readFontsEarly();
        QApplication application(argc, argv);
        return isEmpty ? empty(application) : weirWindow(application);
    }
    const QString self = QString::fromLocal8Bit(argv[0]);
    // In turns, so that a noisy moment meets both.
    std::vector<double> emptyTimes;
    std::vector<double> ownTimes;
    for (int i = 0; i < runs; ++i) {
        emptyTimes.push_back(timed(self, QStringLiteral("empty")));
        ownTimes.push_back(timed(self, QStringLiteral("weir")));
        if (emptyTimes.back() < 0 || ownTimes.back() < 0)
            return 1;
    }
    const double yardstick = median(emptyTimes);
    const double own = median(ownTimes);
    std::printf("bench start ms=%.0f empty_ms=%.0f ratio=%.2f goal=2.0 %s\n", own, yardstick, own / yardstick,
                own / yardstick <= 2 ? "ok" : "MISSED");
    return 0;
}
