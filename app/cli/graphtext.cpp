// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/graphtext.h"

#include "app/cli/cli.h"
#include "model/exports/diagram.h"

namespace weir::cli {

using namespace Qt::StringLiterals;

using exports::nodeLabel;
using exports::shownEdges;

Json graphJson(const Topology &topology)
{
    Json nodes = Json::array();
    for (const NodeId &id : topology.nodeOrder()) {
        const Node &node = *topology.node(id);
        const bool isUri = node.role == Role::Uri;
        Json json{{"id", id.toStdString()},
                  {"kind", isUri ? std::string("uri") : node.resource.kind.toStdString()},
                  {"name", (isUri ? node.uri : node.resource.name).toStdString()},
                  {"namespace", node.resource.nameSpace.toStdString()},
                  {"role", toString(node.role).toStdString()}};
        if (node.ghost)
            json["ghost"] = true;
        nodes.push_back(std::move(json));
    }
    Json edges = Json::array();
    for (const Edge &edge : shownEdges(topology)) {
        // The contract names the owner of the field as `via`, also of an inherited dead letter.
        Json json{{"from", edge.from.toStdString()}, {"to", edge.to.toStdString()},
                  {"role", toString(edge.role).toStdString()}, {"via", edge.owner.toStdString()},
                  {"path", edge.path.toStdString()}};
        if (edge.inherited)
            json["inherited"] = true;
        edges.push_back(std::move(json));
    }
    Json ghosts = Json::array();
    for (const NodeId &id : topology.ghosts())
        ghosts.push_back(id.toStdString());
    Json groups = Json::array();
    for (const Group &group : topology.groups()) {
        Json members = Json::array();
        for (const NodeId &member : group.members)
            members.push_back(member.toStdString());
        groups.push_back(Json{{"id", group.id.toStdString()}, {"kind", group.kind.toStdString()},
                              {"members", std::move(members)}});
    }
    return Json{{"nodes", std::move(nodes)}, {"edges", std::move(edges)}, {"ghosts", std::move(ghosts)},
                {"groups", std::move(groups)}};
}

QString relationText(const Topology &topology, const Edge &edge)
{
    return nodeLabel(topology, edge.from) + u" → "_s + nodeLabel(topology, edge.to) + u"  ["_s + exports::relationLabel(topology, edge)
        + u']';
}

QString nodeText(const Topology &topology, const NodeId &id)
{
    return nodeLabel(topology, id);
}

QString graphText(const Topology &topology)
{
    QString text;
    QSet<NodeId> drawn;
    for (const Edge &edge : shownEdges(topology)) {
        text += relationText(topology, edge) + u'\n';
        drawn << edge.from << edge.to << edge.via;
    }
    for (const NodeId &id : topology.nodeOrder()) {
        if (!drawn.contains(id))
            text += nodeLabel(topology, id) + u'\n';
    }
    for (const NodeId &id : topology.ghosts())
        text += translated(QT_TRANSLATE_NOOP("Cli", "not here: %1")).arg(nodeLabel(topology, id)) + u'\n';
    return text;
}

} // namespace weir::cli
