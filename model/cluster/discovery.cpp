// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/discovery.h"

#include "model/base/json.h"
#include "model/resource/resource.h"

#include <algorithm>

namespace weir::cluster {

using namespace Qt::StringLiterals;

namespace {

constexpr auto AggregatedAccept = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList,"
                                  "application/json;g=apidiscovery.k8s.io;v=v2beta1;as=APIGroupDiscoveryList,"
                                  "application/json";

/// No server has as many group versions; a document that claims so is not followed to its end.
constexpr qsizetype MostVersions = 1000;

QStringList strings(const Json *list)
{
    QStringList result;
    if (list && list->is_array()) {
        for (const Json &entry : *list)
            result << toQString(entry);
    }
    return result;
}

const Json *member(const Json &object, const char *name)
{
    if (!object.is_object())
        return nullptr;
    const auto at = object.find(name);
    return at == object.end() ? nullptr : &*at;
}

const Json &listOf(const Json &object, const char *name)
{
    static const Json empty = Json::array();
    const Json *list = member(object, name);
    return list && list->is_array() ? *list : empty;
}

void addOnce(ServerResources &into, ResourceType type)
{
    const bool known = std::any_of(into.types.begin(), into.types.end(), [&](const ResourceType &other) {
        return other.group == type.group && other.plural == type.plural;
    });
    if (!known && !type.plural.isEmpty() && !type.kind.isEmpty())
        into.types.push_back(std::move(type));
}

std::optional<Json> parsed(const HttpReply &reply)
{
    return parseJson(std::string_view(reply.body.constData(), static_cast<size_t>(reply.body.size())));
}

class Discovery final : public Call
{
public:
    using Done = std::function<void(ServerResources, std::optional<Problem>)>;

    Discovery(HttpClient &client, Done done) : m_client(client), m_done(std::move(done))
    {
        ask(u"/api"_s);
        ask(u"/apis"_s);
    }

private:
    void ask(const QString &path)
    {
        ++m_open;
        HttpRequest request{.target = path, .headers = {{"Accept", AggregatedAccept}}, .body = {}};
        m_calls.push_back(m_client.send(request, {.head = {}, .data = {}, .done = [this, path](const HttpReply &reply) {
            takeRoot(path, reply);
        }}));
    }

    void takeRoot(const QString &path, const HttpReply &reply)
    {
        --m_open;
        if (auto problem = problemOf(reply, u"GET "_s + path)) {
            // A server without the core group answers 404 to /api (5.1).
            if (problem->cls != ProblemClass::NotFound)
                m_failed = std::move(problem);
        } else if (const auto document = parsed(reply); !document) {
            m_failed = unexpectedReply(reply.head, reply.body, u"GET "_s + path);
        } else if (isAggregated(reply.head.contentType) && readAggregated(*document, m_result)) {
            m_anything = true;
        } else if (const auto versions = legacyVersions(*document)) {
            m_anything = true;
            for (const QString &version : *versions) {
                if (m_order.size() >= MostVersions)
                    break;
                m_queue << version;
                m_order << version;
            }
            // Six requests at a time are what one host gets anyway.
            while (m_running < 6 && !m_queue.isEmpty())
                askVersion(m_queue.takeFirst());
        } else {
            m_failed = unexpectedReply(reply.head, reply.body, u"GET "_s + path);
        }
        finishIfDone();
    }

    void askVersion(const QString &version)
    {
        ++m_open;
        ++m_running;
        const QString path = (version.contains(u'/') ? u"/apis/"_s : u"/api/"_s) + version;
        HttpRequest request{.target = path, .headers = {{"Accept", "application/json"}}, .body = {}};
        m_calls.push_back(
            m_client.send(request, {.head = {}, .data = {}, .done = [this, version](const HttpReply &reply) {
                                        --m_open;
                                        --m_running;
                                        auto document = problemOf(reply, version) ? std::nullopt : parsed(reply);
                                        if (document)
                                            m_documents.emplace_back(version, std::move(*document));
                                        else
                                            m_result.failedGroups << version;
                                        if (!m_queue.isEmpty())
                                            askVersion(m_queue.takeFirst());
                                        finishIfDone();
                                    }}));
    }

    void finishIfDone()
    {
        if (m_open > 0)
            return;
        // In the server's order of preference, whatever order the answers came in.
        std::stable_sort(m_documents.begin(), m_documents.end(), [this](const auto &a, const auto &b) {
            return m_order.indexOf(a.first) < m_order.indexOf(b.first);
        });
        for (const auto &[version, document] : m_documents) {
            if (!readLegacy(document, m_result))
                m_result.failedGroups << version;
        }
        m_documents.clear();
        const Done done = std::move(m_done);
        const bool usable = m_anything && (!m_failed || !m_result.types.empty());
        if (usable || !m_failed)
            done(std::move(m_result), std::nullopt);
        else
            done({}, std::move(m_failed));
    }

    HttpClient &m_client;
    Done m_done;
    ServerResources m_result;
    std::optional<Problem> m_failed;
    bool m_anything = false;
    int m_open = 0;
    int m_running = 0;
    QStringList m_queue;
    QStringList m_order;
    std::vector<std::pair<QString, Json>> m_documents;
    std::vector<std::unique_ptr<Call>> m_calls;
};

} // namespace

const ResourceType *ServerResources::find(const QString &group, const QString &kind) const
{
    const auto at = std::find_if(types.begin(), types.end(), [&](const ResourceType &type) {
        return type.group == group && type.kind == kind;
    });
    return at == types.end() ? nullptr : &*at;
}

bool isAggregated(const QByteArray &contentType)
{
    bool group = false;
    bool form = false;
    for (const QByteArray &part : contentType.split(';')) {
        const QByteArray parameter = part.trimmed();
        group = group || parameter == "g=apidiscovery.k8s.io";
        form = form || parameter == "as=APIGroupDiscoveryList";
    }
    return group && form;
}

bool readAggregated(const Json &document, ServerResources &into)
{
    if (!document.is_object() || stringAt(document, "/kind") != "APIGroupDiscoveryList"_L1)
        return false;
    for (const Json &item : listOf(document, "items")) {
        const QString group = stringAt(item, "/metadata/name");
        for (const Json &version : listOf(item, "versions")) {
            const QString name = stringAt(version, "/version");
            if (stringAt(version, "/freshness") == "Stale"_L1) {
                into.failedGroups << (group.isEmpty() ? name : group + u'/' + name);
                continue;
            }
            for (const Json &resource : listOf(version, "resources")) {
                const Json *responseKind = member(resource, "responseKind");
                if (!responseKind || stringAt(*responseKind, "/kind").isEmpty())
                    continue;
                addOnce(into, {.group = group,
                               .version = name,
                               .plural = stringAt(resource, "/resource"),
                               .kind = stringAt(*responseKind, "/kind"),
                               .namespaced = stringAt(resource, "/scope") != "Cluster"_L1,
                               .verbs = strings(member(resource, "verbs")),
                               .categories = strings(member(resource, "categories"))});
            }
        }
    }
    return true;
}

std::optional<QStringList> legacyVersions(const Json &document)
{
    if (!document.is_object())
        return std::nullopt;
    const QString kind = stringAt(document, "/kind");
    QStringList result;
    if (kind == "APIVersions"_L1) {
        result = strings(member(document, "versions"));
    } else if (kind == "APIGroupList"_L1) {
        for (const Json &group : listOf(document, "groups")) {
            const QString preferred = stringAt(group, "/preferredVersion/groupVersion");
            if (!preferred.isEmpty())
                result << preferred;
            for (const Json &version : listOf(group, "versions")) {
                const QString name = stringAt(version, "/groupVersion");
                if (!name.isEmpty() && name != preferred)
                    result << name;
            }
        }
    } else {
        return std::nullopt;
    }
    return result;
}

bool readLegacy(const Json &document, ServerResources &into)
{
    if (!document.is_object() || stringAt(document, "/kind") != "APIResourceList"_L1)
        return false;
    const auto [group, version] = splitApiVersion(stringAt(document, "/groupVersion"));
    for (const Json &resource : listOf(document, "resources")) {
        const QString plural = stringAt(resource, "/name");
        if (plural.contains(u'/'))
            continue;
        const QString ownVersion = stringAt(resource, "/version");
        addOnce(into, {.group = group,
                       .version = ownVersion.isEmpty() ? version : ownVersion,
                       .plural = plural,
                       .kind = stringAt(resource, "/kind"),
                       .namespaced = boolAt(resource, "/namespaced"),
                       .verbs = strings(member(resource, "verbs")),
                       .categories = strings(member(resource, "categories"))});
    }
    return true;
}

std::unique_ptr<Call>
discover(HttpClient &client, std::function<void(ServerResources resources, std::optional<Problem> problem)> done)
{
    return std::make_unique<Discovery>(client, std::move(done));
}

} // namespace weir::cluster
