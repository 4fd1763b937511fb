// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/events.h"

#include <QStringList>

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

QString spaceOf(const View &view, const Resource &resource)
{
    return view.topology.canonical(resource.id()).nameSpace;
}

void addExtensions(const Resource &source, Sent &sent)
{
    const Json *extensions = find(source.json(), "/spec/ceOverrides/extensions");
    if (!extensions || !extensions->is_object())
        return;
    for (const auto &[name, value] : extensions->items()) {
        for (KnownEvent &event : sent.events)
            event.insert(QString::fromStdString(name), toQString(value));
    }
}

void addTypes(const QString &prefix, const QStringList &endings, Sent &sent)
{
    for (const QString &ending : endings)
        sent.events.push_back({{u"type"_s, prefix + ending}});
}

Sent ofPing(const View &view, const Resource &source)
{
    KnownEvent event{{u"type"_s, u"dev.knative.sources.ping"_s}};
    if (const QString space = spaceOf(view, source); !space.isEmpty())
        event.insert(u"source"_s, u"/apis/v1/namespaces/%1/pingsources/%2"_s.arg(space, source.name()));
    return {.events = {event}};
}

Sent ofApiServer(const Resource &source)
{
    Sent sent;
    const bool whole = stringAt(source.json(), "/spec/mode") == "Resource"_L1;
    addTypes(whole ? u"dev.knative.apiserver.resource."_s : u"dev.knative.apiserver.ref."_s,
             {u"add"_s, u"update"_s, u"delete"_s}, sent);
    return sent;
}

Sent ofGitHub(const Resource &source)
{
    Sent sent;
    const Json *types = find(source.json(), "/spec/eventTypes");
    if (!types || !types->is_array())
        return {.events = {}, .others = true};
    for (const Json &type : *types)
        addTypes(u"dev.knative.source.github."_s, {toQString(type)}, sent);
    return sent;
}

/// The type that a JSONata expression gives to the event that it makes, where it is one object with a literal type.
QString typeOfExpression(const QString &expression)
{
    const QString text = expression.trimmed();
    if (!text.startsWith(u'{') || !text.endsWith(u'}'))
        return {};
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'{' || c == u'[' || c == u'(')
            ++depth;
        else if (c == u'}' || c == u']' || c == u')')
            --depth;
        if (depth == 0 && i + 1 < text.size())
            return {}; // something follows the object
        if (c != u'"' && c != u'\'')
            continue;
        const qsizetype end = text.indexOf(c, i + 1);
        if (end < 0 || text.mid(i, end - i).contains(u'\\'))
            return {};
        const QString word = text.mid(i + 1, end - i - 1);
        i = end;
        if (depth != 1 || word != "type"_L1)
            continue;
        QStringView rest = QStringView(text).mid(end + 1).trimmed();
        if (!rest.startsWith(u':'))
            continue;
        rest = rest.mid(1).trimmed();
        if (rest.isEmpty() || (rest[0] != u'"' && rest[0] != u'\''))
            return {};
        const qsizetype close = rest.indexOf(rest[0], 1);
        if (close < 0)
            return {};
        const QStringView after = rest.mid(close + 1).trimmed();
        return after.startsWith(u',') || after.startsWith(u'}') ? rest.mid(1, close - 1).toString() : QString();
    }
    return {};
}

Sent ofTransform(const View &view, const NodeId &node, const Resource &transform)
{
    const Json &root = transform.json();
    if (boolAt(root, "/spec/reply/discard"))
        return {};
    QString expression = stringAt(root, "/spec/jsonata/expression");
    if (const Json *sink = find(root, "/spec/sink"); sink && sink->is_object()) {
        expression = stringAt(root, "/spec/reply/jsonata/expression");
        if (expression.isEmpty()) {
            for (const Edge &edge : view.outgoing(node)) {
                if (edge.role != EdgeRole::Sink)
                    continue;
                // Its sink's answer; not followed through a second transform, which may be the first again.
                const ResourcePtr target = view.lookAt(edge.to);
                if (target && target->kind() != "EventTransform"_L1)
                    return answeredBy(view, edge.to);
            }
            return {.events = {}, .others = true};
        }
    }
    const QString type = typeOfExpression(expression);
    if (type.isEmpty())
        return {.events = {}, .others = true};
    return {.events = {{{u"type"_s, type}}}};
}

} // namespace

std::vector<KnownEvent> declared(const View &view, const NodeId &node)
{
    std::vector<KnownEvent> result;
    for (const Edge &edge : view.incoming(node, EdgeRole::Config)) {
        if (edge.path != "/spec/reference"_L1)
            continue;
        const ResourcePtr type = view.lookAt(edge.from);
        if (!type || type->kind() != "EventType"_L1)
            continue;
        KnownEvent event;
        if (const Json *attributes = find(type->json(), "/spec/attributes"); attributes && attributes->is_array()) {
            for (const Json &attribute : *attributes) {
                const QString name = stringAt(attribute, "/name");
                const QString value = stringAt(attribute, "/value");
                // A value with a placeholder stands for many.
                if (!name.isEmpty() && !value.isEmpty() && !value.contains(u'{'))
                    event.insert(name, value);
            }
        } else {
            for (const char *name : {"type", "source"}) {
                const Json *value = find(type->json(), Pointer({"spec", name}));
                if (value && value->is_string() && !toQString(*value).isEmpty())
                    event.insert(QString::fromLatin1(name), toQString(*value));
            }
        }
        if (event.contains(u"type"_s))
            result.push_back(std::move(event));
    }
    return result;
}

Sent sentBy(const View &view, const NodeId &node)
{
    const ResourcePtr source = view.lookAt(node);
    if (!source)
        return {.events = {}, .others = true};
    Sent sent{.events = {}, .others = true};
    if (source->kind() == "PingSource"_L1)
        sent = ofPing(view, *source);
    else if (source->kind() == "ApiServerSource"_L1)
        sent = ofApiServer(*source);
    else if (source->kind() == "GitHubSource"_L1)
        sent = ofGitHub(*source);
    else if (source->kind() == "RabbitmqSource"_L1)
        addTypes(u"dev.knative.rabbitmq.event"_s, {QString()}, sent);
    if (sent.others) {
        sent.events = declared(view, node);
        sent.others = sent.events.empty();
    }
    addExtensions(*source, sent);
    return sent;
}

Sent answeredBy(const View &view, const NodeId &subscriber)
{
    const Node *node = view.topology.node(subscriber);
    const ResourcePtr resource = view.lookAt(subscriber);
    if (!node || node->role == Role::Uri)
        return {.events = {}, .others = true};
    const Kind *kind = view.topology.registry().find(node->resource.group, node->resource.kind);
    if (kind && !kind->replies)
        return {};
    if (resource && resource->kind() == "EventTransform"_L1)
        return ofTransform(view, subscriber, *resource);
    Sent sent{.events = declared(view, subscriber), .others = false};
    sent.others = sent.events.empty();
    return sent;
}

} // namespace weir::check
