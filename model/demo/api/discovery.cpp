// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/api/discovery.h"

#include "model/demo/api/api.h"

#include <algorithm>

namespace weir::demo {

namespace {

const Json allVerbs = Json::array({"create", "delete", "get", "list", "patch", "update", "watch"});
const Json statusVerbs = Json::array({"get", "patch", "update"});

constexpr auto reviewGroup = "authorization.k8s.io";

bool serves(const ApiType &type, const std::string &version)
{
    return type.version == version
        || std::find(type.olderVersions.begin(), type.olderVersions.end(), version) != type.olderVersions.end();
}

Json kindOf(const ApiType &type, const std::string &version)
{
    // Built-in kinds are told without: they are those of the document's own group and version.
    return {{"group", type.custom ? type.group : ""}, {"version", type.custom ? version : ""}, {"kind", type.kind}};
}

std::vector<std::pair<std::string, Json>> subresources(const ApiType &type)
{
    std::vector<std::pair<std::string, Json>> result;
    if (type.group.empty() && type.kind == "Pod") {
        result.emplace_back("log", Json::array({"get"}));
        result.emplace_back("proxy", Json::array({"create", "delete", "get", "patch", "update"}));
    }
    if (type.group.empty() && type.kind == "Service")
        result.emplace_back("proxy", Json::array({"create", "delete", "get", "patch", "update"}));
    if (type.hasStatus)
        result.emplace_back("status", statusVerbs);
    return result;
}

Json aggregatedResources(const Catalog &catalog, const std::string &group, const std::string &version)
{
    Json resources = Json::array();
    for (const ApiType &type : catalog.types()) {
        if (type.group != group || !serves(type, version))
            continue;
        Json resource = {{"resource", type.plural}, {"responseKind", kindOf(type, version)},
                         {"scope", type.namespaced ? "Namespaced" : "Cluster"},
                         {"singularResource", type.singular()}, {"verbs", allVerbs}};
        if (!type.shortNames.empty())
            resource["shortNames"] = type.shortNames;
        if (!type.categories.empty())
            resource["categories"] = type.categories;
        Json below = Json::array();
        for (const auto &[name, verbs] : subresources(type)) {
            below.push_back({{"subresource", name}, {"responseKind", kindOf(type, version)}, {"verbs", verbs}});
        }
        if (!below.empty())
            resource["subresources"] = below;
        resources.push_back(std::move(resource));
    }
    return resources;
}

Json aggregated(const Catalog &catalog, bool isCore)
{
    Json items = Json::array();
    const auto addGroup = [&](const std::string &group, const std::vector<std::string> &versions) {
        Json list = Json::array();
        for (const std::string &version : versions) {
            list.push_back({{"version", version}, {"resources", aggregatedResources(catalog, group, version)},
                            {"freshness", "Current"}});
        }
        Json metadata = Json::object();
        if (!group.empty())
            metadata["name"] = group;
        items.push_back({{"metadata", metadata}, {"versions", list}});
    };
    for (const std::string &group : catalog.groups()) {
        if (group.empty() == isCore)
            addGroup(group, catalog.versions(group));
    }
    if (!isCore) {
        Json review = {{"resource", "selfsubjectaccessreviews"},
                       {"responseKind", {{"group", ""}, {"version", ""},
                                         {"kind", "SelfSubjectAccessReview"}}},
                       {"scope", "Cluster"}, {"singularResource", "selfsubjectaccessreview"},
                       {"verbs", Json::array({"create"})}};
        items.push_back({{"metadata", {{"name", reviewGroup}}},
                         {"versions", Json::array({{{"version", "v1"}, {"resources", Json::array({review})},
                                                    {"freshness", "Current"}}})}});
    }
    return {{"kind", "APIGroupDiscoveryList"}, {"apiVersion", "apidiscovery.k8s.io/v2"},
            {"metadata", Json::object()}, {"items", items}};
}

Json legacyGroup(const Catalog &catalog, const std::string &group)
{
    const auto entry = [&](const std::string &version) -> Json {
        return {{"groupVersion", group + '/' + version}, {"version", version}};
    };
    Json versions = Json::array();
    const std::vector<std::string> served =
        group == reviewGroup ? std::vector<std::string>{"v1"} : catalog.versions(group);
    for (const std::string &version : served)
        versions.push_back(entry(version));
    return {{"name", group}, {"versions", versions}, {"preferredVersion", versions.front()}};
}

Json legacyResources(const Catalog &catalog, const std::string &group, const std::string &version)
{
    Json resources = Json::array();
    for (const ApiType &type : catalog.types()) {
        if (type.group != group || !serves(type, version))
            continue;
        Json resource = {{"name", type.plural}, {"singularName", type.singular()}, {"namespaced", type.namespaced},
                         {"kind", type.kind}, {"verbs", allVerbs}};
        if (!type.shortNames.empty())
            resource["shortNames"] = type.shortNames;
        if (!type.categories.empty())
            resource["categories"] = type.categories;
        resources.push_back(std::move(resource));
        for (const auto &[name, verbs] : subresources(type)) {
            resources.push_back({{"name", type.plural + '/' + name}, {"singularName", ""},
                                 {"namespaced", type.namespaced}, {"kind", type.kind}, {"verbs", verbs}});
        }
    }
    if (group == reviewGroup && version == "v1") {
        resources.push_back({{"name", "selfsubjectaccessreviews"}, {"singularName", "selfsubjectaccessreview"},
                             {"namespaced", false}, {"kind", "SelfSubjectAccessReview"},
                             {"verbs", Json::array({"create"})}});
    }
    return resources;
}

std::string entityTag(const std::string &body)
{
    return '"' + std::to_string(std::hash<std::string>{}(body)) + '"';
}

} // namespace

bool answerDiscovery(const Catalog &catalog, const std::vector<std::string> &segments, const HttpRequest &request,
                     HttpResponse &response)
{
    const bool isCore = !segments.empty() && segments[0] == "api";
    const bool isGroups = !segments.empty() && segments[0] == "apis";
    if ((!isCore && !isGroups) || segments.size() > (isCore ? 2U : 3U))
        return false;
    if (request.method != "GET" && request.method != "HEAD") {
        answer(response, errors::methodNotAllowed());
        return true;
    }
    if (segments.size() == 1) {
        const std::string accept = request.header("Accept");
        const bool wantsAggregated = accept.find("as=APIGroupDiscoveryList") != std::string::npos
            && (accept.find("v=v2;") != std::string::npos || accept.find("v=v2,") != std::string::npos
                || accept.ends_with("v=v2"));
        Json body;
        if (wantsAggregated) {
            body = aggregated(catalog, isCore);
        } else if (isCore) {
            body = {{"kind", "APIVersions"}, {"versions", Json::array({"v1"})},
                    {"serverAddressByClientCIDRs",
                     Json::array({{{"clientCIDR", "0.0.0.0/0"}, {"serverAddress", request.header("Host")}}})}};
        } else {
            Json groups = Json::array();
            for (const std::string &group : catalog.groups()) {
                if (!group.empty())
                    groups.push_back(legacyGroup(catalog, group));
            }
            groups.push_back(legacyGroup(catalog, reviewGroup));
            body = {{"kind", "APIGroupList"}, {"apiVersion", "v1"}, {"groups", groups}};
        }
        answer(response, 200, body);
        const std::string tag = entityTag(response.body);
        response.headers.emplace_back("ETag", tag);
        response.headers.emplace_back("Vary", "Accept");
        if (wantsAggregated)
            response.type = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList";
        if (request.header("If-None-Match") == tag) {
            response.status = 304;
            response.body.clear();
        }
        return true;
    }
    const std::string group = isCore ? std::string() : segments[1];
    if (isGroups && segments.size() == 2) {
        const std::vector<std::string> groups = catalog.groups();
        if (group.empty() || (group != reviewGroup && std::find(groups.begin(), groups.end(), group) == groups.end())) {
            answer(response, errors::pageNotFound());
            return true;
        }
        Json body = {{"kind", "APIGroup"}, {"apiVersion", "v1"}};
        body.update(legacyGroup(catalog, group));
        answer(response, 200, body);
        return true;
    }
    const std::string version = segments.back();
    const Json resources = legacyResources(catalog, group, version);
    if (resources.empty()) {
        const auto &types = catalog.types();
        const bool isBuiltIn = isCore || std::any_of(types.begin(), types.end(), [&](const ApiType &type) {
            return type.group == group && !type.custom;
        });
        answer(response, isBuiltIn ? errors::notServed() : errors::pageNotFound());
        return true;
    }
    answer(response, 200, {{"kind", "APIResourceList"}, {"apiVersion", "v1"},
                           {"groupVersion", group.empty() ? version : group + '/' + version},
                           {"resources", resources}});
    return true;
}

} // namespace weir::demo
