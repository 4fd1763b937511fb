// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fixture.h"

#include "model/demo/api/fieldset.h"

namespace weir::test {

class ApplyTest : public Case
{
    Q_OBJECT
    static const Json *entry(const Json &object, const std::string &manager, const std::string &operation)
    {
        const Json *list = find(object, "/metadata/managedFields");
        if (!list)
            return nullptr;
        for (const Json &one : *list) {
            if (demo::textAt(one, "/manager") == manager && demo::textAt(one, "/operation") == operation
                && demo::textAt(one, "/subresource").empty())
                return &one;
        }
        return nullptr;
    }

private Q_SLOTS:
    void createsChangesAndLeavesAlone()
    {
        Cluster cluster;
        cluster.apply(brokers + "/default", broker("default"));
        const auto created = cluster.apply(triggers + "/t", trigger("t", {{"type", "a"}}));
        QCOMPARE(created.status, 201);
        QVERIFY(!demo::textAt(created.json, "/metadata/uid").empty());
        QCOMPARE(intAt(created.json, "/metadata/generation"), 1);
        // The webhook's part.
        QCOMPARE(demo::textAt(created.json, "/metadata/labels/eventing.knative.dev~1broker"), std::string("default"));
        QCOMPARE(demo::textAt(created.json, "/metadata/annotations/eventing.knative.dev~1creator"),
                 std::string("weir-demo-admin"));
        const Json *own = entry(created.json, "weir", "Apply");
        QVERIFY(own);
        QCOMPARE(demo::textOf((*own)["fieldsV1"]["f:spec"]["f:filter"]),
                 std::string(R"({"f:attributes":{"f:type":{}}})"));

        const auto ready = cluster.request("GET", triggers + "/t");
        const auto same = cluster.apply(triggers + "/t", trigger("t", {{"type", "a"}}));
        QCOMPARE(same.status, 200);
        QCOMPARE(demo::textAt(same.json, "/metadata/resourceVersion"),
                 demo::textAt(ready.json, "/metadata/resourceVersion"));
        const auto changed = cluster.apply(triggers + "/t", trigger("t", {{"type", "b"}}));
        QCOMPARE(intAt(changed.json, "/metadata/generation"), 2);
        const auto removed = cluster.apply(triggers + "/t", trigger("t"));
        QVERIFY(!find(removed.json, "/spec/filter/attributes/type"));
    }

    void conflictsNameManagerAndField()
    {
        Cluster cluster;
        cluster.apply(brokers + "/default", broker("default"));
        cluster.apply(triggers + "/t", trigger("t", {{"type", "a"}}));
        const auto edited = cluster.request("PATCH", triggers + "/t?fieldManager=kubectl-edit",
                                            R"({"spec":{"filter":{"attributes":{"type":"c"}}}})",
                                            "application/merge-patch+json");
        QCOMPARE(edited.status, 200);
        const auto refused = cluster.apply(triggers + "/t", trigger("t", {{"type", "a"}}));
        QCOMPARE(refused.status, 409);
        QCOMPARE(demo::textAt(refused.json, "/reason"), std::string("Conflict"));
        QCOMPARE(demo::textAt(refused.json, "/details/causes/0/reason"), std::string("FieldManagerConflict"));
        QCOMPARE(demo::textAt(refused.json, "/details/causes/0/field"), std::string(".spec.filter.attributes.type"));
        QCOMPARE(demo::textAt(refused.json, "/details/causes/0/message"),
                 std::string("conflict with \"kubectl-edit\" using eventing.knative.dev/v1"));
        // An equal value is shared, not fought over.
        QCOMPARE(cluster.apply(triggers + "/t", trigger("t", {{"type", "c"}})).status, 200);
        const auto forced =
            cluster.apply(triggers + "/t", trigger("t", {{"type", "a"}}), "?fieldManager=weir&force=true");
        QCOMPARE(forced.status, 200);
        QCOMPARE(demo::textAt(forced.json, "/spec/filter/attributes/type"), std::string("a"));
        QVERIFY(!entry(forced.json, "kubectl-edit", "Update"));
    }

    void dryRunStoresNothing()
    {
        Cluster cluster;
        cluster.apply(brokers + "/default", broker("default"));
        const demo::Version before = cluster.store.version();
        const auto dry = cluster.apply(triggers + "/t", trigger("t"), "?fieldManager=weir&dryRun=All");
        QCOMPARE(dry.status, 201);
        QCOMPARE(demo::textAt(dry.json, "/spec/broker"), std::string("default"));
        QCOMPARE(cluster.store.version(), before);
        QCOMPARE(cluster.request("GET", triggers + "/t").status, 404);
        cluster.apply(triggers + "/t", trigger("t"));
        const demo::Version after = cluster.store.version();
        QCOMPARE(cluster.request("DELETE", triggers + "/t?dryRun=All").status, 200);
        QCOMPARE(cluster.apply(triggers + "/t", trigger("t", {{"type", "z"}}), "?fieldManager=weir&dryRun=All").status,
                 200);
        QCOMPARE(cluster.store.version(), after);
    }

    void rulesOfTheBody()
    {
        Cluster cluster;
        cluster.apply(brokers + "/default", broker("default"));
        QCOMPARE(cluster.apply(triggers + "/t", trigger("t"), {}).status, 422);
        QCOMPARE(cluster.apply(triggers + "/t", trigger("other")).status, 400);
        Json owned = trigger("t");
        owned["metadata"]["managedFields"] = Json::array();
        QCOMPARE(cluster.apply(triggers + "/t", owned).status, 400);
        const auto denied = cluster.apply(triggers + "/t", {{"apiVersion", "eventing.knative.dev/v1"},
                                                            {"kind", "Trigger"},
                                                            {"metadata", {{"name", "t"}}},
                                                            {"spec", {{"broker", "default"}}}});
        QCOMPARE(denied.status, 400);
        QCOMPARE(demo::textAt(denied.json, "/message"),
                 std::string("admission webhook \"validation.webhook.eventing.knative.dev\" denied the request: "
                             "validation failed: expected at least one, got none: spec.subscriber.ref, "
                             "spec.subscriber.uri"));
        cluster.apply(triggers + "/t", trigger("t"));
        Json moved = trigger("t");
        moved["spec"]["broker"] = "other";
        QVERIFY(demo::textAt(cluster.apply(triggers + "/t", moved).json, "/message").find("Immutable fields changed")
                != std::string::npos);
    }

    void yamlIsTakenToo()
    {
        Cluster cluster;
        cluster.apply(brokers + "/default", broker("default"));
        const auto answer = cluster.request("PATCH", triggers + "/yaml?fieldManager=weir",
                                            "apiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata:\n  name: yaml\n"
                                            "spec:\n  broker: default\n  subscriber:\n    uri: http://x.shop.svc\n",
                                            "application/apply-patch+yaml");
        QCOMPARE(answer.status, 201);
        QCOMPARE(cluster.request("PATCH", triggers + "/z?fieldManager=weir", "a: [", "application/apply-patch+yaml")
                     .status, 400);
    }

    void subscribersAreTheControllers()
    {
        Cluster cluster;
        const std::string path = "/apis/messaging.knative.dev/v1/namespaces/shop/inmemorychannels/pipe";
        const auto channel = [](const Json &spec) -> Json {
            return {{"apiVersion", "messaging.knative.dev/v1"}, {"kind", "InMemoryChannel"},
                    {"metadata", {{"name", "pipe"}}}, {"spec", spec}};
        };
        QCOMPARE(cluster.apply(path, channel(Json::object())).status, 201);
        const auto refused = cluster.apply(
            path, channel({{"subscribers", Json::array({{{"uid", "u1"}, {"subscriberUri", "http://x"}}})}}));
        QCOMPARE(refused.status, 400);
        QVERIFY(demo::textAt(refused.json, "/message")
                    .find("validation.inmemorychannel.eventing.knative.dev") != std::string::npos);
    }

    void keyedListsOfBuiltInKinds()
    {
        Cluster cluster;
        const std::string path = "/api/v1/namespaces/shop/services/web";
        const auto service = [](int port, const char *name) -> Json {
            return {{"apiVersion", "v1"}, {"kind", "Service"}, {"metadata", {{"name", "web"}}},
                    {"spec", {{"ports", Json::array({{{"port", port}, {"name", name}}})}}}};
        };
        QCOMPARE(cluster.apply(path, service(80, "http"), "?fieldManager=one").status, 201);
        const auto both = cluster.apply(path, service(443, "https"), "?fieldManager=two");
        QCOMPARE(both.status, 200);
        QCOMPARE(both.json["spec"]["ports"].size(), 2U);
        const auto clash = cluster.apply(path, service(80, "web"), "?fieldManager=two");
        QCOMPARE(clash.status, 409);
        QCOMPARE(demo::textAt(clash.json, "/details/causes/0/field"),
                 std::string(".spec.ports[port=80,protocol=\"TCP\"].name"));
    }

    void fieldSetsSurviveTheirJson()
    {
        const demo::Catalog catalog;
        const Json leaf = Json::object();
        const Json port = {{".", leaf}, {"f:name", leaf}};
        const Json fields = {
            {"f:metadata", {{"f:annotations", {{".", leaf}, {"f:a/b.c", leaf}}}, {"f:finalizers", {{"v:1", leaf}}}}},
            {"f:spec", {{"f:ports", {{"k:{\"port\":80,\"protocol\":\"TCP\"}", port}}}}}};
        const demo::FieldSet set = demo::FieldSet::fromFieldsV1(fields);
        QVERIFY(demo::sameValue(set.toFieldsV1(), fields));
        QCOMPARE(set.paths().size(), 5U);
        QVERIFY(demo::toText(*set.paths().begin()) == ".metadata.annotations");
    }

    void otherPatchesAndPreconditions()
    {
        Cluster cluster;
        cluster.apply(brokers + "/default", broker("default"));
        cluster.apply(triggers + "/t", trigger("t", {{"type", "a"}}));
        const auto operations = cluster.request(
            "PATCH", triggers + "/t", R"([{"op":"replace","path":"/spec/filter/attributes/type","value":"b"}])",
            "application/json-patch+json");
        QCOMPARE(demo::textAt(operations.json, "/spec/filter/attributes/type"), std::string("b"));
        QCOMPARE(cluster.request("PATCH", triggers + "/t", R"([{"op":"test","path":"/spec/broker","value":"x"}])",
                                 "application/json-patch+json").status, 422);
        Json stale = operations.json;
        stale["metadata"]["resourceVersion"] = "3";
        const auto conflict = cluster.request("PUT", triggers + "/t", demo::textOf(stale));
        QCOMPARE(conflict.status, 409);
        QVERIFY(!find(conflict.json, "/details/causes"));
        Json fresh = cluster.request("GET", triggers + "/t").json;
        fresh["spec"]["filter"]["attributes"]["type"] = "d";
        fresh["status"] = {{"made", "up"}};
        const auto put = cluster.request("PUT", triggers + "/t", demo::textOf(fresh));
        QCOMPARE(put.status, 200);
        QVERIFY(!find(put.json, "/status/made"));
        QCOMPARE(cluster.request("DELETE", triggers + "/t", R"({"preconditions":{"uid":"nobody"}})").status, 409);
        QCOMPARE(cluster.request("DELETE", triggers + "/t").status, 200);
    }
};

} // namespace weir::test
