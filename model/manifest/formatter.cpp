// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/manifest/formatter.h"

#include "model/manifest/layout.h"
#include "model/manifest/quoting.h"
#include "model/manifest/resolve.h"
#include "model/manifest/writer.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace weir::manifest {

namespace {

std::string blanks(int count)
{
    return std::string(static_cast<size_t>(count), ' ');
}

/// A number that YAML 1.1, YAML 1.2 and JSON read alike keeps its spelling: 1.50 is not 1.5 to everyone.
bool isEverywhereTheSame(const std::string &number)
{
    static const QRegularExpression pattern(QStringLiteral("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"));
    return pattern.match(QString::fromStdString(number)).hasMatch();
}

class Formatter final
{
public:
    Formatter(QByteArrayView text, const Tree &tree, Comments comments)
        : m_text(text), m_tree(tree), m_comments(std::move(comments))
    {
    }

    std::string run();

private:
    [[nodiscard]] const Node &node(int index) const { return m_tree.nodes[static_cast<size_t>(index)]; }
    [[nodiscard]] Entry &entry(int number) { return m_comments.entries[static_cast<size_t>(number)]; }
    [[nodiscard]] std::vector<int> &entriesOf(int collection) { return m_comments.of[static_cast<size_t>(collection)]; }

    void liftOutOfItems(int collection);
    std::string sortRoot();
    std::string block(int collection, int indent);
    std::string line(Entry &at, int indent);
    Parts value(int index, int indent);
    Parts scalar(const Node &at, int indent);
    [[nodiscard]] std::optional<Parts> blockText(const Node &at, int indent) const;
    [[nodiscard]] std::string properties(const Node &at) const;
    [[nodiscard]] std::string key(const Node &at) const;
    [[nodiscard]] Json valueOf(const Node &at) const;

    QByteArrayView m_text;
    const Tree &m_tree;
    Comments m_comments;
};

/// "&anchor !tag", as written. Each stands once: the next one belongs to what is inside.
std::string Formatter::properties(const Node &at) const
{
    std::string out;
    if (at.type == Node::Type::Alias)
        return out;
    bool hasAnchor = !at.anchor.empty();
    bool hasTag = !at.tag.empty();
    qsizetype from = at.range.begin;
    while (from < m_text.size() && ((hasAnchor && m_text[from] == '&') || (hasTag && m_text[from] == '!'))) {
        bool &isLeft = m_text[from] == '&' ? hasAnchor : hasTag;
        isLeft = false;
        qsizetype end = propertyEnd(m_text, from);
        out += (out.empty() ? "" : " ") + m_text.sliced(from, end - from).toByteArray().toStdString();
        while (end < m_text.size() && std::isspace(static_cast<unsigned char>(m_text[end])))
            ++end;
        from = end;
    }
    return out;
}

Json Formatter::valueOf(const Node &at) const
{
    if (!at.implicit)
        return at.value;
    const Resolved resolved = resolve(at.value);
    switch (resolved.type) {
    case Resolved::Type::Null:
        return nullptr;
    case Resolved::Type::Bool:
        return resolved.boolean;
    case Resolved::Type::Int:
        return resolved.integer;
    case Resolved::Type::Uint:
        return resolved.natural;
    case Resolved::Type::Float:
        return numberOf(resolved.real);
    default:
        return at.value;
    }
}

std::string Formatter::key(const Node &at) const
{
    if (at.type == Node::Type::Alias)
        return '*' + at.value + ' ';
    std::string before = properties(at);
    if (!before.empty())
        before += ' ';
    if (at.implicit && at.value == "<<")
        return before + at.value;
    if (!at.tag.empty())
        return before + doubleQuoted(at.value, false);
    const std::optional<std::string> name = at.implicit ? keyText(resolve(at.value), at.value) : at.value;
    return before + writeKey(name.value_or(at.value), false, false);
}

/// A text in "|" or ">" keeps its lines; only their indentation is new.
std::optional<Parts> Formatter::blockText(const Node &at, int indent) const
{
    if (at.style != Node::Style::Literal && at.style != Node::Style::Folded)
        return std::nullopt;
    const QByteArrayView all = m_text.sliced(at.range.begin, at.range.size());
    const BlockHeader header = blockHeader(all);
    if (header.end == all.size())
        return std::nullopt;
    std::string head = all.sliced(header.mark, header.indicatorsEnd - header.mark).toByteArray().toStdString();
    // Lines that begin with blanks say how far in the text starts.
    if (std::any_of(head.begin(), head.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    if (header.comment >= 0)
        head += ' ' + all.sliced(header.comment, header.end - header.comment).trimmed().toByteArray().toStdString();
    qsizetype old = -1;
    std::string body;
    for (const QByteArray &row : all.sliced(header.end + 1).toByteArray().split('\n')) {
        const qsizetype filled = std::find_if(row.begin(), row.end(), [](char c) { return c != ' '; }) - row.begin();
        if (old < 0 && filled < row.size())
            old = filled;
        const QByteArray rest = row.mid(std::min(old < 0 ? filled : old, filled));
        body += (rest.isEmpty() ? std::string() : blanks(indent + 2) + rest.toStdString()) + '\n';
    }
    // A kept end of blank lines has its last newline inside.
    if (all.endsWith('\n'))
        body.pop_back();
    if (old < 0)
        return std::nullopt;
    const std::string before = properties(at);
    return Parts{.head = before.empty() ? head : before + ' ' + head, .body = body};
}

Parts Formatter::scalar(const Node &at, int indent)
{
    if (at.type == Node::Type::Alias)
        return {.head = '*' + at.value, .body = {}};
    if (auto kept = blockText(at, indent))
        return *kept;
    const std::string before = properties(at);
    Parts parts;
    if (!at.tag.empty()) {
        const bool isPlain = at.style == Node::Style::Plain && at.value.find('\n') == std::string::npos;
        parts.head = isPlain ? at.value : doubleQuoted(at.value, false);
    } else if (const Json json = valueOf(at); json.is_number() && isEverywhereTheSame(at.value)) {
        parts.head = at.value;
    } else {
        parts = writeParts(json, indent, {});
    }
    if (!before.empty())
        parts.head = parts.head.empty() ? before : before + ' ' + parts.head;
    return parts;
}

Parts Formatter::value(int index, int indent)
{
    const Node &at = node(index);
    if (at.type == Node::Type::Scalar || at.type == Node::Type::Alias)
        return scalar(at, indent);
    const std::string before = properties(at);
    if (at.children.empty()) {
        const char *empty = at.type == Node::Type::Mapping ? "{}" : "[]";
        return {.head = before.empty() ? empty : before + ' ' + empty, .body = {}};
    }
    return {.head = before, .body = block(index, at.type == Node::Type::Sequence ? indent : indent + 2)};
}

std::string Formatter::line(Entry &at, int indent)
{
    /// YAML readers look at most 1024 bytes ahead for the colon behind a key.
    constexpr size_t longestKey = 1000;
    std::string out = blanks(indent);
    if (at.key >= 0) {
        const std::string name = key(node(at.key));
        out += (name.size() > longestKey ? "? " + name + '\n' + blanks(indent) : name) + ':';
    } else {
        out += '-';
        const Node &inside = node(at.value);
        if (!inside.children.empty() && properties(inside).empty()) {
            // The first line of the item stands behind the dash.
            return out + ' ' + block(at.value, indent + 2).substr(static_cast<size_t>(indent) + 2);
        }
    }
    const bool isItem = at.key < 0;
    Parts parts = isItem && node(at.value).type == Node::Type::Sequence && !node(at.value).children.empty()
        ? Parts{.head = properties(node(at.value)), .body = block(at.value, indent + 2)}
        : value(at.value, indent);
    if (!parts.head.empty())
        out += ' ' + parts.head;
    if (!at.behind.empty())
        out += ' ' + at.behind;
    return out + '\n' + parts.body;
}

std::string Formatter::block(int collection, int indent)
{
    std::string out;
    const auto addLines = [&](const std::vector<std::string> &lines, bool isFirst) {
        bool wasBlank = isFirst;
        for (const std::string &text : lines) {
            if (!text.empty())
                out += blanks(indent) + text + '\n';
            else if (!wasBlank)
                out += '\n';
            wasBlank = text.empty();
        }
    };
    bool isFirst = true;
    for (const int number : entriesOf(collection)) {
        addLines(entry(number).above, isFirst);
        out += line(entry(number), indent);
        isFirst = false;
    }
    addLines(m_comments.below[static_cast<size_t>(collection)], false);
    return out;
}

/// Nothing can stand between a dash and the first key beside it.
void Formatter::liftOutOfItems(int collection)
{
    for (const int number : entriesOf(collection)) {
        const int inside = entry(number).value;
        if (node(inside).children.empty())
            continue;
        liftOutOfItems(inside);
        Entry &item = entry(number);
        if (item.key >= 0 || !properties(node(inside)).empty())
            continue;
        if (!item.behind.empty())
            item.above.push_back(std::exchange(item.behind, {}));
        std::vector<std::string> &lines = entry(entriesOf(inside).front()).above;
        std::copy_if(lines.begin(), lines.end(), std::back_inserter(item.above),
                     [](const std::string &text) { return !text.empty(); });
        lines.clear();
    }
}

/// What an object is comes first. Returns what stays at the head of the text whichever member is first.
std::string Formatter::sortRoot()
{
    static constexpr std::array<std::string_view, 4> first{"apiVersion", "kind", "metadata", "spec"};
    std::vector<int> &members = entriesOf(m_tree.root);
    const auto rank = [&](int number) {
        const Entry &member = entry(number);
        const auto found = member.key < 0 ? first.end() : std::find(first.begin(), first.end(), node(member.key).value);
        return found - first.begin();
    };
    const auto has = [&](std::ptrdiff_t wanted) {
        return std::any_of(members.begin(), members.end(), [&](int number) { return rank(number) == wanted; });
    };
    // An alias must stay behind its anchor.
    const bool isBound = std::any_of(m_tree.nodes.begin(), m_tree.nodes.end(),
                                     [](const Node &at) { return at.type == Node::Type::Alias; });
    const auto inOrder = [&](int a, int b) { return rank(a) < rank(b); };
    if (isBound || !has(0) || !has(1) || std::is_sorted(members.begin(), members.end(), inOrder))
        return {};
    std::string head;
    std::vector<std::string> &lines = entry(members.front()).above;
    const auto blank = std::find(lines.rbegin(), lines.rend(), std::string());
    if (blank != lines.rend()) {
        for (auto it = lines.begin(); it != blank.base(); ++it)
            head += head.empty() && it->empty() ? std::string() : *it + '\n';
        lines.erase(lines.begin(), blank.base());
    }
    std::stable_sort(members.begin(), members.end(), inOrder);
    return head;
}

std::string Formatter::run()
{
    liftOutOfItems(m_tree.root);
    const std::string head = sortRoot();
    const std::string before = properties(node(m_tree.root));
    return head + (before.empty() ? std::string() : before + '\n') + block(m_tree.root, 0);
}

} // namespace

std::string formatTree(QByteArrayView text, const Tree &tree, Comments comments)
{
    return Formatter(text, tree, std::move(comments)).run();
}

} // namespace weir::manifest
