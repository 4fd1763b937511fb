// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edits.h"
#include "model/settings/autosave.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QSignalSpy>

/// Unsaved work outlives the session that made it, byte for byte, and only then.
class RecoveryTest final : public weir::test::Case
{
    Q_OBJECT

    weir::Registry m_registry = weir::Registry::builtIn();
    std::unique_ptr<QTemporaryDir> m_folder;

    void reset() override { m_folder = std::make_unique<QTemporaryDir>(); }

    QString store() const { return m_folder->filePath(QStringLiteral("recovery")); }

    void change(weir::Document &document) const
    {
        const weir::Kind &kind = *m_registry.find(QStringLiteral("eventing.knative.dev"), QStringLiteral("Broker"));
        QVERIFY(document.commit(weir::edits::create(document, kind, {}, {8, 8}).change));
    }

private Q_SLOTS:
    void aLostSessionComesBack()
    {
        const QString path = m_folder->filePath(QStringLiteral("a.yaml"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("apiVersion: v1\nkind: Service\nmetadata:\n  name: s # here\n");
        file.close();
        QFile beside(m_folder->filePath(QStringLiteral("a.weir.json")));
        QVERIFY(beside.open(QIODevice::WriteOnly));
        beside.write("{\"notes\": [\"mine\"]}");
        beside.close();
        QByteArray unsaved;
        {
            weir::Document document(m_registry);
            QVERIFY(document.open({path}));
            change(document);
            unsaved = document.rendered().front().second;
            weir::RecoveryStore lost(store());
            QCOMPARE(lost.snapshot(document).value_or(false), true);
            QCOMPARE(weir::RecoveryStore(store()).leftovers().size(), 0);
        }
        const weir::RecoveryStore next(store());
        const auto leftovers = next.leftovers();
        QCOMPARE(leftovers.size(), 1);
        QCOMPARE(leftovers.front().title, QStringLiteral("a.yaml"));
        QVERIFY(leftovers.front().when.isValid());
        const auto recovered = next.load(leftovers.front());
        QVERIFY(recovered);
        weir::Document document(m_registry);
        document.openRecovered(*recovered);
        QVERIFY(document.isModified());
        QCOMPARE(document.rendered().front().second, unsaved);
        QCOMPARE(document.placement(QStringLiteral("eventing.knative.dev/Broker//broker"))->position, QPointF(8, 8));
        QVERIFY(document.save());
        QCOMPARE(weir::test::readFile(path), unsaved);
        QVERIFY(weir::test::readFile(beside.fileName()).contains("\"mine\""));
        QVERIFY(!document.isModified());
        next.discard(leftovers.front());
        QVERIFY(next.leftovers().isEmpty());
    }

    /// The files were written by somebody else between the crash and the recovery.
    void whatIsThereNowIsNotOverwritten()
    {
        const QString path = m_folder->filePath(QStringLiteral("a.yaml"));
        const auto put = [&](const QByteArray &bytes) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        put("apiVersion: v1\nkind: Service\nmetadata:\n  name: s\n");
        QByteArray unsaved;
        {
            weir::Document document(m_registry);
            QVERIFY(document.open({path}));
            change(document);
            unsaved = document.rendered().front().second;
            QVERIFY(weir::RecoveryStore(store()).snapshot(document).value_or(false));
        }
        const QByteArray theirs = "apiVersion: v1\nkind: Service\nmetadata:\n  name: theirs\n";
        put(theirs);
        const weir::RecoveryStore next(store());
        weir::Document document(m_registry);
        document.openRecovered(*next.load(next.leftovers().front()));
        QVERIFY(document.isChangedOnDisk());
        QVERIFY(!document.save());
        QCOMPARE(weir::test::readFile(path), theirs);
        QVERIFY(document.save(weir::Document::Overwrite::Yes));
        QCOMPARE(weir::test::readFile(path), unsaved);
    }

    void autosave()
    {
        weir::Document document(m_registry);
        weir::RecoveryStore recovery(store());
        weir::Autosave autosave(document, recovery);
        QSignalSpy kept(&autosave, &weir::Autosave::kept);
        const auto snapshots = [&] { return QDir(store()).entryList({QStringLiteral("*.json")}, QDir::Files).size(); };
        autosave.now();
        QCOMPARE(snapshots(), 0);
        change(document);
        QTRY_COMPARE_WITH_TIMEOUT(kept.count(), 1, 60'000);
        QCOMPARE(snapshots(), 1);
        // At once when the window loses the focus; twice the same state is written once.
        change(document);
        autosave.now();
        autosave.now();
        QTRY_COMPARE_WITH_TIMEOUT(kept.count(), 2, 60'000);
        QVERIFY(document.saveAs(m_folder->filePath(QStringLiteral("saved.yaml"))));
        QCOMPARE(snapshots(), 0);
        // A snapshot that is being written when the document is saved does not stay.
        for (int i = 0; i < 20; ++i) {
            change(document);
            autosave.now();
            QVERIFY(document.save());
            QTRY_COMPARE_WITH_TIMEOUT(kept.count(), 3 + i, 60'000);
            QCOMPARE(snapshots(), 0);
        }
    }

    void aFolderThatCannotBeMade()
    {
        QFile file(store());
        QVERIFY(file.open(QIODevice::WriteOnly));
        weir::Document document(m_registry);
        weir::RecoveryStore recovery(store());
        weir::Autosave autosave(document, recovery);
        QSignalSpy failed(&autosave, &weir::Autosave::failed);
        change(document);
        autosave.now();
        autosave.now();
        QCOMPARE(failed.count(), 1);
    }

    void nothingIsWrittenWithoutNeed()
    {
        weir::Document document(m_registry);
        weir::RecoveryStore recovery(store());
        QCOMPARE(recovery.snapshot(document).value_or(true), false);
        change(document);
        QCOMPARE(recovery.snapshot(document).value_or(false), true);
        QCOMPARE(recovery.snapshot(document).value_or(true), false);
        change(document);
        QCOMPARE(recovery.snapshot(document).value_or(false), true);
        document.undo();
        document.undo();
        QCOMPARE(recovery.snapshot(document).value_or(true), false);
        QVERIFY(QDir(store()).entryList(QDir::Files).isEmpty());
    }

    void brokenSnapshotsAreNoLeftovers()
    {
        QVERIFY(QDir().mkpath(store()));
        for (const char *text : {"", "{", "[]", "{\"version\":1}", "{\"version\":9,\"files\":[]}"}) {
            QFile file(store() + QStringLiteral("/x.json"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
            file.close();
            const weir::RecoveryStore recovery(store());
            QVERIFY(recovery.leftovers().isEmpty());
            QVERIFY(!recovery.load({.file = file.fileName(), .title = {}, .paths = {}, .when = {}}));
        }
    }
};
