// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/recoverydialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace weir {

RecoveryDialog::RecoveryDialog(const RecoveryStore &store, QList<RecoveryStore::Leftover> leftovers, QWidget *parent)
    : QDialog(parent), m_store(store), m_leftovers(std::move(leftovers))
{
    setWindowTitle(tr("Recover Unsaved Work"));
    auto *intro = new QLabel(m_leftovers.isEmpty()
                                 ? tr("Every session of Weir ended well. There is nothing to recover.")
                                 : tr("Weir ended before this was saved. Recovering opens it; your files stay as they "
                                      "are until you save."));
    intro->setWordWrap(true);
    m_list = new QTreeWidget;
    m_list->setAccessibleName(tr("Unsaved work"));
    m_list->setHeaderLabels({tr("Document"), tr("Folder"), tr("Last change kept")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_list->setTextElideMode(Qt::ElideMiddle);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Later"));
    m_recover = buttons->addButton(tr("&Recover"), QDialogButtonBox::AcceptRole);
    m_discard = buttons->addButton(tr("&Discard…"), QDialogButtonBox::DestructiveRole);
    m_recover->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(intro);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(640, 300);
    connect(buttons, &QDialogButtonBox::rejected, this, &RecoveryDialog::reject);
    connect(m_recover, &QPushButton::clicked, this, &RecoveryDialog::recover);
    connect(m_discard, &QPushButton::clicked, this, &RecoveryDialog::discard);
    connect(m_list, &QTreeWidget::itemActivated, this, &RecoveryDialog::recover);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &RecoveryDialog::refresh);
    fill();
}

void RecoveryDialog::fill()
{
    m_list->clear();
    for (const RecoveryStore::Leftover &leftover : std::as_const(m_leftovers)) {
        const QString where = leftover.paths.isEmpty() ? tr("never saved")
                                                       : QFileInfo(leftover.paths.front()).absolutePath();
        auto *item = new QTreeWidgetItem(
            {leftover.title, QDir::toNativeSeparators(where),
             QLocale().toString(leftover.when.toLocalTime(), QLocale::ShortFormat)});
        item->setToolTip(1, QDir::toNativeSeparators(leftover.paths.join(u'\n')));
        m_list->addTopLevelItem(item);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    refresh();
}

void RecoveryDialog::refresh()
{
    const bool hasOne = !m_list->selectedItems().isEmpty();
    m_recover->setEnabled(hasOne);
    m_discard->setEnabled(hasOne);
}

void RecoveryDialog::recover()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    const RecoveryStore::Leftover chosen = m_leftovers.at(row);
    accept();
    Q_EMIT recoverRequested(chosen);
}

void RecoveryDialog::discard()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Discard unsaved work"),
                                tr("The unsaved changes to “%1” cannot be had again.").arg(m_leftovers.at(row).title),
                                QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, this, [this, row](int answer) {
        if (answer != QMessageBox::Discard)
            return;
        m_store.discard(m_leftovers.takeAt(row));
        fill();
        if (m_leftovers.isEmpty())
            accept();
    });
    box->open();
}

} // namespace weir
