// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/edits.h"
#include "model/document/pointing.h"

#include <algorithm>

namespace weir::edits {

using namespace Qt::StringLiterals;

namespace {

Error stale()
{
    return {.message = say(QT_TRANSLATE_NOOP("Edits", "The document has changed since, so this can no longer be mended "
                                                      "that way. Look at the problem again.")),
            .file = {}, .object = {}, .field = {}};
}

/// All steps that concern one object, put on its JSON.
bool rewriteFields(const Fix &fix, ResourceKey key, Json &wanted)
{
    for (const FixStep &step : fix.steps) {
        if (step.key != key)
            continue;
        const Pointer place = Pointer::parse(step.pointer);
        if (step.action == FixStep::Action::Set) {
            if (!setAt(wanted, place, step.value))
                return false;
        } else if (step.action == FixStep::Action::Remove) {
            (void)removeAt(wanted, place);
        }
    }
    return wanted.is_object();
}

} // namespace

Result<Change> fix(Document &document, const Fix &fix)
{
    Change change;
    QList<ResourceKey> removed, changed;
    for (const FixStep &step : fix.steps) {
        if (step.action == FixStep::Action::Create)
            change.resources.push_back(rewrite(document.nextKey(), nullptr, step.value));
        else if (step.action == FixStep::Action::RemoveObject)
            removed.append(step.key);
        else if (!changed.contains(step.key))
            changed.append(step.key);
    }
    for (const ResourceKey key : std::as_const(changed)) {
        const ResourcePtr before = document.set().resource(key);
        if (!before)
            return fail(stale());
        Json wanted = before->json();
        if (!rewriteFields(fix, key, wanted))
            return fail(stale());
        if (wanted != before->json())
            change.resources.push_back(rewrite(key, before, std::move(wanted)));
    }
    if (!removed.isEmpty())
        change.append(remove(document, removed));
    change.label = fix.title;
    if (change.isEmpty())
        return fail(stale());
    return change;
}

Change waive(const Document &document, const Finding &finding, const std::optional<QString> &reason)
{
    Change change{.label = reason ? say(QT_TRANSLATE_NOOP("Edits", "Waive Problem"))
                                  : say(QT_TRANSLATE_NOOP("Edits", "Take Back Waiver")),
                  .resources = {}, .placements = {}};
    const std::optional<QString> before = document.waiver(finding);
    if (before == reason)
        return change;
    WaiverKey key = Document::waiverKey(finding);
    if (!document.waivers().contains(key)) {
        const WaiverKey kept{.holder = {.resource = ResourceKey::None, .node = document.topology().idOf(finding.key)},
                             .rule = finding.rule, .pointer = finding.pointer};
        if (document.waivers().contains(kept))
            key = kept;
    }
    change.waivers.push_back({.key = key, .before = before, .after = reason});
    return change;
}

} // namespace weir::edits
