// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/flow/trace.h"

#include "model/flow/address.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace weir::flow {

namespace {

/// Does a step tell that an event was on its way to the step's node?
std::optional<Passing> passingOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
    case Outcome::Delivered:
    case Outcome::DeadLettered:
    case Outcome::Loop:
    case Outcome::Unknown:
        return Passing::Carried;
    case Outcome::Refused:
    case Outcome::Failed:
    case Outcome::Repeated:
    case Outcome::Lost:
    case Outcome::Waiting:
        return Passing::Failing;
    case Outcome::Filtered:
    case Outcome::Skipped:
        return Passing::Untaken;
    default:
        return std::nullopt;
    }
}

/// Finds lines by who delivers and who is asked.
class LineFinder
{
public:
    explicit LineFinder(const Design &design) : m_design(design), m_listeners(listeners(design)) {}

    [[nodiscard]] const QStringList &lines(const NodeId &via, const NodeId &node, Journey::Kind kind)
    {
        QStringList &found = m_found[{via, node, kind}];
        if (found.isEmpty()) {
            for (const Journey::Kind wanted : {kind, Journey::Kind::Event}) {
                for (const QString &id : m_design.topology.ownedBy(via)) {
                    const Edge &edge = *m_design.topology.edge(id);
                    if (isOf(edge, wanted) && (edge.to == node || listener(edge.to) == node))
                        found.append(id);
                }
                if (!found.isEmpty())
                    break;
            }
        }
        return found;
    }

private:
    [[nodiscard]] static bool isOf(const Edge &edge, Journey::Kind kind)
    {
        switch (kind) {
        case Journey::Kind::Reply: return edge.role == EdgeRole::Reply;
        case Journey::Kind::DeadLetter: return edge.role == EdgeRole::DeadLetter;
        default:
            return edge.role != EdgeRole::Reply && edge.role != EdgeRole::DeadLetter && edge.role != EdgeRole::Config;
        }
    }
    [[nodiscard]] NodeId listener(const NodeId &id) const
    {
        return id.startsWith(QStringLiteral("uri:")) ? m_listeners.value(plainUrl(id.mid(4))) : NodeId();
    }

    const Design &m_design;
    QHash<QString, NodeId> m_listeners;
    std::map<std::tuple<NodeId, NodeId, Journey::Kind>, QStringList> m_found;
};

} // namespace

Trace traceOf(const Design &design, const Simulation &simulation)
{
    Trace trace;
    trace.stepLines.resize(simulation.steps.size());
    LineFinder finder(design);
    for (size_t i = 0; i < simulation.steps.size(); ++i) {
        const Step &step = simulation.steps[i];
        const std::optional<Passing> passing = passingOf(step.outcome);
        if (!passing || step.via.isEmpty())
            continue;
        const Journey &journey = simulation.journeys[step.journey];
        // The first way of a reply or a dead letter; later ones are deliveries as any other.
        const Journey::Kind kind = journey.via == step.via ? journey.kind : Journey::Kind::Event;
        const QStringList &lines = finder.lines(step.via, step.node, kind);
        trace.stepLines[i] = lines.value(0);
        for (const QString &line : lines) {
            Passing now = *passing;
            if (now == Passing::Carried) {
                const EdgeRole role = design.topology.edge(line)->role;
                now = role == EdgeRole::Reply        ? Passing::Replied
                    : role == EdgeRole::DeadLetter   ? Passing::DeadLettered
                                                     : Passing::Carried;
            }
            const auto known = trace.lines.find(line);
            if (known == trace.lines.end())
                trace.lines.insert(line, now);
            else
                *known = std::max(*known, now);
        }
    }
    return trace;
}

} // namespace weir::flow
