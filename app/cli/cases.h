// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/jsonstream.h"
#include "model/admission/admission.h"

namespace weir::cli {

/// "verdict", "stage", "message", "paths" of product 5 as members of the object that is open.
void writeVerdict(JsonStream &out, const admission::Verdict &verdict);

/// `weirctl validate --cases`: one answer a line for each line `{"id","object","old","flags"}` of a file or of standard
/// input ("-"), in its order. A line that is no such case is answered with verdict "unknown" and what is wrong with it;
/// the exit code is then Failed. `profile` holds for all, a case's own flags come on top.
[[nodiscard]] int judgeCases(const QString &path, const admission::Profile &profile, bool isStrict);

} // namespace weir::cli
