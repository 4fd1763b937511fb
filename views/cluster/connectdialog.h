// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/session.h"
#include "model/settings/settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace weir {

/// Which cluster to watch: kubeconfig file, context, namespace. Shows what the context points to, never a secret.
class ConnectDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ConnectDialog(const Settings &settings, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void chosen(const weir::SessionTarget &target);

private:
    void load();
    void showContext();

    const Settings &m_settings;
    QLineEdit *m_file = nullptr;
    QComboBox *m_context = nullptr;
    QLineEdit *m_nameSpace = nullptr;
    QCheckBox *m_all = nullptr;
    QLabel *m_server = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_connect = nullptr;
};

} // namespace weir
