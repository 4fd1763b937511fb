// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/admission.h"

#include "model/admission/decode/decode.h"
#include "model/admission/releases.h"
#include "model/admission/schema/names.h"
#include "model/admission/schema/objectmeta.h"
#include "model/admission/webhook.h"
#include "model/resource/resource.h"

namespace weir::admission {

using namespace Qt::StringLiterals;

QString toString(Stage stage)
{
    switch (stage) {
    case Stage::None: return {};
    case Stage::NotFound: return u"notfound"_s;
    case Stage::Decode: return u"decode"_s;
    case Stage::Schema: return u"schema"_s;
    case Stage::Webhook: return u"webhook"_s;
    }
    return {};
}

namespace {

Verdict refused(Stage stage, const QString &message, const QStringList &paths)
{
    return {.kind = Verdict::Kind::Refused, .stage = stage, .message = message, .paths = paths, .defaulted = nullptr};
}

/// One object on its way through the chain. Each stage returns the refusal that ends it.
class Review
{
public:
    Review(Request request, const Profile &profile) : m_request(std::move(request)), m_profile(profile) {}
    Verdict run();

private:
    using Stopped = std::optional<Verdict>;

    Stopped find();
    void setVersion(const QString &version);
    Stopped decodeBody();
    Stopped convertVersion();
    Stopped mutate();
    Stopped checkSchema();
    Stopped validate();
    void setUsers();
    [[nodiscard]] Stopped denied(const QString &webhook, const QString &what, const Refusal &refusal) const;
    /// The object in the cluster with what was filled in when it was created.
    [[nodiscard]] Json stored() const;
    /// The object in the cluster as the server reads it from its store.
    [[nodiscard]] Json asRead(Json old) const;

    Request m_request;
    const Profile &m_profile;
    Json m_object;
    Json m_old = nullptr;
    QString m_group, m_version, m_kind;
    const Definition *m_definition = nullptr;
    const Webhook *m_webhook = nullptr;
    const char *m_type = nullptr; ///< Go type of the version
    QString m_sentVersion;        ///< m_version before conversion
    bool m_isAsDecoded = false;   ///< m_object is what decode() made of it
    QStringList m_undecodable;    ///< fields that the release's webhook does not know
};

Review::Stopped Review::find()
{
    m_object = std::move(m_request.object);
    const Json *apiVersion = m_object.is_object() ? weir::find(m_object, "/apiVersion") : nullptr;
    const Json *kind = m_object.is_object() ? weir::find(m_object, "/kind") : nullptr;
    if (!apiVersion || !apiVersion->is_string() || !kind || !kind->is_string()) {
        return refused(Stage::Decode, u"Object 'Kind' is missing: apiVersion and kind say what an object is."_s,
                       {apiVersion && apiVersion->is_string() ? u"kind"_s : u"apiVersion"_s});
    }
    const GroupVersion parts = splitApiVersion(toQString(*apiVersion));
    m_group = parts.group;
    m_version = parts.version;
    m_kind = toQString(*kind);
    m_definition = definitionOf(m_group, m_kind, m_version);
    const bool isInRelease = isServedIn(m_profile.release, m_group, m_kind, m_version);
    if (m_definition && m_definition->isServed && isInRelease)
        return {};
    if (m_definition || isDefined(m_group, m_kind)) {
        return refused(Stage::NotFound,
                       u"no matches for kind \"%1\" in version \"%2\""_s.arg(m_kind, toQString(*apiVersion)), {});
    }
    return Verdict{};
}

/// Definition and Go type follow the version in which webhooks see the object.
void Review::setVersion(const QString &version)
{
    m_version = version;
    m_definition = definitionOf(m_group, m_kind, m_version);
    m_type = nullptr;
    if (!m_webhook)
        return;
    for (const Webhook::Version &one : m_webhook->versions) {
        if (m_version == QLatin1StringView(one.name))
            m_type = one.type;
    }
}

Review::Stopped Review::decodeBody()
{
    const QString head = u"%1 in version \"%2\" cannot be handled as a %1: "_s.arg(m_kind, m_version);
    if (const auto wrong = decodeMetadata(m_object))
        return refused(Stage::Decode, head + wrong->message, wrong->paths);
    QStringList later;
    for (const LaterField &field : laterFields(m_profile.release, m_object)) {
        if (!field.isKept)
            later.append(field.path);
        else
            m_undecodable.append(field.path);
    }
    const auto missing = missingIn(m_profile.release, m_object);
    removeOtherFields(m_profile.release, m_object);
    if (m_request.isStrict) {
        const QStringList unknown = unknownMetadata(m_object) + unknownFields(*m_definition->schema, m_object) + later;
        if (!unknown.isEmpty()) {
            QStringList words;
            for (const QString &path : unknown)
                words.append(u"unknown field \"%1\""_s.arg(path));
            return refused(Stage::Decode, head + u"strict decoding error: "_s + words.join(u", "_s), unknown);
        }
    }
    if (missing) {
        return refused(Stage::Schema,
                       u"%1.%2 \"%3\" is invalid: %4"_s.arg(m_kind, m_group, stringAt(m_object, "/metadata/name"),
                                                           missing->message),
                       missing->paths);
    }
    pruneMetadata(m_object);
    completeMetadata(m_object, m_definition->isNamespaced);
    const QString nameSpace = stringAt(m_object, "/metadata/namespace");
    if (m_definition->isNamespaced && !names::labelFaults(nameSpace.toStdString()).empty())
        return refused(Stage::NotFound, u"namespaces \"%1\" not found"_s.arg(nameSpace), {});
    if (!m_request.isStrict)
        prune(*m_definition->schema, m_object); // else nothing is there that is not known
    dropNulls(*m_definition->schema, m_object);
    fillDefaults(*m_definition->schema, m_object);
    return {};
}

Review::Stopped Review::convertVersion()
{
    if (!m_webhook || !m_webhook->convert)
        return {};
    auto converted = m_webhook->convert(m_object, m_version);
    if (!converted) {
        return refused(
            Stage::Webhook,
            u"Internal error occurred: Internal error occurred: conversion webhook for %1/%2, Kind=%3 failed: %4"_s.arg(
                m_group, m_version, m_kind, converted.error().message),
            converted.error().paths);
    }
    m_object = std::move(*converted);
    if (!m_old.is_null()) {
        if (auto old = m_webhook->convert(m_old, m_version))
            m_old = std::move(*old);
    }
    setVersion(splitApiVersion(stringAt(m_object, "/apiVersion")).version);
    return {};
}

Review::Stopped Review::denied(const QString &webhook, const QString &what, const Refusal &refusal) const
{
    return refused(Stage::Webhook,
                   u"admission webhook \"%1\" denied the request: %2 failed: %3"_s.arg(webhook, what, refusal.message),
                   refusal.paths);
}

/// As Knative's webhooks record it: who made the object, and who changed its spec last.
void Review::setUsers()
{
    if (m_request.user.isEmpty())
        return;
    const std::string base = m_group.toStdString();
    // What defaults added stands in another order than what came from the cluster.
    const auto specOf = [](const Json &object) { return nlohmann::json(object.value("spec", Json())); };
    if (!m_old.is_null() && specOf(m_old) == specOf(m_object))
        return;
    Json &metadata = m_object["metadata"];
    if (!metadata.is_object())
        metadata = Json::object();
    Json &annotations = metadata["annotations"];
    if (!annotations.is_object())
        annotations = Json::object();
    if (m_old.is_null())
        annotations[base + "/creator"] = m_request.user.toStdString();
    annotations[base + "/lastModifier"] = m_request.user.toStdString();
}

Json Review::stored() const
{
    if (m_request.old.is_null())
        return nullptr;
    const Verdict verdict = review({.object = m_request.old, .old = nullptr, .isStrict = false, .user = m_request.user,
                                    .hasWebhooks = m_request.hasWebhooks},
                                   m_profile);
    return verdict.kind == Verdict::Kind::Accepted ? verdict.defaulted : m_request.old;
}

Json Review::asRead(Json old) const
{
    prune(*m_definition->schema, old);
    dropNulls(*m_definition->schema, old);
    fillDefaults(*m_definition->schema, old);
    return old;
}

Review::Stopped Review::mutate()
{
    if (!m_webhook || !m_type)
        return {};
    if (!m_undecodable.isEmpty()) {
        return denied(QLatin1StringView(m_webhook->name), u"mutation"_s,
                      {u"cannot decode incoming new object: json: unknown field \"%1\""_s
                           .arg(m_undecodable.first().section(u'.', -1)),
                       m_undecodable});
    }
    auto decoded = decode(QLatin1StringView(m_type), m_object);
    if (!decoded) {
        return denied(QLatin1StringView(m_webhook->name), u"mutation"_s,
                      {u"cannot decode incoming new object: "_s + decoded.error().message, decoded.error().paths});
    }
    m_object = std::move(*decoded);
    if (!m_old.is_null()) {
        if (auto old = decode(QLatin1StringView(m_type), m_old))
            m_old = std::move(*old);
    }
    const Context context{m_profile, m_old.is_null() ? nullptr : &m_old, m_version,
                          stringAt(m_object, "/metadata/namespace"), m_request.user};
    if (m_webhook->complete)
        m_webhook->complete(m_object, context);
    // Written again in the order of the type, so that it compares with the old one.
    auto ordered = decode(QLatin1StringView(m_type), m_object);
    if (ordered)
        m_object = std::move(*ordered);
    setUsers();
    // The server fills defaults into the patched object too; undeclared members and nulls it leaves until it stores.
    m_isAsDecoded = !fillDefaults(*m_definition->schema, m_object) && ordered.has_value();
    return {};
}

Review::Stopped Review::checkSchema()
{
    // What a person sends of a status that is a subresource counts for nothing, but webhooks have seen it; an update
    // leaves it as it was.
    if (m_definition->hasStatus) {
        m_object.erase("status");
        if (const Json *before = weir::find(m_request.old, "/status"))
            m_object["status"] = *before;
    }
    const bool isUpdate = !m_request.old.is_null();
    std::vector<SchemaFault> found = metadataFaults(m_object, m_definition->isNamespaced, isUpdate);
    std::vector<SchemaFault> ofSchema = faults(*m_definition, m_object);
    // What is stored counts only where something is wrong.
    if (isUpdate && !ofSchema.empty()) {
        const Json before = asRead(m_request.old);
        ofSchema = faults(*m_definition, m_object, &before);
    }
    found.insert(found.end(), ofSchema.begin(), ofSchema.end());
    if (found.empty())
        return {};
    QStringList words, paths;
    for (const SchemaFault &fault : found) {
        words.append(fault.message);
        paths.append(fault.path);
    }
    words.removeDuplicates();
    const QString list = words.size() == 1 ? words.first() : u'[' + words.join(u", "_s) + u']';
    return refused(Stage::Schema,
                   u"%1.%2 \"%3\" is invalid: %4"_s.arg(m_kind, m_group, stringAt(m_object, "/metadata/name"), list),
                   paths);
}

Review::Stopped Review::validate()
{
    if (!m_webhook || !m_type || !m_webhook->judge)
        return {};
    const QString name = u"validation."_s + QLatin1StringView(m_webhook->name);
    // What was just written from the type reads the same.
    tl::expected<Json, Refusal> again;
    if (!m_isAsDecoded) {
        again = decode(QLatin1StringView(m_type), m_object);
        if (!again)
            return denied(name, u"validation"_s, again.error());
    }
    const Json &decoded = m_isAsDecoded ? m_object : *again;
    const Context context{m_profile, m_old.is_null() ? nullptr : &m_old, m_version,
                          stringAt(m_object, "/metadata/namespace"), m_request.user};
    const FieldErrors errors = m_webhook->judge(decoded, context);
    if (errors.isPanic()) {
        return refused(Stage::Webhook,
                       u"Internal error occurred: failed calling webhook \"%1\": failed to call webhook: Post "
                       "\"https://eventing-webhook.knative-eventing.svc:443/resource-validation?timeout=10s\": EOF"_s
                           .arg(name),
                       {});
    }
    if (errors.isEmpty())
        return {};
    return denied(name, u"validation"_s, {errors.text(), errors.paths()});
}

Verdict Review::run()
{
    if (auto stopped = find())
        return *stopped;
    if (m_request.hasWebhooks)
        m_webhook = webhookOf(m_group, m_kind);
    setVersion(m_version);
    m_sentVersion = m_version;
    if (auto stopped = decodeBody())
        return *stopped;
    m_old = stored();
    for (const auto stage : {&Review::convertVersion, &Review::mutate, &Review::checkSchema, &Review::validate}) {
        if (auto stopped = (this->*stage)())
            return *stopped;
    }
    if (!m_request.wantsDefaulted)
        return {.kind = Verdict::Kind::Accepted};
    prune(*m_definition->schema, m_object);
    dropNulls(*m_definition->schema, m_object);
    if (m_webhook && m_webhook->convertBack)
        m_object = m_webhook->convertBack(m_object, m_sentVersion);
    return {.kind = Verdict::Kind::Accepted, .stage = Stage::None, .message = {}, .paths = {}, .defaulted = m_object};
}

} // namespace

Verdict review(Request request, const Profile &profile)
{
    return Review(std::move(request), profile).run();
}

} // namespace weir::admission
