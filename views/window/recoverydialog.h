// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/recovery.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace weir {

/// Unsaved work of sessions that ended without saving: what, where, when. Nothing is lost by closing it; it can be
/// opened again from the File menu.
class RecoveryDialog final : public QDialog
{
    Q_OBJECT
public:
    RecoveryDialog(const RecoveryStore &store, QList<RecoveryStore::Leftover> leftovers, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The owner opens it; the dialog is closed.
    void recoverRequested(const weir::RecoveryStore::Leftover &leftover);

private:
    void fill();
    void refresh();
    void recover();
    void discard();

    const RecoveryStore &m_store;
    QList<RecoveryStore::Leftover> m_leftovers;
    QTreeWidget *m_list;
    QPushButton *m_recover;
    QPushButton *m_discard;
};

} // namespace weir
