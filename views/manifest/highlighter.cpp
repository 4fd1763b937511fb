// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/manifest/highlighter.h"

namespace weir {

using namespace manifesttext;

namespace {

// A line's state as the number that a text block keeps; -1 is that of a new one.
int packed(const LineState &state)
{
    return int(state.mode) | (qMin(state.flow, 1000) << 2) | ((qMin(state.blockIndent, 1000) + 1) << 12);
}

LineState unpacked(int number)
{
    if (number < 0)
        return {};
    return {.mode = LineState::Mode(number & 3), .flow = (number >> 2) & 1023, .blockIndent = (number >> 12) - 1};
}

} // namespace

namespace manifesttext {

QTextCharFormat formatOf(Token::Type type, const Theme &theme)
{
    QTextCharFormat format;
    switch (type) {
    case Token::Type::Key: format.setForeground(theme.focus); break;
    case Token::Type::Text:
    case Token::Type::Block: format.setForeground(theme.text); break;
    case Token::Type::Value: format.setForeground(theme.broker); break;
    case Token::Type::Comment:
        format.setForeground(theme.muted);
        format.setFontItalic(true);
        break;
    case Token::Type::Mark:
        format.setForeground(theme.muted);
        format.setFontWeight(QFont::Bold);
        break;
    case Token::Type::Anchor: format.setForeground(theme.channel); break;
    case Token::Type::Tag: format.setForeground(theme.flow); break;
    case Token::Type::Punctuation: format.setForeground(theme.muted); break;
    }
    return format;
}

} // namespace manifesttext

Highlighter::Highlighter(QTextDocument *text, const QWidget *look) : QSyntaxHighlighter(text), m_look(look) {}

void Highlighter::highlightBlock(const QString &line)
{
    LineState state = unpacked(previousBlockState());
    const Theme theme = Theme::of(m_look);
    // Long lines are data, and colour would cost more than it tells.
    if (line.size() < 5000) {
        for (const Token &token : tokens(line, state))
            setFormat(token.begin, token.length, formatOf(token.type, theme));
    }
    setCurrentBlockState(packed(state));
}

} // namespace weir
