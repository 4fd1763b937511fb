// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QPointer>
#include <QSortFilterProxyModel>
#include <QWidget>

class QLabel;
class QStackedLayout;
class QTreeView;

namespace weir {

class Document;
class FailingModel;
class Observation;
class TelemetryStore;
struct EdgeReading;

/// Deliveries that fail now: trigger or subscription, target, last code, since when, how much. A click goes
/// to the line on the canvas. A sentence stands where the table would be empty.
class FailingTable final : public QWidget
{
    Q_OBJECT
public:
    explicit FailingTable(QWidget *parent = nullptr);
    ~FailingTable() override;

    void setDocument(const Document *document);
    void setObservation(const Observation *observation);
    void setTelemetry(const TelemetryStore *store);

Q_SIGNALS:
    /// Id of the document's edge, or of the observed graph's for what only the cluster has.
    void activated(const QString &edgeId);
    /// How many deliveries fail; after every change of the number.
    void counted(int count);

private:
    void refresh();
    [[nodiscard]] QString edgeIdOf(const EdgeReading &reading) const;
    [[nodiscard]] QString emptySentence() const;

    QPointer<const Document> m_document;
    QPointer<const Observation> m_observation;
    QPointer<const TelemetryStore> m_store;
    FailingModel *m_model;
    QSortFilterProxyModel m_sorted;
    QTreeView *m_view;
    QLabel *m_empty;
    QStackedLayout *m_stack;
    QMetaObject::Connection m_listening;
    int m_count = 0;
};

} // namespace weir
