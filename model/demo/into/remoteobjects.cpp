// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/into/remoteobjects.h"

#include "model/cluster/apipath.h"
#include "model/cluster/objectlist.h"
#include "model/demo/api/admission.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace weir::demo {

namespace {

QString pathOf(const ApiType &type, const std::string &nameSpace, const std::string &name)
{
    const cluster::ResourceType resource{.group = QString::fromStdString(type.group),
                                         .version = QString::fromStdString(type.version),
                                         .plural = QString::fromStdString(type.plural),
                                         .kind = QString::fromStdString(type.kind),
                                         .namespaced = type.namespaced,
                                         .verbs = {},
                                         .categories = {}};
    const auto collection = cluster::collectionPath(resource, QString::fromStdString(nameSpace));
    QString path = collection ? *collection : QString();
    if (!name.empty())
        path += u'/' + cluster::pathSegment(QString::fromStdString(name)).value_or(QString());
    return path;
}

QString managerQuery(const WriteOptions &options)
{
    return cluster::query({{QStringLiteral("fieldManager"), QString::fromStdString(options.manager)}});
}

std::string wish(const Json &object)
{
    Json bare = object;
    bare["metadata"].erase("resourceVersion");
    bare["metadata"].erase("managedFields");
    return QCryptographicHash::hash(toText(bare), QCryptographicHash::Sha1).toHex().toStdString();
}

} // namespace

RemoteObjects::RemoteObjects(RemoteApi &api, Store &store, const Catalog &catalog)
    : m_api(api), m_store(store), m_catalog(catalog)
{
}

RemoteObjects::~RemoteObjects()
{
    if (m_follows)
        m_api.unwatch();
}

Result<void> RemoteObjects::follow(std::chrono::milliseconds time)
{
    m_follows = true;
    m_api.watch(
        m_catalog, [this](const ApiType &type, const JsonPtr &object) { take(type, object); },
        [this](const ApiType &type, const std::string &space, const std::string &name) { forget(type, space, name); });
    QString problem;
    if (m_api.waitSynced(time, problem))
        return {};
    return fail(QCoreApplication::translate("Demo", "The objects of the cluster could not be listed. %1").arg(problem));
}

void RemoteObjects::take(const ApiType &type, const JsonPtr &object)
{
    if (!m_follows)
        return;
    const std::lock_guard lock(m_mutex);
    if (m_gone.count(textAt(*object, "/metadata/uid")))
        return;
    if (const JsonPtr known = m_store.get(type, nameSpaceOf(*object), nameOf(*object))) {
        const auto order = cluster::compareVersions(stringAt(*object, "/metadata/resourceVersion"),
                                                    stringAt(*known, "/metadata/resourceVersion"));
        if (order && *order <= 0)
            return;
    }
    m_store.mirror(type, object);
}

void RemoteObjects::forget(const ApiType &type, const std::string &nameSpace, const std::string &name)
{
    const std::lock_guard lock(m_mutex);
    const JsonPtr gone = m_store.remove(type, nameSpace, name);
    if (!gone)
        return;
    constexpr size_t most = 10000;
    if (m_gone.size() >= most)
        m_gone.clear();
    m_gone.insert(textAt(*gone, "/metadata/uid"));
}

ApiResult<Written> RemoteObjects::create(const ApiType &type, const std::string &nameSpace, Json object,
                                         const WriteOptions &options)
{
    object["apiVersion"] = type.apiVersion();
    object["kind"] = type.kind;
    if (type.namespaced)
        object["metadata"]["namespace"] = nameSpace;
    if (!options.isController && type.custom)
        setDefaults(type, object, nullptr, options.user);
    const Json status = object.value("status", Json());
    const auto created = m_api.request("POST", pathOf(type, nameSpace, {}) + managerQuery(options), object);
    if (!created)
        return refuse(created.error());
    if (type.hasStatus && status.is_object() && !status.empty()) {
        WriteOptions ofStatus = options;
        ofStatus.status = true;
        Json next = *created;
        next["status"] = status;
        return put(type, pathOf(type, nameSpace, nameOf(object)), next, ofStatus);
    }
    auto stored = std::make_shared<const Json>(*created);
    take(type, stored);
    return Written{.object = std::move(stored), .isCreated = true};
}

ApiResult<Written> RemoteObjects::put(const ApiType &type, const QString &path, const Json &object,
                                      const WriteOptions &options)
{
    const QString target = path + (options.status ? QStringLiteral("/status") : QString()) + managerQuery(options);
    const auto answer = m_api.request("PUT", target, object);
    if (!answer)
        return refuse(answer.error());
    auto stored = std::make_shared<const Json>(*answer);
    take(type, stored);
    return Written{.object = std::move(stored)};
}

ApiResult<Written> RemoteObjects::patch(const ApiType &type, const std::string &nameSpace, const std::string &name,
                                        const Edit &edit, const WriteOptions &options)
{
    const QString path = pathOf(type, nameSpace, name);
    JsonPtr current = m_store.get(type, nameSpace, name);
    constexpr int attempts = 5;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (!current || attempt > 0) {
            const auto read = m_api.request("GET", path, nullptr);
            if (!read)
                return refuse(read.error());
            current = std::make_shared<const Json>(*read);
        }
        const ApiResult<Json> next = edit(*current);
        if (!next)
            return refuse(next.error());
        if (sameContent(*current, *next))
            return Written{.object = current, .isChanged = false};
        // The server's own defaults may keep an object from ever being as it is wished: what it answered without a
        // change to this very wish is not asked again.
        const std::string key = path.toStdString() + (options.status ? "/status" : "");
        const std::string asked = textAt(*current, "/metadata/resourceVersion") + ' ' + wish(*next);
        {
            const std::lock_guard lock(m_mutex);
            if (const auto settled = m_settled.find(key); settled != m_settled.end() && settled->second == asked)
                return Written{.object = current, .isChanged = false};
        }
        const auto written = put(type, path, *next, options);
        if (written) {
            const bool isChanged = textAt(*written->object, "/metadata/resourceVersion")
                != textAt(*current, "/metadata/resourceVersion");
            const std::lock_guard lock(m_mutex);
            if (isChanged)
                m_settled.erase(key);
            else
                m_settled[key] = asked;
            return Written{.object = written->object, .isChanged = isChanged};
        }
        if (written.error().code != 409)
            return written;
    }
    return refuse(errors::modified(type, name));
}

ApiResult<JsonPtr> RemoteObjects::remove(const ApiType &type, const std::string &nameSpace, const std::string &name,
                                         const DeleteOptions &options)
{
    Json body = {{"apiVersion", "v1"}, {"kind", "DeleteOptions"}, {"propagationPolicy", "Background"}};
    if (type.kind == "Pod")
        body["gracePeriodSeconds"] = 0; // no kubelet would ever confirm the end
    if (!options.uid.empty())
        body["preconditions"]["uid"] = options.uid;
    if (!options.resourceVersion.empty())
        body["preconditions"]["resourceVersion"] = options.resourceVersion;
    const auto answer = m_api.request("DELETE", pathOf(type, nameSpace, name), body);
    if (!answer)
        return refuse(answer.error());
    return std::make_shared<const Json>(*answer);
}

} // namespace weir::demo
