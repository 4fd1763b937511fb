// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/livetab.h"

#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/inspector/caption.h"
#include "views/monitor/numbers.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <cmath>

namespace weir::inspector {

using namespace Qt::StringLiterals;

namespace {

struct Tile {
    QString label;
    QString value;
    bool bad = false;
};

QString figures(double value)
{
    if (value >= 9.95)
        return QLocale().toString(qint64(std::llround(value)));
    if (value >= 0.995)
        return QLocale().toString(value, 'f', 1);
    return value == 0 ? u"0"_s : QLocale().toString(value, 'g', 2);
}

QString count(const std::optional<double> &value, bool atLeast)
{
    if (!value)
        return u"–"_s;
    return atLeast ? u"≥ "_s + numbers::count(*value) : numbers::count(*value);
}

QString rate(const std::optional<double> &value)
{
    return value ? numbers::rate(*value) : u"–"_s;
}

QString seconds(const std::optional<double> &value)
{
    return value ? numbers::latency(*value) : u"–"_s;
}

QString absenceSentence(Absence absence)
{
    switch (absence) {
    case Absence::None: return {};
    case Absence::NotMeasured: return LiveTab::tr("Knative counts nothing that would tell this.");
    case Absence::Off: return LiveTab::tr("Metrics are switched off in this cluster (config-observability).");
    case Absence::Forbidden: return LiveTab::tr("You may not read the metrics: the right pods/proxy is missing.");
    case Absence::Unreachable: return LiveTab::tr("The pod that counts did not answer.");
    case Absence::NoTraffic: return LiveTab::tr("It is measured, and no event has come yet.");
    case Absence::Waiting: return LiveTab::tr("Waiting for the second measurement.");
    }
    return {};
}

std::vector<Tile> edgeTiles(const EdgeReading &edge)
{
    const EdgeCounts &window = edge.window;
    std::optional<double> attempts;
    if (window.hasAttempts) {
        attempts = 0;
        for (const double number : window.attempts)
            *attempts += number;
    }
    const std::optional<double> share = edge.failureShare();
    return {{LiveTab::tr("events"), rate(edge.rate)},
            {LiveTab::tr("attempts"), count(attempts, window.atLeast)},
            {LiveTab::tr("failed"), share ? LiveTab::tr("%1 %").arg(figures(*share * 100)) : u"–"_s,
             share.value_or(0) > 0},
            {LiveTab::tr("retries"), count(window.retries, window.atLeast)},
            {LiveTab::tr("p95"), seconds(edge.p95)},
            {LiveTab::tr("dead letters"), count(window.deadLettered, window.atLeast),
             window.deadLettered.value_or(0) > 0},
            {LiveTab::tr("lost"), count(window.lost, window.atLeast), window.lost.value_or(0) > 0}};
}

std::vector<Tile> nodeTiles(const NodeReading &node)
{
    return {{LiveTab::tr("in"), rate(node.inRate)},
            {LiveTab::tr("out"), rate(node.outRate)},
            {LiveTab::tr("failed"), rate(node.failedRate), node.failedRate.value_or(0) > 0}};
}

} // namespace

LiveTab::LiveTab(QWidget *parent)
    : QScrollArea(parent), m_state(new Caption(Caption::Tone::Normal, this)),
      m_reason(new Caption(Caption::Tone::Muted, this)), m_conditions(new QTreeWidget(this)),
      m_numbers(new QWidget(this)), m_tiles(new QGridLayout(m_numbers)),
      m_source(new Caption(Caption::Tone::Muted, this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Base);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(8);
    m_reason->setWordWrap(true);
    m_source->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_tiles->setContentsMargins(0, 0, 0, 0);
    m_tiles->setSpacing(6);
    m_conditions->setColumnCount(3);
    m_conditions->setHeaderLabels({tr("Condition"), tr("Status"), tr("Reason")});
    m_conditions->setRootIsDecorated(false);
    m_conditions->setUniformRowHeights(true);
    m_conditions->setAccessibleName(tr("Conditions"));
    m_conditions->header()->setStretchLastSection(true);
    m_conditions->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_conditions->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    layout->addWidget(m_state);
    layout->addWidget(m_reason);
    layout->addWidget(m_numbers);
    layout->addWidget(m_source);
    layout->addWidget(m_conditions);
    layout->addStretch(1);
    setWidget(content);
}

void LiveTab::setSubject(const NodeId &node, const QStringList &edgeKeys)
{
    m_node = node;
    m_edgeKeys = edgeKeys;
    refresh();
}

void LiveTab::refresh()
{
    if (!m_observation || m_node.isEmpty())
        return;
    showReadiness();
    showNumbers();
    showConditions();
}

void LiveTab::showReadiness()
{
    QString words;
    Caption::Tone tone = Caption::Tone::Normal;
    switch (m_observation->readiness(m_node)) {
    case Readiness::Absent: words = tr("Not in the cluster."); break;
    case Readiness::None: words = tr("The cluster says nothing about its state."); break;
    case Readiness::Unknown: words = tr("◐ On its way to ready."); break;
    case Readiness::False:
        words = tr("✕ Not ready.");
        tone = Caption::Tone::Problem;
        break;
    case Readiness::True:
        words = tr("● Ready.");
        tone = Caption::Tone::Good;
        break;
    }
    m_state->setText(words);
    m_state->setTone(tone);
    const QString why = m_observation->whyNotReady(m_node);
    m_reason->setText(why);
    m_reason->setVisible(!why.isEmpty());
}

void LiveTab::showConditions()
{
    const ResourcePtr resource = m_observation->observed(m_node);
    const Json *conditions = resource ? weir::find(resource->json(), "/status/conditions") : nullptr;
    std::vector<const Json *> rows;
    if (conditions && conditions->is_array()) {
        for (const Json &condition : *conditions)
            rows.push_back(&condition);
        // Ready first, then in the order in which one depends on the other.
        const Kind &kind = m_observation->topology().registry().kindOf(*resource);
        const auto place = [&](const Json *condition) {
            const QString type = stringAt(*condition, "/type");
            if (type == QLatin1StringView(kind.status.ready))
                return qsizetype(-1);
            const auto &order = kind.status.dependents;
            return qsizetype(std::find_if(order.begin(), order.end(), [&](const char *name) {
                                 return type == QLatin1StringView(name);
                             }) - order.begin());
        };
        std::stable_sort(rows.begin(), rows.end(), [&](auto a, auto b) { return place(a) < place(b); });
    }
    const Theme theme = Theme::of(this);
    m_conditions->clear();
    for (const Json *condition : rows) {
        const QString status = stringAt(*condition, "/status");
        const QString reason = stringAt(*condition, "/reason");
        const QString message = stringAt(*condition, "/message");
        auto *item = new QTreeWidgetItem(m_conditions, {stringAt(*condition, "/type"), status, reason});
        const bool good = status == u"True";
        const bool bad = status == u"False" && stringAt(*condition, "/severity").isEmpty();
        item->setIcon(0, icons::icon(good ? u"ok"_s : bad ? u"error"_s : u"info"_s,
                                     good ? theme.ok : bad ? theme.failed : theme.idle));
        for (int column = 0; column < 3; ++column)
            item->setToolTip(column, message.isEmpty() ? reason : message);
    }
    m_conditions->setVisible(!rows.empty());
    m_conditions->setFixedHeight(m_conditions->header()->sizeHint().height()
                                 + qMax(18, m_conditions->sizeHintForRow(0)) * int(rows.size()) + 8);
}

void LiveTab::showNumbers()
{
    while (QLayoutItem *item = m_tiles->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    std::vector<Tile> tiles;
    QString source;
    const NodeId clusterNode = m_observation->clusterId(m_node);
    const auto provenance = [&](NumberSource from, const QDateTime &at, Absence absence, const QString &note) {
        if (absence != Absence::None)
            return absenceSentence(absence);
        const qint64 age = at.isValid() ? qMax<qint64>(0, at.secsTo(QDateTime::currentDateTimeUtc())) : 0;
        QString words = tr("%1, %2 s ago").arg(toString(from)).arg(age);
        if (m_store->isStale(at, QDateTime::currentDateTimeUtc()))
            words = tr("%1: too old to rely on").arg(words);
        return note.isEmpty() ? words : words + u"\n"_s + note;
    };
    if (m_store) {
        for (const QString &key : m_edgeKeys) {
            const EdgeReading *edge = m_store->edge(key);
            if (edge && tiles.empty()) {
                tiles = edgeTiles(*edge);
                source = provenance(edge->source, edge->at, edge->absence, edge->note);
            }
        }
        const NodeReading *node = tiles.empty() ? m_store->node(clusterNode) : nullptr;
        if (node) {
            tiles = nodeTiles(*node);
            source = provenance(node->source, node->at, node->absence, {});
        }
    }
    if (tiles.empty())
        source = tr("No numbers for this object.");
    int index = 0;
    for (const Tile &tile : tiles) {
        auto *box = new QFrame(m_numbers);
        box->setFrameShape(QFrame::StyledPanel);
        auto *layout = new QVBoxLayout(box);
        layout->setContentsMargins(8, 5, 8, 5);
        layout->setSpacing(0);
        auto *label = new Caption(Caption::Tone::Muted, tile.label, box);
        label->setElided();
        layout->addWidget(label);
        auto *value = new Caption(Caption::Tone::Title, tile.value, box);
        value->setElided();
        if (tile.bad) {
            const QFont large = value->font();
            value->setTone(Caption::Tone::Problem);
            value->setFont(large);
        }
        value->setAccessibleName(tile.label + u' ' + tile.value);
        layout->addWidget(value);
        m_tiles->addWidget(box, index / 3, index % 3);
        ++index;
    }
    for (int column = 0; column < 3; ++column)
        m_tiles->setColumnStretch(column, 1);
    m_numbers->setVisible(!tiles.empty());
    m_source->setText(source);
}

} // namespace weir::inspector
