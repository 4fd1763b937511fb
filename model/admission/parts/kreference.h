// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/parts/fielderrors.h"
#include "model/admission/profile.h"
#include "model/base/json.h"

namespace weir::admission {

/// Where a reference stands, as far as it decides what it may be.
struct Place {
    const Profile &profile;
    /// Not empty: references to other namespaces are refused ("mismatched namespaces"). Where the Go code allows
    /// them, or does not tell the validation its parent, this stays empty.
    QString onlyNamespace = {};
};

/// KReference.Validate: name, apiVersion (or group, with the flag kreference-group) and kind must be there. Paths are
/// relative to the reference ("name"). `reference` null or not an object: as an empty one.
[[nodiscard]] FieldErrors kreference(const Json *reference, const Place &place);

/// KReference.SetDefaults: the holder's namespace where there is none. Null: nothing happens.
void completeKreference(Json *reference, const QString &nameSpace);

} // namespace weir::admission
