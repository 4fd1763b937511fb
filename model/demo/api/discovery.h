// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demo/api/apitype.h"
#include "model/demo/api/httpserver.h"

#include <string>
#include <vector>

namespace weir::demo {

/// /api, /apis and what is below them up to the group version, aggregated (v2) or legacy as `Accept` asks
/// (kubernetes-client 5). False where `segments` is not a discovery path.
bool answerDiscovery(const Catalog &catalog, const std::vector<std::string> &segments, const HttpRequest &request,
                     HttpResponse &response);

} // namespace weir::demo
