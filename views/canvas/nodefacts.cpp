// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/nodefacts.h"

#include "views/common/icons.h"

#include <QCoreApplication>
#include <QUrl>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestLine = 200; ///< a card shows some 25 characters; files may hold anything

QString kindTitle(const Kind &kind, const QString &name)
{
    const QString title = QCoreApplication::translate("Kind", kind.title);
    return title.isEmpty() ? name : title;
}

QString plain(const Json &value)
{
    if (value.is_string())
        return toQString(value);
    if (value.is_number() || value.is_boolean())
        return QString::fromUtf8(toText(value));
    if (value.is_array()) {
        QStringList parts;
        for (const Json &element : value) {
            if (parts.size() == 4)
                break;
            if (element.is_string() || element.is_number())
                parts.append(plain(element));
        }
        return parts.join(u", "_s);
    }
    return {};
}

/// The first of the kind's summary pointers that is set.
QString summary(const Resource &resource, const Kind &kind)
{
    const QStringList pointers = QString::fromUtf8(kind.summary).split(u'|', Qt::SkipEmptyParts);
    for (const QString &pointer : pointers) {
        const Json *value = find(resource.json(), Pointer::parse(pointer));
        if (!value)
            continue;
        const QString text = plain(*value).simplified().left(LongestLine);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

/// Whether "cesql" is a key somewhere in the filters; depth is bounded, no recursion.
bool usesCesql(const Json &filters)
{
    std::vector<const Json *> open{&filters};
    int left = 1000;
    while (!open.empty() && left-- > 0) {
        const Json *next = open.back();
        open.pop_back();
        if (next->is_object() && next->contains("cesql"))
            return true;
        if (next->is_structured()) {
            for (const Json &child : *next)
                open.push_back(&child);
        }
    }
    return false;
}

void readFilter(const Resource &resource, NodeView &view)
{
    const Json *filters = find(resource.json(), "/spec/filters");
    if (filters && filters->is_array() && !filters->empty()) {
        view.filtered = true;
        view.cesql = usesCesql(*filters);
        return;
    }
    const Json *attributes = find(resource.json(), "/spec/filter/attributes");
    view.filtered = attributes && attributes->is_object() && !attributes->empty();
}

void describeUri(const Node &node, NodeView &view)
{
    const QUrl url(node.uri);
    view.name = url.host().isEmpty() ? node.uri.left(LongestLine) : url.host();
    view.second = url.host().isEmpty() ? QString() : (url.host() + url.path()).left(LongestLine);
    view.badge = u"URI"_s;
    view.role = Role::Uri;
    view.glyph = icons::glyphName(u"uri"_s, Role::Uri);
}

} // namespace

NodeView nodeFacts(const Node &node, const ResourceSet &set, const Registry &registry,
                   std::optional<Severity> worst)
{
    NodeView view;
    view.role = node.role;
    if (!node.uri.isEmpty()) {
        describeUri(node, view);
        return view;
    }
    const Kind &kind = registry.kindOf(node.resource.group, node.resource.kind);
    view.badge = kind.badge;
    view.glyph = icons::glyphName(kind.icon, kind.role);
    view.name = node.resource.name.left(LongestLine);
    if (node.ghost) {
        view.ghost = true;
        view.name += u'?';
        view.second = QCoreApplication::translate("Canvas", "%1, not found").arg(kindTitle(kind, node.resource.kind));
        view.state = StateMark::NotReady;
        return view;
    }
    const ResourcePtr resource = set.resource(node.key);
    if (view.name.isEmpty()) {
        const QString generated = resource ? stringAt(resource->json(), "/metadata/generateName") : QString();
        view.name = generated.isEmpty() ? QCoreApplication::translate("Canvas", "(no name)") : generated + u'…';
    }
    if (resource) {
        view.second = summary(*resource, kind);
        if (view.role == Role::Trigger)
            readFilter(*resource, view);
    }
    if (view.second.isEmpty())
        view.second = kind.title[0] && kind.name == node.resource.kind ? kindTitle(kind, node.resource.kind)
                                                                       : node.resource.kind;
    view.invalid = worst == Severity::Error;
    return view;
}

QString nodeSentence(const Node &node, const NodeView &view, const Kind &kind)
{
    QStringList parts;
    if (!node.uri.isEmpty())
        parts.append(node.uri);
    else
        parts.append(QCoreApplication::translate("Canvas", "%1 %2", "kind and name")
                         .arg(kind.name.isEmpty() || kind.name != node.resource.kind ? node.resource.kind
                                                                                     : kindTitle(kind, kind.name),
                              node.resource.name));
    if (!node.resource.nameSpace.isEmpty())
        parts.append(QCoreApplication::translate("Canvas", "namespace %1").arg(node.resource.nameSpace));
    if (node.ghost)
        parts.append(QCoreApplication::translate("Canvas", "referenced, but not in this document"));
    if (view.gone)
        parts.append(QCoreApplication::translate("Canvas", "removed, no longer in this document"));
    switch (view.state) {
    case StateMark::Ready: parts.append(QCoreApplication::translate("Canvas", "ready")); break;
    case StateMark::NotReady:
        if (!node.ghost)
            parts.append(QCoreApplication::translate("Canvas", "not ready"));
        break;
    case StateMark::Progressing: parts.append(QCoreApplication::translate("Canvas", "in progress")); break;
    case StateMark::Unknown: parts.append(QCoreApplication::translate("Canvas", "state unknown")); break;
    case StateMark::Draft: parts.append(QCoreApplication::translate("Canvas", "draft, not in the cluster")); break;
    default: break;
    }
    for (const NodeStat &stat : view.stats)
        parts.append(stat.value + u' ' + stat.label);
    return parts.join(u"; "_s);
}

} // namespace weir
