// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fixture.h"

#include <set>

namespace weir::test {

class ApiTest : public Case
{
    Q_OBJECT
    static std::vector<Json> frames(const std::string &text)
    {
        std::vector<Json> result;
        size_t start = 0;
        while (start < text.size()) {
            const size_t end = text.find('\n', start);
            result.push_back(parseJson(text.substr(start, end - start)).value_or(Json()));
            start = end + 1;
        }
        return result;
    }

private Q_SLOTS:
    void versionSaysThatItIsSimulated()
    {
        Cluster cluster;
        QVERIFY(cluster.installed);
        const auto version = cluster.request("GET", "/version", {}, {}, {}, {});
        QCOMPARE(version.status, 200);
        QVERIFY(demo::textAt(version.json, "/gitVersion").find("weir.demo") != std::string::npos);
        QCOMPARE(demo::textAt(version.json, "/minor"), std::string("31"));
        QCOMPARE(cluster.request("GET", "/readyz", {}, {}, {}, {}).text, std::string("ok"));
    }

    void tokensDecide()
    {
        Cluster cluster;
        const auto wrong = cluster.request("GET", triggers, {}, {}, {}, "guessed");
        QCOMPARE(wrong.status, 401);
        QCOMPARE(demo::textAt(wrong.json, "/reason"), std::string("Unauthorized"));
        // Without encryption clients withhold their credentials: the loopback server then acts for its user.
        QCOMPARE(cluster.request("GET", triggers, {}, {}, {}, {}).status, 200);
        QCOMPARE(cluster.request("GET", triggers, {}, {}, {}, "viewer").status, 200);
        QCOMPARE(cluster.request("GET", "/api/v1/secrets", {}, {}, {}, "viewer").status, 403);
        QCOMPARE(cluster.request("DELETE", triggers + "/x", {}, {}, {}, "viewer").status, 403);
        const auto proxy = cluster.request("GET", "/api/v1/namespaces/shop/pods/p:9090/proxy/metrics", {}, {}, {},
                                           "viewer");
        QCOMPARE(proxy.status, 403);
        QCOMPARE(demo::textAt(proxy.json, "/message"),
                 std::string("pods \"p:9090\" is forbidden: User \"weir-demo-viewer\" cannot get resource \"pods/proxy\" in "
                             "API group \"\" in the namespace \"shop\""));
        const Json review = {{"apiVersion", "authorization.k8s.io/v1"}, {"kind", "SelfSubjectAccessReview"},
                             {"spec", {{"resourceAttributes", {{"verb", "patch"}, {"resource", "triggers"}}}}}};
        const std::string path = "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews";
        QVERIFY(boolAt(cluster.request("POST", path, demo::textOf(review)).json, "/status/allowed"));
        QVERIFY(!boolAt(cluster.request("POST", path, demo::textOf(review), "application/json", {}, "viewer").json,
                        "/status/allowed", true));
    }

    void discoveryInBothForms()
    {
        Cluster cluster;
        const std::string accept = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList,"
                                   "application/json;g=apidiscovery.k8s.io;v=v2beta1;as=APIGroupDiscoveryList,"
                                   "application/json";
        std::set<std::string> aggregated;
        for (const char *path : {"/api", "/apis"}) {
            const auto answer = cluster.request("GET", path, {}, {}, accept);
            QCOMPARE(answer.type, std::string("application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList"));
            for (const Json &group : answer.json["items"]) {
                for (const Json &version : group["versions"]) {
                    QCOMPARE(demo::textAt(version, "/freshness"), std::string("Current"));
                    for (const Json &resource : version["resources"]) {
                        aggregated.insert(
                            demo::textAt(group, "/metadata/name") + '/' + demo::textAt(version, "/version") + '/'
                            + demo::textAt(resource, "/resource") + '/' + demo::textAt(resource, "/responseKind/kind"));
                    }
                }
            }
        }
        QVERIFY(aggregated.count("eventing.knative.dev/v1/triggers/Trigger") == 1);
        QVERIFY(aggregated.count("/v1/pods/Pod") == 1);

        std::set<std::string> legacy;
        const auto addAll = [&](const std::string &path, const std::string &group, const std::string &version) {
            const auto list = cluster.request("GET", path);
            QCOMPARE(demo::textAt(list.json, "/kind"), std::string("APIResourceList"));
            for (const Json &resource : list.json["resources"]) {
                if (demo::textAt(resource, "/name").find('/') == std::string::npos)
                    legacy.insert(group + '/' + version + '/' + demo::textAt(resource, "/name") + '/'
                                  + demo::textAt(resource, "/kind"));
            }
        };
        QCOMPARE(demo::textAt(cluster.request("GET", "/api").json, "/kind"), std::string("APIVersions"));
        addAll("/api/v1", {}, "v1");
        const auto groups = cluster.request("GET", "/apis");
        for (const Json &group : groups.json["groups"]) {
            for (const Json &version : group["versions"]) {
                addAll("/apis/" + demo::textAt(version, "/groupVersion"), demo::textAt(group, "/name"),
                       demo::textAt(version, "/version"));
            }
        }
        for (const std::string &one : aggregated)
            QVERIFY2(legacy.count(one) == 1, one.c_str());
        QCOMPARE(legacy.size(), aggregated.size());
        QCOMPARE(cluster.request("GET", "/apis/nowhere.example/v1").status, 404);
    }

    void listsArePagedFromOneVersion()
    {
        Cluster cluster;
        cluster.apply(brokers + "/default", broker("default"));
        for (int i = 0; i < 5; ++i)
            cluster.apply(triggers + "/t" + std::to_string(i), trigger("t" + std::to_string(i)));
        auto page = cluster.request("GET", triggers + "?limit=2");
        QCOMPARE(page.json["items"].size(), 2U);
        QCOMPARE(intAt(page.json, "/metadata/remainingItemCount"), 3);
        const std::string version = demo::textAt(page.json, "/metadata/resourceVersion");
        // What happens between the pages does not show on them.
        cluster.request("DELETE", triggers + "/t4");
        cluster.apply(triggers + "/t9", trigger("t9"));
        std::vector<std::string> names;
        for (;;) {
            for (const Json &item : page.json["items"])
                names.push_back(demo::nameOf(item));
            QCOMPARE(demo::textAt(page.json, "/metadata/resourceVersion"), version);
            const std::string token = demo::textAt(page.json, "/metadata/continue");
            if (token.empty())
                break;
            page = cluster.request("GET", triggers + "?limit=2&continue=" + token);
            QCOMPARE(page.status, 200);
        }
        QVERIFY((names == std::vector<std::string>{"t0", "t1", "t2", "t3", "t4"}));
    }

    void expiredAndBrokenTokens()
    {
        Cluster cluster;
        cluster.apply(brokers + "/default", broker("default"));
        for (int i = 0; i < 3; ++i)
            cluster.apply(triggers + "/t" + std::to_string(i), trigger("t" + std::to_string(i)));
        const auto page = cluster.request("GET", triggers + "?limit=1");
        const std::string token = demo::textAt(page.json, "/metadata/continue");
        cluster.apply(triggers + "/t1", trigger("t1", {{"type", "x"}}));
        cluster.store.compact();
        const auto expired = cluster.request("GET", triggers + "?limit=1&continue=" + token);
        QCOMPARE(expired.status, 410);
        QCOMPARE(demo::textAt(expired.json, "/reason"), std::string("Expired"));
        const std::string rest = demo::textAt(expired.json, "/metadata/continue");
        QVERIFY(!rest.empty());
        QCOMPARE(cluster.request("GET", triggers + "?continue=" + rest).json["items"].size(), 2U);
        QCOMPARE(cluster.request("GET", triggers + "?continue=%00nonsense").status, 400);
        QCOMPARE(cluster.request("GET", triggers + "?limit=x").status, 400);
        QCOMPARE(cluster.request("GET", triggers + "?resourceVersion=999999999").status, 504);
        QCOMPARE(cluster.request("GET", triggers + "?resourceVersion=1&resourceVersionMatch=Exact").status, 410);
    }

    void selectors()
    {
        Cluster cluster;
        cluster.apply(brokers + "/default", broker("default"));
        cluster.apply(brokers + "/other", broker("other"));
        cluster.apply(triggers + "/a", trigger("a"));
        Json second = trigger("b");
        second["spec"]["broker"] = "other";
        second["metadata"]["labels"] = {{"team", "red"}};
        cluster.apply(triggers + "/b", second);
        const auto count = [&](const std::string &query) {
            const auto answer = cluster.request("GET", triggers + '?' + query);
            return answer.status == 200 ? int(answer.json["items"].size()) : -answer.status;
        };
        QCOMPARE(count("labelSelector=eventing.knative.dev%2Fbroker%3Dother"), 1);
        QCOMPARE(count("labelSelector=eventing.knative.dev/broker+in+(other,default)"), 2);
        QCOMPARE(count("labelSelector=!team"), 1);
        QCOMPARE(count("labelSelector=team!%3Dblue"), 2);
        QCOMPARE(count("labelSelector=team+notin+(red),eventing.knative.dev/broker"), 1);
        QCOMPARE(count("fieldSelector=metadata.name%3Da"), 1);
        QCOMPARE(count("fieldSelector=spec.broker%3Ddefault"), -400);
        QCOMPARE(count("labelSelector=a+b(c"), -400);
    }

    void watchTellsWhatHappens()
    {
        Cluster cluster;
        cluster.apply(brokers + "/default", broker("default"));
        const std::string from = std::to_string(cluster.store.version());
        cluster.apply(triggers + "/a", trigger("a"));
        cluster.apply(triggers + "/b", trigger("b"));
        cluster.request("DELETE", triggers + "/a");
        const auto stream = cluster.request("GET", triggers + "?watch=1&resourceVersion=" + from
                                                       + "&timeoutSeconds=1&allowWatchBookmarks=true"
                                                         "&fieldSelector=metadata.name%3Da");
        QCOMPARE(stream.status, 200);
        const std::vector<Json> seen = frames(stream.text);
        QVERIFY(seen.size() >= 3);
        QCOMPARE(demo::textAt(seen.front(), "/type"), std::string("ADDED"));
        bool deleted = false;
        for (const Json &frame : seen) {
            const bool isBookmark = demo::textAt(frame, "/type") == "BOOKMARK";
            if (!isBookmark)
                QCOMPARE(demo::nameOf(frame["object"]), std::string("a"));
            deleted = deleted || demo::textAt(frame, "/type") == "DELETED";
        }
        QVERIFY(deleted);
        // Changes of other triggers moved the version: that is what a bookmark is for.
        QCOMPARE(demo::textAt(seen.back(), "/type"), std::string("BOOKMARK"));
        QCOMPARE(demo::textAt(seen.back(), "/object/metadata/resourceVersion"),
                 std::to_string(cluster.store.version()));
    }

    void watchThatStopsMatchingIsADeletion()
    {
        Cluster cluster;
        cluster.apply(brokers + "/default", broker("default"));
        Json red = trigger("a");
        red["metadata"]["labels"] = {{"team", "red"}};
        cluster.apply(triggers + "/a", red);
        const std::string from = std::to_string(cluster.store.version());
        cluster.request("PATCH", triggers + "/a", R"({"metadata":{"labels":{"team":"blue"}}})",
                        "application/merge-patch+json");
        const auto stream = cluster.request(
            "GET", triggers + "?watch=1&timeoutSeconds=1&labelSelector=team%3Dred&resourceVersion=" + from);
        const std::vector<Json> seen = frames(stream.text);
        QCOMPARE(seen.size(), 1U);
        QCOMPARE(demo::textAt(seen[0], "/type"), std::string("DELETED"));
    }

    void watchFromTheBeginningAndTooOld()
    {
        Cluster cluster;
        cluster.apply(brokers + "/default", broker("default"));
        const auto streaming = cluster.request(
            "GET", brokers + "?watch=1&timeoutSeconds=1&allowWatchBookmarks=true&sendInitialEvents=true"
                             "&resourceVersionMatch=NotOlderThan");
        const std::vector<Json> seen = frames(streaming.text);
        QCOMPARE(seen.size(), 2U);
        QCOMPARE(demo::textAt(seen[0], "/type"), std::string("ADDED"));
        QCOMPARE(demo::textAt(seen[1], "/object/metadata/annotations/k8s.io~1initial-events-end"),
                 std::string("true"));
        QCOMPARE(cluster.request("GET", brokers + "?watch=1&sendInitialEvents=true").status, 422);
        const auto old = cluster.request("GET", brokers + "?watch=1&resourceVersion=1");
        // The stream begins all the same, and ends with its first frame.
        QCOMPARE(old.status, 200);
        const std::vector<Json> end = frames(old.text);
        QCOMPARE(end.size(), 1U);
        QCOMPARE(demo::textAt(end[0], "/type"), std::string("ERROR"));
        QCOMPARE(intAt(end[0], "/object/code").value_or(0), 410);
        QVERIFY(demo::textAt(end[0], "/object/message").starts_with("too old resource version: 1 ("));
    }

    void hostileRequests()
    {
        Cluster cluster;
        const auto status = [&](const std::string &method, const std::string &path, const std::string &body = {},
                                const std::string &type = "application/json") {
            return cluster.request(method, path, body, type).status;
        };
        QCOMPARE(status("GET", "/apis/eventing.knative.dev/v1/namespaces/..%2fx/triggers/a"), 400);
        QCOMPARE(status("GET", "/apis/eventing.knative.dev/v1/namespaces/%zz/triggers"), 400);
        QCOMPARE(status("GET", "/nothing"), 404);
        QCOMPARE(status("GET", triggers + "/a/b/c/d"), 404);
        QCOMPARE(status("POST", triggers, "{"), 400);
        QCOMPARE(status("POST", triggers, "[]"), 400);
        QCOMPARE(status("POST", triggers, "null"), 400);
        QCOMPARE(status("POST", triggers, std::string(200000, '[')), 400);
        QCOMPARE(status("POST", triggers, std::string("{\"a\0b\":1}", 9)), 400);
        QCOMPARE(status("POST", triggers, R"({"apiVersion":"v1","kind":"Pod","metadata":{"name":"x"}})"), 400);
        QCOMPARE(status("POST", triggers, R"({"apiVersion":1,"kind":[],"metadata":7})"), 400);
        QCOMPARE(
            status("POST", triggers,
                   R"({"apiVersion":"eventing.knative.dev/v1","kind":"Trigger","metadata":{"name":"x"},"spec":7})"),
            422);
        QCOMPARE(status("POST", triggers,
                        R"({"apiVersion":"eventing.knative.dev/v1","kind":"Trigger","metadata":{"name":"X y"}})"),
                 422);
        QCOMPARE(status("POST", triggers,
                        R"({"apiVersion":"eventing.knative.dev/v1","kind":"Trigger","metadata":{"name":"x",)"
                        R"("labels":{"a":1}}})"),
                 400);
        QCOMPARE(status("PATCH", triggers + "/x", "{}", "text/plain"), 415);
        QCOMPARE(status("PATCH", triggers + "/x", "{}", "application/strategic-merge-patch+json"), 415);
        QCOMPARE(status("PATCH", triggers + "/x", "[]", "application/json-patch+json"), 404);
        QCOMPARE(status("DELETE", triggers), 405);
        QCOMPARE(status("POST", "/apis/eventing.knative.dev/v1/namespaces/nowhere/triggers",
                        demo::textOf([] {
                            Json other = trigger("x");
                            other["metadata"].erase("namespace");
                            return other;
                        }())),
                 404);
        QCOMPARE(status("PATCH", triggers + "/x?dryRun=Some", "{}", "application/merge-patch+json"), 422);
    }

    void proxiesAndLogsGetTheirPartOfThePath()
    {
        Cluster cluster;
        QCOMPARE(cluster.request("GET", "/api/v1/namespaces/shop/pods/p:9090/proxy/metrics/x%20y?a=b").text,
                 std::string("pod shop p 9090 /metrics/x%20y?a=b"));
        QCOMPARE(cluster.request("POST", "/api/v1/namespaces/knative-eventing/services/http:broker-ingress:80/proxy/"
                                         "shop/default").text,
                 std::string("service knative-eventing broker-ingress 80 /shop/default POST"));
        QCOMPARE(cluster.request("GET", "/api/v1/namespaces/shop/services/x/proxy").status, 301);
        QCOMPARE(cluster.request("GET", "/api/v1/namespaces/shop/services/a:b:c:d/proxy/").status, 400);
        QCOMPARE(cluster.request("GET", "/api/v1/namespaces/shop/pods/none/log").status, 404);
    }
};

} // namespace weir::test
