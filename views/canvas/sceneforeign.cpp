// SPDX-License-Identifier: GPL-3.0-or-later
// Objects that are not the document's: those that only the cluster has, and those that another version of it had.
#include "views/canvas/canvasscene.h"

namespace weir {

const Topology &CanvasScene::topologyOf(const NodeId &id) const
{
    if (!m_foreign.contains(id))
        return m_document->topology();
    return m_other ? m_other->topology : m_observation->topology();
}

const ResourceSet &CanvasScene::setOf(const NodeId &id) const
{
    if (!m_foreign.contains(id))
        return m_document->set();
    return m_other ? m_other->set : m_observation->set();
}

void CanvasScene::dropForeign()
{
    const QList<QString> edges = m_foreignEdges.keys();
    for (const QString &id : edges)
        removeEdge(id);
    const QSet<NodeId> nodes = m_foreign;
    for (const NodeId &id : nodes)
        removeNode(id);
    m_foreign.clear();
    m_foreignEdges.clear();
    m_other.reset();
}

QSet<NodeId> CanvasScene::wantedForeign(const OtherSide *other) const
{
    const bool isLive = m_perspective == Perspective::Live && m_observation && m_observation->isLive();
    if (!m_document || (!other && !isLive))
        return {};
    QSet<NodeId> wanted;
    if (other) {
        wanted = other->gone;
    } else {
        const QStringList ids = m_observation->foreign(m_document->topology());
        wanted = QSet<NodeId>(ids.cbegin(), ids.cend());
    }
    const Topology &theirs = other ? other->topology : m_observation->topology();
    for (auto it = wanted.begin(); it != wanted.end();)
        it = m_document->topology().node(*it) || !theirs.node(*it) ? wanted.erase(it) : ++it;
    return wanted;
}

QHash<QString, Edge> CanvasScene::edgesOf(const QSet<NodeId> &foreign, const OtherSide *other) const
{
    QHash<QString, Edge> edges;
    if (foreign.isEmpty())
        return edges;
    QHash<NodeId, NodeId> own;
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        if (!m_foreign.contains(it.key()))
            own.insert(other ? it.key() : m_observation->clusterId(it.key()), it.key());
    }
    for (const Edge &theirs : other ? other->topology.edges() : m_observation->topology().edges()) {
        if (!foreign.contains(theirs.via))
            continue;
        Edge edge = theirs;
        edge.from = own.value(edge.from, edge.from);
        edge.to = own.value(edge.to, edge.to);
        edges.insert(edge.id, edge);
    }
    return edges;
}

void CanvasScene::drawForeign()
{
    if (isDrawing())
        return;
    const std::shared_ptr<const OtherSide> other = m_emphasis ? m_emphasis->other : nullptr;
    const QSet<NodeId> wanted = wantedForeign(other.get());
    if (wanted.isEmpty() && m_foreign.isEmpty())
        return;
    const QSet<NodeId> selected = m_selectedNodes;
    const QHash<QString, Edge> edges = edgesOf(wanted, other.get());
    if (wanted == m_foreign && edges == m_foreignEdges && other == m_other) {
        for (const NodeId &id : std::as_const(m_foreign))
            refreshNode(id);
        return;
    }
    dropForeign();
    m_foreign = wanted;
    m_foreignEdges = edges;
    m_other = other;
    for (const NodeId &id : std::as_const(m_foreign))
        addNode(id);
    QStringList ids = m_foreignEdges.keys();
    ids.sort();
    for (const QString &id : std::as_const(ids))
        addEdge(m_foreignEdges[id]);
    placeForeign();
    QSet<NodeId> touched = m_foreign;
    for (const Edge &edge : std::as_const(m_foreignEdges))
        touched |= {edge.from, edge.to};
    routeAround(touched);
    placeGroups();
    updateDeadLetterTags();
    select(selected, m_selectedEdges);
    Q_EMIT contentChanged();
}

/// Where it stood, while nothing else does.
std::optional<QPointF> CanvasScene::oldPlace(const NodeItem &gone) const
{
    const auto place = m_other ? m_other->places.constFind(gone.id()) : QHash<NodeId, QPointF>::const_iterator();
    if (!m_other || place == m_other->places.cend())
        return {};
    const QRectF rect = gone.rect().translated(*place);
    const bool isTaken = std::any_of(m_items.cbegin(), m_items.cend(), [&](const NodeItem *item) {
        return !m_foreign.contains(item->id()) && item->sceneRect().intersects(rect);
    });
    return isTaken ? std::nullopt : std::optional(*place);
}

void CanvasScene::placeForeign()
{
    if (m_foreign.isEmpty())
        return;
    QStringList ids(m_foreign.cbegin(), m_foreign.cend());
    ids.sort();
    QHash<QString, int> groups;
    QHash<NodeId, int> boxOf;
    Arrangement snapshot;
    for (const NodeId &id : std::as_const(ids)) {
        const Node *known = node(id);
        if (!known)
            continue;
        layout::Box box;
        box.rank = rankOf(known->role);
        box.group = groups.value(known->resource.nameSpace, int(groups.size()));
        groups.insert(known->resource.nameSpace, box.group);
        const bool chip = m_chips.contains(id);
        if (chip) {
            box.width = 96;
            box.height = 48;
        }
        boxOf.insert(id, int(snapshot.boxes.size()));
        snapshot.boxes.push_back(box);
        snapshot.entries.push_back({chip ? NodeId() : id, {}});
    }
    QStringList edges = m_foreignEdges.keys();
    edges.sort();
    for (const QString &id : std::as_const(edges)) {
        const auto drawn = m_drawn.constFind(id);
        if (drawn == m_drawn.cend() || drawn->way == Drawn::Way::Reply)
            continue;
        const int from = boxOf.value(drawn->from, -1);
        const int to = boxOf.value(drawn->to, -1);
        const int chip = drawn->chip.isEmpty() ? -1 : boxOf.value(drawn->chip, -1);
        const int lane = drawn->way == Drawn::Way::DeadLetter ? 2 : 1;
        if (chip >= 0 && from >= 0)
            snapshot.links.push_back({from, chip, false, lane});
        if (chip >= 0 && to >= 0)
            snapshot.links.push_back({chip, to, false, lane});
        if (chip < 0 && from >= 0 && to >= 0 && from != to)
            snapshot.links.push_back({from, to, false, lane});
    }
    // Beside the drawing: what is not the document's never lies over its nodes.
    QRectF own;
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        if (!m_foreign.contains(it.key()) && !m_members.contains(it.key()))
            own |= it.value()->sceneRect();
    }
    snapshot.origin = own.isNull() ? QPointF(32, 56) : QPointF(own.left(), own.bottom() + 136);
    const QHash<NodeId, QPointF> places = arrange(snapshot).places;
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        NodeItem *item = m_items.value(it.key());
        const QPointF at = item ? oldPlace(*item).value_or(it.value()) : it.value();
        m_viewOnly.insert(PlacementKey{ResourceKey::None, it.key()}, at);
        if (item)
            item->setPos(at);
    }
}

} // namespace weir
