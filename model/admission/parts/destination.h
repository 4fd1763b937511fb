// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/parts/kreference.h"

namespace weir::admission {

/// Destination.Validate. Paths are relative to the destination ("ref.name", "uri", "caCert"). A null pointer or JSON
/// null is Go's nil pointer and has no error; an empty object is refused ("expected at least one, got none"). Where Go
/// holds the destination by value, hand over `&structOf(…)` (members.h).
[[nodiscard]] FieldErrors destination(const Json *value, const Place &place);

/// Destination.SetDefaults: the holder's namespace for `ref`. Null: nothing happens.
void completeDestination(Json *value, const QString &nameSpace);

/// Faults of PEM certificates ("caCert"), as a Destination's `CACerts` are judged.
[[nodiscard]] FieldErrors caCertificates(const QString &pem);

/// What a URL text says to Go's net/url after it was parsed without an error.
struct UrlParts {
    QString scheme; ///< lower case; empty: not absolute
    QString host;   ///< with port; empty as in "mailto:a@b" and "http://"
};
[[nodiscard]] UrlParts urlParts(const QString &text);

} // namespace weir::admission
