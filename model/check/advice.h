// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/admission.h"

#include <QString>

namespace weir::check {

/// What to do about a refusal, where the server's own words do not say it (knative-resources 20).
struct Advice {
    QString sentence = {}; ///< translated; empty: the words speak for themselves
    QString pointer = {};  ///< the field, where the server names none or another one; empty: as its paths say
};

[[nodiscard]] Advice adviceOn(const admission::Verdict &refusal, const Json &object);

} // namespace weir::check
