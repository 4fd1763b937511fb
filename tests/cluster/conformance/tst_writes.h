// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conformance.h"

/// Create, update and the patches but apply, with what they are refused for.
class WritesTest final : public weir::test::Conformance
{
    Q_OBJECT

    using Depth = weir::test::Depth;

    /// The same for a ConfigMap and an EventPolicy; in the body `%` is the head of such an object, `$` its content.
    static void rows(const char *title, const QByteArray &method, const QByteArray &rest, const QByteArray &body,
                     const QByteArray &type = "application/json", Depth depth = Depth::Whole)
    {
        using namespace weir::test;
        const QByteArray core = R"("apiVersion":"v1","kind":"ConfigMap")";
        const QByteArray custom = R"("apiVersion":"eventing.knative.dev/v1alpha1","kind":"EventPolicy")";
        row(qPrintable(QLatin1String(title) + QStringLiteral(", built-in")),
            {.method = method,
             .path = configMaps + rest,
             .body = QByteArray(body).replace('%', core).replace('$', R"("data":{"x":"1"})"),
             .type = type},
            depth);
        row(qPrintable(QLatin1String(title) + QStringLiteral(", custom")),
            {.method = method,
             .path = policies + rest,
             .body = QByteArray(body).replace('%', custom).replace('$', R"("spec":{"from":[{"sub":"1"}]})"),
             .type = type},
            depth);
    }

    static constexpr auto merge = "application/merge-patch+json";
    static constexpr auto operations = "application/json-patch+json";

protected:
    void prepare() override
    {
        using namespace weir::test;
        for (const auto &[list, make] : {std::pair(configMaps, &configMap), std::pair(policies, &policy)})
            m.both({.method = "POST", .path = list, .body = make("p1", "1")});
    }

private Q_SLOTS:
    void create_data()
    {
        columns();
        using namespace weir::test;
        row("built-in", {.method = "POST", .path = configMaps, .body = configMap("k1")});
        row("custom", {.method = "POST", .path = policies, .body = policy("k1")});
        row("service",
            {.method = "POST", .path = home + "/services",
             .body = R"({"apiVersion":"v1","kind":"Service","metadata":{"name":"k1"},
                         "spec":{"ports":[{"name":"http","port":80,"targetPort":8080}]}})"});
        row("namespace again", {.method = "POST", .path = "/api/v1/namespaces",
                                .body = R"({"apiVersion":"v1","kind":"Namespace","metadata":{"name":"conformance"}})"});
        rows("again", "POST", "", R"({%,"metadata":{"name":"k1"}})");
        rows("dry run", "POST", "?dryRun=All", R"({%,$,"metadata":{"name":"k2","labels":{"a":"b"}}})");
        rows("dry run left nothing", "GET", "/k2", "");
        rows("as a manager", "POST", "?fieldManager=someone", R"({%,$,"metadata":{"name":"k3","labels":{"a":"b"}}})");
        rows("in another namespace", "POST", "", R"({%,"metadata":{"name":"k5","namespace":"default"}})");
        rows("with a version", "POST", "", R"({%,"metadata":{"name":"k5","resourceVersion":"4"}})");
        rows("no name", "POST", "", R"({%,"metadata":{}})");
        rows("bad name", "POST", "", R"({%,"metadata":{"name":"A_b"}})");
        rows("long name", "POST", "", R"({%,"metadata":{"name":")" + QByteArray(254, 'q') + R"("}})",
             "application/json",
             Depth::Head); // one more cause for the letters, or not
        rows("name that is a number", "POST", "", R"({%,"metadata":{"name":5}})");
        rows("metadata that is a text", "POST", "", R"({%,"metadata":"x"})");
        rows("labels that are a text", "POST", "", R"({%,"metadata":{"name":"k5","labels":"x"}})");
        rows("label that is a number", "POST", "", R"({%,"metadata":{"name":"k5","labels":{"a":1}}})");
        rows("annotation that is a boolean", "POST", "", R"({%,"metadata":{"name":"k5","annotations":{"a":true}}})");
        rows("label with a blank", "POST", "", R"({%,"metadata":{"name":"k5","labels":{"a b":"c"}}})");
        rows("label prefix", "POST", "", R"({%,"metadata":{"name":"k5","labels":{"A_b.c/x":"y"}}})");
        rows("label value with a blank", "POST", "", R"({%,"metadata":{"name":"k5","labels":{"a":"c d"}}})");
        rows("long label value", "POST", "",
             R"({%,"metadata":{"name":"k5","labels":{"a":")" + QByteArray(64, 'x') + R"("}}})");
        rows("annotation with a blank", "POST", "", R"({%,"metadata":{"name":"k5","annotations":{"a b":"c"}}})");
        rows("annotations too long", "POST", "",
             R"({%,"metadata":{"name":"k5","annotations":{"a":")" + QByteArray(300'000, 'x') + R"("}}})");
        rows("no JSON", "POST", "", "{nope", "application/json", Depth::Head); // words of the decoder
        rows("plain text", "POST", "", "x", "text/plain", Depth::Head); // names protobuf, which one does not take
        rows("unknown dry run", "POST", "?dryRun=Some", R"({%,"metadata":{"name":"k5"}})");
        rows("unknown validation", "POST", "?fieldValidation=Some", R"({%,"metadata":{"name":"k5"}})");
        rows("body too large", "POST", "",
             R"({%,"metadata":{"name":"k5","annotations":{"a":")" + QByteArray(3'200'000, 'x') + R"("}}})");
        row("missing namespace", {.method = "POST", .path = "/api/v1/namespaces/nope/configmaps",
                                  .body = configMap("k5")});
        row("missing namespace, custom",
            {.method = "POST", .path = "/apis/eventing.knative.dev/v1alpha1/namespaces/nope/eventpolicies",
             .body = policy("k5")});
        row("other version of a custom resource",
            {.method = "POST", .path = policies,
             .body = R"({"apiVersion":"eventing.knative.dev/v9","kind":"EventPolicy","metadata":{"name":"k5"}})"});
        row("other kind of a custom resource",
            {.method = "POST", .path = policies,
             .body = R"({"apiVersion":"eventing.knative.dev/v1alpha1","kind":"Nope","metadata":{"name":"k5"}})"});
        // Words of the real server's own conversion between types.
        row("other kind of a built-in",
            {.method = "POST", .path = configMaps,
             .body = R"({"apiVersion":"v1","kind":"Secret","metadata":{"name":"k5"}})"},
            Depth::Head);
        row("other version of a built-in",
            {.method = "POST", .path = configMaps,
             .body = R"({"apiVersion":"v9","kind":"ConfigMap","metadata":{"name":"k5"}})"},
            Depth::Head);
        row("no kind of a built-in",
            {.method = "POST", .path = configMaps + "?dryRun=All", .body = R"({"metadata":{"name":"k5"}})"});
        // Quotes the whole body.
        row("no kind of a custom resource",
            {.method = "POST", .path = policies, .body = R"({"metadata":{"name":"k5"}})"}, Depth::Head);
    }
    void create() { QVERIFY2(same(), why()); }

    void generatedNames()
    {
        for (const QByteArray &list : {weir::test::configMaps, weir::test::policies}) {
            const bool isCustom = list == weir::test::policies;
            const QByteArray kind = isCustom ? R"("apiVersion":"eventing.knative.dev/v1alpha1","kind":"EventPolicy")"
                                             : R"("apiVersion":"v1","kind":"ConfigMap")";
            for (const weir::test::Answer &answer :
                 m.both({.method = "POST", .path = list + "?dryRun=All",
                         .body = '{' + kind + R"(,"metadata":{"generateName":"made-"}})"})) {
                QCOMPARE(answer.status, 201);
                const QString name = weir::stringAt(answer.json, "/metadata/name");
                QVERIFY2(QRegularExpression(QStringLiteral("^made-[a-z0-9]{5}$")).match(name).hasMatch(),
                         qPrintable(name));
            }
        }
    }

    void patch_data()
    {
        columns();
        rows("merge", "PATCH", "/p1?fieldManager=edit", R"({"metadata":{"labels":{"q":"1"}}})", merge);
        rows("merge nothing", "PATCH", "/p1", "{}", merge);
        rows("merge away", "PATCH", "/p1", R"({"metadata":{"labels":null}})", merge);
        rows("merge, dry run", "PATCH", "/p1?dryRun=All", R"({"metadata":{"labels":{"z":"1"}}})", merge);
        rows("operations", "PATCH", "/p1", R"([{"op":"add","path":"/metadata/labels","value":{"r":"1"}}])", operations);
        rows("test that fails", "PATCH", "/p1", R"([{"op":"test","path":"/metadata/name","value":"x"}])", operations);
        rows("operation on nothing", "PATCH", "/p1", R"([{"op":"remove","path":"/nope"}])", operations);
        rows("unknown operation", "PATCH", "/p1", R"([{"op":"frob","path":"/nope"}])", operations);
        rows("operations that are an object", "PATCH", "/p1", "{}", operations);
        rows("of a missing object", "PATCH", "/nope", "{}", merge);
        rows("with an old version", "PATCH", "/p1", R"({"metadata":{"resourceVersion":"1"}})", merge);
        rows("of the name", "PATCH", "/p1", R"({"metadata":{"name":"other"}})", merge);
        rows("of the uid", "PATCH", "/p1", R"({"metadata":{"uid":"other"}})", merge);
        rows("forced", "PATCH", "/p1?force=true", "{}", merge);
        rows("bad label", "PATCH", "/p1", R"({"metadata":{"labels":{"a b":"c"}}})", merge);
        rows("a list", "PATCH", "/p1", "[]", merge);
        rows("no JSON", "PATCH", "/p1", "{no", merge, Depth::Head); // words of the decoder
        // Built-in kinds have a form of their own for a form that is none at all.
        rows("no form of a patch", "PATCH", "/p1", "{}", "application/json", Depth::Head);
        row("strategic merge", {.method = "PATCH", .path = weir::test::configMaps + "/p1",
                                .body = R"({"metadata":{"labels":{"s":"1"}}})",
                                .type = "application/strategic-merge-patch+json"});
        row("strategic merge of a custom resource",
            {.method = "PATCH", .path = weir::test::policies + "/p1", .body = "{}",
             .type = "application/strategic-merge-patch+json"});
    }
    void patch() { QVERIFY2(same(), why()); }

    void update_data()
    {
        columns();
        rows("without version", "PUT", "/p1", R"({%,"metadata":{"name":"p1"}})");
        rows("with an old version", "PUT", "/p1", R"({%,"metadata":{"name":"p1","resourceVersion":"1"}})");
        rows("of a missing object", "PUT", "/nope", R"({%,"metadata":{"name":"nope","resourceVersion":"1"}})");
        rows("with another name", "PUT", "/p1", R"({%,"metadata":{"name":"other","resourceVersion":"1"}})");
    }
    void update() { QVERIFY2(same(), why()); }

    void updateOfTheNewest()
    {
        using namespace weir::test;
        for (const auto &[list, make] : {std::pair(configMaps, &configMap), std::pair(policies, &policy)}) {
            const auto withVersion = [made = make](const QByteArray &more) {
                return made("p1", "2").replace(R"("name":"p1")", R"("name":"p1","resourceVersion":"{now}")" + more);
            };
            QVERIFY(m.remember("now", list + "/p1", "/metadata/resourceVersion"));
            QVERIFY2(same({.method = "PUT", .path = list + "/p1?dryRun=All", .body = withVersion({})}), why());
            QVERIFY2(same({.method = "PUT", .path = list + "/p1?fieldManager=editor", .body = withVersion({})}), why());
            QVERIFY(m.remember("now", list + "/p1", "/metadata/resourceVersion"));
            // The real one adds where in its store the object is.
            QVERIFY2(same({.method = "PUT", .path = list + "/p1", .body = withVersion(R"(,"uid":"other")")},
                          Depth::Head), why());
        }
    }

    void status()
    {
        using namespace weir::test;
        // A kind whose status no controller of the demo server would write over in between is not there: once more
        // where that happened.
        QVERIFY2(same({.method = "PATCH", .path = policies + "/p1/status", .body = R"({"status":{"from":["x"]}})",
                       .type = merge}), why());
        QVERIFY2(same({.method = "PUT", .path = policies + "/p1/status",
                       .body = R"({"apiVersion":"eventing.knative.dev/v1alpha1","kind":"EventPolicy",
                                   "metadata":{"name":"p1"},"status":{"from":["y"]}})"}), why());
        // A status in a write of the rest counts for nothing.
        for (const Answer &answer : m.both({.method = "PATCH", .path = policies + "/p1",
                                            .body = R"({"status":{"from":["z"]}})", .type = merge})) {
            QCOMPARE(answer.status, 200);
            QVERIFY(weir::stringAt(answer.json, "/status/from/0") != QLatin1String("z"));
        }
    }
};
