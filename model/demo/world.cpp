// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/world.h"

#include "model/demo/install.h"

#include <QDateTime>
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

WriteOptions kubelet()
{
    WriteOptions options;
    options.isController = true;
    options.manager = "kubelet";
    return options;
}

bool isOwnedWorkload(const ApiType &type, const Json &object)
{
    const Json *owners = find(object, "/metadata/ownerReferences");
    return (type.group == "apps" || type.group == "batch") && owners && owners->is_array() && !owners->empty();
}

} // namespace

World::World(const Options &options, Scenario scenario, ClusterObjects &objects)
    : m_options(options), m_scenario(std::move(scenario)), m_objects(objects), m_store(objects.store()),
      m_catalog(objects.catalog()), m_controller(objects), m_engine(m_scenario, engineOptions(options))
{
    m_controller.setReport([this](const ObjectRef &ref, const JsonPtr &object) { tellEngine(ref, object); });
}

World::~World()
{
    stop();
}

void World::prepare()
{
    m_controller.settle();
    syncPods();
    // A client's first list starts here; what came before is not history that anyone may ask for.
    m_store.compact();
    if (!m_options.ledger.isEmpty())
        QFile::remove(m_options.ledger + QStringLiteral(".history"));
}

void World::start()
{
    m_controllers = std::thread([this] { runControllers(); });
    m_advance = std::thread([this] { runEngine(); });
}

void World::stop()
{
    m_isStopping = true;
    m_store.wake();
    for (std::thread *thread : {&m_controllers, &m_advance}) {
        if (thread->joinable())
            thread->join();
    }
}

QString World::ledgerError() const
{
    const std::lock_guard lock(m_errorMutex);
    return m_ledgerError;
}

void World::runControllers()
{
    using Clock = std::chrono::steady_clock;
    constexpr auto betweenPods = std::chrono::milliseconds(250);
    auto podsAt = Clock::now();
    while (!m_isStopping) {
        m_store.waitAfter(m_controller.seen(), std::chrono::milliseconds(20));
        m_controller.settle();
        publishEvents();
        if (Clock::now() >= podsAt) {
            syncPods();
            if (m_podsHook)
                m_podsHook();
            podsAt = Clock::now() + betweenPods;
        }
    }
}

void World::runEngine()
{
    using Clock = std::chrono::steady_clock;
    const auto begin = Clock::now();
    while (!m_isStopping) {
        advanceTo(std::chrono::duration<double>(Clock::now() - begin).count() * m_options.speed);
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
}

void World::confirmDeletion(const ObjectRef &ref, const JsonPtr &object)
{
    if (!object)
        m_pods.erase(ref.nameSpace + '/' + ref.name);
    else if (find(*object, "/metadata/deletionTimestamp"))
        (void)m_objects.remove(*m_catalog.findKind("", "Pod"), ref.nameSpace, ref.name, {});
}

void World::tellEngine(const ObjectRef &ref, const JsonPtr &object)
{
    if (ref.group.empty() && ref.kind == "Pod")
        return confirmDeletion(ref, object);
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

std::string World::newAddress()
{
    std::string address;
    do
        address = podAddress(m_options.podNetwork, m_lastAddress++);
    while (m_addresses.count(address));
    return address;
}

JsonPtr World::ownerOf(const Pod &pod, const Json &object)
{
    const ApiType *sets = m_catalog.findKind("apps", "ReplicaSet");
    const ApiType *deployments = m_catalog.findKind("apps", "Deployment");
    const std::string space = pod.nameSpace.toStdString();
    const std::string set = pod.name.left(pod.name.lastIndexOf(u'-')).toStdString();
    if (JsonPtr owner = m_store.get(*sets, space, set))
        return owner;
    const Json &labels = object["metadata"]["labels"];
    Json body = {{"metadata", {{"name", set}, {"labels", labels}}},
                 {"spec", {{"replicas", 1},
                           {"selector", {{"matchLabels", labels}}},
                           {"template", {{"metadata", {{"labels", labels}}},
                                         {"spec", {{"containers", object["spec"]["containers"]}}}}}}},
                 {"status", {{"replicas", 1}, {"readyReplicas", 1}, {"availableReplicas", 1},
                             {"fullyLabeledReplicas", 1}, {"observedGeneration", 1}}}};
    if (const JsonPtr deployment = m_store.get(*deployments, space, pod.deployment.toStdString())) {
        body["metadata"]["ownerReferences"] =
            Json::array({{{"apiVersion", "apps/v1"}, {"blockOwnerDeletion", true}, {"controller", true},
                          {"kind", "Deployment"}, {"name", nameOf(*deployment)},
                          {"uid", textAt(*deployment, "/metadata/uid")}}});
    }
    const auto created = m_objects.create(*sets, space, std::move(body), kubelet());
    return created ? created->object : nullptr;
}

void World::writePod(const Pod &pod, const std::string &key, const std::string &state, double now)
{
    const ApiType *type = m_catalog.findKind("", "Pod");
    const std::string space = pod.nameSpace.toStdString();
    const std::string name = pod.name.toStdString();
    const double ago = std::max(0.0, now - pod.startedAt) / m_options.speed;
    const std::string startedAt = QDateTime::currentDateTimeUtc()
                                      .addMSecs(-static_cast<qint64>(ago * 1000))
                                      .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss'Z'"))
                                      .toStdString();
    const JsonPtr there = m_store.get(*type, space, name);
    std::string address = there ? textAt(*there, "/status/podIP") : std::string();
    if (address.empty())
        address = newAddress();
    m_addresses.insert(address);
    const auto known = m_pods.find(key);
    WrittenPod written{state, known == m_pods.end() ? 0 : known->second.restartsBefore};
    // One that an earlier process left behind has a new container now.
    if (known == m_pods.end() && there)
        written.restartsBefore =
            static_cast<int>(intAt(*there, "/status/containerStatuses/0/restartCount").value_or(0)) + 1;
    Pod shown = pod;
    shown.restarts += written.restartsBefore;
    if (m_options.isInto())
        shown.labels[QLatin1StringView(managedByLabel)] = QLatin1StringView(managedByDemo);
    Json object = podObject(shown, address, startedAt);
    if (there) {
        WriteOptions options = kubelet();
        options.status = true;
        (void)m_objects.patch(*type, space, name, [&](const Json &current) {
            Json next = current;
            next["status"] = object["status"];
            return ApiResult<Json>(std::move(next));
        }, options);
    } else {
        if (const JsonPtr owner = ownerOf(pod, object)) {
            object["metadata"]["ownerReferences"] =
                Json::array({{{"apiVersion", "apps/v1"}, {"blockOwnerDeletion", true}, {"controller", true},
                              {"kind", "ReplicaSet"}, {"name", nameOf(*owner)},
                              {"uid", textAt(*owner, "/metadata/uid")}}});
        }
        (void)m_objects.create(*type, space, std::move(object), kubelet());
    }
    m_pods[key] = written;
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
    std::set<std::string> present;
    for (const Pod &pod : pods) {
        const std::string key = pod.nameSpace.toStdString() + '/' + pod.name.toStdString();
        present.insert(key);
        const std::string state = std::to_string(pod.restarts) + (pod.ready ? "+" : "-");
        const auto known = m_pods.find(key);
        if (known == m_pods.end() || known->second.state != state)
            writePod(pod, key, state, now);
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

std::vector<World::Listener> World::listeners() const
{
    std::vector<Listener> result;
    const std::lock_guard lock(m_engineMutex);
    for (const Pod &pod : m_engine.pods()) {
        const std::string space = pod.nameSpace.toStdString();
        const std::string name = pod.name.toStdString();
        const std::string address = pod.ready ? addressOfPod(space, name) : std::string();
        if (address.empty())
            continue;
        result.push_back({space, name, address, 8080});
        if (pod.metricsPort != 0 && m_scenario.metrics)
            result.push_back({space, name, address, pod.metricsPort});
    }
    return result;
}

} // namespace weir::demo
