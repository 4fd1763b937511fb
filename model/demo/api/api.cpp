// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/api/api.h"

#include "model/demo/api/discovery.h"
#include "model/manifest/reader.h"

#include <algorithm>
#include <cctype>

namespace weir::demo {

std::string textOf(const Json &value)
{
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

void answer(HttpResponse &response, int code, const Json &body)
{
    response.status = code;
    response.type = "application/json";
    response.body = textOf(body) + '\n';
}

void answer(HttpResponse &response, const ApiError &error)
{
    if (error.isPlain) {
        response.status = error.code;
        response.type = "text/plain; charset=utf-8";
        response.headers.emplace_back("X-Content-Type-Options", "nosniff");
        response.body = error.message + '\n';
        return;
    }
    answer(response, error.code, error.toJson());
    if (error.retryAfter > 0)
        response.headers.emplace_back("Retry-After", std::to_string(error.retryAfter));
}

bool isTrue(const std::map<std::string, std::string> &parameters, const std::string &name)
{
    // As the server reads it: whatever is not a word for "no" is a yes.
    const auto found = parameters.find(name);
    if (found == parameters.end())
        return false;
    std::string word = found->second;
    std::transform(word.begin(), word.end(), word.begin(), [](unsigned char c) { return std::tolower(c); });
    return word != "0" && word != "false";
}

std::string verbOf(const HttpRequest &request, bool hasName, bool isWatch)
{
    if (request.method == "POST")
        return "create";
    if (request.method == "PUT")
        return "update";
    if (request.method == "PATCH")
        return "patch";
    if (request.method == "DELETE")
        return hasName ? "delete" : "deletecollection";
    return isWatch ? "watch" : hasName ? "get" : "list";
}

bool wantsMetadataOnly(const HttpRequest &request)
{
    return request.header("Accept").find("as=PartialObjectMetadata") != std::string::npos;
}

Json presented(const Json &object, const ApiType &type, const std::string &version, bool metadataOnly)
{
    if (metadataOnly) {
        return {{"kind", "PartialObjectMetadata"}, {"apiVersion", "meta.k8s.io/v1"},
                {"metadata", object.value("metadata", Json::object())}};
    }
    if (version == type.version)
        return object;
    Json other = object;
    other["apiVersion"] = type.apiVersion(version);
    return other;
}

ApiResult<Json> bodyOf(const HttpRequest &request)
{
    const size_t first = request.body.find_first_not_of(" \t\r\n");
    const bool isYaml = request.header("Content-Type").find("yaml") != std::string::npos
        && first != std::string::npos && request.body[first] != '{';
    if (isYaml) {
        const manifest::ReadResult read = manifest::read(QByteArray::fromStdString(request.body), {}, {},
                                                         manifest::Detail::ValuesOnly);
        if (read.error || read.documents.size() != 1) {
            return refuse(errors::badRequest("error decoding YAML: "
                                             + (read.error ? read.error->message.toStdString()
                                                           : std::string("expected one document"))));
        }
        return read.documents.front().json;
    }
    constexpr int deepest = 200;
    int depth = 0;
    bool isText = false;
    for (size_t i = 0; i < request.body.size(); ++i) {
        const char c = request.body[i];
        if (isText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                isText = false;
        } else if (c == '"') {
            isText = true;
        } else if (c == '{' || c == '[') {
            if (++depth > deepest)
                return refuse(errors::badRequest("the body is nested too deeply"));
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    const std::optional<Json> parsed = parseJson(request.body);
    if (!parsed)
        return refuse(errors::badRequest("the object provided is unrecognized (must be of type JSON): couldn't get "
                                         "version/kind; json parse error"));
    return *parsed;
}

Api::Api(Objects &objects, Backend &backend, std::map<std::string, Identity> tokens, std::string gitVersion)
    : m_objects(objects), m_backend(backend), m_tokens(std::move(tokens)), m_gitVersion(std::move(gitVersion))
{
}

void Api::stop()
{
    m_isStopping = true;
    m_objects.store().wake();
}

void Api::handle(const HttpRequest &request, HttpResponse &response)
{
    if (handleRoot(request, response))
        return;
    const std::string authorization = request.header("Authorization");
    constexpr std::string_view scheme = "Bearer ";
    // Clients withhold credentials on a connection that is not encrypted, as kubectl does: like `kubectl proxy`, the
    // loopback server then acts for its user.
    static const Identity nobodySaid{.user = "weir-demo-admin", .mayWrite = true};
    const Identity *who = authorization.empty() ? &nobodySaid : nullptr;
    if (const auto token = authorization.starts_with(scheme) ? m_tokens.find(authorization.substr(scheme.size()))
                                                             : m_tokens.end();
        token != m_tokens.end())
        who = &token->second;
    if (!who) {
        answer(response, errors::unauthorized());
        return;
    }
    const auto segments = request.segments();
    if (segments && answerDiscovery(m_objects.catalog(), *segments, request, response))
        return;
    if (segments && *segments == std::vector<std::string>{"openapi", "v3"}) {
        answer(response, 200, {{"paths", Json::object()}});
        return;
    }
    if (segments
        && *segments
            == std::vector<std::string>{"apis", "authorization.k8s.io", "v1", "selfsubjectaccessreviews"}) {
        handleReview(request, *who, response);
        return;
    }
    handleResource(request, *who, response);
}

bool Api::handleRoot(const HttpRequest &request, HttpResponse &response)
{
    if (request.path == "/version" || request.path == "/version/") {
        const size_t dot = m_gitVersion.find('.');
        const size_t next = m_gitVersion.find('.', dot + 1);
        answer(response, 200,
               {{"major", m_gitVersion.substr(1, dot - 1)}, {"minor", m_gitVersion.substr(dot + 1, next - dot - 1)},
                {"gitVersion", m_gitVersion}, {"gitCommit", ""}, {"gitTreeState", "clean"},
                {"buildDate", "1970-01-01T00:00:00Z"}, {"goVersion", ""}, {"compiler", ""},
                {"platform", "linux/amd64"}});
        return true;
    }
    for (const char *probe : {"/healthz", "/livez", "/readyz"}) {
        if (request.path == probe) {
            response.type = "text/plain; charset=utf-8";
            response.body = "ok";
            response.headers.emplace_back("X-Content-Type-Options", "nosniff");
            return true;
        }
    }
    return false;
}

void Api::handleReview(const HttpRequest &request, const Identity &who, HttpResponse &response)
{
    if (request.method != "POST") {
        answer(response, errors::methodNotAllowed());
        return;
    }
    const ApiResult<Json> body = bodyOf(request);
    if (!body) {
        answer(response, body.error());
        return;
    }
    const std::string verb = textAt(*body, "/spec/resourceAttributes/verb");
    const std::string resource = textAt(*body, "/spec/resourceAttributes/resource");
    const std::string subresource = textAt(*body, "/spec/resourceAttributes/subresource");
    const bool isReading = verb == "get" || verb == "list" || verb == "watch";
    const bool isAllowed = who.mayWrite || (isReading && resource != "secrets" && subresource != "proxy");
    Json review = *body;
    if (!review.is_object())
        review = Json::object();
    review["kind"] = "SelfSubjectAccessReview";
    review["apiVersion"] = "authorization.k8s.io/v1";
    review["status"] = {{"allowed", isAllowed}};
    answer(response, 201, review);
}

ApiResult<Api::Target> Api::target(const HttpRequest &request) const
{
    const auto parts = request.segments();
    if (!parts)
        return refuse(errors::badRequest("the path holds a segment that no name may be"));
    const std::vector<std::string> &segments = *parts;
    const bool isCore = !segments.empty() && segments[0] == "api";
    const size_t head = isCore ? 2 : 3;
    if (segments.size() <= head || (!isCore && segments[0] != "apis"))
        return refuse(errors::pageNotFound());
    const std::string group = isCore ? std::string() : segments[1];
    const auto &types = m_objects.catalog().types();
    const auto ofGroup =
        std::find_if(types.begin(), types.end(), [&](const ApiType &type) { return type.group == group; });
    const bool isBuiltIn = ofGroup != types.end() && !ofGroup->custom;
    const std::string version = segments[head - 1];
    const std::string &first = segments[head];
    const bool isBelowNamespace = first == "namespaces" && segments.size() >= head + 3
        && !(isCore && segments.size() == head + 3 && (segments[head + 2] == "status"
                                                       || segments[head + 2] == "finalize"));
    Target result;
    result.version = version;
    size_t at = head;
    if (isBelowNamespace) {
        result.nameSpace = segments[head + 1];
        at = head + 2;
    }
    result.type = m_objects.catalog().find(group, version, segments[at]);
    if (!result.type)
        return refuse(isBuiltIn ? errors::notServed() : errors::pageNotFound());
    if (isBelowNamespace && !result.type->namespaced)
        return refuse(errors::notServed());
    if (segments.size() > at + 1)
        result.name = segments[at + 1];
    if (segments.size() > at + 2)
        result.subresource = segments[at + 2];
    if (result.type->namespaced && !result.name.empty() && result.nameSpace.empty())
        return refuse(errors::notServed());
    if (!result.subresource.empty()) {
        size_t position = 0;
        for (size_t i = 0; i < at + 3; ++i)
            position = std::min(request.path.find('/', position) + 1, request.path.size());
        const size_t end = request.path.find('/', position);
        result.rest = end == std::string::npos ? std::string() : request.path.substr(end);
    }
    return result;
}

void Api::handleResource(const HttpRequest &request, const Identity &who, HttpResponse &response)
{
    const ApiResult<Target> asked = target(request);
    if (!asked) {
        answer(response, asked.error());
        return;
    }
    const auto parameters = request.parameters();
    const bool isWatch = asked->name.empty() && isTrue(parameters, "watch");
    const std::string verb = verbOf(request, !asked->name.empty(), isWatch);
    const bool isReading = verb == "get" || verb == "list" || verb == "watch";
    const bool isSecret = asked->type->group.empty() && asked->type->kind == "Secret";
    if (!who.mayWrite && (!isReading || isSecret || asked->subresource == "proxy")) {
        const std::string resource =
            asked->type->plural + (asked->subresource.empty() ? "" : '/' + asked->subresource);
        // A namespace counts as being in itself.
        const bool isNameSpace = asked->type->group.empty() && asked->type->kind == "Namespace";
        answer(response, errors::forbidden(who.user, verb, resource, asked->type->group,
                                           isNameSpace ? asked->name : asked->nameSpace, asked->name));
        return;
    }
    if (asked->name.empty())
        collection(*asked, request, who, response);
    else if (asked->subresource == "proxy")
        proxy(*asked, request, response);
    else if (asked->subresource == "log" && asked->type->kind == "Pod")
        log(*asked, request, response);
    else if (asked->rest.size() > 1
             || !(asked->subresource.empty() || (asked->subresource == "status" && asked->type->hasStatus)))
        answer(response, errors::notServed());
    else
        object(*asked, request, who, response);
}

void Api::collection(const Target &target, const HttpRequest &request, const Identity &who, HttpResponse &response)
{
    if (request.method == "GET" || request.method == "HEAD") {
        if (isTrue(request.parameters(), "watch"))
            watch(target, request, response);
        else
            list(target, request, response);
    } else if (request.method == "POST" && (!target.type->namespaced || !target.nameSpace.empty())) {
        create(target, request, who, response);
    } else {
        answer(response, errors::methodNotAllowed());
    }
}

void Api::object(const Target &target, const HttpRequest &request, const Identity &who, HttpResponse &response)
{
    if (request.method == "GET" || request.method == "HEAD") {
        const JsonPtr found = m_objects.store().get(*target.type, target.nameSpace, target.name);
        if (found)
            answer(response, 200, presented(*found, *target.type, target.version, wantsMetadataOnly(request)));
        else
            answer(response, errors::notFound(*target.type, target.name));
    } else if (request.method == "PUT") {
        replace(target, request, who, response);
    } else if (request.method == "PATCH") {
        patch(target, request, who, response);
    } else if (request.method == "DELETE" && target.subresource.empty()) {
        remove(target, request, response);
    } else {
        answer(response, errors::methodNotAllowed());
    }
}

void Api::proxy(const Target &target, const HttpRequest &request, HttpResponse &response)
{
    // ID = name, name:port or scheme:name:port.
    std::vector<std::string> parts;
    size_t start = 0;
    while (start <= target.name.size()) {
        const size_t end = std::min(target.name.find(':', start), target.name.size());
        parts.push_back(target.name.substr(start, end - start));
        start = end + 1;
    }
    const bool hasScheme = parts.size() == 3 && (parts[0] == "http" || parts[0] == "https" || parts[0].empty());
    if (parts.size() > 3 || (parts.size() == 3 && !hasScheme)) {
        const std::string what = target.type->kind == "Pod" ? "pod" : "service";
        answer(response, errors::badRequest("invalid " + what + " request \"" + target.name + '"'));
        return;
    }
    const std::string name = hasScheme ? parts[1] : parts[0];
    const std::string port = hasScheme ? parts[2] : parts.size() > 1 ? parts[1] : std::string();
    if (target.rest.empty() && request.method == "GET") {
        response.status = 301;
        response.headers.emplace_back("Location", request.path + '/'
                                          + (request.query.empty() ? "" : '?' + request.query));
        response.type = "text/plain; charset=utf-8";
        return;
    }
    const std::string path = target.rest.empty() ? "/" : target.rest;
    if (target.type->group.empty() && target.type->kind == "Pod")
        m_backend.podProxy(target.nameSpace, name, port, path, request, response);
    else if (target.type->group.empty() && target.type->kind == "Service")
        m_backend.serviceProxy(target.nameSpace, name, port, path, request, response);
    else
        answer(response, errors::notServed());
}

void Api::log(const Target &target, const HttpRequest &request, HttpResponse &response)
{
    const JsonPtr pod = m_objects.store().get(*target.type, target.nameSpace, target.name);
    if (!pod) {
        answer(response, errors::notFound(*target.type, target.name));
        return;
    }
    if (request.method != "GET") {
        answer(response, errors::methodNotAllowed());
        return;
    }
    const auto parameters = request.parameters();
    const auto text = [&](const std::string &name) {
        const auto found = parameters.find(name);
        return found == parameters.end() ? std::string() : found->second;
    };
    std::vector<std::string> containers;
    if (const Json *list = find(*pod, "/spec/containers"); list && list->is_array()) {
        for (const Json &container : *list)
            containers.push_back(textAt(container, "/name"));
    }
    std::string container = text("container");
    if (container.empty() && containers.size() > 1) {
        std::string choices;
        for (const std::string &name : containers)
            choices += (choices.empty() ? "" : " ") + name;
        answer(response, errors::badRequest("a container name must be specified for pod " + target.name
                                            + ", choose one of: [" + choices + ']'));
        return;
    }
    if (container.empty() && !containers.empty())
        container = containers.front();
    if (std::find(containers.begin(), containers.end(), container) == containers.end()) {
        answer(response, errors::badRequest("container " + container + " is not valid for pod " + target.name));
        return;
    }
    int lines = -1;
    if (const std::string tail = text("tailLines"); !tail.empty()) {
        const bool isNegative = tail.front() == '-';
        const std::string digits = tail.substr(isNegative ? 1 : 0);
        const bool isNumber = !digits.empty() && digits.size() < 9
            && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (!isNumber) {
            answer(response, errors::badRequest("strconv.ParseInt: parsing \"" + tail + "\": invalid syntax"));
            return;
        }
        lines = std::stoi(digits);
        if (isNegative && lines > 0) {
            ApiType options = *target.type;
            options.kind = "PodLogOptions";
            answer(response, errors::invalid(options, target.name,
                                             {{"tailLines", "FieldValueInvalid",
                                               "Invalid value: " + tail + ": must be greater than or equal to 0"}}));
            return;
        }
    }
    response.type = "text/plain";
    response.body = m_backend.podLog(target.nameSpace, target.name, container, lines);
}

} // namespace weir::demo
