// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edits.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"
#include "tests/views/window/session.h"
#include "views/differences/differencetree.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QFileDialog>
#include <QMessageBox>
#include <QTimer>

/// Nothing is lost: work of a session that is gone, files that another program writes.
class KeepingTest final : public weir::test::Case
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;

    void reset() override
    {
        m_session.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>(m_folder->path());
    }

    static QByteArray broker(const QByteArray &name, int retry)
    {
        return "apiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata:\n  name: " + name
            + "\nspec:\n  delivery:\n    retry: " + QByteArray::number(retry) + " # tries\n";
    }
    QString put(const QByteArray &bytes, const QString &name = u"m.yaml"_s) const
    {
        QFile file(QDir(m_folder->path()).canonicalPath() + u'/' + name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    void setRetry(Session &session, int value) const
    {
        const auto change = weir::edits::setField(session.document, session.document.set().resources().begin()->first,
                                                  weir::Pointer::parse("/spec/delivery/retry"), weir::Json(value));
        QVERIFY(change && session.document.commit(*change));
    }

private Q_SLOTS:
    void cleanup() { m_session.reset(); }

    void aCrashedSessionIsOffered()
    {
        const QString path = put(broker("a", 3));
        m_session->window->openPaths({path});
        setRetry(*m_session, 7);
        QVERIFY(m_session->recovery.snapshot(m_session->document).value_or(false));
        // A crash saves nothing and asks nothing.
        m_session.reset();
        QCOMPARE(weir::test::readFile(path), broker("a", 3));

        m_session = std::make_unique<Session>(m_folder->path());
        Session &next = *m_session;
        next.window->offerRecovery();
        QTRY_VERIFY_WITH_TIMEOUT(next.leftovers(), 60'000);
        QCOMPARE(next.leftovers()->topLevelItemCount(), 1);
        QCOMPARE(next.leftovers()->topLevelItem(0)->text(0), u"m.yaml"_s);
        QVERIFY(!next.leftovers()->topLevelItem(0)->text(2).isEmpty());
        next.press(next.window->findChild<weir::RecoveryDialog *>(), u"Recover"_s);
        QTRY_COMPARE_WITH_TIMEOUT(next.rendered(), broker("a", 7), 60'000);
        QVERIFY(next.window->isWindowModified());
        QCOMPARE(weir::test::readFile(path), broker("a", 3));
        // It is this session's now, and lives through the next crash too.
        QTRY_COMPARE_WITH_TIMEOUT(next.snapshots(), 1, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(next.hasKept(), 60'000);
        QVERIFY(next.document.save());
        QCOMPARE(weir::test::readFile(path), broker("a", 7));
        QVERIFY(QDir(m_folder->filePath(u"recovery"_s)).entryList(QDir::Files).isEmpty());
    }

    void whatIsDiscardedIsAskedAbout()
    {
        m_session->window->openPaths({put(broker("a", 3))});
        setRetry(*m_session, 7);
        QVERIFY(m_session->recovery.snapshot(m_session->document).value_or(false));
        m_session.reset();
        m_session = std::make_unique<Session>(m_folder->path());
        Session &next = *m_session;
        next.window->offerRecovery();
        QTRY_VERIFY_WITH_TIMEOUT(next.leftovers(), 60'000);
        auto *dialog = next.window->findChild<weir::RecoveryDialog *>();
        next.answer(u"Cancel"_s);
        next.press(dialog, u"Discard…"_s);
        QTRY_COMPARE(next.leftovers()->topLevelItemCount(), 1);
        next.answer(u"Discard"_s);
        next.press(dialog, u"Discard…"_s);
        QTRY_VERIFY(QDir(m_folder->filePath(u"recovery"_s)).entryList(QDir::Files).isEmpty());
    }

    void anotherProgramsFileIsOffered()
    {
        const QString path = put(broker("a", 3));
        Session &s = *m_session;
        s.window->openPaths({path});
        QVERIFY(s.notice()->isHidden());
        put(broker("a", 5));
        QTRY_COMPARE_WITH_TIMEOUT(s.notice()->sentence(), u"Another program changed m.yaml."_s, 60'000);
        // There is nothing of one's own to save.
        s.trigger(u"Save"_s);
        QCOMPARE(s.said(), u"Nothing to save: only another program changed m.yaml."_s);
        QCOMPARE(weir::test::readFile(path), broker("a", 5));
        QVERIFY(!s.notice()->isHidden());
        s.press(s.notice(), u"Reload"_s);
        QCOMPARE(s.rendered(), broker("a", 5));
        QVERIFY(s.notice()->isHidden());

        // With changes of one's own: compared first, kept then.
        setRetry(s, 9);
        put(broker("a", 6));
        QTRY_VERIFY_WITH_TIMEOUT(!s.notice()->isHidden(), 60'000);
        s.press(s.notice(), u"Compare"_s);
        auto *tree = s.window->findChild<weir::DifferenceTree *>();
        QTRY_COMPARE_WITH_TIMEOUT(tree->topLevelItemCount(), 1, 60'000);
        QCOMPARE(tree->topLevelItem(0)->child(0)->text(1), u"6"_s);
        QCOMPARE(tree->topLevelItem(0)->child(0)->text(2), u"9"_s);
        QVERIFY(tree->isVisible());
        QVERIFY(!s.notice()->isHidden());
        s.answer(u"Cancel"_s);
        s.press(s.notice(), u"Reload"_s);
        QCOMPARE(s.rendered(), broker("a", 9));
        // The bar went with the choice; the menu still has it.
        put(broker("a", 8));
        s.document.keepMine();
        QVERIFY(s.document.save());
        QCOMPARE(weir::test::readFile(path), broker("a", 9));
        QTRY_VERIFY_WITH_TIMEOUT(s.notice()->isHidden(), 60'000);
        QVERIFY(QFile::remove(path));
        QTRY_COMPARE_WITH_TIMEOUT(s.notice()->sentence(), u"Another program removed m.yaml."_s, 60'000);
        s.press(s.notice(), u"Keep Mine"_s);
        QVERIFY(s.window->isWindowModified());
        QVERIFY(s.document.save());
        QCOMPARE(weir::test::readFile(path), broker("a", 9));
    }

    /// Several files are a document as one is: each gets what is its own.
    void severalFilesAreSaved()
    {
        const QString first = put(broker("a", 3));
        const QString second = put(broker("b", 3), u"n.yaml"_s);
        Session &s = *m_session;
        s.window->openPaths({first, second});
        setRetry(s, 9);
        s.trigger(u"Save"_s);
        QCOMPARE(weir::test::readFile(first), broker("a", 9));
        QCOMPARE(weir::test::readFile(second), broker("b", 3));
        QVERIFY(!s.window->isWindowModified());
        QVERIFY(s.said().startsWith(u"Saved "_s));
    }

    /// What could not be written elsewhere is written nowhere, whatever another program did.
    void saveAsWritesTheNewPlaceAlone()
    {
        const QString path = put(broker("a", 3));
        Session &s = *m_session;
        s.window->openPaths({path});
        setRetry(s, 9);
        put(broker("a", 5));
        // Says yes to whatever is asked on the way.
        QTimer hand;
        QObject::connect(&hand, &QTimer::timeout, &hand, [] {
            if (auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
                dialog->selectFile(u"/proc/new.yaml"_s);
                QMetaObject::invokeMethod(dialog, "accept");
            } else if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                box->buttons().front()->click();
            }
        });
        hand.start(20);
        s.trigger(u"Save As…"_s);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(weir::test::readFile(path), broker("a", 5));
        QVERIFY(s.window->isWindowModified());
    }

    void newFilesInTheFolder()
    {
        const QString path = put(broker("a", 3));
        // Read, and without an object: it is there all the time.
        put("replicas: 3\n", u"values.yaml"_s);
        Session &s = *m_session;
        s.window->openPaths({m_folder->path()});
        put(broker("b", 1), u"b.yaml"_s);
        put(broker("a", 4));
        QTRY_COMPARE_WITH_TIMEOUT(s.notice()->sentence(),
                                  u"Another program changed m.yaml. Another program added b.yaml."_s, 60'000);
        s.press(s.notice(), u"Reload"_s);
        QCOMPARE(s.document.set().size(), size_t(2));
    }

    void anUnsavedDesignIsKeptByItself()
    {
        m_session->window->openPaths({put(broker("a", 3))});
        setRetry(*m_session, 7);
        QTRY_VERIFY_WITH_TIMEOUT(
            QDir(m_folder->filePath(u"recovery"_s)).entryList({u"*.json"_s}, QDir::Files).size() == 1, 60'000);
        QVERIFY(m_session->document.save());
        QVERIFY(QDir(m_folder->filePath(u"recovery"_s)).entryList(QDir::Files).isEmpty());
    }
};
