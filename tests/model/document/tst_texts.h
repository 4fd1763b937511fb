// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edits.h"
#include "model/document/texts.h"
#include "tests/support/manifests.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QSignalSpy>

/// Files edited as text: the bytes typed are the bytes kept, objects stay the same objects, and what cannot be read
/// destroys nothing.
class TextsTest final : public weir::test::Case
{
    Q_OBJECT

    weir::Registry m_registry = weir::Registry::builtIn();

    static QByteArray broker(const QByteArray &name, int retry = 3)
    {
        return "apiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata:\n  name: " + name
            + "\n  namespace: shop\nspec:\n  delivery:\n    retry: " + QByteArray::number(retry) + "  # tries\n";
    }
    static QByteArray three() { return "# top\n\n" + broker("a") + "---\n# of b\n" + broker("b") + "---\n" + broker("c"); }

    static bool type(weir::Document &document, const QByteArray &bytes, const QString &merge = {}, int file = 0)
    {
        return document.commit(weir::edits::replaceText(document, file, bytes), merge).has_value();
    }
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    static weir::ResourceKey keyOf(const weir::Document &document, const QString &name)
    {
        for (const auto &[key, resource] : document.set().resources()) {
            if (resource->name() == name)
                return key;
        }
        return weir::ResourceKey::None;
    }

private Q_SLOTS:
    void oneFieldChangesOneObject()
    {
        weir::Document document(m_registry);
        document.openBytes(three(), QStringLiteral("x"));
        const weir::ResourcePtr a = document.set().resource(keyOf(document, QStringLiteral("a")));
        const weir::ResourceKey b = keyOf(document, QStringLiteral("b"));
        const QByteArray typed = three().replace("name: b\n  namespace: shop\nspec:\n  delivery:\n    retry: 3",
                                                 "name: b\n  namespace: shop\nspec:\n  delivery:\n    retry: 55");
        const weir::Change change = weir::edits::replaceText(document, 0, typed);
        QCOMPARE(change.resources.size(), size_t(1));
        QVERIFY(change.frames.empty());
        QCOMPARE(change.label, QStringLiteral("Edit the YAML of Broker b"));
        QVERIFY(document.commit(change));
        QCOMPARE(document.bytesOf(0), typed);
        QCOMPARE(weir::intAt(document.set().resource(b)->json(), "/spec/delivery/retry"), 55);
        QCOMPARE(document.set().resource(keyOf(document, QStringLiteral("a"))).get(), a.get());
        document.undo();
        QCOMPARE(document.bytesOf(0), three());
        QVERIFY(!document.isModified());
    }

    void commentsBetweenObjectsAreKeptAndUndone()
    {
        weir::Document document(m_registry);
        document.openBytes(three(), QStringLiteral("x"));
        const QByteArray typed = three().replace("# top\n", "# the head of it all\n").replace("---\n# of b", "--- # two\n\n# of b");
        QVERIFY(type(document, typed));
        QCOMPARE(document.bytesOf(0), typed);
        QCOMPARE(document.set().size(), size_t(3));
        document.undo();
        QCOMPARE(document.bytesOf(0), three());
        document.redo();
        QCOMPARE(document.bytesOf(0), typed);
    }

    void objectsComeGoAndMoveInTheText()
    {
        weir::Document document(m_registry);
        document.openBytes(three(), QStringLiteral("x"));
        const weir::ResourceKey a = keyOf(document, QStringLiteral("a"));
        const weir::ResourceKey c = keyOf(document, QStringLiteral("c"));
        const QByteArray typed = broker("c") + "---\n" + broker("new", 9) + "---\n" + broker("a", 4);
        QVERIFY(type(document, typed));
        QCOMPARE(document.bytesOf(0), typed);
        QCOMPARE(document.set().size(), size_t(3));
        QCOMPARE(keyOf(document, QStringLiteral("a")), a);
        QCOMPARE(keyOf(document, QStringLiteral("c")), c);
        QCOMPARE(keyOf(document, QStringLiteral("b")), weir::ResourceKey::None);
        document.undo();
        QCOMPARE(document.bytesOf(0), three());
        QCOMPARE(document.set().size(), size_t(3));
        document.redo();
        QCOMPARE(document.bytesOf(0), typed);
    }

    void aNameThatIsTypedAnewKeepsTheObjectAndItsPlace()
    {
        weir::Document document(m_registry);
        document.openBytes(three(), QStringLiteral("x"));
        const weir::ResourceKey b = keyOf(document, QStringLiteral("b"));
        const weir::NodeId id = document.topology().idOf(b);
        QVERIFY(document.commit(weir::edits::move(document, {{id, QPointF(80, 40)}}, QStringLiteral("m"))));
        QByteArray typed = three();
        for (const char *name : {"", "s", "se", "second"}) {
            typed = three().replace("name: b", QByteArray("name: ") + name);
            QVERIFY(type(document, typed, QStringLiteral("t")));
        }
        QCOMPARE(document.set().resource(b)->name(), QStringLiteral("second"));
        QCOMPARE(document.placement(document.topology().idOf(b))->position, QPointF(80, 40));
        QCOMPARE(document.bytesOf(0), typed);
        document.undo();
        QCOMPARE(document.bytesOf(0), three());
    }

    void brokenTextDestroysNothing_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("line");
        QTest::newRow("bracket") << QByteArray("name: b\n  namespace: shop\nspec:")
                                 << QByteArray("name: b\n  namespace: shop\nspec: [") << 19;
        QTest::newRow("kind") << QByteArray("# of b\napiVersion: eventing.knative.dev/v1\nkind: Broker")
                              << QByteArray("# of b\napiVersion: eventing.knative.dev/v1\nkind: ") << 0;
        QTest::newRow("over two objects") << QByteArray("---\n# of b") << QByteArray("  tab: [\n---\n# of bb") << 0;
        QTest::newRow("kind, and another object away")
            << QByteArray("---\n# of b\napiVersion: eventing.knative.dev/v1\nkind: Broker")
            << QByteArray("---\n\n---\n# of b\napiVersion: eventing.knative.dev/v1\nkind: ") << 0;
    }
    void brokenTextDestroysNothing()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, line);
        weir::Document document(m_registry);
        document.openBytes(three(), QStringLiteral("x"));
        const weir::ResourceSet::Map before = document.set().resources();
        const QByteArray broken = three().replace(from, to);
        QVERIFY(broken != three());
        QVERIFY(type(document, broken, QStringLiteral("t")));
        QCOMPARE(document.set().resources(), before);
        QCOMPARE(document.bytesOf(0), broken);
        QCOMPARE(document.rendered().front().second, broken);
        QCOMPARE(document.problems().size(), size_t(1));
        QVERIFY(document.problems().front().line > 0);
        QVERIFY(line == 0 || document.problems().front().line >= line);
        // Others cannot write into it.
        const auto change = weir::edits::setField(document, keyOf(document, QStringLiteral("a")),
                                                  weir::Pointer::parse("/spec/delivery/retry"), weir::Json(7));
        QVERIFY(change && !document.commit(*change));
        // Mended: as if nothing had been.
        QVERIFY(type(document, three(), QStringLiteral("t")));
        QVERIFY(document.problems().empty());
        QCOMPARE(document.set().resources(), before);
        QVERIFY(!document.isModified());
        QVERIFY(!document.history().canUndo());
    }

    void undoGoesThroughBrokenText()
    {
        weir::Document document(m_registry);
        document.openBytes(three(), QStringLiteral("x"));
        const QByteArray broken = three() + "  [\n";
        QVERIFY(type(document, broken));
        const QByteArray other = three() + "  [}\n";
        QVERIFY(type(document, other));
        document.undo();
        QCOMPARE(document.bytesOf(0), broken);
        document.undo();
        QCOMPARE(document.bytesOf(0), three());
        QVERIFY(document.problems().empty() && document.failures().empty());
        document.redo();
        QCOMPARE(document.bytesOf(0), broken);
        QCOMPARE(document.failures().size(), size_t(1));
    }

    void savingBrokenTextIsThePersonsChoice()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.yaml"));
        put(path, three());
        weir::Document document(m_registry);
        QVERIFY(document.open({path}));
        const QByteArray broken = three().replace("retry: 3", "retry: [");
        QVERIFY(type(document, broken));
        const auto refused = document.save();
        QVERIFY(!refused);
        QVERIFY(refused.error().line > 0 && refused.error().file.endsWith(QStringLiteral("a.yaml")));
        QCOMPARE(weir::test::readFile(path), three());
        QVERIFY(document.isModified());
        QVERIFY(document.save(weir::Document::Overwrite::No, weir::Document::Unreadable::Write));
        QCOMPARE(weir::test::readFile(path), broken);
        QVERIFY(!document.isModified());
        QVERIFY(document.save());
        document.undo();
        QVERIFY(document.save());
        QCOMPARE(weir::test::readFile(path), three());
    }

    void aFileThatWasBrokenCanBeMended()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.yaml"));
        const QByteArray broken = three().replace("retry: 3", "retry: [");
        put(path, broken);
        weir::Document document(m_registry);
        QVERIFY(document.open({path}));
        QCOMPARE(document.set().size(), size_t(0));
        QVERIFY(type(document, three()));
        QCOMPARE(document.set().size(), size_t(3));
        QVERIFY(document.failures().empty());
        QVERIFY(document.save());
        QCOMPARE(weir::test::readFile(path), three());
        document.undo();
        QCOMPARE(document.bytesOf(0), broken);
        QCOMPARE(document.set().size(), size_t(0));
    }

    void whatIsCutAndPastedKeepsItsPlace_data()
    {
        QTest::addColumn<QByteArray>("others");
        QTest::addColumn<QString>("merge");
        const QByteArray trigger = "---\napiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata:\n  name: t\n"
                                   "  namespace: shop\nspec:\n  broker: b\n";
        QTest::newRow("alone") << QByteArray() << QString();
        QTest::newRow("one step") << QByteArray() << QStringLiteral("text");
        QTest::newRow("named by another") << trigger << QString();
    }
    void whatIsCutAndPastedKeepsItsPlace()
    {
        QFETCH(QByteArray, others);
        QFETCH(QString, merge);
        weir::Document document(m_registry);
        const QByteArray before = three() + others;
        document.openBytes(before, QStringLiteral("x"));
        const weir::NodeId node = document.topology().idOf(keyOf(document, QStringLiteral("b")));
        QVERIFY(document.commit(weir::edits::move(document, {{node, QPointF(640, 320)}}, QStringLiteral("Move"))));
        const QByteArray cut = broker("a") + "---\n" + broker("c") + others;
        QVERIFY(type(document, cut, merge));
        QCOMPARE(keyOf(document, QStringLiteral("b")), weir::ResourceKey::None);
        const QByteArray pasted = broker("a") + "---\n" + broker("c") + "---\n" + broker("b", 7) + others;
        QVERIFY(type(document, pasted, merge));
        QCOMPARE(document.topology().idOf(keyOf(document, QStringLiteral("b"))), node);
        QVERIFY(document.placement(node));
        QCOMPARE(document.placement(node)->position, QPointF(640, 320));
        if (merge.isEmpty()) {
            document.undo();
            QVERIFY(!document.sidecarText().contains("Broker/shop/b") || !others.isEmpty());
        }
        document.undo();
        QCOMPARE(document.bytesOf(0), before);
        QCOMPARE(document.placement(node)->position, QPointF(640, 320));
        document.redo();
        if (merge.isEmpty())
            document.redo();
        QCOMPARE(document.bytesOf(0), pasted);
        QCOMPARE(document.placement(node)->position, QPointF(640, 320));
        // Another object does not inherit it.
        QVERIFY(type(document, pasted + "---\n" + broker("d")));
        QVERIFY(!document.placement(document.topology().idOf(keyOf(document, QStringLiteral("d")))));
    }

    void itemsOfAListAreTheSameObjects()
    {
        const QByteArray list = "apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Service\n  metadata:\n    "
                                "name: s\n- apiVersion: v1\n  kind: Service\n  metadata:\n    name: t\n";
        weir::Document document(m_registry);
        document.openBytes(list, QStringLiteral("x"));
        const weir::ResourceSet::Map before = document.set().resources();
        const QByteArray typed = QByteArray(list).replace("name: t", "name: t # the other");
        QVERIFY(type(document, typed));
        QCOMPARE(document.set().resources(), before);
        QCOMPARE(document.bytesOf(0), typed);
        const QByteArray more = QByteArray(typed).replace("name: s\n", "name: renamed\n");
        QVERIFY(type(document, more));
        QCOMPARE(document.bytesOf(0), more);
        QCOMPARE(document.set().resources().begin()->second->name(), QStringLiteral("renamed"));
        document.undo();
        document.undo();
        QCOMPARE(document.bytesOf(0), list);
    }

    void whatTheCanvasAddedIsInTheText()
    {
        weir::Document document(m_registry);
        document.openBytes(three(), QStringLiteral("x"));
        const weir::Kind &kind = *m_registry.find(QStringLiteral("eventing.knative.dev"), QStringLiteral("Broker"));
        const auto created = weir::edits::create(document, kind, QStringLiteral("shop"), {8, 16});
        QVERIFY(document.commit(created.change));
        const QByteArray text = document.bytesOf(0);
        const QByteArray typed = QByteArray(text).replace("# top", "# head").replace("name: broker\n", "name: other\n");
        QVERIFY(type(document, typed));
        QCOMPARE(document.bytesOf(0), typed);
        QCOMPARE(document.set().resource(created.key)->name(), QStringLiteral("other"));
        document.undo();
        QCOMPARE(document.bytesOf(0), text);
        document.undo();
        QCOMPARE(document.bytesOf(0), three());
        document.redo();
        document.redo();
        QCOMPARE(document.bytesOf(0), typed);
    }

    void randomTyping_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    /// What is typed is there byte for byte, the objects are those of the text, and undo gives all of it back.
    void randomTyping()
    {
        QFETCH(int, seed);
        QRandomGenerator random(static_cast<quint32>(seed));
        weir::Document document(m_registry);
        const QByteArray newline = seed % 3 == 0 ? "\r\n" : "\n";
        const QByteArray start = three().replace("\n", newline);
        document.openBytes(start, QStringLiteral("x"));
        const weir::ResourceSet::Map before = document.set().resources();
        const QList<QByteArray> lines{"---", "# note", "", "  annotations: {a: b}", "kind: Trigger", "spec: [", "    - x",
                                      "data: |", "  text: 'open", "...", "%YAML 1.1", "{\"a\": 1}", "items: []",
                                      "metadata: {name: z}", "apiVersion: v1"};
        QByteArray text = start;
        std::vector<QByteArray> states{text};
        for (int step = 0; step < 60; ++step) {
            QList<QByteArray> now = text.split('\n');
            const int at = random.bounded(int(now.size()));
            switch (random.bounded(4)) {
            case 0: now.insert(at, lines[random.bounded(int(lines.size()))] + newline.chopped(1)); break;
            case 1: now.removeAt(at); break;
            case 2: now[at].insert(random.bounded(int(now[at].size()) + 1), "x"); break;
            default: now = states[size_t(random.bounded(int(states.size())))].split('\n'); break;
            }
            text = now.join('\n');
            const weir::Change quick = weir::edits::replaceText(document, 0, text);
            if (quick.isEmpty())
                continue;
            QVERIFY(document.commit(quick));
            states.push_back(text);
            QCOMPARE(document.bytesOf(0), text);
            weir::Document fresh(m_registry);
            fresh.openBytes(text, QStringLiteral("x"));
            if (!document.files().front().error) {
                QVERIFY2(fresh.failures().empty(), text.constData());
                QStringList here, there;
                for (const auto &[key, resource] : document.set().resources())
                    here << QString::fromUtf8(weir::toText(resource->json()));
                for (const auto &[key, resource] : fresh.set().resources())
                    there << QString::fromUtf8(weir::toText(resource->json()));
                here.sort();
                there.sort();
                QCOMPARE(here, there);
            }
        }
        while (document.history().canUndo()) {
            QCOMPARE(document.bytesOf(0), states.back());
            states.pop_back();
            document.undo();
        }
        QCOMPARE(document.bytesOf(0), start);
        QCOMPARE(document.set().resources(), before);
    }
};
