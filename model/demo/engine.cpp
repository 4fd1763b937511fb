// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/engine.h"

#include "model/demo/plane.h"
#include "model/demo/sources.h"

#include <QCoreApplication>

#include <algorithm>

namespace weir::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr auto SystemNamespace = "knative-eventing";
/// Letters of generated pod names: no vowels, no look-alikes.
constexpr auto PodLetters = "bcdfghjklmnpqrstvwxz2456789";

struct Component {
    const char *name;
    const char *container;
    Role role;
    int port;
    std::pair<const char *, const char *> label; ///< by which Knative's own Services select it
};

constexpr Component Components[] = {
    {"mt-broker-ingress", "ingress", Role::Ingress, 9092, {"eventing.knative.dev/brokerRole", "ingress"}},
    {"mt-broker-filter", "filter", Role::Filter, 9092, {"eventing.knative.dev/brokerRole", "filter"}},
    {"imc-dispatcher", "dispatcher", Role::Dispatcher, 9090, {"messaging.knative.dev/role", "dispatcher"}},
    {"pingsource-mt-adapter", "dispatcher", Role::PingAdapter, 9092, {"sources.knative.dev/role", "adapter"}},
};

const Component *componentOf(const QString &name)
{
    for (const Component &one : Components) {
        if (name == QLatin1StringView(one.name))
            return &one;
    }
    return nullptr;
}

struct RestartAt {
    QString component;
    double at = 0;
};

std::optional<RestartAt> parseRestart(const QString &text)
{
    const qsizetype sign = text.lastIndexOf(u'@');
    bool ok = false;
    const double at = text.mid(sign + 1).toDouble(&ok);
    if (sign <= 0 || !ok || at < 0 || !componentOf(text.left(sign)))
        return std::nullopt;
    return RestartAt{text.left(sign), at};
}

/// Kinds whose pods run a program of the user's, and the name of the container in them.
QString workloadContainer(const QString &kind, const QString &group)
{
    if (kind == u"Deployment" || kind == u"ContainerSource" || kind == u"JobSink")
        return u"app"_s;
    if (kind == u"Service" && group == u"serving.knative.dev")
        return u"user-container"_s;
    return {};
}

} // namespace

class Engine::Private
{
public:
    Private(Scenario world, EngineOptions how)
        : scenario(std::move(world)), options(std::move(how)), plane(scenario, options),
          sources(plane, scenario, options)
    {
        if (!options.wallStart.isValid())
            options.wallStart = QDateTime::currentDateTimeUtc();
        if (options.speed <= 0)
            options.speed = 1;
    }

    void begin();
    void happen(const Json &change);
    void refresh();
    [[nodiscard]] const Process *find(const QString &nameSpace, const QString &pod) const;
    [[nodiscard]] double wall(double simulated) const
    {
        return double(options.wallStart.toMSecsSinceEpoch()) / 1000 + simulated / options.speed;
    }
    [[nodiscard]] Pod podOf(const QString &component, const Process &process) const;
    [[nodiscard]] std::vector<Pod> workloads() const;

    Scenario scenario;
    EngineOptions options;
    Plane plane;
    Sources sources;
    Plan::Objects objects;
    bool stale = false;
};

void Engine::Private::begin()
{
    for (const Component &one : Components) {
        const QString name = QLatin1StringView(one.name);
        const int replicas = int(std::clamp<qint64>(
            intAt(scenario.script, "/replicas/" + std::string(one.name)).value_or(1), 1, 10));
        Random random(options.seed, u"pod:"_s + name);
        const QString hash = random.digits(9, PodLetters);
        for (int i = 0; i < replicas; ++i) {
            plane.addProcess(name, one.role, QLatin1StringView(SystemNamespace),
                             name + u'-' + hash + u'-' + random.digits(5, PodLetters));
        }
    }
    if (const Json *timeline = weir::find(scenario.script, "/timeline"); timeline && timeline->is_array()) {
        for (const Json &change : *timeline) {
            const Json *at = weir::find(change, "/at");
            if (at && at->is_number())
                plane.after(at->get<double>(), [this, change] { happen(change); }, false);
        }
    }
    for (const QString &text : options.restarts) {
        if (const auto restart = parseRestart(text))
            plane.after(restart->at, [this, restart] { plane.restart(restart->component); }, false);
    }
}

void Engine::Private::happen(const Json &change)
{
    const Json *set = weir::find(change, "/set");
    if (const QString key = stringAt(change, "/subscriber"); !key.isEmpty() && set)
        plane.behaviour(key).update(*set);
    if (const QString key = stringAt(change, "/source"); !key.isEmpty() && set)
        sources.update(key, *set);
    if (const QString component = stringAt(change, "/restart"); !component.isEmpty())
        plane.restart(component);
}

void Engine::Private::refresh()
{
    if (!stale)
        return;
    stale = false;
    plane.setPlan(Plan::of(objects));
    for (const auto &[node, source] : plane.plan().sources) {
        const QString component = u"apiserversource-"_s + source->nameSpace + u'-' + source->name;
        if (source->kind != u"ApiServerSource" || plane.processes().contains(component))
            continue;
        Random random(options.seed, u"pod:"_s + component);
        const QString uid = random.uuid();
        plane.addProcess(component, Role::ApiServerAdapter, source->nameSpace,
                         (u"apiserversource-"_s + source->name + u'-' + uid).left(52) + u'-'
                             + random.digits(5, PodLetters));
    }
    sources.follow(plane.plan());
}

const Process *Engine::Private::find(const QString &nameSpace, const QString &pod) const
{
    for (const auto &[component, list] : plane.processes()) {
        for (const auto &one : list) {
            if (one->nameSpace == nameSpace && one->pod == pod)
                return one.get();
        }
    }
    return nullptr;
}

Pod Engine::Private::podOf(const QString &component, const Process &process) const
{
    const Component *known = componentOf(component);
    Pod pod;
    pod.nameSpace = process.nameSpace;
    pod.name = process.pod;
    pod.component = component;
    pod.container = known ? QString::fromLatin1(known->container) : u"receive-adapter"_s;
    pod.deployment = known ? component : process.pod.left(process.pod.lastIndexOf(u'-'));
    pod.metricsPort = !scenario.metrics ? 0 : known ? known->port : 9092;
    pod.startedAt = process.startedAt;
    pod.restarts = process.restarts;
    pod.ready = process.up;
    if (known) {
        pod.labels[u"app.kubernetes.io/name"_s] = u"knative-eventing"_s;
        pod.labels[u"app.kubernetes.io/component"_s] = component.startsWith(u"mt-") ? component.mid(3) : component;
        pod.labels[u"app.kubernetes.io/version"_s] = scenario.release + u".0"_s;
        pod.labels[QString::fromLatin1(known->label.first)] = QString::fromLatin1(known->label.second);
        if (known->role == Role::Dispatcher)
            pod.labels[u"messaging.knative.dev/channel"_s] = u"in-memory-channel"_s;
        else if (known->role == Role::PingAdapter)
            pod.labels[u"eventing.knative.dev/source"_s] = u"ping-source-controller"_s;
    } else {
        pod.labels[u"eventing.knative.dev/source"_s] = u"apiserver-source-controller"_s;
        pod.labels[u"eventing.knative.dev/sourceName"_s] = component.mid(component.indexOf(u'-') + 1)
                                                               .mid(process.nameSpace.size() + 1);
    }
    return pod;
}

std::vector<Pod> Engine::Private::workloads() const
{
    std::vector<Pod> pods;
    for (const auto &[id, object] : objects) {
        const QString container = workloadContainer(id.kind, id.group);
        if (container.isEmpty())
            continue;
        Random random(options.seed, u"pod:"_s + id.toString());
        Pod pod;
        pod.nameSpace = id.nameSpace;
        pod.component = id.name;
        pod.container = container;
        pod.deployment = id.kind == u"Service"           ? id.name + u"-00001-deployment"_s
                       : id.kind == u"ContainerSource" ? id.name + u"-deployment"_s
                                                       : id.name;
        pod.name = pod.deployment + u'-' + random.digits(9, PodLetters) + u'-' + random.digits(5, PodLetters);
        pod.labels[u"app"_s] = id.name;
        if (id.kind == u"Service")
            pod.labels[u"serving.knative.dev/service"_s] = id.name;
        if (id.kind == u"ContainerSource")
            pod.labels[u"sources.knative.dev/containerSource"_s] = id.name;
        pods.push_back(std::move(pod));
    }
    return pods;
}

Engine::Engine(Scenario scenario, EngineOptions options)
    : d(std::make_unique<Private>(std::move(scenario), std::move(options)))
{
    d->begin();
}

Engine::~Engine() = default;
Engine::Engine(Engine &&) noexcept = default;
Engine &Engine::operator=(Engine &&) noexcept = default;

Result<void> Engine::checkRestart(const QString &text)
{
    if (parseRestart(text))
        return {};
    QStringList names;
    for (const Component &one : Components)
        names += QString::fromLatin1(one.name);
    return fail(QCoreApplication::translate(
                    "Demo", "“%1” is no restart: write COMPONENT@SECOND, with one of the components %2.")
                    .arg(text, names.join(u", "_s)));
}

void Engine::objectChanged(const ResourceId &id, const ResourcePtr &resource)
{
    if (resource)
        d->objects[id] = resource;
    else
        d->objects.erase(id);
    d->stale = true;
    // The programs that watch this kind pass it through their work queues.
    const QString watcher = id.kind == u"InMemoryChannel" ? u"imc-dispatcher"_s
                          : id.kind == u"PingSource"      ? u"pingsource-mt-adapter"_s
                                                          : QString();
    if (!watcher.isEmpty()) {
        Random &random = d->plane.stream(u"queue:"_s + watcher);
        for (const auto &process : d->plane.processes()[watcher]) {
            if (process->up)
                process->reconciled(random.logNormal(0.00002, 0.5), random.logNormal(0.002, 0.6));
        }
    }
}

void Engine::advance(double simSeconds)
{
    d->refresh();
    d->plane.advance(simSeconds);
}

double Engine::now() const
{
    return d->plane.now();
}

bool Engine::idle() const
{
    return d->plane.idle() && !d->sources.sending();
}

void Engine::post(const Entry &entry, const CloudEvent &event, std::function<void(int)> answered)
{
    d->refresh();
    ResourceId id{u"core"_s, entry.kind, entry.nameSpace, entry.name};
    // Where several groups have the kind it does not matter which: a target is found by kind, namespace and name.
    for (const auto &[known, object] : d->objects) {
        if (known.kind == entry.kind && known.nameSpace == entry.nameSpace && known.name == entry.name) {
            id = known;
            break;
        }
    }
    d->plane.request(targetOf(id), std::make_shared<const Carried>(event),
                     [answered = std::move(answered)](const Answer &answer) { answered(answer.status); });
}

int Engine::refuse(const QString &component, const QByteArray &method, const QString &path)
{
    return d->plane.refuse(component, method, path);
}

std::vector<Pod> Engine::pods() const
{
    std::vector<Pod> pods;
    for (const auto &[component, list] : d->plane.processes()) {
        for (const auto &process : list)
            pods.push_back(d->podOf(component, *process));
    }
    const std::vector<Pod> own = d->workloads();
    pods.insert(pods.end(), own.begin(), own.end());
    return pods;
}

QByteArray Engine::metricsPage(const QString &nameSpace, const QString &pod) const
{
    const Process *process = d->find(nameSpace, pod);
    if (!process || !process->up || !d->scenario.metrics)
        return {};
    return process->page(d->wall(process->startedAt));
}

QByteArray Engine::log(const QString &nameSpace, const QString &pod, const QString &container, int tailLines) const
{
    Q_UNUSED(container)
    const std::deque<LogLine> *lines = nullptr;
    if (const Process *process = d->find(nameSpace, pod)) {
        lines = &process->log();
    } else {
        for (const Pod &one : d->workloads()) {
            const auto found = d->plane.workloadLogs().find(one.nameSpace + u'/' + one.component);
            if (one.nameSpace == nameSpace && one.name == pod && found != d->plane.workloadLogs().end())
                lines = &found->second;
        }
    }
    QByteArray text;
    if (!lines)
        return text;
    const size_t skip = tailLines >= 0 && size_t(tailLines) < lines->size() ? lines->size() - size_t(tailLines) : 0;
    for (size_t i = skip; i < lines->size(); ++i) {
        const LogLine &line = (*lines)[i];
        const auto at = QDateTime::fromMSecsSinceEpoch(qint64(d->wall(line.at) * 1000), Qt::UTC);
        text += toText(Json{{"level", line.error ? "error" : "info"},
                            {"ts", at.toString(Qt::ISODateWithMs).toStdString()},
                            {"msg", line.text.toStdString()}})
            + '\n';
    }
    return text;
}

std::vector<KubeEvent> Engine::takeEvents()
{
    return d->sources.takeEvents();
}

Json Engine::ledger() const
{
    return d->plane.book().toJson(d->plane.now());
}

bool Engine::restart(const QString &component)
{
    return d->plane.restart(component);
}

const Scenario &Engine::scenario() const
{
    return d->scenario;
}

} // namespace weir::demo
