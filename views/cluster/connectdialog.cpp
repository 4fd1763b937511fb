// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster/connectdialog.h"

#include "model/cluster/kubeconfig.h"
#include "views/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

namespace weir {

using namespace Qt::StringLiterals;

ConnectDialog::ConnectDialog(const Settings &settings, QWidget *parent) : QDialog(parent), m_settings(settings)
{
    setWindowTitle(tr("Connect to a Cluster"));
    setMinimumWidth(520);
    m_file = new QLineEdit;
    m_file->setPlaceholderText(tr("KUBECONFIG, else ~/.kube/config"));
    m_file->setAccessibleName(tr("Kubeconfig file"));
    m_file->setObjectName(u"kubeconfig"_s);
    m_file->setClearButtonEnabled(true);
    auto *browse = new QPushButton(tr("&Browse…"));
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(browse);

    m_context = new QComboBox;
    m_context->setObjectName(u"context"_s);
    m_context->setAccessibleName(tr("Context"));
    m_server = new QLabel;
    m_server->setForegroundRole(QPalette::PlaceholderText);
    m_server->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_nameSpace = new QLineEdit;
    m_nameSpace->setAccessibleName(tr("Namespace"));
    m_all = new QCheckBox(tr("&All namespaces"));
    m_problem = new QLabel;
    m_problem->setWordWrap(true);

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Kubeconfig:"), fileRow);
    qobject_cast<QLabel *>(form->labelForField(fileRow))->setBuddy(m_file);
    form->addRow(tr("Con&text:"), m_context);
    form->addRow(tr("Server:"), m_server);
    form->addRow(tr("&Namespace:"), m_nameSpace);
    form->addRow(QString(), m_all);
    form->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_connect = buttons->addButton(tr("&Connect"), QDialogButtonBox::AcceptRole);
    m_connect->setObjectName(u"connect"_s);
    m_connect->setDefault(true);
    form->addRow(buttons);

    connect(browse, &QPushButton::clicked, this, [this] {
        const QString file = QFileDialog::getOpenFileName(this, tr("Kubeconfig"), m_file->text());
        if (!file.isEmpty()) {
            m_file->setText(file);
            load();
        }
    });
    connect(m_file, &QLineEdit::editingFinished, this, &ConnectDialog::load);
    connect(m_context, &QComboBox::currentIndexChanged, this, &ConnectDialog::showContext);
    connect(m_all, &QCheckBox::toggled, m_nameSpace, &QLineEdit::setDisabled);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ConnectDialog::reject);
    load();
    m_context->setFocus();
}

void ConnectDialog::load()
{
    const QString file = m_file->text().trimmed();
    const auto config = cluster::loadKubeConfig(file.isEmpty() ? QStringList() : QStringList{file});
    m_context->clear();
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, Theme::of(this).failed);
    m_problem->setPalette(palette);
    if (!config) {
        m_problem->setText(config.error().toString());
    } else {
        m_context->addItems(config->contextNames());
        m_context->setCurrentText(config->currentContext);
        m_problem->setText(m_context->count() == 0 ? tr("This kubeconfig has no context.")
                                                   : config->warnings.join(u'\n'));
    }
    m_connect->setEnabled(m_context->count() > 0);
    showContext();
}

void ConnectDialog::showContext()
{
    const QString file = m_file->text().trimmed();
    const auto config = cluster::loadKubeConfig(file.isEmpty() ? QStringList() : QStringList{file});
    QString server, nameSpace;
    if (config) {
        if (const auto *context = cluster::KubeConfig::find(config->contexts, m_context->currentText())) {
            nameSpace = context->text("/namespace");
            if (const auto *cluster = cluster::KubeConfig::find(config->clusters, context->text("/cluster"))) {
                // A URL may carry a password; it is never shown.
                server = QUrl(cluster->text("/server")).toDisplayString(QUrl::RemoveUserInfo);
            }
        }
    }
    m_server->setText(server.isEmpty() ? u"–"_s : server);
    m_nameSpace->setPlaceholderText(nameSpace.isEmpty() ? u"default"_s : nameSpace);
}

void ConnectDialog::accept()
{
    SessionTarget target;
    if (const QString file = m_file->text().trimmed(); !file.isEmpty())
        target.kubeconfigFiles = {file};
    target.context = m_context->currentText();
    target.nameSpace = m_nameSpace->text().trimmed();
    target.allNamespaces = m_all->isChecked();
    target.scrapeSeconds = m_settings.value(scrapeIntervalSetting);
    QDialog::accept();
    Q_EMIT chosen(target);
}

} // namespace weir
