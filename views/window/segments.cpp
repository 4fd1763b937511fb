// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/segments.h"

#include "views/common/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>
#include <QToolButton>

namespace weir {

namespace {

/// One segment; only the outer corners of the row are round.
class Segment final : public QToolButton
{
public:
    Segment(QAction *action, bool isFirst, bool isLast) : m_isFirst(isFirst), m_isLast(isLast)
    {
        setDefaultAction(action);
        setFocusPolicy(Qt::TabFocus);
        // Chinese carries its mnemonic behind the word: "设计(&D)".
        static const QRegularExpression mnemonic(QStringLiteral("\\(&\\w\\)|&"));
        setAccessibleName(action->text().remove(mnemonic));
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(Theme::of(this).font(13, QFont::DemiBold));
        return {std::max(78, metrics.horizontalAdvance(accessibleName()) + 28), 28};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        constexpr double radius = 5;
        const QRectF box =
            QRectF(rect()).adjusted(m_isFirst ? 0.5 : -radius - 1, 0.5, m_isLast ? -0.5 : radius + 1, -0.5);
        painter.setClipRect(rect());
        const QColor fill = !isChecked() ? theme.card : isEnabled() ? theme.focus : theme.chromeLine;
        painter.setPen(QPen(isChecked() ? fill : theme.chromeLine, 1));
        painter.setBrush(fill);
        painter.drawRoundedRect(box, radius, radius);
        if (!m_isFirst && !isChecked())
            painter.drawLine(QPointF(0.5, 0), QPointF(0.5, height()));
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(isChecked() ? theme.inkOn(theme.focus) : theme.focus, 1.5, Qt::DotLine));
            painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 3, 3);
        }
        painter.setFont(theme.font(13, isChecked() ? QFont::DemiBold : QFont::Normal));
        painter.setPen(isChecked() ? theme.inkOn(fill) : isEnabled() ? theme.text : theme.muted);
        painter.drawText(rect(), Qt::AlignCenter, accessibleName());
    }

private:
    bool m_isFirst;
    bool m_isLast;
};

} // namespace

Segments::Segments(const QList<QAction *> &actions, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (qsizetype i = 0; i < actions.size(); ++i)
        row->addWidget(new Segment(actions[i], i == 0, i == actions.size() - 1));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

} // namespace weir
