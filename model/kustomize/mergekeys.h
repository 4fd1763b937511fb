// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kustomize/object.h"

#include <optional>

namespace weir::kustomize {

/// The type of a value inside an object, as far as it matters to how lists are merged.
enum class MergeType { None, Object, Metadata, PodHolder, PodTemplateHolder, JobTemplateHolder, CronSpec, JobSpec,
                       WorkloadSpec, PodTemplate, PodSpec, Container, Service, ServiceSpec, ServiceAccount, Webhooks };

/// How a list is merged.
struct ListRule {
    std::vector<std::string> keys;      ///< members by which items are the same; empty: as a whole
    bool isSet = false;                 ///< of scalars that are joined
    MergeType item = MergeType::None;
};

/// The type at the root; None for kinds that Kubernetes itself does not have, whose lists are replaced.
[[nodiscard]] MergeType mergeTypeOf(const Identity &identity);
[[nodiscard]] MergeType memberType(MergeType type, const std::string &name);
[[nodiscard]] ListRule listRule(MergeType type, const std::string &name);

/// The texts of an item's keys; empty for those that it lacks.
[[nodiscard]] std::vector<std::string> keyTexts(const Json &item, const std::vector<std::string> &keys);
[[nodiscard]] std::optional<std::string> keyText(const Json &item, const std::string &key);
/// Whether a value of a patch says `$patch: what`.
[[nodiscard]] bool isDirective(const Json &value, const char *what);

} // namespace weir::kustomize
