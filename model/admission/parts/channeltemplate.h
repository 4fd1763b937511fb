// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/parts/fielderrors.h"
#include "model/admission/profile.h"
#include "model/base/json.h"

namespace weir::admission {

/// The `channelTemplate` of a Channel, Sequence or Parallel where it is absent: what the cluster's ConfigMap
/// default-ch-webhook says for the namespace (empty: for the whole cluster). `spec` is made where it is missing.
void completeChannelTemplate(Json &object, const Profile &profile, const QString &nameSpace);

/// "channelTemplate", "channelTemplate.kind", "channelTemplate.apiVersion": what is missing of it.
[[nodiscard]] FieldErrors channelTemplate(const Json &spec);

} // namespace weir::admission
