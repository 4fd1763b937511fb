// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/into/remove.h"

#include "model/demo/api/apitype.h"
#include "model/demo/into/into.h"
#include "model/demo/into/remoteapi.h"

#include <QCoreApplication>

#include <set>
#include <thread>

namespace weir::demo {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Demo", text);
}

QString ours()
{
    return QStringLiteral("?labelSelector=%1%3D%2")
        .arg(QLatin1StringView(managedByLabel).toString().replace(u'/', QStringLiteral("%2F")),
             QLatin1StringView(managedByDemo));
}

/// One removal, with the answers that it needs again and again.
class Removal
{
public:
    explicit Removal(RemoteApi &api) : m_api(api) {}

    Result<QStringList> run(const std::function<bool()> &hasEnded);

private:
    /// The objects of a collection; none where it is not served. The first refusal is kept.
    [[nodiscard]] std::vector<Json> list(const QString &target);
    void remove(const QString &path, const Json &options);
    void removeAll(const QString &collection, const QString &kind, QStringList &names);
    /// A pod ends when its kubelet says so, and there is none.
    void endPods(const std::set<std::string> &spaces);
    /// The simulated controllers are gone, or go with the rest: nobody else takes their finalizers away.
    void endFinalizers(const std::set<std::string> &spaces);

    RemoteApi &m_api;
    Error m_error;
};

std::vector<Json> Removal::list(const QString &target)
{
    const auto answer = m_api.request("GET", target, nullptr);
    if (!answer && answer.error().code != 404 && m_error.message.isEmpty()) {
        m_error.message = QString::fromStdString(answer.error().message);
        m_error.object = target;
    }
    std::vector<Json> objects;
    const Json *items = answer ? find(*answer, "/items") : nullptr;
    if (items && items->is_array())
        objects.assign(items->begin(), items->end());
    return objects;
}

void Removal::remove(const QString &path, const Json &options)
{
    const auto answer = m_api.request("DELETE", path, options);
    const bool isGoing = answer || answer.error().code == 404 || answer.error().code == 409;
    if (!isGoing && m_error.message.isEmpty()) {
        m_error.message = QString::fromStdString(answer.error().message);
        m_error.object = path;
    }
}

void Removal::removeAll(const QString &collection, const QString &kind, QStringList &names)
{
    for (const Json &object : list(collection + ours())) {
        const QString name = stringAt(object, "/metadata/name");
        remove(collection + u'/' + name, nullptr);
        names.append(kind + u' ' + name);
    }
}

void Removal::endPods(const std::set<std::string> &spaces)
{
    for (const Json &pod : list(QStringLiteral("/api/v1/pods"))) {
        if (!spaces.contains(textAt(pod, "/metadata/namespace")))
            continue;
        remove(QStringLiteral("/api/v1/namespaces/%1/pods/%2")
                   .arg(stringAt(pod, "/metadata/namespace"), stringAt(pod, "/metadata/name")),
               {{"gracePeriodSeconds", 0}});
    }
}

void Removal::endFinalizers(const std::set<std::string> &spaces)
{
    const Catalog catalog;
    for (const ApiType &type : catalog.types()) {
        if (!type.custom || !type.namespaced)
            continue;
        const QString base = QStringLiteral("/apis/%1/%2/")
                                 .arg(QString::fromStdString(type.group), QString::fromStdString(type.version));
        const QString plural = QString::fromStdString(type.plural);
        for (Json object : list(base + plural)) {
            const Json *finalizers = find(object, "/metadata/finalizers");
            const bool waits = finalizers && !finalizers->empty() && find(object, "/metadata/deletionTimestamp");
            if (!waits || !spaces.contains(textAt(object, "/metadata/namespace")))
                continue;
            object["apiVersion"] = type.group + '/' + type.version;
            object["kind"] = type.kind;
            object["metadata"].erase("finalizers");
            // Somebody else's write in between is no harm: the next round comes.
            (void)m_api.request("PUT",
                                base
                                    + QStringLiteral("namespaces/%1/%2/%3")
                                          .arg(stringAt(object, "/metadata/namespace"), plural,
                                               stringAt(object, "/metadata/name")),
                                object);
        }
    }
}

Result<QStringList> Removal::run(const std::function<bool()> &hasEnded)
{
    const QString namespaces = QStringLiteral("/api/v1/namespaces");
    QStringList names;
    removeAll(namespaces, QStringLiteral("Namespace"), names);
    constexpr int rounds = 240;
    for (int round = 0; m_error.message.isEmpty(); ++round) {
        std::set<std::string> left;
        for (const Json &object : list(namespaces + ours()))
            left.insert(textAt(object, "/metadata/name"));
        if (left.empty() || !m_error.message.isEmpty())
            break;
        if (round == rounds || hasEnded()) {
            m_error.message = translated(QT_TRANSLATE_NOOP(
                "Demo", "The namespace is being deleted, but is not gone yet. Call this again to go on."));
            m_error.object = QStringLiteral("Namespace ") + QString::fromStdString(*left.begin());
            break;
        }
        endPods(left);
        endFinalizers(left);
        std::this_thread::sleep_for(std::chrono::milliseconds(500));
    }
    if (m_error.message.isEmpty()) {
        removeAll(QStringLiteral("/api/v1/nodes"), QStringLiteral("Node"), names);
        const QString rbac = QStringLiteral("/apis/rbac.authorization.k8s.io/v1/");
        removeAll(rbac + QStringLiteral("clusterrolebindings"), QStringLiteral("ClusterRoleBinding"), names);
        removeAll(rbac + QStringLiteral("clusterroles"), QStringLiteral("ClusterRole"), names);
    }
    if (!m_error.message.isEmpty())
        return fail(m_error);
    return names;
}

} // namespace

Result<QStringList> removeFrom(const Options &options, const std::function<bool()> &hasEnded)
{
    const auto endpoint = intoEndpoint(options);
    if (!endpoint)
        return fail(endpoint.error());
    RemoteApi api(*endpoint);
    if (const auto started = api.start(); !started)
        return fail(started.error());
    return untilEnded(api, hasEnded, [&] { return Removal(api).run(hasEnded); });
}

} // namespace weir::demo
