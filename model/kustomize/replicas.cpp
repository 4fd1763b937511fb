// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kustomize/steps.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace weir::kustomize {

void applyReplicas(const Step &step, Objects &objects)
{
    const Json *list = step.kustomization.list("replicas", step.report);
    if (!list)
        return;
    constexpr std::array kinds{"Deployment", "ReplicationController", "ReplicaSet", "StatefulSet"};
    for (size_t i = 0; i < list->size(); ++i) {
        const QString name = stringAt((*list)[i], "/name");
        const auto count = intAt((*list)[i], "/count");
        bool isFound = false;
        for (Object &object : objects) {
            const Identity now = object.identity();
            const bool isNamed = now.name == name
                || std::any_of(object.earlier.begin(), object.earlier.end(),
                               [&](const Identity &one) { return one.name == name; });
            const bool isKind = std::any_of(kinds.begin(), kinds.end(), [&](const char *kind) {
                return now.kind == QLatin1StringView(kind);
            });
            if (!isNamed || !isKind)
                continue;
            isFound = true;
            setAt(object.json, Pointer({"spec", "replicas"}), count.value_or(0));
        }
        if (!isFound) {
            step.report.errors.push_back(step.kustomization.at(
                Pointer({"replicas"}).child(i),
                QCoreApplication::translate("Kustomize", "Nothing with replicas is named \"%1\".").arg(name)));
        }
    }
}

} // namespace weir::kustomize
