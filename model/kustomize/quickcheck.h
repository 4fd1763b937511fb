// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kustomize/writeback.h"
#include "model/manifest/reader.h"

namespace weir::kustomize {

/// Tells of an edit that makes no difference to other objects, by building its one object alone, that it can be had:
/// a build of thousands takes too long for each keystroke. Good for one build; both arguments outlive it.
class QuickCheck
{
public:
    QuickCheck(const Build &build, const Files &files) : m_build(build), m_files(files) {}

    /// Whether writeBack() would surely succeed with `edits`, where it did with `before` as what is wanted at this
    /// index. False: it may or it may not.
    [[nodiscard]] bool isSure(const std::vector<Edit> &edits, size_t index, const Json &before, Landing landing);
    /// To be told of each success of writeBack(). Edits that it wrote in another way than is looked at here end it.
    void note(const Written &written) { m_isOver = m_isOver || written.isPlain; }
    [[nodiscard]] bool isOver() const { return m_isOver; }

private:
    [[nodiscard]] bool keepsNames(const std::vector<Edit> &edits) const;
    [[nodiscard]] QByteArray textOf(const Source &source);
    [[nodiscard]] std::optional<Json> sourceAfter(const Object &object, const Json &wanted, Landing landing);

    const Build &m_build;
    const Files &m_files;
    QHash<QString, std::vector<manifest::Range>> m_documents; ///< where they stand in each file
    std::optional<std::pair<Landing, SourceNames>> m_names;
    bool m_isOver = false;
};

} // namespace weir::kustomize
