// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/window/sum.h"

#include <QtGlobal>

namespace weir::windowing {

/// What is kept of the events of a window.
struct Aggregate {
    quint64 count = 0;
    Sum sum;
    Json min, max;         ///< null before the first number
    Json last;             ///< the value of the event with the latest time; of several: that which came last
    qint64 lastTime = 0;
    quint64 lastOrder = 0; ///< in which the event of `last` came

    /// `value`: null where only events are counted.
    void add(const Json &value, qint64 time, quint64 order);
    void add(const Aggregate &other);

    [[nodiscard]] Json toJson() const;
    [[nodiscard]] static std::optional<Aggregate> fromJson(const Json &json);
};

} // namespace weir::windowing
