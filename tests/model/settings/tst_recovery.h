// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edits.h"
#include "model/settings/recovery.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"

#include <QDir>

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
