// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/manifest/quoteescapes.h"

#include <algorithm>
#include <vector>

namespace weir::manifest {

namespace {

/// The escape that libyaml reads in place of "\'", as long as that and with a character that cannot stand for itself.
constexpr char StandIn = 'a';
constexpr char StandInValue = '\a';

} // namespace

void hideQuoteEscapes(QByteArray &bytes, qsizetype from)
{
    for (qsizetype at = from; at + 1 < bytes.size() && bytes[at] != '"'; ++at) {
        if (bytes[at] != '\\')
            continue;
        if (bytes[++at] == '\'')
            bytes[at] = StandIn;
    }
}

void restoreQuoteEscapes(std::string &value, QByteArrayView source)
{
    // Other escapes may give the stand-in's character too.
    std::vector<bool> isQuote;
    for (qsizetype at = std::max(qsizetype(0), source.indexOf('"')); at + 1 < source.size(); ++at) {
        if (source[at] != '\\')
            continue;
        const char escape = source[++at];
        const qsizetype digits = escape == 'x' ? 2 : escape == 'u' ? 4 : escape == 'U' ? 8 : 0;
        if (escape == '\'' || escape == StandIn)
            isQuote.push_back(escape == '\'');
        const QByteArrayView code = source.sliced(at + 1, std::min(digits, source.size() - at - 1));
        if (digits > 0 && code.toByteArray().toLongLong(nullptr, 16) == StandInValue)
            isQuote.push_back(false);
    }
    size_t found = 0;
    for (char &c : value) {
        if (c == StandInValue && found < isQuote.size() && isQuote[found++])
            c = '\'';
    }
}

} // namespace weir::manifest
