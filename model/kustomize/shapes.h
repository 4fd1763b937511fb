// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kustomize/kustomization.h"

namespace weir::kustomize {

/// What kustomize refuses when it decodes a kustomization: entries of its lists with fields that it does not know
/// ("tag" of an image), and with values of another type (a newTag that is a number).
void checkShapes(const Kustomization &kustomization, Report &report);

} // namespace weir::kustomize
