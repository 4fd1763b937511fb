// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/pointing.h"

#include "model/manifest/splice.h"

#include <QCoreApplication>

namespace weir::edits {

using namespace Qt::StringLiterals;

namespace {

void put(Json &object, const char *name, const QString &value)
{
    object[name] = value.toStdString();
}

void putReference(Json &object, const Aim &aim, const QString &holderSpace)
{
    if (!object.is_object())
        object = Json::object();
    object.erase("group");
    put(object, "apiVersion", aim.apiVersion);
    put(object, "kind", aim.id.kind);
    put(object, "name", aim.id.name);
    if (aim.id.nameSpace.isEmpty() || aim.id.nameSpace == holderSpace)
        object.erase("namespace");
    else
        put(object, "namespace", aim.id.nameSpace);
}

QString versionInUse(const Document &document, const NodeId &ghost)
{
    for (const QString &id : document.topology().incoming(ghost)) {
        const Edge &edge = *document.topology().edge(id);
        const Node *owner = document.topology().node(edge.owner);
        const ResourcePtr holder = owner ? document.set().resource(owner->key) : nullptr;
        if (!holder)
            continue;
        for (const topology::Reference &reference : topology::references(*holder, document.registry())) {
            if (reference.pointer.toQString() == edge.path && !reference.apiVersion.isEmpty())
                return reference.apiVersion;
        }
    }
    return {};
}

} // namespace

QString say(const char *key)
{
    return QCoreApplication::translate("Edits", key);
}

QString nameOf(const Resource &resource)
{
    return resource.kind() + u' ' + resource.name();
}

Aim aimAt(const Document &document, const Node &target)
{
    if (target.role == Role::Uri)
        return {.id = {}, .apiVersion = {}, .uri = target.uri};
    Aim aim{.id = target.resource, .apiVersion = {}, .uri = {}};
    const Kind *kind = document.registry().find(target.resource.group, target.resource.kind);
    if (const ResourcePtr resource = document.set().resource(target.key)) {
        const bool served = !kind || (kind->versions.contains(resource->version())
                                      && !kind->deprecatedVersions.contains(resource->version()));
        aim.apiVersion = served ? resource->apiVersion() : kind->apiVersion();
    } else {
        aim.apiVersion = kind ? kind->apiVersion() : versionInUse(document, target.id);
    }
    if (kind && !kind->namespaced)
        aim.id.nameSpace.clear();
    return aim;
}

Json pointed(const Json *old, const ReferenceRule &rule, const Aim &aim, const QString &holderSpace)
{
    Json value = old && old->is_object() ? *old : Json::object();
    switch (rule.form) {
    case ReferenceForm::Destination:
        // What was said about the old target's certificates and audience is not true of the new one.
        value.erase("CACerts");
        value.erase("audience");
        if (!aim.uri.isEmpty()) {
            value.erase("ref");
            put(value, "uri", aim.uri);
        } else {
            value.erase("uri");
            putReference(value["ref"], aim, holderSpace);
        }
        return value;
    case ReferenceForm::KReference:
    case ReferenceForm::Subject:
        value.erase("selector");
        putReference(value, aim, holderSpace);
        return value;
    case ReferenceForm::BrokerName:
    case ReferenceForm::Name:
        return Json(aim.id.name.toStdString());
    case ReferenceForm::JsonText: {
        Json inner = Json::object();
        if (old && old->is_string())
            inner = parseJson(old->get_ref<const std::string &>()).value_or(Json::object());
        putReference(inner, aim, holderSpace);
        return Json(toText(inner).toStdString());
    }
    }
    return value;
}

ResourceDelta rewrite(ResourceKey key, const ResourcePtr &before, Json wanted)
{
    return {.key = key, .before = before,
            .after = before ? manifest::respell(before, std::move(wanted)) : Resource::create(std::move(wanted))};
}

QString labelFrom(const QString &text)
{
    QString label;
    for (const QChar letter : text.toLower()) {
        const bool plain = (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
        if (plain)
            label += letter;
        else if (!label.isEmpty() && !label.endsWith(u'-'))
            label += u'-';
        if (label.size() == 55)
            break;
    }
    while (label.endsWith(u'-'))
        label.chop(1);
    if (label.isEmpty() || !label.front().isLetter())
        label.prepend(u"n-"_s);
    while (label.endsWith(u'-'))
        label.chop(1);
    return label;
}

QString freeName(const Document &document, const ResourceId &wanted, const QSet<ResourceId> &taken)
{
    ResourceId id = wanted;
    // "orders-2" goes on with "orders-3", not with "orders-2-2".
    QString stem = wanted.name;
    const qsizetype dash = stem.lastIndexOf(u'-');
    bool numbered = false;
    if (dash > 0)
        (void)QStringView(stem).mid(dash + 1).toInt(&numbered);
    if (numbered)
        stem.truncate(dash);
    for (int i = 2;; ++i) {
        const bool used = taken.contains(document.topology().canonical(id))
            || document.topology().lookup(id) != ResourceKey::None;
        if (!used)
            return id.name;
        id.name = stem + u'-' + QString::number(i);
    }
}

} // namespace weir::edits
