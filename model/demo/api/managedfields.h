// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demo/api/fieldset.h"
#include "model/demo/api/status.h"

namespace weir::demo {

/// An `Apply` entry of metadata.managedFields, with the time of now.
[[nodiscard]] Json ownershipEntry(const ApiType &type, const std::string &manager, const FieldSet &fields);

/// After an update: what changed belongs to `manager` from now on, and to nobody else. `now` is changed in place.
void recordUpdate(const ApiType &type, const Json &before, Json &now, const std::string &manager, bool status);

/// Server-side apply of `configuration` over `live` (kubernetes-client 7.2): fields that the manager owned and leaves
/// out go, unless somebody else owns them; different values owned by others are a conflict (409 with causes) unless
/// `force`. The result carries the new managedFields.
[[nodiscard]] ApiResult<Json> mergeApplied(const ApiType &type, const Json &live, const Json &configuration,
                                           const std::string &manager, bool force);

/// Equal but for times.
[[nodiscard]] bool sameOwnership(const Json &a, const Json &b);

} // namespace weir::demo
