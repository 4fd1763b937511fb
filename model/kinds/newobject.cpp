// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/registry.h"

namespace weir {

Json newObject(const Kind &kind, const QString &name, const QString &nameSpace)
{
    Json object = Json::object();
    object["apiVersion"] = kind.apiVersion().toStdString();
    object["kind"] = kind.name.toStdString();
    Json &metadata = object["metadata"] = Json::object();
    metadata["name"] = name.toStdString();
    if (kind.namespaced && !nameSpace.isEmpty())
        metadata["namespace"] = nameSpace.toStdString();
    const std::optional<Json> stub = parseJson(kind.stub);
    if (stub && stub->is_object())
        object.merge_patch(*stub);
    return object;
}

} // namespace weir
