// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/parts/fielderrors.h"
#include "model/base/json.h"

namespace weir::admission {

/// Equal as Go values are: a member that is missing, null or empty is the zero value; order of members counts for
/// nothing. `ignored` are members of the top that are not compared.
[[nodiscard]] bool isSame(const Json *one, const Json *other, const QStringList &ignored = {});

/// "Immutable fields changed (-old +new): PATHS" with the differing fields behind it, one line each as
/// knative.dev/pkg/kmp's short difference prints them; nothing where old and new are the same. `root` is the name of
/// the Go type in those lines ("{v1.BrokerSpec}").
[[nodiscard]] FieldErrors immutable(const Json *old, const Json *changed, const QStringList &paths, const QString &root,
                                    const QStringList &ignored = {});

} // namespace weir::admission
