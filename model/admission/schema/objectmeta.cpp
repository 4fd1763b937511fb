// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/schema/objectmeta.h"

namespace weir::admission {

std::optional<Refusal> decodeMetadata(const Json &) { return {}; }
QStringList unknownMetadata(const Json &) { return {}; }
void pruneMetadata(Json &) {}
std::vector<SchemaFault> metadataFaults(const Json &, bool) { return {}; }

} // namespace weir::admission
