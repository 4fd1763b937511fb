// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/api/api.h"
#include "model/demo/install.h"
#include "model/demo/world.h"
#include "model/events/cloudevent.h"

#include <algorithm>
#include <charconv>
#include <future>

namespace weir::demo {

namespace {

/// kubernetes-client 8.1 and knative-telemetry 2.2: what the API server says when nothing listens.
ApiError connectionRefused(const std::string &address, int port)
{
    return errors::unavailable("error trying to reach service: dial tcp " + address + ':' + std::to_string(port)
                               + ": connect: connection refused");
}

std::optional<int> numberOf(const std::string &text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

void plain(HttpResponse &response, int status, const std::string &body)
{
    response.status = status;
    response.type = "text/plain; charset=utf-8";
    response.body = body;
}

std::vector<std::string> partsOf(const std::string &path)
{
    HttpRequest request;
    request.path = path;
    return request.segments().value_or(std::vector<std::string>());
}

} // namespace

std::string World::addressOfPod(const std::string &nameSpace, const std::string &pod) const
{
    const JsonPtr object = m_store.get(*m_catalog.findKind("", "Pod"), nameSpace, pod);
    return object ? textAt(*object, "/status/podIP") : std::string();
}

void World::metricsOf(const std::string &nameSpace, const std::string &pod, HttpResponse &response)
{
    response.type = "text/plain; version=0.0.4; charset=utf-8; escaping=underscores";
    const std::lock_guard lock(m_engineMutex);
    response.body =
        m_engine.metricsPage(QString::fromStdString(nameSpace), QString::fromStdString(pod)).toStdString();
}

void World::podProxy(const std::string &nameSpace, const std::string &pod, const std::string &port,
                     const std::string &path, const HttpRequest &request, HttpResponse &response)
{
    const ApiType &type = *m_catalog.findKind("", "Pod");
    const JsonPtr object = m_store.get(type, nameSpace, pod);
    if (!object)
        return answer(response, errors::notFound(type, pod));
    const Json *container = find(*object, "/spec/containers/0");
    int number = numberOf(port).value_or(0);
    if (number == 0) {
        const Json *ports = container ? find(*container, "/ports") : nullptr;
        for (const Json &declared : ports && ports->is_array() ? *ports : Json::array()) {
            if (number == 0 && (port.empty() || textAt(declared, "/name") == port))
                number = static_cast<int>(intAt(declared, "/containerPort").value_or(0));
        }
    }
    if (number > 65535)
        return answer(response, errors::unavailable("error trying to reach service: dial tcp: address "
                                                    + std::to_string(number) + ": invalid port"));
    if (number <= 0)
        return answer(response, errors::badRequest("invalid port \"" + port + "\" of pod \"" + pod + '"'));
    if (addressOfPod(nameSpace, pod).empty())
        return answer(response, errors::badRequest("address not allowed"));

    Pod found;
    {
        const std::lock_guard lock(m_engineMutex);
        for (const Pod &one : m_engine.pods()) {
            if (one.nameSpace.toStdString() == nameSpace && one.name.toStdString() == pod)
                found = one;
        }
    }
    const std::string address = addressOfPod(nameSpace, pod);
    const bool isSimulated = !found.name.isEmpty();
    if (isSimulated && found.ready && number == found.metricsPort && found.metricsPort != 0) {
        if (path != "/metrics")
            return plain(response, 404, "404 page not found\n");
        metricsOf(nameSpace, pod, response);
        if (response.body.empty())
            answer(response, connectionRefused(address, number));
        return;
    }
    // The control plane is not simulated: it serves a page of nothing but its own identity.
    if (!isSimulated && m_scenario.metrics && number == 9090) {
        response.type = "text/plain; version=0.0.4; charset=utf-8; escaping=underscores";
        const std::string service = container ? textAt(*container, "/name") : std::string();
        response.body =
            path == "/metrics"
                ? "# HELP target_info Target metadata\n# TYPE target_info gauge\ntarget_info{k8s_namespace_name=\""
                      + nameSpace + "\",k8s_pod_name=\"" + pod + "\",service_name=\"" + service + "\"} 1\n"
                : std::string();
        return;
    }
    const bool isProbe = number == 8080 && (!isSimulated || found.ready);
    if (isProbe && isSimulated && nameSpace == "knative-eventing"
        && (found.component == u"mt-broker-ingress" || found.component == u"mt-broker-filter"
            || found.component == u"imc-dispatcher")) {
        if (found.component == u"mt-broker-ingress")
            return ingress(path, request, response);
        if (found.component == u"imc-dispatcher")
            return dispatcher(path, request, response);
        return refused("mt-broker-filter", path, request, response);
    }
    if (isProbe)
        return plain(response, path == "/healthz" || path == "/health" ? 200 : 404,
                     path == "/healthz" || path == "/health" ? "ok" : "404 page not found\n");
    answer(response, connectionRefused(address, number));
}

std::string World::podLog(const std::string &nameSpace, const std::string &pod, const std::string &container,
                          int lines)
{
    const std::lock_guard lock(m_engineMutex);
    return m_engine
        .log(QString::fromStdString(nameSpace), QString::fromStdString(pod), QString::fromStdString(container), lines)
        .toStdString();
}

void World::serviceProxy(const std::string &nameSpace, const std::string &service, const std::string &port,
                         const std::string &path, const HttpRequest &request, HttpResponse &response)
{
    const ApiType &type = *m_catalog.findKind("", "Service");
    const JsonPtr object = m_store.get(type, nameSpace, service);
    if (!object)
        return answer(response, errors::notFound(type, service));
    const Json *ports = find(*object, "/spec/ports");
    Port chosen;
    for (const Json &declared : ports && ports->is_array() ? *ports : Json::array()) {
        const auto number = static_cast<int>(intAt(declared, "/port").value_or(0));
        const auto asked = numberOf(port);
        const bool isIt = asked ? *asked == number
            : port.empty()      ? ports->size() == 1 || number == 80
                                : textAt(declared, "/name") == port;
        if (isIt && chosen.number == 0)
            chosen = {number, static_cast<int>(intAt(declared, "/targetPort").value_or(number))};
    }
    if (chosen.number == 0) {
        return answer(response, errors::unavailable("no service port " + (port.empty() ? "\"\"" : port)
                                                    + " found for service \"" + service + '"'));
    }
    // The API server knows such a Service's name only, and no endpoints to pass on to.
    if (textAt(*object, "/spec/type") == "ExternalName")
        return answer(response, errors::notFound(type, service));
    if (nameSpace == "knative-eventing" && (chosen.target == 9092 || chosen.target == 9090)) {
        const std::string component = service == "broker-ingress" ? "mt-broker-ingress"
            : service == "broker-filter"                          ? "mt-broker-filter"
                                                                  : service;
        const auto pods = m_store.list(*m_catalog.findKind("", "Pod"), nameSpace);
        for (const JsonPtr &pod : pods->items) {
            if (nameOf(*pod).starts_with(component + '-'))
                return podProxy(nameSpace, nameOf(*pod), std::to_string(chosen.target), path, request, response);
        }
    }
    if (nameSpace == "knative-eventing" && service == "broker-ingress")
        return ingress(path + (request.query.empty() ? "" : '?' + request.query), request, response);
    if (nameSpace == "knative-eventing" && service == "imc-dispatcher")
        return dispatcher(path, request, response);
    if (nameSpace == "knative-eventing" && service == "broker-filter")
        return refused("mt-broker-filter", path, request, response);
    if (nameSpace == "knative-eventing" || nameSpace == "default") {
        return answer(response, errors::unavailable("no endpoints available for service \"" + service + '"'));
    }
    deliver({QString::fromStdString(nameSpace), QStringLiteral("Service"), QString::fromStdString(service)}, request,
            response, {}, path);
}

void World::refused(const std::string &component, const std::string &path, const HttpRequest &request,
                    HttpResponse &response)
{
    const std::lock_guard lock(m_engineMutex);
    response.status = m_engine.refuse(QString::fromStdString(component), QByteArray::fromStdString(request.method),
                                      QString::fromStdString(path));
    response.type = "text/plain; charset=utf-8";
    if (response.status == 405)
        response.headers.emplace_back("Allow", "POST, OPTIONS");
}

void World::ingress(const std::string &path, const HttpRequest &request, HttpResponse &response)
{
    const std::vector<std::string> parts = partsOf(path.substr(0, path.find('?')));
    if (request.method != "POST" || parts.size() != 2 || path.find('?') != std::string::npos)
        return refused("mt-broker-ingress", path, request, response);
    deliver({QString::fromStdString(parts[0]), QStringLiteral("Broker"), QString::fromStdString(parts[1])}, request,
            response, "mt-broker-ingress", path);
}

void World::dispatcher(const std::string &path, const HttpRequest &request, HttpResponse &response)
{
    if (request.method != "POST")
        return refused("imc-dispatcher", path, request, response);
    // Channels are told apart by Host, "NAME-kn-channel.NAMESPACE.svc…"; the dispatcher's own host takes the path
    // "/NAMESPACE/NAME" (knative-dataplane 6.4).
    std::string host = request.header("Host");
    host = host.substr(0, host.find(':'));
    constexpr std::string_view mark = "-kn-channel";
    const size_t dot = host.find('.');
    const std::string first = host.substr(0, dot);
    std::string nameSpace;
    std::string name;
    if (first.size() > mark.size() && first.ends_with(mark) && dot != std::string::npos) {
        if (path != "/")
            return refused("imc-dispatcher", path, request, response);
        name = first.substr(0, first.size() - mark.size());
        nameSpace = host.substr(dot + 1, host.find('.', dot + 1) - dot - 1);
    } else if (const std::vector<std::string> parts = partsOf(path); parts.size() == 2) {
        nameSpace = parts[0];
        name = parts[1];
    } else if (path != "/") {
        return refused("imc-dispatcher", path, request, response);
    }
    // Empty where the Host is none of a channel's: the engine answers as it does for a channel it does not know.
    deliver({QString::fromStdString(nameSpace), QStringLiteral("InMemoryChannel"), QString::fromStdString(name)},
            request, response, "imc-dispatcher", path);
}

void World::deliver(const Engine::Entry &entry, const HttpRequest &request, HttpResponse &response,
                    const std::string &component, const std::string &path)
{
    HttpHeaders headers;
    for (const auto &[name, value] : request.headers) {
        if (QByteArray::fromStdString(name).toLower() != "authorization")
            headers.append({QByteArray::fromStdString(name), QByteArray::fromStdString(value)});
    }
    const Result<CloudEvent> event = fromHttp(headers, QByteArray::fromStdString(request.body));
    if (!event) {
        if (component.empty())
            return plain(response, 400, event.error().message.toStdString() + '\n');
        return refused(component, path, request, response);
    }
    // Shared: the engine may answer after this request has given up.
    const auto promise = std::make_shared<std::promise<int>>();
    std::future<int> answered = promise->get_future();
    {
        const std::lock_guard lock(m_engineMutex);
        m_engine.post(entry, *event, [promise](int status) { promise->set_value(status); });
    }
    constexpr int longest = 300; // seconds: a channel answers when all its retries have ended
    for (int i = 0; i < longest * 5 && !m_isStopping; ++i) {
        if (answered.wait_for(std::chrono::milliseconds(200)) != std::future_status::ready)
            continue;
        const int status = answered.get();
        if (status == 0) {
            return answer(response,
                          errors::unavailable("error trying to reach service: EOF"));
        }
        response.status = status;
        response.type = "text/plain; charset=utf-8";
        return;
    }
    plain(response, 504, "the simulation did not answer in time\n");
}

} // namespace weir::demo
