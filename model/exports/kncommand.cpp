// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/kntaker.h"

namespace weir::exports {

using namespace Qt::StringLiterals;
using kn::isPart;
using kn::Taker;

namespace {

using Make = bool (*)(Taker &taker, const Resource &resource);

bool broker(Taker &taker, const Resource &)
{
    const std::string classOf = "/metadata/annotations/eventing.knative.dev~1broker.class";
    const bool hasClass = taker.has(classOf);
    taker.field("class", classOf);
    if (const Json *config = taker.at("/spec/config")) {
        // Kept for ever once it is made, and kn takes none without a class.
        QStringList parts;
        for (const char *member : {"/apiVersion", "/kind", "/name", "/namespace"})
            parts.append(stringAt(*config, member));
        const bool isWhole = config->size() == (parts[3].isEmpty() ? 3U : 4U);
        if (parts[3].isEmpty())
            parts.removeLast();
        if (!hasClass || !isWhole || !std::all_of(parts.begin(), parts.end(), isPart))
            return false;
        taker.flag("broker-config", parts.join(u':'));
        taker.drop("/spec/config");
    }
    taker.sink("dl-sink", "/spec/delivery/deadLetterSink");
    taker.field("retry", "/spec/delivery/retry");
    taker.field("timeout", "/spec/delivery/timeout");
    taker.field("backoff-policy", "/spec/delivery/backoffPolicy");
    taker.field("backoff-delay", "/spec/delivery/backoffDelay");
    taker.field("retry-after-max", "/spec/delivery/retryAfterMax");
    return true;
}

bool channel(Taker &taker, const Resource &)
{
    const Json *wanted = taker.at("/spec/channelTemplate");
    if (!wanted)
        return true;
    const GroupVersion version = splitApiVersion(stringAt(*wanted, "/apiVersion"));
    const QString kind = stringAt(*wanted, "/kind");
    // The rest of a template cannot be changed later.
    if (wanted->size() != 2 || version.group.isEmpty() || !isPart(version.group) || !isPart(version.version)
        || !isPart(kind))
        return false;
    taker.flag("type", version.group + u':' + version.version + u':' + kind);
    taker.drop("/spec/channelTemplate");
    return true;
}

bool subscription(Taker &taker, const Resource &)
{
    const Json *from = taker.at("/spec/channel");
    const GroupVersion version = from ? splitApiVersion(stringAt(*from, "/apiVersion")) : GroupVersion();
    const QString kind = from ? stringAt(*from, "/kind") : QString();
    const QString name = from ? stringAt(*from, "/name") : QString();
    if (!from || from->size() != 3 || !isPart(version.group) || !isPart(version.version) || !isPart(kind)
        || !isPart(name))
        return false;
    taker.flag("channel", version.group + u':' + version.version + u':' + kind + u':' + name);
    taker.drop("/spec/channel");
    taker.sink("sink", "/spec/subscriber");
    taker.sink("sink-reply", "/spec/reply");
    taker.sink("sink-dead-letter", "/spec/delivery/deadLetterSink");
    return true;
}

/// kn reads its values of --filter as lines of CSV.
QString csvField(QString text)
{
    return u'"' + text.replace(u'"', "\"\""_L1) + u'"';
}

bool trigger(Taker &taker, const Resource &)
{
    if (taker.has("/spec/brokerRef") || !taker.has("/spec/subscriber"))
        return false;
    taker.field("broker", "/spec/broker");
    const Json *attributes = taker.at("/spec/filter/attributes");
    if (attributes && attributes->is_object()) {
        const Json copy = *attributes;
        for (const auto &[key, value] : copy.items()) {
            const QString name = QString::fromStdString(key);
            if (!value.is_string() || name.isEmpty() || name.contains(u'=') || toQString(value).contains(u'\r'))
                continue;
            taker.flag("filter", csvField(name + u'=' + toQString(value)));
            taker.drop(Pointer({"spec", "filter", "attributes", key}).toString());
        }
    }
    taker.sink("sink", "/spec/subscriber");
    return !taker.has("/spec/subscriber/ref/name");
}

bool pingSource(Taker &taker, const Resource &)
{
    taker.field("schedule", "/spec/schedule");
    const bool isText = taker.has("/spec/data");
    if (isText && taker.has("/spec/dataBase64"))
        return false;
    if (const auto data = taker.take(isText ? "/spec/data" : "/spec/dataBase64"); data && !data->isEmpty()) {
        taker.flag("encoding", isText ? u"text"_s : u"base64"_s);
        taker.flag("data", *data);
    }
    taker.overrides();
    taker.sink("sink", "/spec/sink");
    return true;
}

bool apiServerSource(Taker &taker, const Resource &)
{
    const Json *resources = taker.at("/spec/resources");
    if (!resources || !resources->is_array() || resources->empty())
        return false;
    for (const Json &one : *resources) {
        const QString version = stringAt(one, "/apiVersion");
        const QString kind = stringAt(one, "/kind");
        const Json *selector = find(one, std::string_view("/selector"));
        const auto labels = selector ? Taker::labels(*selector) : std::optional(QString());
        if (!isPart(version) || !isPart(kind) || !labels || one.size() != (selector ? 3U : 2U))
            return false;
        taker.flag("resource", kind + u':' + version + (labels->isEmpty() ? QString() : u':' + *labels));
    }
    taker.drop("/spec/resources");
    taker.field("mode", "/spec/mode");
    taker.field("service-account", "/spec/serviceAccountName");
    taker.overrides();
    taker.sink("sink", "/spec/sink");
    return true;
}

bool sinkBinding(Taker &taker, const Resource &resource)
{
    const Json *subject = taker.at("/spec/subject");
    if (!subject || !subject->is_object())
        return false;
    const QString version = stringAt(*subject, "/apiVersion");
    const QString kind = stringAt(*subject, "/kind");
    const QString space = stringAt(*subject, "/namespace");
    const Json *selector = find(*subject, std::string_view("/selector"));
    const auto name = selector ? Taker::labels(*selector) : std::optional(stringAt(*subject, "/name"));
    const bool isOwnSpace = space.isEmpty() || space == resource.nameSpace();
    if (!isPart(version) || !isPart(kind) || !isOwnSpace || !name || name->isEmpty() || (!selector && !isPart(*name))
        || subject->size() != (space.isEmpty() ? 3U : 4U))
        return false;
    taker.flag("subject", kind + u':' + version + u':' + *name);
    taker.drop("/spec/subject");
    taker.overrides();
    taker.sink("sink", "/spec/sink");
    return true;
}

/// The only container of a pod, which kn makes from flags; false where it has more than those can say.
bool container(Taker &taker, const std::string &pod)
{
    const Json *containers = taker.at(pod + "/containers");
    if (!containers || !containers->is_array() || containers->size() != 1)
        return false;
    const Json one = containers->front();
    for (const auto &[key, value] : one.items()) {
        if (key == "image" && value.is_string() && !value.get_ref<const std::string &>().empty()) {
            taker.flag("image", toQString(value));
        } else if ((key == "args" || key == "command") && value.is_array()) {
            for (const Json &word : value) {
                if (!word.is_string())
                    return false;
                taker.flag(key == "args" ? "arg" : "cmd", toQString(word));
            }
        } else if (key == "env" && value.is_array()) {
            QSet<QString> names;
            for (const Json &variable : value) {
                const QString name = stringAt(variable, "/name");
                const Json *text = find(variable, std::string_view("/value"));
                if (name.isEmpty() || name.contains(u'=') || !text || !text->is_string() || variable.size() != 2)
                    return false;
                // kn keeps one of them, and drops others that stand between.
                if (names.contains(name))
                    return false;
                names.insert(name);
                taker.flag("env", name + u'=' + toQString(*text));
            }
        } else {
            return false;
        }
    }
    if (!one.contains("image"))
        return false;
    taker.drop(pod + "/containers");
    taker.field("service-account", pod + "/serviceAccountName");
    const Json *left = taker.at(pod);
    return !left || left->empty();
}

bool containerSource(Taker &taker, const Resource &)
{
    if (!container(taker, "/spec/template/spec"))
        return false;
    taker.sink("sink", "/spec/sink");
    return true;
}

bool service(Taker &taker, const Resource &)
{
    taker.field("concurrency-limit", "/spec/template/spec/containerConcurrency");
    taker.field("timeout", "/spec/template/spec/timeoutSeconds");
    if (!container(taker, "/spec/template/spec"))
        return false;
    taker.pairs("label-service", "/metadata/labels");
    taker.pairs("annotation-service", "/metadata/annotations");
    taker.pairs("label-revision", "/spec/template/metadata/labels");
    taker.pairs("annotation-revision", "/spec/template/metadata/annotations");
    // What is patched in later would make a second revision.
    Json spec = taker.has("/spec") ? *taker.at("/spec") : Json();
    taker.flag("revision-name", {});
    taker.flag("no-wait", u"true"_s);
    return !kn::prune(spec) || spec.is_null();
}

bool eventType(Taker &taker, const Resource &)
{
    taker.field("type", "/spec/type");
    taker.field("source", "/spec/source");
    if (taker.has("/spec/broker")) {
        taker.field("broker", "/spec/broker");
        return !taker.has("/spec/reference");
    }
    return !taker.has("/spec/reference") || taker.plainReference("reference", "/spec/reference");
}

bool domainMapping(Taker &taker, const Resource &)
{
    const Json *kind = taker.at("/spec/ref/kind");
    taker.field("tls", "/spec/tls/secretName");
    return kind && *kind == Json("Service") && taker.plainReference("ref", "/spec/ref");
}

struct Maker {
    const char *group;
    const char *kind;
    QStringList versions;
    QStringList verb;
    Make make;
};

const std::vector<Maker> &makers()
{
    static const QString v1 = u"v1"_s;
    static const std::vector<Maker> table{
        {"eventing.knative.dev", "Broker", {v1}, {u"broker"_s}, broker},
        {"eventing.knative.dev", "Trigger", {v1}, {u"trigger"_s}, trigger},
        {"eventing.knative.dev", "EventType", {u"v1beta1"_s, u"v1beta2"_s}, {u"eventtype"_s}, eventType},
        {"messaging.knative.dev", "Channel", {v1}, {u"channel"_s}, channel},
        {"messaging.knative.dev", "Subscription", {v1}, {u"subscription"_s}, subscription},
        {"sources.knative.dev", "PingSource", {v1}, {u"source"_s, u"ping"_s}, pingSource},
        {"sources.knative.dev", "ApiServerSource", {v1}, {u"source"_s, u"apiserver"_s}, apiServerSource},
        {"sources.knative.dev", "SinkBinding", {v1}, {u"source"_s, u"binding"_s}, sinkBinding},
        {"sources.knative.dev", "ContainerSource", {v1}, {u"source"_s, u"container"_s}, containerSource},
        {"serving.knative.dev", "Service", {v1}, {u"service"_s}, service},
        {"serving.knative.dev", "DomainMapping", {u"v1beta1"_s}, {u"domain"_s}, domainMapping},
    };
    return table;
}

} // namespace

std::optional<KnCommand> knCommand(const Resource &resource, const Registry &registry)
{
    for (const Maker &maker : makers()) {
        if (resource.group() != QLatin1StringView(maker.group) || resource.kind() != QLatin1StringView(maker.kind))
            continue;
        Taker taker(resource, registry);
        if (!maker.versions.contains(resource.version()) || resource.name().isEmpty() || !maker.make(taker, resource))
            return std::nullopt;
        return std::move(taker).command(maker.verb, resource.name());
    }
    return std::nullopt;
}

} // namespace weir::exports
