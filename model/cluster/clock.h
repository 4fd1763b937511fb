// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <memory>

namespace weir::cluster {

/// A pending call; destroying it cancels. May be destroyed inside its own call.
class Alarm
{
public:
    Alarm() = default;
    virtual ~Alarm() = default;
    Q_DISABLE_COPY_MOVE(Alarm)
};

/// Time as the list-and-watch machine sees it, so that its waits can be tested without waiting.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Milliseconds of a monotonic clock: wall-clock jumps must not move a back-off.
    [[nodiscard]] virtual qint64 now() const = 0;
    [[nodiscard]] virtual std::unique_ptr<Alarm> after(qint64 milliseconds, std::function<void()> call) = 0;
    /// Uniform in [0, 1).
    [[nodiscard]] virtual double random() = 0;
};

/// The clock of the running program; belongs to the thread that uses it.
[[nodiscard]] std::unique_ptr<Clock> makeSystemClock();

} // namespace weir::cluster
