// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whatif/eventdialog.h"

#include "views/whatif/eventeditor.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace weir::whatif {

EventDialog::EventDialog(Document *document, const CloudEvent &initial, QWidget *parent)
    : QDialog(parent), m_editor(new EventEditor)
{
    auto *layout = new QVBoxLayout(this);
    auto *hint = new QLabel(tr("The reply is an event of its own: it goes where the design sends replies."));
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    layout->addWidget(hint);
    layout->addWidget(m_editor, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_editor, &EventEditor::changed, this, [this, buttons] {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(m_editor->cloudEvent().has_value());
    });
    m_editor->setDocument(document);
    m_editor->setEvent(initial);
    m_editor->focusText();
    resize(460, 360);
}

CloudEvent EventDialog::cloudEvent() const
{
    return m_editor->cloudEvent().value_or(CloudEvent());
}

} // namespace weir::whatif
