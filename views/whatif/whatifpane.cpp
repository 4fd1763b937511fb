// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whatif/whatifpane.h"

#include "model/events/example.h"
#include "views/whatif/behaviour.h"
#include "views/whatif/behaviourlist.h"
#include "views/whatif/blastlist.h"
#include "views/whatif/eventeditor.h"
#include "views/whatif/outcomes.h"
#include "views/whatif/stepdetails.h"
#include "views/whatif/stepsmodel.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace weir {

using namespace Qt::StringLiterals;
using whatif::StepsModel;

namespace {

/// More entries than a list box can offer; a node's own menu has the rest.
constexpr qsizetype MostEntries = 1000;
/// Answers with more steps open their first level only.
constexpr size_t MostUnfolded = 2000;

QToolButton *clearButton()
{
    auto *button = new QToolButton;
    button->setText(WhatIfPane::tr("Clear"));
    button->setToolTip(WhatIfPane::tr("Ends the question; the canvas shows everything again (Esc)"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

WhatIfPane::WhatIfPane(WhatIf *question, QWidget *parent) : QWidget(parent), m_question(question)
{
    setObjectName(u"whatIf"_s);
    auto *event = new QSplitter(Qt::Horizontal);
    event->setChildrenCollapsible(false);
    event->addWidget(makeEvent());
    event->addWidget(makeAnswer());
    event->addWidget(makeSide());
    event->setStretchFactor(1, 1);
    event->setSizes({250, 700, 290});

    auto *blast = new QWidget;
    auto *blastLayout = new QVBoxLayout(blast);
    blastLayout->setContentsMargins(10, 6, 10, 6);
    auto *blastHead = new QHBoxLayout;
    m_blastTitle = new QLabel;
    m_blastTitle->setObjectName(u"blastTitle"_s);
    m_blastTitle->setTextFormat(Qt::PlainText);
    blastHead->addWidget(m_blastTitle, 1);
    m_clear.append(clearButton());
    blastHead->addWidget(m_clear.last());
    m_blast = new whatif::BlastList(m_question);
    blastLayout->addLayout(blastHead);
    blastLayout->addWidget(m_blast, 1);

    m_pages = new QStackedWidget;
    m_pages->addWidget(event);
    m_pages->addWidget(blast);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    for (QToolButton *button : std::as_const(m_clear))
        connect(button, &QToolButton::clicked, m_question, &WhatIf::clear);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, m_question, &WhatIf::clear);
    connect(m_blast, &whatif::BlastList::revealRequested, this, &WhatIfPane::revealRequested);
    connect(m_behaviours, &whatif::BehaviourList::revealRequested, this, &WhatIfPane::revealRequested);
    connect(m_question, &WhatIf::questionChanged, this, &WhatIfPane::showQuestion);
    connect(m_question, &WhatIf::answered, this, &WhatIfPane::showAnswer);
    showQuestion();
    showAnswer();
}

QWidget *WhatIfPane::makeEvent()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(10, 6, 4, 8);
    layout->setSpacing(6);
    auto *where = new QHBoxLayout;
    auto *label = new QLabel(tr("Enters at"));
    m_entry = new QComboBox;
    m_entry->setObjectName(u"entry"_s);
    m_entry->setAccessibleName(tr("Enters at"));
    m_entry->setToolTip(tr("Where the event enters the design; the likely places come first"));
    m_entry->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_entry->setMinimumContentsLength(10);
    label->setBuddy(m_entry);
    where->addWidget(label);
    where->addWidget(m_entry, 1);
    m_editor = new whatif::EventEditor;
    layout->addWidget(m_editor, 1);
    layout->addLayout(where);
    connect(m_entry, &QComboBox::activated, this,
            [this](int index) { m_question->setEntry(m_entry->itemData(index).toString()); });
    connect(m_editor, &whatif::EventEditor::changed, this, [this] {
        m_question->setEvent(m_editor->cloudEvent());
        if (m_question->topic() != WhatIf::Topic::Event && m_editor->cloudEvent())
            m_question->askEvent();
    });
    return side;
}

QWidget *WhatIfPane::makeAnswer()
{
    auto *middle = new QWidget;
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(4, 6, 4, 8);
    layout->setSpacing(4);
    auto *head = new QHBoxLayout;
    m_summary = new QLabel;
    m_summary->setObjectName(u"summary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setAccessibleName(tr("Outcome"));
    head->addWidget(m_summary, 1);
    m_clear.append(clearButton());
    head->addWidget(m_clear.last());
    m_model = new StepsModel(m_question, this);
    m_steps = new QTreeView;
    m_steps->setObjectName(u"steps"_s);
    m_steps->setAccessibleName(tr("Steps of the event"));
    m_steps->setModel(m_model);
    m_steps->setUniformRowHeights(true);
    m_steps->setAlternatingRowColors(true);
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setExpandsOnDoubleClick(false);
    m_steps->setContextMenuPolicy(Qt::CustomContextMenu);
    m_steps->header()->setStretchLastSection(true);
    m_steps->setColumnWidth(StepsModel::WhereColumn, 220);
    m_steps->setColumnWidth(StepsModel::OutcomeColumn, 130);
    m_steps->setColumnWidth(StepsModel::TimeColumn, 64);
    m_steps->setColumnWidth(StepsModel::ViaColumn, 150);
    m_empty = new QLabel;
    m_empty->setObjectName(u"whatIfEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_result = new QStackedWidget;
    m_result->addWidget(m_steps);
    m_result->addWidget(m_empty);
    layout->addLayout(head);
    layout->addWidget(m_result, 1);
    connect(m_steps->selectionModel(), &QItemSelectionModel::currentChanged, this, &WhatIfPane::showCurrent);
    connect(m_steps, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (const flow::Step *step = m_model->step(index))
            Q_EMIT revealRequested(step->node);
    });
    connect(m_steps, &QTreeView::activated, this, &WhatIfPane::editCurrent);
    connect(m_steps, &QTreeView::customContextMenuRequested, this, &WhatIfPane::showStepMenu);
    return middle;
}

QWidget *WhatIfPane::makeSide()
{
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    m_details = new whatif::StepDetails;
    m_behaviours = new whatif::BehaviourList(m_question);
    for (QWidget *page : {static_cast<QWidget *>(m_details), static_cast<QWidget *>(m_behaviours)})
        page->layout()->setContentsMargins(8, 8, 10, 8);
    tabs->addTab(m_details, tr("Step"));
    tabs->addTab(m_behaviours, tr("Who Fails"));
    return tabs;
}

void WhatIfPane::setDocument(Document *document)
{
    m_question->setDocument(document);
    m_editor->setDocument(document);
}

void WhatIfPane::begin()
{
    if (!m_question->cloudEvent()) {
        // The first known event says more than an empty field.
        m_editor->setEvent(m_editor->firstKnown().value_or(exampleEvent({}, {})));
        m_question->setEvent(m_editor->cloudEvent());
    }
    m_question->askEvent();
}

void WhatIfPane::focusEvent()
{
    m_editor->focusText();
}

void WhatIfPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showQuestion();
}

void WhatIfPane::fillEntries()
{
    const QStringList entries = m_question->entries().mid(0, MostEntries);
    const NodeId entry = m_question->entry();
    QStringList shown;
    for (int i = 0; i < m_entry->count(); ++i)
        shown.append(m_entry->itemData(i).toString());
    if (shown != entries) {
        m_entry->clear();
        for (const NodeId &id : entries)
            m_entry->addItem(m_question->nameOf(id), id);
    }
    if (!entry.isEmpty() && m_entry->findData(entry) < 0)
        m_entry->addItem(m_question->nameOf(entry), entry);
    m_entry->setCurrentIndex(m_entry->findData(entry));
    m_entry->setEnabled(m_entry->count() > 0);
}

void WhatIfPane::showQuestion()
{
    if (!isVisible())
        return;
    m_pages->setCurrentIndex(m_question->topic() == WhatIf::Topic::Blast ? 1 : 0);
    if (m_question->cloudEvent())
        m_editor->setEvent(*m_question->cloudEvent());
    fillEntries();
    m_behaviours->refresh();
    m_blastTitle->setText(tr("If %1 fails").arg(m_question->nameOf(m_question->blastNode())));
}

QString WhatIfPane::emptySentence() const
{
    if (!m_question->document() || m_question->entry().isEmpty())
        return tr("Nothing in this design takes an event yet. Add a broker, a channel or a service.");
    return m_question->cloudEvent()
               ? tr("Change the event, or ask again with “What If”, to follow it through the design.")
               : tr("Write, paste or pick an event to see which triggers take it and where it ends.");
}

void WhatIfPane::showAnswer()
{
    const auto &answer = m_question->answer();
    const bool isEvent = answer && answer->topic == WhatIf::Topic::Event;
    const qsizetype kept = m_model->stepIndex(m_steps->currentIndex());
    m_model->refresh();
    if (isEvent && answer->simulation.steps.size() <= MostUnfolded)
        m_steps->expandAll();
    else
        m_steps->expandToDepth(0);
    m_summary->setText(isEvent ? whatif::summaryText(*answer) : QString());
    m_empty->setText(emptySentence());
    m_result->setCurrentIndex(isEvent ? 0 : 1);
    for (QToolButton *button : std::as_const(m_clear))
        button->setEnabled(m_question->topic() != WhatIf::Topic::None);
    m_steps->setCurrentIndex(m_model->indexOf(kept));
    m_blast->refresh();
    showCurrent();
}

void WhatIfPane::showCurrent()
{
    m_details->show(m_question->answer().get(), m_model->stepIndex(m_steps->currentIndex()));
}

void WhatIfPane::editCurrent()
{
    const flow::Step *step = m_model->step(m_steps->currentIndex());
    if (!step || !m_question->mayBeAsked(step->node))
        return;
    if (step->outcome != flow::Outcome::Replied && step->outcome != flow::Outcome::Delivered
        && step->outcome != flow::Outcome::Unknown)
        return;
    CloudEvent event = m_question->answer()->simulation.events[step->event];
    // The broker's own mark is no part of what a service answers.
    event.attributes.remove(u"knativebrokerttl"_s);
    whatif::editReply(*m_question, step->node, event, window());
}

void WhatIfPane::showStepMenu(const QPoint &at)
{
    const flow::Step *step = m_model->step(m_steps->indexAt(at));
    if (!step)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"stepMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Show on the Canvas")), &QAction::triggered, this,
            [this, node = step->node] { Q_EMIT revealRequested(node); });
    if (!step->via.isEmpty()) {
        connect(menu->addAction(tr("Show %1").arg(m_question->nameOf(step->via))), &QAction::triggered, this,
                [this, via = step->via] { Q_EMIT revealRequested(via); });
    }
    if (m_question->mayBeAsked(step->node)) {
        QAction *edit = menu->addAction(step->outcome == flow::Outcome::Replied ? tr("Edit Reply…")
                                                                                : tr("Answer with an Event…"));
        connect(edit, &QAction::triggered, this, &WhatIfPane::editCurrent);
        edit->setEnabled(step->outcome == flow::Outcome::Replied || step->outcome == flow::Outcome::Delivered
                         || step->outcome == flow::Outcome::Unknown);
        whatif::fillBehaviourMenu(*menu->addMenu(tr("Let It Fail")), *m_question, step->node, window());
    }
    menu->popup(m_steps->viewport()->mapToGlobal(at));
}

} // namespace weir
