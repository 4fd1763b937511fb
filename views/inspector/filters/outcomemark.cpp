// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/filters/outcomemark.h"

#include "views/common/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <cmath>

namespace weir::inspector {

namespace {

constexpr int Disc = 14;
constexpr int Gap = 5;
constexpr int Longest = 300; // of what an event holds; all of it is in the tool tip

// Gives the height.
double layOut(QTextLayout &text, int width)
{
    QTextOption option(Qt::AlignLeft | Qt::AlignTop);
    // A URL has no gap to break at.
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text.setTextOption(option);
    text.beginLayout();
    double height = 0;
    for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
        line.setLineWidth(qMax(20, width));
        line.setPosition({0, height});
        height += line.height();
    }
    text.endLayout();
    return height;
}

// A filled disc with the sign cut out, so that colour is never the only difference.
void paintDisc(QPainter &painter, const QRectF &rect, ClauseResult::Value value, const Theme &theme)
{
    using Value = ClauseResult::Value;
    const QColor fill = value == Value::True ? theme.ok : value == Value::False ? theme.muted : theme.failed;
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    if (value == Value::Error) {
        QPainterPath triangle(QPointF(rect.center().x(), rect.top()));
        triangle.lineTo(rect.bottomRight());
        triangle.lineTo(rect.bottomLeft());
        triangle.closeSubpath();
        painter.drawPath(triangle);
    } else {
        painter.drawEllipse(rect);
    }
    painter.setPen(QPen(theme.inkOn(fill), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&](double x, double y) {
        return QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height());
    };
    switch (value) {
    case Value::True: painter.drawPolyline(QPolygonF({at(.28, .53), at(.44, .68), at(.73, .34)})); break;
    case Value::False:
        painter.drawLine(at(.34, .34), at(.66, .66));
        painter.drawLine(at(.66, .34), at(.34, .66));
        break;
    case Value::Error:
        painter.drawLine(at(.5, .42), at(.5, .64));
        painter.drawPoint(at(.5, .84));
        break;
    }
}

} // namespace

OutcomeMark::OutcomeMark(Form form, QWidget *parent) : QWidget(parent), m_form(form)
{
    QSizePolicy policy(form == Form::Line ? QSizePolicy::Ignored : QSizePolicy::Fixed,
                       form == Form::Line ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    policy.setHeightForWidth(form == Form::Line);
    setSizePolicy(policy);
    hide();
}

void OutcomeMark::setOutcome(const std::optional<ClauseResult> &outcome)
{
    setVisible(outcome.has_value());
    if (!outcome)
        return;
    using Value = ClauseResult::Value;
    m_value = outcome->value;
    const QString word = m_value == Value::True ? tr("true") : m_value == Value::False ? tr("false") : tr("error");
    if (m_form == Form::Badge)
        m_text = word;
    else if (m_value == Value::Error && !outcome->message.isEmpty())
        m_text = outcome->message;
    else if (outcome->saw.isEmpty())
        m_text = outcome->message.isEmpty() ? word : tr("%1: %2").arg(word, outcome->message);
    else
        m_text = tr("%1, saw “%2”").arg(word, outcome->saw);
    setToolTip(outcome->message.isEmpty() ? m_text : outcome->message);
    setAccessibleName(m_text);
    setAccessibleDescription(outcome->message);
    updateGeometry();
    update();
}

QSize OutcomeMark::sizeHint() const
{
    const int height = qMax(Disc + 2, fontMetrics().height());
    return {Disc + Gap + fontMetrics().horizontalAdvance(m_text) + 2, height};
}

QSize OutcomeMark::minimumSizeHint() const
{
    return m_form == Form::Badge ? sizeHint() : QSize(Disc, sizeHint().height());
}

int OutcomeMark::heightForWidth(int width) const
{
    QTextLayout text(shown(), font());
    return qMax(sizeHint().height(), int(std::ceil(layOut(text, width - Disc - Gap))));
}

QString OutcomeMark::shown() const
{
    return m_text.size() <= Longest ? m_text : m_text.left(Longest) + u'…';
}

void OutcomeMark::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QTextLayout text(shown(), font());
    layOut(text, m_form == Form::Line ? width() - Disc - Gap : 10000);
    // The first line may be taller than the font: signs of another script.
    const double line = qMax(double(qMax(Disc + 2, fontMetrics().height())),
                             text.lineCount() > 0 ? text.lineAt(0).height() : 0.0);
    const double top = m_form == Form::Line ? 0 : (height() - line) / 2;
    paintDisc(painter, QRectF(0.5, top + (line - Disc) / 2, Disc, Disc), m_value, theme);
    painter.setPen(m_value == ClauseResult::Value::Error ? (theme.dark ? theme.failed.lighter(115) : theme.failed)
                                                         : theme.muted);
    const double first = text.lineCount() > 0 ? text.lineAt(0).height() : line;
    text.draw(&painter, QPointF(Disc + Gap, top + (line - first) / 2));
}

} // namespace weir::inspector
