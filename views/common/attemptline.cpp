// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/attemptline.h"

#include "views/common/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

/// Attempts with a mark of their own; more would touch each other in a dock.
constexpr size_t MaximumMarks = 24;
constexpr int Margin = 12;
constexpr double MarkRadius = 4;

QString figure(double value)
{
    return QLocale().toString(value, 'f', value == std::floor(value) || value >= 100 ? 0 : 1);
}

} // namespace

QString durationText(double seconds)
{
    constexpr double Minute = 60;
    constexpr double Hour = 3600;
    constexpr double Day = 86'400;
    // Beyond a million years a number of days says nothing.
    if (!(seconds >= 0) || seconds > 1e6 * 365 * Day)
        return AttemptLine::tr("–");
    if (seconds < 0.95 && seconds > 0)
        return AttemptLine::tr("%1 s").arg(QLocale().toString(seconds, 'g', 3));
    if (seconds < Minute)
        return AttemptLine::tr("%1 s").arg(figure(seconds));
    const auto two = [](const QString &large, const QString &small, double rest) {
        return rest > 0 ? large + u' ' + small : large;
    };
    if (seconds < Hour) {
        const double rest = std::round(std::fmod(seconds, Minute) * 10) / 10;
        return two(AttemptLine::tr("%1 min").arg(figure(std::floor(seconds / Minute))),
                   AttemptLine::tr("%1 s").arg(figure(rest)), rest);
    }
    if (seconds < Day) {
        const double rest = std::floor(std::fmod(seconds, Hour) / Minute);
        return two(AttemptLine::tr("%1 h").arg(figure(std::floor(seconds / Hour))),
                   AttemptLine::tr("%1 min").arg(figure(rest)), rest);
    }
    const double rest = std::floor(std::fmod(seconds, Day) / Hour);
    return two(AttemptLine::tr("%1 d").arg(figure(std::floor(seconds / Day))),
               AttemptLine::tr("%1 h").arg(figure(rest)), rest);
}

AttemptLine::AttemptLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Attempts over time"));
}

void AttemptLine::setPolicy(const RetryPolicy &policy, End end)
{
    m_policy = policy;
    m_end = end;
    const QString words = sentence();
    setToolTip(words);
    setAccessibleDescription(words);
    setVisible(policy.isTimed());
    update();
}

QString AttemptLine::sentence() const
{
    constexpr size_t Listed = 6;
    if (!m_policy.isTimed())
        return {};
    const QString end = m_end == End::DeadLetter ? tr("then it becomes a dead letter") : tr("then it is lost");
    if (m_policy.retry == 0)
        return tr("One attempt, %1.").arg(end);
    QStringList times;
    for (const double at : m_policy.attempts(Listed))
        times.append(durationText(at));
    const bool isCut = m_policy.retry >= qint64(Listed);
    if (isCut)
        times.append(tr("… %1").arg(durationText(m_policy.totalWait())));
    return tr("Attempts that fail at once begin at %1; %2.").arg(times.join(u", "_s), end);
}

QSize AttemptLine::sizeHint() const
{
    return {220, Margin + int(MarkRadius) + 6 + fontMetrics().height()};
}

QSize AttemptLine::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void AttemptLine::paintEvent(QPaintEvent *)
{
    if (!m_policy.isTimed())
        return;
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = theme.font(11);
    painter.setFont(font);
    const QFontMetricsF metrics(font, this);
    const double y = Margin;
    const double left = Margin;
    const double right = width() - Margin - MarkRadius * 3;
    const std::vector<double> times = m_policy.attempts(MaximumMarks);
    const bool isCut = m_policy.retry >= qint64(MaximumMarks);
    const double last = isCut ? m_policy.totalWait() : times.back();
    const auto latest = [this](double at, size_t before) { return at + double(before) * m_policy.timeout; };
    const double end = m_policy.timeout > 0 ? latest(last, size_t(m_policy.retry) + 1) : last;
    // One second is a step of the scale, or the first wait where that is shorter.
    const double unit = m_policy.delay > 0 ? qMin(1.0, m_policy.delay) : 1.0;
    const auto x = [&](double at) {
        return end > 0 ? left + (right - left) * std::log1p(at / unit) / std::log1p(end / unit) : left;
    };

    painter.setPen(QPen(theme.border, theme.lineWidth(1.5)));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
    if (m_policy.timeout > 0) {
        QColor band = theme.degraded;
        band.setAlphaF(theme.dark ? 0.35F : 0.25F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(band);
        for (size_t i = 1; i < times.size(); ++i)
            painter.drawRoundedRect(QRectF(QPointF(x(times[i]), y - 3), QPointF(x(latest(times[i], i)), y + 3)), 3, 3);
        painter.drawRoundedRect(QRectF(QPointF(x(last), y - 3), QPointF(right, y + 3)), 3, 3);
    }
    painter.setPen(QPen(theme.failed, theme.lineWidth(1.5)));
    painter.setBrush(theme.card);
    for (const double at : times)
        painter.drawEllipse(QPointF(x(at), y), MarkRadius, MarkRadius);

    const QPointF place(right + MarkRadius * 2, y);
    if (m_end == End::DeadLetter) {
        QPainterPath diamond(place + QPointF(0, -MarkRadius - 1));
        diamond.lineTo(place + QPointF(MarkRadius + 1, 0));
        diamond.lineTo(place + QPointF(0, MarkRadius + 1));
        diamond.lineTo(place + QPointF(-MarkRadius - 1, 0));
        diamond.closeSubpath();
        painter.fillPath(diamond, theme.deadLetter);
    } else {
        painter.setPen(QPen(theme.failed, theme.lineWidth(2)));
        painter.drawLine(place - QPointF(MarkRadius, MarkRadius), place + QPointF(MarkRadius, MarkRadius));
        painter.drawLine(place + QPointF(-MarkRadius, MarkRadius), place + QPointF(MarkRadius, -MarkRadius));
    }

    // The end first: it says most; others where there is room beside those that are there.
    painter.setPen(theme.muted);
    std::vector<QRectF> taken;
    const auto label = [&](double at, double centre, const QString &before) {
        const QString text = before + durationText(at);
        const double wide = metrics.horizontalAdvance(text);
        const double from = qBound(0.0, centre - wide / 2, width() - wide);
        const QRectF box(from, y + MarkRadius + 4, wide, metrics.height());
        for (const QRectF &other : taken) {
            if (box.adjusted(-6, 0, 6, 0).intersects(other))
                return;
        }
        painter.drawText(box, Qt::AlignCenter, text);
        taken.push_back(box);
    };
    label(end, m_policy.timeout > 0 || isCut ? place.x() : x(end), m_policy.timeout > 0 ? u"≤ "_s : QString());
    label(0, x(0), {});
    for (size_t i = times.size(); i-- > 1;)
        label(times[i], x(times[i]), {});
}

} // namespace weir
