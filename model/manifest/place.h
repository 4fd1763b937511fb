// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manifest/tree.h"

#include <QByteArrayView>

#include <string>

namespace weir::manifest {

/// Questions about where things stand in a text; offsets are bytes.
class Place final
{
public:
    explicit Place(QByteArrayView text) : m_text(text) {}

    [[nodiscard]] qsizetype lineStart(qsizetype at) const
    {
        return at == 0 ? 0 : m_text.first(at).lastIndexOf('\n') + 1;
    }
    /// The start of the line after the one that `at` is in; `at` itself where it is a line start behind content.
    [[nodiscard]] qsizetype lineAfter(qsizetype at) const;
    [[nodiscard]] int column(qsizetype at) const { return static_cast<int>(at - lineStart(at)); }
    [[nodiscard]] bool isFirstOnLine(qsizetype at) const { return isBlank(lineStart(at), at); }
    /// What a line begins with whose first character stands at `at`: blanks, or the tabs of JSON.
    [[nodiscard]] std::string indentation(qsizetype at) const
    {
        return m_text.sliced(lineStart(at), at - lineStart(at)).toByteArray().toStdString();
    }
    /// Only blanks and line ends between the two.
    [[nodiscard]] bool isBlank(qsizetype from, qsizetype to) const;
    /// Whether a comment stands between the two, which must not cut a scalar.
    [[nodiscard]] bool hasComment(qsizetype from, qsizetype to) const
    {
        return m_text.sliced(from, to - from).contains('#');
    }
    /// Start of the comment lines directly above the line of `at`, at its column; not before `limit`.
    [[nodiscard]] qsizetype ownComments(qsizetype at, qsizetype limit) const;
    /// Behind the colon that follows a key, or -1.
    [[nodiscard]] qsizetype afterColon(qsizetype keyEnd) const;
    /// Behind anchor and tag, on the same line.
    [[nodiscard]] qsizetype afterProperties(const Node &node) const;
    /// The first dash of a block sequence, which may stand lines below its anchor and tag.
    [[nodiscard]] qsizetype firstDash(const Node &sequence) const;

private:
    QByteArrayView m_text;
};

} // namespace weir::manifest
