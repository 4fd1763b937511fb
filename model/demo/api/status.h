// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/demo/api/apitype.h"

#include <tl/expected.hpp>

#include <string>
#include <vector>

namespace weir::demo {

/// A failure as the API server words it: becomes a `kind: Status` body (kubernetes-client 3.6).
struct ApiError {
    int code = 500;
    std::string reason = {};
    std::string message = {};
    Json details = nullptr;
    std::string continueToken = {}; ///< only 410 on lists
    int retryAfter = 0;
    bool isPlain = false; ///< the message alone as text, for paths that nothing is served at

    [[nodiscard]] Json toJson() const;
};

template<class T>
using ApiResult = tl::expected<T, ApiError>;

[[nodiscard]] inline tl::unexpected<ApiError> refuse(ApiError error)
{
    return tl::unexpected<ApiError>(std::move(error));
}

namespace errors {

[[nodiscard]] ApiError badRequest(std::string message);
[[nodiscard]] ApiError unauthorized();
[[nodiscard]] ApiError forbidden(const std::string &user, const std::string &verb, const std::string &resource,
                                 const std::string &group, const std::string &nameSpace, const std::string &name);
[[nodiscard]] ApiError notFound(const ApiType &type, const std::string &name);
/// The type is not served in a built-in group version.
[[nodiscard]] ApiError notServed();
/// Nothing is served at the path, or the type in a group of custom resources.
[[nodiscard]] ApiError pageNotFound();
[[nodiscard]] ApiError methodNotAllowed();
[[nodiscard]] ApiError alreadyExists(const ApiType &type, const std::string &name);
[[nodiscard]] ApiError modified(const ApiType &type, const std::string &name);
/// 409 for other reasons than a newer version; `kind` as in the details, plural or singular.
[[nodiscard]] ApiError unfulfilled(const ApiType &type, const std::string &kind, const std::string &name,
                                   const std::string &why);
[[nodiscard]] ApiError expired(const std::string &message, const std::string &continueToken = {});
/// What is wrong with one field.
struct FieldCause {
    std::string field;
    std::string reason; ///< "FieldValueInvalid", "FieldValueRequired", …
    std::string detail;
};
[[nodiscard]] ApiError invalid(const ApiType &type, const std::string &name, const std::vector<FieldCause> &causes);
/// Parameters of a request: "ListOptions", "CreateOptions", "PatchOptions", "UpdateOptions", "DeleteOptions".
[[nodiscard]] ApiError invalidOptions(const std::string &kind, const std::vector<FieldCause> &causes);
[[nodiscard]] ApiError unsupportedMediaType(const std::string &accepted);
[[nodiscard]] ApiError tooLarge();
[[nodiscard]] ApiError versionTooLarge(const std::string &asked, const std::string &now);
[[nodiscard]] ApiError unavailable(std::string message);
/// A validating webhook said no.
[[nodiscard]] ApiError denied(const std::string &webhook, const std::string &message);

} // namespace errors
} // namespace weir::demo
