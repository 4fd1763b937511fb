// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/manifest/textbytes.h"

#include <QStringDecoder>

#include <algorithm>

namespace weir::manifesttext {

TextBytes::TextBytes(const QByteArray &bytes) : m_bytes(bytes)
{
    constexpr QByteArrayView paragraph("\xe2\x80\xa9", 3);
    const QByteArrayView all(m_bytes);
    const qsizetype size = all.size();
    m_starts.push_back(all.startsWith("\xef\xbb\xbf") ? 3 : 0);
    for (qsizetype i = m_starts.front(); i < size; ++i) {
        const char c = all[i];
        qsizetype length = 0;
        if (c == '\n')
            length = 1;
        else if (c == '\r')
            length = i + 1 < size && all[i + 1] == '\n' ? 2 : 1;
        else if (c == '\xe2' && all.sliced(i).startsWith(paragraph))
            length = 3;
        if (length == 0)
            continue;
        m_ends.push_back(i);
        m_starts.push_back(i + length);
        i += length - 1;
    }
    m_ends.push_back(size);
}

bool TextBytes::isText() const
{
    if (m_bytes.contains('\0'))
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(m_bytes);
    return !decoder.hasError() && text.size() >= 0;
}

qsizetype TextBytes::longestLine() const
{
    qsizetype longest = 0;
    for (int i = 0; i < lineCount(); ++i)
        longest = std::max(longest, lineBytes(i).size());
    return longest;
}

TextBytes TextBytes::shortened(int most) const
{
    QByteArray all = m_bytes.left(m_starts.front());
    for (int i = 0; i < lineCount(); ++i) {
        const QString text = line(i);
        const int length = text.size() > most && text[most - 1].isHighSurrogate() ? most - 1 : most;
        all += text.size() > most ? QString(text.left(length) + u'…').toUtf8() : lineBytes(i).toByteArray();
        all += lineEnd(i);
    }
    return TextBytes(all);
}

QByteArrayView TextBytes::lineBytes(int index) const
{
    const auto i = size_t(index);
    return QByteArrayView(m_bytes).sliced(m_starts[i], m_ends[i] - m_starts[i]);
}

QByteArray TextBytes::lineEnd(int index) const
{
    const auto i = size_t(index);
    return i + 1 < m_starts.size() ? m_bytes.mid(m_ends[i], m_starts[i + 1] - m_ends[i]) : QByteArray();
}

QString TextBytes::line(int index) const
{
    return QString::fromUtf8(lineBytes(index));
}

QString TextBytes::shown() const
{
    QString text;
    text.reserve(m_bytes.size());
    for (int i = 0; i < lineCount(); ++i) {
        if (i > 0)
            text += QChar(QChar::ParagraphSeparator);
        text += line(i);
    }
    return text;
}

TextBytes::Place TextBytes::place(qsizetype offset) const
{
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), offset);
    const int index = std::max(0, int(after - m_starts.begin()) - 1);
    const qsizetype within = std::clamp<qsizetype>(offset - m_starts[size_t(index)], 0, lineBytes(index).size());
    return {.line = index, .column = int(QString::fromUtf8(lineBytes(index).first(within)).size())};
}

qsizetype TextBytes::offset(int line, int column) const
{
    const int index = std::clamp(line, 0, lineCount() - 1);
    return m_starts[size_t(index)] + this->line(index).left(column).toUtf8().size();
}

TextBytes TextBytes::replaced(int from, int to, const QStringList &lines) const
{
    // Line ends: of the line that stood there, or of its neighbour.
    const QByteArray usual = lineCount() > 1 ? lineEnd(std::clamp(from > 0 ? from - 1 : 0, 0, lineCount() - 2))
                                             : QByteArray("\n");
    QByteArray made;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        made += lines[i].toUtf8();
        const int old = from + int(i);
        const bool isLast = to == lineCount() && i + 1 == lines.size();
        if (isLast)
            break;
        const QByteArray end = old < to ? lineEnd(old) : QByteArray();
        made += end.isEmpty() ? usual : end;
    }
    const auto start = [&](int index) {
        return index < lineCount() ? m_starts[size_t(index)] : m_bytes.size();
    };
    QByteArray head = m_bytes.left(start(from));
    if (to == lineCount() && lines.isEmpty() && from > 0)
        head = m_bytes.left(m_ends[size_t(from) - 1]);
    else if (from == lineCount() && !lines.isEmpty())
        head += usual;
    return TextBytes(head + made + m_bytes.mid(start(to)));
}

TextBytes::Change TextBytes::changeTo(const TextBytes &other) const
{
    Change change;
    const int most = std::min(lineCount(), other.lineCount());
    // Bytes first: a text of some megabytes is compared in a moment.
    const auto [mine, its] = std::mismatch(m_bytes.begin(), m_bytes.end(), other.m_bytes.begin(), other.m_bytes.end());
    if (mine == m_bytes.end() && its == other.m_bytes.end())
        return {.from = lineCount(), .to = lineCount(), .otherTo = lineCount()};
    change.from = std::min(place(mine - m_bytes.begin()).line, most - 1);
    while (change.from > 0 && lineBytes(change.from - 1) != other.lineBytes(change.from - 1))
        --change.from;
    change.to = lineCount();
    change.otherTo = other.lineCount();
    while (change.to > change.from && change.otherTo > change.from
           && lineBytes(change.to - 1) == other.lineBytes(change.otherTo - 1)) {
        --change.to;
        --change.otherTo;
    }
    return change;
}

} // namespace weir::manifesttext
