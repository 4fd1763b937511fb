// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/manifest/splicer.h"

#include "model/manifest/difference.h"
#include "model/manifest/quoting.h"
#include "model/manifest/resolve.h"

#include <QList>

#include <algorithm>

namespace weir::manifest {

std::optional<std::vector<Edit>> Splicer::run(const Json &wanted)
{
    Slot root;
    if (m_source.tree.root < 0 || !change(m_source.tree.root, m_source.json, wanted, root))
        return std::nullopt;
    return std::move(m_edits);
}

void Splicer::insertLines(qsizetype at, std::string lines)
{
    if (lines.empty())
        return;
    if (at == m_source.text.size() && at > 0 && m_source.text[at - 1] != '\n') {
        lines.insert(0, "\n");
        lines.pop_back();
    }
    edit(at, at, std::move(lines));
}

Splicer::Slot Splicer::below(const Slot &slot, const std::string &token) const
{
    Slot out;
    out.depth = slot.depth + 1;
    out.onRewrite = m_rewrite && slot.onRewrite && slot.depth < m_rewrite->tokens().size()
        && m_rewrite->tokens()[slot.depth] == token;
    return out;
}

bool Splicer::change(int index, const Json &old, const Json &wanted, const Slot &slot)
{
    const Node &at = node(index);
    if (m_rewrite && slot.onRewrite && slot.depth == m_rewrite->tokens().size())
        return replace(index, wanted, slot);
    if (sameValue(old, wanted))
        return true;
    if (at.type == Node::Type::Mapping && old.is_object() && wanted.is_object() && !wanted.empty())
        return mapping(index, old, wanted, slot);
    if (at.type == Node::Type::Sequence && old.is_array() && wanted.is_array() && !wanted.empty())
        return sequence(index, old, wanted, slot);
    return replace(index, wanted, slot);
}

std::vector<Splicer::Entry> Splicer::entriesOf(const Node &at) const
{
    std::vector<Entry> out;
    for (size_t i = 0; i + 1 < at.children.size(); i += 2) {
        const Node &written = node(at.children[i]);
        const Node &key = written.type == Node::Type::Alias ? node(written.target) : written;
        const Resolved resolved = key.implicit || !key.tag.empty() ? resolve(key.value, key.tag) : Resolved{};
        out.push_back({.key = at.children[i],
                       .value = at.children[i + 1],
                       .name = keyText(resolved, key.value).value_or(std::string()),
                       .isMerge = !m_source.tree.json && key.value == "<<" && key.implicit});
    }
    return out;
}

Range Splicer::flowRange(const Entry &entry) const
{
    const Range key = node(entry.key).range;
    const Range value = node(entry.value).range;
    if (value.size() > 0)
        return {key.begin, value.end};
    const qsizetype colon = m_place.afterColon(key.end);
    return {key.begin, colon >= 0 ? colon : key.end};
}

bool Splicer::mapping(int index, const Json &old, const Json &wanted, const Slot &slot)
{
    const Node &at = node(index);
    const std::vector<Entry> entries = entriesOf(at);
    std::vector<bool> gone(entries.size());
    Json added = Json::object();
    for (size_t i = 0; i < entries.size(); ++i)
        gone[i] = !entries[i].isMerge && !wanted.contains(entries[i].name);
    const auto own = [&](const std::string &name) {
        const auto found = std::find_if(entries.rbegin(), entries.rend(),
                                        [&](const Entry &entry) { return !entry.isMerge && entry.name == name; });
        return found == entries.rend() ? nullptr : &*found;
    };
    for (const auto &[name, value] : old.items()) {
        if (!wanted.contains(name) && !own(name))
            return replace(index, wanted, slot); // it came from a merge key and cannot be taken away alone
    }
    for (const auto &[name, value] : wanted.items()) {
        if (!own(name) && (!old.contains(name) || !sameValue(old[name], value)))
            added[name] = value;
    }
    renameKeys(at, entries, old, gone, added);
    if (std::all_of(gone.begin(), gone.end(), [](bool one) { return one; }))
        return replace(index, wanted, slot);
    for (const auto &[name, value] : wanted.items()) {
        const Entry *entry = own(name);
        const bool wasThere = old.contains(name);
        if (!entry)
            continue;
        Slot inner = below(slot, name);
        inner.kind = isFlow(at) ? Slot::Kind::Flow : Slot::Kind::Member;
        inner.indent = m_place.column(node(entry->key).range.begin);
        inner.after = m_place.afterColon(node(entry->key).range.end);
        if (wasThere && !change(entry->value, old[name], value, inner))
            return false;
    }
    if (isFlow(at)) {
        std::vector<Range> ranges;
        for (const Entry &entry : entries)
            ranges.push_back(flowRange(entry));
        removeFlow(ranges, gone);
    } else {
        removeBlockEntries(entries, gone, slot);
    }
    return addMembers(at, entries, added);
}

void Splicer::renameKeys(const Node &at, const std::vector<Entry> &entries, const Json &old, std::vector<bool> &gone,
                         Json &added)
{
    for (size_t i = 0; i < entries.size(); ++i) {
        const Node &key = node(entries[i].key);
        if (!gone[i] || key.type != Node::Type::Scalar || isBlockScalar(key))
            continue;
        const auto value = old.find(entries[i].name);
        for (const auto &[name, wanted] : added.items()) {
            if (value == old.end() || !sameValue(*value, wanted))
                continue;
            edit(m_place.afterProperties(key), key.range.end, writeKey(name, isFlow(at), m_source.form.json));
            gone[i] = false;
            added.erase(std::string(name));
            break;
        }
    }
}

bool Splicer::addMembers(const Node &at, const std::vector<Entry> &entries, const Json &members)
{
    if (members.empty())
        return true;
    const Entry &last = entries.back();
    const qsizetype key = node(last.key).range.begin;
    if (isFlow(at)) {
        const bool ownLine = m_place.isFirstOnLine(key);
        std::string text;
        for (const auto &[name, value] : members.items()) {
            text += ownLine ? ",\n" + m_place.indentation(key) : ", ";
            text += writeKey(name, true, m_source.form.json) + ": " + flowText(value, key);
        }
        const qsizetype end = flowRange(last).end;
        edit(end, end, text);
        return true;
    }
    // Behind "? " a key stands further in than its mapping.
    const auto isAtIndent = [this](const Entry &entry) {
        qsizetype before = node(entry.key).range.begin - 1;
        while (before >= 0 && m_source.text[before] == ' ')
            --before;
        return before < 0 || m_source.text[before] != '?';
    };
    const auto first = std::find_if(entries.begin(), entries.end(), isAtIndent);
    if (first == entries.end())
        return false;
    const int indent = m_place.column(node(first->key).range.begin);
    insertLines(m_place.lineAfter(std::max(node(last.value).range.end, node(last.key).range.end)),
                writeBlock(members, indent, m_source.form));
    return true;
}

void Splicer::removeBlockEntries(const std::vector<Entry> &entries, const std::vector<bool> &gone, const Slot &slot)
{
    std::vector<qsizetype> begins;
    std::vector<qsizetype> ends;
    for (const Entry &entry : entries) {
        begins.push_back(node(entry.key).range.begin);
        ends.push_back(m_place.lineAfter(std::max(node(entry.value).range.end, node(entry.key).range.end)));
    }
    removeLines(begins, ends, gone, slot.kind == Slot::Kind::Root);
}

void Splicer::removeLines(const std::vector<qsizetype> &begins, const std::vector<qsizetype> &ends,
                          const std::vector<bool> &gone, bool keepFirstComments)
{
    size_t first = 0;
    if (gone[0] && !m_place.isFirstOnLine(begins[0])) {
        // The first stands behind a dash: the next that stays moves up to it, or the dash stays alone above its
        // comments.
        while (first < gone.size() && gone[first])
            ++first;
        if (first == gone.size())
            return;
        const qsizetype end = ends[first - 1];
        if (m_place.hasComment(end, begins[first])) {
            qsizetype begin = begins[0];
            while (begin > 0 && m_source.text[begin - 1] == ' ')
                --begin;
            edit(begin, end, "\n");
        } else {
            edit(begins[0], begins[first], {});
        }
    }
    for (size_t i = first; i < gone.size(); ++i) {
        if (!gone[i])
            continue;
        const qsizetype limit = i == 0 ? 0 : ends[i - 1];
        const qsizetype from = i == 0 && keepFirstComments ? m_place.lineStart(begins[i])
                                                           : m_place.ownComments(begins[i], limit);
        edit(from, ends[i], {});
    }
}

void Splicer::removeFlow(const std::vector<Range> &ranges, const std::vector<bool> &gone)
{
    bool sawOne = false;
    for (size_t i = 0; i < ranges.size(); ++i) {
        if (!gone[i])
            sawOne = true;
        else if (sawOne)
            edit(ranges[i - 1].end, ranges[i].end, {});
        else if (i + 1 < ranges.size())
            edit(ranges[i].begin, ranges[i + 1].begin, {});
    }
}

std::vector<qsizetype> Splicer::dashesOf(const Node &at) const
{
    std::vector<qsizetype> out;
    const qsizetype first = m_place.firstDash(at);
    const int column = m_place.column(first);
    for (size_t i = 0; i < at.children.size(); ++i) {
        if (i == 0) {
            out.push_back(first);
            continue;
        }
        const qsizetype limit = node(at.children[i]).range.begin;
        qsizetype line = m_place.lineAfter(node(at.children[i - 1]).range.end);
        while (line < limit && !(line + column < limit && m_source.text[line + column] == '-'
                                 && m_place.isBlank(line, line + column)))
            line = m_place.lineAfter(line + 1);
        out.push_back(line < limit ? line + column : -1);
    }
    return out;
}

bool Splicer::sequence(int index, const Json &old, const Json &wanted, const Slot &slot)
{
    const Node &at = node(index);
    if (const auto from = movedItems(old, wanted); from && at.children.size() == old.size() && reorder(at, *from))
        return true;
    const std::vector<std::pair<int, int>> pairs = alignItems(old, wanted);
    const bool staysOne = std::any_of(pairs.begin(), pairs.end(),
                                      [](const auto &pair) { return pair.first >= 0 && pair.second >= 0; });
    if (!staysOne || at.children.size() != old.size())
        return replace(index, wanted, slot);
    return changeItems(at, pairs, old, wanted, slot);
}

bool Splicer::reorder(const Node &at, const std::vector<size_t> &from)
{
    std::vector<Range> pieces;
    if (isFlow(at)) {
        for (const int child : at.children)
            pieces.push_back(node(child).range);
    } else {
        qsizetype limit = 0;
        for (const qsizetype dash : dashesOf(at)) {
            const size_t i = pieces.size();
            if (dash < 0 || m_source.text[dash] != '-' || !m_place.isFirstOnLine(dash))
                return false;
            const qsizetype end = m_place.lineAfter(std::max(node(at.children[i]).range.end, dash + 1));
            pieces.push_back({m_place.ownComments(dash, limit), end});
            limit = end;
        }
    }
    const auto textOf = [this](const Range &piece) {
        return m_source.text.sliced(piece.begin, piece.size()).toByteArray().replace("\r\n", "\n").toStdString();
    };
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (from[i] == i)
            continue;
        std::string text = textOf(pieces[from[i]]);
        if (!isFlow(at)) {
            // The last line of a text may have no end.
            if (text.ends_with('\n'))
                text.pop_back();
            if (m_source.text[pieces[i].end - 1] == '\n')
                text += '\n';
        }
        edit(pieces[i].begin, pieces[i].end, std::move(text));
    }
    return true;
}

bool Splicer::changeItems(const Node &at, const std::vector<std::pair<int, int>> &pairs, const Json &old,
                          const Json &wanted, const Slot &slot)
{
    std::vector<qsizetype> dashes;
    std::vector<qsizetype> ends;
    std::vector<Range> ranges;
    if (!isFlow(at))
        dashes = dashesOf(at);
    for (size_t i = 0; i < at.children.size(); ++i) {
        ranges.push_back(node(at.children[i]).range);
        if (isFlow(at))
            continue;
        if (dashes[i] < 0 || m_source.text[dashes[i]] != '-')
            return false;
        ends.push_back(m_place.lineAfter(std::max(ranges[i].end, dashes[i] + 1)));
    }
    std::vector<bool> gone(at.children.size(), false);
    for (const auto &[before, after] : pairs) {
        if (before >= 0 && after < 0)
            gone[static_cast<size_t>(before)] = true;
    }
    const int indent = isFlow(at) ? 0 : m_place.column(dashes[0]);
    int previous = -1;
    for (const auto &[before, after] : pairs) {
        if (before < 0) {
            const Json &item = wanted[static_cast<size_t>(after)];
            if (isFlow(at)) {
                addFlowItem(ranges, gone, previous, item);
            } else if (previous >= 0) {
                insertLines(ends[static_cast<size_t>(previous)],
                            writeBlock(Json::array({item}), indent, m_source.form));
            } else if (m_place.isFirstOnLine(dashes[0])) {
                insertLines(m_place.ownComments(dashes[0], slot.after < 0 ? 0 : m_place.lineAfter(slot.after)),
                            writeBlock(Json::array({item}), indent, m_source.form));
            } else {
                // Beside the dash of the list itself: the old first item moves to a line of its own.
                const std::string lead(static_cast<size_t>(indent), ' ');
                edit(dashes[0], dashes[0],
                     writeBlock(Json::array({item}), indent, m_source.form).substr(lead.size()) + lead);
            }
            continue;
        }
        previous = before;
        if (after < 0)
            continue;
        const auto i = static_cast<size_t>(before);
        Slot inner = below(slot, std::to_string(after));
        inner.kind = isFlow(at) ? Slot::Kind::Flow : Slot::Kind::Item;
        inner.indent = indent;
        inner.after = isFlow(at) ? -1 : dashes[i] + 1;
        if (!change(at.children[i], old[i], wanted[static_cast<size_t>(after)], inner))
            return false;
    }
    if (isFlow(at))
        removeFlow(ranges, gone);
    else
        removeLines(dashes, ends, gone, false);
    return true;
}

void Splicer::addFlowItem(const std::vector<Range> &ranges, const std::vector<bool> &gone, int after, const Json &item)
{
    while (after >= 0 && gone[static_cast<size_t>(after)])
        --after;
    const auto lead = [&](qsizetype at) {
        return m_place.isFirstOnLine(at) ? "\n" + m_place.indentation(at) : std::string(" ");
    };
    if (after >= 0) {
        const Range &range = ranges[static_cast<size_t>(after)];
        edit(range.end, range.end, "," + lead(range.begin) + flowText(item, range.begin));
        return;
    }
    size_t first = 0;
    while (first + 1 < gone.size() && gone[first])
        ++first;
    const qsizetype begin = ranges[first].begin;
    edit(begin, begin, flowText(item, begin) + "," + lead(begin));
}

std::string Splicer::flowText(const Json &value, qsizetype at) const
{
    if (!m_source.form.json || !value.is_structured() || value.empty() || !m_place.isFirstOnLine(at))
        return writeFlow(value, m_source.form.json);
    // A string in JSON has no line end of its own.
    std::string out;
    const QList<QByteArray> lines = toText(value, 1).split('\n');
    for (const QByteArray &line : lines) {
        const auto deep = static_cast<size_t>(std::find_if(line.begin(), line.end(), [](char c) { return c != ' '; })
                                              - line.begin());
        if (!out.empty())
            out += '\n' + m_place.indentation(at);
        for (size_t i = 0; i < deep; ++i)
            out += m_source.form.jsonStep;
        out.append(line.data() + deep, static_cast<size_t>(line.size()) - deep);
    }
    return out;
}

} // namespace weir::manifest
