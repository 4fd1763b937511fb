// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/resource/resource.h"

#include <QByteArray>

namespace weir::manifest {

/// The document text changed so that it reads as `wanted`, touching only the bytes of what differs: scalars in
/// place, new keys at the end of their block with its indent, removed keys with their own comments. The result is
/// read back; where it would differ, the smallest enclosing block is written canonically instead.
/// `text` empty: the canonical text. Line ends of the text are kept (LF or CRLF).
[[nodiscard]] QByteArray splice(const QByteArray &text, const Json &wanted);

/// A new Resource with `wanted` as value, its text spliced from the old one's.
[[nodiscard]] ResourcePtr respell(const ResourcePtr &old, Json wanted);

} // namespace weir::manifest
