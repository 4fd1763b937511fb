// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "tests/support/testmain.h"
#include "tests/support/widgets.h"
#include "tests/views/manifest/texts.h"
#include "views/manifest/editor.h"
#include "views/manifest/manifestpane.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QTextBlock>

/// A pane on a document, and a person's hands: keys and mouse only.
class Desk
{
public:
    explicit Desk(const QByteArray &text = texts::shop())
    {
        document.openBytes(text, QStringLiteral("shop.yaml"));
        pane.setDocument(&document);
        pane.resize(640, 560);
        pane.show();
        pane.activateWindow();
        editor = pane.findChild<weir::Editor *>(QStringLiteral("manifest"));
        editor->setFocus();
    }

    [[nodiscard]] bool isReady() { return QTest::qWaitForWindowActive(&pane) && editor->hasFocus(); }
    [[nodiscard]] QByteArray bytes(int file = 0) const { return document.bytesOf(file); }
    [[nodiscard]] QByteArray shown() const { return editor->typedText().bytes(); }

    /// Puts the caret behind the first place of `text`.
    bool goBehind(const QString &text)
    {
        const QTextCursor found = editor->document()->find(text, 0, QTextDocument::FindCaseSensitively);
        if (found.isNull())
            return false;
        QTextCursor cursor = found;
        cursor.setPosition(found.selectionEnd());
        editor->setTextCursor(cursor);
        return true;
    }
    void type(const QString &keys) { QTest::keyClicks(editor, keys); }
    void key(Qt::Key one, Qt::KeyboardModifiers with = Qt::NoModifier) { QTest::keyClick(editor, one, with); }
    void back(int times)
    {
        for (int i = 0; i < times; ++i)
            key(Qt::Key_Backspace);
    }
    /// As the window does with its undo action.
    void undo()
    {
        key(Qt::Key_Z, Qt::ControlModifier);
        document.undo();
    }
    [[nodiscard]] QString line() const { return editor->textCursor().block().text(); }
    [[nodiscard]] QString problem() const
    {
        const auto *label = pane.findChild<QLabel *>(QStringLiteral("manifestProblem"));
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] weir::ResourcePtr object(const QString &name) const
    {
        for (const auto &[key, resource] : document.set().resources()) {
            if (resource->name() == name)
                return resource;
        }
        return nullptr;
    }
    /// The list of completions, as far as it is open.
    [[nodiscard]] QStringList offered() const
    {
        QStringList all;
        for (const auto *list : editor->findChildren<QAbstractItemView *>())
            collect(list, all);
        if (const auto *popup = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget()))
            collect(popup, all);
        return all;
    }
    void keepPicture(const QString &name) { weir::test::keepPicture(pane, name); }

private:
    static void collect(const QAbstractItemView *list, QStringList &all)
    {
        for (int i = 0; list->isVisible() && i < list->model()->rowCount(); ++i)
            all << list->model()->index(i, 0).data().toString();
    }

    weir::test::QuietPopups m_quiet; // the first member goes last

public:
    weir::Registry registry = weir::Registry::builtIn();
    weir::Document document{registry};
    weir::ManifestPane pane;
    weir::Editor *editor = nullptr;
};
