// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <string>
#include <string_view>

namespace weir::exposition {

/// Strings that must keep their address while a line is read.
using StringPool = std::deque<std::string>;

/// Reads one line of an exposition page from left to right. Never runs over its end: peek() is '\0' there.
class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_text(text) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    void advance()
    {
        if (!atEnd())
            ++m_at;
    }
    void skipBlanks();
    [[nodiscard]] std::string_view rest() const { return m_text.substr(m_at); }
    [[nodiscard]] std::string_view all() const { return m_text; }

    /// Up to the next space or tab.
    [[nodiscard]] std::string_view word();
    /// [a-zA-Z_][a-zA-Z0-9_]*, with colons where `colons`; empty where there is none.
    [[nodiscard]] std::string_view name(bool colons);
    /// A quoted string without escapes, as a view into the line. False (and nothing read) where it has
    /// escapes.
    [[nodiscard]] bool plainString(std::string_view &value);
    /// A quoted string, unescaped into `value`; false where it does not end or has an unknown escape.
    [[nodiscard]] bool quotedString(std::string &value);

private:
    std::string_view m_text;
    size_t m_at = 0;
};

[[nodiscard]] std::string_view trimmed(std::string_view text);
/// Undoes \\ and \n, and \" where `quotes`; false for any other escape.
[[nodiscard]] bool unescape(std::string_view text, std::string &out, bool quotes);
/// A number in Go's float syntax, hex floats, NaN and infinities in any case included. Too large becomes
/// infinite.
[[nodiscard]] bool readNumber(std::string_view text, double &value);

} // namespace weir::exposition
