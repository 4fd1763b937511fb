// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clock.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <limits>

namespace weir::cluster {

namespace {

class TimerAlarm final : public Alarm
{
public:
    TimerAlarm(qint64 milliseconds, std::function<void()> call) : m_timer(new QTimer)
    {
        m_timer->setSingleShot(true);
        QObject::connect(m_timer, &QTimer::timeout, m_timer, std::move(call));
        m_timer->start(static_cast<int>(std::clamp<qint64>(milliseconds, 0, std::numeric_limits<int>::max())));
    }
    // Later, because this may run inside the timer's own signal.
    ~TimerAlarm() override
    {
        m_timer->stop();
        m_timer->deleteLater();
    }
    Q_DISABLE_COPY_MOVE(TimerAlarm)

private:
    QTimer *m_timer;
};

class SystemClock final : public Clock
{
public:
    SystemClock() { m_elapsed.start(); }
    qint64 now() const override { return m_elapsed.elapsed(); }
    std::unique_ptr<Alarm> after(qint64 milliseconds, std::function<void()> call) override
    {
        return std::make_unique<TimerAlarm>(milliseconds, std::move(call));
    }
    double random() override { return QRandomGenerator::global()->generateDouble(); }

private:
    QElapsedTimer m_elapsed;
};

} // namespace

std::unique_ptr<Clock> makeSystemClock()
{
    return std::make_unique<SystemClock>();
}

} // namespace weir::cluster
