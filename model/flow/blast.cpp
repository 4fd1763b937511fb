// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/flow/blast.h"

#include "model/flow/effective.h"

namespace weir::flow {

using namespace Qt::StringLiterals;

namespace {

/// Does it take events on its normal way? Dead letters come only when something fails.
bool carries(const Edge &edge)
{
    return edge.role != EdgeRole::Config && edge.role != EdgeRole::DeadLetter && edge.to != edge.via;
}

/// A Trigger's answers come back to what fed it: they feed nobody that is not fed already.
bool isImplied(const Edge &edge)
{
    return edge.role == EdgeRole::Reply && edge.path.startsWith("/spec/broker"_L1);
}

/// What gets events, from whatever nobody feeds, without `missing` and what goes by it.
QSet<NodeId> fed(const Topology &topology, const NodeId &missing)
{
    QStringList open;
    for (const NodeId &id : topology.nodeOrder()) {
        bool isFed = false;
        for (const QString &line : topology.incoming(id)) {
            const Edge &edge = *topology.edge(line);
            isFed = isFed || (carries(edge) && !isImplied(edge) && edge.from != id);
        }
        // A Trigger stands on the way that it owns, not at its beginning.
        bool isOnTheWay = false;
        for (const QString &line : topology.ownedBy(id))
            isOnTheWay = isOnTheWay || (carries(*topology.edge(line)) && topology.edge(line)->from != id);
        if (!isFed && !isOnTheWay && id != missing)
            open.append(id);
    }
    QSet<NodeId> result(open.cbegin(), open.cend());
    while (!open.isEmpty()) {
        const NodeId at = open.takeLast();
        for (const QString &line : topology.outgoing(at)) {
            const Edge &edge = *topology.edge(line);
            if (!carries(edge) || edge.to == missing || edge.via == missing)
                continue;
            for (const NodeId &next : {edge.to, edge.via}) {
                if (!result.contains(next)) {
                    result.insert(next);
                    open.append(next);
                }
            }
        }
    }
    return result;
}

} // namespace

BlastRadius blastRadius(const Design &design, const NodeId &node)
{
    const Topology &topology = design.topology;
    BlastRadius result;
    if (!topology.node(node))
        return result;
    const QSet<NodeId> before = fed(topology, {});
    const QSet<NodeId> after = fed(topology, node);
    for (const NodeId &id : topology.nodeOrder()) {
        if (id != node && before.contains(id) && !after.contains(id)) {
            // A Trigger before a failing subscriber still gets its events.
            bool isAsking = false;
            for (const QString &line : topology.ownedBy(id))
                isAsking = isAsking || (topology.edge(line)->to == node && after.contains(topology.edge(line)->from));
            if (!isAsking)
                result.starved.append(id);
        }
    }
    const DeliveryResolver resolver(design);
    for (const QString &id : topology.edgeOrder()) {
        const Edge &edge = *topology.edge(id);
        if (edge.role == EdgeRole::Config || edge.to == edge.via)
            continue;
        const bool isFlowing = before.contains(edge.from);
        const bool isStopped = isFlowing && carries(edge)
            && (edge.from == node || edge.via == node || !after.contains(edge.from));
        const EffectiveDelivery delivery = resolver.ofEdge(edge);
        if (isStopped) {
            result.stopped.append(id);
        } else if (edge.to == node && carries(edge) && isFlowing) {
            const bool isSaved = !delivery.deadLetterSink.isEmpty() && delivery.deadLetterSink != node;
            (isSaved ? result.deadLettering : result.losing).append(id);
        }
        if (edge.from == node || edge.via == node || edge.role == EdgeRole::DeadLetter)
            continue;
        if (delivery.retry.value_or(0) > 0 && delivery.origins.value(u"retry"_s).id == node)
            result.withoutRetries.append(id);
        if (!delivery.deadLetterSink.isEmpty() && (delivery.deadLetterSink == node || delivery.deadLetterOwner == node))
            result.withoutDeadLetters.append(id);
    }
    return result;
}

} // namespace weir::flow
