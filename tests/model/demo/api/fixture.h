// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demo/api/api.h"
#include "model/demo/controller/controller.h"
#include "model/demo/install.h"
#include "tests/support/testmain.h"

namespace weir::test {

/// What stands behind pods and Services: says what it was asked.
class EchoBackend final : public demo::Backend
{
public:
    void podProxy(const std::string &nameSpace, const std::string &pod, const std::string &port,
                  const std::string &path, const demo::HttpRequest &request, demo::HttpResponse &response) override
    {
        response.type = "text/plain";
        response.body = "pod " + nameSpace + ' ' + pod + ' ' + port + ' ' + path + '?' + request.query;
    }
    void serviceProxy(const std::string &nameSpace, const std::string &service, const std::string &port,
                      const std::string &path, const demo::HttpRequest &request,
                      demo::HttpResponse &response) override
    {
        response.type = "text/plain";
        response.body = "service " + nameSpace + ' ' + service + ' ' + port + ' ' + path + ' ' + request.method;
    }
    std::string podLog(const std::string &, const std::string &pod, const std::string &container, int lines) override
    {
        return pod + '/' + container + '/' + std::to_string(lines);
    }
};

/// An API server with Knative installed and a namespace "shop", without HTTP in front and simulation behind.
class Cluster
{
public:
    struct Answer {
        int status = 0;
        std::string type;
        Json json;
        std::string text;
    };

    Cluster()
        : objects(store, catalog, 1), controller(objects),
          api(objects, backend, {{"admin", {"weir-demo-admin", true}}, {"viewer", {"weir-demo-viewer", false}}},
              "v1.31.0+weir.demo")
    {
        demo::Scenario scenario;
        scenario.nameSpace = QStringLiteral("shop");
        scenario.release = QStringLiteral("1.23");
        scenario.script = Json::object();
        installed = demo::install(objects, scenario, {.podNetwork = QStringLiteral("10.244")}).has_value();
        controller.settle();
        store.compact();
    }

    Answer request(const std::string &method, const std::string &target, const std::string &body = {},
                   const std::string &contentType = "application/json", const std::string &accept = {},
                   const std::string &token = "admin")
    {
        demo::HttpRequest in;
        in.method = method;
        const size_t mark = target.find('?');
        in.path = target.substr(0, mark);
        in.query = mark == std::string::npos ? std::string() : target.substr(mark + 1);
        in.body = body;
        in.headers = {{"Content-Type", contentType}, {"User-Agent", "test/1"}};
        if (!token.empty())
            in.headers.emplace_back("Authorization", "Bearer " + token);
        if (!accept.empty())
            in.headers.emplace_back("Accept", accept);
        demo::HttpResponse out;
        api.handle(in, out);
        Answer answer{out.status, out.type, Json(), out.body};
        if (out.stream) {
            std::string all;
            while (out.stream(all)) {}
            answer.text = all;
        }
        if (const auto json = parseJson(answer.text))
            answer.json = *json;
        return answer;
    }

    Answer apply(const std::string &path, const Json &object, const std::string &query = "?fieldManager=weir")
    {
        Answer answer = request("PATCH", path + query, demo::textOf(object), "application/apply-patch+yaml");
        controller.settle();
        return answer;
    }

    demo::Catalog catalog;
    demo::Store store;
    demo::Objects objects;
    demo::Controller controller;
    EchoBackend backend;
    demo::Api api;
    bool installed = false;
};

inline const std::string triggers = "/apis/eventing.knative.dev/v1/namespaces/shop/triggers";
inline const std::string brokers = "/apis/eventing.knative.dev/v1/namespaces/shop/brokers";

inline Json trigger(const std::string &name, const Json &filter = Json())
{
    Json object = {{"apiVersion", "eventing.knative.dev/v1"},
                   {"kind", "Trigger"},
                   {"metadata", {{"name", name}, {"namespace", "shop"}}},
                   {"spec", {{"broker", "default"},
                             {"subscriber", {{"uri", "http://billing.shop.svc.cluster.local"}}}}}};
    if (filter.is_object())
        object["spec"]["filter"] = {{"attributes", filter}};
    return object;
}

inline Json broker(const std::string &name)
{
    return {{"apiVersion", "eventing.knative.dev/v1"}, {"kind", "Broker"},
            {"metadata", {{"name", name}, {"namespace", "shop"}}}};
}

} // namespace weir::test
