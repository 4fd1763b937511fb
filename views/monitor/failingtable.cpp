// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/monitor/failingtable.h"

#include "model/cluster/observation.h"
#include "model/document/document.h"
#include "model/telemetry/store.h"
#include "views/monitor/failingmodel.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QTreeView>

namespace weir {

using namespace Qt::StringLiterals;

FailingTable::FailingTable(QWidget *parent)
    : QWidget(parent), m_model(new FailingModel(this)), m_view(new QTreeView), m_empty(new QLabel)
{
    m_sorted.setSourceModel(m_model);
    m_sorted.setSortRole(Qt::UserRole);
    m_view->setModel(&m_sorted);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setAlternatingRowColors(true);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(FailingModel::Failed, Qt::DescendingOrder);
    m_view->setAccessibleName(tr("Failing deliveries"));
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(FailingModel::Target, QHeaderView::Stretch);
    const int wide = fontMetrics().horizontalAdvance(u'0');
    for (const auto &[column, characters] : {std::pair{FailingModel::Delivery, 24}, {FailingModel::Code, 18},
                                             {FailingModel::Since, 20}, {FailingModel::Failed, 16},
                                             {FailingModel::Retries, 12}, {FailingModel::DeadLettered, 14},
                                             {FailingModel::Lost, 10}})
        m_view->setColumnWidth(column, wide * characters);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    const auto go = [this](const QModelIndex &index) {
        if (const QString edge = index.data(FailingModel::EdgeIdRole).toString(); !edge.isEmpty())
            Q_EMIT activated(edge);
    };
    connect(m_view, &QTreeView::clicked, this, go);
    connect(m_view, &QTreeView::activated, this, go);
    refresh();
}

FailingTable::~FailingTable() = default;

void FailingTable::setDocument(const Document *document)
{
    m_document = document;
    refresh();
}

void FailingTable::setObservation(const Observation *observation)
{
    m_observation = observation;
    refresh();
}

void FailingTable::setTelemetry(const TelemetryStore *store)
{
    disconnect(m_listening);
    m_store = store;
    if (store)
        m_listening = connect(store, &TelemetryStore::advanced, this, &FailingTable::refresh);
    refresh();
}

QString FailingTable::edgeIdOf(const EdgeReading &reading) const
{
    const auto findIn = [&reading](const Topology &topology, const auto &clusterId) -> QString {
        for (const Edge &edge : topology.edges()) {
            if (toString(edge.role) == reading.role && edge.path == reading.path
                && clusterId(edge.via) == reading.via && clusterId(edge.from) == reading.from)
                return edge.id;
        }
        return {};
    };
    if (m_document) {
        const QString id = findIn(m_document->topology(), [this](const QString &node) {
            return m_observation ? m_observation->clusterId(node) : node;
        });
        if (!id.isEmpty())
            return id;
    }
    return m_observation ? findIn(m_observation->topology(), [](const QString &node) { return node; })
                         : QString();
}

QString FailingTable::emptySentence() const
{
    if (!m_store || !m_store->latest().to.isValid())
        return tr("Connect to a cluster to see which deliveries fail.");
    bool isMeasured = false;
    Absence why = Absence::NoTraffic;
    for (const EdgeReading &reading : m_store->latest().edges) {
        if (reading.name.isEmpty())
            continue;
        isMeasured = isMeasured || reading.absence == Absence::None || reading.absence == Absence::NoTraffic;
        if (reading.absence != Absence::None)
            why = reading.absence;
    }
    if (isMeasured)
        return tr("No delivery fails.");
    return why == Absence::NoTraffic ? tr("There is no trigger or subscription that could fail.")
                                     : sentence(why);
}

void FailingTable::refresh()
{
    std::vector<FailingModel::Row> rows;
    QDateTime now;
    if (m_store) {
        const TelemetryFrame &frame = m_store->latest();
        now = frame.to;
        const double seconds = static_cast<double>(frame.from.msecsTo(frame.to)) / 1000.0;
        for (TelemetryStore::Failing &failing : m_store->failing())
            rows.push_back({.failing = failing, .edgeId = edgeIdOf(failing.reading), .seconds = seconds});
    }
    const int count = static_cast<int>(rows.size());
    m_model->setRows(std::move(rows), now);
    m_empty->setText(emptySentence());
    m_stack->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    if (count == m_count)
        return;
    m_count = count;
    Q_EMIT counted(count);
}

} // namespace weir
