// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/releases.h"

#include "model/resource/resource.h"

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

struct Served {
    const char *group;
    const char *kind;
    const char *version; ///< empty: all
    const char *since;
};

constexpr Served ServedSince[] = {
    {"eventing.knative.dev", "EventPolicy", "", "1.15"},
    {"sinks.knative.dev", "JobSink", "", "1.15"},
    {"eventing.knative.dev", "EventType", "v1beta3", "1.15"},
    {"sources.knative.dev", "KafkaSource", "v1", "1.16"},
    {"sources.knative.dev", "IntegrationSource", "", "1.17"},
    {"sinks.knative.dev", "IntegrationSink", "", "1.17"},
    {"eventing.knative.dev", "RequestReply", "", "1.17"},
    {"eventing.knative.dev", "EventTransform", "", "1.18"},
    {"messaging.knative.dev", "KafkaChannel", "v1", "1.18"},
};

struct Came {
    const char *kind;
    const char *pointer;
    const char *since;
    bool isKept; ///< schemas keep what is in delivery blocks
};

constexpr Came FieldsSince[] = {
    {"Trigger", "/spec/delivery/format", "1.16", true},
    {"EventPolicy", "/spec/filters", "1.16", false},
    {"IntegrationSource", "/spec/template", "1.19", false},
    {"IntegrationSource", "/spec/aws/auth/serviceAccountName", "1.20", false},
    {"IntegrationSink", "/spec/aws/auth/serviceAccountName", "1.20", false},
    {"KafkaSource", "/spec/net/sasl/roleARN", "1.21", false},
    {"KafkaSource", "/spec/net/sasl/tokenProvider", "1.21", false},
    {"RabbitmqSource", "/spec/adapterContainerName", "1.23", false},
};

constexpr Feature Features[] = {
    {"delivery-timeout", "beta", "enabled", ""},
    {"delivery-retryafter", "alpha", "disabled", ""},
    {"kreference-group", "alpha", "disabled", ""},
    {"kreference-mapping", "alpha", "disabled", ""},
    {"cross-namespace-event-links", "alpha", "disabled", ""},
    {"new-apiserversource-filters", "alpha", "disabled", ""},
    {"eventtype-auto-create", "alpha", "disabled", ""},
    {"authentication-oidc", "alpha", "disabled", ""},
    {"default-authorization-mode", "alpha", "allow-same-namespace", "1.15"},
    {"transport-encryption", "beta", "disabled", ""},
    {"istio", "beta", "", ""},
    {"requestreply-default-timeout", "alpha", "", "1.17"},
    {"oidc-discovery-base-url", "", "", ""},
};

/// 22 of "1.22"; the empty release and anything else is newer than all.
int order(const QString &release)
{
    bool isNumber = false;
    const int minor = release.startsWith("1."_L1) ? release.mid(2).toInt(&isNumber) : 0;
    return isNumber ? minor : 1'000;
}

bool isBefore(const QString &release, const char *since)
{
    return order(release) < order(QString::fromLatin1(since));
}

// RequestReply of the releases from 1.17 to 1.19 wants names of Secrets, which 1.20 took out.
constexpr int LastWithSecrets = 19;

bool isRequestReply(const Json &object)
{
    return stringAt(object, "/kind") == "RequestReply"_L1;
}

QString dotted(const char *pointer)
{
    return QString::fromLatin1(pointer).mid(1).replace(u'/', u'.');
}

} // namespace

const QStringList &releases()
{
    static const QStringList known{u"1.15"_s, u"1.16"_s, u"1.17"_s, u"1.18"_s,
                                   u"1.19"_s, u"1.20"_s, u"1.21"_s, u"1.22"_s};
    return known;
}

QString servedSince(const QString &group, const QString &kind, const QString &version)
{
    for (const Served &row : ServedSince) {
        const QLatin1StringView only(row.version);
        if (group == QLatin1StringView(row.group) && kind == QLatin1StringView(row.kind)
            && (only.isEmpty() || version == only))
            return QString::fromLatin1(row.since);
    }
    return {};
}

bool isServedIn(const QString &release, const QString &group, const QString &kind, const QString &version)
{
    const QString since = servedSince(group, kind, version);
    return since.isEmpty() || order(release) >= order(since);
}

std::vector<LaterField> laterFields(const QString &release, const Json &object)
{
    std::vector<LaterField> result;
    const QString kind = stringAt(object, "/kind");
    for (const Came &row : FieldsSince) {
        if (!release.isEmpty() && kind == QLatin1StringView(row.kind) && isBefore(release, row.since)
            && find(object, std::string_view(row.pointer)))
            result.push_back({.path = dotted(row.pointer), .isKept = row.isKept});
    }
    return result;
}

void removeOtherFields(const QString &release, Json &object)
{
    if (release.isEmpty())
        return;
    const QString kind = stringAt(object, "/kind");
    for (const Came &row : FieldsSince) {
        if (kind == QLatin1StringView(row.kind) && isBefore(release, row.since))
            (void)removeAt(object, Pointer::parse(row.pointer));
    }
    if (isRequestReply(object) && order(release) <= LastWithSecrets)
        (void)removeAt(object, Pointer::parse("/spec/secrets"));
}

namespace {

/// An event that the release's GitLabSource does not know yet.
std::optional<Refusal> laterEvent(const QString &release, const Json &object)
{
    static const QStringList later{u"feature_flag_events"_s, u"releases_events"_s, u"resource_access_token_events"_s};
    static constexpr const char *before =
        R"("confidential_issues_events", "confidential_note_events", "deployment_events", "issues_events", )"
        R"("job_events", "merge_requests_events", "note_events", "pipeline_events", "push_events", )"
        R"("tag_push_events", "wiki_page_events")";
    const Json *types = stringAt(object, "/kind") == u"GitLabSource" && isBefore(release, "1.20")
        ? find(object, "/spec/eventTypes") : nullptr;
    for (size_t i = 0; types && types->is_array() && i < types->size(); ++i) {
        const QString type = toQString((*types)[i]);
        const QString path = u"spec.eventTypes[%1]"_s.arg(i);
        if (later.contains(type)) {
            return Refusal{.message = path + u": Unsupported value: \""_s + type + u"\": supported values: "_s
                               + QLatin1StringView(before),
                           .paths = {path}};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Refusal> missingIn(const QString &release, const Json &object)
{
    if (!release.isEmpty()) {
        if (auto refusal = laterEvent(release, object))
            return refusal;
    }
    if (release.isEmpty() || !isRequestReply(object) || order(release) > LastWithSecrets)
        return std::nullopt;
    const Json *secrets = find(object, "/spec/secrets");
    if (secrets && secrets->is_array())
        return std::nullopt;
    return Refusal{.message = u"spec.secrets: Required value"_s, .paths = {u"spec.secrets"_s}};
}

std::vector<Feature> features(const QString &release)
{
    std::vector<Feature> result;
    for (const Feature &feature : Features) {
        if (*feature.since == '\0' || !isBefore(release, feature.since))
            result.push_back(feature);
    }
    return result;
}

} // namespace weir::admission
