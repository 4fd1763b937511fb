// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conformance.h"

/// Lists: pages, versions, selectors, forms. All checks for a built-in kind and a custom resource.
class ListsTest final : public weir::test::Conformance
{
    Q_OBJECT

    /// A row for each of the two kinds.
    static void rows(const char *title, const QByteArray &query,
                     weir::test::Depth depth = weir::test::Depth::Whole)
    {
        row(qPrintable(QStringLiteral("%1, built-in").arg(QLatin1String(title))),
            {.path = weir::test::configMaps + '?' + QByteArray(query).replace("{", "{cm-")}, depth);
        row(qPrintable(QStringLiteral("%1, custom").arg(QLatin1String(title))),
            {.path = weir::test::policies + '?' + QByteArray(query).replace("{", "{ep-")}, depth);
    }

protected:
    void prepare() override
    {
        using namespace weir::test;
        for (const char *name : {"a1", "b1", "b2", "c1", "d1"}) {
            m.both({.method = "POST", .path = configMaps, .body = configMap(name)});
            m.both({.method = "POST", .path = policies, .body = policy(name)});
        }
        QVERIFY(m.remember("cm-token", configMaps + "?limit=2", "/metadata/continue"));
        QVERIFY(m.remember("ep-token", policies + "?limit=2", "/metadata/continue"));
        QVERIFY(m.remember("cm-then", configMaps, "/metadata/resourceVersion"));
        QVERIFY(m.remember("ep-then", policies, "/metadata/resourceVersion"));
        // What pages and versions of before must not show, and lists of now must.
        for (const QByteArray &list : {configMaps, policies})
            m.both({.method = "DELETE", .path = list + "/d1"});
        m.both({.method = "POST", .path = configMaps, .body = configMap("b3")});
        m.both({.method = "POST", .path = policies, .body = policy("b3")});
    }

private Q_SLOTS:
    void pages_data()
    {
        columns();
        rows("all", "");
        rows("first page", "limit=2");
        rows("next page", "limit=2&continue={token}");
        rows("rest in one page", "continue={token}");
        rows("limit below zero", "limit=-1");
        rows("limit that is no number", "limit=abc");
        rows("token with a version", "limit=2&continue={token}&resourceVersion={then}");
        rows("token with a match", "limit=2&continue={token}&resourceVersionMatch=Exact");
        // The words go on with what the decoder of the server found.
        rows("token that is none", "limit=2&continue=nonsense", weir::test::Depth::Head);
        rows("token of another making", "limit=2&continue=e30", weir::test::Depth::Head);
    }
    void pages() { QVERIFY2(same(), why()); }

    void versions_data()
    {
        columns();
        rows("exactly then", "resourceVersion={then}&resourceVersionMatch=Exact");
        rows("a page of then", "resourceVersion={then}&limit=2");
        rows("not older than then", "resourceVersion={then}&resourceVersionMatch=NotOlderThan");
        rows("then, without a match", "resourceVersion={then}");
        rows("any", "resourceVersion=0");
        rows("any, with a limit that does not hold", "resourceVersion=0&limit=2");
        rows("any, exactly", "resourceVersion=0&resourceVersionMatch=Exact");
        rows("a match without version", "resourceVersionMatch=Exact");
        rows("unknown match", "resourceVersion=1&resourceVersionMatch=Nope");
        rows("no number", "resourceVersion=abc");
        rows("below zero", "resourceVersion=-3");
        rows("initial events", "sendInitialEvents=true");
    }
    void versions() { QVERIFY2(same(), why()); }

    /// The real server waits three seconds for it: asked once.
    void versionOfTheFuture()
    {
        QVERIFY2(same({.path = weir::test::policies + "?resourceVersion=99999999"}), why());
    }

    void selectors_data()
    {
        columns();
        rows("label is", "labelSelector=app%3Db");
        rows("label is, twice the sign", "labelSelector=app%3D%3Db");
        rows("label is, paged", "labelSelector=app%3Db&limit=1");
        rows("label is not", "labelSelector=app!%3Db");
        rows("label in", "labelSelector=app+in+(a,c)");
        rows("label not in", "labelSelector=app+notin+(a,c)");
        rows("has label", "labelSelector=app");
        rows("has not", "labelSelector=!app");
        rows("two terms", "labelSelector=app%3Db,app!%3Dc");
        rows("name", "fieldSelector=metadata.name%3Da1");
        rows("other names", "fieldSelector=metadata.name!%3Da1");
        rows("namespace", "fieldSelector=metadata.namespace%3Dconformance");
        rows("unknown field", "fieldSelector=spec.nope%3Da1");
        rows("no field selector", "fieldSelector=nonsense");
        // Each says in other words where it stopped reading.
        rows("three signs", "labelSelector=app%3D%3D%3Db", weir::test::Depth::Head);
        rows("two words", "labelSelector=a+b", weir::test::Depth::Head);
        rows("in without list", "labelSelector=app+in+x", weir::test::Depth::Head);
        rows("only a sign", "labelSelector=%3D", weir::test::Depth::Head);
    }
    void selectors() { QVERIFY2(same(), why()); }

    void forms_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("accept");
        const QByteArray list = "application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1,application/json";
        const QByteArray one = "application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1,application/json";
        for (const QByteArray &path : {weir::test::configMaps, weir::test::policies}) {
            const QByteArray kind = path.mid(path.lastIndexOf('/') + 1);
            QTest::newRow(("metadata of a list, " + kind).constData()) << path + "?limit=2" << list;
            QTest::newRow(("metadata of one, " + kind).constData()) << path + "/a1" << one;
            QTest::newRow(("anything, " + kind).constData()) << path << QByteArray("*/*");
        }
    }
    void forms()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, accept);
        QVERIFY2(same({.path = path, .headers = {{"Accept", accept}}}), why());
    }

    void places_data()
    {
        columns();
        using namespace weir::test;
        row("all namespaces", {.path = "/api/v1/configmaps?fieldSelector=metadata.namespace%3Dconformance"});
        row("all namespaces, custom",
            {.path =
                 "/apis/eventing.knative.dev/v1alpha1/eventpolicies?fieldSelector=metadata.namespace%3Dconformance"});
        row("missing namespace", {.path = "/api/v1/namespaces/nope/configmaps"});
        row("missing namespace, custom",
            {.path = "/apis/eventing.knative.dev/v1alpha1/namespaces/nope/eventpolicies"});
        row("nothing of the kind", {.path = subscriptions});
        row("namespace", {.path = home});
        row("get with a version", {.path = configMaps + "/a1?resourceVersion=0"});
        row("get, missing", {.path = configMaps + "/nope"});
        row("get, missing, custom", {.path = policies + "/nope"});
        row("watch of one object is none", {.path = configMaps + "/a1?watch=true&timeoutSeconds=1"});
        row("an empty status", {.path = policies + "/a1/status"});
        row("post to an object", {.method = "POST", .path = configMaps + "/a1", .body = configMap("a1")});
        row("put to a list", {.method = "PUT", .path = configMaps, .body = configMap("a1")});
        row("patch of a list", {.method = "PATCH", .path = configMaps, .body = "{}"});
    }
    void places() { QVERIFY2(same(), why()); }
};
