// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/manifest/place.h"

#include <algorithm>

namespace weir::manifest {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

} // namespace

qsizetype Place::lineAfter(qsizetype at) const
{
    if (at > 0 && at <= m_text.size() && m_text[at - 1] == '\n')
        return at;
    const qsizetype newline = m_text.indexOf('\n', at);
    return newline < 0 ? m_text.size() : newline + 1;
}

bool Place::isBlank(qsizetype from, qsizetype to) const
{
    const QByteArrayView between = m_text.sliced(from, to - from);
    return std::all_of(between.begin(), between.end(), isSpace);
}

qsizetype Place::ownComments(qsizetype at, qsizetype limit) const
{
    const int indent = column(at);
    qsizetype start = lineStart(at);
    while (start > limit) {
        const qsizetype line = lineStart(start - 1);
        if (line < limit || start - line <= indent || !isBlank(line, line + indent) || m_text[line + indent] != '#')
            break;
        start = line;
    }
    return start;
}

qsizetype Place::afterColon(qsizetype keyEnd) const
{
    for (qsizetype i = keyEnd; i < m_text.size(); ++i) {
        if (m_text[i] == ':')
            return i + 1;
        if (m_text[i] == '#') {
            i = m_text.indexOf('\n', i);
            if (i < 0)
                return -1;
        } else if (!isSpace(m_text[i])) {
            return -1;
        }
    }
    return -1;
}

qsizetype Place::afterProperties(const Node &node) const
{
    qsizetype at = node.range.begin;
    while (at < node.range.end && (m_text[at] == '&' || m_text[at] == '!')) {
        while (at < node.range.end && !isSpace(m_text[at]))
            ++at;
        while (at < node.range.end && (m_text[at] == ' ' || m_text[at] == '\t'))
            ++at;
    }
    return at;
}

qsizetype Place::firstDash(const Node &sequence) const
{
    qsizetype at = afterProperties(sequence);
    while (at < sequence.range.end && (isSpace(m_text[at]) || m_text[at] == '#'))
        at = m_text[at] == '#' ? lineAfter(at + 1) : at + 1;
    return at;
}

} // namespace weir::manifest
