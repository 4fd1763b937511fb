// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "tests/support/testmain.h"
#include "tests/support/widgets.h"
#include "views/inspector/inspector.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>

/// An inspector with a document, and a person's hands: keys only.
class Desk
{
public:
    explicit Desk(const QByteArray &yaml, QSize size = {380, 900})
    {
        open(yaml);
        inspector.setDocument(&document);
        inspector.resize(size);
        inspector.show();
        inspector.activateWindow();
    }

    void open(const QByteArray &yaml) { document.openBytes(yaml, QStringLiteral("desk")); }
    [[nodiscard]] bool isReady() { return wake(); }
    /// A list that popped up and went stays the active window where there is no window manager.
    bool wake()
    {
        if (QApplication::activeWindow() == &inspector)
            return true;
        inspector.activateWindow();
        return QTest::qWaitForWindowActive(&inspector);
    }
    [[nodiscard]] QByteArray bytes() const { return document.rendered().front().second; }

    void select(const QString &node)
    {
        inspector.showSelection({node}, {});
        QApplication::processEvents();
    }
    void selectFirst() { select(document.topology().nodeOrder().front()); }

    /// Closes a list of completions, as Escape does.
    void closeList()
    {
        if (QWidget *list = QApplication::activePopupWidget())
            QTest::keyClick(list, Qt::Key_Escape);
        wake();
    }

    /// Goes to a field by its path.
    void goTo(const QString &path)
    {
        wake();
        inspector.focusName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClicks(QApplication::focusWidget(), path);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        wake();
        QApplication::processEvents();
    }

    /// The visible control of this accessible name, the `nth` of them.
    template<class Control>
    [[nodiscard]] Control *named(const QString &name, int nth = 0) const
    {
        for (Control *control : inspector.findChildren<Control *>()) {
            if (control->isVisible() && control->accessibleName() == name && nth-- == 0)
                return control;
        }
        return nullptr;
    }

    /// Presses a button with the space bar.
    [[nodiscard]] bool press(const QString &name, int nth = 0)
    {
        auto *button = named<QAbstractButton>(name, nth);
        if (!button || !button->isEnabled())
            return false;
        wake();
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QApplication::processEvents();
        return true;
    }

    /// Chooses an entry of a list by its first letters, as the keyboard does.
    [[nodiscard]] bool choose(QComboBox *box, const QString &text)
    {
        if (!box)
            return false;
        wake();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        while (box->currentText() != text) {
            const int before = box->currentIndex();
            QTest::keyClick(box, Qt::Key_Down);
            if (box->currentIndex() == before)
                return false;
        }
        QApplication::processEvents();
        return true;
    }

    [[nodiscard]] QStringList sentences() const { return weir::test::sentences(inspector); }
    void keepPicture(const QString &name) { weir::test::keepPicture(inspector, name); }

private:
    weir::test::QuietPopups m_quiet; // the first member goes last

public:
    weir::Registry registry = weir::Registry::builtIn();
    weir::Document document{registry};
    weir::Inspector inspector;
};
