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
        int points = 1;
        for (qsizetype i = m_starts[static_cast<size_t>(line(offset)) - 1]; i < std::min(offset, m_bytes.size()); ++i)
            points += (static_cast<quint8>(m_bytes[i]) & 0xc0) != 0x80;
        return points;
    }

private:
    QByteArrayView m_bytes;
    std::vector<qsizetype> m_starts;
};

} // namespace weir::manifest
