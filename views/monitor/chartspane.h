// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/telemetry/reading.h"

#include <QMetaObject>
#include <QPointer>
#include <QStringList>
#include <QWidget>

namespace weir {

class Document;
class Observation;
class TelemetryStore;
class TimeChart;
struct Edge;

/// Charts of what is selected on the canvas, side by side: throughput, failures by class, latency. Without a
/// selection: the busiest lines. A sentence says why there is nothing to draw.
class ChartsPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ChartsPane(QWidget *parent = nullptr);
    ~ChartsPane() override;

    void setDocument(const Document *document);
    void setObservation(const Observation *observation);
    void setTelemetry(const TelemetryStore *store);
    /// Node and edge ids of the document, or of the observed graph for what only the cluster has.
    void showSelection(const QStringList &nodes, const QStringList &edges);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Subject {
        QString key;   ///< TelemetryStore::edgeKey
        QString label; ///< name of the Trigger, Subscription or source
    };

    void refresh();
    /// The lines to draw; the sentence to say where there are none.
    [[nodiscard]] QList<Subject> subjects() const;
    [[nodiscard]] Subject subjectOf(const Edge &edge) const;
    [[nodiscard]] QList<Subject> busiest() const;
    [[nodiscard]] QString sentenceFor(const QList<Subject> &subjects) const;

    QPointer<const Document> m_document;
    QPointer<const Observation> m_observation;
    QPointer<const TelemetryStore> m_store;
    QStringList m_nodes;
    QStringList m_edges;
    QStringList m_shown; ///< keys that the charts draw now
    TimeChart *m_throughput;
    TimeChart *m_failures;
    TimeChart *m_latency;
    QMetaObject::Connection m_listening;
};

} // namespace weir
