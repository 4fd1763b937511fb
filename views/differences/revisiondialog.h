// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/revision.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace weir {

/// Asks for a Git revision: the commits that touched the document, or any name that git understands.
class RevisionDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit RevisionDialog(const QString &path, QWidget *parent = nullptr);

    [[nodiscard]] QString revision() const;

private:
    void fill(const QList<RevisionInfo> &revisions);

    GitRevision m_git;
    QLineEdit *m_name;
    QTreeWidget *m_list;
    QLabel *m_state;
    QPushButton *m_ok;
};

} // namespace weir
