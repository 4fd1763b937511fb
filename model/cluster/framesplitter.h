// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace weir::cluster {

/// Cuts a watch body into its JSON objects. Newlines are not a framing rule and pieces may end anywhere, so braces
/// outside strings are counted, on bytes, each byte once (kubernetes-client 3.5).
class FrameSplitter
{
public:
    explicit FrameSplitter(qsizetype limit = 16LL << 20) : m_limit(limit) {}

    enum class Problem { None, NotJson, TooLong };

    /// Appends the objects that `piece` completes. After a problem nothing more is taken.
    Problem feed(const QByteArray &piece, QByteArrayList &frames);
    /// Bytes of an unfinished object.
    [[nodiscard]] qsizetype pending() const { return m_buffer.size(); }

private:
    qsizetype m_limit;
    QByteArray m_buffer;
    int m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
    Problem m_problem = Problem::None;
};

} // namespace weir::cluster
