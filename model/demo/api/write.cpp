// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/api/api.h"
#include "model/demo/api/fieldset.h"
#include "model/demo/api/fieldvalidation.h"
#include "model/demo/api/patch.h"

#include <algorithm>

namespace weir::demo {

namespace {

using Parameters = std::map<std::string, std::string>;

/// `kind`: "CreateOptions", "UpdateOptions" or "PatchOptions".
ApiResult<WriteOptions> writeOptions(const HttpRequest &request, const Identity &who, const char *kind, bool isStatus)
{
    const Parameters parameters = request.parameters();
    const auto text = [&](const std::string &name) {
        const auto found = parameters.find(name);
        return found == parameters.end() ? std::string() : found->second;
    };
    WriteOptions options;
    options.user = who.user;
    options.status = isStatus;
    options.force = isTrue(parameters, "force");
    options.manager = text("fieldManager");
    const bool isPrintable = std::all_of(options.manager.begin(), options.manager.end(),
                                         [](unsigned char c) { return c >= 0x20 && c != 0x7f; });
    std::vector<errors::FieldCause> causes;
    if (options.manager.size() > 128)
        causes.push_back({"fieldManager", "FieldValueTooLong", "Too long: may not be more than 128 bytes"});
    else if (!isPrintable)
        causes.push_back(
            {"fieldManager", "FieldValueInvalid", "Invalid value: should only contain printable characters"});
    if (options.manager.empty()) {
        const std::string agent = request.header("User-Agent");
        options.manager = agent.substr(0, std::min(agent.find('/'), size_t(128)));
        if (options.manager.empty())
            options.manager = "unknown";
    }
    if (const std::string dryRun = text("dryRun"); !dryRun.empty()) {
        if (dryRun != "All") {
            causes.push_back({"dryRun", "FieldValueNotSupported",
                              "Unsupported value: [" + Json(dryRun).dump() + "]: supported values: \"All\""});
        }
        options.dryRun = true;
    }
    if (const std::string validation = text("fieldValidation");
        !validation.empty() && validation != "Strict" && validation != "Warn" && validation != "Ignore") {
        causes.push_back({"fieldValidation", "FieldValueNotSupported",
                          "Unsupported value: " + Json(validation).dump()
                              + ": supported values: \"\", \"Ignore\", \"Strict\", \"Warn\""});
    }
    if (!causes.empty())
        return refuse(errors::invalidOptions(kind, causes));
    return options;
}

std::string mediaType(const HttpRequest &request)
{
    std::string type = request.header("Content-Type");
    type = type.substr(0, type.find(';'));
    while (!type.empty() && type.back() == ' ')
        type.pop_back();
    return type;
}

/// A namespace in the body must be that of the path.
std::optional<ApiError> wrongNameSpace(const Json &object, const ApiType &type, const std::string &nameSpace)
{
    const std::string own = nameSpaceOf(object);
    if (type.namespaced && !own.empty() && own != nameSpace) {
        return errors::badRequest("the namespace of the provided object does not match the namespace sent on the "
                                  "request");
    }
    return std::nullopt;
}

/// Kind and apiVersion of a body must be those of the path; built-in kinds may leave them out.
std::optional<ApiError> wrongKind(Json &object, const ApiType &type, const std::string &version)
{
    if (!object.is_object())
        return errors::badRequest("the body is no object");
    if (!type.custom && textAt(object, "/kind").empty() && textAt(object, "/apiVersion").empty()) {
        object["kind"] = type.kind;
        object["apiVersion"] = type.apiVersion(version);
    }
    const std::string apiVersion = textAt(object, "/apiVersion");
    const std::string kind = textAt(object, "/kind");
    if (kind.empty()) {
        return errors::badRequest("the object provided is unrecognized (must be of type " + type.kind
                                  + "): Object 'Kind' is missing");
    }
    if (apiVersion != type.apiVersion(version)) {
        return errors::badRequest("the API version in the data (" + apiVersion
                                  + ") does not match the expected API version (" + type.apiVersion(version) + ")");
    }
    if (kind == type.kind)
        return std::nullopt;
    if (!type.custom) {
        return errors::badRequest(kind + " in version \"" + version + "\" cannot be handled as a " + type.kind
                                  + ": unknown conversion");
    }
    ApiType other = type;
    other.kind = kind;
    return errors::invalid(
        other, nameOf(object),
        {{"kind", "FieldValueInvalid", "Invalid value: " + Json(kind).dump() + ": must be " + type.kind}});
}

/// The object of a create or update.
ApiResult<Json> wholeObject(const HttpRequest &request, const ApiType &type, const std::string &version,
                            const std::string &nameSpace, HttpResponse &response)
{
    const std::string media = mediaType(request);
    if (!media.empty() && media != "application/json" && media != "application/yaml")
        return refuse(errors::unsupportedMediaType("application/json, application/yaml"));
    ApiResult<Json> body = bodyOf(request);
    if (!body)
        return body;
    if (const auto error = wrongKind(*body, type, version))
        return refuse(*error);
    if (const auto error = metadataRefusal(type, version, *body))
        return refuse(*error);
    // The schema is that of the version that is stored.
    const std::string faults =
        version == type.version ? strictFaults(type, request, request.body, *body, response) : std::string();
    if (!faults.empty()) {
        return refuse(errors::badRequest(type.kind + " in version \"" + version + "\" cannot be handled as a "
                                         + type.kind + ": strict decoding error: " + faults));
    }
    if (const auto error = wrongNameSpace(*body, type, nameSpace))
        return refuse(*error);
    return body;
}

/// What a configuration must be before it is laid over an object.
std::optional<ApiError> unfitToApply(const HttpRequest &request, const ApiType &type, const std::string &version,
                                     const std::string &nameSpace, const std::string &name, const Json &object)
{
    if (request.parameters().count("fieldManager") == 0) {
        return errors::invalidOptions("PatchOptions", {{"fieldManager", "FieldValueRequired",
                                                        "Required value: is required for apply patch"}});
    }
    if (isStrict(request)) {
        std::string lines;
        for (const DuplicateName &duplicate : duplicateNames(request.body)) {
            lines += "\n  line " + std::to_string(duplicate.line) + ": key \"" + duplicate.name
                + "\" already set in map";
        }
        if (!lines.empty()) {
            return errors::badRequest("error strict decoding YAML: error converting YAML to JSON: yaml: unmarshal "
                                      "errors:" + lines);
        }
    }
    if (!object.is_object()) {
        return errors::badRequest("error decoding YAML: error unmarshaling JSON: while decoding JSON: json: cannot "
                                  "unmarshal " + std::string(object.type_name())
                                  + " into Go value of type map[string]interface {}");
    }
    const std::string apiVersion = textAt(object, "/apiVersion");
    if (apiVersion != type.apiVersion(version) || textAt(object, "/kind") != type.kind) {
        const std::string group = apiVersion.find('/') == std::string::npos ? "/" : "";
        return errors::badRequest("invalid object type: " + group + apiVersion + ", Kind=" + textAt(object, "/kind"));
    }
    if (const Json *fields = find(object, "/metadata/managedFields"); fields && !fields->is_null())
        return errors::badRequest("metadata.managedFields must be nil");
    // The schema is that of the version that is stored.
    if (version == type.version) {
        if (auto error = typedPatchRefusal(type, object))
            return error;
    }
    const std::string own = nameOf(object);
    if (own.empty()) {
        return errors::badRequest("the name of the object (" + name
                                  + " based on URL) was undeterminable: name must be provided");
    }
    if (own != name) {
        return errors::badRequest("the name of the object (" + own + ") does not match the name on the URL (" + name
                                  + ")");
    }
    return wrongNameSpace(object, type, nameSpace);
}

} // namespace

void Api::create(const Target &target, const HttpRequest &request, const Identity &who, HttpResponse &response)
{
    const ApiResult<WriteOptions> options = writeOptions(request, who, "CreateOptions", false);
    if (!options)
        return answer(response, options.error());
    ApiResult<Json> body = wholeObject(request, *target.type, target.version, target.nameSpace, response);
    if (!body)
        return answer(response, body.error());
    const ApiResult<Written> written =
        m_objects.create(*target.type, target.nameSpace, std::move(*body), *options);
    if (!written)
        return answer(response, written.error());
    answer(response, 201, presented(*written->object, *target.type, target.version, false));
}

void Api::replace(const Target &target, const HttpRequest &request, const Identity &who, HttpResponse &response)
{
    const ApiResult<WriteOptions> options =
        writeOptions(request, who, "UpdateOptions", target.subresource == "status");
    if (!options)
        return answer(response, options.error());
    ApiResult<Json> body = wholeObject(request, *target.type, target.version, target.nameSpace, response);
    if (!body)
        return answer(response, body.error());
    const ApiResult<Written> written =
        m_objects.replace(*target.type, target.nameSpace, target.name, std::move(*body), *options);
    if (!written)
        return answer(response, written.error());
    answer(response, 200, presented(*written->object, *target.type, target.version, false));
}

void Api::patch(const Target &target, const HttpRequest &request, const Identity &who, HttpResponse &response)
{
    const ApiResult<WriteOptions> options =
        writeOptions(request, who, "PatchOptions", target.subresource == "status");
    if (!options)
        return answer(response, options.error());
    const ApiType &type = *target.type;
    const std::string media = mediaType(request);
    const bool isApply = media == "application/apply-patch+yaml";
    const bool isMerge = media == "application/merge-patch+json";
    const bool isOperations = media == "application/json-patch+json";
    const bool isStrategic = media == "application/strategic-merge-patch+json" && !type.custom;
    if (!isApply && !isMerge && !isOperations && !isStrategic) {
        return answer(response, errors::unsupportedMediaType("application/json-patch+json, "
                                                             "application/merge-patch+json, "
                                                             "application/apply-patch+yaml"));
    }
    const ApiResult<Json> body = bodyOf(request);
    if (!body)
        return answer(response, body.error());
    if (options->force && !isApply) {
        return answer(response, errors::invalidOptions("PatchOptions",
                                                       {{"force", "FieldValueForbidden",
                                                         "Forbidden: may not be specified for non-apply patch"}}));
    }

    ApiResult<Written> written = refuse(ApiError{});
    if (isApply) {
        if (const auto error = unfitToApply(request, type, target.version, target.nameSpace, target.name, *body))
            return answer(response, *error);
        written = m_objects.apply(type, target.nameSpace, target.name, *body, *options);
    } else {
        const auto edit = [&](const Json &current) -> ApiResult<Json> {
            Json next = current;
            if (isOperations) {
                ApiResult<Json> patched = jsonPatch(current, *body);
                if (!patched)
                    return patched;
                next = std::move(*patched);
            } else if (!body->is_object()) {
                return refuse(errors::badRequest("error decoding patch: json: cannot unmarshal "
                                                 + std::string(body->type_name())
                                                 + " into Go value of type map[string]interface {}"));
            } else if (isStrategic) {
                overlay(type, next, *body, true);
            } else {
                mergePatch(next, *body);
            }
            if (nameOf(next) != target.name) {
                return refuse(errors::badRequest("the name of the object (" + nameOf(next)
                                                 + ") does not match the name on the URL (" + target.name + ")"));
            }
            if (auto error = metadataRefusal(type, target.version, next))
                return refuse(std::move(*error));
            const std::string text = textOf(next);
            if (const std::string faults = strictFaults(type, request, {}, next, response); !faults.empty()) {
                const std::string detail =
                    "Invalid value: " + Json(text).dump() + ": strict decoding error: " + faults;
                return refuse({.code = 422, .reason = "Invalid", .message = " \"\" is invalid: patch: " + detail,
                               .details = {{"causes", Json::array({{{"reason", "FieldValueInvalid"},
                                                                    {"message", detail}, {"field", "patch"}}})}}});
            }
            return next;
        };
        written = m_objects.patch(type, target.nameSpace, target.name, edit, *options);
    }
    if (!written)
        return answer(response, written.error());
    answer(response, written->isCreated ? 201 : 200, presented(*written->object, type, target.version, false));
}

void Api::remove(const Target &target, const HttpRequest &request, HttpResponse &response)
{
    DeleteOptions options;
    const Parameters parameters = request.parameters();
    if (const auto dryRun = parameters.find("dryRun"); dryRun != parameters.end())
        options.dryRun = dryRun->second == "All";
    std::string policy;
    if (const auto asked = parameters.find("propagationPolicy"); asked != parameters.end())
        policy = asked->second;
    if (!request.body.empty()) {
        const ApiResult<Json> body = bodyOf(request);
        if (!body)
            return answer(response, body.error());
        options.uid = textAt(*body, "/preconditions/uid");
        options.resourceVersion = textAt(*body, "/preconditions/resourceVersion");
        if (const Json *dryRun = find(*body, "/dryRun"); dryRun && dryRun->is_array() && !dryRun->empty())
            options.dryRun = true;
        if (const std::string asked = textAt(*body, "/propagationPolicy"); !asked.empty())
            policy = asked;
    }
    if (!policy.empty() && policy != "Foreground" && policy != "Background" && policy != "Orphan") {
        return answer(response,
                      errors::invalidOptions("DeleteOptions",
                                             {{"propagationPolicy", "FieldValueNotSupported",
                                               "Unsupported value: " + Json(policy).dump()
                                                   + ": supported values: \"Foreground\", \"Background\", "
                                                     "\"Orphan\", \"nil\""}}));
    }
    options.foreground = policy == "Foreground";
    const ApiResult<JsonPtr> removed = m_objects.remove(*target.type, target.nameSpace, target.name, options);
    if (!removed)
        return answer(response, removed.error());
    if ((*removed)->contains("metadata") && (**removed)["metadata"].contains("deletionTimestamp"))
        return answer(response, 200, presented(**removed, *target.type, target.version, false));
    Json details = {{"name", target.name}};
    if (!target.type->group.empty())
        details["group"] = target.type->group;
    details["kind"] = target.type->plural;
    details["uid"] = textAt(**removed, "/metadata/uid");
    answer(response, 200, {{"kind", "Status"}, {"apiVersion", "v1"}, {"metadata", Json::object()},
                           {"status", "Success"}, {"details", details}});
}

} // namespace weir::demo
