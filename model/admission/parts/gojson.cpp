// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/gobytes.h"
#include "model/admission/parts/gotext.h"

#include <cctype>
#include <vector>

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

/// Does no float64 hold the number? One that is too small is 0 to Go.
bool isTooLarge(const QByteArray &digits)
{
    bool isHeld = false;
    digits.toDouble(&isHeld);
    const QByteArray lower = digits.toLower();
    return !isHeld && !lower.contains("e-") && !(lower.startsWith("0.") && !lower.contains('e'));
}

/// Reads a text as encoding/json's scanner does, without recursion: the first fault ends it.
class JsonScan
{
public:
    explicit JsonScan(const QByteArray &text) : m_text(text) {}
    std::optional<QString> fault();

private:
    /// What is expected next; a step returns false at a fault.
    enum class Expect { Value, ValueOrEnd, Key, KeyOrEnd, Colon, ObjectNext, ListNext, Nothing };

    bool step();
    bool value();
    bool text();
    bool numeral();
    bool word(const char *letters);
    bool open(Expect next);
    void close();
    void ended();
    bool fail(const QString &where);
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char letter() const { return isAtEnd() ? '\0' : m_text.at(m_at); }
    void skipBlanks();

    const QByteArray &m_text;
    qsizetype m_at = 0;
    std::vector<bool> m_isObject; ///< of the open objects and lists
    Expect m_expect = Expect::Value;
    QString m_fault;
    QString m_tooLarge; ///< first number that no float64 holds
};

void JsonScan::skipBlanks()
{
    while (!isAtEnd() && (letter() == ' ' || letter() == '\t' || letter() == '\r' || letter() == '\n'))
        ++m_at;
}

bool JsonScan::fail(const QString &where)
{
    if (isAtEnd()) {
        m_fault = u"unexpected end of JSON input"_s;
        return false;
    }
    const QChar character = QChar(static_cast<char16_t>(static_cast<uchar>(letter())));
    QString shown = quotedAsGo(QString(character));
    shown = shown.mid(1, shown.size() - 2);
    if (character == u'\'')
        shown = u"\\'"_s;
    else if (character == u'"')
        shown = u"\""_s;
    m_fault = u"invalid character '%1' %2"_s.arg(shown, where);
    return false;
}

bool JsonScan::open(Expect next)
{
    constexpr size_t deepest = 10'000;
    ++m_at;
    m_isObject.push_back(next == Expect::KeyOrEnd);
    m_expect = next;
    if (m_isObject.size() > deepest) {
        m_fault = u"exceeded max depth"_s;
        return false;
    }
    return true;
}

void JsonScan::close()
{
    ++m_at;
    m_isObject.pop_back();
    ended();
}

void JsonScan::ended()
{
    m_expect = m_isObject.empty() ? Expect::Nothing : m_isObject.back() ? Expect::ObjectNext : Expect::ListNext;
}

bool JsonScan::word(const char *letters)
{
    for (const char *expected = letters; *expected; ++expected, ++m_at) {
        if (letter() != *expected)
            return fail(
                u"in literal %1 (expecting '%2')"_s.arg(QLatin1StringView(letters)).arg(QLatin1Char(*expected)));
    }
    ended();
    return true;
}

bool JsonScan::text()
{
    for (++m_at; !isAtEnd(); ++m_at) {
        if (letter() == '"') {
            ++m_at;
            return true;
        }
        if (static_cast<uchar>(letter()) < 0x20)
            return fail(u"in string literal"_s);
        if (letter() != '\\')
            continue;
        ++m_at;
        if (letter() == 'u') {
            for (int i = 0; i < 4; ++i) {
                ++m_at;
                if (!std::isxdigit(static_cast<uchar>(letter())))
                    return fail(u"in \\u hexadecimal character escape"_s);
            }
        } else if (isAtEnd() || !QByteArrayView("bfnrt\\/\"").contains(letter())) {
            return fail(u"in string escape code"_s);
        }
    }
    return fail({});
}

bool JsonScan::numeral()
{
    const qsizetype from = m_at;
    if (letter() == '-')
        ++m_at;
    if (!isDigit(letter()))
        return fail(u"in numeric literal"_s);
    const bool isZero = letter() == '0';
    ++m_at;
    while (!isZero && isDigit(letter()))
        ++m_at;
    if (letter() == '.') {
        ++m_at;
        if (!isDigit(letter()))
            return fail(u"after decimal point in numeric literal"_s);
        while (isDigit(letter()))
            ++m_at;
    }
    if (letter() == 'e' || letter() == 'E') {
        ++m_at;
        if (letter() == '+' || letter() == '-')
            ++m_at;
        if (!isDigit(letter()))
            return fail(u"in exponent of numeric literal"_s);
        while (isDigit(letter()))
            ++m_at;
    }
    const QByteArray digits = m_text.mid(from, m_at - from);
    if (m_tooLarge.isEmpty() && !m_isObject.empty() && isTooLarge(digits))
        m_tooLarge = QString::fromLatin1(digits);
    ended();
    return true;
}

bool JsonScan::value()
{
    switch (letter()) {
    case '{': return open(Expect::KeyOrEnd);
    case '[': return open(Expect::ValueOrEnd);
    case 't': return word("true");
    case 'f': return word("false");
    case 'n': return word("null");
    case '"':
        if (!text())
            return false;
        ended();
        return true;
    default: return letter() == '-' || isDigit(letter()) ? numeral() : fail(u"looking for beginning of value"_s);
    }
}

bool JsonScan::step()
{
    skipBlanks();
    switch (m_expect) {
    case Expect::ValueOrEnd:
        if (letter() == ']') {
            close();
            return true;
        }
        return value();
    case Expect::Value: return value();
    case Expect::KeyOrEnd:
        if (letter() == '}') {
            close();
            return true;
        }
        [[fallthrough]];
    case Expect::Key:
        m_expect = Expect::Colon;
        return letter() == '"' ? text() : fail(u"looking for beginning of object key string"_s);
    case Expect::Colon:
        if (letter() != ':')
            return fail(u"after object key"_s);
        ++m_at;
        m_expect = Expect::Value;
        return true;
    case Expect::ObjectNext:
    case Expect::ListNext: {
        const bool isObject = m_expect == Expect::ObjectNext;
        if (letter() == ',') {
            ++m_at;
            m_expect = isObject ? Expect::Key : Expect::Value;
            return true;
        }
        if (letter() != (isObject ? '}' : ']'))
            return fail(isObject ? u"after object key:value pair"_s : u"after array element"_s);
        close();
        return true;
    }
    case Expect::Nothing: return isAtEnd() || fail(u"after top-level value"_s);
    }
    return true;
}

std::optional<QString> JsonScan::fault()
{
    skipBlanks();
    const char first = letter();
    while (step()) {
        if (m_expect == Expect::Nothing && isAtEnd())
            break;
    }
    if (!m_fault.isEmpty())
        return m_fault;
    const auto isNo = [](const QString &what, const QString &type) {
        return u"json: cannot unmarshal %1 into Go value of type %2"_s.arg(what, type);
    };
    const QString map = u"map[string]interface {}"_s;
    switch (first) {
    case '{':
        if (!m_tooLarge.isEmpty())
            return isNo(u"number "_s + m_tooLarge, u"float64"_s);
        return {};
    case 'n': return {};
    case '[': return isNo(u"array"_s, map);
    case '"': return isNo(u"string"_s, map);
    case 't':
    case 'f': return isNo(u"bool"_s, map);
    default: return isNo(u"number"_s, map);
    }
}

} // namespace

std::optional<QString> jsonObjectFault(const QByteArray &text)
{
    return JsonScan(text).fault();
}

} // namespace weir::admission
