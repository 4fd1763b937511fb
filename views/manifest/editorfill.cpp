// SPDX-License-Identifier: GPL-3.0-or-later
// A long text is put into the editor piece by piece, between other events.
#include "views/manifest/editor.h"

#include <QScopedValueRollback>
#include <QTextBlock>

namespace weir {

namespace {

/// Characters that are put into the text at a time: some ten milliseconds.
constexpr qsizetype Piece = 100'000;

} // namespace

void Editor::startFilling(const QString &text)
{
    m_whole = text;
    m_filled = 0;
    clear();
    fillMore();
    if (isFilling())
        m_fill.start(0);
}

void Editor::fillMore()
{
    fillUpTo(Piece);
}

void Editor::fillUpTo(qsizetype most)
{
    const QScopedValueRollback quiet(m_setting, true);
    const qsizetype left = m_whole.size() - m_filled;
    const qsizetype lineEnd = most < left ? m_whole.indexOf(QChar::ParagraphSeparator, m_filled + most) : -1;
    const qsizetype end = lineEnd < 0 ? m_whole.size() : lineEnd;
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(m_whole.mid(m_filled, end - m_filled));
    m_filled = end;
    if (isFilling())
        return;
    m_fill.stop();
    m_whole.clear();
    m_filled = 0;
    Q_EMIT viewChanged();
}

void Editor::finishFilling()
{
    if (isFilling())
        fillUpTo(m_whole.size());
}

} // namespace weir
