// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/flow/design.h"

namespace weir::flow {

/// The URL under which a node gets events (knative-resources 3.2): as its status says, else as its kind's controller
/// makes it in a cluster named cluster.local; a URI itself. Empty where that is not known.
[[nodiscard]] QString addressOf(const Design &design, const NodeId &id);
/// Who listens where: nodes of the design by their URL, without slashes at its end.
[[nodiscard]] QHash<QString, NodeId> listeners(const Design &design);
/// The URL as it stands in listeners().
[[nodiscard]] QString plainUrl(QString url);

} // namespace weir::flow
