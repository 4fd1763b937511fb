// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QGuiApplication>
#include <QPoint>
#include <QProcess>
#include <QScreen>
#include <QStringList>
#include <QTest>
#include <QWidget>

namespace weir::test {

/// Mouse and keyboard of a person: every input goes through xdotool and the X server. Waiting keeps the window alive.
class Hands
{
public:
    explicit Hands(QString pictures) : m_pictures(std::move(pictures)) { QDir().mkpath(m_pictures); }

    bool run(const QStringList &arguments) const
    {
        QProcess tool;
        tool.start(QStringLiteral("xdotool"), arguments);
        return QTest::qWaitFor([&] { return tool.state() == QProcess::NotRunning; }, 20000) && tool.exitCode() == 0;
    }

    void moveTo(QPoint at) const { run({QStringLiteral("mousemove"), number(at.x()), number(at.y())}); }

    void click(QPoint at, int times = 1) const
    {
        moveTo(at);
        QTest::qWait(80);
        run({QStringLiteral("click"), QStringLiteral("--repeat"), number(times), QStringLiteral("--delay"),
             QStringLiteral("60"), QStringLiteral("1")});
        QTest::qWait(120);
    }

    void click(const QWidget *widget) const { click(centre(widget)); }

    void press(QPoint at) const
    {
        moveTo(at);
        QTest::qWait(100);
        run({QStringLiteral("mousedown"), QStringLiteral("1")});
        QTest::qWait(100);
    }

    /// Six moves, as a hand makes them; one jump would be no drag.
    void pull(QPoint from, QPoint to) const
    {
        for (int step = 1; step <= 6; ++step) {
            moveTo(from + (to - from) * step / 6);
            QTest::qWait(60);
        }
        QTest::qWait(100);
    }

    void release() const
    {
        run({QStringLiteral("mouseup"), QStringLiteral("1")});
        QTest::qWait(250);
    }

    /// A whole drag as one command: a QDrag runs a loop of its own until the button goes up, so that nothing in this
    /// program could send the moves one by one.
    void drag(QPoint from, QPoint to) const
    {
        const QString pause = QStringLiteral("sleep");
        QStringList steps{QStringLiteral("mousemove"), number(from.x()), number(from.y()), pause, QStringLiteral("0.1"),
                          QStringLiteral("mousedown"), QStringLiteral("1"), pause, QStringLiteral("0.1")};
        for (int step = 1; step <= 6; ++step) {
            const QPoint at = from + (to - from) * step / 6;
            steps << QStringLiteral("mousemove") << number(at.x()) << number(at.y()) << pause << QStringLiteral("0.06");
        }
        steps << pause << QStringLiteral("0.1") << QStringLiteral("mouseup") << QStringLiteral("1");
        run(steps);
        QTest::qWait(250);
    }

    void type(const QString &text) const
    {
        run({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("25"), QStringLiteral("--"), text});
        QTest::qWait(150);
    }

    void key(const QString &name) const
    {
        run({QStringLiteral("key"), name});
        QTest::qWait(150);
    }

    void shot(const QString &name)
    {
        QTest::qWait(150);
        snap(name);
    }

    /// A picture of the screen as it is now.
    void snap(const QString &name)
    {
        const QString file =
            QStringLiteral("%1/%2-%3.png").arg(m_pictures).arg(++m_count, 2, 10, QLatin1Char('0')).arg(name);
        QGuiApplication::primaryScreen()->grabWindow(0).save(file);
    }

    static QPoint centre(const QWidget *widget) { return widget->mapToGlobal(widget->rect().center()); }

private:
    static QString number(int value) { return QString::number(value); }

    QString m_pictures;
    int m_count = 0;
};

} // namespace weir::test
