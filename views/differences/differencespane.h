// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/differences/comparing.h"

#include <QWidget>

class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace weir {

class DifferenceTree;
class TextDiffView;

/// The dock "Differences": by object and field at the left, the object's two texts laid over each other at the right.
class DifferencesPane final : public QWidget
{
    Q_OBJECT
public:
    /// `menu`: what can be compared with. Both outlive it.
    DifferencesPane(Comparing *comparing, QMenu *menu, QWidget *parent = nullptr);

    void focusList();

Q_SIGNALS:
    /// A node that a person chose in the list.
    void revealRequested(const QString &node);
    void failed(const weir::Error &error);

private:
    void showState();
    void showText();
    void showMenu(const QPoint &at);
    void takeOver(const Difference &difference);
    [[nodiscard]] QString summary() const;

    Comparing *m_comparing;
    QLabel *m_summary;
    QLabel *m_empty;
    QStackedWidget *m_pages;
    DifferenceTree *m_tree;
    TextDiffView *m_text;
    QList<QToolButton *> m_steps;
    QToolButton *m_end;
};

} // namespace weir
