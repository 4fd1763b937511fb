// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/manifest/typing.h"

#include "views/manifest/lexer.h"

#include <QTextBlock>
#include <QTextDocument>

namespace weir::manifesttext {

namespace {

// First and last line of the selection; a line whose very start ends the selection is not part of it.
std::pair<QTextBlock, QTextBlock> linesOf(const QTextCursor &cursor)
{
    const QTextDocument *document = cursor.document();
    const QTextBlock first = document->findBlock(cursor.selectionStart());
    QTextBlock last = document->findBlock(cursor.selectionEnd());
    if (last != first && cursor.selectionEnd() == last.position())
        last = last.previous();
    return {first, last};
}

void insertAt(const QTextBlock &block, int column, const QString &text)
{
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + column);
    cursor.insertText(text);
}

void removeAt(const QTextBlock &block, int column, int length)
{
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + column);
    cursor.setPosition(block.position() + column + length, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

} // namespace

int indentOf(QStringView line)
{
    int column = 0;
    while (column < line.size() && line[column] == u' ')
        ++column;
    return column;
}

bool isBlank(QStringView line)
{
    return indentOf(line) == line.size();
}

void newLine(QTextCursor cursor)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    int depth = indentOf(before);
    LineState state;
    const std::vector<Token> all = tokens(before, state);
    int content = depth;
    bool opens = state.mode == LineState::Mode::Block;
    for (const Token &token : all) {
        if (token.type == Token::Type::Punctuation && before[token.begin] == u'-' && token.begin == content) {
            content = token.begin + 1;
            while (content < before.size() && before[content] == u' ')
                ++content;
        }
        if (token.type == Token::Type::Punctuation && before[token.begin] == u':')
            opens = opens || before.mid(token.begin + 1).trimmed().isEmpty();
        else if (token.type != Token::Type::Comment)
            opens = state.mode == LineState::Mode::Block;
    }
    // Behind a dash alone the item is still to come.
    if (content < before.size())
        depth = content;
    if (opens)
        depth += 2;
    cursor.insertBlock();
    cursor.insertText(QString(depth, u' '));
    cursor.endEditBlock();
}

void indent(QTextCursor cursor)
{
    if (!cursor.hasSelection()) {
        const int column = cursor.positionInBlock();
        cursor.insertText(QString(2 - column % 2, u' '));
        return;
    }
    cursor.beginEditBlock();
    const auto [first, last] = linesOf(cursor);
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        if (!isBlank(block.text()))
            insertAt(block, 0, QStringLiteral("  "));
        if (block == last)
            break;
    }
    cursor.endEditBlock();
}

void outdent(QTextCursor cursor)
{
    cursor.beginEditBlock();
    const auto [first, last] = linesOf(cursor);
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        const int depth = indentOf(block.text());
        if (depth > 0)
            removeAt(block, 0, depth % 2 == 0 ? 2 : 1);
        if (block == last)
            break;
    }
    cursor.endEditBlock();
}

void toggleComment(QTextCursor cursor)
{
    cursor.beginEditBlock();
    const auto [first, last] = linesOf(cursor);
    bool isAll = true;
    int depth = -1;
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        const QString line = block.text();
        if (!isBlank(line)) {
            isAll = isAll && line[indentOf(line)] == u'#';
            depth = depth < 0 ? indentOf(line) : qMin(depth, indentOf(line));
        }
        if (block == last)
            break;
    }
    for (QTextBlock block = first; depth >= 0 && block.isValid(); block = block.next()) {
        const QString line = block.text();
        if (!isBlank(line)) {
            const int at = indentOf(line);
            if (isAll)
                removeAt(block, at, at + 1 < line.size() && line[at + 1] == u' ' ? 2 : 1);
            else
                insertAt(block, depth, QStringLiteral("# "));
        }
        if (block == last)
            break;
    }
    cursor.endEditBlock();
}

bool backspaceIndent(QTextCursor cursor)
{
    const int column = cursor.positionInBlock();
    const QString before = cursor.block().text().left(column);
    if (cursor.hasSelection() || column == 0 || !isBlank(before))
        return false;
    removeAt(cursor.block(), column % 2 == 0 ? column - 2 : column - 1, column % 2 == 0 ? 2 : 1);
    return true;
}

} // namespace weir::manifesttext
