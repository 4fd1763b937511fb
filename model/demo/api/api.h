// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demo/api/backend.h"
#include "model/demo/api/httpserver.h"
#include "model/demo/api/objects.h"

#include <atomic>
#include <map>
#include <string>
#include <string_view>

namespace weir::demo {

/// Largest request body of an API server (kubernetes-client 3.6).
constexpr size_t bodyLimit = 3145728;

/// Who a bearer token stands for.
struct Identity {
    std::string user;
    bool mayWrite = true; ///< false: reads everything but Secrets, and neither writes nor uses proxies
};

/// The Kubernetes API over HTTP: paths, verbs, negotiation, lists, watches, patches, discovery (kubernetes-client 3 to
/// 8), with nothing in it for one client. Stateless between requests; handle() runs in many threads.
class Api
{
public:
    Api(Objects &objects, Backend &backend, std::map<std::string, Identity> tokens, std::string gitVersion);

    void handle(const HttpRequest &request, HttpResponse &response);
    /// Ends all watches.
    void stop();

private:
    /// A request below a resource's path.
    struct Target {
        const ApiType *type = nullptr;
        std::string version; ///< as served under this path
        std::string nameSpace;
        std::string name;
        std::string subresource;
        std::string rest; ///< what follows the subresource, encoded, with its leading '/'
    };

    bool handleRoot(const HttpRequest &request, HttpResponse &response);
    void handleResource(const HttpRequest &request, const Identity &who, HttpResponse &response);
    void handleReview(const HttpRequest &request, const Identity &who, HttpResponse &response);
    [[nodiscard]] ApiResult<Target> target(const HttpRequest &request) const;
    void collection(const Target &target, const HttpRequest &request, const Identity &who, HttpResponse &response);
    void object(const Target &target, const HttpRequest &request, const Identity &who, HttpResponse &response);
    void proxy(const Target &target, const HttpRequest &request, HttpResponse &response);
    void log(const Target &target, const HttpRequest &request, HttpResponse &response);

    void list(const Target &target, const HttpRequest &request, HttpResponse &response);
    void watch(const Target &target, const HttpRequest &request, HttpResponse &response);
    void create(const Target &target, const HttpRequest &request, const Identity &who, HttpResponse &response);
    void replace(const Target &target, const HttpRequest &request, const Identity &who, HttpResponse &response);
    void patch(const Target &target, const HttpRequest &request, const Identity &who, HttpResponse &response);
    void remove(const Target &target, const HttpRequest &request, HttpResponse &response);

    Objects &m_objects;
    Backend &m_backend;
    std::map<std::string, Identity> m_tokens;
    std::string m_gitVersion;
    std::atomic<bool> m_isStopping{false};
    std::atomic<int> m_watches{0};
};

void answer(HttpResponse &response, int code, const Json &body);
void answer(HttpResponse &response, const ApiError &error);
/// One resource's share of a path and verb for RBAC: "get", "list", "watch", "create", "update", "patch", "delete".
[[nodiscard]] std::string verbOf(const HttpRequest &request, bool hasName, bool isWatch);
/// The version asked for instead of the stored one, and metadata only where `Accept` wants it so.
[[nodiscard]] Json presented(const Json &object, const ApiType &type, const std::string &version, bool metadataOnly);
[[nodiscard]] bool wantsMetadataOnly(const HttpRequest &request);
[[nodiscard]] bool isTrue(const std::map<std::string, std::string> &parameters, const std::string &name);
/// JSON text without what invalid UTF-8 would do to it.
[[nodiscard]] std::string textOf(const Json &value);
/// A JSON body, or one YAML document where the content type says so; 400 for anything else, and for more than 200
/// levels.
[[nodiscard]] ApiResult<Json> bodyOf(const HttpRequest &request);

} // namespace weir::demo
