// SPDX-License-Identifier: GPL-3.0-or-later
// What the text is about: where objects and findings stand in it, what may be offered, explained and mended.
#include "views/manifest/livetext.h"

#include "model/manifest/writer.h"
#include "views/findings/fixmenu.h"
#include "views/manifest/offers.h"

#include <QMenu>
#include <QTextBlock>

#include <algorithm>

namespace weir {

using namespace Qt::StringLiterals;
using namespace manifesttext;
using Part = manifest::FileFrame::Part;

namespace {

/// Objects whose spans are kept; more than fit on a screen.
constexpr qsizetype MostSpans = 128;

} // namespace

std::vector<Part> LiveText::partsNow() const
{
    if (m_key == ResourceKey::None)
        return m_parts;
    return {{.range = {0, m_base.bytes().size()}, .key = m_key, .piece = -1}};
}

const manifest::Document *LiveText::spans(const ResourcePtr &resource)
{
    auto known = m_spans.find(resource.get());
    if (known == m_spans.end()) {
        if (m_spans.size() > MostSpans)
            m_spans.clear();
        known = m_spans.insert(resource.get(), {resource, manifest::read(manifest::textOf(*resource), {})});
    }
    const std::vector<manifest::Document> &documents = known->second.documents;
    return documents.empty() ? nullptr : &documents.front();
}

std::optional<Editor::Mark> LiveText::markOf(const Part &part, const Finding &finding)
{
    const ResourcePtr resource = m_document->set().resource(part.key);
    const manifest::Document *read = resource ? spans(resource) : nullptr;
    if (!read)
        return std::nullopt;
    Pointer at = Pointer::parse(finding.pointer);
    const manifest::Span *span = read->span(at);
    const bool isThere = span;
    while (!span && !at.isRoot()) {
        at = at.parent();
        span = read->span(at);
    }
    // What is missing, and what is large, is shown at its key.
    manifest::Range range;
    if (span && !at.isRoot()) {
        const bool isShort =
            QByteArrayView(manifest::textOf(*resource)).sliced(span->value.begin, span->value.size()).indexOf('\n') < 0;
        range = isThere && isShort && span->value.size() > 0 ? span->value
            : span->key.size() > 0                           ? span->key
                                                             : span->value;
    } else if (const manifest::Span *kind = read->span(Pointer({"kind"}))) {
        range = {kind->key.begin, kind->value.end};
    }
    const TextBytes::Place from = m_base.place(part.range.begin + range.begin);
    const TextBytes::Place to = m_base.place(part.range.begin + range.end);
    Editor::Mark mark{.severity = finding.severity, .line = from.line, .from = from.column, .to = to.column,
                      .message = finding.message};
    if (to.line != from.line)
        mark.to = int(m_base.line(from.line).size());
    return mark;
}

void LiveText::updateMarks()
{
    if (!m_document || m_isDirty)
        return;
    std::vector<Editor::Mark> marks;
    if (!m_problem.message.isEmpty() && m_problem.line > 0) {
        const int line = std::min(m_problem.line, m_base.lineCount()) - 1;
        const QString text = m_base.line(line);
        const int from = std::clamp(m_problem.column - 1, 0, std::max(0, int(text.size()) - 1));
        marks.push_back({.severity = Severity::Error, .line = line, .from = from, .to = int(text.size()),
                         .message = m_problem.message});
    } else if (m_problem.message.isEmpty()) {
        const auto [first, last] = m_editor->visibleLines();
        const qsizetype begin = m_base.offset(first, 0);
        const qsizetype end = m_base.offset(last, 0);
        for (const Part &part : partsNow()) {
            if (part.range.end < begin || part.range.begin > end)
                continue;
            for (const Finding &finding : m_document->checker().findingsOf(part.key)) {
                if (m_document->waiver(finding))
                    continue;
                if (std::optional<Editor::Mark> mark = markOf(part, finding))
                    marks.push_back(std::move(*mark));
            }
        }
    }
    m_editor->setMarks(marks);
}

LiveText::Spot LiveText::spotAt(int line) const
{
    Spot spot;
    if (!m_document)
        return spot;
    const qsizetype offset = m_base.offset(line, 0);
    for (const Part &part : partsNow()) {
        if (offset >= part.range.begin && offset < std::max(part.range.end, part.range.begin + 1))
            spot.key = part.key;
    }
    int first = 0;
    const QStringList lines = m_editor->documentLines(line, &first);
    spot.pointer = pathOfLine(lines, line - first);
    return spot;
}

bool LiveText::goTo(ResourceKey key, const Pointer &pointer)
{
    flush();
    const std::vector<Part> parts = partsNow();
    const auto part = std::find_if(parts.begin(), parts.end(), [key](const Part &one) { return one.key == key; });
    const ResourcePtr resource = m_document ? m_document->set().resource(key) : nullptr;
    if (part == parts.end() || !resource || !m_problem.message.isEmpty())
        return false;
    const manifest::Document *read = spans(resource);
    Pointer at = pointer;
    const manifest::Span *span = read ? read->span(at) : nullptr;
    while (read && !span && !at.isRoot()) {
        at = at.parent();
        span = read->span(at);
    }
    const manifest::Span *kind = read ? read->span(Pointer({"kind"})) : nullptr;
    const qsizetype inside = at.isRoot() ? (kind ? kind->key.begin : 0)
        : span->key.size() > 0           ? span->key.begin
                                         : span->value.begin;
    const TextBytes::Place place = m_base.place(part->range.begin + inside);
    m_entered = key; // who comes this way knows the object already
    m_editor->goTo(place.line, place.column);
    return true;
}

void LiveText::tellEntered()
{
    if (!m_document || m_key != ResourceKey::None || m_isDirty || !m_editor->hasFocus() || !m_problem.message.isEmpty())
        return;
    const ResourceKey key = spotAt(m_editor->textCursor().blockNumber()).key;
    if (key == m_entered || key == ResourceKey::None)
        return;
    m_entered = key;
    Q_EMIT entered(m_document->topology().idOf(key));
}

void LiveText::fillFixes(QMenu &menu, int line)
{
    flush();
    if (!m_document)
        return;
    for (const Part &part : partsNow()) {
        const qsizetype offset = m_base.offset(line, 0);
        if (offset < part.range.begin || offset > part.range.end)
            continue;
        for (const Finding &finding : m_document->checker().findingsOf(part.key)) {
            const std::optional<Editor::Mark> mark = m_document->waiver(finding) ? std::nullopt : markOf(part, finding);
            if (!mark || mark->line != line)
                continue;
            menu.addSection(finding.message);
            fillFixMenu(menu, *m_document, finding, m_editor, [this](const QString &message) {
                Q_EMIT failed(Error{.message = message, .file = {}, .object = {}, .field = {}});
            });
        }
    }
}

void LiveText::assist()
{
    Editor::Assistant assistant;
    assistant.offers = [this](const TextPlace &place) {
        return m_document ? offersAt(place, {.document = *m_document, .observation = m_observation})
                          : std::vector<Offer>();
    };
    assistant.help = [this](const QTextCursor &cursor) {
        if (!m_document)
            return QString();
        int first = 0;
        const QStringList lines = m_editor->documentLines(cursor.blockNumber(), &first);
        const TextPlace place = placeIn(lines, 0, 0);
        return helpAt(pathOfLine(lines, cursor.blockNumber() - first), place.apiVersion, place.kind,
                      m_document->registry());
    };
    assistant.follow = [this](const QTextCursor &cursor) {
        flush();
        if (!m_document)
            return false;
        const Spot spot = spotAt(cursor.blockNumber());
        const ResourceKey target = targetAt(*m_document, spot.key, spot.pointer);
        if (target == ResourceKey::None)
            return false;
        if (m_key == ResourceKey::None)
            (void)goTo(target, {});
        Q_EMIT followed(m_document->topology().idOf(target));
        return true;
    };
    assistant.fixes = [this](const QTextCursor &cursor, const QPoint &at) {
        auto *menu = new QMenu(m_editor);
        menu->setObjectName(u"fixes"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillFixes(*menu, cursor.blockNumber());
        if (menu->actions().isEmpty())
            menu->addAction(tr("Nothing to mend in this line"))->setEnabled(false);
        menu->popup(at);
    };
    m_editor->setAssistant(std::move(assistant));
}

} // namespace weir
