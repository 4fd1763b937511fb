// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/manifest/gutter.h"

#include "views/common/theme.h"
#include "views/manifest/editor.h"
#include "views/manifest/folding.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

namespace weir {

using namespace manifesttext;

Gutter::Gutter(Editor *editor) : QWidget(editor), m_editor(editor)
{
    setObjectName(QStringLiteral("gutter"));
}

int Gutter::unit() const
{
    return m_editor->fontMetrics().height();
}

int Gutter::wanted() const
{
    // Of the whole text, also while it is filled in: another width would lay out all lines again.
    const int lines = qMax(m_editor->blockCount(), m_editor->shownText().lineCount());
    const int digits = qMax(2, int(QString::number(lines).size()));
    return unit() * 2 + m_editor->fontMetrics().horizontalAdvance(u'9') * digits;
}

void Gutter::paintEvent(QPaintEvent *event)
{
    const Theme theme = Theme::of(m_editor);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), theme.chrome);
    painter.setFont(m_editor->font());
    const int caret = m_editor->textCursor().blockNumber();
    const qreal mark = unit() * 0.42;
    for (QTextBlock block = m_editor->firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (!block.isVisible())
            continue;
        const QRectF area = m_editor->blockBoundingGeometry(block).translated(m_editor->contentOffset());
        if (area.top() > event->rect().bottom())
            break;
        const qreal middle = area.top() + unit() / 2.0;
        const int line = block.blockNumber();
        if (const Editor::Mark *found = m_editor->markOf(line)) {
            // Shape as well as colour: a square is an error, a triangle a warning, a ring a hint.
            const QRectF place(unit() / 2.0 - mark / 2, middle - mark / 2, mark, mark);
            painter.setPen(Qt::NoPen);
            switch (found->severity) {
            case Severity::Error:
                painter.setBrush(theme.failed);
                painter.drawRect(place);
                break;
            case Severity::Warning:
                painter.setBrush(theme.degraded);
                painter.drawPolygon(QPolygonF({place.bottomLeft(), place.bottomRight(),
                                               QPointF(place.center().x(), place.top())}));
                break;
            case Severity::Hint:
                painter.setBrush(Qt::NoBrush);
                painter.setPen(QPen(theme.muted, 1.5));
                painter.drawEllipse(place);
                break;
            }
        }
        painter.setPen(line == caret ? theme.text : theme.muted);
        painter.drawText(QRectF(0, area.top(), width() - unit(), unit()), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(line + 1));
        if (!foldEnd(block).isValid())
            continue;
        const QPointF centre(width() - unit() / 2.0, middle);
        const qreal arm = unit() * 0.16;
        painter.setPen(QPen(theme.muted, 1.4));
        painter.setBrush(Qt::NoBrush);
        if (isFolded(block))
            painter.drawPolyline(QPolygonF({centre + QPointF(-arm / 2, -arm), centre + QPointF(arm / 2, 0),
                                            centre + QPointF(-arm / 2, arm)}));
        else
            painter.drawPolyline(QPolygonF({centre + QPointF(-arm, -arm / 2), centre + QPointF(0, arm / 2),
                                            centre + QPointF(arm, -arm / 2)}));
    }
}

void Gutter::mousePressEvent(QMouseEvent *event)
{
    const QTextCursor cursor = m_editor->cursorForPosition({0, int(event->position().y())});
    if (event->position().x() > width() - unit()) {
        setFolded(cursor.block(), !isFolded(cursor.block()));
        return;
    }
    m_editor->setTextCursor(cursor);
    m_editor->setFocus();
    if (event->position().x() < unit() && m_editor->markOf(cursor.blockNumber()))
        m_editor->showFixes();
}

void Gutter::wheelEvent(QWheelEvent *event)
{
    m_editor->wheelEvent(event);
}

bool Gutter::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int line = m_editor->cursorForPosition({0, help->pos().y()}).blockNumber();
        QToolTip::showText(help->globalPos(), m_editor->sayingsOf(line).join(u'\n'), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace weir
