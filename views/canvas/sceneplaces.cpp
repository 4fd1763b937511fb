// SPDX-License-Identifier: GPL-3.0-or-later
// Where nodes stand: placements of the document, view-only places for what has none, enclosures around them.
#include "views/canvas/canvasscene.h"

#include "views/common/icons.h"

#include <QCoreApplication>

#include <algorithm>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

constexpr double Margin = 4000; ///< free canvas around the drawing, so that it can be pushed aside

QRectF enclosureOf(const QRectF &members, bool row)
{
    return members.adjusted(row ? -24 : -64, -40, 24, 24);
}

} // namespace

PlacementKey CanvasScene::placementKey(const NodeId &id) const
{
    return m_foreign.contains(id) || !m_document ? PlacementKey{ResourceKey::None, id} : m_document->placementKey(id);
}

QPointF CanvasScene::position(const NodeId &id) const
{
    if (const auto preview = m_preview.constFind(id); preview != m_preview.cend())
        return *preview;
    if (m_document && !m_foreign.contains(id)) {
        if (const std::optional<Placement> placement = m_document->placement(id))
            return placement->position;
    }
    return m_viewOnly.value(placementKey(id));
}

QSet<NodeId> CanvasScene::findPlaces()
{
    QSet<NodeId> missing;
    bool anyPlaced = false;
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        const NodeId &id = it.key();
        if (m_foreign.contains(id) || m_chips.contains(id) || m_members.contains(id))
            continue;
        const bool placed = m_document->placement(id).has_value() || m_viewOnly.contains(placementKey(id));
        anyPlaced = anyPlaced || placed;
        if (!placed)
            missing.insert(id);
    }
    if (!missing.isEmpty()) {
        const Arrangement snapshot = arrangement({});
        const QHash<NodeId, QPointF> places = anyPlaced ? arrangeNew(snapshot, missing) : arrange(snapshot).places;
        for (const NodeId &id : std::as_const(missing)) {
            if (places.contains(id))
                m_viewOnly.insert(placementKey(id), places.value(id));
        }
    }
    return missing;
}

void CanvasScene::place(const NodeId &id)
{
    if (NodeItem *item = m_items.value(id); item && !m_chips.contains(id))
        item->setPos(position(id));
}

QHash<NodeId, QPointF> CanvasScene::viewOnly() const
{
    QHash<NodeId, QPointF> result;
    if (!m_document)
        return result;
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        const NodeId &id = it.key();
        if (!m_foreign.contains(id) && !m_chips.contains(id) && !m_members.contains(id) && !m_document->placement(id))
            result.insert(id, m_viewOnly.value(placementKey(id)));
    }
    return result;
}

QStringList CanvasScene::movedWith(const NodeId &id) const
{
    if (m_chips.contains(id) || m_foreign.contains(id))
        return {};
    return m_members.value(id, {id});
}

void CanvasScene::preview(const QHash<NodeId, QPointF> &positions)
{
    finishDrawing();
    QSet<NodeId> moved;
    for (auto it = positions.cbegin(); it != positions.cend(); ++it) {
        if (NodeItem *item = m_items.value(it.key())) {
            m_preview.insert(it.key(), it.value());
            item->setPos(it.value());
            moved.insert(it.key());
        }
    }
    routeAround(moved);
    placeGroups();
    update();
    Q_EMIT contentChanged();
}

void CanvasScene::settle()
{
    const QSet<NodeId> moved(m_preview.keyBegin(), m_preview.keyEnd());
    m_preview.clear();
    for (const NodeId &id : moved) {
        if (NodeItem *item = m_items.value(id))
            item->setPos(position(id));
    }
    routeAround(moved);
    placeGroups();
    update();
    Q_EMIT contentChanged();
}

Arrangement CanvasScene::arrangement(const QSet<NodeId> &only) const
{
    Arrangement result;
    if (!m_document)
        return result;
    result.keepOrigin = !only.isEmpty();
    const Topology &topology = m_document->topology();
    QHash<QString, int> groups;
    QHash<NodeId, int> boxOf;
    const auto wanted = [&](const NodeId &id) { return only.isEmpty() || only.contains(id); };
    const QStringList order = topology.nodeOrder();
    for (const NodeId &id : order) {
        const NodeItem *item = m_items.value(id);
        const Node *node = topology.node(id);
        if (!item || !node)
            continue;
        const bool chip = m_chips.contains(id);
        if (m_flowOf.contains(id))
            continue;
        if (chip) {
            const Edge *main = topology.edge(m_chips.value(id));
            if (!main || !wanted(main->from) || !wanted(main->to))
                continue;
        } else if (!wanted(id)) {
            continue;
        }
        const int group = groups.value(node->resource.nameSpace, int(groups.size()));
        groups.insert(node->resource.nameSpace, group);
        layout::Box box;
        Arrangement::Entry entry{chip ? NodeId() : id, {}};
        box.group = group;
        box.rank = rankOf(node->role);
        const QPointF at = position(id);
        box.x = at.x();
        box.y = at.y();
        if (chip) {
            box.width = 96;
            box.height = 48;
            const QRectF rect = rectOf(id);
            box.x = rect.center().x() - 48;
            box.y = rect.center().y() - 24;
        } else if (const QStringList members = m_members.value(id); !members.isEmpty()) {
            const FlowRoom room = flowRoom(size_t(members.size()), node->resource.kind == u"Sequence"_s);
            box.width = room.size.width();
            box.height = room.size.height();
            for (qsizetype i = 0; i < members.size(); ++i)
                entry.inner.emplace_back(members[i], room.places[size_t(i)]);
            const QRectF rect = rectOf(id);
            box.x = rect.left();
            box.y = rect.top();
        }
        if (const auto placement = chip ? std::nullopt : m_document->placement(id))
            box.pinned = placement->pinned;
        boxOf.insert(id, int(result.boxes.size()));
        result.boxes.push_back(box);
        result.entries.push_back(std::move(entry));
    }
    const auto box = [&](const NodeId &id) { return boxOf.value(m_flowOf.value(id, id), -1); };
    for (const QString &id : topology.edgeOrder()) {
        const auto drawn = m_drawn.constFind(id);
        if (drawn == m_drawn.cend() || drawn->edge.inherited)
            continue;
        const int from = box(drawn->from);
        const int to = box(drawn->to);
        const int chip = drawn->chip.isEmpty() ? -1 : box(drawn->chip);
        if (from < 0 || to < 0 || from == to)
            continue;
        const bool back = drawn->way == Drawn::Way::Reply;
        const int lane = drawn->way == Drawn::Way::DeadLetter ? 2 : 1;
        if (chip >= 0) {
            result.links.push_back({from, chip, back, lane});
            result.links.push_back({chip, to, back, lane});
        } else if (!back) {
            result.links.push_back({from, to, back, lane});
        }
    }
    // Who is outside of all namespaces and has to do with one alone stands behind it, not below.
    std::vector<QSet<int>> around(result.boxes.size());
    for (const layout::Link &link : result.links) {
        around[size_t(link.from)].insert(result.boxes[size_t(link.to)].group);
        around[size_t(link.to)].insert(result.boxes[size_t(link.from)].group);
    }
    const int outside = groups.value(QString(), -1);
    for (size_t i = 0; i < result.boxes.size(); ++i) {
        if (result.boxes[i].group != outside || around[i].size() != 1)
            continue;
        const NodeItem *item = m_items.value(result.entries[i].id);
        if (!item || item->view().role != Role::Uri)
            continue;
        result.boxes[i].group = *around[i].cbegin();
        result.boxes[i].rank = 3;
    }
    // Where nothing ranks a card by its role alone, its lines do: a service that only receives dead letters is a sink
    // of last resort.
    for (size_t i = 0; i < result.entries.size(); ++i) {
        const NodeId &id = result.entries[i].id;
        const NodeItem *item = m_items.value(id);
        if (item && item->view().role == Role::StoreSink && !item->view().deadLetterTag)
            result.boxes[i].rank = 2;
    }
    return result;
}

QRectF CanvasScene::rectOf(const NodeId &id) const
{
    const auto members = m_members.constFind(id);
    if (members != m_members.cend() && !members->isEmpty()) {
        QRectF rect;
        for (const NodeId &member : *members) {
            if (const NodeItem *item = m_items.value(member))
                rect |= item->sceneRect();
        }
        const Node *flow = node(id);
        return enclosureOf(rect, flow && flow->resource.kind == u"Sequence"_s);
    }
    const NodeItem *item = m_items.value(id);
    return item ? item->sceneRect() : QRectF();
}

QRectF CanvasScene::contentRect() const
{
    if (isDrawing())
        return {};
    return itemsRect();
}

QRectF CanvasScene::itemsRect() const
{
    QRectF rect;
    for (const NodeItem *item : m_items) {
        if (item->isVisible())
            rect |= item->sceneRect();
    }
    for (const GroupItem *group : m_flows)
        rect |= group->groupRect();
    for (const auto &[id, group] : m_namespaces)
        rect |= group->groupRect();
    return rect;
}

void CanvasScene::placeGroups()
{
    for (auto it = m_flows.begin(); it != m_flows.end();) {
        if (m_members.contains(it.key()) && m_items.contains(it.key())) {
            ++it;
        } else {
            delete it.value();
            it = m_flows.erase(it);
        }
    }
    for (auto it = m_members.cbegin(); it != m_members.cend(); ++it) {
        NodeItem *card = m_items.value(it.key());
        if (!card)
            continue;
        GroupItem *&group = m_flows[it.key()];
        if (!group) {
            group = new GroupItem(GroupItem::Form::Flow, &m_theme);
            addItem(group);
        }
        const Node *flow = node(it.key());
        group->setTitle(QCoreApplication::translate("Canvas", "%1 %2", "kind and name of a flow")
                            .arg(flow ? flow->resource.kind : QString(), card->view().name),
                        card->view().glyph);
        group->setRect(rectOf(it.key()));
        card->setVisible(false);
        card->setPos(group->groupRect().topLeft());
    }
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it)
        it.value()->setVisible(!m_flows.contains(it.key()));

    // What leads from one namespace to another stands between their frames: it would stretch its own over the other.
    const auto isBetween = [this](const NodeId &chip) {
        const Edge *main = edge(m_chips.value(chip));
        const Node *from = main ? node(main->from) : nullptr;
        const Node *to = main ? node(main->to) : nullptr;
        return from && to && !from->resource.nameSpace.isEmpty() && !to->resource.nameSpace.isEmpty()
            && from->resource.nameSpace != to->resource.nameSpace;
    };
    QSet<QString> shown;
    for (auto it = m_namespaceMembers.cbegin(); it != m_namespaceMembers.cend(); ++it) {
        QRectF rect;
        for (const NodeId &member : it.value()) {
            if (!m_items.contains(member))
                continue;
            if (!m_chips.contains(member))
                rect |= rectOf(member);
            else if (!isBetween(member))
                rect |= m_items.value(member)->sceneRect().adjusted(0, 0, 0, 12);
        }
        const QString name = it.key().section(u':', 1);
        if (rect.isNull() || name.isEmpty())
            continue;
        shown.insert(it.key());
        GroupItem *&group = m_namespaces[it.key()];
        if (!group) {
            group = new GroupItem(GroupItem::Form::Namespace, &m_theme);
            addItem(group);
        }
        group->setTitle(QCoreApplication::translate("Canvas", "namespace %1").arg(name));
        group->setRect(rect.adjusted(-36, -48, 36, 40));
    }
    for (auto it = m_namespaces.begin(); it != m_namespaces.end();) {
        if (shown.contains(it->first)) {
            ++it;
        } else {
            delete it->second;
            it = m_namespaces.erase(it);
        }
    }
    updateExtent();
}

void CanvasScene::updateExtent()
{
    const QRectF content = itemsRect();
    m_lines->setExtent(content.adjusted(-Margin / 2, -Margin / 2, Margin / 2, Margin / 2));
    const QRectF wanted = content.adjusted(-Margin, -Margin, Margin, Margin);
    // Set by hand and rarely: a scene rectangle that follows every move re-indexes everything.
    if (!QGraphicsScene::sceneRect().contains(content.adjusted(-Margin / 2, -Margin / 2, Margin / 2, Margin / 2))
        || QGraphicsScene::sceneRect().width() > 2 * wanted.width()
        || QGraphicsScene::sceneRect().height() > 2 * wanted.height())
        setSceneRect(wanted);
}

} // namespace weir
