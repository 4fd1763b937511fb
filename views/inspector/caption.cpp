// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/caption.h"

#include "views/common/theme.h"

#include <QEvent>
#include <QPainter>

namespace weir::inspector {

Caption::Caption(Tone tone, QWidget *parent) : Caption(tone, {}, parent) {}

Caption::Caption(Tone tone, const QString &text, QWidget *parent) : QLabel(text, parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(tone == Tone::Problem);
    dress();
}

void Caption::setTone(Tone tone)
{
    m_tone = tone;
    dress();
}

void Caption::setElided()
{
    m_elided = true;
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void Caption::paintEvent(QPaintEvent *event)
{
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), int(alignment()), fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

void Caption::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_dressing)
        dress();
}

void Caption::dress()
{
    const Theme theme = Theme::of(parentWidget());
    QColor colour = theme.text;
    double factor = 1.0;
    QFont::Weight weight = QFont::Normal;
    switch (m_tone) {
    case Tone::Normal: break;
    case Tone::Muted:
        colour = theme.muted;
        factor = 0.9;
        break;
    case Tone::Heading:
        colour = theme.muted;
        factor = 0.92;
        weight = QFont::DemiBold;
        break;
    case Tone::Title:
        factor = 1.3;
        weight = QFont::DemiBold;
        break;
    case Tone::Problem: colour = theme.dark ? theme.failed.lighter(115) : theme.failed; break;
    case Tone::Good: colour = theme.ok; break;
    }
    m_dressing = true;
    QFont font = parentWidget() ? parentWidget()->font() : QFont();
    font.setPointSizeF(font.pointSizeF() > 0 ? font.pointSizeF() * factor : 10 * factor);
    font.setWeight(weight);
    setFont(font);
    QPalette palette = this->palette();
    // Which of the two a label uses depends on the ground that it inherits.
    palette.setColor(QPalette::WindowText, colour);
    palette.setColor(QPalette::Text, colour);
    setPalette(palette);
    m_dressing = false;
}

} // namespace weir::inspector
