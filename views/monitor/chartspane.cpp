// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/monitor/chartspane.h"

#include "model/cluster/observation.h"
#include "model/document/document.h"
#include "model/telemetry/store.h"
#include "views/common/theme.h"
#include "views/monitor/timechart.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>
#include <array>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 6; ///< more cannot be told apart

/// Colours of lines side by side, far apart also for the colour-blind (visuals 4.2).
std::array<QColor, mostLines> lineColours(const Theme &theme)
{
    return {theme.source, theme.channel, theme.flow, theme.broker, theme.deadLetter, theme.neutral};
}

QString shortName(const QString &nodeId)
{
    return nodeId.startsWith("uri:"_L1) ? nodeId.mid(4) : nodeId.section(u'/', -1);
}

bool isDelivery(const QString &role)
{
    return role == "trigger"_L1 || role == "subscription"_L1 || role == "sink"_L1 || role == "step"_L1;
}

} // namespace

ChartsPane::ChartsPane(QWidget *parent)
    : QWidget(parent), m_throughput(new TimeChart(tr("Throughput"), TimeChart::Unit::EventsPerSecond)),
      m_failures(new TimeChart(tr("Failures by class"), TimeChart::Unit::EventsPerSecond)),
      m_latency(new TimeChart(tr("Latency p95"), TimeChart::Unit::Seconds))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(10);
    for (TimeChart *chart : {m_throughput, m_failures, m_latency})
        layout->addWidget(chart, 1);
    refresh();
}

ChartsPane::~ChartsPane() = default;

void ChartsPane::setDocument(const Document *document)
{
    m_document = document;
    m_shown.clear();
    refresh();
}

void ChartsPane::setObservation(const Observation *observation)
{
    m_observation = observation;
    m_shown.clear();
    refresh();
}

void ChartsPane::setTelemetry(const TelemetryStore *store)
{
    disconnect(m_listening);
    m_store = store;
    m_shown.clear();
    for (TimeChart *chart : {m_throughput, m_failures, m_latency})
        chart->setTelemetry(store);
    if (store)
        m_listening = connect(store, &TelemetryStore::advanced, this, &ChartsPane::refresh);
    refresh();
}

void ChartsPane::showSelection(const QStringList &nodes, const QStringList &edges)
{
    m_nodes = nodes;
    m_edges = edges;
    refresh();
}

ChartsPane::Subject ChartsPane::subjectOf(const Edge &edge) const
{
    const QString via = m_observation ? m_observation->clusterId(edge.via) : edge.via;
    QString label = shortName(via);
    if (edge.role == EdgeRole::Step || edge.role == EdgeRole::DeadLetter || edge.role == EdgeRole::Reply)
        label += u" → "_s + shortName(edge.to);
    return {TelemetryStore::edgeKey(via, toString(edge.role), edge.path), label};
}

QList<ChartsPane::Subject> ChartsPane::busiest() const
{
    std::vector<const EdgeReading *> readings;
    if (m_store) {
        for (const EdgeReading &reading : m_store->latest().edges) {
            if (isDelivery(reading.role) && reading.rate)
                readings.push_back(&reading);
        }
    }
    std::ranges::stable_sort(readings,
                             [](const EdgeReading *a, const EdgeReading *b) { return *a->rate > *b->rate; });
    QList<Subject> out;
    for (const EdgeReading *reading : readings) {
        if (out.size() == mostLines)
            break;
        const QString label = reading->name.isEmpty() ? shortName(reading->via) : reading->name;
        out.append({TelemetryStore::edgeKey(*reading), label});
    }
    return out;
}

QList<ChartsPane::Subject> ChartsPane::subjects() const
{
    if (m_nodes.isEmpty() && m_edges.isEmpty())
        return busiest();
    QList<Subject> out;
    const auto add = [&](const Topology &topology, const QString &id) {
        const Edge *edge = topology.edge(id);
        if (!edge || edge->role == EdgeRole::Config)
            return;
        const Subject subject = subjectOf(*edge);
        if (std::ranges::none_of(out, [&](const Subject &other) { return other.key == subject.key; }))
            out.append(subject);
    };
    std::vector<const Topology *> graphs;
    if (m_document)
        graphs.push_back(&m_document->topology());
    if (m_observation)
        graphs.push_back(&m_observation->topology());
    for (const Topology *topology : graphs) {
        for (const QString &id : m_edges)
            add(*topology, id);
        for (const QString &node : m_nodes) {
            for (const QString &id :
                 topology->incoming(node) + topology->outgoing(node) + topology->ownedBy(node))
                add(*topology, id);
        }
    }
    // Deliveries first; with them, a busy node's replies and dead letters would only crowd the chart.
    std::stable_partition(out.begin(), out.end(), [](const Subject &subject) {
        return isDelivery(subject.key.section(u'|', 1, 1));
    });
    return out.size() > mostLines ? out.mid(0, mostLines) : out;
}

QString ChartsPane::sentenceFor(const QList<Subject> &subjects) const
{
    if (!m_store || !m_store->latest().to.isValid())
        return tr("Connect to a cluster to see numbers here.");
    static constexpr std::array order {Absence::Off,     Absence::Forbidden, Absence::Unreachable,
                                       Absence::Waiting, Absence::NoTraffic, Absence::NotMeasured};
    bool isKnown = false;
    QSet<int> seen;
    const auto see = [&](const EdgeReading &reading) {
        isKnown = true;
        seen.insert(static_cast<int>(reading.absence));
    };
    if (m_nodes.isEmpty() && m_edges.isEmpty()) {
        for (const EdgeReading &reading : m_store->latest().edges)
            see(reading);
    } else {
        for (const Subject &subject : subjects) {
            if (const EdgeReading *reading = m_store->edge(subject.key))
                see(*reading);
        }
    }
    if (!isKnown)
        return tr("Nothing of what is selected is measured in the cluster.");
    for (const Absence absence : order) {
        if (seen.contains(static_cast<int>(absence)))
            return sentence(absence);
    }
    return tr("No numbers in this time.");
}

void ChartsPane::refresh()
{
    const QList<Subject> lines = subjects();
    const QString why = sentenceFor(lines);
    for (TimeChart *chart : {m_throughput, m_failures, m_latency})
        chart->setEmptyText(why);
    QStringList keys;
    for (const Subject &line : lines)
        keys << line.key;
    if (keys == m_shown && !keys.isEmpty())
        return; // the charts follow the store themselves
    m_shown = keys;
    const Theme theme = Theme::of(this);
    const std::array<QColor, mostLines> colours = lineColours(theme);
    std::vector<TimeChart::Series> rates;
    std::vector<TimeChart::Series> latencies;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QColor colour = colours[static_cast<size_t>(i)];
        rates.push_back({{lines[i].key}, Metric::Rate, lines[i].label, colour});
        latencies.push_back({{lines[i].key}, Metric::P95, lines[i].label, colour});
    }
    if (lines.size() == 1) {
        latencies = {{{keys}, Metric::P50, u"p50"_s, colours[1]},
                     {{keys}, Metric::P95, u"p95"_s, colours[0]},
                     {{keys}, Metric::P99, u"p99"_s, colours[3]}};
    }
    std::vector<TimeChart::Series> failures;
    if (!keys.isEmpty()) {
        failures = {{keys, Metric::FailuresClient, tr("4xx"), theme.degraded},
                    {keys, Metric::FailuresServer, tr("5xx"), theme.failed},
                    {keys, Metric::FailuresNone, tr("no answer"), theme.progressing},
                    {keys, Metric::FailuresOther, tr("other"), theme.idle}};
    }
    m_throughput->setSeries(std::move(rates));
    m_failures->setSeries(std::move(failures));
    m_latency->setSeries(std::move(latencies));
}

void ChartsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_shown.clear();
        refresh();
    }
}

} // namespace weir
