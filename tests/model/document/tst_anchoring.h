// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/anchoring.h"
#include "model/document/edits.h"
#include "model/manifest/anchors.h"
#include "tests/support/testmain.h"

/// Values that several places share through an anchor: who shares them, and an edit here or everywhere.
class AnchoringTest final : public weir::test::Case
{
    Q_OBJECT

    weir::Registry m_registry = weir::Registry::builtIn();

    static QByteArray head() { return "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: c\n"; }

    // "name: place place", or empty.
    static QString shared(const QByteArray &text, const char *pointer)
    {
        const auto found = weir::manifest::sharedAt(text, weir::Pointer::parse(pointer));
        if (!found)
            return {};
        QStringList places;
        for (const weir::Pointer &place : found->places)
            places << place.toQString();
        return QString::fromStdString(found->name) + u' ' + found->anchor.toQString() + QStringLiteral(": ") + places.join(u' ');
    }

private Q_SLOTS:
    void whoShares_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<QString>("shared");
        const auto row = [](const char *name, const char *text, const char *pointer, const char *shared) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(pointer) << QString::fromUtf8(shared);
        };
        row("alias", "a: &x 1\nb: *x\nc: 1\n", "/b", "x /a: /a /b");
        row("anchor", "a: &x 1\nb: *x\nc: 1\n", "/a", "x /a: /a /b");
        row("beside", "a: &x 1\nb: *x\nc: 1\n", "/c", "");
        row("anchor that nobody names", "a: &x 1\nb: &y 2\nc: *y\n", "/a", "");
        row("inside", "a: &x {p: [1, 2]}\nb: *x\n", "/b/p/1", "x /a/p/1: /a/p/1 /b/p/1");
        row("in a list", "a:\n- &x 1\n- 2\n- *x\n", "/a/2", "x /a/0: /a/0 /a/2");
        row("alias of an alias", "a: &x {p: &y 1}\nb: *x\nc: *y\n", "/c", "y /a/p: /a/p /b/p /c");
        row("merged", "a: &x {p: 1}\nb:\n  <<: *x\n  q: 2\n", "/b/p", "x /a/p: /a/p /b/p");
        row("merged, own", "a: &x {p: 1}\nb:\n  <<: *x\n  p: 2\n", "/b/p", "");
        row("merged, overridden elsewhere", "a: &x {p: 1}\nb:\n  <<: *x\nc:\n  <<: *x\n  p: 3\n", "/b/p", "x /a/p: /a/p /b/p");
        row("merge of two", "a: &x {p: 1}\nd: &y {q: 1}\nb:\n  <<: [*x, *y]\n", "/b/q", "y /d/q: /d/q /b/q");
        row("not there", "a: &x 1\nb: *x\n", "/z", "");
        row("broken", "a: &x [1\nb: *x\n", "/b", "");
        row("itself", "a: &x [*x]\nb: *x\n", "/b", "x /a: /a /b");
    }
    void whoShares()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, pointer);
        QFETCH(QString, shared);
        QCOMPARE(AnchoringTest::shared(text, pointer.constData()), shared);
    }

    void manyAliasesEnd()
    {
        QByteArray bomb = "a0: &a0 [1, 1]\n";
        for (int i = 1; i < 40; ++i) {
            const QByteArray n = QByteArray::number(i), m = QByteArray::number(i - 1);
            bomb += "a" + n + ": &a" + n + " [*a" + m + ", *a" + m + "]\n";
        }
        QCOMPARE(shared(bomb, "/a1/0/0"), QString());
    }

    void hereOrEverywhere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("here");
        QTest::addColumn<QByteArray>("everywhere");
        const auto row = [](const char *name, const char *text, const char *pointer, const char *value, const char *here,
                            const char *everywhere) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(pointer) << QByteArray(value) << QByteArray(here)
                                << QByteArray(everywhere);
        };
        row("alias", "data:\n  a: &x one # c\n  b: *x # d\n  e: *x\n", "/data/b", "\"two\"",
            "data:\n  a: &x one # c\n  b: two # d\n  e: *x\n", "data:\n  a: &x two # c\n  b: *x # d\n  e: *x\n");
        row("inside an alias", "data:\n  a: &x {p: one, q: 2}\n  b: *x\n", "/data/b/p", "\"two\"",
            "data:\n  a: &x {p: one, q: 2}\n  b:\n    p: two\n    q: 2\n", "data:\n  a: &x {p: two, q: 2}\n  b: *x\n");
        row("merged", "data:\n  a: &x\n    p: one # c\n  b:\n    <<: *x\n    q: 1\n", "/data/b/p", "\"two\"",
            "data:\n  a: &x\n    p: one # c\n  b:\n    <<: *x\n    q: 1\n    p: two\n",
            "data:\n  a: &x\n    p: two # c\n  b:\n    <<: *x\n    q: 1\n");
        row("new member of an alias", "data:\n  a: &x\n    p: one\n  b: *x\n", "/data/b/r", "\"two\"",
            "data:\n  a: &x\n    p: one\n  b:\n    p: one\n    r: two\n", "data:\n  a: &x\n    p: one\n    r: two\n  b: *x\n");
        row("removed", "data:\n  a: &x {p: one, q: 2}\n  b: *x\n", "/data/b/q", "",
            "data:\n  a: &x {p: one, q: 2}\n  b:\n    p: one\n", "data:\n  a: &x {p: one}\n  b: *x\n");
        row("removed, from lists, too", "data:\n  a: &x one # c\n  l:\n  - two # e\n  - *x # d\n  - *x\n", "/data/a", "",
            "data:\n  l:\n  - two # e\n  - &x one # d\n  - *x\n", "data:\n  l:\n  - two # e\n");
        row("nothing shared", "data:\n  a: &x one\n  b: *x\n  c: 1\n", "/data/c", "2",
            "data:\n  a: &x one\n  b: *x\n  c: 2\n", "data:\n  a: &x one\n  b: *x\n  c: 2\n");
    }
    void hereOrEverywhere()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, pointer);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, here);
        QFETCH(QByteArray, everywhere);
        weir::Document document(m_registry);
        document.openBytes(head() + text, QStringLiteral("x"));
        const weir::ResourceKey key = document.set().resources().begin()->first;
        const auto change = weir::edits::setField(document, key, weir::Pointer::parse(pointer.constData()),
                                                  weir::parseJson(value.toStdString()));
        QVERIFY(change);
        QCOMPARE(weir::edits::sharedIn(*change).empty(), here == everywhere);
        QVERIFY(document.commit(*change));
        QCOMPARE(document.bytesOf(0), head() + here);
        document.undo();
        const weir::Change all = weir::edits::everywhere(*change);
        QVERIFY(weir::edits::sharedIn(all).empty());
        QVERIFY(document.commit(all));
        QCOMPARE(document.bytesOf(0), head() + everywhere);
        // What stands there is what the object is.
        const weir::Json now = document.set().resource(key)->json();
        weir::Document again(m_registry);
        again.openBytes(head() + everywhere, QStringLiteral("x"));
        QCOMPARE(weir::toText(again.set().resources().begin()->second->json()), weir::toText(now));
        document.undo();
        QCOMPARE(document.bytesOf(0), head() + text);
    }
};
