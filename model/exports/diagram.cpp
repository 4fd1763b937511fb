// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/diagram.h"

namespace weir::exports {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString text)
{
    text.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1).replace(u'\n', u' ');
    return u'"' + text + u'"';
}

QString mermaidText(QString text)
{
    // Labels are read as HTML.
    text.replace(u'#', "#35;"_L1).replace(u'&', "#amp;"_L1).replace(u'<', "#lt;"_L1).replace(u'>', "#gt;"_L1);
    text.replace(u'"', "#quot;"_L1).replace(u'\n', u' ');
    return u'"' + text + u'"';
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

QString nodeLabel(const Node &node)
{
    if (node.role == Role::Uri)
        return node.uri;
    const QString space = node.resource.nameSpace.isEmpty() ? QString() : node.resource.nameSpace + u'/';
    return node.resource.kind + u' ' + space + node.resource.name;
}

QString nodeLabel(const Topology &topology, const NodeId &id)
{
    const Node *node = topology.node(id);
    return node ? nodeLabel(*node) : id;
}

QString relationLabel(const Topology &topology, const Edge &edge)
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

QString asDot(const Topology &topology)
{
    QString text = u"digraph weir {\n  rankdir=LR;\n  node [shape=box, style=rounded];\n"_s;
    for (const NodeId &id : topology.nodeOrder()) {
        const Node &node = *topology.node(id);
        const QString style = node.ghost || node.role == Role::Uri ? u", style=dashed"_s : QString();
        text += u"  %1 [label=%2%3];\n"_s.arg(quoted(id), quoted(nodeLabel(node)), style);
    }
    for (const Edge &edge : shownEdges(topology)) {
        const QString style = edge.role == EdgeRole::DeadLetter ? u", style=dashed"_s
            : edge.role == EdgeRole::Reply                      ? u", style=dotted"_s
                                                                : QString();
        text += u"  %1 -> %2 [label=%3%4];\n"_s.arg(quoted(edge.from), quoted(edge.to),
                                                     quoted(relationLabel(topology, edge)), style);
    }
    return text + u"}\n"_s;
}

QString asMermaid(const Topology &topology)
{
    const QHash<NodeId, int> number = numbers(topology);
    QString text = u"flowchart LR\n"_s;
    for (const NodeId &id : topology.nodeOrder()) {
        text += u"  n"_s + QString::number(number.value(id)) + u'[' + mermaidText(nodeLabel(topology, id)) + u"]\n"_s;
    }
    for (const Edge &edge : shownEdges(topology)) {
        const bool dashed = edge.role == EdgeRole::DeadLetter || edge.role == EdgeRole::Reply;
        text += u"  n"_s + QString::number(number.value(edge.from)) + (dashed ? u" -.->|"_s : u" -->|"_s)
            + mermaidText(relationLabel(topology, edge)) + u"| n"_s + QString::number(number.value(edge.to)) + u'\n';
    }
    return text;
}

} // namespace weir::exports
