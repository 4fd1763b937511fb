// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/edits.h"

#include "model/document/pointing.h"
#include "model/manifest/bundle.h"
#include "model/manifest/splice.h"

#include <QCoreApplication>

namespace weir::edits {

using namespace Qt::StringLiterals;

namespace {

constexpr double Column = 208; // a card and its gap, scene px
constexpr double Row = 104;
constexpr int Columns = 5;

// An original and the identity that its copy gets.
struct Copy {
    ResourcePtr original;
    ResourceId id;
    ResourceId oldId;
    std::optional<Placement> placement;
};

// Members that the server wrote: they name the original, not the copy.
void stripServerSide(Json &object)
{
    object.erase("status");
    const auto metadata = object.find("metadata");
    if (metadata == object.end() || !metadata->is_object())
        return;
    for (const char *member : {"uid", "resourceVersion", "generation", "creationTimestamp", "managedFields", "selfLink",
                               "ownerReferences", "deletionTimestamp"})
        metadata->erase(member);
}

// First of all, so that references among the pasted objects mean each other and not what is already there.
ResourcePtr inNamespace(const Document &document, const ResourcePtr &resource, const QString &nameSpace)
{
    if (nameSpace.isEmpty() || !resource->nameSpace().isEmpty() || !document.registry().kindOf(*resource).namespaced)
        return resource;
    Json wanted = resource->json();
    setAt(wanted, Pointer({"metadata", "namespace"}), nameSpace.toStdString());
    return manifest::respell(resource, std::move(wanted));
}

Created assemble(Document &document, const std::vector<Copy> &copies)
{
    QHash<ResourceId, ResourceId> renamed;
    for (const Copy &copy : copies) {
        if (!renamed.contains(document.topology().canonical(copy.oldId)))
            renamed.insert(document.topology().canonical(copy.oldId), copy.id);
    }
    Created result;
    for (const Copy &copy : copies) {
        Json wanted = copy.original->json();
        stripServerSide(wanted);
        if (!copy.id.name.isEmpty())
            setAt(wanted, Pointer({"metadata", "name"}), copy.id.name.toStdString());
        if (!copy.id.nameSpace.isEmpty())
            setAt(wanted, Pointer({"metadata", "namespace"}), copy.id.nameSpace.toStdString());
        for (const topology::Reference &reference :
             topology::references(*copy.original, document.registry())) {
            const auto now = renamed.constFind(document.topology().canonical(reference.target));
            if (!reference.uri.isEmpty() || reference.selector || now == renamed.cend())
                continue;
            const Aim aim{.id = *now, .apiVersion = reference.apiVersion, .uri = {}};
            setAt(wanted, reference.pointer,
                  pointed(find(wanted, reference.pointer), *reference.rule, aim, copy.id.nameSpace));
        }
        const ResourceKey key = document.nextKey();
        const ResourcePtr made = wanted == copy.original->json() ? copy.original
                                                                 : manifest::respell(copy.original, std::move(wanted));
        result.change.resources.push_back({.key = key, .before = nullptr, .after = made});
        if (copy.placement) {
            result.change.placements.push_back({.key = {.resource = key, .node = {}}, .before = std::nullopt,
                                                .after = copy.placement});
        }
        result.key = key;
    }
    return result;
}

} // namespace

Result<Change> duplicate(Document &document, const QList<ResourceKey> &keys, QPointF offset)
{
    std::vector<Copy> copies;
    QSet<ResourceId> taken;
    for (const ResourceKey key : keys) {
        const ResourcePtr original = document.set().resource(key);
        if (!original)
            continue;
        Copy copy{.original = original, .id = original->id(), .oldId = original->id(), .placement = {}};
        if (!copy.id.name.isEmpty())
            copy.id.name = freeName(document, copy.id, taken);
        taken.insert(document.topology().canonical(copy.id));
        if (const auto placed = document.placement(document.topology().idOf(key)))
            copy.placement = Placement{.position = placed->position + offset, .collapsed = placed->collapsed};
        copies.push_back(std::move(copy));
    }
    if (copies.empty()) {
        return fail(Error{.message = say(QT_TRANSLATE_NOOP("Edits", "There is nothing to duplicate.")), .file = {},
                          .object = {}, .field = {}});
    }
    Change change = assemble(document, copies).change;
    change.label = copies.size() == 1
        ? say(QT_TRANSLATE_NOOP("Edits", "Duplicate %1")).arg(nameOf(*copies.front().original))
        : QCoreApplication::translate("Edits", "Duplicate %n objects", nullptr, static_cast<int>(copies.size()));
    return change;
}

Result<Change> paste(Document &document, const QByteArray &yaml, QPointF at, const QString &nameSpace)
{
    qint64 counter = 0;
    const manifest::Loaded loaded =
        manifest::load(yaml, {}, [&counter] { return static_cast<ResourceKey>(++counter); });
    if (loaded.frame.error)
        return fail(*loaded.frame.error);
    if (loaded.resources.empty()) {
        return fail(Error{.message = say(QT_TRANSLATE_NOOP("Edits", "The text holds no Kubernetes object: each needs "
                                                                    "apiVersion and kind.")),
                          .file = {}, .line = 1, .object = {}, .field = {}});
    }
    std::vector<Copy> copies;
    QSet<ResourceId> taken;
    int place = 0;
    for (const auto &[key, read] : loaded.resources) {
        const ResourcePtr original = inNamespace(document, read, nameSpace);
        Copy copy{.original = original,
                  .id = original->id(),
                  .oldId = original->id(),
                  .placement =
                      Placement{.position = at + QPointF(Column * (place % Columns), Row * (place / Columns))}};
        ++place;
        if (!copy.id.name.isEmpty())
            copy.id.name = freeName(document, copy.id, taken);
        taken.insert(document.topology().canonical(copy.id));
        copies.push_back(std::move(copy));
    }
    Change change = assemble(document, copies).change;
    change.label = copies.size() == 1
        ? say(QT_TRANSLATE_NOOP("Edits", "Paste %1")).arg(nameOf(*copies.front().original))
        : QCoreApplication::translate("Edits", "Paste %n objects", nullptr, static_cast<int>(copies.size()));
    return change;
}

QByteArray copy(const Document &document, const QList<ResourceKey> &keys)
{
    QList<ResourceKey> sorted = keys;
    std::sort(sorted.begin(), sorted.end());
    std::vector<ResourcePtr> resources;
    for (const ResourceKey key : std::as_const(sorted)) {
        if (const ResourcePtr resource = document.set().resource(key))
            resources.push_back(resource);
    }
    return manifest::joinDocuments(resources);
}

} // namespace weir::edits
