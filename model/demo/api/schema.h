// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/demo/api/status.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace weir::demo {

/// What the definition of a kind says about its members. Immutable.
struct Schema {
    enum class Type { Anything, Text, Integer, Number, Boolean, Object, List, Map } type = Type::Anything;
    bool keepsUnknown = false; ///< an object that lets undeclared members through
    std::map<std::string, std::shared_ptr<const Schema>, std::less<>> members = {}; ///< of an object
    std::shared_ptr<const Schema> item = {};                                        ///< of a list or map
};

/// Null where everything is let through: built-in kinds but ConfigMap, and the pod templates of Knative Serving.
[[nodiscard]] const Schema *schemaOf(const ApiType &type);

/// A member that is not as the schema wants it; null values count as absent.
struct SchemaProblem {
    std::string path; ///< "spec.steps[0].uri"
    bool isUnknown = false;
    Schema::Type expected = Schema::Type::Anything; ///< of a known one
    const Json *value = nullptr;                    ///< lives in the object that was looked at
};

/// Problems of the object with its root, in the order of their paths.
[[nodiscard]] std::vector<SchemaProblem> problemsOf(const Schema &schema, const Json &object);
/// Takes out what is not declared, as the server does before it stores.
void prune(const Schema &schema, Json &object);
/// 400 as for a body that does not decode: members of metadata have the wrong type.
[[nodiscard]] std::optional<ApiError> metadataRefusal(const ApiType &type, const std::string &version,
                                                      const Json &object);
/// 422 with one cause each for values of the wrong type outside of metadata.
[[nodiscard]] std::optional<ApiError> typeRefusal(const ApiType &type, const Json &object);
/// 500 as for an applied configuration that cannot be typed: unknown members, wrong types.
[[nodiscard]] std::optional<ApiError> typedPatchRefusal(const ApiType &type, const Json &object);

} // namespace weir::demo
