// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demo/api/httpserver.h"
#include "model/demo/api/schema.h"

#include <string>
#include <string_view>
#include <vector>

namespace weir::demo {

/// A name that stands twice in one object of a JSON text.
struct DuplicateName {
    std::string path; ///< "metadata.name"
    std::string name;
    int line = 1;
};
[[nodiscard]] std::vector<DuplicateName> duplicateNames(std::string_view json);

/// True where `fieldValidation` asks for refusal of fields that are not declared.
[[nodiscard]] bool isStrict(const HttpRequest &request);
/// Undeclared and doubled fields of `object` as the request wants them treated (kubernetes-client 7.5): the words of
/// a refusal, or nothing, then with a warning in the response for each of them. Undeclared ones are taken out.
[[nodiscard]] std::string strictFaults(const ApiType &type, const HttpRequest &request, std::string_view body,
                                       Json &object, HttpResponse &response);

} // namespace weir::demo
