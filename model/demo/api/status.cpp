// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/api/status.h"

namespace weir::demo {

Json ApiError::toJson() const
{
    Json metadata = Json::object();
    if (!continueToken.empty())
        metadata["continue"] = continueToken;
    Json status = {{"kind", "Status"}, {"apiVersion", "v1"}, {"metadata", metadata}, {"status", "Failure"},
                   {"message", message}};
    if (!reason.empty())
        status["reason"] = reason;
    Json allDetails = details;
    if (retryAfter > 0) {
        if (!allDetails.is_object())
            allDetails = Json::object();
        allDetails["retryAfterSeconds"] = retryAfter;
    }
    if (allDetails.is_object())
        status["details"] = allDetails;
    status["code"] = code;
    return status;
}

namespace errors {

namespace {

Json about(const ApiType &type, const std::string &name)
{
    Json details = {{"name", name}};
    if (!type.group.empty())
        details["group"] = type.group;
    details["kind"] = type.plural;
    return details;
}

ApiError invalidKind(const std::string &group, const std::string &kind, const std::string &name,
                     const std::vector<FieldCause> &causes)
{
    Json details = Json::object();
    if (!name.empty())
        details["name"] = name;
    if (!group.empty())
        details["group"] = group;
    details["kind"] = kind;
    details["causes"] = Json::array();
    std::string text;
    for (const FieldCause &cause : causes) {
        details["causes"].push_back({{"reason", cause.reason}, {"message", cause.detail}, {"field", cause.field}});
        text += (text.empty() ? "" : ", ") + cause.field + ": " + cause.detail;
    }
    if (causes.size() > 1)
        text = '[' + text + ']';
    const std::string qualified = group.empty() ? kind : kind + '.' + group;
    return {.code = 422, .reason = "Invalid", .message = qualified + " \"" + name + "\" is invalid: " + text,
            .details = details};
}

} // namespace

ApiError badRequest(std::string message)
{
    return {.code = 400, .reason = "BadRequest", .message = std::move(message)};
}

ApiError unauthorized()
{
    return {.code = 401, .reason = "Unauthorized", .message = "Unauthorized"};
}

ApiError forbidden(const std::string &user, const std::string &verb, const std::string &resource,
                   const std::string &group, const std::string &nameSpace, const std::string &name)
{
    const std::string plural = resource.substr(0, resource.find('/'));
    const std::string qualified = group.empty() ? plural : plural + '.' + group;
    std::string message = qualified + (name.empty() ? "" : " \"" + name + '"') + " is forbidden: User \"" + user
        + "\" cannot " + verb + " resource \"" + resource + "\" in API group \"" + group + '"';
    message += nameSpace.empty() ? " at the cluster scope" : " in the namespace \"" + nameSpace + '"';
    Json details = Json::object();
    if (!name.empty())
        details["name"] = name;
    if (!group.empty())
        details["group"] = group;
    details["kind"] = plural;
    return {.code = 403, .reason = "Forbidden", .message = message, .details = details};
}

ApiError notFound(const ApiType &type, const std::string &name)
{
    return {.code = 404, .reason = "NotFound", .message = type.qualified() + " \"" + name + "\" not found",
            .details = about(type, name)};
}

ApiError notServed()
{
    return {.code = 404, .reason = "NotFound", .message = "the server could not find the requested resource",
            .details = Json::object()};
}

ApiError pageNotFound()
{
    return {.code = 404, .reason = "NotFound", .message = "404 page not found", .isPlain = true};
}

ApiError methodNotAllowed()
{
    return {.code = 405, .reason = "MethodNotAllowed",
            .message = "the server does not allow this method on the requested resource", .details = Json::object()};
}

ApiError alreadyExists(const ApiType &type, const std::string &name)
{
    return {.code = 409, .reason = "AlreadyExists", .message = type.qualified() + " \"" + name + "\" already exists",
            .details = about(type, name)};
}

ApiError modified(const ApiType &type, const std::string &name)
{
    return {.code = 409, .reason = "Conflict",
            .message = "Operation cannot be fulfilled on " + type.qualified() + " \"" + name
                + "\": the object has been modified; please apply your changes to the latest version and try again",
            .details = about(type, name)};
}

ApiError unfulfilled(const ApiType &type, const std::string &kind, const std::string &name, const std::string &why)
{
    const std::string qualified = type.group.empty() ? kind : kind + '.' + type.group;
    Json details = about(type, name);
    details["kind"] = kind;
    return {.code = 409, .reason = "Conflict",
            .message = "Operation cannot be fulfilled on " + qualified + " \"" + name + "\": " + why,
            .details = details};
}

ApiError expired(const std::string &message, const std::string &continueToken)
{
    return {.code = 410, .reason = "Expired", .message = message, .continueToken = continueToken};
}

ApiError invalid(const ApiType &type, const std::string &name, const std::vector<FieldCause> &causes)
{
    return invalidKind(type.group, type.kind, name, causes);
}

ApiError invalidOptions(const std::string &kind, const std::vector<FieldCause> &causes)
{
    return invalidKind("meta.k8s.io", kind, {}, causes);
}

ApiError unsupportedMediaType(const std::string &accepted)
{
    return {.code = 415, .reason = "UnsupportedMediaType",
            .message = "the body of the request was in an unknown format - accepted media types include: " + accepted};
}

ApiError tooLarge()
{
    return {.code = 413, .reason = "RequestEntityTooLarge",
            .message = "Request entity too large: limit is 3145728"};
}

ApiError versionTooLarge(const std::string &asked, const std::string &now)
{
    ApiError error{.code = 504, .reason = "Timeout",
                   .message = "Timeout: Too large resource version: " + asked + ", current: " + now,
                   .details = {{"causes", Json::array({{{"reason", "ResourceVersionTooLarge"},
                                                        {"message", "Too large resource version"}}})}},
                   .retryAfter = 1};
    return error;
}

ApiError unavailable(std::string message)
{
    return {.code = 503, .reason = "ServiceUnavailable", .message = std::move(message)};
}

ApiError denied(const std::string &webhook, const std::string &message)
{
    return {.code = 400, .reason = "BadRequest",
            .message = "admission webhook \"" + webhook + "\" denied the request: " + message};
}

} // namespace errors
} // namespace weir::demo
