// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/observation.h"
#include "model/cluster/sendroute.h"
#include "model/events/cloudevent.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace weir {

/// Sends one CloudEvent to a node through the API server: method, path, headers and payload as they go out, binary
/// or structured; the answer stays readable, and the same event can be sent again with a fresh id.
class SendDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `node` is a node id of the document or of the cluster. The session must outlive the dialog.
    SendDialog(ClusterSession &session, const Observation &observation, const QString &node, QWidget *parent = nullptr);

private:
    void send();
    [[nodiscard]] Result<ClusterSession::Request> request() const;

    ClusterSession &m_session;
    Result<SendRoute> m_route;
    QComboBox *m_method = nullptr;
    QLineEdit *m_path = nullptr;
    QComboBox *m_mode = nullptr;
    QLineEdit *m_type = nullptr;
    QLineEdit *m_source = nullptr;
    QLineEdit *m_id = nullptr;
    QLineEdit *m_contentType = nullptr;
    QPlainTextEdit *m_extensions = nullptr;
    QPlainTextEdit *m_data = nullptr;
    QLabel *m_answer = nullptr;
    QPushButton *m_send = nullptr;
};

} // namespace weir
