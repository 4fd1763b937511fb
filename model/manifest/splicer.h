// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manifest/edits.h"
#include "model/manifest/place.h"

namespace weir::manifest {

/// Walks tree, old and wanted value together and collects edits. One use.
class Splicer final
{
public:
    Splicer(const Source &source, const std::optional<Pointer> &rewrite)
        : m_source(source), m_place(source.text), m_rewrite(rewrite)
    {
    }

    std::optional<std::vector<Edit>> run(const Json &wanted);

private:
    /// Where a value hangs.
    struct Slot {
        enum class Kind { Root, Member, Item, Flow } kind = Kind::Root;
        int indent = 0;        ///< block: column of the key or dash
        qsizetype after = -1;  ///< behind the colon or dash; -1 where there is none
        size_t depth = 0;      ///< tokens from the root
        bool onRewrite = true; ///< the tokens up to here are those of the value to rewrite
    };
    struct Entry {
        int key = 0;
        int value = 0;
        std::string name;
        bool isMerge = false;
    };

    // Each returns false where the change cannot be made inside the value.
    bool change(int index, const Json &old, const Json &wanted, const Slot &slot);
    bool replace(int index, const Json &wanted, const Slot &slot);
    bool replaceInline(const Node &old, const Json &wanted, const Slot &slot);
    bool replaceBlock(const Node &old, const Json &wanted, const Slot &slot);
    bool replaceInFlow(const Node &old, const Json &wanted, const Slot &slot);
    bool mapping(int index, const Json &old, const Json &wanted, const Slot &slot);
    bool sequence(int index, const Json &old, const Json &wanted, const Slot &slot);
    void removeBlockEntries(const std::vector<Entry> &entries, const std::vector<bool> &gone, const Slot &slot);
    void removeLines(const std::vector<qsizetype> &begins, const std::vector<qsizetype> &ends,
                     const std::vector<bool> &gone, bool keepFirstComments);
    void removeFlow(const std::vector<Range> &ranges, const std::vector<bool> &gone);
    bool addMembers(const Node &node, const std::vector<Entry> &entries, const Json &members);
    bool changeItems(const Node &node, const std::vector<std::pair<int, int>> &pairs, const Json &old,
                     const Json &wanted, const Slot &slot);
    /// The same items in another order take their text and their own comments with them.
    bool reorder(const Node &node, const std::vector<size_t> &from);
    /// A key that went while its value came under a new name keeps its place and its comments. Marks the entry as
    /// staying and takes the member out of what is to be added.
    void renameKeys(const Node &node, const std::vector<Entry> &entries, const Json &old, std::vector<bool> &gone,
                    Json &added);
    void addFlowItem(const std::vector<Range> &ranges, const std::vector<bool> &gone, int after, const Json &item);

    [[nodiscard]] std::vector<Entry> entriesOf(const Node &node) const;
    [[nodiscard]] std::vector<qsizetype> dashesOf(const Node &node) const;
    [[nodiscard]] Range flowRange(const Entry &entry) const;
    [[nodiscard]] Parts partsFor(const Node *old, const Json &wanted, const Slot &slot) const;
    [[nodiscard]] std::string flowText(const Json &value, qsizetype at) const;
    [[nodiscard]] Slot below(const Slot &slot, const std::string &token) const;
    [[nodiscard]] const Node &node(int index) const { return m_source.tree.nodes[static_cast<size_t>(index)]; }
    [[nodiscard]] static bool isFlow(const Node &node) { return node.style == Node::Style::Flow; }

    [[nodiscard]] static bool isBlockScalar(const Node &node)
    {
        return node.type == Node::Type::Scalar
            && (node.style == Node::Style::Literal || node.style == Node::Style::Folded);
    }

    void edit(qsizetype begin, qsizetype end, std::string text) { m_edits.push_back({{begin, end}, std::move(text)}); }
    /// Whole lines at a line start, or behind a last line that has no end.
    void insertLines(qsizetype at, std::string lines);

    const Source &m_source;
    Place m_place;
    const std::optional<Pointer> &m_rewrite;
    std::vector<Edit> m_edits;
};

} // namespace weir::manifest
