// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/filters/filterwindow.h"

#include "views/inspector/caption.h"
#include "views/inspector/filters/filterbuilder.h"
#include "views/inspector/keyorder.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace weir::inspector {

FilterWindow::FilterWindow(const FieldContext &context, FilterBuilder *owner)
    : QDialog(owner, Qt::Tool), m_builder(new FilterBuilder(context, FilterBuilder::Place::Window, this)),
      m_problem(new Caption(Caption::Tone::Problem, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const ResourcePtr resource = context.document ? context.document->set().resource(context.key) : nullptr;
    setWindowTitle(resource ? tr("Filters of %1").arg(resource->name()) : tr("Filters"));
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setBackgroundRole(QPalette::Base);
    auto *page = new QWidget(area);
    auto *inner = new QVBoxLayout(page);
    inner->setContentsMargins(12, 12, 12, 12);
    inner->addWidget(m_builder);
    inner->addStretch(1);
    area->setWidget(page);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->addWidget(area, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    m_problem->setContentsMargins(12, 0, 12, 0);
    m_problem->hide();
    buttons->setContentsMargins(12, 0, 12, 0);
    resize(860, 640);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_builder, &FieldEditor::changed, this, [this] {
        const QString problem = m_builder->problem();
        m_problem->setText(problem);
        m_problem->setVisible(!problem.isEmpty());
        orderKeys(m_builder);
        if (problem.isEmpty())
            Q_EMIT changed();
    });
    connect(m_builder, &FieldEditor::stepEnded, this, &FilterWindow::stepEnded);
    connect(qApp, &QApplication::focusChanged, this, &FilterWindow::focusMoved);
}

FilterWindow::~FilterWindow()
{
    // The focus moves once more while the children go.
    disconnect(qApp, nullptr, this, nullptr);
}

void FilterWindow::setValue(const Json *value)
{
    m_builder->setValue(value);
    m_problem->hide();
    orderKeys(m_builder);
}

std::optional<Json> FilterWindow::value() const
{
    return m_builder->value();
}

void FilterWindow::focusMoved(QWidget *old, QWidget *now)
{
    Q_UNUSED(now)
    // As in the form: what is typed into one control is one step back.
    if (old && isAncestorOf(old))
        Q_EMIT stepEnded();
}

} // namespace weir::inspector
