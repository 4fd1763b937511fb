// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/session.h"
#include "model/telemetry/store.h"

#include <QToolButton>

class QTimer;

namespace weir {

/// Context, namespace and state of the connection in the tool bar: a coloured mark, words, and the age of the newest
/// numbers. A click opens the cluster menu.
class ClusterChip final : public QToolButton
{
    Q_OBJECT
public:
    explicit ClusterChip(QWidget *parent = nullptr);

    void setSession(const ClusterSession *session);
    void setTelemetry(const TelemetryStore *store);

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void refresh();

    const ClusterSession *m_session = nullptr;
    const TelemetryStore *m_store = nullptr;
    QTimer *m_tick = nullptr;
    QString m_title;
    QString m_detail;
    QColor m_mark;
    bool m_hollow = false;
};

/// "connecting", "live", … as the chip and the status line say it.
[[nodiscard]] QString stateWord(const ConnectionInfo &info);
/// How the measurement itself is: "2 s ago", "metrics are off", "metrics forbidden", "no traffic", …
[[nodiscard]] QString measurementWord(const TelemetryStore &store, const QDateTime &now);

} // namespace weir
