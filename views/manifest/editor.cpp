// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/manifest/editor.h"

#include "views/common/theme.h"
#include "views/manifest/folding.h"
#include "views/manifest/gutter.h"
#include "views/manifest/highlighter.h"
#include "views/manifest/lexer.h"
#include "views/manifest/offers.h"

#include <QCompleter>
#include <QFontDatabase>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextBlock>

namespace weir {

using namespace manifesttext;

namespace {

/// How far above the window colours look for a line whose meaning is certain.
constexpr int MostLinesAbove = 3000;
constexpr int FewLines = 2000;

} // namespace

Editor::Editor(QWidget *parent)
    : QPlainTextEdit(parent), m_gutter(new Gutter(this)), m_completer(new QCompleter(this)),
      m_offers(new QStandardItemModel(this))
{
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    setFont(fixed);
    setTabStopDistance(QFontMetricsF(fixed).horizontalAdvance(u' ') * 2);
    setUndoRedoEnabled(false);
    viewport()->setMouseTracking(true);
    m_completer->setModel(m_offers);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(12);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &Editor::accept);
    connect(document(), &QTextDocument::contentsChange, this, &Editor::note);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &Editor::placeGutter);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &area, int dy) {
        colourVisible();
        if (dy != 0)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, area.y(), m_gutter->width(), area.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        refreshSelections();
        m_gutter->update();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &Editor::viewChanged);
    connect(&m_fill, &QTimer::timeout, this, &Editor::fillMore);
    placeGutter();
}

Editor::~Editor() = default;

void Editor::setBytes(const QByteArray &bytes)
{
    if (isTyped())
        settle(typedText());
    if (bytes == m_text.bytes())
        return;
    finishFilling();
    TextBytes next(bytes);
    const TextBytes::Change change = m_text.changeTo(next);
    const QScopedValueRollback quiet(m_setting, true);
    // An empty text, or a short one that a long one takes the place of: their last lines may be the same.
    const bool isFirst = m_text.lineCount() < FewLines && change.otherTo - change.from > FewLines;
    const bool isAll = isFirst || (change.from == 0 && change.to == m_text.lineCount());
    if (isAll) {
        const int scroll = verticalScrollBar()->value();
        const int position = textCursor().position();
        startFilling(next.shown());
        QTextCursor cursor = textCursor();
        cursor.setPosition(qMin(position, document()->characterCount() - 1));
        setTextCursor(cursor);
        verticalScrollBar()->setValue(scroll);
    } else if (!change.isEmpty()) {
        QStringList lines;
        for (int i = change.from; i < change.otherTo; ++i)
            lines << next.line(i);
        QTextCursor cursor(document());
        cursor.beginEditBlock();
        // From the end of the line before, or to the start of the line after: one of the two is there.
        const bool hasBefore = change.from > 0;
        const QTextBlock first = document()->findBlockByNumber(change.from);
        const QTextBlock after = document()->findBlockByNumber(change.to);
        QString text = lines.join(u'\n');
        if (change.from == change.to) {
            if (after.isValid()) {
                cursor.setPosition(after.position());
                text += u'\n';
            } else {
                cursor.movePosition(QTextCursor::End);
                text.prepend(u'\n');
            }
        } else {
            const QTextBlock last = document()->findBlockByNumber(change.to - 1);
            const int begin = first.position();
            const int end = last.position() + last.length() - 1;
            if (!lines.isEmpty()) {
                // Only what differs inside of the lines, so that a caret beside it stays where it is.
                const QString old = QTextCursor(first).block() == last ? first.text() : QString();
                int head = 0;
                int tail = 0;
                if (first == last && lines.size() == 1) {
                    while (head < qMin(old.size(), text.size()) && old[head] == text[head])
                        ++head;
                    while (tail < qMin(old.size(), text.size()) - head
                           && old[old.size() - 1 - tail] == text[text.size() - 1 - tail])
                        ++tail;
                }
                cursor.setPosition(begin + head);
                cursor.setPosition(end - tail, QTextCursor::KeepAnchor);
                text = text.mid(head, text.size() - head - tail);
            } else if (after.isValid()) {
                cursor.setPosition(begin);
                cursor.setPosition(after.position(), QTextCursor::KeepAnchor);
            } else {
                cursor.setPosition(hasBefore ? begin - 1 : begin);
                cursor.setPosition(end, QTextCursor::KeepAnchor);
            }
        }
        cursor.insertText(text);
        cursor.endEditBlock();
    }
    settle(std::move(next));
    unfoldAround(textCursor().block());
    colourVisible();
    placeGutter();
}

TextBytes Editor::typedText() const
{
    if (!isTyped())
        return m_text;
    const int blocks = document()->blockCount();
    QStringList lines;
    const int to = qMax(m_dirtyFrom, blocks - m_cleanTail);
    QTextBlock block = document()->findBlockByNumber(m_dirtyFrom);
    for (int i = m_dirtyFrom; i < to && block.isValid(); ++i, block = block.next())
        lines << block.text();
    return m_text.replaced(m_dirtyFrom, m_text.lineCount() - (blocks - to), lines);
}

void Editor::settle(TextBytes text)
{
    m_text = std::move(text);
    m_dirtyFrom = -1;
}

void Editor::note(int position, int removed, int added)
{
    if (m_setting || (removed == 0 && added == 0))
        return;
    const int from = document()->findBlock(position).blockNumber();
    const QTextBlock last = document()->findBlock(qMin(position + added, document()->characterCount() - 1));
    const int tail = document()->blockCount() - 1 - last.blockNumber();
    m_cleanTail = m_dirtyFrom < 0 ? tail : qMin(m_cleanTail, tail);
    m_dirtyFrom = m_dirtyFrom < 0 ? from : qMin(m_dirtyFrom, from);
    Q_EMIT typed();
}

std::pair<int, int> Editor::visibleLines() const
{
    const QTextBlock first = firstVisibleBlock();
    QTextBlock last = first;
    const qreal bottom = viewport()->height();
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        if (!block.isVisible())
            continue;
        if (blockBoundingGeometry(block).translated(contentOffset()).top() > bottom)
            break;
        last = block;
    }
    return {first.blockNumber(), last.blockNumber()};
}

void Editor::colourVisible()
{
    if (m_colouring)
        return;
    const QScopedValueRollback guard(m_colouring, true);
    const auto [from, to] = visibleLines();
    QTextBlock start = document()->findBlockByNumber(from);
    for (int i = 0; i < MostLinesAbove && start.previous().isValid() && !start.text().startsWith(QStringLiteral("---"));
         ++i)
        start = start.previous();
    const Theme theme = Theme::of(this);
    LineState state;
    for (QTextBlock block = start; block.isValid() && block.blockNumber() <= to; block = block.next()) {
        // Long lines are data, and colour would cost more than it tells.
        const QString line = block.text();
        const std::vector<Token> all = line.size() > 5000 ? std::vector<Token>() : tokens(line, state);
        if (block.blockNumber() < from)
            continue;
        QList<QTextLayout::FormatRange> formats;
        for (const Token &token : all)
            formats.append({token.begin, token.length, formatOf(token.type, theme)});
        if (block.layout()->formats() == formats)
            continue;
        block.layout()->setFormats(formats);
        document()->markContentsDirty(block.position(), block.length());
    }
}

void Editor::setMarks(const std::vector<Mark> &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    refreshSelections();
    m_gutter->update();
}

const Editor::Mark *Editor::markOf(int line) const
{
    const Mark *worst = nullptr;
    for (const Mark &mark : m_marks) {
        if (mark.line == line && (!worst || mark.severity < worst->severity))
            worst = &mark;
    }
    return worst;
}

QStringList Editor::sayingsOf(int line) const
{
    QStringList all;
    for (const Mark &mark : m_marks) {
        if (mark.line == line)
            all << mark.message;
    }
    return all;
}

void Editor::refreshSelections()
{
    const Theme theme = Theme::of(this);
    QList<QTextEdit::ExtraSelection> all;
    QTextEdit::ExtraSelection line;
    QColor wash = theme.text;
    wash.setAlphaF(0.05F);
    line.format.setBackground(wash);
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    line.cursor = textCursor();
    line.cursor.clearSelection();
    all << line;
    for (const Mark &mark : m_marks) {
        const QTextBlock block = document()->findBlockByNumber(mark.line);
        if (!block.isValid())
            continue;
        QTextEdit::ExtraSelection one;
        one.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        one.format.setUnderlineColor(mark.severity == Severity::Error ? theme.failed
                                     : mark.severity == Severity::Warning ? theme.degraded : theme.muted);
        one.cursor = QTextCursor(block);
        const int most = block.length() - 1;
        one.cursor.setPosition(block.position() + qBound(0, mark.from, most));
        one.cursor.setPosition(block.position() + qBound(0, mark.to, most), QTextCursor::KeepAnchor);
        all << one;
    }
    setExtraSelections(all);
}

void Editor::goTo(int line, int column, int length)
{
    if (line >= document()->blockCount())
        finishFilling();
    const QTextBlock block = document()->findBlockByNumber(qBound(0, line, document()->blockCount() - 1));
    unfoldAround(block);
    QTextCursor cursor(block);
    const int most = block.length() - 1;
    cursor.setPosition(block.position() + qBound(0, column, most));
    if (length > 0)
        cursor.setPosition(block.position() + qBound(0, column + length, most), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
}

QStringList Editor::documentLines(int line, int *first) const
{
    constexpr int Most = 2000;
    const auto isMark = [](const QTextBlock &block) { return block.text().startsWith(QStringLiteral("---")); };
    const QTextBlock at = document()->findBlockByNumber(line);
    QTextBlock begin = at;
    for (int i = 0; i < Most && begin.previous().isValid() && !isMark(begin); ++i)
        begin = begin.previous();
    if (isMark(begin) && begin != at)
        begin = begin.next();
    QStringList lines;
    *first = begin.blockNumber();
    for (QTextBlock block = begin; block.isValid() && lines.size() < 2 * Most; block = block.next()) {
        if (block.blockNumber() > line && isMark(block))
            break;
        lines << block.text();
    }
    return lines;
}

void Editor::toggleFold()
{
    const QTextBlock header = foldHeader(textCursor().block());
    if (!header.isValid())
        return;
    const bool folds = !isFolded(header);
    if (folds) {
        QTextCursor cursor(header);
        setTextCursor(cursor);
    }
    setFolded(header, folds);
    placeGutter();
}

void Editor::foldAll(bool folded)
{
    finishFilling();
    setAllFolded(document(), folded);
    for (QTextBlock block = textCursor().block(); block.isValid() && !block.isVisible(); block = block.previous()) {
        if (block.previous().isVisible())
            setTextCursor(QTextCursor(block.previous()));
    }
    ensureCursorVisible();
}

void Editor::placeGutter()
{
    const int width = m_gutter->wanted();
    setViewportMargins(width, 0, 0, 0);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), width, inside.height());
}

void Editor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
    colourVisible();
    Q_EMIT viewChanged();
}

void Editor::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    colourVisible();
}

void Editor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        if (!m_gutter)
            return;
        colourVisible();
        refreshSelections();
        placeGutter();
    }
}

} // namespace weir
