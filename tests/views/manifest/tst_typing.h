// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/manifest/desk.h"
#include "views/manifest/folding.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QSpinBox>

/// What keys do to the text: indentation, comments, folds, search, completion. Key by key, as typed.
class TypingTest final : public weir::test::Case
{
    Q_OBJECT

    static QString text(const Desk &desk) { return desk.editor->toPlainText(); }

private Q_SLOTS:
    void returnGoesOnWhereYamlGoesOn()
    {
        Desk desk{QByteArray()};
        QVERIFY(desk.isReady());
        desk.type(QStringLiteral("spec:"));
        desk.key(Qt::Key_Return);
        desk.type(QStringLiteral("steps:"));
        desk.key(Qt::Key_Return);
        desk.back(1);
        desk.type(QStringLiteral("- ref:"));
        desk.key(Qt::Key_Return);
        desk.type(QStringLiteral("name: a"));
        desk.key(Qt::Key_Return);
        desk.type(QStringLiteral("kind: B # done:"));
        desk.key(Qt::Key_Return);
        desk.key(Qt::Key_Backtab);
        desk.type(QStringLiteral("text: |"));
        desk.key(Qt::Key_Return);
        desk.type(QStringLiteral("x"));
        QCOMPARE(text(desk), QStringLiteral("spec:\n  steps:\n  - ref:\n      name: a\n      kind: B # done:\n    text: |\n      x"));
    }

    void tabIndentsAndCommentsToggle()
    {
        Desk desk(QByteArray("a:\n  b: 1\n\n  c: 2\n"));
        QVERIFY(desk.isReady());
        desk.key(Qt::Key_A, Qt::ControlModifier);
        desk.key(Qt::Key_Slash, Qt::ControlModifier);
        QCOMPARE(text(desk), QStringLiteral("# a:\n#   b: 1\n\n#   c: 2\n"));
        desk.key(Qt::Key_Slash, Qt::ControlModifier);
        QCOMPARE(text(desk), QStringLiteral("a:\n  b: 1\n\n  c: 2\n"));
        desk.key(Qt::Key_Tab);
        QCOMPARE(text(desk), QStringLiteral("  a:\n    b: 1\n\n    c: 2\n"));
        desk.key(Qt::Key_Backtab);
        desk.key(Qt::Key_Backtab);
        QCOMPARE(text(desk), QStringLiteral("a:\nb: 1\n\nc: 2\n"));
    }

    void objectsFoldAndShowThemselvesWhenGoneTo()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        const QTextBlock spec = desk.editor->document()->findBlockByNumber(7);
        QCOMPARE(spec.text(), QStringLiteral("spec:"));
        QVERIFY(desk.goBehind(QStringLiteral("retry")));
        desk.key(Qt::Key_Backslash, Qt::ControlModifier);
        QVERIFY(!desk.editor->document()->findBlockByNumber(9).isVisible());
        desk.editor->foldAll(true);
        QVERIFY(!spec.isVisible());
        QVERIFY(desk.editor->document()->findBlockByNumber(2).isVisible());
        desk.editor->goTo(9, 0);
        QVERIFY(desk.editor->document()->findBlockByNumber(9).isVisible());
        desk.key(Qt::Key_Plus, Qt::ControlModifier | Qt::ShiftModifier);
        for (QTextBlock block = desk.editor->document()->firstBlock(); block.isValid(); block = block.next())
            QVERIFY(block.isVisible());
        // The gutter folds by mouse, and what is typed in a folded text is what was meant.
        auto *gutter = desk.editor->findChild<QWidget *>(QStringLiteral("gutter"));
        const QRect at = desk.editor->cursorRect(QTextCursor(spec));
        QTest::mouseClick(gutter, Qt::LeftButton, {}, QPoint(gutter->width() - 4, at.center().y()));
        QVERIFY(weir::manifesttext::isFolded(spec));
        QCOMPARE(desk.shown(), texts::shop());
    }

    void searchGoesRoundAndBack()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        desk.key(Qt::Key_F, Qt::ControlModifier);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        QTest::keyClicks(line, QStringLiteral("kind: "));
        const auto at = [&] { return desk.editor->textCursor().blockNumber(); };
        const int first = at();
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(at() > first);
        QTest::keyClick(line, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(at(), first);
        QTest::keyClick(line, Qt::Key_F3, Qt::ShiftModifier);
        QVERIFY(at() > first); // from the end
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(desk.editor->hasFocus());
        desk.key(Qt::Key_F3);
        QCOMPARE(at(), first);
    }

    void goesToALine()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        desk.key(Qt::Key_G, Qt::ControlModifier);
        auto *dialog = desk.pane.findChild<QInputDialog *>();
        QVERIFY(dialog);
        dialog->setIntValue(12);
        dialog->accept();
        QCOMPARE(desk.editor->textCursor().blockNumber(), 11);
    }

    void completes_data()
    {
        QTest::addColumn<QString>("behind");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("offer");
        QTest::addColumn<QString>("line");
        QTest::newRow("key") << "  subscriber:" << "\b\b\b\b\b\b\b\b\b\b\bfil" << "filters" << "  filters:";
        QTest::newRow("broker") << "  broker: default" << "\b\b\b\b\b\b\bde" << "default" << "  broker: default";
        QTest::newRow("name of a reference") << "name: billing" << "\b\b\b\b\b\b\bbi" << "billing" << "      name: billing";
        QTest::newRow("kind") << "kind: Trigger" << "\b\b\b\b\b\b\bTri" << "Trigger" << "kind: Trigger";
        QTest::newRow("namespace") << "  namespace: shop" << "\b\b\b\bsh" << "shop" << "  namespace: shop";
        QTest::newRow("enum") << "    retry: 3  # tries" << "\nbackoffPolicy: exp" << "exponential"
                              << "    backoffPolicy: exponential";
    }
    void completes()
    {
        QFETCH(QString, behind);
        QFETCH(QString, keys);
        QFETCH(QString, offer);
        QFETCH(QString, line);
        Desk desk;
        QVERIFY(desk.isReady());
        QVERIFY(desk.goBehind(behind));
        for (const QChar one : keys) {
            if (one == u'\b')
                desk.key(Qt::Key_Backspace);
            else if (one == u'\n')
                desk.key(Qt::Key_Return);
            else
                desk.type(QString(one));
        }
        if (keys.startsWith(u'\n'))
            QVERIFY(desk.line().startsWith(u"  ")); // depth that return gave
        desk.key(Qt::Key_Space, Qt::ControlModifier);
        const QStringList offered = desk.offered();
        QVERIFY2(offered.contains(offer), qPrintable(desk.line() + QStringLiteral(": ") + offered.join(QStringLiteral(", "))));
        QWidget *popup = QApplication::activePopupWidget();
        QVERIFY(popup);
        while (qobject_cast<QAbstractItemView *>(popup)->currentIndex().data().toString() != offer)
            QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        const QString now = desk.editor->toPlainText();
        QVERIFY2(now.contains(u'\n' + line), qPrintable(now));
    }

    void completesWithinBrackets_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("behind");
        QTest::addColumn<QString>("offer");
        QTest::addColumn<QString>("line");
        QTest::newRow("key") << "spec: {bro" << "}" << "broker" << "spec: {broker: }";
        QTest::newRow("object") << "spec: {broker: default, subs" << "}" << "subscriber"
                                << "spec: {broker: default, subscriber: {}}";
        QTest::newRow("key that has its colon") << "spec: {bro" << ": default}" << "broker" << "spec: {broker: default}";
        QTest::newRow("broker") << "spec: {broker: de" << ", subscriber: {}}" << "default"
                                << "spec: {broker: default, subscriber: {}}";
        QTest::newRow("kind") << "spec: {broker: default, subscriber: {ref: {kind: " << "}}}" << "Service"
                              << "spec: {broker: default, subscriber: {ref: {kind: Service}}}";
        QTest::newRow("reference") << "spec: {subscriber: {ref: {kind: Service, name: bi" << "}}}" << "billing"
                                   << "spec: {subscriber: {ref: {kind: Service, name: billing}}}";
        QTest::newRow("enum") << "spec: {delivery: {backoffPolicy: exp" << "}}" << "exponential"
                              << "spec: {delivery: {backoffPolicy: exponential}}";
        QTest::newRow("lines below") << "spec: {broker: default,\n  subscriber: {ref: {kind: Service,\n    namespace: shop, name: bi" << "}}}"
                                     << "billing"
                                     << "spec: {broker: default,\n  subscriber: {ref: {kind: Service,\n    namespace: shop, name: billing}}}";
        QTest::newRow("list") << "spec: {filters: [{exa" << "}]}" << "exact" << "spec: {filters: [{exact: {}}]}";
    }
    void completesWithinBrackets()
    {
        QFETCH(QString, before);
        QFETCH(QString, behind);
        QFETCH(QString, offer);
        QFETCH(QString, line);
        Desk desk(texts::shop() + "---\napiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata:\n  name: flow\n"
                                  "  namespace: shop\n" + (before + behind).toUtf8() + '\n');
        QVERIFY(desk.isReady());
        QVERIFY(desk.goBehind(before.section(u'\n', -1)));
        desk.key(Qt::Key_Space, Qt::ControlModifier);
        const QStringList offered = desk.offered();
        QVERIFY2(offered.contains(offer), qPrintable(offered.join(QStringLiteral(", "))));
        if (offer == u"subscriber")
            QVERIFY(!offered.contains(QStringLiteral("broker"))); // it is there
        QWidget *popup = QApplication::activePopupWidget();
        QVERIFY(popup);
        while (qobject_cast<QAbstractItemView *>(popup)->currentIndex().data().toString() != offer)
            QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        const QString now = desk.editor->toPlainText();
        QVERIFY2(now.endsWith(u'\n' + line + u'\n'), qPrintable(now));
    }

    void anEmptyTextOffersObjects()
    {
        Desk desk{QByteArray()};
        QVERIFY(desk.isReady());
        desk.type(QStringLiteral("PingS"));
        QVERIFY(desk.offered().contains(QStringLiteral("PingSource")));
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QTRY_VERIFY(desk.object(QStringLiteral("pingsource")));
        QVERIFY(desk.bytes().startsWith("apiVersion: sources.knative.dev/v1\nkind: PingSource\n"));
    }
};
