// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edits.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"
#include "tests/views/window/session.h"

#include <QFile>

/// Long files are read beside the window, which stays what it is until they are there.
class OpeningTest final : public weir::test::Case
{
    Q_OBJECT

    static constexpr int Count = 8000;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    QString m_small, m_long;

    void reset() override
    {
        m_session.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>(m_folder->path());
        m_small = put(u"small.yaml"_s, broker(0));
        QByteArray all;
        for (int i = 0; i < Count; ++i)
            all += broker(i);
        m_long = put(u"long.yaml"_s, all);
        m_session->window->openPaths({m_small});
        QCOMPARE(m_session->size(), size_t(1));
    }
    static QByteArray broker(int number)
    {
        return "---\napiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata:\n  name: b" + QByteArray::number(number)
            + "\n  labels: {team: orders}\n";
    }
    QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    void openLong() const
    {
        m_session->window->openPaths({m_long});
        QTRY_COMPARE_WITH_TIMEOUT(m_session->size(), size_t(Count), 60'000);
    }
    void edit() const
    {
        weir::Document &document = m_session->document;
        const auto change = weir::edits::setField(document, document.set().resources().begin()->first,
                                                  weir::Pointer::parse("/metadata/labels/team"), weir::Json("mine"));
        QVERIFY(change && document.commit(*change));
    }

private Q_SLOTS:
    void cleanup() { m_session.reset(); }

    void aLongFileComesLater()
    {
        Session &s = *m_session;
        s.window->openPaths({m_long});
        QCOMPARE(s.said(), u"Opening long.yaml…"_s);
        QCOMPARE(s.size(), size_t(1));
        QTRY_COMPARE_WITH_TIMEOUT(s.size(), size_t(Count), 60'000);
        QCOMPARE(s.document.path(), m_long);
        QVERIFY(s.said().startsWith(u"Opened long.yaml: 8000"_s));
        QVERIFY(!s.document.isModified());
        QVERIFY(!s.document.history().canUndo());
        QVERIFY(s.settings.recentFiles().contains(m_long));
        // It is a document as any other: edits, findings, saving.
        const auto change = weir::edits::setField(s.document, s.document.set().resources().begin()->first,
                                                  weir::Pointer::parse("/metadata/labels/team"), weir::Json("x"));
        QVERIFY(change && s.document.commit(*change) && s.document.save());
        QFile saved(m_long);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY(saved.readAll().startsWith("---\napiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata:\n  name: b0\n"
                                           "  labels: {team: x}\n"));
    }

    void anotherOneTakesItsPlace()
    {
        Session &s = *m_session;
        s.window->openPaths({m_long});
        s.window->openPaths({put(u"other.yaml"_s, broker(1) + broker(2))});
        QCOMPARE(s.size(), size_t(2));
        QTest::qWait(1500);
        QCOMPARE(s.size(), size_t(2));
    }

    void whatWasChangedMeanwhileStays()
    {
        Session &s = *m_session;
        s.window->openPaths({m_long});
        edit();
        QTRY_COMPARE_WITH_TIMEOUT(
            s.said(), u"long.yaml was not opened, because the design was changed meanwhile. Open it again."_s, 60'000);
        QCOMPARE(s.size(), size_t(1));
        QVERIFY(s.document.isModified());
    }

    void theWindowMayGoMeanwhile()
    {
        m_session->window->openPaths({m_long});
        m_session->window.reset();
        QTest::qWait(1500);
        QCOMPARE(m_session->size(), size_t(1));
    }

    /// Another program changed the long file: what it wrote comes in the same way.
    void aLongFileIsReloadedBesideTheWindow()
    {
        Session &s = *m_session;
        openLong();
        put(u"long.yaml"_s, weir::test::readFile(m_long) + broker(Count));
        s.trigger(u"Reload"_s);
        QCOMPARE(s.said(), u"Opening long.yaml…"_s);
        QCOMPARE(s.size(), size_t(Count));
        QTRY_COMPARE_WITH_TIMEOUT(s.size(), size_t(Count + 1), 60'000);
        QCOMPARE(s.said(), u"Reloaded long.yaml."_s);
        QVERIFY(!s.document.isModified());
        // An edit made meanwhile is not thrown away.
        put(u"long.yaml"_s, broker(1));
        put(u"long.yaml"_s, weir::test::readFile(m_long) + QByteArray(600'000, '#') + '\n');
        s.trigger(u"Reload"_s);
        edit();
        QTRY_COMPARE_WITH_TIMEOUT(
            s.said(), u"long.yaml was not opened, because the design was changed meanwhile. Open it again."_s, 60'000);
        QCOMPARE(s.size(), size_t(Count + 1));
        s.answer(u"Reload"_s);
        s.trigger(u"Reload"_s);
        QTRY_COMPARE_WITH_TIMEOUT(s.size(), size_t(1), 60'000);
    }

    void aReloadThatFailsChangesNothing()
    {
        Session &s = *m_session;
        const QString other = put(u"other.yaml"_s, broker(1));
        s.window->openPaths({m_long, other});
        QTRY_COMPARE_WITH_TIMEOUT(s.size(), size_t(Count + 1), 60'000);
        QVERIFY(QFile::remove(other));
        s.trigger(u"Reload"_s);
        QTRY_VERIFY_WITH_TIMEOUT(s.window->findChild<QMessageBox *>(), 60'000);
        QVERIFY(s.window->findChild<QMessageBox *>()->informativeText().contains(u"other.yaml"_s));
        QCOMPARE(s.size(), size_t(Count + 1));
    }

    void anotherOneTakesThePlaceOfAReload()
    {
        Session &s = *m_session;
        openLong();
        s.trigger(u"Reload"_s);
        s.window->openPaths({m_small});
        QCOMPARE(s.size(), size_t(1));
        QTest::qWait(1500);
        QCOMPARE(s.size(), size_t(1));
    }

    void longWorkIsRecoveredBesideTheWindow()
    {
        openLong();
        edit();
        QVERIFY(m_session->recovery.snapshot(m_session->document).value_or(false));
        m_session.reset();
        m_session = std::make_unique<Session>(m_folder->path());
        Session &s = *m_session;
        s.recover();
        QCOMPARE(s.said(), u"Opening long.yaml…"_s);
        QCOMPARE(s.size(), size_t(0));
        QTRY_COMPARE_WITH_TIMEOUT(s.size(), size_t(Count), 60'000);
        QCOMPARE(s.said(), u"Recovered long.yaml. Save it to write its files."_s);
        QVERIFY(s.document.isModified());
        QTRY_VERIFY_WITH_TIMEOUT(s.hasKept() && s.snapshots() == 1, 60'000);
        QVERIFY(s.document.save());
        QVERIFY(weir::test::readFile(m_long).contains("labels: {team: mine}"));
    }

    void recoveringGivesWayToAnEdit()
    {
        openLong();
        edit();
        QVERIFY(m_session->recovery.snapshot(m_session->document).value_or(false));
        m_session.reset();
        m_session = std::make_unique<Session>(m_folder->path());
        Session &s = *m_session;
        s.window->openPaths({m_small});
        s.recover();
        edit();
        QTRY_COMPARE_WITH_TIMEOUT(
            s.said(), u"long.yaml was not opened, because the design was changed meanwhile. Open it again."_s, 60'000);
        QCOMPARE(s.size(), size_t(1));
        // It is still there to be recovered.
        QCOMPARE(s.recovery.leftovers().size(), 1);
    }
};
