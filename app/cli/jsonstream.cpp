// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jsonstream.h"

#include "app/cli/cli.h"

#include <algorithm>

namespace weir::cli {

namespace {

constexpr qsizetype portion = 64 << 10;

void appendEscaped(QByteArray &out, const QByteArray &text)
{
    static constexpr char digits[] = "0123456789abcdef";
    const auto isPlain = [](char c) { return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\'; };
    for (auto at = text.begin(); at != text.end();) {
        const auto end = std::find_if_not(at, text.end(), isPlain);
        out.append(QByteArrayView(at, end));
        if (end == text.end())
            return;
        switch (*end) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\b': out += "\\b"; break;
        case '\f': out += "\\f"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            out += "\\u00";
            out += digits[*end >> 4];
            out += digits[*end & 0xf];
        }
        at = end + 1;
    }
}

} // namespace

JsonStream::~JsonStream()
{
    m_out += '\n';
    flush(0);
}

JsonStream &JsonStream::key(const char *name)
{
    next();
    m_out += '"';
    m_out += name;
    m_out += m_form == Form::Line ? "\":" : "\": ";
    m_isBehindKey = true;
    return *this;
}

void JsonStream::value(QStringView text)
{
    next();
    m_out += '"';
    appendEscaped(m_out, text.toUtf8());
    m_out += '"';
    flush(portion);
}

void JsonStream::value(const Json &json)
{
    if (m_form == Form::Line) {
        literal(toText(json, -1));
        return;
    }
    // No text has a newline of its own: in strings it is escaped.
    literal(toText(json, 2).replace('\n', '\n' + QByteArray(static_cast<qsizetype>(m_isFilled.size()) * 2, ' ')));
}

void JsonStream::literal(const QByteArray &text)
{
    next();
    m_out += text;
    flush(portion);
}

void JsonStream::open(char bracket)
{
    next();
    m_out += bracket;
    m_isFilled.push_back(false);
}

void JsonStream::close(char bracket)
{
    const bool isFilled = m_isFilled.back();
    m_isFilled.pop_back();
    if (isFilled)
        newline();
    m_out += bracket;
}

void JsonStream::next()
{
    if (std::exchange(m_isBehindKey, false) || m_isFilled.empty())
        return;
    if (m_isFilled.back())
        m_out += ',';
    m_isFilled.back() = true;
    newline();
}

void JsonStream::newline()
{
    if (m_form == Form::Line)
        return;
    m_out += '\n';
    m_out.append(static_cast<qsizetype>(m_isFilled.size()) * 2, ' ');
}

void JsonStream::flush(qsizetype above)
{
    if (m_out.size() <= above)
        return;
    printBytes(m_out);
    m_out.clear();
    m_out.reserve(portion + 4096);
}

} // namespace weir::cli
