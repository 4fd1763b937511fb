// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conformance.h"

/// Server-side apply: ownership, conflicts, removal, refusals. The checks of a class build upon each other.
class ApplyTest final : public weir::test::Conformance
{
    Q_OBJECT

    static constexpr auto type = "application/apply-patch+yaml";

    struct Kind {
        const char *name;
        QByteArray list;
        QByteArray head;
        const char *field; ///< of which the value is changed
    };
    static std::array<Kind, 2> kinds()
    {
        return {Kind{"built-in", weir::test::configMaps, R"("apiVersion":"v1","kind":"ConfigMap")",
                     R"("data":{"x":"VALUE"})"},
                Kind{"custom", weir::test::policies,
                     R"("apiVersion":"eventing.knative.dev/v1alpha1","kind":"EventPolicy")",
                     R"("spec":{"from":[{"sub":"VALUE"}]})"}};
    }

    static QByteArray body(const Kind &kind, const QByteArray &metadata, const QByteArray &value)
    {
        QByteArray text = '{' + kind.head + R"(,"metadata":{)" + metadata + '}';
        if (!value.isEmpty())
            text += ',' + QByteArray(kind.field).replace("VALUE", value);
        return text + '}';
    }

    /// A row for each kind: apply `metadata` and `value` with the query.
    static void rows(const char *title, const QByteArray &query, const QByteArray &metadata, const QByteArray &value,
                     weir::test::Depth depth = weir::test::Depth::Whole, const QByteArray &name = "s1")
    {
        for (const Kind &kind : kinds()) {
            row(QByteArray(title) + ", " + kind.name,
                {.method = "PATCH", .path = kind.list + '/' + name + query, .body = body(kind, metadata, value),
                 .type = type},
                depth);
        }
    }
    static void mergeRows(const char *title, const QByteArray &labels, const QByteArray &value)
    {
        for (const Kind &kind : kinds()) {
            QByteArray text =
                value.isEmpty() ? QByteArray("{}") : '{' + QByteArray(kind.field).replace("VALUE", value) + '}';
            if (!labels.isEmpty())
                text = R"({"metadata":{"labels":)" + labels + "}}";
            row(QByteArray(title) + ", " + kind.name,
                {.method = "PATCH", .path = kind.list + "/s1?fieldManager=kubectl-edit", .body = text,
                 .type = "application/merge-patch+json"});
        }
    }

private Q_SLOTS:
    void applied_data()
    {
        columns();
        const QByteArray labelled = R"("name":"s1","labels":{"app":"s"})";
        rows("creates", "?fieldManager=weir&fieldValidation=Strict", labelled, "1");
        rows("again", "?fieldManager=weir", labelled, "1");
        rows("another manager's value", "?fieldManager=other", labelled, "2");
        rows("by force", "?fieldManager=other&force=true", labelled, "2");
        rows("conflict in a dry run", "?fieldManager=weir&dryRun=All", labelled, "1");
        mergeRows("edited", {}, "3");
        rows("conflict with both", "?fieldManager=weir", R"("name":"s1","labels":{"app":"q"})", "4");
        mergeRows("edited more", R"({"app":"zz"})", {});
        rows("two conflicts with one", "?fieldManager=weir", R"("name":"s1","labels":{"app":"q"})", "4");
        rows("by force, dry run", "?fieldManager=weir&force=true&dryRun=All", labelled, "4");
        rows("and really", "?fieldManager=weir&force=true", labelled, "4");
        rows("left out is removed", "?fieldManager=weir", R"("name":"s1")", "4");
        rows("with the version of before", "?fieldManager=weir&force=true", R"("name":"s1","resourceVersion":"1")",
             "4");
    }
    void applied() { QVERIFY2(same(), why()); }

    void refused_data()
    {
        columns();
        rows("no manager", "", R"("name":"s1")", "4");
        rows("long manager", "?fieldManager=" + QByteArray(129, 'x'), R"("name":"s1")", "4");
        rows("unknown dry run", "?fieldManager=weir&dryRun=Some", R"("name":"s1")", "4");
        rows("another name", "?fieldManager=weir&force=true", R"("name":"s9")", "4");
        rows("no name", "?fieldManager=weir", "", "4", weir::test::Depth::Whole, "s5");
        rows("another namespace", "?fieldManager=weir&force=true", R"("name":"s1","namespace":"default")", "4");
        rows("managed fields", "?fieldManager=weir", R"("name":"s1","managedFields":[{"manager":"a"}])", "4");
        rows("another uid", "?fieldManager=weir&force=true", R"("name":"s1","uid":"1")", "4");
        rows("uid of nothing", "?fieldManager=weir", R"("name":"s6","uid":"1")", "4", weir::test::Depth::Whole, "s6");
        rows("bad name", "?fieldManager=weir", R"("name":"A_b")", "4", weir::test::Depth::Whole, "A_b");
        rows("twice the same member", "?fieldManager=weir&fieldValidation=Strict", R"("name":"s1","name":"s1")", "4");
        for (const Kind &kind : kinds()) {
            const QByteArray path = kind.list + "/s1?fieldManager=weir";
            const QByteArray in = ", " + QByteArray(kind.name);
            row("other kind" + in, {.method = "PATCH", .path = path,
                                    .body = body(kind, R"("name":"s1")", {}).replace(R"("kind":")", R"("kind":"X)"),
                                    .type = type});
            row("other version" + in,
                {.method = "PATCH", .path = path,
                 .body = R"({"apiVersion":"foo/v9","kind":"Foo","metadata":{"name":"s1"}})", .type = type});
            row("no kind" + in,
                {.method = "PATCH", .path = path, .body = R"({"metadata":{"name":"s1"}})", .type = type});
            row("a list" + in, {.method = "PATCH", .path = path, .body = "[]", .type = type});
            row("missing namespace" + in,
                {.method = "PATCH", .path = QByteArray(path).replace("/conformance/", "/nope/"),
                 .body = body(kind, R"("name":"s1")", "4"), .type = type});
            // Each YAML reader has its own words.
            row("no YAML" + in, {.method = "PATCH", .path = path, .body = "a: b: c", .type = type},
                weir::test::Depth::Head);
        }
    }
    void refused() { QVERIFY2(same(), why()); }

    void yaml()
    {
        for (const Kind &kind : kinds()) {
            QByteArray text = kind.head.contains("ConfigMap")
                ? "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: y1\ndata:\n  x: \"on\"\n"
                : "apiVersion: eventing.knative.dev/v1alpha1\nkind: EventPolicy\nmetadata:\n  name: y1\n"
                  "spec:\n  from:\n  - sub: x\n";
            QVERIFY2(same({.method = "PATCH", .path = kind.list + "/y1?fieldManager=weir", .body = text, .type = type}),
                     why());
        }
    }

    /// An object that lost all its managers is nobody's until the first apply, then everybody's before it.
    void beforeTheFirstApply()
    {
        const Kind kind = kinds()[0];
        const QByteArray path = kind.list + "/b1";
        QVERIFY2(same({.method = "POST", .path = kind.list, .body = body(kind, R"("name":"b1")", "1")}), why());
        QVERIFY2(same({.method = "PUT", .path = path, .body = body(kind, R"("name":"b1")", {})}), why());
        QVERIFY2(same({.method = "PATCH", .path = path, .body = '{' + QByteArray(kind.field) + '}',
                       .type = "application/merge-patch+json"}), why());
        QVERIFY2(same({.method = "PATCH", .path = path + "?fieldManager=weir",
                       .body = body(kind, R"("name":"b1")", "2"), .type = type}), why());
        QVERIFY2(same({.method = "PATCH", .path = path + "?fieldManager=weir&force=true",
                       .body = body(kind, R"("name":"b1")", "2"), .type = type}), why());
    }

    void beingDeleted()
    {
        using namespace weir::test;
        for (const Kind &kind : kinds()) {
            m.both({.method = "PATCH", .path = kind.list + "/d1?fieldManager=weir",
                    .body = body(kind, R"("name":"d1","finalizers":["x.example/y"])", "1"), .type = type});
            QVERIFY2(same({.method = "DELETE", .path = kind.list + "/d1"}), why());
            QVERIFY2(same({.method = "PATCH", .path = kind.list + "/d1?fieldManager=weir&force=true",
                           .body = body(kind, R"("name":"d1","finalizers":["x.example/y"])", "2"), .type = type}),
                     why());
            QVERIFY2(same({.method = "POST", .path = kind.list, .body = body(kind, R"("name":"d1")", "1")}), why());
            QVERIFY2(same({.method = "PATCH", .path = kind.list + "/d1", .body = R"({"metadata":{"finalizers":null}})",
                           .type = "application/merge-patch+json"}), why());
            QVERIFY2(same({.path = kind.list + "/d1"}), why());
        }
    }
};
