// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/differences/textdiffview.h"

#include "views/common/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QTextBlock>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

constexpr int Context = 3;

} // namespace

TextDiffView::TextDiffView(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setAccessibleName(tr("Text of the object, there and in the design"));
    setFrameShape(QFrame::NoFrame);
}

void TextDiffView::show(const QByteArray &before, const QByteArray &after)
{
    m_lines = withContext(diffLines(before, after), Context);
    QString text;
    for (const DiffLine &line : m_lines) {
        if (!text.isEmpty())
            text += u'\n';
        if (line.before == 0 && line.after == 0)
            text += u'⋯';
        else
            text += (line.kind == DiffLine::Kind::Added     ? u"+ "_s
                     : line.kind == DiffLine::Kind::Removed ? u"− "_s
                                                            : u"  "_s)
                    + QString::fromUtf8(line.text);
    }
    setPlainText(text);
    colour();
}

void TextDiffView::colour()
{
    const Theme theme = Theme::of(this);
    QList<QTextEdit::ExtraSelection> selections;
    QTextBlock block = document()->firstBlock();
    for (const DiffLine &line : m_lines) {
        if (line.kind != DiffLine::Kind::Same) {
            QTextEdit::ExtraSelection selection;
            QColor back = line.kind == DiffLine::Kind::Added ? theme.ok : theme.failed;
            back.setAlphaF(theme.dark ? 0.28F : 0.16F);
            selection.format.setBackground(back);
            selection.format.setProperty(QTextFormat::FullWidthSelection, true);
            selection.cursor = QTextCursor(block);
            selections.append(selection);
        }
        block = block.next();
    }
    setExtraSelections(selections);
}

void TextDiffView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace weir
