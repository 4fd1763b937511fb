// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/manifest/lexer.h"

namespace weir::manifesttext {

using namespace Qt::StringLiterals;

namespace {

using Type = Token::Type;
using Mode = LineState::Mode;

class Lexer final
{
public:
    Lexer(const QString &line, LineState &state) : m_line(line), m_state(state) {}

    std::vector<Token> run()
    {
        while (m_indent < size() && m_line[m_indent] == u' ')
            ++m_indent;
        if (m_state.mode == Mode::Block) {
            if (m_indent == size() || m_indent > m_state.blockIndent) {
                add(Type::Block, m_indent, size());
                return std::move(m_tokens);
            }
            m_state.mode = Mode::Plain;
        }
        if (m_state.mode != Mode::Plain) {
            // A document mark ends whatever is open.
            if (isMark())
                m_state = {};
            else
                m_at = quoted(0, 0, m_state.mode == Mode::SingleQuoted ? u'\'' : u'"');
        }
        if (m_at == 0 && isMark()) {
            m_state = {};
            add(Type::Mark, 0, 3);
            m_at = 3;
        } else if (m_at == 0 && m_line.startsWith(u'%') && m_state.flow == 0) {
            add(Type::Mark, 0, size());
            return std::move(m_tokens);
        }
        while (m_at < size())
            step();
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] int size() const { return int(m_line.size()); }
    [[nodiscard]] bool blankAt(int at) const { return at >= size() || m_line[at].isSpace(); }
    [[nodiscard]] bool isMark() const
    {
        return (m_line.startsWith("---"_L1) || m_line.startsWith("..."_L1)) && blankAt(3);
    }
    void add(Type type, int begin, int end)
    {
        if (end > begin)
            m_tokens.push_back({type, begin, end - begin});
    }

    void step()
    {
        const QChar c = m_line[m_at];
        if (c.isSpace()) {
            ++m_at;
        } else if (c == u'#' && (m_at == 0 || m_line[m_at - 1].isSpace())) {
            add(Type::Comment, m_at, size());
            m_at = size();
        } else if (c == u'\'' || c == u'"') {
            m_state.mode = c == u'"' ? Mode::DoubleQuoted : Mode::SingleQuoted;
            m_at = quoted(m_at, m_at + 1, c);
        } else if (c == u'&' || c == u'*' || c == u'!') {
            const int begin = m_at;
            while (m_at < size() && !m_line[m_at].isSpace() && !(m_state.flow > 0 && isBracket(m_line[m_at])))
                ++m_at;
            add(c == u'!' ? Type::Tag : Type::Anchor, begin, m_at);
        } else if ((c == u'-' || c == u'?' || c == u':') && blankAt(m_at + 1)) {
            if (c == u'-' && m_state.flow == 0)
                m_parent = m_at;
            add(Type::Punctuation, m_at, m_at + 1);
            ++m_at;
        } else if (c == u'[' || c == u'{') {
            ++m_state.flow;
            add(Type::Punctuation, m_at, m_at + 1);
            ++m_at;
        } else if (isBracket(c)) {
            if (c != u',')
                m_state.flow = qMax(0, m_state.flow - 1);
            add(Type::Punctuation, m_at, m_at + 1);
            ++m_at;
        } else if ((c == u'|' || c == u'>') && m_state.flow == 0) {
            block();
        } else {
            plain();
        }
    }

    [[nodiscard]] static bool isBracket(QChar c)
    {
        return c == u',' || c == u']' || c == u'}' || c == u'[' || c == u'{';
    }

    // `begin`: of what gets the colour; `at`: behind the opening quote.
    int quoted(int begin, int at, QChar quote)
    {
        while (at < size()) {
            if (m_line[at] == u'\\' && quote == u'"') {
                at += 2;
            } else if (m_line[at] == quote && quote == u'\'' && at + 1 < size() && m_line[at + 1] == quote) {
                at += 2;
            } else if (m_line[at] == quote) {
                m_state.mode = Mode::Plain;
                ++at;
                break;
            } else {
                ++at;
            }
        }
        at = qMin(at, size());
        add(isKeyEnd(at) ? Type::Key : Type::Text, begin, at);
        if (isKeyEnd(at))
            key(begin);
        return at;
    }
    [[nodiscard]] bool isKeyEnd(int at) const
    {
        if (m_state.mode != Mode::Plain)
            return false;
        while (at < size() && m_line[at] == u' ')
            ++at;
        return at < size() && m_line[at] == u':'
               && (blankAt(at + 1) || (m_state.flow > 0 && isBracket(m_line[at + 1])));
    }

    void key(int begin)
    {
        if (m_state.flow == 0)
            m_parent = begin;
    }

    void block()
    {
        const int begin = m_at;
        ++m_at;
        while (m_at < size() && (m_line[m_at].isDigit() || m_line[m_at] == u'-' || m_line[m_at] == u'+'))
            ++m_at;
        int rest = m_at;
        while (rest < size() && m_line[rest] == u' ')
            ++rest;
        if (rest < size() && m_line[rest] != u'#') {
            m_at = begin;
            plain();
            return;
        }
        add(Type::Punctuation, begin, m_at);
        m_state.mode = Mode::Block;
        m_state.blockIndent = m_parent;
        if (rest < size())
            add(Type::Comment, rest, size());
        m_at = size();
    }

    void plain()
    {
        const int begin = m_at;
        int end = m_at;
        while (m_at < size()) {
            const QChar c = m_line[m_at];
            if (c == u':' && (blankAt(m_at + 1) || (m_state.flow > 0 && isBracket(m_line[m_at + 1]))))
                break;
            if (c == u'#' && m_at > begin && m_line[m_at - 1].isSpace())
                break;
            if (m_state.flow > 0 && isBracket(c))
                break;
            ++m_at;
            if (!c.isSpace())
                end = m_at;
        }
        if (m_at == begin) {
            // A colon before a bracket: it belongs to what stood before.
            add(Type::Punctuation, begin, ++m_at);
            return;
        }
        const QStringView text = QStringView(m_line).mid(begin, end - begin);
        if (m_at < size() && m_line[m_at] == u':') {
            add(Type::Key, begin, end);
            key(begin);
        } else {
            add(isValue(text) ? Type::Value : Type::Text, begin, end);
        }
    }

    // What kubectl does not read as a text.
    [[nodiscard]] static bool isValue(QStringView text)
    {
        static const QStringList words{u"true"_s, u"false"_s, u"null"_s, u"~"_s,   u"yes"_s, u"no"_s,
                                       u"on"_s,   u"off"_s,   u"y"_s,    u"n"_s, u".inf"_s, u".nan"_s};
        if (words.contains(text.toString().toLower()))
            return true;
        bool isNumber = false;
        (void)text.toDouble(&isNumber);
        return isNumber;
    }

    const QString &m_line;
    LineState &m_state;
    std::vector<Token> m_tokens;
    int m_at = 0;
    int m_indent = 0;
    int m_parent = -1;     ///< column of the key or dash that a block scalar would belong to
};

} // namespace

std::vector<Token> tokens(const QString &line, LineState &state)
{
    return Lexer(line, state).run();
}

} // namespace weir::manifesttext
