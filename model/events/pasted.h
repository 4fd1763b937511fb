// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/events/cloudevent.h"

namespace weir {

/// The event in a text that a person pasted: JSON (structured mode, or a batch of one), or the headers of an HTTP
/// request in binary mode, an empty line and the body. A request line in front and the "> " of `curl -v` are allowed.
/// Errors tell the line, those of JSON the column too.
[[nodiscard]] Result<CloudEvent> fromPasted(const QByteArray &text);
/// The other way, as headers, an empty line and the body.
[[nodiscard]] QByteArray toPasted(const CloudEvent &event);

} // namespace weir
