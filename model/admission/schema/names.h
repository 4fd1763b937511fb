// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace weir::admission::names {

// What Kubernetes (apimachinery 1.35) says against a name, all of it in its words; empty: nothing.

/// Names of custom resources: "must be no more than 253 characters", "a lowercase RFC 1123 subdomain must …".
[[nodiscard]] std::vector<std::string> subdomainFaults(std::string_view name);
/// Names of namespaces.
[[nodiscard]] std::vector<std::string> labelFaults(std::string_view name);
/// Keys of labels and annotations, finalizers: a name with or without the prefix "DOMAIN/".
[[nodiscard]] std::vector<std::string> keyFaults(std::string_view key);
/// Values of labels.
[[nodiscard]] std::vector<std::string> valueFaults(std::string_view value);

} // namespace weir::admission::names
