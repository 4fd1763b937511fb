// SPDX-License-Identifier: GPL-3.0-or-later
// The scene follows the document: items come, change and go with what a delta touched.
#include "views/canvas/canvasscene.h"

#include "views/canvas/nodefacts.h"

#include <algorithm>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

/// Above this many touched nodes a rebuild is cheaper than keeping every index by hand.
constexpr qsizetype RebuildAbove = 400;

int stepNumber(const Edge &edge)
{
    const QStringList parts = edge.path.split(u'/');
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        if (parts[i] == u"steps"_s || parts[i] == u"branches"_s)
            return parts[i + 1].toInt() + 1;
    }
    return 0;
}

} // namespace

void CanvasScene::addNode(const NodeId &id)
{
    if (!m_items.contains(id)) {
        auto *item = new NodeItem(id, &m_theme);
        // The scene would look for the place of each that moves: of many, it looks once they stand.
        if (!isDrawing())
            addItem(item);
        m_items.insert(id, item);
    }
    refreshNode(id);
}

void CanvasScene::refreshNode(const NodeId &id)
{
    NodeItem *item = m_items.value(id);
    const Node *known = node(id);
    if (!item || !known)
        return;
    const bool foreign = m_foreign.contains(id);
    NodeView view = foreign
        ? nodeFacts(*known, setOf(id), topologyOf(id).registry(), std::nullopt)
        : nodeFacts(*known, m_document->set(), m_document->registry(), m_document->worst(known->key));
    view.foreign = foreign;
    view.gone = foreign && m_other;
    const QString main = mainEdge(id);
    view.chip = !main.isEmpty();
    if (view.chip)
        m_chips.insert(id, main);
    else
        m_chips.remove(id);
    view.deadLetterTag = item->view().deadLetterTag;
    view.stats = item->view().stats;
    if (!view.ghost)
        view.state = item->view().state;
    const Registry &registry = topologyOf(id).registry();
    item->setPorts(foreign || view.ghost || !known->uri.isEmpty()
                       ? std::vector<PortName>{}
                       : registry.kindOf(known->resource.group, known->resource.kind).ports);
    item->setView(std::move(view));
    m_keys.insert(id, known->key);
}

void CanvasScene::removeNode(const NodeId &id)
{
    if (NodeItem *item = m_items.take(id)) {
        QGraphicsScene::removeItem(item);
        delete item;
    }
    m_keys.remove(id);
    m_chips.remove(id);
    m_found.remove(id);
    m_selectedNodes.remove(id);
    if (m_hoveredNode == id)
        m_hoveredNode.clear();
}

void CanvasScene::addEdge(const Edge &edge)
{
    removeEdge(edge.id);
    if (edge.role == EdgeRole::Config || !isMine(edge.from) || !isMine(edge.to))
        return;
    Drawn drawn{edge, edge.from, edge.to, {}, Drawn::Way::Forward};
    const NodeItem *owner = m_items.value(edge.via);
    EdgeView view{.id = edge.id, .role = edge.role, .fromRole = Role::Other, .inherited = edge.inherited};
    const QString chipEdge = m_chips.value(edge.from);
    switch (edge.role) {
    case EdgeRole::Reply:
        // The answer comes from whoever got the event: a Trigger's reply leaves its subscriber.
        if (!chipEdge.isEmpty()) {
            const Topology &topology = topologyOf(edge.from);
            if (const Edge *main = topology.edge(chipEdge))
                drawn.from = m_foreign.contains(edge.from) || isMine(main->to) ? main->to : edge.from;
        }
        drawn.way = m_members.contains(drawn.from) ? Drawn::Way::Forward : Drawn::Way::Reply;
        view.quiet = owner && owner->view().role == Role::Trigger;
        if (drawn.from == drawn.to)
            return;
        break;
    case EdgeRole::DeadLetter: drawn.way = Drawn::Way::DeadLetter; break;
    case EdgeRole::Step:
        view.step = stepNumber(edge);
        if (m_flowOf.value(edge.to) == edge.from) {
            drawn.way = Drawn::Way::Enter;
            const QStringList members = m_members.value(edge.from);
            const Node *flow = node(edge.from);
            const qsizetype at = members.indexOf(edge.to);
            const bool row = flow && flow->resource.kind == u"Sequence"_s;
            if (row && at > 0) {
                drawn.from = members[at - 1];
                drawn.way = Drawn::Way::Forward;
            }
            if (row)
                view.step = 0; // the row itself counts
        }
        break;
    default:
        if (m_chips.value(edge.via) == edge.id)
            drawn.chip = edge.via;
        break;
    }
    if (!isMine(drawn.from) || !isMine(drawn.to))
        return;
    view.fromRole = owner ? owner->view().role : Role::Other;
    view.unresolved = m_items.value(drawn.to)->view().ghost;
    view.foreign = m_foreignEdges.contains(edge.id);
    m_lines->setEdge(view);
    for (const NodeId &end : {drawn.from, drawn.to, drawn.chip}) {
        if (!end.isEmpty())
            m_at[end].insert(edge.id);
    }
    m_drawn.insert(edge.id, drawn);
}

void CanvasScene::removeEdge(const QString &id)
{
    const auto known = m_drawn.constFind(id);
    if (known == m_drawn.cend())
        return;
    for (const NodeId &end : {known->from, known->to, known->chip}) {
        const auto at = m_at.find(end);
        if (at == m_at.end())
            continue;
        at->remove(id);
        if (at->isEmpty())
            m_at.erase(at);
    }
    m_drawn.erase(known);
    m_lines->removeEdge(id);
    m_selectedEdges.remove(id);
    if (m_hoveredEdge == id)
        m_hoveredEdge.clear();
}

/// A step stands inside its flow's enclosure unless something else needs it too.
void CanvasScene::claimMembers()
{
    m_members.clear();
    m_flowOf.clear();
    if (!m_document)
        return;
    const Topology &topology = m_document->topology();
    m_namespaceMembers.clear();
    for (const Group &group : topology.groups()) {
        if (group.kind != u"flow"_s) {
            m_namespaceMembers.insert(group.id, group.members);
            continue;
        }
        for (const NodeId &member : group.members) {
            const Node *node = topology.node(member);
            if (!node || member == group.id || m_flowOf.contains(member) || node->role == Role::Flow
                || isChipRole(node->role))
                continue;
            const QStringList incoming = topology.incoming(member);
            const bool own = std::all_of(incoming.cbegin(), incoming.cend(), [&](const QString &edgeId) {
                const Edge *edge = topology.edge(edgeId);
                return !edge || edge->role == EdgeRole::Config
                       || (edge->role == EdgeRole::Step && edge->from == group.id);
            });
            if (own) {
                m_flowOf.insert(member, group.id);
                m_members[group.id].append(member);
            }
        }
    }
}

void CanvasScene::apply(const DocumentDelta &delta)
{
    if (isDrawing()) {
        // What was drawn of it is of another state.
        rebuild();
        return;
    }
    const TopologyDelta &graph = delta.topology;
    const qsizetype size = graph.addedNodes.size() + graph.removedNodes.size() + graph.changedNodes.size()
                         + graph.addedEdges.size() + graph.removedEdges.size() + graph.changedEdges.size();
    // A rename keeps the key: the selection follows it.
    QSet<ResourceKey> selectedKeys;
    for (const NodeId &id : std::as_const(m_selectedNodes)) {
        if (m_keys.value(id) != ResourceKey::None)
            selectedKeys.insert(m_keys.value(id));
    }
    const QSet<NodeId> selectedBefore = m_selectedNodes;
    const QSet<QString> edgesBefore = m_selectedEdges;
    const Topology &topology = m_document->topology();

    bool enclosuresChanged = false;
    if (graph.groupsChanged) {
        const QHash<NodeId, QStringList> before = m_members;
        claimMembers();
        enclosuresChanged = before != m_members;
    }
    if (size > RebuildAbove || enclosuresChanged) {
        rebuild();
    } else {
        // One of them may be the document's own now; they are drawn again at the end.
        dropForeign();
        QSet<NodeId> touched = graph.addedNodes | graph.changedNodes;
        QSet<QString> lines = graph.addedEdges | graph.changedEdges;
        for (const QString &id : graph.addedEdges | graph.changedEdges | graph.removedEdges) {
            for (const Edge *edge : {this->edge(id), topology.edge(id)}) {
                if (edge)
                    touched |= {edge->from, edge->to, edge->via};
            }
        }
        for (const ResourceDelta &change : delta.change.resources)
            touched.insert(topology.idOf(change.key));
        for (const ResourceKey key : delta.checked) {
            // Findings are shown on the card; nothing else of it changes.
            const NodeId id = topology.idOf(key);
            if (m_items.contains(id) && !touched.contains(id))
                refreshNode(id);
        }
        // A node that turns from chip to card or back moves the ends of all its lines.
        for (const NodeId &id : std::as_const(touched)) {
            lines |= m_at.value(id);
            for (const QString &edge : topology.ownedBy(id) + topology.outgoing(id))
                lines.insert(edge);
        }
        for (const QString &id : graph.removedEdges)
            removeEdge(id);
        QSet<NodeId> others;
        for (const QString &id : std::as_const(lines)) {
            if (const auto drawn = m_drawn.constFind(id); drawn != m_drawn.cend())
                others |= {drawn->from, drawn->to};
            removeEdge(id);
        }
        for (const NodeId &id : graph.removedNodes)
            removeNode(id);
        QSet<NodeId> fresh;
        for (const NodeId &id : std::as_const(touched)) {
            if (!topology.node(id))
                continue;
            if (!m_items.contains(id))
                fresh.insert(id);
            addNode(id);
        }
        for (const QString &id : topology.edgeOrder()) {
            if (lines.contains(id)) {
                if (const Edge *edge = topology.edge(id))
                    addEdge(*edge);
            }
        }
        for (const NodeId &id : fresh | findPlaces())
            place(id);
        for (const PlacementDelta &placement : delta.change.placements) {
            const NodeId id = placement.key.resource == ResourceKey::None ? placement.key.node
                                                                          : topology.idOf(placement.key.resource);
            if (NodeItem *item = m_items.value(id); item && !m_chips.contains(id)) {
                item->setPos(position(id));
                touched.insert(id);
            }
        }
        routeAround(touched | others);
        placeGroups();
        drawForeign();
        updateStates();
        updateNumbers();
        updateDeadLetterTags();
        setSearch(m_search);
    }
    QSet<NodeId> nodes;
    for (const NodeId &id : selectedBefore) {
        if (m_items.contains(id))
            nodes.insert(id);
    }
    for (const ResourceKey key : std::as_const(selectedKeys)) {
        const NodeId id = topology.idOf(key);
        if (m_items.contains(id))
            nodes.insert(id);
    }
    // What went took itself out; whoever follows the selection is to hear of it.
    m_selectedNodes = selectedBefore;
    m_selectedEdges = edgesBefore;
    select(nodes, edgesBefore);
    update();
    Q_EMIT contentChanged();
}

} // namespace weir
