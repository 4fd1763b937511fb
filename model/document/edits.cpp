// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/edits.h"

#include "model/document/pointing.h"
#include "model/manifest/reader.h"

#include <QCoreApplication>

namespace weir::edits {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const Kind &kind)
{
    const QString title = QCoreApplication::translate("Kind", kind.title);
    return title.isEmpty() ? kind.name : title;
}

Error gone()
{
    return {.message = say(QT_TRANSLATE_NOOP("Edits", "This object does not exist any more.")),
            .file = {},
            .object = {},
            .field = {}};
}

// Does anything that stays still name this node?
bool isNamedByOthers(const Document &document, ResourceKey key, const QSet<ResourceKey> &leaving)
{
    const NodeId id = document.topology().idOf(key);
    for (const ResourceKey referrer : document.topology().referrers(key)) {
        if (leaving.contains(referrer))
            continue;
        for (const QString &edgeId : document.topology().ownedBy(document.topology().idOf(referrer))) {
            const Edge &edge = *document.topology().edge(edgeId);
            if (edge.role != EdgeRole::Config && (edge.from == id || edge.to == id))
                return true;
        }
    }
    return false;
}

} // namespace

QString uniqueName(const Document &document, const Kind &kind, const QString &nameSpace, const QString &wanted)
{
    return freeName(document, {.group = kind.group, .kind = kind.name,
                               .nameSpace = kind.namespaced ? nameSpace : QString(),
                               .name = labelFrom(wanted.isEmpty() ? kind.name : wanted)});
}

Created create(Document &document, const Kind &kind, const QString &nameSpace, QPointF position)
{
    Created result;
    result.key = document.nextKey();
    const QString name = uniqueName(document, kind, nameSpace);
    result.change.label = say(QT_TRANSLATE_NOOP("Edits", "Add %1")).arg(titleOf(kind));
    result.change.resources.push_back(rewrite(result.key, nullptr, newObject(kind, name, nameSpace)));
    result.change.placements.push_back({.key = {.resource = result.key, .node = {}}, .before = std::nullopt,
                                        .after = Placement{.position = position}});
    return result;
}

Change remove(const Document &document, const QList<ResourceKey> &keys)
{
    Change change;
    QSet<ResourceKey> leaving(keys.cbegin(), keys.cend());
    QString one;
    for (const ResourceKey key : std::as_const(leaving)) {
        const ResourcePtr resource = document.set().resource(key);
        if (!resource)
            continue;
        one = nameOf(*resource);
        change.resources.push_back({.key = key, .before = resource, .after = nullptr});
        const PlacementKey own{.resource = key, .node = {}};
        const auto placed = document.placements().constFind(own);
        if (placed == document.placements().cend())
            continue;
        change.placements.push_back({.key = own, .before = *placed, .after = std::nullopt});
        // The ghost that remains stands where the object stood.
        if (isNamedByOthers(document, key, leaving)) {
            const ResourceId identity = document.topology().canonical(resource->id());
            change.placements.push_back({.key = {.resource = ResourceKey::None,
                                                 .node = document.topology().ghostId(identity)},
                                         .before = std::nullopt, .after = *placed});
        }
    }
    change.label = change.resources.size() == 1
        ? say(QT_TRANSLATE_NOOP("Edits", "Remove %1")).arg(one)
        : QCoreApplication::translate("Edits", "Remove %n objects", nullptr,
                                      static_cast<int>(change.resources.size()));
    return change;
}

Result<Change> setField(const Document &document, ResourceKey key, const Pointer &pointer, std::optional<Json> value)
{
    const ResourcePtr before = document.set().resource(key);
    if (!before)
        return fail(gone());
    Json wanted = before->json();
    if (value) {
        if (!setAt(wanted, pointer, std::move(*value))) {
            return fail(Error{.message = say(QT_TRANSLATE_NOOP("Edits", "This field cannot be set, because something "
                                                                        "above it is not an object or list. Mend it "
                                                                        "in the YAML view.")),
                              .file = {}, .object = nameOf(*before), .field = pointer.toQString()});
        }
    } else {
        (void)removeAt(wanted, pointer);
    }
    if (!wanted.is_object()) {
        return fail(Error{.message = say(QT_TRANSLATE_NOOP("Edits", "An object cannot become a single value.")),
                          .file = {}, .object = nameOf(*before), .field = pointer.toQString()});
    }
    Change change;
    const Field *field = document.registry().kindOf(*before).field(pointer.toString());
    const QString what = field ? QCoreApplication::translate("Kind", field->label)
                               : QString::fromStdString(pointer.isRoot() ? std::string() : pointer.last());
    change.label = say(QT_TRANSLATE_NOOP("Edits", "Change %1 of %2")).arg(what, nameOf(*before));
    if (wanted != before->json())
        change.resources.push_back(rewrite(key, before, std::move(wanted)));
    return change;
}

Result<Change> setText(const Document &document, ResourceKey key, const QByteArray &yaml)
{
    const ResourcePtr before = document.set().resource(key);
    if (!before)
        return fail(gone());
    const manifest::ReadResult read = manifest::read(yaml, {});
    if (read.error)
        return fail(*read.error);
    if (read.documents.size() != 1) {
        return fail(Error{.message = say(QT_TRANSLATE_NOOP("Edits", "The text must hold exactly one object.")),
                          .file = {}, .line = 1, .object = nameOf(*before), .field = {}});
    }
    const manifest::Document &text = read.documents.front();
    if (!text.json.is_object() || stringAt(text.json, "/apiVersion").isEmpty()
        || stringAt(text.json, "/kind").isEmpty()) {
        return fail(Error{.message = say(QT_TRANSLATE_NOOP("Edits", "The object needs apiVersion and kind.")),
                          .file = {}, .line = 1, .object = nameOf(*before), .field = {}});
    }
    QByteArray bytes = yaml.mid(text.text.begin, text.text.size());
    // The next document's separator must stay on a line of its own.
    if (!bytes.endsWith('\n'))
        bytes += '\n';
    Change change{.label = say(QT_TRANSLATE_NOOP("Edits", "Edit the YAML of %1")).arg(nameOf(*before)), .resources = {},
                  .placements = {}};
    if (bytes != before->text())
        change.resources.push_back({.key = key, .before = before, .after = Resource::create(text.json, bytes)});
    return change;
}

Change move(const Document &document, const QHash<NodeId, QPointF> &positions, const QString &label)
{
    Change change{.label = label, .resources = {}, .placements = {}};
    for (auto it = positions.cbegin(); it != positions.cend(); ++it) {
        const std::optional<Placement> before = document.placement(it.key());
        Placement after = before.value_or(Placement());
        after.position = it.value();
        if (before != after)
            change.placements.push_back({.key = document.placementKey(it.key()), .before = before, .after = after});
    }
    return change;
}

Change place(const Document &document, const NodeId &node, const Placement &placement, const QString &label)
{
    Change change{.label = label, .resources = {}, .placements = {}};
    const std::optional<Placement> before = document.placement(node);
    if (before != placement)
        change.placements.push_back({.key = document.placementKey(node), .before = before, .after = placement});
    return change;
}

} // namespace weir::edits
