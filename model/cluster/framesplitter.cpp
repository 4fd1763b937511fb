// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/framesplitter.h"

namespace weir::cluster {

FrameSplitter::Problem FrameSplitter::feed(const QByteArray &piece, QByteArrayList &frames)
{
    if (m_problem != Problem::None)
        return m_problem;
    qsizetype begin = 0; // of the current object inside `piece`
    for (qsizetype i = 0; i < piece.size(); ++i) {
        const char c = piece[i];
        if (m_depth == 0) {
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t')
                continue;
            if (c != '{')
                return m_problem = Problem::NotJson;
            begin = i;
            m_depth = 1;
            continue;
        }
        if (m_buffer.size() + (i - begin) >= m_limit) {
            m_buffer.clear();
            return m_problem = Problem::TooLong;
        }
        if (m_escaped) {
            m_escaped = false;
        } else if (m_inString) {
            if (c == '\\')
                m_escaped = true;
            else if (c == '"')
                m_inString = false;
        } else if (c == '"') {
            m_inString = true;
        } else if (c == '{' || c == '[') {
            ++m_depth;
        } else if (c == '}' || c == ']') {
            if (--m_depth == 0) {
                m_buffer.append(piece.constData() + begin, i + 1 - begin);
                frames.append(m_buffer);
                m_buffer = {};
            }
        }
    }
    if (m_depth > 0)
        m_buffer.append(piece.constData() + begin, piece.size() - begin);
    return Problem::None;
}

} // namespace weir::cluster
