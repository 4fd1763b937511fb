// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/parts/fielderrors.h"
#include "model/base/json.h"

namespace weir::admission {

/// A list of SubscriptionsAPIFilter, with the path quirk of the Go loop: what is wrong in element 0 of 2 reads
/// "filters[1][0].exact[Type]". `list` null: no error. Paths begin with `field`.
[[nodiscard]] FieldErrors subscriptionFilters(const Json *list, const QString &field = QStringLiteral("filters"));

/// The old TriggerFilter: "attributes[Type]" of a name that no attribute has. Null: no error.
[[nodiscard]] FieldErrors triggerFilter(const Json *filter);

/// Would the Go parser of CloudEvents SQL take the expression? The words that go with a refusal may be empty.
struct CesqlAnswer {
    bool isAccepted = true;
    QString details = {};
};
[[nodiscard]] CesqlAnswer parseCesqlAsGo(const QString &expression);

} // namespace weir::admission
