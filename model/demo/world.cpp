// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/world.h"

#include "model/demo/install.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace weir::demo {

namespace {

EngineOptions engineOptions(const Options &options)
{
    EngineOptions result;
    result.seed = options.seed;
    result.until = options.until;
    result.quiet = options.quiet;
    result.restarts = options.restarts;
    result.wallStart = QDateTime::currentDateTimeUtc();
    result.speed = options.speed;
    return result;
}

/// The engine's world is made of objects that events can meet.
bool takesPart(const ApiType &type)
{
    if (type.custom) {
        return type.group != "serving.knative.dev" || type.kind == "Service";
    }
    return (type.group.empty() && (type.kind == "Service" || type.kind == "ConfigMap"))
        || (type.group == "apps" && type.kind != "ReplicaSet") || type.group == "batch";
}

bool isOwnedWorkload(const ApiType &type, const Json &object)
{
    const Json *owners = find(object, "/metadata/ownerReferences");
    return (type.group == "apps" || type.group == "batch") && owners && owners->is_array() && !owners->empty();
}

} // namespace

World::World(const Options &options, Scenario scenario)
    : m_options(options), m_scenario(std::move(scenario)), m_objects(m_store, m_catalog, options.seed),
      m_controller(m_objects), m_engine(m_scenario, engineOptions(options))
{
    m_controller.setReport([this](const ObjectRef &ref, const JsonPtr &object) { tellEngine(ref, object); });
}

World::~World()
{
    stop();
}

Result<void> World::prepare()
{
    if (auto installed = install(m_objects, m_scenario); !installed)
        return installed;
    m_controller.settle();
    syncPods();
    // A client's first list starts here; what came before is not history that anyone may ask for.
    m_store.compact();
    if (!m_options.ledger.isEmpty())
        QFile::remove(m_options.ledger + QStringLiteral(".history"));
    return {};
}

void World::start()
{
    m_thread = std::thread([this] { run(); });
}

void World::stop()
{
    m_isStopping = true;
    m_store.wake();
    if (m_thread.joinable())
        m_thread.join();
}

QString World::ledgerError() const
{
    const std::lock_guard lock(m_errorMutex);
    return m_ledgerError;
}

void World::run()
{
    using Clock = std::chrono::steady_clock;
    constexpr auto betweenPods = std::chrono::milliseconds(250);
    const auto begin = Clock::now();
    auto podsAt = begin;
    while (!m_isStopping) {
        m_store.waitAfter(m_controller.seen(), std::chrono::milliseconds(20));
        m_controller.settle();
        const auto now = Clock::now();
        advanceTo(std::chrono::duration<double>(now - begin).count() * m_options.speed);
        publishEvents();
        if (now >= podsAt) {
            syncPods();
            podsAt = now + betweenPods;
        }
    }
}

void World::tellEngine(const ObjectRef &ref, const JsonPtr &object)
{
    const ApiType *type = m_catalog.findKind(ref.group, ref.kind);
    if (!type)
        return;
    // Knative's own programs are the engine's processes, not workloads of anyone.
    const bool isSystem = ref.nameSpace == "knative-eventing" && !type->custom && type->kind != "ConfigMap";
    if (!takesPart(*type) || isSystem)
        return;
    const bool isIn = object && !find(*object, "/metadata/deletionTimestamp")
        && (!type->custom || isReady(*object)) && !isOwnedWorkload(*type, *object);
    const ResourceId id{QString::fromStdString(ref.group), QString::fromStdString(ref.kind),
                        QString::fromStdString(ref.nameSpace), QString::fromStdString(ref.name)};
    if (isIn) {
        m_told.insert(ref);
        const std::lock_guard lock(m_engineMutex);
        m_engine.objectChanged(id, Resource::create(*object));
    } else if (m_told.erase(ref) != 0) {
        const std::lock_guard lock(m_engineMutex);
        m_engine.objectChanged(id, nullptr);
    }
}

void World::advanceTo(double simulated)
{
    // In slices, so that requests get their turn at the engine while it catches up.
    constexpr double slice = 0.25;
    while (!m_isStopping) {
        double next = 0;
        bool isSecond = false;
        {
            const std::lock_guard lock(m_engineMutex);
            const double now = m_engine.now();
            if (now >= simulated)
                return;
            const auto second = static_cast<double>(m_ledgerSecond + 1);
            next = std::min({now + slice, simulated, second});
            m_engine.advance(next);
            isSecond = next >= second;
        }
        if (isSecond) {
            ++m_ledgerSecond;
            writeLedger(next);
        }
        if (next >= simulated)
            return;
    }
}

void World::writeLedger(double)
{
    if (m_options.ledger.isEmpty())
        return;
    QByteArray line;
    {
        const std::lock_guard lock(m_engineMutex);
        line = toText(m_engine.ledger()) + '\n';
    }
    QString error;
    QSaveFile file(m_options.ledger);
    if (!file.open(QIODevice::WriteOnly) || file.write(line) != line.size() || !file.commit())
        error = file.errorString();
    QFile history(m_options.ledger + QStringLiteral(".history"));
    if (!history.open(QIODevice::WriteOnly | QIODevice::Append) || history.write(line) != line.size())
        error = history.errorString();
    const std::lock_guard lock(m_errorMutex);
    m_ledgerError = error;
}

void World::publishEvents()
{
    std::vector<KubeEvent> events;
    {
        const std::lock_guard lock(m_engineMutex);
        events = m_engine.takeEvents();
    }
    for (const KubeEvent &event : events) {
        m_controller.event({event.about.group.toStdString(), event.about.kind.toStdString(),
                            event.about.nameSpace.toStdString(), event.about.name.toStdString()},
                           event.type.toStdString(), event.reason.toStdString(), event.message.toStdString(),
                           event.component.toStdString());
    }
}

void World::syncPods()
{
    std::vector<Pod> pods = controlPlanePods();
    double now = 0;
    {
        const std::lock_guard lock(m_engineMutex);
        const std::vector<Pod> own = m_engine.pods();
        pods.insert(pods.end(), own.begin(), own.end());
        now = m_engine.now();
    }
    const ApiType *type = m_catalog.findKind("", "Pod");
    const ApiType *sets = m_catalog.findKind("apps", "ReplicaSet");
    WriteOptions options;
    options.isController = true;
    options.manager = "kubelet";
    std::set<std::string> present;
    for (const Pod &pod : pods) {
        const std::string space = pod.nameSpace.toStdString();
        const std::string key = space + '/' + pod.name.toStdString();
        present.insert(key);
        const std::string state = std::to_string(pod.restarts) + (pod.ready ? "+" : "-");
        const auto known = m_pods.find(key);
        if (known != m_pods.end() && known->second == state)
            continue;
        const auto index = m_podIndex.emplace(key, static_cast<int>(m_podIndex.size())).first->second;
        const double ago = std::max(0.0, now - pod.startedAt) / m_options.speed;
        const std::string startedAt = QDateTime::currentDateTimeUtc()
                                          .addMSecs(-static_cast<qint64>(ago * 1000))
                                          .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss'Z'"))
                                          .toStdString();
        Json object = podObject(pod, index, startedAt);
        if (known == m_pods.end()) {
            const std::string set = pod.name.left(pod.name.lastIndexOf(u'-')).toStdString();
            const ApiType *deployments = m_catalog.findKind("apps", "Deployment");
            const JsonPtr deployment = m_store.get(*deployments, space, pod.deployment.toStdString());
            JsonPtr owner = m_store.get(*sets, space, set);
            if (!owner) {
                Json body = {{"metadata", {{"name", set}, {"labels", object["metadata"]["labels"]}}},
                             {"spec", {{"replicas", 1},
                                       {"selector", {{"matchLabels", object["metadata"]["labels"]}}}}},
                             {"status", {{"replicas", 1}, {"readyReplicas", 1}, {"availableReplicas", 1},
                                         {"fullyLabeledReplicas", 1}, {"observedGeneration", 1}}}};
                if (deployment) {
                    body["metadata"]["ownerReferences"] =
                        Json::array({{{"apiVersion", "apps/v1"}, {"blockOwnerDeletion", true}, {"controller", true},
                                      {"kind", "Deployment"}, {"name", nameOf(*deployment)},
                                      {"uid", textAt(*deployment, "/metadata/uid")}}});
                }
                if (const auto created = m_objects.create(*sets, space, std::move(body), options))
                    owner = created->object;
            }
            if (owner) {
                object["metadata"]["ownerReferences"] =
                    Json::array({{{"apiVersion", "apps/v1"}, {"blockOwnerDeletion", true}, {"controller", true},
                                  {"kind", "ReplicaSet"}, {"name", set}, {"uid", textAt(*owner, "/metadata/uid")}}});
            }
            (void)m_objects.create(*type, space, object, options);
        } else {
            (void)m_objects.patch(*type, space, pod.name.toStdString(), [&](const Json &current) {
                Json next = current;
                next["status"] = object["status"];
                return ApiResult<Json>(std::move(next));
            }, options);
        }
        m_pods[key] = state;
    }
    for (auto known = m_pods.begin(); known != m_pods.end();) {
        if (present.count(known->first)) {
            ++known;
            continue;
        }
        const size_t slash = known->first.find('/');
        (void)m_objects.remove(*type, known->first.substr(0, slash), known->first.substr(slash + 1), {});
        known = m_pods.erase(known);
    }
}

} // namespace weir::demo
