// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace weir::bench {

/// Knows the longest event since it was asked last, and whose it was.
class Watched final : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const char *name = receiver->metaObject()->className(); // the receiver may be gone afterwards
        const int type = event->type();
        const bool done = QApplication::notify(receiver, event);
        if (const qint64 took = timer.nsecsElapsed(); took > m_longest) {
            m_longest = took;
            m_where = QByteArray(name) + ", event " + QByteArray::number(type);
        }
        --m_depth;
        return done;
    }
    /// In milliseconds: of `act` and of whatever comes of it within `after`.
    template<class Act>
    double longest(Act act, int after)
    {
        m_longest = 0;
        QElapsedTimer timer;
        timer.start();
        act();
        const qint64 own = timer.nsecsElapsed();
        QTimer::singleShot(after, this, [this] { exit(); });
        exec();
        if (own > m_longest)
            m_where = "the step itself";
        return double(std::max(own, m_longest)) / 1e6;
    }

    /// Prints what `longest` says.
    template<class Act>
    void step(const char *name, Act act, int after = 300)
    {
        const double took = longest(act, after);
        std::printf("%-44s %8.1f ms  %s\n", name, took, m_where.constData());
        std::fflush(stdout);
    }

private:
    qint64 m_longest = 0;
    QByteArray m_where;
    int m_depth = 0;
};

} // namespace weir::bench
