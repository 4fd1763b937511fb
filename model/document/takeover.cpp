// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/takeover.h"

#include "model/document/edits.h"

#include <QCoreApplication>

namespace weir::edits {

namespace {

QString labelled(const char *key, const ResourceId &id)
{
    return QCoreApplication::translate("Edits", key).arg(id.kind, id.name);
}

/// The pointer itself, or the outermost list on its way.
Pointer outermostList(const Json &a, const Json &b, const Pointer &pointer)
{
    std::vector<Pointer> way;
    for (Pointer at = pointer; !at.isRoot(); at = at.parent())
        way.push_back(at);
    for (auto it = way.rbegin(); it != way.rend(); ++it) {
        const Json *left = find(a, *it);
        const Json *right = find(b, *it);
        if ((left && left->is_array()) || (right && right->is_array()))
            return *it;
    }
    return pointer;
}

} // namespace

Result<Change> takeOver(Document &document, const Difference &difference, const ResourcePtr &other)
{
    const auto keys = document.set().find(difference.resource);
    if (difference.pointer.isRoot() && keys.isEmpty() && other) {
        // What was removed here goes back to where it stood.
        const std::optional<ResourceKey> lost = document.history().keyLost(difference.resource);
        const ResourceKey key = lost && !document.set().resource(*lost) ? *lost : document.nextKey();
        return Change{.label = labelled(QT_TRANSLATE_NOOP("Edits", "Bring Back %1 %2"), difference.resource),
                      .resources = {{.key = key, .before = nullptr, .after = other}},
                      .placements = {}};
    }
    if (keys.isEmpty())
        return fail(QCoreApplication::translate("Edits", "The object is not in the design any more."));
    if (!other)
        return remove(document, {keys.front()});
    const ResourcePtr mine = document.set().resource(keys.front());
    if (difference.pointer.isRoot()) {
        return Change{.label = labelled(QT_TRANSLATE_NOOP("Edits", "Take Over %1 %2"), difference.resource),
                      .resources = {{.key = keys.front(), .before = mine, .after = other}}, .placements = {}};
    }
    const Pointer pointer = outermostList(mine->json(), other->json(), difference.pointer);
    const Json *value = find(other->json(), pointer);
    return setField(document, keys.front(), pointer, value ? std::optional<Json>(*value) : std::nullopt);
}

} // namespace weir::edits
