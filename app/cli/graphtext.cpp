// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/graphtext.h"

#include "app/cli/cli.h"
#include "model/exports/diagram.h"

namespace weir::cli {

using namespace Qt::StringLiterals;

using exports::nodeLabel;
using exports::shownEdges;

void writeGraph(JsonStream &out, const Topology &topology)
{
    out.key("nodes").beginArray();
    for (const NodeId &id : topology.nodeOrder()) {
        const Node &node = *topology.node(id);
        const bool isUri = node.role == Role::Uri;
        out.beginObject();
        out.key("id").value(id);
        out.key("kind").value(isUri ? u"uri"_s : node.resource.kind);
        out.key("name").value(isUri ? node.uri : node.resource.name);
        out.key("namespace").value(node.resource.nameSpace);
        out.key("role").value(toString(node.role));
        if (node.ghost)
            out.key("ghost").value(true);
        out.endObject();
    }
    out.endArray();
    out.key("edges").beginArray();
    for (const QString &id : topology.edgeOrder()) {
        const Edge &edge = *topology.edge(id);
        if (!exports::isShown(edge))
            continue;
        out.beginObject();
        out.key("from").value(edge.from);
        out.key("to").value(edge.to);
        out.key("role").value(toString(edge.role));
        // The contract names the owner of the field as `via`, also of an inherited dead letter.
        out.key("via").value(edge.owner);
        out.key("path").value(edge.path);
        if (edge.inherited)
            out.key("inherited").value(true);
        out.endObject();
    }
    out.endArray();
    const auto writeNodes = [&out](const char *name, const auto &nodes) {
        out.key(name).beginArray();
        for (const NodeId &id : nodes)
            out.value(id);
        out.endArray();
    };
    writeNodes("ghosts", topology.ghosts());
    out.key("groups").beginArray();
    for (const Group &group : topology.groups()) {
        out.beginObject();
        out.key("id").value(group.id);
        out.key("kind").value(group.kind);
        writeNodes("members", group.members);
        out.endObject();
    }
    out.endArray();
}

QString relationText(const Topology &topology, const Edge &edge)
{
    return nodeLabel(topology, edge.from) + u" → "_s + nodeLabel(topology, edge.to) + u"  ["_s
        + exports::relationLabel(topology, edge) + u']';
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
