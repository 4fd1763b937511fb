// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

/// Tokens of CESQL 1.0, as the grammar of the specification's reference parser cuts them.
namespace weir::cesql {

enum class TokenKind { End, Integer, Text, Word, Symbol, Bad };

struct Token {
    TokenKind kind = TokenKind::End;
    QString text;    ///< a word in upper case, a symbol, or a string without quotes
    QString source;  ///< as written
    qint32 number = 0;
    qsizetype at = 0;
};

/// ASCII only, as the grammar has it.
[[nodiscard]] constexpr bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

[[nodiscard]] constexpr bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Longest match, as the generated lexer does: a sign directly before a digit belongs to the number.
class Lexer
{
public:
    /// `text` must outlive the lexer.
    explicit Lexer(QStringView text) : m_text(text) {}

    /// The next token; End for ever after the last one, Bad for what no token begins with.
    Token next();

private:
    Token symbolToken(const QString &text);
    Token quoted(QChar quote);
    Token word();

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace weir::cesql
