// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/whatif/whatif.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace weir {

namespace whatif {
class BehaviourList;
class BlastList;
class EventEditor;
class StepDetails;
class StepsModel;
} // namespace whatif

/// The dock "What if": an event and where it enters at the left, its steps in the middle, one step in full and who
/// fails at the right; or the blast radius of a node. A projection of a WhatIf.
class WhatIfPane final : public QWidget
{
    Q_OBJECT
public:
    explicit WhatIfPane(WhatIf *question, QWidget *parent = nullptr);

    void setDocument(Document *document);
    /// Asks for the event; without one yet, for an example of what the design takes.
    void begin();
    void focusEvent();

Q_SIGNALS:
    /// A node or edge that a person chose in a list.
    void revealRequested(const QString &nodeOrEdge);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeEvent();
    [[nodiscard]] QWidget *makeAnswer();
    [[nodiscard]] QWidget *makeSide();
    void showQuestion();
    void showAnswer();
    void fillEntries();
    void showCurrent();
    void showStepMenu(const QPoint &at);
    void editCurrent();
    [[nodiscard]] QString emptySentence() const;

    WhatIf *m_question;
    QStackedWidget *m_pages;
    whatif::EventEditor *m_editor;
    QComboBox *m_entry;
    QLabel *m_summary;
    QTreeView *m_steps;
    QStackedWidget *m_result;
    QLabel *m_empty;
    whatif::StepsModel *m_model;
    whatif::StepDetails *m_details;
    whatif::BehaviourList *m_behaviours;
    QLabel *m_blastTitle;
    whatif::BlastList *m_blast;
    QList<QToolButton *> m_clear;
};

} // namespace weir
