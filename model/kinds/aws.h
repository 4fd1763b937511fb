// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kinds/parts.h"

/// The Amazon connectors that IntegrationSource and IntegrationSink share (7.5).
namespace weir::kinds {

[[nodiscard]] Fields awsS3Fields();
[[nodiscard]] Fields awsSqsFields();
/// Secret or service account; one is needed for every Amazon connector.
[[nodiscard]] Fields awsAuthFields();
[[nodiscard]] ReferenceRule awsSecretRule();

} // namespace weir::kinds
