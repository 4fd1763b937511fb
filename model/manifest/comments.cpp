// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/manifest/comments.h"

#include "model/manifest/place.h"

#include <algorithm>
#include <cctype>

namespace weir::manifest {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n';
}

/// A comment, or a line with nothing on it (`text` empty).
struct Remark {
    qsizetype at = 0;
    std::string text;
    bool isAlone = true; ///< nothing before it on its line
};

class Placer final
{
public:
    Placer(QByteArrayView text, const Tree &tree) : m_text(text), m_tree(tree), m_place(text) {}

    std::optional<Comments> run();

private:
    void visit(int index);
    void addEntry(int key, int value, int parent);
    /// What stands between two scalars: dashes, comments, blank lines.
    void scan(qsizetype from, qsizetype to);
    bool startDashes();
    void place(const Remark &remark);
    void placeBehind(size_t previous, const Remark &remark);
    [[nodiscard]] std::vector<std::string> &below(int collection)
    {
        return m_out.below[static_cast<size_t>(collection)];
    }
    [[nodiscard]] const Node &node(int index) const { return m_tree.nodes[static_cast<size_t>(index)]; }
    [[nodiscard]] bool isOpen(int index) const { return !node(index).children.empty(); }
    [[nodiscard]] int columnOf(int collection) const
    {
        const auto &entries = m_out.of[static_cast<size_t>(collection)];
        return m_place.column(m_out.entries[static_cast<size_t>(entries.front())].at);
    }
    /// The entry whose value the collection is, or -1.
    [[nodiscard]] int owner(int collection) const { return m_owner[static_cast<size_t>(collection)]; }
    [[nodiscard]] std::vector<Entry>::iterator entryBehind(qsizetype offset)
    {
        return std::upper_bound(m_out.entries.begin(), m_out.entries.end(), offset,
                                [](qsizetype at, const Entry &entry) { return at < entry.at; });
    }
    void flush(std::vector<std::string> &into)
    {
        into.insert(into.end(), m_blanks.begin(), m_blanks.end());
        m_blanks.clear();
    }

    QByteArrayView m_text;
    const Tree &m_tree;
    Place m_place;
    Comments m_out;
    std::vector<int> m_owner;
    std::vector<int> m_leaves;        ///< scalars and aliases, in the order of the text
    std::vector<qsizetype> m_dashes;
    std::vector<Remark> m_remarks;
    std::vector<std::string> m_blanks; ///< blank lines that wait for what comes after them
};

void Placer::addEntry(int key, int value, int parent)
{
    const int number = static_cast<int>(m_out.entries.size());
    m_out.entries.push_back({.key = key, .value = value, .parent = parent,
                             .at = node(key >= 0 ? key : value).range.begin, .above = {}, .behind = {}});
    m_out.of[static_cast<size_t>(parent)].push_back(number);
    m_owner[static_cast<size_t>(value)] = number;
    if (key >= 0)
        visit(key);
    visit(value);
}

void Placer::visit(int index)
{
    const Node &at = node(index);
    if (at.type == Node::Type::Scalar || at.type == Node::Type::Alias) {
        m_leaves.push_back(index);
    } else if (at.type == Node::Type::Sequence) {
        for (const int child : at.children)
            addEntry(-1, child, index);
    } else {
        for (size_t i = 0; i + 1 < at.children.size(); i += 2)
            addEntry(at.children[i], at.children[i + 1], index);
    }
}

void Placer::scan(qsizetype from, qsizetype to)
{
    for (qsizetype at = from; at < to;) {
        const char c = m_text[at];
        const bool isLineStart = at == 0 || m_text[at - 1] == '\n';
        if (c == '#') {
            const qsizetype newline = m_text.sliced(at).indexOf('\n');
            const qsizetype end = newline < 0 ? m_text.size() : at + newline;
            m_remarks.push_back({.at = at, .text = m_text.sliced(at, end - at).trimmed().toByteArray().toStdString(),
                                 .isAlone = m_place.isFirstOnLine(at)});
            at = end;
        } else if (c == '&' || c == '!') {
            at = std::min(to, propertyEnd(m_text, at));
        } else if (c == '-') {
            m_dashes.push_back(at++);
        } else {
            // A line of its own with nothing on it.
            const qsizetype newline = isLineStart ? m_text.sliced(at).indexOf('\n') : -1;
            if (newline >= 0 && at + newline < to && m_place.isBlank(at, at + newline)) {
                m_remarks.push_back({.at = at, .text = {}});
                at += newline;
            }
            ++at;
        }
    }
}

/// Items of lists in block style begin with their dash.
bool Placer::startDashes()
{
    size_t next = 0;
    for (Entry &entry : m_out.entries) {
        if (entry.key >= 0 || node(entry.parent).style == Node::Style::Flow)
            continue;
        if (next >= m_dashes.size())
            return false;
        entry.at = m_dashes[next++];
    }
    return next == m_dashes.size()
        && std::is_sorted(m_out.entries.begin(), m_out.entries.end(),
                          [](const Entry &a, const Entry &b) { return a.at < b.at; });
}

void Placer::placeBehind(size_t previous, const Remark &remark)
{
    // Behind a closing bracket: of the whole that it closes.
    while (node(m_out.entries[previous].parent).style == Node::Style::Flow
           && node(m_out.entries[previous].parent).range.end <= remark.at
           && owner(m_out.entries[previous].parent) >= 0)
        previous = static_cast<size_t>(owner(m_out.entries[previous].parent));
    Entry &entry = m_out.entries[previous];
    if (entry.behind.empty())
        entry.behind = remark.text;
    else
        entry.above.push_back(remark.text);
}

void Placer::place(const Remark &remark)
{
    auto &entries = m_out.entries;
    const auto after = entryBehind(remark.at);
    if (remark.text.empty()) {
        m_blanks.emplace_back();
        return;
    }
    Entry *next = after == entries.end() ? nullptr : &*after;
    Entry *previous = after == entries.begin() ? nullptr : &*(after - 1);
    if (!previous) {
        flush(next->above);
        next->above.push_back(remark.text);
        return;
    }
    if (!remark.isAlone) {
        placeBehind(static_cast<size_t>(previous - entries.data()), remark);
        return;
    }
    // Between a key and its text, which moves up beside the key.
    if (!isOpen(previous->value) && remark.at < node(previous->value).range.begin) {
        flush(previous->above);
        previous->above.push_back(remark.text);
        return;
    }
    // The first of what lies below.
    if (next && next->parent == previous->value) {
        flush(next->above);
        next->above.push_back(remark.text);
        return;
    }
    // Further in than what follows: the end of the innermost block that it may belong to.
    const int column = m_place.column(remark.at);
    const int outer = next ? columnOf(next->parent) : columnOf(m_tree.root);
    if (column > outer) {
        for (int collection = previous->parent; collection >= 0 && !(next && collection == next->parent);) {
            if (node(collection).style != Node::Style::Flow && columnOf(collection) <= column) {
                flush(below(collection));
                below(collection).push_back(remark.text);
                return;
            }
            const int up = owner(collection);
            collection = up < 0 ? -1 : entries[static_cast<size_t>(up)].parent;
        }
    }
    std::vector<std::string> &lines = next ? next->above : below(m_tree.root);
    flush(lines);
    lines.push_back(remark.text);
}

std::optional<Comments> Placer::run()
{
    m_out.of.resize(m_tree.nodes.size());
    m_out.below.resize(m_tree.nodes.size());
    m_owner.assign(m_tree.nodes.size(), -1);
    visit(m_tree.root);
    qsizetype at = 0;
    for (const int leaf : m_leaves) {
        const Range range = node(leaf).range;
        if (range.begin < at)
            return std::nullopt;
        scan(at, range.begin);
        at = range.end;
        // The comment behind "|" is kept with its text.
        const bool isBlock = node(leaf).style == Node::Style::Literal || node(leaf).style == Node::Style::Folded;
        m_out.count += isBlock && blockHeader(m_text.sliced(range.begin, range.size())).comment >= 0 ? 1 : 0;
    }
    scan(at, m_text.size());
    if (!isOpen(m_tree.root) || !startDashes())
        return std::nullopt;
    qsizetype last = -1;
    for (const Remark &remark : m_remarks) {
        m_out.count += remark.text.empty() ? 0 : 1;
        // Blank lines go with the comment or the entry that follows them.
        const auto between = entryBehind(last);
        if (between != m_out.entries.end() && between->at < remark.at)
            flush(between->above);
        place(remark);
        last = remark.at;
    }
    const auto rest = entryBehind(last);
    if (rest != m_out.entries.end())
        flush(rest->above);
    return std::move(m_out);
}

} // namespace

BlockHeader blockHeader(QByteArrayView node)
{
    BlockHeader header;
    const qsizetype newline = node.indexOf('\n');
    header.end = newline < 0 ? node.size() : newline;
    const QByteArrayView line = node.first(header.end);
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    qsizetype at = 0;
    while (at < line.size() && (isBlank(line[at]) || line[at] == '&' || line[at] == '!'))
        at = isBlank(line[at]) ? at + 1 : propertyEnd(line, at);
    header.mark = std::min(at, line.size());
    at = std::min(header.mark + 1, line.size());
    while (at < line.size()
           && (line[at] == '-' || line[at] == '+' || std::isdigit(static_cast<unsigned char>(line[at]))))
        ++at;
    header.indicatorsEnd = at;
    while (at < line.size() && isBlank(line[at]))
        ++at;
    if (at < line.size() && line[at] == '#')
        header.comment = at;
    return header;
}

qsizetype propertyEnd(QByteArrayView text, qsizetype at)
{
    const bool isAnchor = text[at++] == '&';
    const auto belongs = [isAnchor](char c) {
        // A colon behind an anchor begins the text.
        return isAnchor ? std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-'
                        : !isSpace(c) && c != '\r';
    };
    while (at < text.size() && belongs(text[at]))
        ++at;
    return at;
}

std::optional<Comments> placeComments(QByteArrayView text, const Tree &tree)
{
    return tree.root < 0 ? std::nullopt : Placer(text, tree).run();
}

} // namespace weir::manifest
