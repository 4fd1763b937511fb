// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kustomize/steps.h"

namespace weir::kustomize {

namespace {

// Whose names say what they are.
bool keepsName(const Identity &identity)
{
    return identity.kind == QLatin1StringView("CustomResourceDefinition")
           || (identity.kind == QLatin1StringView("APIService")
               && identity.group == QLatin1StringView("apiregistration.k8s.io"))
           || identity.kind == QLatin1StringView("Namespace");
}

} // namespace

void applyNames(const Step &step, Objects &objects)
{
    const QString prefix = step.kustomization.text("namePrefix");
    const QString suffix = step.kustomization.text("nameSuffix");
    for (Object &object : objects) {
        if (keepsName(object.original()))
            continue;
        if (!prefix.isEmpty()) {
            object.rememberName();
            object.prefixes.append(prefix);
            object.setName(prefix + object.identity().name);
        }
        if (!suffix.isEmpty()) {
            object.rememberName();
            object.suffixes.append(suffix);
            object.setName(object.identity().name + suffix);
        }
    }
}

} // namespace weir::kustomize
