// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/events/delivery.h"

#include <QWidget>

namespace weir {

/// The attempts of one delivery that fails each time, as marks along a line: when each begins, from "fails at once"
/// (the mark) to "ran into the time-out before" (the band behind it), and how it ends. Distances grow with the
/// logarithm of time, because waits double. Data planes add no random part to a wait (knative-resources 16.4).
class AttemptLine final : public QWidget
{
    Q_OBJECT
public:
    enum class End { DeadLetter, Lost };

    explicit AttemptLine(QWidget *parent = nullptr);

    /// A policy whose waits are not known shows nothing.
    void setPolicy(const RetryPolicy &policy, End end);
    /// The same in words, one sentence; also the tool tip and the accessible description.
    [[nodiscard]] QString sentence() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RetryPolicy m_policy;
    End m_end = End::Lost;
};

/// "0.2 s", "3 min 24.6 s", "1 h 2 min", "12 d 3 h": at most two units, for people. Of no and of endless times: "0 s",
/// "–".
[[nodiscard]] QString durationText(double seconds);

} // namespace weir
