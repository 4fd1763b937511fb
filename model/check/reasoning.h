// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <QHash>
#include <QString>

#include <vector>

/// What filters let through, as far as that is certain without the event at hand (knative-resources 4.5, 4.6).
namespace weir::check {

enum class Truth { No, Maybe, Yes };

/// Attributes of an event of which the value is known; every other one may have any value or be absent.
using KnownEvent = QHash<QString, QString>;

/// Does the Trigger let such an event through? `ignoresDialects`: its Broker heeds only the old attributes.
[[nodiscard]] Truth lets(const Json &trigger, const KnownEvent &event, bool ignoresDialects = false);
/// Has the Trigger no condition at all?
[[nodiscard]] bool letsEverything(const Json &trigger, bool ignoresDialects = false);
/// One element of "filters", at any depth.
[[nodiscard]] Truth holds(const Json &element, const KnownEvent &event);

/// Values that each event has that passes all elements of a list.
[[nodiscard]] KnownEvent demanded(const Json &filters);
/// The same for a Trigger.
[[nodiscard]] KnownEvent demandedBy(const Json &trigger, bool ignoresDialects = false);
/// Where a list of elements contradicts itself, as a pointer inside of it ("/0/exact/type"); empty: nowhere, for sure
/// or as far as can be seen.
[[nodiscard]] QString contradiction(const Json &filters);

/// The dialect that an element of "filters" uses ("exact"), or empty for one without a condition.
[[nodiscard]] std::string dialectOf(const Json &element);

} // namespace weir::check
