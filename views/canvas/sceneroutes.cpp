// SPDX-License-Identifier: GPL-3.0-or-later
// How lines run between what stands: order at a hub, room for chips, fans of parallel lines.
#include "views/canvas/canvasscene.h"

#include "views/canvas/painters/lines.h"
#include "views/canvas/painters/silhouette.h"

#include <algorithm>

namespace weir {

namespace {

constexpr double FanStep = 10;      ///< between lines of one pair (visuals 3.3)
constexpr double HubStep = 13;      ///< between lines that leave one hub
constexpr double ChipSpacing = 46;  ///< a chip and its name
constexpr int ColumnOfChips = 14;   ///< more chips than this stand before their targets instead

} // namespace

void CanvasScene::add(const QString &edge, Routing &routing) const
{
    const auto drawn = m_drawn.constFind(edge);
    if (drawn == m_drawn.cend())
        return;
    if (drawn->way == Drawn::Way::Forward)
        routing.hubs.insert(drawn->from);
    else
        routing.others.insert(edge);
}

void CanvasScene::routeAround(const QSet<NodeId> &nodes)
{
    Routing routing;
    const auto gather = [&](const NodeId &id) {
        for (const QString &edge : m_at.value(id))
            add(edge, routing);
    };
    for (const NodeId &id : nodes) {
        gather(id);
        // An enclosure grows with its members: what ends at it moves too.
        if (const NodeId flow = m_flowOf.value(id); !flow.isEmpty() && !nodes.contains(flow))
            gather(flow);
    }
    QSet<NodeId> chips;
    for (const NodeId &hub : std::as_const(routing.hubs))
        routeHub(hub, chips);
    for (const NodeId &chip : std::as_const(chips)) {
        for (const QString &edge : m_at.value(chip)) {
            if (m_drawn[edge].way != Drawn::Way::Forward)
                routing.others.insert(edge);
        }
    }
    for (const QString &edge : std::as_const(routing.others))
        routeOther(m_drawn[edge]);
}

/// Every forward line of one node at once: their order and their chips depend on each other.
void CanvasScene::routeHub(const NodeId &hub, QSet<NodeId> &movedChips)
{
    struct Out {
        const Drawn *drawn = nullptr;
        QRectF target;
        double wanted = 0;  ///< where the target is, for the order
        routes::End start, end;
        int fan = 0;        ///< index among lines to the same target
    };
    const QRectF from = rectOf(hub);
    const Role role = m_items.contains(hub) ? m_items.value(hub)->view().role : Role::Other;
    const bool enclosure = m_members.contains(hub);
    std::vector<Out> outs;
    for (const QString &edgeId : m_at.value(hub)) {
        const Drawn &drawn = m_drawn[edgeId];
        if (drawn.from != hub || drawn.way != Drawn::Way::Forward)
            continue;
        Out out{&drawn, rectOf(drawn.to), 0, {}, {}, 0};
        out.wanted = out.target.center().y();
        outs.push_back(out);
    }
    std::sort(outs.begin(), outs.end(), [](const Out &a, const Out &b) {
        return std::tie(a.wanted, a.drawn->to, a.drawn->edge.id) < std::tie(b.wanted, b.drawn->to, b.drawn->edge.id);
    });
    QHash<NodeId, int> perTarget;
    for (Out &out : outs)
        out.fan = perTarget[out.drawn->to]++;

    const double height = from.height();
    const double step = outs.size() > 1 ? std::min(HubStep, (height - 20) / double(outs.size() - 1)) : 0;
    for (size_t i = 0; i < outs.size(); ++i) {
        Out &out = outs[i];
        const double dy = (double(i) - double(outs.size() - 1) / 2) * step;
        const double in = enclosure ? 0 : painters::inset(role, dy * 2 / height, height, true);
        out.start = {{from.right() - in, from.center().y() + dy}, {1, 0}, from};
        const NodeItem *target = m_items.value(out.drawn->to);
        const int fan = perTarget.value(out.drawn->to);
        const double room = std::max(0.0, out.target.height() - 20);
        const double fanStep = fan > 1 ? std::min(FanStep, room / (fan - 1)) : 0;
        const double ty = (out.fan - double(fan - 1) / 2) * fanStep;
        const double tin = target && !m_members.contains(out.drawn->to)
            ? painters::inset(target->view().role, ty * 2 / out.target.height(), out.target.height(), false) : 0;
        out.end = {{out.target.left() + tin, out.target.center().y() + ty}, {1, 0}, out.target};
    }

    // Chips: in one column beside the hub while they are few, else each before its target.
    std::vector<size_t> column;
    double gap = HUGE_VAL;
    for (size_t i = 0; i < outs.size(); ++i) {
        const double free = outs[i].end.at.x() - from.right();
        if (!outs[i].drawn->chip.isEmpty() && free >= 96) {
            column.push_back(i);
            gap = std::min(gap, free);
        }
    }
    QHash<size_t, QPointF> chips;
    if (!column.empty() && column.size() <= size_t(ColumnOfChips)) {
        const double x = from.right() + std::clamp(gap * 0.36, 48.0, 112.0);
        std::vector<double> wanted;
        for (const size_t i : column)
            wanted.push_back(routes::pointOn(outs[i].start.at, outs[i].end.at, 0.33).y());
        const std::vector<double> places = routes::spread(wanted, ChipSpacing);
        for (size_t k = 0; k < column.size(); ++k)
            chips.insert(column[k], QPointF(x, places[k]));
    } else {
        for (const size_t i : column)
            chips.insert(i, outs[i].end.at - QPointF(72 + 60 * outs[i].fan, 0));
    }

    for (size_t i = 0; i < outs.size(); ++i) {
        const Out &out = outs[i];
        const painters::LineStyle style = painters::lineStyle(out.drawn->edge.role, out.drawn->edge.inherited,
                                                              m_items.value(out.drawn->to)->view().ghost);
        std::optional<QPointF> chip;
        if (!out.drawn->chip.isEmpty())
            chip = chips.value(i, (out.start.at + out.end.at) / 2);
        routes::Route route = routes::forward(out.start, out.end, chip, painters::markerLength(style.end));
        if (route.chip) {
            if (NodeItem *item = m_items.value(out.drawn->chip)) {
                const QPointF at = *route.chip - QPointF(item->rect().width(), item->rect().height()) / 2;
                if (item->pos() != at) {
                    item->setPos(at);
                    movedChips.insert(out.drawn->chip);
                }
            }
        }
        m_lines->setRoute(out.drawn->edge.id, std::move(route));
    }
}

void CanvasScene::routeOther(const Drawn &drawn)
{
    const QRectF from = rectOf(drawn.from);
    const QRectF to = rectOf(drawn.to);
    const painters::LineStyle style = painters::lineStyle(drawn.edge.role, drawn.edge.inherited,
                                                          m_items.value(drawn.to)->view().ghost);
    const double gap = painters::markerLength(style.end);
    switch (drawn.way) {
    case Drawn::Way::Forward: break;
    case Drawn::Way::Reply: m_lines->setRoute(drawn.edge.id, routes::reply(from, to, gap)); break;
    case Drawn::Way::DeadLetter: m_lines->setRoute(drawn.edge.id, routes::deadLetter(from, to, gap)); break;
    case Drawn::Way::Enter: {
        // From the enclosure's wall straight to the step.
        const NodeItem *target = m_items.value(drawn.to);
        const double in = target ? painters::inset(target->view().role, 0, to.height(), false) : 0;
        const routes::End start{{from.left(), to.center().y()}, {1, 0}, from};
        const routes::End end{{to.left() + in, to.center().y()}, {1, 0}, to};
        routes::Route route{QPainterPath(start.at), start, end, {}, {}};
        route.path.lineTo(end.at - QPointF(gap, 0));
        route.bounds = route.path.boundingRect().adjusted(-16, -16, 16, 16);
        m_lines->setRoute(drawn.edge.id, std::move(route));
        break;
    }
    }
}

} // namespace weir
