// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conformance.h"

/// Deletion: preconditions, dry run, finalizers, what depends on it.
class DeleteTest final : public weir::test::Conformance
{
    Q_OBJECT

    static constexpr auto merge = "application/merge-patch+json";

    static void rows(const char *title, const QByteArray &rest, const QByteArray &options = {},
                     weir::test::Depth depth = weir::test::Depth::Whole)
    {
        using namespace weir::test;
        const QByteArray body = options.isEmpty()
            ? QByteArray() : R"({"kind":"DeleteOptions","apiVersion":"v1",)" + options + '}';
        row(QByteArray(title) + ", built-in", {.method = "DELETE", .path = configMaps + rest, .body = body}, depth);
        row(QByteArray(title) + ", custom", {.method = "DELETE", .path = policies + rest, .body = body}, depth);
    }

protected:
    void prepare() override
    {
        using namespace weir::test;
        for (const char *name : {"r1", "r2", "r3", "r4"}) {
            m.both({.method = "POST", .path = configMaps, .body = configMap(name)});
            m.both({.method = "POST", .path = policies, .body = policy(name)});
        }
    }

private Q_SLOTS:
    void deletes_data()
    {
        columns();
        rows("of nothing", "/nope");
        rows("of another uid", "/r1", R"("preconditions":{"uid":"11111111-2222-3333-4444-555555555555"})");
        rows("of another version", "/r1", R"("preconditions":{"resourceVersion":"1"})");
        rows("dry run", "/r1?dryRun=All");
        rows("dry run in the body", "/r1", R"("dryRun":["All"])");
        rows("unknown policy", "/r1?propagationPolicy=Nope");
        rows("unknown policy in the body", "/r1", R"("propagationPolicy":"Nope")");
        rows("really", "/r1");
        rows("again", "/r1");
        rows("in the background", "/r2", R"("propagationPolicy":"Background")");
    }
    void deletes() { QVERIFY2(same(), why()); }

    void ofTheSeenObject()
    {
        using namespace weir::test;
        for (const QByteArray &list : {configMaps, policies}) {
            QVERIFY(m.remember("uid", list + "/r3", "/metadata/uid"));
            QVERIFY2(same({.method = "DELETE", .path = list + "/r3",
                           .body = R"({"kind":"DeleteOptions","apiVersion":"v1","preconditions":{"uid":"{uid}"}})"}),
                     why());
        }
    }

    /// Shown as being deleted; gone when nothing depends on it any more.
    void inTheForeground()
    {
        using namespace weir::test;
        for (const QByteArray &list : {configMaps, policies})
            QVERIFY2(same({.method = "DELETE", .path = list + "/r4?propagationPolicy=Foreground"}), why());
        for (Server *server : {&m.real, &m.demo})
            QVERIFY(Server::until([&] { return server->ask({.path = configMaps + "/r4"}).status == 404; }, 60'000));
    }

    void dependents()
    {
        using namespace weir::test;
        m.both({.method = "POST", .path = configMaps, .body = configMap("owner")});
        QVERIFY(m.remember("owner", configMaps + "/owner", "/metadata/uid"));
        QVERIFY2(same({.method = "POST", .path = configMaps,
                       .body = R"({"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"owned","ownerReferences":[
                           {"apiVersion":"v1","kind":"ConfigMap","name":"owner","uid":"{owner}"}]}})"}), why());
        QVERIFY2(same({.method = "DELETE", .path = configMaps + "/owner"}), why());
        for (Server *server : {&m.real, &m.demo})
            QVERIFY(Server::until([&] { return server->ask({.path = configMaps + "/owned"}).status == 404; }, 60'000));
    }

    void finalizers()
    {
        using namespace weir::test;
        for (const auto &[list, make] : {std::pair(configMaps, &configMap), std::pair(policies, &policy)}) {
            m.both({.method = "POST", .path = list, .body = make("r5", "1")});
            QVERIFY2(same({.method = "PATCH", .path = list + "/r5",
                           .body = R"({"metadata":{"finalizers":["x.example/y"]}})", .type = merge}), why());
            QVERIFY2(same({.method = "DELETE", .path = list + "/r5"}), why());
            QVERIFY2(same({.method = "DELETE", .path = list + "/r5"}), why());
            QVERIFY2(same({.path = list + "/r5"}), why());
            QVERIFY2(same({.method = "PATCH", .path = list + "/r5", .body = R"({"metadata":{"finalizers":null}})",
                           .type = merge}), why());
            QVERIFY2(same({.path = list + "/r5"}), why());
        }
    }
};
