// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/jsonstream.h"
#include "model/topology/topology.h"

namespace weir::cli {

/// The contract of product 5.1: nodes, edges, ghosts, groups as members of the object that is open; without "errors".
/// References that carry no events and lines that have only one end yet are left out.
void writeGraph(JsonStream &out, const Topology &topology);
/// "Broker shop/default → Service shop/mailer  [trigger mailer]": one relation, for people.
[[nodiscard]] QString relationText(const Topology &topology, const Edge &edge);
/// "Service shop/mailer", or the URI.
[[nodiscard]] QString nodeText(const Topology &topology, const NodeId &id);
/// One line a relation, for people.
[[nodiscard]] QString graphText(const Topology &topology);

} // namespace weir::cli
