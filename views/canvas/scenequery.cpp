// SPDX-License-Identifier: GPL-3.0-or-later
// What stands at a point or in a rectangle.
#include "views/canvas/canvasscene.h"

namespace weir {

NodeId CanvasScene::nodeAt(QPointF at, double scale) const
{
    if (isDrawing())
        return {};
    const double reach = 3 / scale;
    const QList<QGraphicsItem *> found = QGraphicsScene::items(
        QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach), Qt::IntersectsItemBoundingRect,
        Qt::DescendingOrder);
    for (QGraphicsItem *candidate : found) {
        const auto *item = dynamic_cast<NodeItem *>(candidate);
        if (!item || !item->sceneRect().adjusted(-reach, -reach, reach, reach).contains(at))
            continue;
        return item->id();
    }
    for (auto it = m_flows.cbegin(); it != m_flows.cend(); ++it) {
        if (it.value()->titleRect().contains(at))
            return it.key();
    }
    return {};
}

QStringList CanvasScene::groupMembersAt(QPointF at) const
{
    for (const auto &[id, group] : m_namespaces) {
        if (group->titleRect().contains(at))
            return m_namespaceMembers.value(id);
    }
    return {};
}

QStringList CanvasScene::nodesIn(const QRectF &rect) const
{
    QStringList result;
    if (isDrawing())
        return result;
    for (QGraphicsItem *candidate : QGraphicsScene::items(rect, Qt::IntersectsItemBoundingRect)) {
        const auto *item = dynamic_cast<NodeItem *>(candidate);
        if (item && rect.intersects(item->sceneRect()))
            result.append(item->id());
    }
    for (auto it = m_flows.cbegin(); it != m_flows.cend(); ++it) {
        if (rect.contains(it.value()->groupRect()))
            result.append(it.key());
    }
    return result;
}

std::vector<CanvasScene::Block> CanvasScene::blocks(const QRectF &exposed) const
{
    std::vector<Block> result;
    if (isDrawing())
        return result;
    result.reserve(size_t(m_items.size()));
    for (const NodeItem *item : m_items) {
        if (item->isVisible() && !item->view().chip && exposed.intersects(item->sceneRect()))
            result.push_back({item->sceneRect(), item->view().role, item});
    }
    return result;
}

std::vector<GroupItem *> CanvasScene::groupItems() const
{
    std::vector<GroupItem *> result;
    for (const auto &[id, group] : m_namespaces)
        result.push_back(group);
    for (GroupItem *group : m_flows)
        result.push_back(group);
    return result;
}

} // namespace weir
