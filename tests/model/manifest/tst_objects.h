// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json.h"
#include "model/manifest/objects.h"
#include "model/manifest/reader.h"
#include "tests/support/testmain.h"

/// kubectl's rules for objects, as `tests/cluster/kubectl` finds them.
class ObjectsTest final : public weir::test::Case
{
    Q_OBJECT

    static weir::manifest::Objects objects(const QByteArray &text)
    {
        const auto read = weir::manifest::read(text, QStringLiteral("in.yaml"));
        return read.documents.empty() ? weir::manifest::Objects{} : weir::manifest::objectsOf(read.documents[0].json);
    }

private Q_SLOTS:
    void accepted_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("json");
        const std::pair<const char *, const char *> rows[] = {
            {"{kind: A}", R"([{"kind":"A"}])"},
            {"{kind: A, metadata: {labels: {a: null}}}", R"([{"kind":"A","metadata":{"labels":{"a":""}}}])"},
            {"{kind: A, metadata: {generation: 1e3, finalizers: [a, null]}}",
             R"([{"kind":"A","metadata":{"generation":1000,"finalizers":["a",null]}}])"},
            {"{kind: A, metadata: {creationTimestamp: '2026-01-31T1:00:00,5+24:60'}}",
             R"([{"kind":"A","metadata":{"creationTimestamp":"2026-01-31T1:00:00,5+24:60"}}])"},
            {"{kind: List, items: [{apiVersion: v1, kind: B}]}", R"([{"apiVersion":"v1","kind":"B"}])"},
            {"{apiVersion: v1, kind: FooList, items: [{a: 1}, null]}",
             R"([{"apiVersion":"v1","kind":"Foo","a":1},{"apiVersion":"v1","kind":"Foo"}])"},
            {"{apiVersion: v1, kind: FooList, items: [{kind: '', apiVersion: 5}]}",
             R"([{"apiVersion":"v1","kind":"Foo"}])"},
            {"{apiVersion: v1, kind: Foo, items: [{apiVersion: v2, kind: B, metadata: {name: 5}}]}",
             R"([{"apiVersion":"v2","kind":"B","metadata":{"name":5}}])"},
            {"{apiVersion: v1, kind: Foo, items: null}", "[]"},
            {"{apiVersion: v1, kind: Foo, items: []}", "[]"},
        };
        for (const auto &[input, json] : rows)
            QTest::newRow(input) << QByteArray(input) << QByteArray(json);
    }

    void accepted()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, json);
        const auto found = objects(input);
        QVERIFY2(found.errors.empty(), found.errors.empty() ? "" : qPrintable(found.errors[0].toString()));
        QCOMPARE(weir::toText(weir::Json(found.objects)), json);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QString>("field");
        const std::pair<const char *, const char *> rows[] = {
            {"[1]", ""},
            {"{apiVersion: v1}", "/kind"},
            {"{apiVersion: a/b/c, kind: A}", "/apiVersion"},
            {"{kind: A, metadata: []}", "/metadata"},
            {"{kind: A, metadata: {name: 5}}", "/metadata/name"},
            {"{kind: A, metadata: {labels: {a/b: on}}}", "/metadata/labels/a~1b"},
            {"{kind: A, metadata: {generation: 1.5}}", "/metadata/generation"},
            {"{kind: A, metadata: {generation: 18446744073709551615}}", "/metadata/generation"},
            {"{kind: A, metadata: {creationTimestamp: 2026-02-30T00:00:00Z}}", "/metadata/creationTimestamp"},
            {"{kind: A, metadata: {creationTimestamp: 2026-01-31}}", "/metadata/creationTimestamp"},
            {"{kind: A, metadata: {finalizers: [a, 1]}}", "/metadata/finalizers/1"},
            {"{kind: A, metadata: {ownerReferences: [{controller: x}]}}", "/metadata/ownerReferences/0/controller"},
            {"{kind: A, metadata: {managedFields: [null, {time: x}]}}", "/metadata/managedFields/1/time"},
            {"{apiVersion: v1, kind: A, items: x}", "/items"},
            {"{apiVersion: v1, kind: List, items: [5]}", "/items/0"},
            {"{apiVersion: v1, kind: List, items: [{apiVersion: v1, kind: List, items: []}]}", "/items/0"},
            {"{apiVersion: v1, kind: List, items: [{kind: A}]}", "/items/0/apiVersion"},
            {"{apiVersion: v1, kind: List, items: [{}]}", "/items/0/kind"},
            {"{kind: FooList, items: [{}]}", "/items/0/apiVersion"},
        };
        for (const auto &[input, field] : rows)
            QTest::newRow(input) << QByteArray(input) << QString::fromUtf8(field);
    }

    void refused()
    {
        QFETCH(QByteArray, input);
        QFETCH(QString, field);
        const auto found = objects(input);
        QCOMPARE(found.errors.size(), size_t(1));
        QCOMPARE(found.errors[0].field, field);
        QVERIFY(!found.errors[0].message.isEmpty());
        QVERIFY(found.objects.empty());
    }

    void aFaultyItemHidesNoOther()
    {
        const auto found = objects("{apiVersion: v1, kind: List, items: [{kind: A}, {apiVersion: v1, kind: B}, {}]}");
        QCOMPARE(weir::toText(weir::Json(found.objects)), QByteArray(R"([{"apiVersion":"v1","kind":"B"}])"));
        QCOMPARE(found.errors.size(), size_t(2));
    }
};
