// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/filters.h"

#include "model/events/cesql.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

QString syntaxError()
{
    return u"parse error: syntax error: "_s;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// The expression as the generated Go lexer cuts it, to be read by Weir's own parser: characters that begin no token
/// vanish without an error, and numbers beyond 32 bits are an error of a later step.
class Tokens
{
public:
    explicit Tokens(const QString &expression) : m_text(upperCased(expression))
    {
        qsizetype at = 0;
        while (at < m_text.size()) {
            const qsizetype length = lengthAt(at);
            if (length > 0)
                add(expression.mid(at, length));
            // "!" might have become "!=": what stands in its way is lost with it.
            const qsizetype lost = m_text.at(at) == u'!' ? 2 : 1;
            at += length > 0 ? length : lost;
        }
    }

    [[nodiscard]] size_t size() const { return m_tokens.size(); }
    [[nodiscard]] const QString &at(size_t index) const { return m_tokens[index]; }
    [[nodiscard]] const QStringList &tooLarge() const { return m_tooLarge; }
    /// The first `count` tokens as text.
    [[nodiscard]] QString text(size_t count) const
    {
        QStringList words;
        for (size_t i = 0; i < count; ++i)
            words.append(m_tokens[i]);
        return words.join(u' ');
    }
    /// The token at a column of text(), counted from 1; size() behind the last one.
    [[nodiscard]] size_t indexAt(qsizetype column) const
    {
        qsizetype start = 1;
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            if (column <= start)
                return i;
            start += m_tokens[i].size() + 1;
        }
        return m_tokens.size();
    }

private:
    /// The lexer sees capitals only, and takes what becomes an ASCII letter that way for one.
    static QString upperCased(const QString &expression)
    {
        QString text = expression;
        text.replace(QChar(0x131), u'I').replace(QChar(0x17f), u'S');
        return text;
    }

    [[nodiscard]] qsizetype run(qsizetype at, bool (*isPart)(QChar)) const
    {
        qsizetype end = at;
        while (end < m_text.size() && isPart(m_text.at(end)))
            ++end;
        return end - at;
    }

    [[nodiscard]] qsizetype quotedLength(qsizetype at) const
    {
        const QChar quote = m_text.at(at);
        qsizetype length = 1; // a quote alone is a token that fits nowhere
        for (qsizetype end = at + 1; end < m_text.size(); ++end) {
            if (m_text.at(end) == u'\\') {
                ++end;
            } else if (m_text.at(end) == quote) {
                length = end + 1 - at;
                if (end + 1 >= m_text.size() || m_text.at(end + 1) != quote)
                    break;
                ++end;
            }
        }
        return length;
    }

    /// Of the token that begins there, by the longest match; 0: none does.
    [[nodiscard]] qsizetype lengthAt(qsizetype at) const
    {
        const QChar c = m_text.at(at);
        const QChar next = at + 1 < m_text.size() ? m_text.at(at + 1) : QChar();
        if (c == u'\'' || c == u'"')
            return quotedLength(at);
        if (isDigit(c) || isLetter(c)) {
            const qsizetype word = run(at, [](QChar part) { return isDigit(part) || isLetter(part); });
            const qsizetype name = isLetter(c) ? run(at, [](QChar part) { return isLetter(part) || part == u'_'; }) : 0;
            return std::max(word, name);
        }
        if ((c == u'+' || c == u'-') && isDigit(next))
            return 1 + run(at + 1, isDigit);
        if ((c == u'!' && next == u'=') || (c == u'<' && (next == u'>' || next == u'=')) || (c == u'>' && next == u'='))
            return 2;
        return u"()=<>+-*/%,"_s.contains(c) ? 1 : 0;
    }

    void add(const QString &source)
    {
        QString token = source;
        if (source.front() != u'\'' && source.front() != u'"')
            token = upperCased(source);
        const QString digits = token.startsWith(u'+') || token.startsWith(u'-') ? token.mid(1) : token;
        if (!digits.isEmpty() && std::all_of(digits.begin(), digits.end(), isDigit)) {
            bool isNumber = false;
            const qint64 value = token.toLongLong(&isNumber);
            if (!isNumber || value < std::numeric_limits<qint32>::min()
                || value > std::numeric_limits<qint32>::max()) {
                m_tooLarge.append(u"strconv.ParseInt: parsing \"%1\": value out of range"_s.arg(token));
                token = u"0"_s;
            }
        }
        m_tokens.push_back(token);
    }

    QString m_text;
    std::vector<QString> m_tokens;
    QStringList m_tooLarge;
};

bool continues(const QString &token)
{
    static const QStringList words{u"NOT"_s, u"LIKE"_s, u"IN"_s, u"AND"_s, u"OR"_s, u"XOR"_s};
    const QChar first = token.front();
    if (isLetter(first))
        return words.contains(token, Qt::CaseInsensitive);
    return token.size() <= 2 && u"=!<>*/%+-"_s.contains(first) && !isDigit(token.back());
}

/// Is the innermost parenthesis that is open at the end one of a function's arguments?
bool endsInArguments(const Tokens &tokens)
{
    std::vector<bool> open;
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (tokens.at(i) == u"("_s)
            open.push_back(i > 0 && isLetter(tokens.at(i - 1).front()) && !continues(tokens.at(i - 1)));
        else if (tokens.at(i) == u")"_s && !open.empty())
            open.pop_back();
    }
    return !open.empty() && open.back();
}

/// The Go parser tells what is wrong only where it neither mends the fault by leaving out or adding one token nor,
/// later, stumbles over the hole in its tree: both end in a panic that is caught, without words.
QString detailsOf(const Tokens &tokens, qsizetype column)
{
    const size_t at = tokens.indexAt(column);
    if (at == 0)
        return syntaxError();
    const QString &before = tokens.at(at - 1);
    const bool isComplete = cesql::Expression::parse(tokens.text(at)).has_value();
    if (at >= tokens.size()) {
        const bool isOperand = !continues(before) && before != u"("_s && before != u","_s;
        return isOperand && endsInArguments(tokens) ? syntaxError() : QString();
    }
    if (isComplete && !continues(tokens.at(at)))
        return at + 1 < tokens.size() ? syntaxError() : QString();
    if (before.compare(u"EXISTS"_s, Qt::CaseInsensitive) == 0) {
        const bool isMended = continues(tokens.at(at))
            || (at + 1 < tokens.size() && isLetter(tokens.at(at + 1).front()) && !continues(tokens.at(at + 1)));
        return isMended ? QString() : syntaxError();
    }
    return {};
}

} // namespace

CesqlAnswer parseCesqlAsGo(const QString &expression)
{
    const Tokens tokens(expression);
    const auto parsed = cesql::Expression::parse(tokens.text(tokens.size()));
    if (!parsed)
        return {.isAccepted = false, .details = detailsOf(tokens, parsed.error().column)};
    if (!tokens.tooLarge().isEmpty())
        return {.isAccepted = false, .details = u"parse error: "_s + tokens.tooLarge().join(u',')};
    return {};
}

} // namespace weir::admission
