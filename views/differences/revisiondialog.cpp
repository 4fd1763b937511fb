// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/differences/revisiondialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace weir {

using namespace Qt::StringLiterals;

RevisionDialog::RevisionDialog(const QString &path, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Compare with a Git Revision"));
    m_name = new QLineEdit(u"HEAD"_s);
    m_name->setAccessibleName(tr("Revision"));
    m_name->setToolTip(tr("A branch, a tag, a commit, or for instance HEAD~1"));
    m_list = new QTreeWidget;
    m_list->setAccessibleName(tr("Commits that touched this document"));
    m_list->setHeaderLabels({tr("Commit"), tr("Date"), tr("Subject")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    m_state = new QLabel(tr("Asking git…"));
    m_state->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("&Compare"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Revision:"), m_name);
    form->addRow(m_list);
    form->addRow(m_state);
    form->addRow(buttons);
    resize(560, 380);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_ok->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item)
            m_name->setText(item->data(0, Qt::UserRole).toString().left(12));
    });
    connect(m_list, &QTreeWidget::itemActivated, this, &QDialog::accept);
    connect(&m_git, &GitRevision::listed, this, &RevisionDialog::fill);
    connect(&m_git, &GitRevision::failed, this, [this](const Error &error) { m_state->setText(error.message); });
    m_git.list(path);
    m_name->selectAll();
}

QString RevisionDialog::revision() const
{
    return m_name->text().trimmed();
}

void RevisionDialog::fill(const QList<RevisionInfo> &revisions)
{
    const QSignalBlocker quiet(m_list);
    for (const RevisionInfo &one : revisions) {
        auto *item = new QTreeWidgetItem(m_list, {one.hash.left(8), one.date, one.subject});
        item->setData(0, Qt::UserRole, one.hash);
        item->setToolTip(2, one.subject);
    }
    m_state->setText(revisions.isEmpty() ? tr("No commit touched this document yet.") : QString());
    m_state->setVisible(revisions.isEmpty());
}

} // namespace weir
