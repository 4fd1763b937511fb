// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/document.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace weir {

using namespace Qt::StringLiterals;

Document::Document(const Registry &registry, QObject *parent)
    : QObject(parent), m_registry(&registry), m_topology(registry)
{
    m_opened.files.emplace_back();
    m_opened.states.emplace_back();
    m_opened.sidecars.emplace_back();
}

PlacementKey Document::placementKey(const NodeId &node) const
{
    const Node *found = m_topology.node(node);
    if (found && found->key != ResourceKey::None)
        return {.resource = found->key, .node = {}};
    return {.resource = ResourceKey::None, .node = node};
}

std::optional<Placement> Document::placement(const NodeId &node) const
{
    const auto own = m_placements.constFind(placementKey(node));
    if (own != m_placements.cend())
        return *own;
    // A place kept for an id whose object has only now come (back).
    const auto kept = m_placements.constFind({.resource = ResourceKey::None, .node = node});
    return kept == m_placements.cend() ? std::nullopt : std::optional(*kept);
}

WaiverKey Document::waiverKey(const Finding &finding)
{
    return {.holder = {.resource = finding.key, .node = {}}, .rule = finding.rule, .pointer = finding.pointer};
}

std::optional<QString> Document::waiver(const Finding &finding) const
{
    const auto own = m_waivers.constFind(waiverKey(finding));
    if (own != m_waivers.cend())
        return *own;
    // Kept for an id whose object has only now come (back).
    const WaiverKey kept{.holder = {.resource = ResourceKey::None, .node = m_topology.idOf(finding.key)},
                         .rule = finding.rule, .pointer = finding.pointer};
    const auto loose = m_waivers.constFind(kept);
    return loose == m_waivers.cend() ? std::nullopt : std::optional(*loose);
}

std::optional<Severity> Document::worst(ResourceKey key) const
{
    std::optional<Severity> result;
    for (const Finding &finding : m_checker.findingsOf(key)) {
        if (!waiver(finding))
            result = result ? std::min(*result, finding.severity) : finding.severity;
    }
    return result;
}

int Document::staleWaivers() const
{
    int used = 0;
    for (const Finding &finding : m_checker.findings())
        used += waiver(finding) ? 1 : 0;
    return std::max(0, static_cast<int>(m_waivers.size()) - used);
}

Result<void> Document::checkWritable(const Change &change) const
{
    for (const ResourceDelta &delta : change.resources) {
        const bool isTyped = std::any_of(change.drafts.begin(), change.drafts.end(),
                                         [&](const DraftDelta &typed) { return typed.key == delta.key; });
        if (const DraftPtr typed = draft(delta.key); typed && delta.after && !isTyped && change.frames.empty()) {
            return fail(Error{.message = tr("What was typed as the text of this object cannot be read, so it cannot be "
                                            "changed here. Mend the text first: %1").arg(typed->reason.message),
                              .file = {}, .object = m_topology.idOf(delta.key), .field = {}});
        }
        const int file = fileOf(delta.key);
        if (file < 0)
            continue;
        const manifest::FileFrame &frame = m_opened.files[static_cast<size_t>(file)];
        if (const QString &locked = m_opened.states[static_cast<size_t>(file)].locked; !locked.isEmpty())
            return fail(Error{.message = locked, .file = frame.path, .object = {}, .field = {}});
        const bool withText = std::any_of(change.frames.begin(), change.frames.end(),
                                          [&](const FrameDelta &text) { return text.key == file; });
        if (!frame.error || withText)
            continue;
        return fail(Error{.message = tr("This file has a syntax error, so its objects cannot be changed here. Mend it "
                                        "first: %1").arg(frame.error->message),
                          .file = frame.path, .line = frame.error->line, .column = frame.error->column, .object = {},
                          .field = {}});
    }
    return {};
}

Result<void> Document::commit(const Change &change, const QString &mergeKey)
{
    if (change.isEmpty())
        return {};
    if (auto writable = checkWritable(change); !writable)
        return writable;
    // What the placements really were: whoever made the change may not have known.
    Change exact = change;
    for (PlacementDelta &delta : exact.placements) {
        const auto before = m_placements.constFind(delta.key);
        delta.before = before == m_placements.cend() ? std::nullopt : std::optional(*before);
    }
    for (WaiverDelta &delta : exact.waivers) {
        const auto before = m_waivers.constFind(delta.key);
        delta.before = before == m_waivers.cend() ? std::nullopt : std::optional(*before);
    }
    // Typed back to what was there: the very object comes back, and the step vanishes.
    for (ResourceDelta &delta : exact.resources) {
        const ResourcePtr origin = m_history.mergeOrigin(mergeKey, delta.key);
        if (origin && delta.after && origin->text() == delta.after->text() && origin->json() == delta.after->json())
            delta.after = origin;
    }
    for (FrameDelta &delta : exact.frames) {
        const std::shared_ptr<const manifest::FileFrame> origin = m_history.mergeOrigin(mergeKey, delta.key);
        if (origin && origin->saysTheSame(*delta.after))
            delta.after = origin;
    }
    completeDrafts(exact);
    if (exact.isEmpty())
        return {};
    if (m_opened.kustomized && !exact.resources.empty()) {
        if (auto built = checkBuild(exact); !built) {
            if (m_waiting)
                m_waiting->second = mergeKey;
            return built;
        }
    }
    if (auto inverse = m_set.apply(exact); !inverse)
        return fail(inverse.error());
    m_history.record(exact, mergeKey);
    project(exact);
    if (!exact.frames.empty())
        moveDrafts();
    return {};
}

void Document::undo()
{
    if (!m_history.canUndo())
        return;
    const Change change = m_history.takeUndo();
    if (m_set.apply(change))
        project(change);
}

void Document::redo()
{
    if (!m_history.canRedo())
        return;
    const Change change = m_history.takeRedo();
    if (m_set.apply(change))
        project(change);
}

void Document::takeFrames(const std::vector<FrameDelta> &deltas)
{
    for (const FrameDelta &delta : deltas) {
        manifest::FileFrame &frame = m_opened.files[static_cast<size_t>(delta.key)];
        // What was to be appended stands in the text that was edited.
        const std::vector<ResourceKey> appendedHere = appended()[static_cast<size_t>(delta.key)];
        for (const ResourceKey key : appendedHere)
            m_opened.fileOf.insert(key, delta.key);
        frame.pieces = delta.after->pieces;
        frame.error = delta.after->error;
        frame.draft = delta.after->draft;
        frame.notes = delta.after->notes;
        for (const manifest::FileFrame::Piece &piece : frame.pieces) {
            for (const ResourceKey key : piece.keys) {
                if (key != ResourceKey::None)
                    m_opened.fileOf.insert(key, delta.key);
            }
        }
        tellFault(m_opened, delta.key);
    }
}

// What is told of a file is what its text is like now.
void Document::tellFault(Opened &opened, int file) const
{
    const manifest::FileFrame &frame = opened.files[static_cast<size_t>(file)];
    const QString name = frame.path.isEmpty() ? opened.title : frame.path;
    for (std::vector<Error> *errors : {&opened.problems, &opened.failures})
        std::erase_if(*errors, [&](const Error &error) { return error.file == name || error.file == frame.path; });
    const auto say = [&](std::vector<Error> &errors, Error error) {
        error.file = name;
        errors.push_back(std::move(error));
    };
    if (frame.error) {
        say(opened.problems, *frame.error);
        say(opened.failures, *frame.error);
        return;
    }
    for (const Error &note : frame.notes)
        say(opened.problems, note);
}

void Document::project(const Change &change)
{
    takeFrames(change.frames);
    for (const DraftDelta &delta : change.drafts) {
        if (delta.after)
            m_opened.drafts.insert(delta.key, delta.after);
        else
            m_opened.drafts.remove(delta.key);
    }
    for (const PlacementDelta &delta : change.placements) {
        if (delta.after)
            m_placements.insert(delta.key, *delta.after);
        else
            m_placements.remove(delta.key);
    }
    for (const WaiverDelta &delta : change.waivers) {
        if (delta.after)
            m_waivers.insert(delta.key, *delta.after);
        else
            m_waivers.remove(delta.key);
    }
    DocumentDelta delta{.change = change, .topology = m_topology.apply(change, m_set), .checked = {}};
    delta.checked = m_checker.apply(change, delta.topology, m_set, m_topology);
    for (const WaiverDelta &waived : change.waivers) {
        const PlacementKey &holder = waived.key.holder;
        const Node *node = holder.node.isEmpty() ? nullptr : m_topology.node(holder.node);
        delta.checked.insert(node ? node->key : holder.resource);
    }
    Q_EMIT changed(delta);
    announce();
}

void Document::announce()
{
    Q_EMIT historyChanged();
    if (m_wasModified == isModified())
        return;
    m_wasModified = isModified();
    Q_EMIT modifiedChanged(m_wasModified);
}

QString Document::title() const
{
    if (!m_opened.title.isEmpty())
        return m_opened.title;
    if (isFolder())
        return QFileInfo(m_opened.folder).fileName();
    const QString first = m_opened.files.empty() ? QString() : m_opened.files.front().path;
    if (first.isEmpty())
        return tr("Untitled");
    const QString name = QFileInfo(first).fileName();
    if (m_opened.files.size() == 1)
        return name;
    return tr("%1 and %n more", nullptr, static_cast<int>(m_opened.files.size()) - 1).arg(name);
}

QString Document::path() const
{
    if (isFolder())
        return m_opened.folder;
    return m_opened.files.size() == 1 ? m_opened.files.front().path : QString();
}

} // namespace weir
