// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/report.h"

#include "model/exports/diagram.h"
#include "model/flow/effective.h"

#include <QCoreApplication>

namespace weir::exports {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *key)
{
    return QCoreApplication::translate("Exports", key);
}

/// Text that Markdown and HTML leave as it is, on one line.
QString plain(const QString &text)
{
    static const QString special = u"\\`*_{}[]#|~!"_s;
    QString out;
    for (const QChar letter : text) {
        if (letter < u' ')
            out += u' ';
        else if (letter == u'<')
            out += u"&lt;"_s;
        else if (letter == u'&')
            out += u"&amp;"_s;
        else
            out += special.contains(letter) ? u'\\' + QString(letter) : QString(letter);
    }
    return out;
}

QString row(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString heading(const char *key)
{
    return u"\n## "_s + translated(key) + u"\n\n"_s;
}

QString tableHead(const QStringList &titles)
{
    return row(titles) + u'|' + QString(u"---|"_s).repeated(titles.size()) + u'\n';
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return translated(QT_TRANSLATE_NOOP("Exports", "error"));
    case Severity::Warning:
        return translated(QT_TRANSLATE_NOOP("Exports", "warning"));
    case Severity::Hint:
        return translated(QT_TRANSLATE_NOOP("Exports", "hint"));
    }
    return {};
}

QString flows(const Topology &topology)
{
    QString text = heading(QT_TRANSLATE_NOOP("Exports", "Flows"))
        + tableHead({translated(QT_TRANSLATE_NOOP("Exports", "From")), translated(QT_TRANSLATE_NOOP("Exports", "To")),
                     translated(QT_TRANSLATE_NOOP("Exports", "Relation"))});
    for (const Edge &edge : shownEdges(topology)) {
        text += row({plain(nodeLabel(topology, edge.from)), plain(nodeLabel(topology, edge.to)),
                     plain(relationLabel(topology, edge))});
    }
    return text;
}

QString deliveries(const ReportContent &content)
{
    const admission::Profile profile = admission::Profile().completedBy(content.set);
    const flow::Design design{content.topology, content.set, profile};
    const auto all = flow::DeliveryResolver(design).all();
    if (all.empty())
        return {};
    QString text =
        heading(QT_TRANSLATE_NOOP("Exports", "Delivery"))
        + tableHead({translated(QT_TRANSLATE_NOOP("Exports", "From")), translated(QT_TRANSLATE_NOOP("Exports", "To")),
                     translated(QT_TRANSLATE_NOOP("Exports", "Retries")),
                     translated(QT_TRANSLATE_NOOP("Exports", "Waits")),
                     translated(QT_TRANSLATE_NOOP("Exports", "Time-out")),
                     translated(QT_TRANSLATE_NOOP("Exports", "Dead letters go to"))});
    for (const flow::EdgeDelivery &one : all) {
        const flow::EffectiveDelivery &delivery = one.delivery;
        const QString unknown = translated(QT_TRANSLATE_NOOP("Exports", "unknown"));
        const QString none = u"–"_s;
        const QString wait =
            delivery.backoffDelay.isEmpty() ? none : delivery.backoffDelay + u' ' + delivery.backoffPolicy;
        QStringList cells{plain(nodeLabel(content.topology, one.edge.from)),
                          plain(nodeLabel(content.topology, one.edge.to))};
        if (delivery.isKnown) {
            cells += {QString::number(delivery.retry.value_or(0)), plain(wait.trimmed()),
                      delivery.timeout.isEmpty() ? none : plain(delivery.timeout)};
        } else {
            cells += {unknown, unknown, unknown};
        }
        cells += delivery.deadLetterSink.isEmpty() ? none : plain(nodeLabel(content.topology, delivery.deadLetterSink));
        text += row(cells);
    }
    return text;
}

QString findings(const QList<Finding> &all)
{
    QString text = heading(QT_TRANSLATE_NOOP("Exports", "Findings"));
    if (all.isEmpty())
        return text + translated(QT_TRANSLATE_NOOP("Exports", "None.")) + u'\n';
    text += tableHead(
        {translated(QT_TRANSLATE_NOOP("Exports", "Severity")), translated(QT_TRANSLATE_NOOP("Exports", "Object")),
         translated(QT_TRANSLATE_NOOP("Exports", "Field")), translated(QT_TRANSLATE_NOOP("Exports", "Finding"))});
    for (const Finding &finding : all) {
        const ResourceId &id = finding.resource;
        const QString space = id.nameSpace.isEmpty() ? QString() : id.nameSpace + u'/';
        text += row({severityText(finding.severity), plain(id.kind + u' ' + space + id.name), plain(finding.pointer),
                     plain(finding.message)});
    }
    return text;
}

QString objects(const Topology &topology)
{
    QString text = heading(QT_TRANSLATE_NOOP("Exports", "Objects"))
                   + tableHead({translated(QT_TRANSLATE_NOOP("Exports", "Object")),
                                translated(QT_TRANSLATE_NOOP("Exports", "Role")),
                                translated(QT_TRANSLATE_NOOP("Exports", "Namespace"))});
    for (const NodeId &id : topology.nodeOrder()) {
        const Node &node = *topology.node(id);
        const QString name = node.role == Role::Uri ? node.uri : node.resource.kind + u' ' + node.resource.name;
        const QString role = node.ghost ? translated(QT_TRANSLATE_NOOP("Exports", "missing")) : toString(node.role);
        text += row({plain(name), role, plain(node.resource.nameSpace)});
    }
    return text;
}

} // namespace

QString asReport(const ReportContent &content)
{
    const QString title =
        content.title.isEmpty() ? translated(QT_TRANSLATE_NOOP("Exports", "Flows of events")) : content.title;
    return u"# "_s + plain(title) + u"\n\n```mermaid\n"_s + asMermaid(content.topology) + u"```\n"_s
        + flows(content.topology) + deliveries(content) + findings(content.findings) + objects(content.topology);
}

} // namespace weir::exports
