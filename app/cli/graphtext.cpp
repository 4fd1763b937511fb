// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/graphtext.h"

#include "app/cli/cli.h"

namespace weir::cli {

using namespace Qt::StringLiterals;

namespace {

bool isShown(const Edge &edge)
{
    return edge.role != EdgeRole::Config && edge.to != edge.via;
}

QList<Edge> shownEdges(const Topology &topology)
{
    QList<Edge> result;
    for (const QString &id : topology.edgeOrder()) {
        const Edge &edge = *topology.edge(id);
        if (isShown(edge))
            result.append(edge);
    }
    return result;
}

QString label(const Node &node)
{
    if (node.role == Role::Uri)
        return node.uri;
    const QString space = node.resource.nameSpace.isEmpty() ? QString() : node.resource.nameSpace + u'/';
    return node.resource.kind + u' ' + space + node.resource.name;
}

QString label(const Topology &topology, const NodeId &id)
{
    const Node *node = topology.node(id);
    return node ? label(*node) : id;
}

QString roleLabel(const Topology &topology, const Edge &edge)
{
    QString text = toString(edge.role);
    if (edge.inherited)
        text += u" (inherited)"_s;
    if (edge.via != edge.from) {
        const Node *via = topology.node(edge.via);
        if (via)
            text += u' ' + via->resource.name;
    }
    return text;
}

QString quoted(QString text)
{
    text.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1).replace(u'\n', u' ');
    return u'"' + text + u'"';
}

QString mermaidText(QString text)
{
    text.replace(u'#', "#35;"_L1).replace(u'"', "#quot;"_L1).replace(u'\n', u' ');
    return u'"' + text + u'"';
}

QString cell(QString text)
{
    text.replace(u'|', "\\|"_L1).replace(u'\n', u' ');
    return text;
}

// Nodes that are no line themselves, in order, with the number that stands for them.
QHash<NodeId, int> numbers(const Topology &topology)
{
    QHash<NodeId, int> result;
    int next = 0;
    for (const NodeId &id : topology.nodeOrder())
        result.insert(id, next++);
    return result;
}

} // namespace

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
    return label(topology, edge.from) + u" → "_s + label(topology, edge.to) + u"  ["_s + roleLabel(topology, edge)
        + u']';
}

QString nodeText(const Topology &topology, const NodeId &id)
{
    return label(topology, id);
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
            text += label(topology, id) + u'\n';
    }
    for (const NodeId &id : topology.ghosts())
        text += translated(QT_TRANSLATE_NOOP("Cli", "not here: %1")).arg(label(topology, id)) + u'\n';
    return text;
}

QString graphDot(const Topology &topology)
{
    QString text = u"digraph weir {\n  rankdir=LR;\n  node [shape=box, style=rounded];\n"_s;
    for (const NodeId &id : topology.nodeOrder()) {
        const Node &node = *topology.node(id);
        const QString style = node.ghost || node.role == Role::Uri ? u", style=dashed"_s : QString();
        text += u"  %1 [label=%2%3];\n"_s.arg(quoted(id), quoted(label(node)), style);
    }
    for (const Edge &edge : shownEdges(topology)) {
        const QString style = edge.role == EdgeRole::DeadLetter ? u", style=dashed"_s
            : edge.role == EdgeRole::Reply                      ? u", style=dotted"_s
                                                                : QString();
        text += u"  %1 -> %2 [label=%3%4];\n"_s.arg(quoted(edge.from), quoted(edge.to),
                                                     quoted(roleLabel(topology, edge)), style);
    }
    return text + u"}\n"_s;
}

QString graphMermaid(const Topology &topology)
{
    const QHash<NodeId, int> number = numbers(topology);
    QString text = u"flowchart LR\n"_s;
    for (const NodeId &id : topology.nodeOrder()) {
        text += u"  n"_s + QString::number(number.value(id)) + u'[' + mermaidText(label(topology, id)) + u"]\n"_s;
    }
    for (const Edge &edge : shownEdges(topology)) {
        const bool dashed = edge.role == EdgeRole::DeadLetter || edge.role == EdgeRole::Reply;
        text += u"  n"_s + QString::number(number.value(edge.from)) + (dashed ? u" -.->|"_s : u" -->|"_s)
            + mermaidText(roleLabel(topology, edge)) + u"| n"_s + QString::number(number.value(edge.to)) + u'\n';
    }
    return text;
}

QString graphMarkdown(const Topology &topology)
{
    QString text = u"| "_s + translated(QT_TRANSLATE_NOOP("Cli", "Node")) + u" | "_s
                   + translated(QT_TRANSLATE_NOOP("Cli", "Role")) + u" | "_s
                   + translated(QT_TRANSLATE_NOOP("Cli", "Namespace")) + u" |\n|---|---|---|\n"_s;
    for (const NodeId &id : topology.nodeOrder()) {
        const Node &node = *topology.node(id);
        const QString name = node.role == Role::Uri ? node.uri : node.resource.kind + u' ' + node.resource.name;
        const QString role = node.ghost ? translated(QT_TRANSLATE_NOOP("Cli", "missing")) : toString(node.role);
        text += u"| "_s + cell(name) + u" | "_s + cell(role) + u" | "_s + cell(node.resource.nameSpace) + u" |\n"_s;
    }
    text += u"\n| "_s + translated(QT_TRANSLATE_NOOP("Cli", "From")) + u" | "_s
            + translated(QT_TRANSLATE_NOOP("Cli", "To")) + u" | "_s + translated(QT_TRANSLATE_NOOP("Cli", "Relation"))
            + u" |\n|---|---|---|\n"_s;
    for (const Edge &edge : shownEdges(topology)) {
        text += u"| "_s + cell(label(topology, edge.from)) + u" | "_s + cell(label(topology, edge.to)) + u" | "_s
            + cell(roleLabel(topology, edge)) + u" |\n"_s;
    }
    return text;
}

} // namespace weir::cli
