// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/manifest/anchors.h"

#include "model/manifest/resolve.h"
#include "model/manifest/tree.h"

#include <algorithm>

namespace weir::manifest {

namespace {

/// Aliases inside aliases multiply; who has more places than this is not asked about them.
constexpr int MostSteps = 100'000;

class Finder final
{
public:
    explicit Finder(const Tree &tree) : m_tree(tree) {}

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
    [[nodiscard]] const Node &node(int index) const { return m_tree.nodes[static_cast<size_t>(index)]; }
    [[nodiscard]] int real(int index) const { return node(index).type == Node::Type::Alias ? node(index).target : index; }
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
    [[nodiscard]] int own(const Node &mapping, const std::string &token) const
    {
        for (size_t i = 0; i + 1 < mapping.children.size(); i += 2) {
            if (!isMerge(mapping.children[i]) && keyOf(mapping.children[i]) == token)
                return mapping.children[i + 1];
        }
        return -1;
    }
    // The value of a member or item, and the mapping that it was merged from.
    [[nodiscard]] std::pair<int, int> child(int at, const std::string &token) const
    {
        const Node &holder = node(at);
        if (holder.type == Node::Type::Sequence) {
            size_t index = 0;
            for (const char c : token)
                index = c >= '0' && c <= '9' && index < 1'000'000 ? index * 10 + static_cast<size_t>(c - '0') : 1'000'000;
            return {index < holder.children.size() ? holder.children[index] : -1, -1};
        }
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

    const Tree &m_tree;
    int m_target = -1;
    std::vector<std::string> m_rest;
    Shared m_shared;
    bool m_hasAnchor = false;
    int m_steps = 0;
};

} // namespace

std::optional<Shared> sharedAt(const QByteArray &text, const Pointer &pointer)
{
    if (!text.contains('&') || !text.contains('*'))
        return std::nullopt;
    const auto tree = parseYaml(text, Limits());
    return tree && tree->root >= 0 ? Finder(*tree).run(pointer) : std::nullopt;
}

} // namespace weir::manifest
