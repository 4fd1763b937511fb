// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/plane.h"

#include "model/demo/passage.h"

#include <algorithm>

namespace weir::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr double RestartSeconds = 2;
constexpr double RefusalSeconds = 0.001;
constexpr double LeaseSeconds = 10;
constexpr size_t WorkloadLines = 300;
constexpr int MaximumTtl = 255;

Counter counterOf(const QString &component)
{
    if (component == u"mt-broker-filter")
        return Counter::Filter;
    if (component == u"imc-dispatcher")
        return Counter::Dispatcher;
    if (component == u"pingsource-mt-adapter")
        return Counter::PingAdapter;
    return component.startsWith(u"apiserversource-") ? Counter::ApiServerAdapter : Counter::None;
}

Answer noResponse(const QByteArray &error)
{
    Answer answer;
    answer.errorType = error;
    return answer;
}

Answer status(int code)
{
    Answer answer;
    answer.status = code;
    return answer;
}

/// What every server of the data plane knows of a request before it has read the event.
Labels bareLabels(const QByteArray &method, const QString &host, int code)
{
    Labels labels;
    labels.add("http_request_method", method)
        .add("http_response_status_code", QByteArray::number(code))
        .add("network_protocol_name", "http")
        .add("network_protocol_version", "1.1")
        .add("server_address", host.toUtf8())
        .add("url_scheme", "http");
    return labels;
}

std::optional<int> ttlOf(const CloudEvent &event)
{
    bool ok = false;
    const int ttl = event.text(u"knativebrokerttl"_s).toInt(&ok);
    return ok ? std::optional(ttl) : std::nullopt;
}

} // namespace

Plane::Plane(const Scenario &scenario, const EngineOptions &options)
    : m_scenario(scenario), m_seed(options.seed), m_namesErrors(scenario.release != u"1.22")
{
}

void Plane::after(double seconds, std::function<void()> action, bool work)
{
    m_work += work ? 1 : 0;
    m_queue.push_back({m_now + std::max(0.0, seconds), ++m_steps, work, std::move(action)});
    std::push_heap(m_queue.begin(), m_queue.end(), std::greater<>());
}

void Plane::advance(double until)
{
    while (!m_queue.empty() && m_queue.front().at <= until) {
        // Taken out first: the action schedules more.
        std::pop_heap(m_queue.begin(), m_queue.end(), std::greater<>());
        const Step step = std::move(m_queue.back());
        m_queue.pop_back();
        m_now = std::max(m_now, step.at);
        m_work -= step.work ? 1 : 0;
        step.action();
    }
    m_now = std::max(m_now, until);
}

Random &Plane::stream(const QString &name)
{
    return m_streams.try_emplace(name, m_seed, name).first->second;
}

Behaviour &Plane::behaviour(const QString &subscriber)
{
    const auto [found, isNew] = m_behaviours.try_emplace(subscriber);
    if (isNew) {
        if (const Json *script = scriptFor(m_scenario.script, "subscribers", subscriber))
            found->second.update(*script);
    }
    return found->second;
}

void Plane::addProcess(const QString &component, Role role, const QString &nameSpace, const QString &pod)
{
    auto &list = m_processes[component];
    list.push_back(std::make_unique<Process>(role, nameSpace, pod, m_scenario.release));
    Process &process = *list.back();
    process.startedAt = m_now;
    const auto start = [this](Process &one) {
        Random &random = stream(u"api:"_s + one.pod);
        one.note(m_now, false, u"Starting"_s);
        one.apiRequest("GET", "/api/v1/namespaces/{namespace}/secrets/{name}", 0, random.logNormal(0.003, 0.4));
        one.apiRequest("GET", "/api/v1/namespaces/{namespace}/secrets/{name}", 200, random.logNormal(0.003, 0.4));
        if (one.role == Role::PingAdapter) {
            one.apiRequest("GET", "/api/v1/namespaces/{namespace}/configmaps/{name}", 200, 0.002);
            one.apiRequest("GET", "/apis/coordination.k8s.io/v1/namespaces/{namespace}/leases/{name}", 200, 0.004);
            one.apiRequest("POST", "/api/v1/namespaces/{namespace}/events", 0, 0.002);
            one.apiRequest("POST", "/apis/coordination.k8s.io/v1/namespaces/{namespace}/leases", 0, 0.002);
        } else if (one.role == Role::Dispatcher) {
            one.apiRequest("GET", "/api/v1/namespaces/{namespace}/configmaps/{name}", 200, 0.002);
            one.apiRequest("GET", "/apis/coordination.k8s.io/v1/namespaces/{namespace}/leases/{name}", 200, 0.004);
        }
        one.note(m_now, false, u"Serving"_s);
    };
    start(process);
    if (role == Role::PingAdapter || role == Role::Dispatcher) {
        // A function that schedules itself again; it holds itself alive through the queue only.
        struct Renewal {
            Plane *plane;
            Process *process;
            void operator()() const
            {
                if (process->up) {
                    process->apiRequest(process->role == Role::PingAdapter ? "PUT" : "GET",
                                        "/apis/coordination.k8s.io/v1/namespaces/{namespace}/leases/{name}", 200,
                                        plane->stream(u"api:"_s + process->pod).logNormal(0.004, 0.3));
                }
                plane->after(LeaseSeconds, *this, false);
            }
        };
        after(LeaseSeconds, Renewal{this, &process}, false);
    }
}

Process *Plane::serving(const QString &component)
{
    const auto found = m_processes.find(component);
    if (found == m_processes.end())
        return nullptr;
    std::vector<Process *> up;
    for (const auto &one : found->second) {
        if (one->up)
            up.push_back(one.get());
    }
    return up.empty() ? nullptr : up[size_t(stream(u"balance:"_s + component).below(int(up.size())))];
}

bool Plane::restart(const QString &component)
{
    const auto found = m_processes.find(component);
    if (found == m_processes.end())
        return false;
    for (const auto &one : found->second)
        one->kill();
    m_book.restarted(counterOf(component));
    after(RestartSeconds, [this, component] {
        for (const auto &one : m_processes[component]) {
            if (one->up)
                continue;
            one->up = true;
            one->startedAt = m_now;
            ++one->restarts;
            one->note(m_now, false, u"Starting after the container was killed"_s);
            one->apiRequest("GET", "/api/v1/namespaces/{namespace}/secrets/{name}", 200, 0.003);
        }
    }, false);
    return true;
}

Carried::Carried(CloudEvent event) : CloudEvent(std::move(event)), typeText(type().toUtf8())
{
    labels.add("cloudevents_source", source().toUtf8())
        .add("cloudevents_specversion", "1.0")
        .add("cloudevents_type", typeText);
    if (const QString contentType = text(u"datacontenttype"_s); !contentType.isEmpty())
        labels.add("cloudevents_datacontenttype", contentType.toUtf8());
    if (const QString subject = text(u"subject"_s); !subject.isEmpty())
        labels.add("cloudevents_subject", subject.toUtf8());
}

std::function<void()> Plane::request(const Target &target, const Event &event, Done done)
{
    switch (target.kind) {
    case Target::Kind::Broker:
        toIngress(target, event, std::move(done));
        break;
    case Target::Kind::Channel:
        toChannel(target, event, std::move(done));
        break;
    case Target::Kind::Subscriber:
        toSubscriber(target, event, std::move(done));
        break;
    case Target::Kind::Filter:
    case Target::Kind::None:
        after(RefusalSeconds, [done] { done(noResponse("net.OpError")); });
        break;
    }
    return [] {};
}

int Plane::refuse(const QString &component, const QByteArray &method, const QString &path)
{
    Process *process = serving(component);
    if (!process)
        return 0;
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    int code = 405;
    if (component == u"mt-broker-ingress") {
        if (method == "OPTIONS")
            code = 200;
        else if (method == "POST")
            code = parts.size() == 1 || parts.size() == 2 ? 400 : 404;
    } else if (method == "POST") {
        code = 400;
    }
    const QString host = component == u"mt-broker-ingress" ? u"broker-ingress.knative-eventing.svc.cluster.local"_s
                                                           : component + u".knative-eventing.svc.cluster.local"_s;
    process->served(bareLabels(method, host, code), 0.0005, 0, 0, component == u"imc-dispatcher" ? 1 : 2);
    return code;
}

void Plane::toSubscriber(const Target &target, const Event &event, Done done)
{
    const QString key = target.key();
    Random &random = stream(u"subscriber:"_s + key);
    const Behaviour &script = behaviour(key);
    const Behaviour::Draw draw = script.draw(random);
    if (draw.refused) {
        after(RefusalSeconds, [done = std::move(done)] { done(noResponse("net.OpError")); });
        return;
    }
    Answer answer;
    answer.status = draw.status;
    if (draw.status == 0)
        answer.errorType = "errors.errorString";
    answer.body = draw.body;
    answer.bytes = draw.body.size();
    answer.notEvent = !draw.body.isEmpty() && isSuccess(draw.status);
    if (draw.replies) {
        answer.reply = std::make_shared<const Carried>(script.reply(*event, random));
        answer.bytes = answer.reply->data.size();
    }
    after(draw.seconds, [this, key, event, answer, log = draw.log, done = std::move(done)] {
        auto &lines = m_workloadLogs[key];
        const bool failed = !isSuccess(answer.status);
        lines.push_back({m_now, failed,
                         log.isEmpty() ? u"%1 %2 %3"_s.arg(event->type(), event->id()).arg(answer.status)
                                       : u"%1 %2 %3 %4"_s.arg(event->type(), event->id()).arg(answer.status).arg(log)});
        if (lines.size() > WorkloadLines)
            lines.pop_front();
        done(answer);
    });
}

void Plane::toIngress(const Target &target, const Event &event, Done done)
{
    Process *ingress = serving(u"mt-broker-ingress"_s);
    if (!ingress) {
        after(RefusalSeconds, [done = std::move(done)] { done(noResponse("net.OpError")); });
        return;
    }
    const Process::Call call = ingress->open([done] { done(noResponse("errors.errorString")); });
    const double start = m_now;
    after(stream(u"ingress:"_s + ingress->pod).logNormal(0.0004, 0.3), [=, this] {
        if (!ingress->isOpen(call))
            return;
        if (m_plan.brokers.contains(target.key())) {
            accepted(*ingress, call, target, event, start, done);
            return;
        }
        ingress->served(bareLabels("POST", target.host, 404), m_now - start, event->data.size(), 0, 2);
        ingress->close(call);
        done(status(404));
    });
}

void Plane::accepted(Process &ingress, Process::Call call, const Target &target, const Event &event, double start,
                     const Done &done)
{
    const Target channel = targetOf(ResourceId{u"messaging.knative.dev"_s, u"InMemoryChannel"_s, target.nameSpace,
                                               target.name + u"-kne-trigger"_s});
    Labels labels = event->labels;
    labels.add("kn_broker_name", target.name.toUtf8())
        .add("kn_broker_namespace", target.nameSpace.toUtf8())
        .add("messaging_destination_name", channel.url.toUtf8())
        .add("messaging_operation_name", "send")
        .add("messaging_system", "knative")
        .add("url_scheme", "http");
    const std::optional<int> ttl = ttlOf(*event);
    if (ttl && *ttl <= 1) {
        ingress.served(serverLabels(labels, target.host, 400), m_now - start, event->data.size(), 0, 2);
        ingress.note(m_now, true, u"dropping event %1 of %2/%3: its TTL is used up"_s.arg(event->id(), target.nameSpace,
                                                                                      target.name));
        ingress.close(call);
        done(status(400));
        return;
    }
    auto stored = std::make_shared<Carried>(*event);
    stored->attributes[u"knativebrokerttl"_s] = ttl ? *ttl - 1 : MaximumTtl;
    stored->attributes[u"knativearrivaltime"_s] = simulatedTime(m_now).toStdString();
    const double sent = m_now;
    toChannel(channel, stored, [=, this, &ingress](const Answer &answer) {
        if (!ingress.close(call))
            return;
        ingress.requested(clientLabels(labels, channel, answer), m_now - sent, event->data.size());
        const int code = answer.status > 0 ? answer.status : 500;
        if (isSuccess(code)) {
            Labels dispatched = labels;
            dispatched.add("http_response_status_code", QByteArray::number(code));
            ingress.dispatch.observe(dispatched, m_now - sent);
        } else {
            ingress.note(m_now, true, u"failed to send event %1 to channel %2: %3"_s.arg(event->id(), channel.host)
                                          .arg(code));
        }
        ingress.served(serverLabels(labels, target.host, code), m_now - start, event->data.size(), 0, 2);
        done(status(code));
    });
}

Labels Plane::serverLabels(Labels labels, const QString &host, int code)
{
    labels.add("http_request_method", "POST")
        .add("http_response_status_code", QByteArray::number(code))
        .add("network_protocol_name", "http")
        .add("network_protocol_version", "1.1")
        .add("server_address", host.toUtf8());
    return labels;
}

Labels Plane::clientLabels(Labels labels, const Target &target, const Answer &answer,
                           const QByteArray &borrowedCode) const
{
    labels.add("http_request_method", "POST")
        .add("network_protocol_name", "http")
        .add("network_protocol_version", "1.1")
        .add("server_address", target.host.toUtf8());
    if (target.port != 80 && target.port != 443)
        labels.add("server_port", QByteArray::number(target.port));
    if (answer.status > 0)
        labels.add("http_response_status_code", QByteArray::number(answer.status));
    else if (!borrowedCode.isEmpty())
        labels.add("http_response_status_code", borrowedCode);
    if (answer.status == 0 && m_namesErrors)
        labels.add("error_type", answer.errorType);
    return labels;
}

void Plane::setPlan(Plan plan)
{
    m_plan = std::move(plan);
    m_lines.clear();
    for (const auto &subscription : m_plan.subscriptions) {
        Lines lines{.delivery = &deliveryLine(*subscription)};
        // Every trigger could reply; a line of the book appears with the first one that does.
        if (subscription->reply.kind != Target::Kind::None && !subscription->trigger)
            lines.reply = &replyLine(*subscription);
        if (subscription->delivery.deadLetter.kind != Target::Kind::None)
            lines.deadLetter = &deadLetterLine(*subscription);
        m_lines.emplace(subscription.get(), lines);
    }
}

Book::Line *Plane::known(const PlannedSubscription &subscription, Book::Line *Lines::*which) const
{
    const auto found = m_lines.find(&subscription);
    return found != m_lines.end() ? found->second.*which : nullptr;
}

Book::Line &Plane::deliveryLine(const PlannedSubscription &subscription)
{
    if (Book::Line *line = known(subscription, &Lines::delivery))
        return *line;
    if (subscription.role.isEmpty())
        return m_nowhere;
    const bool trigger = subscription.trigger != nullptr;
    return m_book.line({subscription.via, subscription.role, subscription.from, subscription.subscriber.node,
                        trigger ? subscription.trigger->name : subscription.name},
                       trigger ? Counter::Filter : Counter::Dispatcher, Counter::Dispatcher);
}

Book::Line &Plane::replyLine(const PlannedSubscription &subscription)
{
    if (Book::Line *line = known(subscription, &Lines::reply))
        return *line;
    if (subscription.replyRole.isEmpty())
        return m_nowhere;
    return m_book.line({subscription.via, subscription.replyRole, subscription.node, subscription.reply.node, {}},
                       Counter::Dispatcher, Counter::Dispatcher);
}

Book::Line &Plane::deadLetterLine(const PlannedSubscription &subscription)
{
    if (Book::Line *line = known(subscription, &Lines::deadLetter))
        return *line;
    const Delivery &delivery = subscription.delivery;
    Book::Line &line = m_book.line(
        {delivery.deadLetterOwner, u"deadletter"_s, subscription.node, delivery.deadLetter.node, {}},
        Counter::Dispatcher, Counter::Dispatcher);
    line.inherited = delivery.deadLetterOwner != subscription.node;
    return line;
}

} // namespace weir::demo
