// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/api/objects.h"

#include "model/demo/api/admission.h"
#include "model/demo/api/managedfields.h"
#include "model/demo/api/validity.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>

namespace weir::demo {

std::string nowText()
{
    return QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss'Z'")).toStdString();
}

namespace {

bool hasGeneration(const ApiType &type)
{
    return type.custom || type.group == "apps" || type.group == "batch" || type.kind == "Pod"
        || type.kind == "CustomResourceDefinition" || type.kind == "EndpointSlice";
}

/// Everything but metadata and status: what the generation counts.
bool sameDesired(const Json &a, const Json &b)
{
    Json left = a;
    Json right = b;
    for (Json *side : {&left, &right}) {
        side->erase("metadata");
        side->erase("status");
        side->erase("apiVersion");
    }
    return sameValue(left, right);
}

bool isEmptyList(const Json &object, std::string_view pointer)
{
    const Json *list = find(object, pointer);
    return !list || !list->is_array() || list->empty();
}

} // namespace

bool sameContent(const Json &a, const Json &b)
{
    const auto bare = [](const Json &object) {
        Json copy = object;
        copy["metadata"].erase("managedFields");
        copy["metadata"].erase("resourceVersion");
        return copy;
    };
    return sameValue(bare(a), bare(b));
}

Objects::Objects(Store &store, const Catalog &catalog, quint64 seed)
    : m_store(store), m_catalog(catalog), m_seed(seed)
{
}

std::string Objects::newUid(const ApiType &type, const std::string &nameSpace, const std::string &name)
{
    const std::string text = std::to_string(m_seed) + '/' + type.qualified() + '/' + nameSpace + '/' + name + '/'
        + std::to_string(++m_count);
    QByteArray hex = QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha1).toHex();
    hex[12] = '4';
    hex[16] = "89ab"[static_cast<unsigned char>(hex[16]) % 4];
    return (hex.mid(0, 8) + '-' + hex.mid(8, 4) + '-' + hex.mid(12, 4) + '-' + hex.mid(16, 4) + '-' + hex.mid(20, 12))
        .toStdString();
}

std::string Objects::newSuffix()
{
    static constexpr std::string_view letters = "bcdfghjklmnpqrstvwxz2456789";
    const QByteArray hash = QCryptographicHash::hash(
        QByteArray::number(m_seed) + '-' + QByteArray::number(++m_count), QCryptographicHash::Sha1);
    std::string suffix;
    for (int i = 0; i < 5; ++i)
        suffix += letters[static_cast<unsigned char>(hash[i]) % letters.size()];
    return suffix;
}

ApiError Objects::checkName(const ApiType &type, const std::string &nameSpace, const Json &object) const
{
    if (const auto error = metadataInvalid(type, object))
        return *error;
    if (type.namespaced) {
        const ApiType *spaces = m_catalog.findKind("", "Namespace");
        const JsonPtr space = m_store.get(*spaces, {}, nameSpace);
        if (!space)
            return errors::notFound(*spaces, nameSpace);
    }
    return {.code = 0};
}

ApiResult<Written> Objects::create(const ApiType &type, const std::string &nameSpace, Json object,
                                   const WriteOptions &options)
{
    const std::lock_guard lock(m_mutex);
    return createLocked(type, nameSpace, std::move(object), options, false);
}

ApiResult<Written> Objects::createLocked(const ApiType &type, const std::string &nameSpace, Json object,
                                         const WriteOptions &options, bool isApply)
{
    Json &metadata = object["metadata"];
    if (!metadata.is_object())
        metadata = Json::object();
    if (!textAt(object, "/metadata/resourceVersion").empty())
        return refuse({.code = 500, .message = "resourceVersion should not be set on objects to be created"});
    if (nameOf(object).empty() && !textAt(object, "/metadata/generateName").empty())
        metadata["name"] = textAt(object, "/metadata/generateName").substr(0, 58) + newSuffix();
    if (type.namespaced)
        metadata["namespace"] = nameSpace;
    else
        metadata.erase("namespace");
    if (const ApiError error = checkName(type, nameSpace, object); error.code != 0)
        return refuse(error);
    for (const char *serverSet : {"uid", "creationTimestamp", "deletionTimestamp", "generation", "selfLink"})
        metadata.erase(serverSet);
    if (!options.isController && type.custom)
        object.erase("status");
    setDefaults(type, object, nullptr, options.user);
    if (const auto error = refusal(type, object, nullptr, options.user))
        return refuse(*error);
    if (const JsonPtr there = m_store.get(type, nameSpace, nameOf(object))) {
        ApiError error = errors::alreadyExists(type, nameOf(object));
        if (!textAt(*there, "/metadata/deletionTimestamp").empty())
            error.message = "object is being deleted: " + error.message;
        return refuse(std::move(error));
    }

    object["apiVersion"] = type.apiVersion();
    object["kind"] = type.kind;
    Json &stamped = object["metadata"];
    stamped["uid"] = newUid(type, nameSpace, nameOf(object));
    stamped["creationTimestamp"] = nowText();
    if (hasGeneration(type))
        stamped["generation"] = 1;
    if (!isApply) {
        stamped.erase("managedFields");
        recordUpdate(type, Json::object(), object, options.manager, options.status);
    }
    if (options.dryRun)
        return Written{std::make_shared<const Json>(std::move(object)), true, true};
    return Written{m_store.put(type, std::move(object)), true, true};
}

ApiResult<Written> Objects::update(const ApiType &type, const JsonPtr &current, Json next,
                                   const WriteOptions &options, bool isApply)
{
    const std::string name = nameOf(*current);
    const std::string nameSpace = nameSpaceOf(*current);
    Json &metadata = next["metadata"];
    if (!metadata.is_object())
        metadata = Json::object();
    const std::string version = textAt(next, "/metadata/resourceVersion");
    if (!version.empty() && version != textAt(*current, "/metadata/resourceVersion"))
        return refuse(errors::modified(type, name));
    const std::string uid = textAt(next, "/metadata/uid");
    if (!uid.empty() && uid != textAt(*current, "/metadata/uid")) {
        return refuse(errors::invalid(
            type, name,
            {{"metadata.uid", "FieldValueInvalid", "Invalid value: \"" + uid + "\": field is immutable"}}));
    }
    for (const char *kept : {"name", "namespace", "uid", "creationTimestamp", "generation", "deletionTimestamp",
                             "deletionGracePeriodSeconds", "resourceVersion"}) {
        if ((*current)["metadata"].contains(kept))
            metadata[kept] = (*current)["metadata"][kept];
        else
            metadata.erase(kept);
    }
    if (!isApply)
        metadata.erase("managedFields");
    if (!isApply && (*current)["metadata"].contains("managedFields"))
        metadata["managedFields"] = (*current)["metadata"]["managedFields"];
    if (options.status) {
        Json whole = *current;
        if (next.contains("status"))
            whole["status"] = next["status"];
        else
            whole.erase("status");
        next = std::move(whole);
    } else if (type.hasStatus && !(options.isController && !type.custom)) {
        if (current->contains("status"))
            next["status"] = (*current)["status"];
        else
            next.erase("status");
    }
    next["apiVersion"] = type.apiVersion();
    next["kind"] = type.kind;
    if (!options.status) {
        setDefaults(type, next, current.get(), options.user);
        if (const auto error = refusal(type, next, current.get(), options.user))
            return refuse(*error);
        if (const auto error = metadataInvalid(type, next))
            return refuse(*error);
        if (hasGeneration(type) && !sameDesired(*current, next))
            next["metadata"]["generation"] = intAt(*current, "/metadata/generation").value_or(0) + 1;
    }
    if (sameContent(*current, next)) {
        const bool sameOwners = !isApply
            || find(next, "/metadata/managedFields") == nullptr
            || sameOwnership((*current)["metadata"].value("managedFields", Json()), next["metadata"]["managedFields"]);
        if (sameOwners)
            return Written{current, false, false};
    }
    if (!isApply)
        recordUpdate(type, *current, next, options.manager, options.status);
    if (options.dryRun)
        return Written{std::make_shared<const Json>(std::move(next)), false, true};
    if (next["metadata"].contains("deletionTimestamp") && isEmptyList(next, "/metadata/finalizers")) {
        auto last = std::make_shared<const Json>(std::move(next));
        removeNow(type, nameSpace, name);
        return Written{last, false, true};
    }
    return Written{m_store.put(type, std::move(next)), false, true};
}

ApiResult<Written> Objects::replace(const ApiType &type, const std::string &nameSpace, const std::string &name,
                                    Json object, const WriteOptions &options)
{
    const std::lock_guard lock(m_mutex);
    const JsonPtr current = m_store.get(type, nameSpace, name);
    if (!current)
        return refuse(errors::notFound(type, name));
    if (nameOf(object) != name) {
        return refuse(errors::badRequest("the name of the object (" + nameOf(object)
                                         + ") does not match the name on the URL (" + name + ")"));
    }
    const std::string uid = textAt(object, "/metadata/uid");
    const std::string uidThere = textAt(*current, "/metadata/uid");
    if (!uid.empty() && uid != uidThere) {
        return refuse(errors::unfulfilled(type, type.plural, name,
                                          "Precondition failed: UID in precondition: " + uid
                                              + ", UID in object meta: " + uidThere));
    }
    if (!options.isController && type.custom && textAt(object, "/metadata/resourceVersion").empty()) {
        ApiError error = errors::invalid(type, name,
                                         {{"metadata.resourceVersion", "FieldValueInvalid",
                                           "Invalid value: 0: must be specified for an update"}});
        // The one refusal that names the resource instead of the kind.
        error.message.replace(0, type.kind.size(), type.plural);
        error.details["kind"] = type.plural;
        return refuse(std::move(error));
    }
    return update(type, current, std::move(object), options, false);
}

ApiResult<Written> Objects::patch(const ApiType &type, const std::string &nameSpace, const std::string &name,
                                  const Edit &edit, const WriteOptions &options)
{
    const std::lock_guard lock(m_mutex);
    const JsonPtr current = m_store.get(type, nameSpace, name);
    if (!current)
        return refuse(errors::notFound(type, name));
    ApiResult<Json> next = edit(*current);
    if (!next)
        return refuse(next.error());
    if (!next->is_object())
        return refuse(errors::badRequest("the patched object is no object"));
    return update(type, current, std::move(*next), options, false);
}

ApiResult<Written> Objects::apply(const ApiType &type, const std::string &nameSpace, const std::string &name,
                                  const Json &configuration, const WriteOptions &options)
{
    const std::lock_guard lock(m_mutex);
    const JsonPtr current = m_store.get(type, nameSpace, name);
    if (!current) {
        Json object = configuration;
        if (!object["metadata"].is_object())
            object["metadata"] = Json::object();
        if (const std::string uid = textAt(object, "/metadata/uid"); !uid.empty()) {
            return refuse(errors::unfulfilled(type, type.plural, name,
                                              "uid mismatch: the provided object specified uid " + uid
                                                  + ", and no existing object was found"));
        }
        object["metadata"]["name"] = name;
        object["metadata"].erase("resourceVersion");
        object["metadata"]["managedFields"] =
            Json::array({ownershipEntry(type, options.manager, FieldSet::ofApplied(type, configuration))});
        return createLocked(type, nameSpace, std::move(object), options, true);
    }
    ApiResult<Json> merged = mergeApplied(type, *current, configuration, options.manager, options.force);
    if (!merged)
        return refuse(merged.error());
    return update(type, current, std::move(*merged), options, true);
}

ApiResult<JsonPtr> Objects::remove(const ApiType &type, const std::string &nameSpace, const std::string &name,
                                   const DeleteOptions &options)
{
    const std::lock_guard lock(m_mutex);
    const JsonPtr current = m_store.get(type, nameSpace, name);
    if (!current)
        return refuse(errors::notFound(type, name));
    const std::string uid = textAt(*current, "/metadata/uid");
    if (!options.uid.empty() && options.uid != uid) {
        return refuse(errors::unfulfilled(type, type.kind, name,
                                          "the UID in the precondition (" + options.uid
                                              + ") does not match the UID in record (" + uid
                                              + "). The object might have been deleted and then recreated"));
    }
    const std::string version = textAt(*current, "/metadata/resourceVersion");
    if (!options.resourceVersion.empty() && options.resourceVersion != version) {
        return refuse(errors::unfulfilled(type, type.kind, name,
                                          "the ResourceVersion in the precondition (" + options.resourceVersion
                                              + ") does not match the ResourceVersion in record (" + version
                                              + "). The object might have been modified"));
    }
    if (options.dryRun)
        return current;
    const bool waits = !isEmptyList(*current, "/metadata/finalizers");
    if (waits || options.foreground) {
        if ((*current)["metadata"].contains("deletionTimestamp"))
            return current;
        Json marked = *current;
        Json &metadata = marked["metadata"];
        metadata["deletionTimestamp"] = nowText();
        metadata["deletionGracePeriodSeconds"] = 0;
        if (hasGeneration(type))
            metadata["generation"] = intAt(*current, "/metadata/generation").value_or(0) + 1;
        const Json kept = waits ? metadata["finalizers"] : Json::array();
        if (options.foreground) {
            metadata["finalizers"] = kept;
            metadata["finalizers"].push_back("foregroundDeletion");
        }
        const JsonPtr shown = m_store.put(type, marked);
        if (options.foreground) {
            // The garbage collector's part: what depends on it goes first.
            removeDependents(uid, nameSpace);
            marked["metadata"]["finalizers"] = kept;
            if (waits)
                m_store.put(type, std::move(marked));
            else
                removeNow(type, nameSpace, name);
        }
        return shown;
    }
    removeNow(type, nameSpace, name);
    return current;
}

void Objects::removeNow(const ApiType &type, const std::string &nameSpace, const std::string &name)
{
    const JsonPtr gone = m_store.remove(type, nameSpace, name);
    if (!gone)
        return;
    if (type.kind == "Namespace" && type.group.empty()) {
        for (const ApiType &other : m_catalog.types()) {
            if (!other.namespaced)
                continue;
            if (const auto listed = m_store.list(other, name)) {
                for (const JsonPtr &object : listed->items)
                    m_store.remove(other, name, nameOf(*object));
            }
        }
        return;
    }
    removeDependents(textAt(*gone, "/metadata/uid"), nameSpace);
}

void Objects::removeDependents(const std::string &uid, const std::string &nameSpace)
{
    std::vector<std::string> owners{uid};
    while (!owners.empty()) {
        const std::string owner = owners.back();
        owners.pop_back();
        for (const ApiType &type : m_catalog.types()) {
            if (!type.namespaced)
                continue;
            const auto listed = m_store.list(type, nameSpace);
            for (const JsonPtr &object : listed ? listed->items : std::vector<JsonPtr>()) {
                const Json *references = find(*object, "/metadata/ownerReferences");
                const bool isOwned = references && references->is_array()
                    && std::any_of(references->begin(), references->end(), [&](const Json &reference) {
                           return textAt(reference, "/uid") == owner;
                       });
                if (!isOwned)
                    continue;
                // The garbage collector deletes like anyone else; finalizers of children are the controllers' own,
                // which have nothing left to clean up once the owner is gone.
                m_store.remove(type, nameSpace, nameOf(*object));
                owners.push_back(textAt(*object, "/metadata/uid"));
            }
        }
    }
}

} // namespace weir::demo
