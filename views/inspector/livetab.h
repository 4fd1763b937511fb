// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/observation.h"
#include "model/telemetry/store.h"

#include <QScrollArea>

class QGridLayout;
class QTreeWidget;

namespace weir::inspector {

class Caption;

/// What the cluster says of one object: readiness with its reason, conditions, and the numbers of its deliveries.
/// Unknown numbers are a dash with the reason why, never zero.
class LiveTab final : public QScrollArea
{
    Q_OBJECT
public:
    explicit LiveTab(QWidget *parent = nullptr);

    void setObservation(const Observation *observation) { m_observation = observation; }
    void setTelemetry(const TelemetryStore *store) { m_store = store; }
    /// A node of the document or, for foreign objects, of the cluster; `edgeKeys` (TelemetryStore::edgeKey) are the
    /// deliveries to speak of, the first that is measured counts.
    void setSubject(const NodeId &node, const QStringList &edgeKeys);
    void refresh();

private:
    void showReadiness();
    void showConditions();
    void showNumbers();

    const Observation *m_observation = nullptr;
    const TelemetryStore *m_store = nullptr;
    NodeId m_node;
    QStringList m_edgeKeys;
    Caption *m_state;
    Caption *m_reason;
    QTreeWidget *m_conditions;
    QWidget *m_numbers;
    QGridLayout *m_tiles;
    Caption *m_source;
};

} // namespace weir::inspector
