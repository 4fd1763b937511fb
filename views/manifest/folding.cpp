// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/manifest/folding.h"

#include "views/manifest/typing.h"

#include <QTextDocument>

namespace weir::manifesttext {

namespace {

bool isMark(QStringView line)
{
    return line.startsWith(QStringLiteral("---")) || line.startsWith(QStringLiteral("..."));
}

bool isComment(QStringView line)
{
    const int at = indentOf(line);
    return at < line.size() && line[at] == u'#';
}

// The first line with content of a document: its object folds under it.
bool beginsObject(const QTextBlock &block)
{
    const QString line = block.text();
    if (isBlank(line) || isComment(line) || isMark(line) || indentOf(line) > 0)
        return false;
    for (QTextBlock above = block.previous(); above.isValid(); above = above.previous()) {
        const QString text = above.text();
        if (isMark(text))
            return true;
        if (!isBlank(text) && !isComment(text))
            return false;
    }
    return true;
}

void setVisible(const QTextBlock &from, const QTextBlock &to, bool visible)
{
    for (QTextBlock block = from; block.isValid(); block = block.next()) {
        block.setVisible(visible);
        if (block == to)
            break;
    }
}

void tell(QTextDocument *document, const QTextBlock &from, const QTextBlock &to)
{
    document->markContentsDirty(from.position(), to.position() + to.length() - from.position());
}

} // namespace

QTextBlock foldEnd(const QTextBlock &header)
{
    if (!header.isValid())
        return {};
    const QString line = header.text();
    if (isBlank(line) || isComment(line) || isMark(line))
        return {};
    const bool isObject = beginsObject(header);
    const int depth = indentOf(line);
    const bool isItem = line.mid(depth).startsWith(u'-');
    const bool isKey = line.trimmed().endsWith(u':');
    QTextBlock end;
    for (QTextBlock block = header.next(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        if (isBlank(text))
            continue;
        if (isMark(text))
            break;
        const int own = indentOf(text);
        const bool isOwnItem = !isItem && isKey && own == depth && text.mid(own).startsWith(QStringLiteral("- "));
        if (!isObject && own <= depth && !isOwnItem)
            break;
        end = block;
    }
    return end;
}

bool isFolded(const QTextBlock &header)
{
    const QTextBlock next = header.next();
    return header.isVisible() && next.isValid() && !next.isVisible();
}

void setFolded(const QTextBlock &header, bool folded)
{
    QTextBlock end = foldEnd(header);
    // What was folded is shown even where the lines no longer say that it belongs there.
    if (!folded) {
        for (QTextBlock block = header.next(); block.isValid() && !block.isVisible(); block = block.next())
            end = !end.isValid() || block.blockNumber() > end.blockNumber() ? block : end;
    }
    if (!end.isValid())
        return;
    setVisible(header.next(), end, !folded);
    tell(const_cast<QTextDocument *>(header.document()), header, end);
}

void setAllFolded(QTextDocument *document, bool folded)
{
    if (!folded) {
        setVisible(document->firstBlock(), document->lastBlock(), true);
        tell(document, document->firstBlock(), document->lastBlock());
        return;
    }
    // The first line with content behind a mark is the header, the last one before the next mark the end; foldEnd()
    // would go through every line twice.
    bool isHeaderNext = true;
    QTextBlock header;
    QTextBlock end;
    const auto close = [&] {
        if (header.isValid() && end.isValid())
            setVisible(header.next(), end, false);
        header = end = {};
    };
    // One copy of all is cheaper than one of each line.
    const QString text = document->toRawText();
    qsizetype at = 0;
    for (QTextBlock block = document->firstBlock(); block.isValid(); block = block.next()) {
        const QStringView line = QStringView(text).mid(at, block.length() - 1);
        at += block.length();
        if (isMark(line)) {
            close();
            isHeaderNext = true;
        } else if (!isBlank(line)) {
            if (header.isValid())
                end = block;
            else if (isHeaderNext && !isComment(line) && indentOf(line) == 0)
                header = block;
            isHeaderNext = isHeaderNext && isComment(line);
        }
    }
    close();
    tell(document, document->firstBlock(), document->lastBlock());
}

QTextBlock foldHeader(QTextBlock block)
{
    const int line = block.blockNumber();
    for (QTextBlock at = block; at.isValid(); at = at.previous()) {
        const QTextBlock end = foldEnd(at);
        if (end.isValid() && end.blockNumber() >= line)
            return at;
        if (isMark(at.text()))
            return {};
    }
    return {};
}

void unfoldAround(QTextBlock block)
{
    while (block.isValid() && !block.isVisible()) {
        QTextBlock header = block;
        while (header.isValid() && !header.isVisible())
            header = header.previous();
        if (!header.isValid())
            return;
        setFolded(header, false);
    }
}

} // namespace weir::manifesttext
