// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/differences/differencespane.h"

#include "model/manifest/writer.h"
#include "views/differences/differencetree.h"
#include "views/differences/textdiffview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(const ResourcePtr &resource)
{
    if (!resource)
        return {};
    return isSecret(*resource) ? manifest::writeYaml(withoutSecrets(*resource)) : manifest::textOf(*resource);
}

} // namespace

DifferencesPane::DifferencesPane(Comparing *comparing, QMenu *menu, QWidget *parent)
    : QWidget(parent), m_comparing(comparing)
{
    auto *with = new QToolButton;
    with->setText(tr("Compare With"));
    with->setMenu(menu);
    with->setPopupMode(QToolButton::InstantPopup);
    with->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_summary = new QLabel;
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(10, 5, 8, 5);
    bar->setSpacing(8);
    bar->addWidget(with);
    bar->addWidget(m_summary, 1);
    const auto stepper = [&](const QString &text, const QString &name, int direction) {
        auto *button = new QToolButton;
        button->setText(text);
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setAutoRaise(true);
        bar->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, direction] { m_tree->step(direction); });
        m_steps.append(button);
    };
    stepper(u"↑"_s, tr("Previous difference"), -1);
    stepper(u"↓"_s, tr("Next difference"), 1);
    m_end = new QToolButton;
    m_end->setText(tr("End"));
    m_end->setToolTip(tr("Ends the comparison; the canvas shows everything again"));
    m_end->setAccessibleName(tr("End the comparison"));
    bar->addWidget(m_end);
    connect(m_end, &QToolButton::clicked, m_comparing, &Comparing::clear);

    m_tree = new DifferenceTree;
    m_tree->setFrameShape(QFrame::NoFrame);
    m_text = new TextDiffView;
    auto *both = new QSplitter;
    both->setChildrenCollapsible(false);
    both->addWidget(m_tree);
    both->addWidget(m_text);
    both->setStretchFactor(0, 1);
    both->setStretchFactor(1, 1);
    m_empty = new QLabel;
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_empty);
    m_pages->addWidget(both);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_pages, 1);

    connect(m_comparing, &Comparing::changed, this, &DifferencesPane::showState);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &DifferencesPane::showText);
    connect(m_tree, &QTreeWidget::itemActivated, this,
            [this] { Q_EMIT revealRequested(m_tree->currentResource().toString()); });
    connect(m_tree, &QTreeWidget::itemClicked, this,
            [this] { Q_EMIT revealRequested(m_tree->currentResource().toString()); });
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QTreeWidget::customContextMenuRequested, this, &DifferencesPane::showMenu);
    showState();
}

void DifferencesPane::focusList()
{
    m_tree->setFocus(Qt::OtherFocusReason);
}

QString DifferencesPane::summary() const
{
    if (!m_comparing->isActive())
        return {};
    if (m_comparing->isBusy() && m_comparing->differences().empty())
        return tr("%1 · reading…").arg(m_comparing->title());
    const Comparing::Counts counts = m_comparing->counts();
    QStringList parts{m_comparing->title()};
    if (counts.changed > 0)
        parts.append(tr("%n changed", nullptr, counts.changed));
    if (counts.added > 0)
        parts.append(tr("%n only in the design", nullptr, counts.added));
    if (counts.removed > 0)
        parts.append(tr("%n not in the design", nullptr, counts.removed));
    return parts.join(u" · "_s);
}

void DifferencesPane::showState()
{
    m_summary->setText(summary());
    m_end->setEnabled(m_comparing->isActive());
    QStringList faults;
    for (const Error &problem : m_comparing->problems())
        faults.append(problem.toString());
    m_summary->setToolTip(faults.join(u'\n'));
    if (!faults.isEmpty())
        m_summary->setText(m_summary->text() + u" · "_s + tr("not all could be read: %1").arg(faults.front()));
    m_tree->fill(m_comparing->differences());
    const bool hasAny = !m_comparing->differences().empty();
    for (QToolButton *button : std::as_const(m_steps))
        button->setEnabled(hasAny);
    m_pages->setCurrentIndex(hasAny ? 1 : 0);
    m_empty->setText(!m_comparing->isActive()
                         ? tr("Compare the design with its saved files, with other files, or with a Git revision.")
                     : m_comparing->isBusy() ? tr("Reading…")
                                             : tr("No difference: every object and field is the same."));
    showText();
}

void DifferencesPane::showText()
{
    const ResourceId id = m_tree->currentResource();
    m_text->show(textOf(m_comparing->other(id)), textOf(m_comparing->mine(id)));
}

void DifferencesPane::takeOver(const Difference &difference)
{
    if (const Result<void> done = m_comparing->takeOver(difference); !done)
        Q_EMIT failed(done.error());
}

void DifferencesPane::showMenu(const QPoint &at)
{
    const std::optional<Difference> one = m_tree->current();
    if (!one)
        return;
    QMenu menu(this);
    const bool isWhole = one->pointer.isRoot();
    const QString text = !isWhole                                      ? tr("Take the Value from There")
                         : one->kind == Difference::Kind::Removed      ? tr("Bring Back")
                         : one->kind == Difference::Kind::Added        ? tr("Remove from the Design")
                                                                       : tr("Take the Object from There");
    connect(menu.addAction(text), &QAction::triggered, this, [this, one] { takeOver(*one); });
    menu.addSeparator();
    connect(menu.addAction(tr("Show on the Canvas")), &QAction::triggered, this,
            [this, one] { Q_EMIT revealRequested(one->resource.toString()); });
    if (!isWhole) {
        connect(menu.addAction(tr("Copy Path")), &QAction::triggered, this,
                [one] { QGuiApplication::clipboard()->setText(one->pointer.toQString()); });
    }
    menu.exec(m_tree->viewport()->mapToGlobal(at));
}

} // namespace weir
