// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed as the text of one object, while it cannot be that object's text.
#include "model/document/texts.h"

#include "model/document/edits.h"
#include "model/document/pointing.h"
#include "model/manifest/reader.h"
#include "model/manifest/writer.h"

#include <algorithm>

namespace weir {

std::optional<Error> Document::unsavedDraft() const
{
    if (m_opened.drafts.isEmpty())
        return std::nullopt;
    const auto keys = m_opened.drafts.keys();
    const ResourceKey key = *std::min_element(keys.begin(), keys.end());
    const ResourcePtr resource = m_set.resource(key);
    Error fault = m_opened.drafts.value(key)->reason;
    fault.message = tr("What was typed as the text of %1 cannot be its text: %2")
                        .arg(resource ? edits::nameOf(*resource) : QString(), fault.message);
    fault.file.clear();
    fault.object = m_topology.idOf(key);
    return fault;
}

// What was typed of an object and does not count goes where the object is removed, and where the text of a whole file
// says what the object is; undo brings it back.
void Document::completeDrafts(Change &change) const
{
    for (const ResourceDelta &delta : change.resources) {
        const bool isKnown = std::any_of(change.drafts.begin(), change.drafts.end(),
                                         [&](const DraftDelta &draft) { return draft.key == delta.key; });
        if (!isKnown && m_opened.drafts.contains(delta.key))
            change.drafts.push_back({.key = delta.key, .before = nullptr, .after = nullptr});
    }
    for (DraftDelta &delta : change.drafts)
        delta.before = m_opened.drafts.value(delta.key);
    std::erase_if(change.drafts, [](const DraftDelta &delta) { return delta.before == delta.after; });
}

void Document::moveDrafts()
{
    if (m_opened.drafts.isEmpty() || m_opened.kustomized)
        return;
    QSet<int> files;
    for (auto it = m_opened.drafts.cbegin(); it != m_opened.drafts.cend(); ++it)
        files.insert(edits::fileShowing(*this, it.key()));
    Change change;
    for (const int file : files) {
        if (file < 0 || m_opened.files[static_cast<size_t>(file)].error)
            continue;
        const manifest::FileFrame &frame = m_opened.files[static_cast<size_t>(file)];
        const std::optional<manifest::Drafted> drafted = manifest::withDrafts(frame, textOf(file), m_opened.drafts);
        if (!drafted)
            continue;
        change.label = edits::say(QT_TRANSLATE_NOOP("Edits", "Edit the YAML of %1"))
                           .arg(edits::nameOf(*m_set.resource(drafted->keys.front())));
        change.frames.push_back({.key = file, .before = std::make_shared<manifest::FileFrame>(frame),
                                 .after = std::make_shared<manifest::FileFrame>(drafted->frame)});
        for (const ResourceKey key : drafted->keys)
            change.drafts.push_back({.key = key, .before = nullptr, .after = nullptr});
    }
    (void)commit(change);
}

namespace edits {

Change draftText(const Document &document, ResourceKey key, const QByteArray &bytes, const Error &reason)
{
    Change change;
    const ResourcePtr resource = document.set().resource(key);
    if (!resource)
        return change;
    change.label = say(QT_TRANSLATE_NOOP("Edits", "Edit the YAML of %1")).arg(nameOf(*resource));
    change.drafts.push_back({.key = key, .before = document.draft(key),
                             .after = std::make_shared<Draft>(Draft{.bytes = bytes, .reason = reason})});
    return change;
}

Change typeText(const Document &document, ResourceKey key, const QByteArray &bytes)
{
    const ResourcePtr before = document.set().resource(key);
    Result<Change> change = setText(document, key, bytes);
    if (!change)
        return draftText(document, key, bytes, change.error());
    // An object without a text of its own is what was shown of it.
    if (before->text().isEmpty() && bytes == manifest::textOf(*before))
        change->resources.clear();
    if (const DraftPtr draft = document.draft(key))
        change->drafts.push_back({.key = key, .before = draft, .after = nullptr});
    return std::move(*change);
}

} // namespace edits

} // namespace weir
