// SPDX-License-Identifier: GPL-3.0-or-later
// What changes without the graph: selection, hover, search, state and numbers.
#include "views/canvas/canvasscene.h"

#include "views/canvas/nodefacts.h"

#include <QDateTime>
#include <QGraphicsView>

namespace weir {

using namespace Qt::StringLiterals;

void CanvasScene::showSelected(const QSet<NodeId> &nodes, const QSet<QString> &edges)
{
    QSet<NodeId> known;
    for (const NodeId &id : nodes) {
        if (m_items.contains(id))
            known.insert(id);
    }
    QSet<QString> lines;
    for (const QString &id : edges) {
        if (m_drawn.contains(id))
            lines.insert(id);
    }
    const bool same = known == m_selectedNodes && lines == m_selectedEdges;
    m_selectedNodes = known;
    m_selectedEdges = lines;
    m_lines->setSelected(lines);
    updateLooks();
    if (!same)
        Q_EMIT selectionEdited();
}

void CanvasScene::setHover(const NodeId &node, const QString &edge)
{
    if (node == m_hoveredNode && edge == m_hoveredEdge)
        return;
    const NodeId before = m_hoveredNode;
    m_hoveredNode = node;
    m_hoveredEdge = edge;
    m_lines->setHovered(edge);
    for (const NodeId &id : {before, node}) {
        if (NodeItem *item = m_items.value(id)) {
            NodeLook look = item->look();
            look.hovered = id == node;
            item->setLook(look);
            item->setZValue(look.hovered ? 3 : item->view().chip ? 2 : 1);
            if (!look.hovered)
                item->setHotPort({});
        }
    }
    m_lines->update();
    Q_EMIT contentChanged();
}

void CanvasScene::fadeAround(const NodeId &id, const QString &edgeId)
{
    // The answer to a question stays while the pointer passes over it.
    if (!m_document || m_foreign.contains(id) || m_emphasis)
        return;
    const Topology &topology = m_document->topology();
    Topology::Closure kept;
    if (!id.isEmpty()) {
        kept = topology.closure(id);
        kept.nodes.insert(id);
    } else if (const Edge *edge = topology.edge(edgeId)) {
        kept = topology.closure(edge->via);
        kept.nodes |= {edge->from, edge->to, edge->via};
        kept.edges.insert(edgeId);
    } else {
        return;
    }
    for (const QString &line : std::as_const(kept.edges)) {
        if (const auto drawn = m_drawn.constFind(line); drawn != m_drawn.cend())
            kept.nodes |= {drawn->from, drawn->to, drawn->chip};
    }
    m_kept = kept.nodes;
    m_lines->setKept(&kept.edges);
    updateLooks();
}

void CanvasScene::unfade()
{
    if (!m_kept && m_lit.isEmpty())
        return;
    m_kept.reset();
    m_lit.clear();
    m_lines->setKept(nullptr);
    updateLooks();
}

void CanvasScene::setEmphasis(std::shared_ptr<const Emphasis> emphasis)
{
    if (emphasis == m_emphasis || (emphasis && m_emphasis && *emphasis == *m_emphasis))
        return;
    if (emphasis)
        unfade();
    m_emphasis = std::move(emphasis);
    m_lines->setEmphasis(m_emphasis);
    drawForeign();
    updateLooks();
}

void CanvasScene::showTargets(const NodeId &from, const QSet<NodeId> &legal)
{
    m_kept = legal;
    m_kept->insert(from);
    m_lit = legal;
    const QSet<QString> none;
    m_lines->setKept(&none);
    updateLooks();
}

void CanvasScene::updateLooks()
{
    const auto fades = [this](const NodeId &id) {
        return m_kept ? !m_kept->contains(id) : m_emphasis && !m_emphasis->nodes.contains(id);
    };
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        NodeItem *item = it.value();
        const NodeId &id = it.key();
        NodeLook look;
        look.selected = m_selectedNodes.contains(id);
        look.hovered = m_hoveredNode == id;
        look.faded = fades(id);
        if (m_emphasis)
            look.mark = m_emphasis->nodes.value(id);
        look.lit = m_lit.contains(id);
        look.found = m_found.contains(id);
        if (const QString main = m_chips.value(id); !main.isEmpty())
            look.line = m_lines->colourOf(main);
        item->setLook(look);
    }
    for (auto it = m_flows.cbegin(); it != m_flows.cend(); ++it)
        it.value()->setEmphasis(m_selectedNodes.contains(it.key()) || m_lit.contains(it.key()),
                                fades(it.key()));
    m_lines->update();
    Q_EMIT contentChanged();
}

bool CanvasScene::matches(const NodeId &id, const QString &text) const
{
    const Node *known = node(id);
    if (!known)
        return false;
    const auto has = [&](const QString &value) { return value.contains(text, Qt::CaseInsensitive); };
    if (has(known->resource.name) || has(known->resource.kind) || has(known->resource.nameSpace) || has(known->uri))
        return true;
    const ResourcePtr resource = setOf(id).resource(known->key);
    const Json *labels = resource ? find(resource->json(), "/metadata/labels") : nullptr;
    if (!labels || !labels->is_object())
        return false;
    for (const auto &[key, value] : labels->items()) {
        if (has(QString::fromStdString(key) + u'=' + toQString(value)))
            return true;
    }
    return false;
}

void CanvasScene::findMatches()
{
    const QString wanted = m_search.trimmed();
    m_found.clear();
    for (auto it = m_items.cbegin(); it != m_items.cend() && !wanted.isEmpty(); ++it) {
        if (matches(it.key(), wanted))
            m_found.insert(it.key());
    }
}

int CanvasScene::setSearch(const QString &text)
{
    finishDrawing();
    m_search = text;
    findMatches();
    updateLooks();
    return int(m_found.size());
}

QStringList CanvasScene::searchMatches() const
{
    QStringList result;
    for (const NodeId &id : order()) {
        if (m_found.contains(id))
            result.append(id);
    }
    return result;
}

StateMark CanvasScene::stateOf(const NodeId &id) const
{
    const Node *known = node(id);
    const bool gone = m_other && m_foreign.contains(id);
    if (!known || !known->uri.isEmpty() || gone)
        return StateMark::None;
    const bool live = m_observation && m_observation->isLive();
    if (known->ghost && !(live && m_observation->observed(id)))
        return StateMark::NotReady;
    if (!live)
        return StateMark::Draft;
    const Kind &kind = topologyOf(id).registry().kindOf(known->resource.group, known->resource.kind);
    switch (m_observation->readiness(id)) {
    case Readiness::Absent: return StateMark::Draft;
    case Readiness::None:
        return kind.status.form == StatusRule::Form::None ? StateMark::None : StateMark::Unknown;
    case Readiness::Unknown: return StateMark::Progressing;
    case Readiness::False: return StateMark::NotReady;
    case Readiness::True: return StateMark::Ready;
    }
    return StateMark::None;
}

void CanvasScene::updateStates()
{
    const bool live = m_perspective == Perspective::Live;
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        std::vector<NodeStat> stats;
        if (live && m_store) {
            const NodeId known = m_foreign.contains(it.key()) || !m_observation ? it.key()
                                                                                : m_observation->clusterId(it.key());
            stats = nodeStats(m_store->node(known));
        }
        it.value()->setState(stateOf(it.key()), std::move(stats));
    }
    Q_EMIT contentChanged();
}

const EdgeReading *CanvasScene::reading(const Drawn &drawn) const
{
    if (!m_store)
        return nullptr;
    const NodeId via = m_foreignEdges.contains(drawn.edge.id) || !m_observation
        ? drawn.edge.via : m_observation->clusterId(drawn.edge.via);
    return m_store->edge(TelemetryStore::edgeKey(via, toString(drawn.edge.role)));
}

void CanvasScene::updateNumbers()
{
    if (m_perspective != Perspective::Live || !m_store) {
        for (auto it = m_drawn.cbegin(); it != m_drawn.cend(); ++it)
            m_lines->setLive(it.key(), {});
        updateStates();
        Q_EMIT numbersChanged();
        return;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    // A hub's own dead-letter line carries what its triggers sent there.
    QHash<NodeId, EdgeReading> hubDead;
    for (auto it = m_drawn.cbegin(); it != m_drawn.cend(); ++it) {
        const Drawn &drawn = *it;
        if (drawn.edge.role == EdgeRole::DeadLetter)
            continue;
        const EdgeReading *read = reading(drawn);
        m_lines->setLive(it.key(), edgeLive(read, drawn.edge.role, read && m_store->isStale(read->at, now)));
    }
    for (int pass : {0, 1}) {
        for (auto it = m_drawn.cbegin(); it != m_drawn.cend(); ++it) {
            const Drawn &drawn = *it;
            const bool chip = m_chips.contains(drawn.edge.via);
            if (drawn.edge.role != EdgeRole::DeadLetter || (pass == 0) != chip)
                continue;
            const EdgeReading *read = reading(drawn);
            if (!read && chip) {
                // The delivery line of the same Trigger or Subscription knows how many it gave up.
                if (const auto main = m_drawn.constFind(m_chips.value(drawn.edge.via)); main != m_drawn.cend())
                    read = reading(*main);
            }
            if (chip && read && read->window.deadLettered && drawn.edge.inherited) {
                EdgeReading &sum = hubDead[drawn.edge.owner];
                sum.window.deadLettered = sum.window.deadLettered.value_or(0) + *read->window.deadLettered;
                sum.window.atLeast = sum.window.atLeast || read->window.atLeast;
                sum.at = std::max(sum.at, read->at);
            }
            if (!chip && !read && hubDead.contains(drawn.edge.owner))
                read = &hubDead[drawn.edge.owner];
            m_lines->setLive(it.key(), edgeLive(read, drawn.edge.role, read && m_store->isStale(read->at, now)));
        }
    }
    updateStates();
    updateLooks();
    Q_EMIT numbersChanged();
}

void CanvasScene::updateDeadLetterTags()
{
    QSet<NodeId> tagged;
    for (const Drawn &drawn : std::as_const(m_drawn)) {
        if (drawn.edge.role == EdgeRole::DeadLetter)
            tagged.insert(drawn.to);
    }
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        if (it.value()->view().deadLetterTag == tagged.contains(it.key()))
            continue;
        NodeView view = it.value()->view();
        view.deadLetterTag = tagged.contains(it.key());
        it.value()->setView(view);
    }
}

} // namespace weir
