// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/decode/decode.h"
#include "model/admission/parts/completing.h"
#include "model/admission/parts/kreference.h"
#include "model/admission/parts/members.h"
#include "model/admission/webhook.h"

namespace weir::admission::kinds {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *Newest = "eventing/v1beta3.EventType";
constexpr const char *Stored = "eventing/v1beta2.EventType";
constexpr const char *Oldest = "eventing/v1beta1.EventType";

/// As Go prints the URL that it parsed; null where it parses none, and for an empty text.
Json urlOf(const Json *value)
{
    if (!value || !value->is_string() || value->get_ref<const std::string &>().empty())
        return nullptr;
    const auto decoded =
        decode(QLatin1StringView(Stored), Json::object({{"spec", Json::object({{"source", *value}})}}));
    const Json *source = decoded ? memberOf(&structOf(&*decoded, "spec"), "source") : nullptr;
    return source ? *source : Json();
}

/// What the version that is stored can hold of a v1beta3 object: the attributes type, source and schemadata, without
/// saying which are required. Of several entries of one name the last counts.
tl::expected<Json, Refusal> toStored(const Json &object, const QString &version)
{
    if (version != u"v1beta3"_s)
        return object;
    const auto decoded = decode(QLatin1StringView(Newest), object);
    if (!decoded)
        return tl::unexpected(
            Refusal{u"unable to unmarshal input: "_s + decoded.error().message, decoded.error().paths});
    const Json &given = structOf(&*decoded, "spec");
    Json spec = Json::object({{"type", ""}});
    for (const Json &attribute : structOf(&given, "attributes")) {
        const QString name = textOf(&attribute, "name");
        if (name == u"type"_s)
            spec["type"] = textOf(&attribute, "value").toStdString();
        else if (name == u"source"_s)
            spec["source"] = urlOf(memberOf(&attribute, "value"));
        else if (name == u"schemadata"_s)
            spec["schema"] = urlOf(memberOf(&attribute, "value"));
    }
    for (const char *member : {"reference", "description"}) {
        if (const Json *value = memberOf(&given, member))
            spec[member] = *value;
    }
    Json stored = object;
    stored["apiVersion"] = "eventing.knative.dev/v1beta2";
    stored["spec"] = std::move(spec);
    return stored;
}

Json toNewest(const Json &object)
{
    const Json &stored = structOf(&object, "spec");
    Json attributes = Json::array();
    const auto add = [&](const char *name, bool isRequired, const QString &value) {
        Json attribute = Json::object({{"name", name}, {"required", isRequired}});
        if (!value.isEmpty())
            attribute["value"] = value.toStdString();
        attributes.push_back(std::move(attribute));
    };
    add("specversion", true, {});
    add("id", true, {});
    if (const QString type = textOf(&stored, "type"); !type.isEmpty())
        add("type", true, type);
    if (memberOf(&stored, "schema"))
        add("schemadata", false, textOf(&stored, "schema"));
    add("source", true, textOf(&stored, "source"));
    Json spec = Json::object();
    for (const char *member : {"reference", "description"}) {
        if (const Json *value = memberOf(&stored, member))
            spec[member] = *value;
    }
    spec["attributes"] = std::move(attributes);
    Json given = object;
    given["apiVersion"] = "eventing.knative.dev/v1beta3";
    given["spec"] = std::move(spec);
    return given;
}

Json fromStored(const Json &object, const QString &version)
{
    if (version == u"v1beta2"_s)
        return object;
    Json given = version == u"v1beta3"_s ? toNewest(object) : object;
    // The old version's name of a broker is not stored.
    if (version == u"v1beta1"_s)
        madeStruct(given, "spec").erase("broker");
    given["status"] = Json::object(); // whoever converts writes it
    return given;
}

void complete(Json &object, const Context &context)
{
    Json &spec = madeStruct(object, "spec");
    const QString broker = textOf(&spec, "broker");
    if (!broker.isEmpty() && !memberOf(&spec, "reference")) {
        spec["reference"] = Json::object(
            {{"kind", "Broker"}, {"name", broker.toStdString()}, {"apiVersion", "eventing.knative.dev/v1"}});
    }
    completeKreference(memberOf(&spec, "reference"), context.nameSpace);
}

FieldErrors judge(const Json &object, const Context &context)
{
    const Json &spec = structOf(&object, "spec");
    FieldErrors errors;
    if (textOf(&spec, "type").isEmpty())
        errors.also(FieldErrors::missing({u"type"_s}));
    if (context.version == u"v1beta1"_s) {
        for (const char *member : {"source", "schema"}) {
            const QString name = QString::fromLatin1(member);
            if (memberOf(&spec, member) && textOf(&spec, member).isEmpty())
                errors.also(FieldErrors::invalidValue({}, name, u"%1 URI cannot be empty"_s.arg(name)));
        }
    }
    return errors.via(u"spec"_s);
}

} // namespace

Webhook eventtype()
{
    return {.group = "eventing.knative.dev",
            .kind = "EventType",
            .versions = {{"v1beta2", Stored}, {"v1beta1", Oldest}, {"v1beta3", Newest}},
            .convert = toStored,
            .convertBack = fromStored,
            .complete = complete,
            .judge = judge};
}

} // namespace weir::admission::kinds
