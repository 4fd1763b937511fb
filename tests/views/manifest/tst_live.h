// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edits.h"
#include "tests/views/manifest/desk.h"
#include "views/manifest/livetext.h"

#include <QHelpEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolTip>

/// Text and document, both ways, while a person types and the canvas edits.
class LiveTextTest final : public weir::test::Case
{
    Q_OBJECT

    static bool setRetry(Desk &desk, const QString &name, int retry)
    {
        for (const auto &[key, resource] : desk.document.set().resources()) {
            if (resource->name() != name)
                continue;
            const auto change = weir::edits::setField(desk.document, key, weir::Pointer::parse("/spec/delivery/retry"),
                                                      weir::Json(retry));
            return change && desk.document.commit(*change).has_value();
        }
        return false;
    }

private Q_SLOTS:
    void typingBecomesOneStep()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        QVERIFY(desk.goBehind(QStringLiteral("retry: ")));
        desk.key(Qt::Key_Delete);
        desk.type(QStringLiteral("12"));
        QTRY_COMPARE(weir::intAt(desk.object(QStringLiteral("default"))->json(), "/spec/delivery/retry"), 12);
        desk.type(QStringLiteral("3"));
        const QByteArray wanted = texts::shop().replace("retry: 3", "retry: 123");
        QTRY_COMPARE(desk.bytes(), wanted);
        QCOMPARE(desk.document.history().undoLabel(), QStringLiteral("Edit the YAML of Broker default"));
        desk.undo();
        QCOMPARE(desk.bytes(), texts::shop());
        QCOMPARE(desk.shown(), texts::shop());
        QVERIFY(!desk.document.history().canUndo());
        desk.document.redo();
        QCOMPARE(desk.shown(), wanted);
    }

    void twoPlacesAreTwoSteps()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        QVERIFY(desk.goBehind(QStringLiteral("# the shop")));
        desk.type(QStringLiteral("!"));
        QTRY_VERIFY(desk.bytes().startsWith("# the shop!\n"));
        QVERIFY(desk.goBehind(QStringLiteral("# takes orders")));
        desk.type(QStringLiteral("?"));
        QTRY_VERIFY(desk.bytes().contains("orders?"));
        desk.undo();
        QVERIFY(desk.shown().startsWith("# the shop!\n"));
        QVERIFY(!desk.shown().contains("orders?"));
        desk.undo();
        QCOMPARE(desk.shown(), texts::shop());
    }

    void undoTakesWhatIsBarelyTyped()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        QVERIFY(desk.goBehind(QStringLiteral("# the shop")));
        desk.type(QStringLiteral(" of ours"));
        desk.undo();
        QCOMPARE(desk.shown(), texts::shop());
        desk.document.redo();
        QVERIFY(desk.shown().startsWith("# the shop of ours\n"));
    }

    void brokenTextStaysAndIsSaid()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        const auto before = desk.document.set().resources();
        QVERIFY(desk.goBehind(QStringLiteral("spec:")));
        desk.type(QStringLiteral(" ["));
        QTRY_VERIFY(desk.problem().startsWith(QStringLiteral("Line ")));
        QCOMPARE(desk.document.set().resources(), before);
        QVERIFY(desk.bytes().contains("spec: [\n"));
        QTRY_VERIFY(!desk.editor->extraSelections().isEmpty());
        // The pane goes away and comes back: the text is still there.
        desk.pane.hide();
        desk.pane.show();
        QVERIFY(desk.shown().contains("spec: [\n"));
        QVERIFY(!desk.problem().isEmpty());
        desk.pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.pane));
        desk.editor->setFocus();
        QVERIFY(desk.goBehind(QStringLiteral("spec: [")));
        desk.back(2);
        QTRY_VERIFY(desk.problem().isEmpty());
        QCOMPARE(desk.bytes(), texts::shop());
        QVERIFY(!desk.document.unreadable());
    }

    void theCanvasWritesBesideTheCaret()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        QVERIFY(desk.goBehind(QStringLiteral("broker: def")));
        const int scroll = desk.editor->verticalScrollBar()->value();
        QVERIFY(setRetry(desk, QStringLiteral("default"), 77777));
        QVERIFY(desk.shown().contains("retry: 77777"));
        QCOMPARE(desk.line(), QStringLiteral("  broker: default"));
        QCOMPARE(desk.editor->textCursor().positionInBlock(), 13);
        QCOMPARE(desk.editor->verticalScrollBar()->value(), scroll);
        desk.document.undo();
        QCOMPARE(desk.shown(), texts::shop());
        QCOMPARE(desk.editor->textCursor().positionInBlock(), 13);
    }

    void bothAtOnce()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        QVERIFY(desk.goBehind(QStringLiteral("# takes orders")));
        desk.type(QStringLiteral(" at once"));
        // Nothing of it is in the document yet.
        QVERIFY(setRetry(desk, QStringLiteral("default"), 9));
        QVERIFY(desk.shown().contains("# takes orders at once\n") && desk.shown().contains("retry: 9 "));
        const QByteArray wanted = texts::shop().replace("orders\n", "orders at once\n").replace("retry: 3", "retry: 9");
        QTRY_COMPARE(desk.bytes(), wanted);
        QCOMPARE(desk.shown(), wanted);
        desk.undo();
        desk.undo();
        QCOMPARE(desk.shown(), texts::shop());
    }

    void lineEndsAndMarksOfTheFileStay()
    {
        const QByteArray windows = "\xef\xbb\xbf" + texts::shop().replace("\n", "\r\n");
        Desk desk(windows);
        QVERIFY(desk.isReady());
        QVERIFY(desk.goBehind(QStringLiteral("# tries")));
        desk.key(Qt::Key_Return);
        desk.type(QStringLiteral("timeout: PT5S"));
        const QByteArray wanted = QByteArray(windows).replace("# tries\r\n", "# tries\r\n    timeout: PT5S\r\n");
        QTRY_COMPARE(desk.bytes(), wanted);
        QCOMPARE(weir::stringAt(desk.object(QStringLiteral("default"))->json(), "/spec/delivery/timeout"),
                 QStringLiteral("PT5S"));
    }

    void aNewObjectIsTyped()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        desk.key(Qt::Key_End, Qt::ControlModifier);
        for (const QByteArray &line : ("---\n" + texts::broker("second")).chopped(1).split('\n')) {
            desk.type(QString::fromUtf8(line));
            if (QWidget *offers = QApplication::activePopupWidget())
                QTest::keyClick(offers, Qt::Key_Escape);
            desk.key(Qt::Key_Return);
            while (!desk.line().isEmpty())
                desk.key(Qt::Key_Backspace);
        }
        QTRY_VERIFY(desk.object(QStringLiteral("second")));
        QCOMPARE(desk.document.set().size(), size_t(4));
        QVERIFY(desk.bytes().endsWith("# tries\n"));
    }

    void findingsAreUnderlinedAndMended()
    {
        Desk desk(texts::broker("default") + "---\n" + texts::trigger().replace("broker: default", "broker: defualt"));
        QVERIFY(desk.isReady());
        const int line = 15;
        QCOMPARE(desk.editor->document()->findBlockByNumber(line).text(), QStringLiteral("  broker: defualt"));
        QTRY_VERIFY(desk.editor->markOf(line));
        const weir::Editor::Mark *mark = desk.editor->markOf(line);
        QCOMPARE(mark->from, 10);
        QCOMPARE(mark->to, 17);
        QVERIFY(desk.editor->sayingsOf(line).join(u' ').contains(QStringLiteral("defualt")));
        QVERIFY(desk.goBehind(QStringLiteral("defualt")));
        desk.key(Qt::Key_Return, Qt::AltModifier);
        auto *menu = desk.editor->findChild<QMenu *>(QStringLiteral("fixes"));
        QVERIFY(menu);
        QStringList said;
        QAction *mend = nullptr;
        for (QAction *action : menu->actions()) {
            said << action->text();
            if (!mend && !action->isSeparator() && action->isEnabled())
                mend = action;
        }
        QVERIFY2(mend, qPrintable(said.join(u'\n')));
        mend->trigger();
        menu->close();
        QVERIFY(desk.document.history().canUndo());
        QCOMPARE(desk.shown(), desk.bytes());
        QVERIFY2(!desk.shown().contains("defualt") || desk.document.set().size() == 3, desk.shown().constData());
        desk.undo();
        QTRY_VERIFY(desk.editor->markOf(line));
        // Waived: no mark.
        for (const weir::Finding &finding : desk.document.checker().findings()) {
            if (!desk.document.waiver(finding))
                QVERIFY(desk.document.commit(weir::edits::waive(desk.document, finding, QStringLiteral("known"))));
        }
        QTRY_VERIFY(!desk.editor->markOf(line));
    }

    void hoverExplainsAField()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        QVERIFY(desk.goBehind(QStringLiteral("ret")));
        const QPoint at = desk.editor->cursorRect().center();
        QHelpEvent help(QEvent::ToolTip, at, desk.editor->viewport()->mapToGlobal(at));
        QApplication::sendEvent(desk.editor->viewport(), &help);
        QVERIFY2(QToolTip::text().contains(QStringLiteral("<b>")), qPrintable(QToolTip::text()));
        QVERIFY(QToolTip::text().contains(QStringLiteral("whole number")));
        QToolTip::hideText();
    }

    void caretAndNodeLeadToEachOther()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        QSignalSpy entered(&desk.pane, &weir::ManifestPane::entered);
        QSignalSpy followed(&desk.pane, &weir::ManifestPane::followed);
        QVERIFY(desk.goBehind(QStringLiteral("broker: def")));
        QTRY_COMPARE(entered.size(), 1);
        QCOMPARE(entered.front().front().toString(), QStringLiteral("eventing.knative.dev/Trigger/shop/placed"));
        desk.pane.reveal(QStringLiteral("core/Service/shop/billing"), QStringLiteral("/spec/ports/0/port"));
        QCOMPARE(desk.line(), QStringLiteral("  - port: 80"));
        QTest::qWait(200);
        QCOMPARE(entered.size(), 1); // who came from the node is not sent back
        // Control and a click on a reference.
        QVERIFY(desk.goBehind(QStringLiteral("name: bill")));
        const QPoint at = desk.editor->cursorRect().center();
        QTest::mouseClick(desk.editor->viewport(), Qt::LeftButton, Qt::ControlModifier, at);
        QCOMPARE(followed.size(), 1);
        QCOMPARE(followed.front().front().toString(), QStringLiteral("core/Service/shop/billing"));
        QVERIFY(desk.editor->textCursor().blockNumber() > 20);
    }

    void severalFilesHaveAList()
    {
        QTemporaryDir folder;
        for (const char *name : {"a", "b"}) {
            QFile file(folder.filePath(QString::fromLatin1(name) + QStringLiteral(".yaml")));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(texts::broker(name)) > 0);
        }
        Desk desk;
        QVERIFY(desk.document.open({folder.path()}));
        QVERIFY(desk.isReady());
        QCOMPARE(desk.shown(), texts::broker("a"));
        auto *files = desk.pane.findChild<QComboBox *>();
        QCOMPARE(files->count(), 2);
        files->setFocus();
        QTest::keyClick(files, Qt::Key_Down);
        QCOMPARE(desk.shown(), texts::broker("b"));
        desk.editor->setFocus();
        desk.key(Qt::Key_End, Qt::ControlModifier);
        desk.type(QStringLiteral("# end"));
        QTRY_COMPARE(desk.bytes(1), texts::broker("b") + "# end");
        QCOMPARE(desk.bytes(0), texts::broker("a"));
    }

    void aLargeFileIsEdited()
    {
        QByteArray text;
        for (int i = 0; i < 3000; ++i)
            text += (i > 0 ? "---\n" : "") + texts::broker("b" + QByteArray::number(i));
        Desk desk(text);
        QVERIFY(desk.isReady());
        QCOMPARE(desk.shown(), text);
        desk.editor->goTo(20000, 0);
        desk.key(Qt::Key_Home);
        desk.type(QStringLiteral("# x"));
        desk.key(Qt::Key_Return);
        QTRY_VERIFY(desk.bytes().contains("# x\n"));
        // A whole object between others: read in another thread.
        desk.editor->goTo(0, 0);
        desk.editor->insertPlainText(QString::fromUtf8(texts::broker("first") + "---\n"));
        QTRY_VERIFY(desk.object(QStringLiteral("first")));
        QCOMPARE(desk.document.set().size(), size_t(3001));
        QCOMPARE(desk.bytes(), desk.shown());
        desk.undo();
        desk.undo();
        QCOMPARE(desk.shown(), text);
    }

    void looks()
    {
        Desk desk(texts::shop().replace("broker: default", "broker: defualt") + "---\n" + texts::traps().mid(14));
        QVERIFY(desk.isReady());
        QVERIFY(desk.goBehind(QStringLiteral("broker: ")));
        QTRY_VERIFY(desk.editor->markOf(17));
        desk.keepPicture(QStringLiteral("manifest-light.png"));
        const QImage image = desk.editor->viewport()->grab().toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY(colours.size() > 20);
    }

    /// Of a new object in a folder, which gets its file only by saving.
    void brokenTextOutlivesSavingWhatWasLastReadable()
    {
        QTemporaryDir folder;
        const QString other = folder.filePath(QStringLiteral("shop.yaml"));
        QFile file(other);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(texts::shop()) == texts::shop().size());
        file.close();
        const weir::Registry registry = weir::Registry::builtIn();
        weir::Document document(registry);
        QVERIFY(document.open({folder.path()}));
        const weir::Json json{{"apiVersion", "eventing.knative.dev/v1"},
                              {"kind", "Broker"},
                              {"metadata", {{"name", "fresh"}}}};
        const weir::ResourceKey key = document.nextKey();
        weir::Change change;
        change.resources.push_back({.key = key, .before = nullptr, .after = weir::Resource::create(json, {})});
        QVERIFY(document.commit(change));

        weir::Editor editor;
        weir::LiveText live(&editor);
        editor.resize(400, 300);
        editor.show();
        editor.setFocus();
        live.setTarget(&document, -1, key);
        QSignalSpy told(&live, &weir::LiveText::problemChanged);
        QTest::keyClick(&editor, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(&editor, QStringLiteral("oops: ["));
        const QByteArray typed = editor.toPlainText().toUtf8();
        QTRY_VERIFY(document.draft(key));
        QVERIFY(document.save());
        const int own = document.fileOf(key);
        QVERIFY(own >= 0);
        const QString path = document.nameOf(own);
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QByteArray good = saved.readAll();
        QVERIFY2(good.contains("name: fresh") && !good.contains("oops"), good.constData());

        QCOMPARE(editor.toPlainText().toUtf8(), typed);
        QTRY_VERIFY(document.files()[size_t(own)].error);
        QCOMPARE(document.bytesOf(own), typed);
        QVERIFY(!document.draft(key));
        QVERIFY(document.isModified());
        QCOMPARE(editor.toPlainText().toUtf8(), typed);
        QTest::keyClick(&editor, Qt::Key_BracketRight);
        QTRY_VERIFY(!document.files()[size_t(own)].error);
        QVERIFY(document.save());
    }
};
