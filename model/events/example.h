// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/events/cloudevent.h"

namespace weir {

/// An event of the given type and source with the other required attributes made up.
[[nodiscard]] CloudEvent exampleEvent(const QString &type, const QString &source);
/// An event as an EventType describes it, of any of its versions: fixed values as they are, templates such as
/// "/shop/{id}" with the names in place of the braces, attributes without a value as their own name.
[[nodiscard]] CloudEvent exampleOf(const Json &eventType);

} // namespace weir
