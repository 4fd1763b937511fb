// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/kncommand.h"

namespace weir::exports {

using namespace Qt::StringLiterals;

namespace {

/// Takes an object apart: what a flag says is taken out of `rest`.
class Taker final
{
public:
    Taker(const Resource &resource, const Registry &registry)
        : m_registry(registry), m_space(resource.nameSpace()), m_rest(resource.json())
    {
        for (const char *member : {"/apiVersion", "/kind", "/metadata/name", "/metadata/namespace", "/status"})
            removeAt(m_rest, Pointer::parse(member), 0);
    }

    [[nodiscard]] const Json *at(const std::string &pointer) const { return find(m_rest, std::string_view(pointer)); }
    [[nodiscard]] bool has(const std::string &pointer) const { return at(pointer) != nullptr; }
    void drop(const std::string &pointer) { removeAt(m_rest, Pointer::parse(pointer), 0); }
    /// A text, a number or a Boolean; nothing for another value.
    std::optional<QString> take(const std::string &pointer);
    void flag(const char *name, const QString &value) { m_flags.append(u"--"_s + QLatin1StringView(name) + u'=' + value); }
    /// A field and its flag of one value.
    void field(const char *name, const std::string &pointer);
    /// `{ref}` or `{uri}`; what else it holds stays.
    void sink(const char *name, const std::string &pointer);
    /// A reference by itself.
    bool plainReference(const char *name, const std::string &pointer);
    /// KEY=VALUE for each member of a map of texts. `pick` says which keys kn understands.
    void pairs(const char *name, const std::string &pointer, const std::function<bool(const QString &key)> &pick = {});
    void overrides() { pairs("ce-override", "/spec/ceOverrides/extensions"); }
    /// "a=b,c=d"; nothing where a label could be read otherwise or there is more to it.
    [[nodiscard]] static std::optional<QString> labels(const Json &selector);

    KnCommand command(const QStringList &verb, const QString &name) &&;

private:
    std::optional<QString> reference(const Json &ref);

    const Registry &m_registry;
    QString m_space;
    Json m_rest;
    QStringList m_flags;
    std::vector<ResourceId> m_needed;
};

/// Parts of what kn takes apart at colons.
bool isPart(const QString &text)
{
    return !text.isEmpty() && !text.contains(u':') && !text.contains(u',') && !text.contains(u'=');
}

std::optional<QString> Taker::take(const std::string &pointer)
{
    const Json *value = at(pointer);
    if (!value || value->is_structured() || value->is_null())
        return std::nullopt;
    const QString text = value->is_string() ? toQString(*value) : QString::fromUtf8(toText(*value));
    drop(pointer);
    return text;
}

void Taker::field(const char *name, const std::string &pointer)
{
    // An empty value is to kn as good as none, and would be no flag.
    if (const Json *value = at(pointer); value && (*value == Json("") || *value == Json(0)))
        return;
    if (const auto value = take(pointer))
        flag(name, *value);
}

std::optional<QString> Taker::reference(const Json &ref)
{
    const GroupVersion version = splitApiVersion(stringAt(ref, "/apiVersion"));
    const QString kind = stringAt(ref, "/kind");
    const QString name = stringAt(ref, "/name");
    const QString space = stringAt(ref, "/namespace");
    if (!isPart(kind) || !isPart(name) || version.version.isEmpty() || (!space.isEmpty() && !isPart(space)))
        return std::nullopt;
    const Kind *known = m_registry.find(version.group, kind);
    const QString plural = known && !known->plural.isEmpty() ? known->plural : kind.toLower() + u's';
    QString prefix = (version.group.isEmpty() ? QString() : version.group + u'/') + version.version + u'/' + plural;
    if (version.version == "v1"_L1) {
        if (version.group == "eventing.knative.dev"_L1 && kind == "Broker"_L1)
            prefix = u"broker"_s;
        else if (version.group == "messaging.knative.dev"_L1 && kind == "Channel"_L1)
            prefix = u"channel"_s;
        else if (version.group == "serving.knative.dev"_L1 && kind == "Service"_L1)
            prefix = u"ksvc"_s;
    }
    if (!isPart(prefix) || !plural.endsWith(u's'))
        return std::nullopt;
    m_needed.push_back({.group = version.group, .kind = kind, .nameSpace = space.isEmpty() ? m_space : space, .name = name});
    return prefix + u':' + name + (space.isEmpty() || space == m_space ? QString() : u':' + space);
}

bool Taker::plainReference(const char *name, const std::string &pointer)
{
    const Json *ref = at(pointer);
    const auto text = ref && ref->is_object() ? reference(*ref) : std::nullopt;
    if (!text)
        return false;
    for (const char *member : {"/apiVersion", "/kind", "/name", "/namespace"})
        drop(pointer + member);
    flag(name, *text);
    return true;
}

void Taker::sink(const char *name, const std::string &pointer)
{
    if (has(pointer + "/ref")) {
        plainReference(name, pointer + "/ref");
    } else if (const QString uri = at(pointer + "/uri") ? toQString(*at(pointer + "/uri")) : QString();
               uri.startsWith("http://"_L1) || uri.startsWith("https://"_L1)) {
        drop(pointer + "/uri");
        flag(name, uri);
    }
}

void Taker::pairs(const char *name, const std::string &pointer, const std::function<bool(const QString &key)> &pick)
{
    const Json *map = at(pointer);
    if (!map || !map->is_object())
        return;
    const Json copy = *map;
    for (const auto &[key, value] : copy.items()) {
        const QString text = QString::fromStdString(key);
        // "key-" would remove it.
        if (!value.is_string() || text.isEmpty() || text.contains(u'=') || text.endsWith(u'-') || (pick && !pick(text)))
            continue;
        flag(name, text + u'=' + toQString(value));
        removeAt(m_rest, Pointer::parse(pointer).child(key), 0);
    }
}

std::optional<QString> Taker::labels(const Json &selector)
{
    const Json *match = find(selector, std::string_view("/matchLabels"));
    if (!match || !match->is_object() || match->empty() || selector.size() != 1)
        return std::nullopt;
    QStringList out;
    for (const auto &[key, value] : match->items()) {
        const QString label = QString::fromStdString(key);
        if (!value.is_string() || !isPart(label) || (!toQString(value).isEmpty() && !isPart(toQString(value))))
            return std::nullopt;
        out.append(label + u'=' + toQString(value));
    }
    return out.join(u',');
}

/// Pointers of what is left that says something; a list counts as one.
void collectLeft(const Json &json, const Pointer &at, QStringList &left)
{
    if (!json.is_object()) {
        left.append(at.toQString());
        return;
    }
    for (const auto &[key, value] : json.items())
        collectLeft(value, at.child(key), left);
}

/// Objects that hold nothing any more are gone. Nothing at all where nothing is left.
bool prune(Json &json)
{
    if (!json.is_object())
        return true;
    for (auto it = json.begin(); it != json.end();) {
        if (prune(it.value()))
            ++it;
        else
            it = json.erase(it);
    }
    return !json.empty();
}

KnCommand Taker::command(const QStringList &verb, const QString &name) &&
{
    KnCommand out{.words = verb + QStringList{u"create"_s} + m_flags, .rest = nullptr, .left = {},
                  .needed = std::move(m_needed)};
    if (!m_space.isEmpty())
        out.words.append(u"--namespace="_s + m_space);
    // Behind "--" nothing is an option.
    out.words.append({u"--"_s, name});
    if (prune(m_rest)) {
        collectLeft(m_rest, Pointer(), out.left);
        out.rest = std::move(m_rest);
    }
    return out;
}

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
    if (wanted->size() != 2 || version.group.isEmpty() || !isPart(version.group) || !isPart(version.version) || !isPart(kind))
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
    if (!from || from->size() != 3 || !isPart(version.group) || !isPart(version.version) || !isPart(kind) || !isPart(name))
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
            for (const Json &variable : value) {
                const QString name = stringAt(variable, "/name");
                const Json *text = find(variable, std::string_view("/value"));
                if (name.isEmpty() || name.contains(u'=') || !text || !text->is_string() || variable.size() != 2)
                    return false;
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
    return !prune(spec) || spec.is_null();
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
