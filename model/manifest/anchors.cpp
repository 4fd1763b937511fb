// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/manifest/anchors.h"

#include "model/manifest/edits.h"
#include "model/manifest/resolve.h"
#include "model/manifest/tree.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace weir::manifest {

namespace {

/// Aliases inside aliases multiply; who has more places than this is not asked about them.
constexpr int MostSteps = 100'000;
/// Values that take anchors over may hold one another: more bytes than this are not worth their comments.
constexpr size_t MostWritten = 4'000'000;

/// Questions about nodes of a tree.
class Nodes
{
protected:
    explicit Nodes(const Tree &tree) : m_tree(tree) {}

    [[nodiscard]] const Node &node(int index) const { return m_tree.nodes[static_cast<size_t>(index)]; }
    [[nodiscard]] int real(int index) const
    {
        return node(index).type == Node::Type::Alias ? node(index).target : index;
    }
    [[nodiscard]] std::string keyOf(int index) const
    {
        const Node &key = node(real(index));
        const Resolved resolved = key.implicit || !key.tag.empty() ? resolve(key.value, key.tag) : Resolved{};
        return keyText(resolved, key.value).value_or(std::string());
    }
    [[nodiscard]] bool isMerge(int index) const
    {
        return !m_tree.json && node(index).value == "<<" && node(index).implicit;
    }
    [[nodiscard]] int own(const Node &mapping, const std::string &token) const
    {
        for (size_t i = 0; i + 1 < mapping.children.size(); i += 2) {
            if (!isMerge(mapping.children[i]) && keyOf(mapping.children[i]) == token)
                return mapping.children[i + 1];
        }
        return -1;
    }
    [[nodiscard]] static int item(const Node &sequence, const std::string &token)
    {
        size_t index = 0;
        for (const char c : token)
            index = c >= '0' && c <= '9' && index < 1'000'000 ? index * 10 + static_cast<size_t>(c - '0') : 1'000'000;
        return index < sequence.children.size() ? sequence.children[index] : -1;
    }

    const Tree &m_tree;
};

class Finder final : private Nodes
{
public:
    explicit Finder(const Tree &tree) : Nodes(tree) {}

    std::optional<Shared> run(const Pointer &pointer)
    {
        const std::vector<std::string> &tokens = pointer.tokens();
        int at = m_tree.root;
        size_t behind = 0;
        int target = -1;
        for (size_t i = 0;; ++i) {
            if (at < 0)
                return std::nullopt;
            if (node(at).type == Node::Type::Alias) {
                at = node(at).target;
                target = at;
                behind = i;
            } else if (!node(at).anchor.empty()) {
                target = at;
                behind = i;
            }
            if (i == tokens.size())
                break;
            const auto [next, merged] = child(at, tokens[i]);
            if (merged >= 0) {
                target = merged;
                behind = i;
            }
            at = next;
        }
        if (target < 0)
            return std::nullopt;
        m_target = target;
        m_rest.assign(tokens.begin() + static_cast<qsizetype>(behind), tokens.end());
        walk(m_tree.root, Pointer());
        if (m_shared.places.size() < 2 || m_steps > MostSteps)
            return std::nullopt;
        m_shared.name = node(target).anchor;
        return std::move(m_shared);
    }

private:
    // The mappings that a merge key names.
    [[nodiscard]] std::vector<int> mergedBy(int value) const
    {
        const Node &named = node(real(value));
        if (named.type == Node::Type::Mapping)
            return {real(value)};
        std::vector<int> all;
        if (named.type == Node::Type::Sequence)
            std::transform(named.children.begin(), named.children.end(), std::back_inserter(all),
                           [this](int one) { return real(one); });
        return all;
    }
    // The value of a member or item, and the mapping that it was merged from.
    [[nodiscard]] std::pair<int, int> child(int at, const std::string &token) const
    {
        const Node &holder = node(at);
        if (holder.type == Node::Type::Sequence)
            return {item(holder, token), -1};
        if (holder.type != Node::Type::Mapping)
            return {-1, -1};
        if (const int found = own(holder, token); found >= 0)
            return {found, -1};
        for (size_t i = 0; i + 1 < holder.children.size(); i += 2) {
            if (!isMerge(holder.children[i]))
                continue;
            const std::vector<int> all = mergedBy(holder.children[i + 1]);
            for (const int merged : all) {
                const int found = node(merged).type == Node::Type::Mapping ? own(node(merged), token) : -1;
                if (found >= 0)
                    return {found, merged};
            }
        }
        return {-1, -1};
    }

    void found(const Pointer &at, bool isAnchor)
    {
        std::vector<std::string> tokens = at.tokens();
        tokens.insert(tokens.end(), m_rest.begin(), m_rest.end());
        const Pointer place(std::move(tokens));
        m_shared.places.push_back(place);
        // Where an alias of something around it leads here too, the first is the one that is written.
        if (isAnchor && !m_hasAnchor) {
            m_shared.anchor = place;
            m_hasAnchor = true;
        }
    }

    void walk(int at, const Pointer &pointer)
    {
        if (at < 0 || ++m_steps > MostSteps || pointer.tokens().size() > 100)
            return;
        const bool isAlias = node(at).type == Node::Type::Alias;
        if (real(at) == m_target) {
            found(pointer, !isAlias);
            return;
        }
        const Node &holder = node(real(at));
        for (size_t i = 0; holder.type == Node::Type::Sequence && i < holder.children.size(); ++i)
            walk(holder.children[i], pointer.child(i));
        for (size_t i = 0; holder.type == Node::Type::Mapping && i + 1 < holder.children.size(); i += 2) {
            if (!isMerge(holder.children[i])) {
                walk(holder.children[i + 1], pointer.child(keyOf(holder.children[i])));
                continue;
            }
            const std::vector<int> all = mergedBy(holder.children[i + 1]);
            const bool isOverridden = !m_rest.empty() && own(holder, m_rest.front()) >= 0;
            if (!isOverridden && std::find(all.begin(), all.end(), m_target) != all.end())
                found(pointer, false);
        }
    }

    int m_target = -1;
    std::vector<std::string> m_rest;
    Shared m_shared;
    bool m_hasAnchor = false;
    int m_steps = 0;
};

/// Gives what aliases name elsewhere a place of its own.
class Mover final : private Nodes
{
public:
    Mover(QByteArrayView text, const Tree &tree) : Nodes(tree), m_part(tree), m_text(text) {}

    std::vector<Edit> run(const Pointer &pointer)
    {
        const auto reached = walk(pointer);
        if (reached)
            collect(*reached);
        const Range inside = reached ? node(*reached).range : Range();
        // By the node that they name: the first alias elsewhere, and whether there are any inside.
        std::unordered_map<int, const Node *> elsewhere;
        std::unordered_set<int> namedInside;
        for (const Node &alias : m_tree.nodes) {
            if (alias.type != Node::Type::Alias)
                continue;
            if (alias.range.begin >= inside.begin && alias.range.end <= inside.end)
                namedInside.insert(alias.target);
            else
                elsewhere.emplace(alias.target, &alias);
        }
        for (const int anchor : m_anchors) {
            const auto first = elsewhere.find(anchor);
            if (first == elsewhere.end())
                continue;
            take(anchor, first->second->range);
            if (m_written > MostWritten)
                return {};
            if (!namedInside.contains(anchor))
                forget(node(anchor));
        }
        return std::move(m_edits);
    }

private:
    // The node that the pointer leads to without an alias on the way; anchors on the way are noted.
    std::optional<int> walk(const Pointer &pointer)
    {
        int at = m_tree.root;
        for (size_t i = 0;; ++i) {
            if (at < 0 || node(at).type == Node::Type::Alias)
                return std::nullopt;
            if (i == pointer.tokens().size())
                return at;
            if (!node(at).anchor.empty())
                m_anchors.push_back(at);
            const std::string &token = pointer.tokens()[i];
            at = node(at).type == Node::Type::Mapping ? own(node(at), token)
                : node(at).type == Node::Type::Sequence ? item(node(at), token) : -1;
        }
    }

    void collect(int index)
    {
        if (!node(index).anchor.empty())
            m_anchors.push_back(index);
        for (const int child : node(index).children)
            collect(child);
    }

    [[nodiscard]] static QByteArray mark(const Node &anchor) { return '&' + QByteArray::fromStdString(anchor.anchor); }

    // The alias says what it stands for, under the same name.
    void take(int anchor, const Range &alias)
    {
        m_part.root = anchor;
        const auto value = compose(m_part, Limits(), false, [](qsizetype) { return 0; });
        if (!value)
            return;
        m_edits.push_back({alias, mark(node(anchor)).toStdString() + ' ' + writeFlow(value->json, false)});
        m_written += m_edits.back().text.size();
    }

    void forget(const Node &anchor)
    {
        qsizetype begin = m_text.indexOf(mark(anchor), anchor.range.begin);
        const qsizetype behind = begin + mark(anchor).size();
        qsizetype end = behind;
        while (end < m_text.size() && m_text[end] == ' ')
            ++end;
        if (end == m_text.size() || m_text[end] == '\n' || m_text[end] == '\r') {
            end = behind;
            while (begin > 0 && m_text[begin - 1] == ' ')
                --begin;
        }
        m_edits.push_back({{begin, end}, {}});
    }

    Tree m_part; ///< the tree, to be read from another root
    QByteArrayView m_text;
    std::vector<int> m_anchors;
    std::vector<Edit> m_edits;
    size_t m_written = 0;
};

} // namespace

std::optional<Shared> sharedAt(const QByteArray &text, const Pointer &pointer)
{
    if (!text.contains('&') || !text.contains('*'))
        return std::nullopt;
    const auto tree = parseYaml(text, Limits());
    return tree && tree->root >= 0 ? Finder(*tree).run(pointer) : std::nullopt;
}

std::optional<QByteArray> withAnchorsMoved(const QByteArray &text, const Pointer &pointer)
{
    if (!text.contains('&') || !text.contains('*'))
        return std::nullopt;
    const auto tree = parseYaml(text, Limits());
    if (!tree || tree->root < 0)
        return std::nullopt;
    std::vector<Edit> edits = Mover(text, *tree).run(pointer);
    return edits.empty() ? std::nullopt : applyEdits(text, std::move(edits), "\n");
}

} // namespace weir::manifest
