// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edits.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"
#include "tests/views/window/session.h"
#include "views/canvas/canvasview.h"
#include "views/findings/findingsmodel.h"

#include <QClipboard>
#include <QDirIterator>
#include <QTreeView>

/// Broken text is typed, the session is gone, and the next one has it in the editor again, with its problem.
class WindowDraftsTest final : public weir::test::Case
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
    static QByteArray broker(const QByteArray &name)
    {
        return "apiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata:\n  name: " + name + "\n  namespace: shop\n";
    }
    static QString node(const QString &name) { return u"eventing.knative.dev/Broker/shop/"_s + name; }
    QString put(const QString &name, const QByteArray &bytes) const
    {
        const QString path = QDir(m_folder->path()).canonicalPath() + u'/' + name;
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    [[nodiscard]] QString newBroker() const
    {
        weir::Document &document = m_session->document;
        const weir::Kind *kind = m_session->registry.find(u"eventing.knative.dev"_s, u"Broker"_s);
        const auto created = weir::edits::create(document, *kind, u"shop"_s, {0, 0});
        return document.commit(created.change) ? document.topology().idOf(created.key) : QString();
    }
    /// What is said under the YAML of the object.
    [[nodiscard]] QStringList problems() const
    {
        QStringList result;
        for (const QLabel *label : m_session->window->findChild<weir::Inspector *>()->findChildren<QLabel *>()) {
            if (label->isVisible())
                result.append(label->text());
        }
        return result;
    }
    static void replaceAll(weir::Editor *editor, const QByteArray &text)
    {
        QApplication::clipboard()->setText(QString::fromUtf8(text));
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(editor, Qt::Key_V, Qt::ControlModifier);
    }
    [[nodiscard]] bool tells(const QString &part) const { return !problems().filter(part).isEmpty(); }

private Q_SLOTS:
    void cleanup() { m_session.reset(); }

    void brokenTextComesBack_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("problem");
        for (const char *place : {"an item of a list", "new in a kustomization", "of a kustomization", "new in a folder",
                                  "new in a file", "of a file"}) {
            const QString name = QString::fromLatin1(place);
            QTest::newRow(qPrintable(name + u" broken"_s)) << name << u"oops: ["_s << u"Line "_s;
            QTest::newRow(qPrintable(name + u" no object"_s)) << name << QString() << u"apiVersion and kind"_s;
        }
    }
    void brokenTextComesBack()
    {
        QFETCH(const QString, place);
        QFETCH(const QString, keys);
        QFETCH(const QString, problem);
        QString path = put(u"shop/m.yaml"_s, broker("a") + "---\n" + broker("b"));
        QString id = node(u"a"_s);
        if (place.contains(u"list"_s)) {
            path = put(u"shop/m.yaml"_s, "apiVersion: v1\nkind: List\nitems:\n- " + broker("a").replace("\n", "\n  ").chopped(2));
        } else if (place.contains(u"kustomization"_s)) {
            put(u"shop/kustomization.yaml"_s, "resources: [m.yaml]\n");
            path = m_folder->filePath(u"shop"_s);
        } else if (place.contains(u"folder"_s)) {
            path = m_folder->filePath(u"shop"_s);
        }
        m_session->window->openPaths({path});
        if (place.contains(u"new"_s))
            id = newBroker();
        QVERIFY(m_session->document.topology().node(id));
        const QByteArrayList before = files();

        weir::Editor *editor = m_session->edit(id);
        editor->setFocus();
        if (keys.isEmpty()) {
            replaceAll(editor, "just text");
        } else {
            QTest::keyClick(editor, Qt::Key_End, Qt::ControlModifier);
            QTest::keyClicks(editor, keys);
        }
        QByteArray typed = editor->typedText().bytes();
        // Another object follows in the text, and begins with its own line.
        if (place == u"of a file"_s)
            typed += '\n';
        QTRY_VERIFY2(tells(problem), qPrintable(problems().join(u'\n')));
        const QStringList said = problems();
        QVERIFY(m_session->recovery.snapshot(m_session->document).value_or(false));
        m_session.reset();

        m_session = std::make_unique<Session>(m_folder->path());
        m_session->recover();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->document.topology().node(id), 60'000);
        QVERIFY(m_session->window->isWindowModified());
        editor = m_session->edit(id);
        QCOMPARE(editor->typedText().bytes(), typed);
        QVERIFY(!editor->isReadOnly());
        // A new object of a folder is in a file now, and that file is spoken of.
        if (!place.contains(u"folder"_s))
            QCOMPARE(problems(), said);
        QVERIFY2(tells(problem), qPrintable(problems().join(u'\n')));

        // Saving asks as it did, and writes nothing by itself.
        m_session->answer(u"Cancel"_s);
        m_session->trigger(u"Save"_s);
        QCOMPARE(files(), before);
        m_session->answer(u"Go to the Place"_s);
        m_session->trigger(u"Save"_s);
        QCOMPARE(files(), before);

        // Mended by hand, it is saved; undo brings the broken text back.
        editor = m_session->edit(id);
        editor->setFocus();
        replaceAll(editor, broker("mended"));
        QTRY_VERIFY2(m_session->document.topology().node(node(u"mended"_s)), qPrintable(editor->toPlainText()));
        QTRY_VERIFY(!m_session->document.unreadable() && !m_session->document.unsavedDraft());
        QVERIFY(!tells(problem));
        QVERIFY(m_session->document.save());
        QVERIFY(!m_session->window->isWindowModified());
        QVERIFY(files().join().contains("mended"));
    }

    /// What a kustomization would not build stays in the editor with the reason.
    void whatIsRefusedStays()
    {
        put(u"shop/m.yaml"_s, broker("a"));
        put(u"shop/kustomization.yaml"_s, "resources: [m.yaml]\nnamespace: shop\n");
        m_session->window->openPaths({m_folder->filePath(u"shop"_s)});
        weir::Editor *editor = m_session->edit(node(u"a"_s));
        editor->setFocus();
        const QTextCursor found = editor->document()->find(u"namespace: shop"_s);
        QVERIFY(!found.isNull());
        QTextCursor cursor = found;
        cursor.setPosition(found.selectionEnd());
        editor->setTextCursor(cursor);
        QTest::keyClicks(editor, u"per"_s);
        const QByteArray typed = editor->typedText().bytes();
        QTRY_VERIFY2(tells(u"would not build"_s), qPrintable(problems().join(u'\n')));
        QCOMPARE(editor->typedText().bytes(), typed);
        QVERIFY(typed.contains("shopper"));
        m_session->document.undo();
        QTRY_VERIFY(!editor->typedText().bytes().contains("shopper"));
        QVERIFY(!tells(u"would not build"_s));
        QVERIFY(!m_session->window->isWindowModified());
    }

    /// The list of problems names it, and leads to it.
    void problemsListIt()
    {
        m_session->window->openPaths({put(u"m.yaml"_s, "apiVersion: v1\nkind: List\nitems:\n- "
                                                           + broker("a").replace("\n", "\n  ").chopped(2))});
        weir::Editor *editor = m_session->edit(node(u"a"_s));
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(editor, u"oops: ["_s);
        const auto *view = m_session->window->findChild<QTreeView *>(u"problems"_s);
        const auto row = [view](int column) { return view->model()->index(0, column).data().toString(); };
        QTRY_COMPARE(row(weir::FindingsModel::ObjectColumn), u"Broker a"_s);
        QVERIFY2(row(weir::FindingsModel::MessageColumn).contains(u"cannot be its text"_s),
                 qPrintable(row(weir::FindingsModel::MessageColumn)));
        QVERIFY(row(weir::FindingsModel::PlaceColumn).startsWith(u"line "_s));
        m_session->window->findChild<weir::CanvasView *>()->select({});
        QVERIFY(!editor->isVisible());
        Q_EMIT const_cast<QTreeView *>(view)->activated(view->model()->index(0, 0));
        QTRY_VERIFY(editor->isVisible());
        QVERIFY(editor->typedText().bytes().endsWith("oops: ["));
        m_session->document.undo();
        QTRY_VERIFY(row(weir::FindingsModel::ObjectColumn) != u"Broker a"_s
                    || !row(weir::FindingsModel::MessageColumn).contains(u"cannot be its text"_s));
    }

    /// Closing asks about broken text even where nothing else changed.
    void closingAsks()
    {
        m_session->window->openPaths({put(u"m.yaml"_s, "apiVersion: v1\nkind: List\nitems:\n- "
                                                           + broker("a").replace("\n", "\n  ").chopped(2))});
        weir::Editor *editor = m_session->edit(node(u"a"_s));
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(editor, u"oops: ["_s);
        QTRY_VERIFY(tells(u"Line "_s));
        m_session->answer(u"Cancel"_s);
        QVERIFY(!m_session->window->close());
        // Saved without it, the window still holds what was typed.
        QTimer::singleShot(0, this, [this] {
            m_session->answer(u"Save the Last Good State"_s);
            m_session->press(QApplication::activeModalWidget(), u"Save"_s);
        });
        QVERIFY(!m_session->window->close());
        QVERIFY(tells(u"Line "_s));
        QVERIFY(m_session->said().contains(u"cannot be read"_s));
        m_session->answer(u"Discard"_s);
        QVERIFY(m_session->window->close());
    }

private:
    /// All bytes below the folder but the session's own.
    [[nodiscard]] QByteArrayList files() const
    {
        QByteArrayList result;
        QDirIterator all(m_folder->filePath(u"shop"_s), QDir::Files, QDirIterator::Subdirectories);
        QStringList paths;
        while (all.hasNext())
            paths.append(all.next());
        paths.sort();
        for (const QString &path : paths)
            result.append(path.toUtf8() + '\n' + weir::test::readFile(path));
        return result;
    }
};
