// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/advice.h"

#include "model/admission/parts/duration.h"
#include "model/check/families.h"

#include <algorithm>
#include <string_view>

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

/// A refusal as it is recognised: words of the message, and the kind that says them; the first row that fits counts.
struct Row {
    const char *words;
    const char *kind;    ///< empty: any
    const char *pointer; ///< empty: as the server says
    const char *sentence;
};

constexpr const char *Anew =
    QT_TRANSLATE_NOOP("Check", "This cannot be changed in place. Delete the object and create it anew; events on their "
                               "way are lost.");

const Row rows[] = {
    {"CrossNamespaceEventLinks", "Trigger", "/spec/brokerRef/namespace",
     QT_TRANSLATE_NOOP("Check", "A Broker of another namespace needs the feature cross-namespace-event-links and the "
                                "class MTChannelBasedBroker.")},
    {"CrossNamespaceEventLinks", "Subscription", "/spec/channel/namespace",
     QT_TRANSLATE_NOOP("Check", "Remove the namespace, even if it is the own one; another one needs the feature "
                                "cross-namespace-event-links.")},
    {"Attribute name must start", "", "",
     QT_TRANSLATE_NOOP("Check", "Names of attributes are lower-case letters and digits, beginning with a letter.")},
    {"multiple dialects found", "", "",
     QT_TRANSLATE_NOOP("Check", "Each element of the list holds one dialect; of several elements all must hold.")},
    {"Immutable annotations changed", "", "/metadata/annotations/eventing.knative.dev~1broker.class", Anew},
    {"Immutable field", "", "", Anew},
    {"types are immutable", "", "", Anew},
    {"spec.delivery.backoffPolicy", "", "",
     QT_TRANSLATE_NOOP("Check", "Write \"linear\" or \"exponential\", in small letters.")},
    {"spec.delivery.format", "", "", QT_TRANSLATE_NOOP("Check", "Write \"json\" or \"binary\", in small letters.")},
    {"must not set the field(s): spec.delivery.retryAfterMax", "", "",
     QT_TRANSLATE_NOOP("Check", "It needs the feature delivery-retryafter.")},
    {"must not set the field(s): spec.delivery.timeout", "", "",
     QT_TRANSLATE_NOOP("Check", "It needs the feature delivery-timeout.")},
    {"spec.delivery.retry", "", "", QT_TRANSLATE_NOOP("Check", "Write 0 or more.")},
    {"mismatched namespaces: spec.delivery.deadLetterSink", "Channel", "",
     QT_TRANSLATE_NOOP("Check", "Only an object of the same namespace may stand here. The dead letter sink of a "
                                "Subscription may be elsewhere.")},
    {"mismatched namespaces", "Broker", "",
     QT_TRANSLATE_NOOP("Check",
                       "The cluster's ConfigMap config-br-defaults wants this in the namespace of the Broker.")},
    {"mismatched namespaces", "", "",
     QT_TRANSLATE_NOOP("Check", "Only an object of the same namespace may stand here.")},
    {"spec.subscribable.subscribers", "", "/spec/subscribers",
     QT_TRANSLATE_NOOP("Check", "Subscriptions make this list. Remove it.")},
    {"unsupported descriptor @every", "", "",
     QT_TRANSLATE_NOOP("Check", "Write it as a pattern, such as \"*/5 * * * *\" for every five minutes.")},
    {"above maximum (6)", "PingSource", "", QT_TRANSLATE_NOOP("Check", "Sunday is 0.")},
    {"provided bad location", "", "",
     QT_TRANSLATE_NOOP("Check", "Write a name of the time zone database, such as Asia/Shanghai.")},
    {"illegal base64", "PingSource", "", QT_TRANSLATE_NOOP("Check", "Write it in base64, of which this is none.")},
    {"exceeds limit", "PingSource", "",
     QT_TRANSLATE_NOOP("Check",
                       "Shorten it, or raise \"data-max-size\" in the cluster's ConfigMap config-ping-defaults.")},
    {": spec.data", "PingSource", "", QT_TRANSLATE_NOOP("Check", "With this content type it must be a JSON object.")},
    {": spec.mode", "ApiServerSource", "", QT_TRANSLATE_NOOP("Check", "Write \"Reference\" or \"Resource\".")},
    {"NewAPIServerFilters", "", "/spec/filters",
     QT_TRANSLATE_NOOP("Check", "It needs the feature new-apiserversource-filters. Without it filter in a Trigger.")},
    {"spec.aws.auth.secret.ref.name", "", "",
     QT_TRANSLATE_NOOP("Check", "Name a Secret with the credentials or, from release 1.20, a service account.")},
    {"spec.template.spec.restartPolicy", "JobSink", "/spec/job/spec/template/spec/restartPolicy",
     QT_TRANSLATE_NOOP("Check", "Write \"Never\" or \"OnFailure\" as the restartPolicy of the Pods.")},
    {"reply is set without spec.sink", "", "",
     QT_TRANSLATE_NOOP("Check", "Without a sink the result itself is the answer.")},
    {"must be of type string", "", "", QT_TRANSLATE_NOOP("Check", "Put the value into quotes.")},
    {"must be of type array", "", "", QT_TRANSLATE_NOOP("Check", "Make it a list: a dash before each entry.")},
    {"oidc-authentication feature not enabled", "", "",
     QT_TRANSLATE_NOOP("Check", "An EventPolicy needs the feature authentication-oidc.")},
    {"only allowed as suffix", "", "", QT_TRANSLATE_NOOP("Check", "A \"*\" may stand at the end only.")},
    {"keys are expected to be alphanumeric", "", "",
     QT_TRANSLATE_NOOP("Check", "Names of extensions are letters and digits only.")},
};

/// A value that is to be text and is none, in the maps of which it is usual to forget the quotes.
QString unquoted(const Json &object)
{
    for (const char *place : {"/metadata/labels", "/metadata/annotations", "/spec/ceOverrides/extensions"}) {
        const Json *map = find(object, std::string_view(place));
        if (!map || !map->is_object())
            continue;
        for (const auto &[name, value] : map->items()) {
            if (value.is_number() || value.is_boolean())
                return Pointer::parse(place).child(name).toQString();
        }
    }
    return {};
}

/// Is that a dialect of a filter that says something? An empty one counts for nothing, except of "not".
bool isDialect(const std::string &name, const Json &value)
{
    if (name == "not")
        return !value.is_null();
    static const QStringList others{u"exact"_s, u"prefix"_s, u"suffix"_s, u"all"_s, u"any"_s, u"cesql"_s};
    return others.contains(QString::fromStdString(name)) && !isEmptyValue(&value)
        && !(value.is_object() && value.empty());
}

QString crowded(const Json &filters, const Pointer &place);

/// The filter at a place or the first one inside of it with two dialects.
QString crowdedFilter(const Json &filter, const Pointer &place)
{
    if (!filter.is_object())
        return {};
    int dialects = 0;
    for (const auto &[name, value] : filter.items())
        dialects += isDialect(name, value) ? 1 : 0;
    if (dialects > 1)
        return place.toQString();
    for (const auto &[name, value] : filter.items()) {
        const Pointer inside = place.child(name);
        const QString found = name == "not"          ? crowdedFilter(value, inside)
            : name == "all" || name == "any" ? crowded(value, inside)
                                             : QString();
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QString crowded(const Json &filters, const Pointer &place)
{
    for (size_t i = 0; filters.is_array() && i < filters.size(); ++i) {
        const QString found = crowdedFilter(filters[i], place.child(i));
        if (!found.isEmpty())
            return found;
    }
    return {};
}

/// The CESQL expression that is refused compares as other languages do.
bool comparesTwice(const admission::Verdict &refusal)
{
    return refusal.message.contains("cesql"_L1) && refusal.message.contains("=="_L1);
}

Advice onPeriod(const admission::Verdict &refusal, const Json &object)
{
    for (const char *name : {"backoffDelay", "timeout", "retryAfterMax"}) {
        const QString path = u"spec.delivery."_s + QLatin1StringView(name);
        const auto isNamed = [&](const QString &one) {
            return one == path || one == "spec."_L1 + QLatin1StringView(name);
        };
        const auto found = std::find_if(refusal.paths.begin(), refusal.paths.end(), isNamed);
        if (found == refusal.paths.end() || !refusal.message.contains("invalid value"_L1))
            continue;
        const QString pointer = u'/' + QString(*found).replace(u'.', u'/');
        if (admission::parsePeriod(stringAt(object, pointer.toStdString())))
            return {.sentence = say(QT_TRANSLATE_NOOP("Check", "It must be more than zero."))};
        return {.sentence =
                    say(QT_TRANSLATE_NOOP("Check", "Write an ISO 8601 duration, such as PT1S for one second."))};
    }
    return {};
}

} // namespace

Advice adviceOn(const admission::Verdict &refusal, const Json &object)
{
    const QString &words = refusal.message;
    const Json *filters = find(object, "/spec/filters");
    if (filters && filters->is_object() && !filters->empty() && words.contains("filters"_L1)) {
        return {.sentence = say(QT_TRANSLATE_NOOP("Check", "\"filters\" is a list: put a dash before \"%1\"."))
                                .arg(QString::fromStdString(filters->items().begin().key())),
                .pointer = u"/spec/filters"_s};
    }
    if (comparesTwice(refusal))
        return {.sentence = say(QT_TRANSLATE_NOOP("Check", "CESQL compares with a single \"=\"."))};
    if (words.contains("cannot unmarshal"_L1) && words.contains("of type string"_L1)) {
        if (const QString place = unquoted(object); !place.isEmpty())
            return {.sentence = say(QT_TRANSLATE_NOOP("Check", "Put the value into quotes.")), .pointer = place};
    }
    if (Advice found = onPeriod(refusal, object); !found.sentence.isEmpty())
        return found;
    const QString kind = stringAt(object, "/kind");
    for (const Row &row : rows) {
        const QLatin1StringView ofKind(row.kind);
        // Of a wrong type the server says another thing.
        const bool isOfValue = std::string_view(row.words).starts_with("spec.delivery.");
        if (isOfValue && !words.contains("invalid value"_L1))
            continue;
        if ((!ofKind.isEmpty() && kind != ofKind) || !words.contains(QLatin1StringView(row.words)))
            continue;
        Advice advice{.sentence = say(row.sentence), .pointer = QString::fromLatin1(row.pointer)};
        if (filters && words.contains("multiple dialects"_L1))
            advice.pointer = crowded(*filters, Pointer::parse("/spec/filters"));
        return advice;
    }
    return {};
}

} // namespace weir::check
