// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edits.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

/// Opening, committing, undoing: one delta each, and the history that the Edit menu shows.
class DocumentTest final : public weir::test::Case
{
    Q_OBJECT

    weir::Registry m_registry = weir::Registry::builtIn();

    static QByteArray broker(const char *name)
    {
        return QByteArray("apiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata:\n  name: ") + name + "\n";
    }

private Q_SLOTS:
    void oneDeltaACommit()
    {
        weir::Document document(m_registry);
        int deltas = 0;
        int modified = 0;
        QObject::connect(&document, &weir::Document::changed, this,
                         [&](const weir::DocumentDelta &delta) { deltas += delta.topology.isEmpty() ? 0 : 1; });
        QObject::connect(&document, &weir::Document::modifiedChanged, this, [&](bool) { ++modified; });
        const weir::Kind &kind = *m_registry.find(QStringLiteral("eventing.knative.dev"), QStringLiteral("Broker"));
        const auto created = weir::edits::create(document, kind, QStringLiteral("shop"), {8, 16});
        QVERIFY(document.commit(created.change));
        QCOMPARE(deltas, 1);
        QCOMPARE(document.topology().nodeOrder(),
                 QStringList{QStringLiteral("eventing.knative.dev/Broker/shop/broker")});
        QCOMPARE(document.placement(document.topology().nodeOrder().front())->position, QPointF(8, 16));
        QVERIFY(document.isModified());
        document.undo();
        QCOMPARE(deltas, 2);
        QVERIFY(document.topology().nodes().isEmpty());
        QVERIFY(!document.isModified());
        document.redo();
        QCOMPARE(document.set().size(), size_t(1));
        QCOMPARE(modified, 3);
        QCOMPARE(document.history().undoLabel(), QStringLiteral("Add Broker"));
    }

    void keystrokesAreOneStep()
    {
        weir::Document document(m_registry);
        document.openBytes(broker("b"), QStringLiteral("x"));
        const weir::ResourceKey key = document.set().resources().begin()->first;
        const weir::ResourcePtr original = document.set().resource(key);
        const auto pointer = weir::Pointer::parse("/spec/delivery/backoffDelay");
        for (const char *text : {"P", "PT", "PT1", "PT1S"}) {
            const auto change = weir::edits::setField(document, key, pointer, weir::Json(text));
            QVERIFY(change);
            QVERIFY(document.commit(*change, QStringLiteral("delay")));
        }
        document.undo();
        QCOMPARE(document.set().resource(key).get(), original.get());
        QVERIFY(!document.history().canUndo());
    }

    void typingBackLeavesNoStepAndTheOldObject()
    {
        weir::Document document(m_registry);
        document.openBytes(broker("b") + "spec:\n  delivery:\n    retry: 3\n", QStringLiteral("x"));
        const weir::ResourceKey key = document.set().resources().begin()->first;
        const weir::ResourcePtr original = document.set().resource(key);
        const auto type = [&](int value) {
            const auto change = weir::edits::setField(document, key, weir::Pointer::parse("/spec/delivery/retry"),
                                                      weir::Json(value));
            return change && document.commit(*change, QStringLiteral("retry"));
        };
        QVERIFY(type(30) && type(3));
        QVERIFY(!document.history().canUndo());
        QVERIFY(!document.isModified());
        QCOMPARE(document.set().resource(key).get(), original.get());
    }

    void aStaleChangeIsRefused()
    {
        weir::Document document(m_registry);
        document.openBytes(broker("b"), QStringLiteral("x"));
        const weir::ResourceKey key = document.set().resources().begin()->first;
        const weir::Change change = weir::edits::remove(document, {key});
        QVERIFY(document.commit(change));
        const auto again = document.commit(change);
        QVERIFY(!again);
        QVERIFY(!again.error().message.isEmpty());
    }

    void brokenFilesHideNoOthers()
    {
        QTemporaryDir folder;
        const auto put = [&](const char *name, const QByteArray &bytes) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        put("a.yaml", broker("a"));
        put("b.yaml", "a: [1\nb: {\n");
        put("c.json",
            R"({"apiVersion":"v1","kind":"List","items":[{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"}}]})");
        weir::Document document(m_registry);
        QVERIFY(document.open({folder.path()}));
        QCOMPARE(document.set().size(), size_t(2));
        QCOMPARE(document.failures().size(), size_t(1));
        QVERIFY(document.failures().front().file.endsWith(QStringLiteral("b.yaml")));
        QVERIFY(document.failures().front().line > 0);
        QVERIFY(document.isFolder());
        QVERIFY(!document.open({folder.filePath(QStringLiteral("none.yaml"))}));
        QCOMPARE(document.set().size(), size_t(2));
    }

    void placesAreThoseOfTheFile()
    {
        weir::Document document(m_registry);
        document.openBytes("# head\n\n" + broker("a") + "---\n" + broker("b") + "spec:\n  delivery:\n    retry: 3\n",
                           QStringLiteral("x.yaml"));
        QCOMPARE(document.set().size(), size_t(2));
        const weir::ResourceKey second = std::next(document.set().resources().begin())->first;
        const weir::Error place = document.place(second, QStringLiteral("/spec/delivery/retry"));
        QCOMPARE(place.line, 14);
        QCOMPARE(place.column, 5);
        QCOMPARE(document.place(second, QStringLiteral("/spec/delivery/timeout")).line, 13);
    }

    void everySampleIsSavedAsItWasRead()
    {
        const QString shared = weir::test::sharedDir();
        if (shared.isEmpty())
            QSKIP("no reference material beside the project");
        const auto found = weir::survey(shared + QStringLiteral("/samples/manifests"));
        QVERIFY(found);
        const QStringList files = found->files;
        QVERIFY(files.size() >= 50);
        int broken = 0;
        for (const QString &path : files) {
            weir::Document document(m_registry);
            QVERIFY2(document.open({path}), qPrintable(path));
            QCOMPARE(document.rendered().front().second, weir::test::readFile(path));
            if (document.failures().empty()) {
                QVERIFY2(document.set().size() > 0, qPrintable(path));
            } else {
                ++broken;
                QVERIFY2(document.topology().nodes().isEmpty(), qPrintable(path));
            }
        }
        QVERIFY(broken > 0 && broken < 10);
    }
};
