// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace weir::manifesttext {

/// The bytes of a text as lines, with what an editor cannot show of them: byte order mark, line ends. Lines that nobody
/// touched give back their very bytes.
class TextBytes
{
public:
    TextBytes() : TextBytes(QByteArray()) {}
    explicit TextBytes(const QByteArray &bytes);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// UTF-8 without NUL: what can be shown and typed in.
    [[nodiscard]] bool isText() const;
    [[nodiscard]] int lineCount() const { return int(m_starts.size()); }
    [[nodiscard]] QString line(int index) const;
    /// Lines joined by QChar::ParagraphSeparator, as QTextDocument::toRawText() has them.
    [[nodiscard]] QString shown() const;

    /// Bytes of the longest line.
    [[nodiscard]] qsizetype longestLine() const;
    /// The same with what is past `most` characters of a line left out, for the eye alone.
    [[nodiscard]] TextBytes shortened(int most) const;

    /// Place of a byte: line from 0, column in UTF-16 units.
    struct Place {
        int line = 0;
        int column = 0;
    };
    [[nodiscard]] Place place(qsizetype offset) const;
    [[nodiscard]] qsizetype offset(int line, int column) const;

    /// The same with lines `from` … `to` - 1 replaced.
    [[nodiscard]] TextBytes replaced(int from, int to, const QStringList &lines) const;

    /// Lines that differ: `from` is the same in both, then come the ends.
    struct Change {
        int from = 0;
        int to = 0;     ///< in this
        int otherTo = 0;
        [[nodiscard]] bool isEmpty() const { return from == to && from == otherTo; }
    };
    [[nodiscard]] Change changeTo(const TextBytes &other) const;

private:
    [[nodiscard]] QByteArrayView lineBytes(int index) const;
    [[nodiscard]] QByteArray lineEnd(int index) const;

    QByteArray m_bytes;
    std::vector<qsizetype> m_starts; ///< of lines; the first behind a byte order mark
    std::vector<qsizetype> m_ends;   ///< of their content
};

} // namespace weir::manifesttext
