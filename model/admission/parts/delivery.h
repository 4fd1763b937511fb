// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/parts/kreference.h"

namespace weir::admission {

/// DeliverySpec.Validate. Paths are relative to the delivery ("retry", "deadLetterSink.ref.name"). Null: no error.
[[nodiscard]] FieldErrors delivery(const Json *value, const Place &place);

/// DeliverySpec.SetDefaults: the namespace of `deadLetterSink.ref`. Null: nothing happens.
void completeDelivery(Json *value, const QString &nameSpace);

} // namespace weir::admission
