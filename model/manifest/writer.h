// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/resource/resource.h"

#include <QByteArray>

namespace weir::manifest {

/// Canonical YAML of one document, ending in a newline, without "---" (engineering 8.3 part 2).
/// `topOrder`: apiVersion, kind, metadata, spec first for objects that have them; other members keep their order.
/// Everything written is read back equal by YAML 1.1 and 1.2 readers.
[[nodiscard]] QByteArray writeYaml(const Json &value);

/// An object's own text, or the canonical one where it has none.
[[nodiscard]] QByteArray textOf(const Resource &resource);

/// One scalar as it would stand after "key: " at this indent (a block literal spans lines).
[[nodiscard]] QByteArray writeScalar(const Json &scalar, int indent, bool flow);

} // namespace weir::manifest
