// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/kntaker.h"

namespace weir::exports::kn {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

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

void Taker::flag(const char *name, const QString &value)
{
    m_flags.append(u"--"_s + QLatin1StringView(name) + u'=' + value);
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
    m_needed.push_back(
        {.group = version.group, .kind = kind, .nameSpace = space.isEmpty() ? m_space : space, .name = name});
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

void Taker::pairs(const char *name, const std::string &pointer)
{
    const Json *map = at(pointer);
    if (!map || !map->is_object())
        return;
    const Json copy = *map;
    for (const auto &[key, value] : copy.items()) {
        const QString text = QString::fromStdString(key);
        // "key-" would remove it.
        if (!value.is_string() || text.isEmpty() || text.contains(u'=') || text.endsWith(u'-'))
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

} // namespace weir::exports::kn
