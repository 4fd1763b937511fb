// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kustomize/steps.h"

namespace weir::kustomize {

void applyNamespace(const Step &step, Objects &objects)
{
    const QString nameSpace = step.kustomization.text("namespace");
    if (nameSpace.isEmpty())
        return;
    const Json value = nameSpace.toStdString();
    const auto put = [&value](Json &field) { field = value; };
    const std::vector<FieldSpec> fields{
        {.path = "metadata/name", .kind = "Namespace", .create = true},
        {.path = "spec/service/namespace", .group = "apiregistration.k8s.io", .kind = "APIService", .create = true},
        {.path = "spec/conversion/webhook/clientConfig/service/namespace", .group = "apiextensions.k8s.io",
         .kind = "CustomResourceDefinition"},
    };
    for (Object &object : objects) {
        object.rememberName();
        if (!isClusterScoped(object.identity()))
            eachField(object.json, {.path = "metadata/namespace", .create = true}, value, put);
        const QString kind = object.identity().kind;
        if (kind == QLatin1StringView("RoleBinding") || kind == QLatin1StringView("ClusterRoleBinding")) {
            if (Json *subjects = object.json.is_object() && object.json.contains("subjects")
                    ? &object.json["subjects"] : nullptr; subjects && subjects->is_array()) {
                for (Json &subject : *subjects) {
                    if (subject.is_object() && stringAt(subject, "/name") == QLatin1StringView("default"))
                        subject["namespace"] = value;
                }
            }
        }
        for (const FieldSpec &field : fields)
            eachField(object.json, field, value, put);
    }
}

} // namespace weir::kustomize
