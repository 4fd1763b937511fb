// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/api/api.h"
#include "model/demo/api/fieldset.h"
#include "model/demo/api/patch.h"

#include <algorithm>

namespace weir::demo {

namespace {

using Parameters = std::map<std::string, std::string>;

ApiResult<WriteOptions> writeOptions(const HttpRequest &request, const Identity &who, bool isStatus)
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
    if (options.manager.size() > 128 || !isPrintable) {
        return refuse({.code = 422, .reason = "Invalid",
                       .message = "PatchOptions.meta.k8s.io \"\" is invalid: fieldManager: Invalid value: must be at "
                                  "most 128 printable characters"});
    }
    if (options.manager.empty()) {
        const std::string agent = request.header("User-Agent");
        options.manager = agent.substr(0, std::min(agent.find('/'), size_t(128)));
        if (options.manager.empty())
            options.manager = "unknown";
    }
    if (const std::string dryRun = text("dryRun"); !dryRun.empty()) {
        if (dryRun != "All") {
            return refuse({.code = 422, .reason = "Invalid",
                           .message = " \"\" is invalid: dryRun: Unsupported value: \"" + dryRun
                               + "\": supported values: \"All\""});
        }
        options.dryRun = true;
    }
    if (const std::string validation = text("fieldValidation");
        !validation.empty() && validation != "Strict" && validation != "Warn" && validation != "Ignore") {
        return refuse({.code = 422, .reason = "Invalid",
                       .message = " \"\" is invalid: fieldValidation: Unsupported value: \"" + validation
                           + "\": supported values: \"Ignore\", \"Strict\", \"Warn\""});
    }
    return options;
}

/// kind, apiVersion and namespace of a body must be those of the path.
std::optional<ApiError> mismatch(const Json &object, const ApiType &type, const std::string &version,
                                 const std::string &nameSpace)
{
    if (!object.is_object())
        return errors::badRequest("the body is no object");
    const std::string apiVersion = textAt(object, "/apiVersion");
    const std::string kind = textAt(object, "/kind");
    if (kind.empty())
        return errors::badRequest("Object 'Kind' is missing in the body");
    if (kind != type.kind) {
        return errors::badRequest(type.kind + " in version \"" + version + "\" cannot be handled as a " + kind
                                  + ": the kind in the data (" + kind + ") does not match the kind of the resource");
    }
    const bool isKnown = apiVersion == type.apiVersion(version);
    if (!isKnown) {
        return errors::badRequest("the API version in the data (" + apiVersion
                                  + ") does not match the expected API version (" + type.apiVersion(version) + ")");
    }
    const std::string own = nameSpaceOf(object);
    if (type.namespaced && !own.empty() && own != nameSpace) {
        return errors::badRequest("the namespace of the provided object does not match the namespace sent on the "
                                  "request");
    }
    return std::nullopt;
}

std::string mediaType(const HttpRequest &request)
{
    std::string type = request.header("Content-Type");
    type = type.substr(0, type.find(';'));
    while (!type.empty() && type.back() == ' ')
        type.pop_back();
    return type;
}

} // namespace

void Api::create(const Target &target, const HttpRequest &request, const Identity &who, HttpResponse &response)
{
    const ApiResult<WriteOptions> options = writeOptions(request, who, false);
    if (!options)
        return answer(response, options.error());
    ApiResult<Json> body = bodyOf(request);
    if (!body)
        return answer(response, body.error());
    if (const auto error = mismatch(*body, *target.type, target.version, target.nameSpace))
        return answer(response, *error);
    const ApiResult<Written> written =
        m_objects.create(*target.type, target.nameSpace, std::move(*body), *options);
    if (!written)
        return answer(response, written.error());
    answer(response, 201, presented(*written->object, *target.type, target.version, false));
}

void Api::replace(const Target &target, const HttpRequest &request, const Identity &who, HttpResponse &response)
{
    const ApiResult<WriteOptions> options = writeOptions(request, who, target.subresource == "status");
    if (!options)
        return answer(response, options.error());
    ApiResult<Json> body = bodyOf(request);
    if (!body)
        return answer(response, body.error());
    if (const auto error = mismatch(*body, *target.type, target.version, target.nameSpace))
        return answer(response, *error);
    const ApiResult<Written> written =
        m_objects.replace(*target.type, target.nameSpace, target.name, std::move(*body), *options);
    if (!written)
        return answer(response, written.error());
    answer(response, 200, presented(*written->object, *target.type, target.version, false));
}

void Api::patch(const Target &target, const HttpRequest &request, const Identity &who, HttpResponse &response)
{
    const ApiResult<WriteOptions> options = writeOptions(request, who, target.subresource == "status");
    if (!options)
        return answer(response, options.error());
    const std::string media = mediaType(request);
    const bool isApply = media == "application/apply-patch+yaml";
    const bool isMerge = media == "application/merge-patch+json";
    const bool isOperations = media == "application/json-patch+json";
    const bool isStrategic = media == "application/strategic-merge-patch+json" && !target.type->custom;
    if (!isApply && !isMerge && !isOperations && !isStrategic)
        return answer(response, errors::unsupportedMediaType(media));
    const ApiResult<Json> body = bodyOf(request);
    if (!body)
        return answer(response, body.error());
    if (options->force && !isApply) {
        return answer(response, ApiError{.code = 422, .reason = "Invalid",
                                         .message = "PatchOptions.meta.k8s.io \"\" is invalid: force: Forbidden: may "
                                                    "not be specified for non-apply patch"});
    }

    ApiResult<Written> written = refuse(ApiError{});
    if (isApply) {
        if (request.parameters().count("fieldManager") == 0) {
            return answer(response, ApiError{.code = 422, .reason = "Invalid",
                                             .message = "PatchOptions.meta.k8s.io \"\" is invalid: fieldManager: "
                                                        "Required value: is required for apply patch"});
        }
        if (const auto error = mismatch(*body, *target.type, target.version, target.nameSpace))
            return answer(response, *error);
        const std::string name = nameOf(*body);
        if (!name.empty() && name != target.name) {
            return answer(response, errors::badRequest("the name of the object (" + name
                                                       + ") does not match the name on the URL (" + target.name
                                                       + ")"));
        }
        if (const Json *fields = find(*body, "/metadata/managedFields"); fields && !fields->is_null())
            return answer(response, errors::badRequest("metadata.managedFields must be nil"));
        written = m_objects.apply(*target.type, target.nameSpace, target.name, *body, *options);
    } else {
        const ApiType &type = *target.type;
        const auto edit = [&](const Json &current) -> ApiResult<Json> {
            if (isOperations)
                return jsonPatch(current, *body);
            if (!body->is_object())
                return refuse(errors::badRequest("the body of a merge patch must be an object"));
            Json next = current;
            if (isStrategic)
                overlay(type, next, *body, true);
            else
                mergePatch(next, *body);
            return next;
        };
        written = m_objects.patch(type, target.nameSpace, target.name, edit, *options);
    }
    if (!written)
        return answer(response, written.error());
    answer(response, written->isCreated ? 201 : 200,
           presented(*written->object, *target.type, target.version, false));
}

void Api::remove(const Target &target, const HttpRequest &request, HttpResponse &response)
{
    DeleteOptions options;
    const Parameters parameters = request.parameters();
    if (const auto dryRun = parameters.find("dryRun"); dryRun != parameters.end())
        options.dryRun = dryRun->second == "All";
    if (!request.body.empty()) {
        const ApiResult<Json> body = bodyOf(request);
        if (!body)
            return answer(response, body.error());
        options.uid = textAt(*body, "/preconditions/uid");
        options.resourceVersion = textAt(*body, "/preconditions/resourceVersion");
        if (const Json *dryRun = find(*body, "/dryRun"); dryRun && dryRun->is_array() && !dryRun->empty())
            options.dryRun = true;
    }
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
