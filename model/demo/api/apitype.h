// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace weir::demo {

/// One resource that the simulated API server serves (kubernetes-client 5.4).
struct ApiType {
    std::string group; ///< empty: core
    std::string version;
    std::string plural;
    std::string kind;
    bool namespaced = true;
    bool hasStatus = true;
    std::vector<std::string> shortNames = {};
    std::vector<std::string> categories = {};
    std::vector<std::string> olderVersions = {}; ///< also served, same fields; deprecated
    std::vector<std::string> labels = {};        ///< of its CRD, all with value "true"; empty and `custom` is fine too
    bool custom = false;                         ///< defined by a CRD

    [[nodiscard]] std::string apiVersion() const { return apiVersion(version); }
    [[nodiscard]] std::string apiVersion(const std::string &servedVersion) const;
    [[nodiscard]] std::string singular() const; ///< lower-case kind
    /// "triggers.eventing.knative.dev", "services": as error messages name it.
    [[nodiscard]] std::string qualified() const;
};

/// The fixed list of served resources: a cluster with Knative Eventing core and Serving, without add-ons.
class Catalog
{
public:
    Catalog();

    [[nodiscard]] const std::deque<ApiType> &types() const { return m_types; }
    /// Null where the group, version or plural is not served.
    [[nodiscard]] const ApiType *find(std::string_view group, std::string_view version, std::string_view plural) const;
    [[nodiscard]] const ApiType *findKind(std::string_view group, std::string_view kind) const;
    /// Groups in order, core first.
    [[nodiscard]] std::vector<std::string> groups() const;
    /// Versions of a group in preference order.
    [[nodiscard]] std::vector<std::string> versions(std::string_view group) const;

private:
    std::deque<ApiType> m_types;
};

} // namespace weir::demo
