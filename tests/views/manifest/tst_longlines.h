// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edits.h"
#include "tests/views/manifest/desk.h"
#include "views/manifest/livetext.h"

using namespace Qt::StringLiterals;

/// Lines of hundreds of kilobytes, as programs write them, are shown shortened and lose nothing.
class LongLinesTest final : public weir::test::Case
{
    Q_OBJECT

    static weir::ResourceKey keyOf(const weir::Document &document, const QString &name)
    {
        return document.set().first({u"eventing.knative.dev"_s, u"Broker"_s, {}, name});
    }

private Q_SLOTS:
    void areShownShortenedAndKeptWhole()
    {
        Desk desk(texts::oneLine(300'000));
        QVERIFY(desk.editor->isReadOnly());
        QCOMPARE(desk.editor->blockCount(), 2);
        QVERIFY(desk.editor->document()->firstBlock().length() < 3000);
        QVERIFY(desk.editor->document()->firstBlock().text().endsWith(u'…'));
        QVERIFY2(desk.problem().contains(u"shortened"_s), qPrintable(desk.problem()));
        desk.type(u"x"_s);
        desk.key(Qt::Key_Delete);
        desk.pane.flush();
        QTest::qWait(300);
        QCOMPARE(desk.bytes(), texts::oneLine(300'000));
        QVERIFY(!desk.document.isModified());
        desk.pane.hide();
        desk.pane.show();
        QCOMPARE(desk.bytes(), texts::oneLine(300'000));
    }

    void changeByOtherMeans()
    {
        Desk desk(texts::oneLine(300'000));
        const auto renamed = weir::edits::setField(desk.document, keyOf(desk.document, u"b"_s),
                                                   weir::Pointer::parse("/metadata/annotations/note"), "short");
        QVERIFY(renamed && desk.document.commit(*renamed));
        QByteArray wanted = texts::oneLine(300'000);
        wanted.replace(QByteArray("\"xxxxxxxxxxé\""), QByteArray("\"short\""));
        QCOMPARE(desk.bytes(), wanted);
        QVERIFY(desk.editor->isReadOnly());
        // The line is no longer long: the text is there again, to be typed in.
        const auto shortened = weir::edits::setField(desk.document, keyOf(desk.document, u"a"_s),
                                                     weir::Pointer::parse("/metadata/annotations/note"), "short");
        QVERIFY(shortened && desk.document.commit(*shortened));
        QTRY_VERIFY(!desk.editor->isReadOnly());
        QCOMPARE(desk.shown(), desk.bytes());
        QCOMPARE(desk.problem(), QString());
        desk.document.undo();
        QTRY_VERIFY(desk.editor->isReadOnly());
        QCOMPARE(desk.bytes(), wanted);
    }

    void objectsAreEditedOneByOne()
    {
        weir::Registry registry = weir::Registry::builtIn();
        weir::Document document(registry);
        document.openBytes(texts::oneLine(300'000), u"list.json"_s);
        weir::Editor editor;
        weir::LiveText live(&editor);
        editor.show();
        live.setTarget(&document, 0, keyOf(document, u"b"_s));
        QVERIFY(!editor.isReadOnly());
        editor.setFocus();
        const QTextCursor name = editor.document()->find(u"name: b"_s);
        QVERIFY(!name.isNull());
        QTextCursor caret(editor.document());
        caret.setPosition(name.selectionEnd());
        editor.setTextCursor(caret);
        QTest::keyClicks(&editor, u"2"_s);
        live.flush();
        QByteArray wanted = texts::oneLine(300'000);
        wanted.replace(QByteArray("\"name\":\"b\""), QByteArray("\"name\":\"b2\""));
        QCOMPARE(document.bytesOf(0), wanted);
        live.setTarget(nullptr, -1);
    }
};
