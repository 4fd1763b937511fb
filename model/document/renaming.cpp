// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/edits.h"

#include "model/document/pointing.h"

#include <map>

namespace weir::edits {

using namespace Qt::StringLiterals;

namespace {

// All references of the document to one object, pointed at its new identity; `json` collects the new values.
void follow(const Document &document, ResourceKey key, const ResourceId &now, std::map<ResourceKey, Json> &json)
{
    for (const ResourceKey referrer : document.topology().referrers(key)) {
        const ResourcePtr holder = document.set().resource(referrer);
        if (!holder)
            continue;
        const auto [at, isNew] = json.try_emplace(referrer, holder->json());
        const QString space = stringAt(at->second, "/metadata/namespace");
        for (const topology::Reference &reference : topology::references(*holder, document.registry())) {
            if (!reference.uri.isEmpty() || reference.selector || document.topology().lookup(reference.target) != key)
                continue;
            const Aim aim{.id = now, .apiVersion = reference.apiVersion, .uri = {}};
            const Json value = pointed(find(holder->json(), reference.pointer), *reference.rule, aim, space);
            setAt(at->second, reference.pointer, value);
        }
        if (isNew && at->second == holder->json())
            json.erase(at);
    }
}

// References of the moved object itself that left the namespace out: they go on meaning the old one.
void keepAims(const Document &document, const Resource &moved, const QString &space, Json &json)
{
    for (const topology::Reference &reference : topology::references(moved, document.registry())) {
        const bool canSay = reference.rule->form == ReferenceForm::Destination
            || reference.rule->form == ReferenceForm::KReference;
        if (!canSay || reference.rule->nameSpace != NamespaceRule::Any || !reference.uri.isEmpty()
            || reference.target.nameSpace.isEmpty())
            continue;
        const Aim aim{.id = reference.target, .apiVersion = reference.apiVersion, .uri = {}};
        setAt(json, reference.pointer,
              pointed(find(moved.json(), reference.pointer), *reference.rule, aim, space));
    }
}

Result<Change> reidentify(const Document &document, ResourceKey key, const ResourceId &now, const QString &label)
{
    const ResourcePtr before = document.set().resource(key);
    const ResourceKey holder = document.topology().lookup(now);
    if (holder != ResourceKey::None && holder != key) {
        return fail(Error{.message = say(QT_TRANSLATE_NOOP("Edits", "There is already a %1 named \"%2\" here. Choose "
                                                                    "another name.")).arg(now.kind, now.name),
                          .file = {}, .object = nameOf(*before), .field = u"/metadata/name"_s});
    }
    std::map<ResourceKey, Json> json;
    Json own = before->json();
    setAt(own, Pointer({"metadata", "name"}), now.name.toStdString());
    if (now.nameSpace != before->nameSpace()) {
        if (now.nameSpace.isEmpty())
            removeAt(own, Pointer({"metadata", "namespace"}));
        else
            setAt(own, Pointer({"metadata", "namespace"}), now.nameSpace.toStdString());
        keepAims(document, *before, now.nameSpace, own);
    }
    json.emplace(key, std::move(own));
    follow(document, key, now, json);
    Change change{.label = label, .resources = {}, .placements = {}};
    for (auto &[changed, value] : json) {
        const ResourcePtr old = document.set().resource(changed);
        if (value != old->json())
            change.resources.push_back(rewrite(changed, old, std::move(value)));
    }
    return change;
}

Error gone()
{
    return {.message = say(QT_TRANSLATE_NOOP("Edits", "This object does not exist any more.")),
            .file = {},
            .object = {},
            .field = {}};
}

} // namespace

Result<Change> rename(const Document &document, ResourceKey key, const QString &name)
{
    const ResourcePtr before = document.set().resource(key);
    if (!before)
        return fail(gone());
    if (name.isEmpty()) {
        return fail(Error{.message = say(QT_TRANSLATE_NOOP("Edits", "A name is needed.")), .file = {},
                          .object = nameOf(*before), .field = u"/metadata/name"_s});
    }
    ResourceId now = before->id();
    now.name = name;
    return reidentify(document, key, now,
                      say(QT_TRANSLATE_NOOP("Edits", "Rename %1 to %2")).arg(nameOf(*before), name));
}

Result<Change> moveToNamespace(const Document &document, ResourceKey key, const QString &nameSpace)
{
    const ResourcePtr before = document.set().resource(key);
    if (!before)
        return fail(gone());
    if (!document.registry().kindOf(*before).namespaced) {
        return fail(Error{.message = say(QT_TRANSLATE_NOOP("Edits", "A %1 belongs to no namespace."))
                                         .arg(before->kind()),
                          .file = {}, .object = nameOf(*before), .field = u"/metadata/namespace"_s});
    }
    ResourceId now = before->id();
    now.nameSpace = nameSpace;
    return reidentify(document, key, now,
                      say(QT_TRANSLATE_NOOP("Edits", "Move %1 to namespace %2")).arg(nameOf(*before), nameSpace));
}

} // namespace weir::edits
