// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <vector>

namespace weir::manifest {

/// Line and column of a byte; both count from 1, columns in code points. LF, CRLF and a lone CR end lines; a byte
/// order mark at the very beginning takes no column.
class LineIndex final
{
public:
    explicit LineIndex(QByteArrayView bytes) : m_bytes(bytes)
    {
        m_starts.push_back(bytes.startsWith("\xef\xbb\xbf") ? 3 : 0);
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            if (bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.size() || bytes[i + 1] != '\n')))
                m_starts.push_back(i + 1);
        }
    }

    [[nodiscard]] int line(qsizetype offset) const
    {
        const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), offset);
        return std::max(1, static_cast<int>(after - m_starts.begin()));
    }

    [[nodiscard]] int column(qsizetype offset) const
    {
        const qsizetype start = m_starts[static_cast<size_t>(line(offset)) - 1];
        // Places are mostly asked for one behind the other, and a line may be the whole file.
        if (m_start != start || m_at > offset) {
            m_start = m_at = start;
            m_points = 1;
        }
        for (; m_at < std::min(offset, m_bytes.size()); ++m_at)
            m_points += (static_cast<quint8>(m_bytes[m_at]) & 0xc0) != 0x80;
        return m_points;
    }

private:
    QByteArrayView m_bytes;
    std::vector<qsizetype> m_starts;
    mutable qsizetype m_start = -1; ///< of the line that was last asked about
    mutable qsizetype m_at = 0;     ///< up to where its characters are counted
    mutable int m_points = 1;
};

} // namespace weir::manifest
