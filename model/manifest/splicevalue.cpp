// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/manifest/quoting.h"
#include "model/manifest/splicer.h"

#include <algorithm>

namespace weir::manifest {

namespace {

using Style = Node::Style;

Parts split(const std::string &text)
{
    const size_t newline = text.find('\n');
    if (newline == std::string::npos)
        return {.head = text, .body = {}};
    return {.head = text.substr(0, newline), .body = text.substr(newline + 1) + '\n'};
}

} // namespace

Parts Splicer::partsFor(const Node *old, const Json &wanted, const Slot &slot) const
{
    const bool isFlowSlot = slot.kind == Slot::Kind::Flow;
    if (wanted.is_string() && old && old->type == Node::Type::Scalar) {
        const auto &text = wanted.get_ref<const std::string &>();
        if (m_source.form.json || old->style == Style::DoubleQuoted)
            return {.head = doubleQuoted(text, m_source.form.json), .body = {}};
        if (old->style == Style::SingleQuoted) {
            if (const auto quoted = singleQuoted(text))
                return {.head = *quoted, .body = {}};
        }
        if (isBlockScalar(*old) && !isFlowSlot) {
            // One line without its end would need no block, but the author chose one.
            const bool isOneLine = text.find('\n') == std::string::npos;
            auto literal = blockLiteral(isOneLine ? text + '\n' : text, slot.indent + m_source.form.step);
            if (literal && isOneLine)
                literal->insert(1, "-");
            if (literal)
                return split(*literal);
        }
    }
    if (isFlowSlot)
        return {.head = writeFlow(wanted, m_source.form.json), .body = {}};
    if (slot.kind == Slot::Kind::Item && wanted.is_structured() && !wanted.empty()) {
        // Behind the dash stands the first line of the item.
        const std::string lines = writeBlock(Json::array({wanted}), slot.indent, m_source.form);
        const Parts parts = split(lines.substr(static_cast<size_t>(slot.indent) + 2, lines.size()
                                                                                      - static_cast<size_t>(slot.indent)
                                                                                      - 3));
        return parts;
    }
    return writeParts(wanted, slot.indent, m_source.form);
}

bool Splicer::replace(int index, const Json &wanted, const Slot &slot)
{
    const Node &old = node(index);
    switch (slot.kind) {
    case Slot::Kind::Root:
        return false;
    case Slot::Kind::Flow:
        return replaceInFlow(old, wanted, slot);
    default:
        break;
    }
    if (slot.after < 0)
        return false;
    const bool isBlock = old.style == Style::Block && old.type != Node::Type::Alias && !old.children.empty();
    return isBlock ? replaceBlock(old, wanted, slot) : replaceInline(old, wanted, slot);
}

bool Splicer::replaceInFlow(const Node &old, const Json &wanted, const Slot &slot)
{
    const std::string text = partsFor(&old, wanted, slot).head;
    if (old.range.size() > 0) {
        const bool keepsAnchor = old.tag.empty() && old.type == Node::Type::Scalar;
        edit(keepsAnchor ? m_place.afterProperties(old) : old.range.begin, old.range.end, text);
        return true;
    }
    if (slot.after < 0)
        return false;
    edit(slot.after, slot.after, ' ' + text);
    return true;
}

bool Splicer::replaceInline(const Node &old, const Json &wanted, const Slot &slot)
{
    const Parts parts = partsFor(&old, wanted, slot);
    // An anchor stays, because others may name it; a tag spoke of the old value.
    const bool keepsAnchor = old.tag.empty() && !wanted.is_structured();
    const qsizetype begin = keepsAnchor ? m_place.afterProperties(old) : old.range.begin;
    qsizetype end = old.range.end;
    if (isBlockScalar(old)) {
        end = m_place.afterProperties(old);
        while (end < m_source.text.size() && !QByteArrayView(" \t\r\n").contains(m_source.text[end]))
            ++end;
    }
    if (old.range.size() == 0)
        edit(slot.after, slot.after, parts.head.empty() ? std::string() : ' ' + parts.head);
    else if (parts.head.empty() && m_place.isBlank(slot.after, begin))
        edit(slot.after, end, {});
    else
        edit(begin, end, parts.head);

    const qsizetype bodyBegin = m_place.lineAfter(std::max(end, slot.after));
    const qsizetype bodyEnd = isBlockScalar(old) ? std::max(bodyBegin, m_place.lineAfter(old.range.end)) : bodyBegin;
    if (bodyEnd > bodyBegin)
        edit(bodyBegin, bodyEnd, parts.body);
    else
        insertLines(bodyBegin, parts.body);
    return true;
}

bool Splicer::replaceBlock(const Node &old, const Json &wanted, const Slot &slot)
{
    const Parts parts = partsFor(nullptr, wanted, slot);
    const qsizetype content = node(old.children.front()).range.begin;
    const qsizetype begin = old.type == Node::Type::Sequence ? m_place.firstDash(old) : content;
    const bool isCompact = m_source.text.sliced(slot.after, begin - slot.after).indexOf('\n') < 0;
    if (isCompact) {
        std::string text = parts.head;
        if (!parts.body.empty())
            text += '\n' + parts.body.substr(0, parts.body.size() - 1);
        edit(begin, old.range.end, text);
        return true;
    }
    if (!old.tag.empty() || !old.anchor.empty()) {
        qsizetype end = m_place.afterProperties(old);
        while (end > slot.after && m_source.text[end - 1] == ' ')
            --end; // the blank before a comment stays
        edit(slot.after, end, parts.head.empty() ? std::string() : ' ' + parts.head);
    } else if (!parts.head.empty()) {
        edit(slot.after, slot.after, ' ' + parts.head);
    }
    edit(m_place.lineAfter(slot.after), m_place.lineAfter(old.range.end), parts.body);
    return true;
}

} // namespace weir::manifest
