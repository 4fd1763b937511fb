// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/endpoint.h"
#include "model/cluster/http.h"

namespace weir::cluster {

/// A client of the endpoint's server, for the thread that calls this. Errors: certificates and keys that cannot be
/// used.
[[nodiscard]] Result<std::unique_ptr<HttpClient>> makeClient(const Endpoint &endpoint);

} // namespace weir::cluster
