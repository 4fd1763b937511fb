// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/api/admission.h"
#include "model/demo/api/schema.h"

#include <algorithm>
#include <vector>

namespace weir::demo {

namespace {

using Text = std::string;

/// The words of knative.dev/pkg's field errors, one error a line.
class FieldErrors
{
public:
    void add(const Text &message, const std::vector<Text> &paths, const Text &details = {})
    {
        std::vector<Text> sorted = paths;
        std::sort(sorted.begin(), sorted.end());
        Text line = message + ": ";
        for (size_t i = 0; i < sorted.size(); ++i)
            line += (i ? ", " : "") + sorted[i];
        if (!details.empty())
            line += '\n' + details;
        m_lines.push_back(line);
    }
    void missing(const std::vector<Text> &paths, const Text &details = {}) { add("missing field(s)", paths, details); }
    [[nodiscard]] bool isEmpty() const { return m_lines.empty(); }
    [[nodiscard]] Text toText() const
    {
        Text text;
        for (const Text &line : m_lines)
            text += (text.empty() ? "" : "\n") + line;
        return text;
    }

private:
    std::vector<Text> m_lines;
};

bool isAbsoluteUri(const Text &uri)
{
    const size_t scheme = uri.find("://");
    return scheme != Text::npos && scheme > 0 && scheme + 3 < uri.size() && uri[scheme + 3] != '/';
}

/// knative-resources 3.1.
void checkDestination(const Json *destination, const Text &path, FieldErrors &errors)
{
    const Json *reference = destination ? find(*destination, "/ref") : nullptr;
    const Text uri = destination ? textAt(*destination, "/uri") : Text();
    const bool hasReference = reference && reference->is_object();
    if (!hasReference && uri.empty()) {
        errors.add("expected at least one, got none", {path + ".ref", path + ".uri"});
        return;
    }
    if (hasReference && isAbsoluteUri(uri)) {
        errors.add("Absolute URI is not allowed when Ref or [apiVersion, kind, name] is present",
                   {path + "[apiVersion, kind, name]", path + ".ref", path + ".uri"});
        return;
    }
    if (!hasReference && !isAbsoluteUri(uri)) {
        errors.add("invalid value: Relative URI is not allowed when Ref and [apiVersion, kind, name] is absent",
                   {path + ".uri"});
        return;
    }
    if (hasReference && uri.empty()) {
        std::vector<Text> paths;
        for (const char *member : {"apiVersion", "kind", "name"}) {
            if (textAt(*reference, Text("/") + member).empty())
                paths.push_back(path + ".ref." + member);
        }
        if (!paths.empty())
            errors.missing(paths);
    }
}

void checkTrigger(const Json &object, const Json *before, FieldErrors &errors)
{
    const bool hasReference = find(object, "/spec/brokerRef") != nullptr;
    const Text broker = textAt(object, "/spec/broker");
    if (broker.empty() && !hasReference)
        errors.missing({"spec.broker"});
    else if (!broker.empty() && hasReference)
        errors.add("expected exactly one, got both", {"spec.broker", "spec.brokerRef"});
    if (const Json *attributes = find(object, "/spec/filter/attributes"); attributes && attributes->is_object()) {
        for (const auto &[name, value] : attributes->items()) {
            const bool isFine = !name.empty() && name[0] >= 'a' && name[0] <= 'z'
                && std::all_of(name.begin(), name.end(), [](char c) {
                       return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
                   });
            if (!isFine) {
                errors.add("invalid key name \"" + name + '"', {"spec.filter.attributes[" + name + ']'},
                           "Attribute name must start with a letter and can only contain lowercase alphanumeric");
            }
        }
    }
    checkDestination(find(object, "/spec/subscriber"), "spec.subscriber", errors);
    if (before && broker != textAt(*before, "/spec/broker")) {
        errors.add("Immutable fields changed (-old +new)", {"spec, broker"},
                   "{string}:\n\t-: \"" + textAt(*before, "/spec/broker") + "\"\n\t+: \"" + broker + '"');
    }
}

/// The spec with what may change taken out.
Json fixedPart(const ApiType &type, const Json &object)
{
    Json spec = object.value("spec", Json::object());
    if (!spec.is_object())
        return spec;
    if (type.kind == "Broker")
        spec.erase("delivery");
    if (type.kind == "Channel")
        spec.erase("subscribers");
    if (type.kind == "Subscription")
        return spec.value("channel", Json());
    return spec;
}

void checkImmutable(const ApiType &type, const Json &object, const Json *before, FieldErrors &errors)
{
    const bool isFixed = type.kind == "Broker" || type.kind == "Channel" || type.kind == "Subscription";
    if (!before || !isFixed)
        return;
    if (!sameValue(fixedPart(type, object), fixedPart(type, *before)))
        errors.add("Immutable fields changed (-old +new)", {"spec"});
    constexpr auto classKey = "/metadata/annotations/eventing.knative.dev~1broker.class";
    if (type.kind == "Broker" && textAt(object, classKey) != textAt(*before, classKey))
        errors.add("Immutable annotations changed (-old +new)", {"annotations"});
}

void checkFlow(const Json &object, const char *list, FieldErrors &errors)
{
    const Json *entries = find(object, Text("/spec/") + list);
    if (!entries || !entries->is_array() || entries->empty()) {
        errors.missing({Text("spec.") + list});
        return;
    }
    for (size_t i = 0; i < entries->size(); ++i) {
        const bool isStep = Text(list) == "steps";
        FieldErrors inner;
        checkDestination(isStep ? &(*entries)[i] : find((*entries)[i], "/subscriber"), "x", inner);
        if (!inner.isEmpty()) {
            const Text index = '[' + std::to_string(i) + ']';
            errors.add("invalid value: " + (*entries)[i].dump(-1, ' ', false, Json::error_handler_t::replace),
                       {isStep ? "spec.steps" + index : "spec.branches.subscriber" + index});
        }
    }
    if (const Json *reply = find(object, "/spec/reply"); reply && !reply->is_null())
        checkDestination(reply, "spec.reply", errors);
}

} // namespace

std::optional<ApiError> refusal(const ApiType &type, const Json &object, const Json *before, const std::string &user)
{
    if (const auto error = typeRefusal(type, object))
        return error;
    if (!type.custom)
        return std::nullopt;
    FieldErrors errors;
    if (type.kind == "Trigger") {
        checkTrigger(object, before, errors);
    } else if (type.kind == "Subscription") {
        if (textAt(object, "/spec/channel/name").empty() && textAt(object, "/spec/channel/kind").empty()) {
            errors.missing({"spec.channel"}, "the Subscription must reference a channel");
        } else {
            if (find(object, "/spec/channel/namespace"))
                errors.add("must not set the field(s)", {"spec.channel.namespace"});
            if (!find(object, "/spec/subscriber"))
                errors.missing({"spec.subscriber"}, "the Subscription must reference a subscriber");
            else
                checkDestination(find(object, "/spec/subscriber"), "spec.subscriber", errors);
            if (const Json *reply = find(object, "/spec/reply"); reply && !reply->is_null())
                checkDestination(reply, "spec.reply", errors);
        }
    } else if (type.kind == "Sequence") {
        checkFlow(object, "steps", errors);
    } else if (type.kind == "Parallel") {
        checkFlow(object, "branches", errors);
    } else if (type.group == "sources.knative.dev" && type.kind != "IntegrationSource") {
        checkDestination(find(object, "/spec/sink"), "spec.sink", errors);
    }
    constexpr auto owner = "system:serviceaccount:knative-eventing:eventing-controller";
    if (type.kind == "InMemoryChannel" && user != owner) {
        const Json none;
        const Json *now = find(object, "/spec/subscribers");
        const Json *old = before ? find(*before, "/spec/subscribers") : nullptr;
        if (!sameValue(now ? *now : none, old ? *old : none)) {
            errors.add("Channel.Spec.Subscribers changed by user " + user + " which was not the " + owner
                           + " service account",
                       {"spec.subscribers"});
        }
    }
    checkImmutable(type, object, before, errors);
    if (errors.isEmpty())
        return std::nullopt;
    const Text webhook = type.kind == "InMemoryChannel" ? "validation.inmemorychannel.eventing.knative.dev"
        : type.group == "serving.knative.dev"           ? "validation.webhook.serving.knative.dev"
                                                        : "validation.webhook.eventing.knative.dev";
    return errors::denied(webhook, "validation failed: " + errors.toText());
}

} // namespace weir::demo
