// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/gobytes.h"

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

/// Six bits, or -1.
int sextet(char letter)
{
    if (letter >= 'A' && letter <= 'Z')
        return letter - 'A';
    if (letter >= 'a' && letter <= 'z')
        return letter - 'a' + 26;
    if (letter >= '0' && letter <= '9')
        return letter - '0' + 52;
    if (letter == '+')
        return 62;
    return letter == '/' ? 63 : -1;
}

qsizetype behindLineEnds(const QByteArray &text, qsizetype at)
{
    while (at < text.size() && (text.at(at) == '\n' || text.at(at) == '\r'))
        ++at;
    return at;
}

} // namespace

tl::expected<QByteArray, QString> base64AsGo(const QByteArray &text)
{
    const auto illegal = [](qsizetype at) {
        return tl::unexpected(u"illegal base64 data at input byte %1"_s.arg(at));
    };
    QByteArray bytes;
    quint32 bits = 0;
    int count = 0; // letters of the group so far
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char letter = text.at(at);
        if (letter == '\n' || letter == '\r')
            continue;
        if (const int six = sextet(letter); six >= 0) {
            bits = (bits << 6) | static_cast<quint32>(six);
            if (++count == 4) {
                for (const int shift : {16, 8, 0})
                    bytes.append(static_cast<char>((bits >> shift) & 0xff));
                bits = 0;
                count = 0;
            }
            continue;
        }
        if (letter != '=' || count < 2)
            return illegal(at);
        qsizetype next = at + 1;
        if (count == 2) {
            next = behindLineEnds(text, next);
            if (next == text.size())
                return illegal(next);
            if (text.at(next) != '=')
                return illegal(next - 1);
            ++next;
        }
        next = behindLineEnds(text, next);
        if (next < text.size())
            return illegal(next);
        bytes.append(static_cast<char>((count == 2 ? bits >> 4 : bits >> 10) & 0xff));
        if (count == 3)
            bytes.append(static_cast<char>((bits >> 2) & 0xff));
        return bytes;
    }
    if (count > 0)
        return illegal(text.size() - count);
    return bytes;
}

} // namespace weir::admission
