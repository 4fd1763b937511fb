// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kustomize/object.h"

#include <functional>
#include <string_view>

namespace weir::kustomize {

/// A field of some kinds; what is empty counts for all. Lists on the way are gone through; "[]" behind a step says
/// that it is one and is never made.
struct FieldSpec {
    std::string path;  ///< "spec/template/metadata/labels"; "\/" is a slash in a name
    std::string group = {};
    std::string version = {};
    std::string kind = {};
    bool create = false;
};

[[nodiscard]] bool isSelected(const Identity &identity, std::string_view group, std::string_view version,
                              std::string_view kind);

/// Calls `visit` with each value at the path; `made` is what a missing one begins as where the field is made.
void eachField(Json &object, const FieldSpec &spec, const Json &made, const std::function<void(Json &)> &visit);

/// What a field specification of a file says; lists of them in `fields` or in a configuration.
[[nodiscard]] FieldSpec fieldSpecOf(const Json &json);

} // namespace weir::kustomize
