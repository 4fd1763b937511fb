// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/parts/fielderrors.h"
#include "model/base/json.h"

#include <vector>

namespace weir::admission {

/// One of the connectors below `spec.aws` of an IntegrationSource or IntegrationSink.
struct AwsConnector {
    const char *member = "";
    const char *shownAs = "";             ///< in the paths of errors
    std::vector<const char *> required = {};
};

/// Exactly one connector, `plain` or one of AWS's, whose required members and credentials are there. `what` is "source"
/// or "sink". Paths are relative to the spec, which has the quirk that it names itself ("spec") in two of them.
[[nodiscard]] FieldErrors connectors(const Json &spec, const QString &what, const char *plain,
                                     const std::vector<AwsConnector> &ofAws);

} // namespace weir::admission
