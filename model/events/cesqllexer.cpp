// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/events/cesqllexer.h"

#include <algorithm>
#include <limits>

namespace weir::cesql {

using namespace Qt::StringLiterals;

namespace {

/// Words are of ASCII, for which QString::toUpper is slow.
QString upper(QString word)
{
    for (QChar &c : word) {
        if (c >= u'a' && c <= u'z')
            c = QChar(char16_t(c.unicode() - (u'a' - u'A')));
    }
    return word;
}

} // namespace

Token Lexer::next()
{
    while (m_at < m_text.size() && (m_text[m_at] == u' ' || m_text[m_at] == u'\t' || m_text[m_at] == u'\r'
                                    || m_text[m_at] == u'\n'))
        ++m_at;
    Token token;
    token.at = m_at;
    if (m_at >= m_text.size())
        return token;
    const QChar c = m_text[m_at];
    if (c == u'\'' || c == u'"')
        return quoted(c);
    const bool sign = (c == u'+' || c == u'-') && m_at + 1 < m_text.size() && isDigit(m_text[m_at + 1]);
    if (isDigit(c) || isLetter(c) || sign)
        return word();
    static const QString two[] = {u"!="_s, u"<>"_s, u"<="_s, u">="_s};
    for (const QString &symbol : two) {
        if (m_text.mid(m_at, 2) == symbol)
            return symbolToken(symbol);
    }
    if (u"()=<>+-*/%,"_s.contains(c))
        return symbolToken(QString(c));
    token.kind = TokenKind::Bad;
    token.source = c;
    return token;
}

Token Lexer::symbolToken(const QString &text)
{
    const Token token{.kind = TokenKind::Symbol, .text = text, .source = text, .at = m_at};
    m_at += text.size();
    return token;
}

Token Lexer::quoted(QChar quote)
{
    Token token{.kind = TokenKind::Bad, .text = {}, .source = QString(quote), .at = m_at};
    qsizetype end = m_at + 1;
    for (; end < m_text.size(); ++end) {
        if (m_text[end] == u'\\') {
            ++end;
        } else if (m_text[end] == quote) {
            // A doubled quote continues the literal.
            if (end + 1 < m_text.size() && m_text[end + 1] == quote)
                ++end;
            else
                break;
        }
    }
    if (end >= m_text.size())
        return token;
    token.kind = TokenKind::Text;
    token.source = m_text.mid(m_at, end + 1 - m_at).toString();
    token.text = token.source.mid(1, token.source.size() - 2);
    // Only the escaped quote is undone: other backslashes belong to LIKE patterns.
    token.text.replace(u"\\"_s + quote, QString(quote));
    m_at = end + 1;
    return token;
}

Token Lexer::word()
{
    Token token{.kind = TokenKind::Word, .text = {}, .source = {}, .at = m_at};
    qsizetype end = m_at;
    if (m_text[end] == u'+' || m_text[end] == u'-') {
        ++end;
        while (end < m_text.size() && isDigit(m_text[end]))
            ++end;
    } else {
        while (end < m_text.size() && (isDigit(m_text[end]) || isLetter(m_text[end])))
            ++end;
        // Only names of functions may hold "_", and those are letters otherwise.
        const bool letters = std::all_of(m_text.begin() + m_at, m_text.begin() + end, isLetter);
        if (letters) {
            while (end < m_text.size() && (isLetter(m_text[end]) || m_text[end] == u'_'))
                ++end;
        }
    }
    token.source = m_text.mid(m_at, end - m_at).toString();
    token.text = upper(token.source);
    const QString digits = token.source.startsWith(u'+') || token.source.startsWith(u'-') ? token.source.mid(1)
                                                                                          : token.source;
    if (!digits.isEmpty() && std::all_of(digits.begin(), digits.end(), isDigit)) {
        bool ok = false;
        const qlonglong value = token.source.toLongLong(&ok);
        token.kind = ok && value >= std::numeric_limits<qint32>::min()
                        && value <= std::numeric_limits<qint32>::max()
            ? TokenKind::Integer : TokenKind::Bad;
        token.number = token.kind == TokenKind::Integer ? qint32(value) : 0;
    }
    m_at = end;
    return token;
}

} // namespace weir::cesql
