// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/schema/metatypes.h"

#include <algorithm>
#include <array>

namespace weir::admission {

namespace {

using Kind = MetaField::Kind;

constexpr std::array<MetaField, 6> OwnerReference = {{
    {.name = "apiVersion"},
    {.name = "kind"},
    {.name = "name"},
    {.name = "uid", .type = "types.UID"},
    {.name = "controller", .kind = Kind::Truth, .type = "bool"},
    {.name = "blockOwnerDeletion", .kind = Kind::Truth, .type = "bool"},
}};

constexpr std::array<MetaField, 7> ManagedFieldsEntry = {{
    {.name = "manager"},
    {.name = "operation", .type = "v1.ManagedFieldsOperationType"},
    {.name = "apiVersion"},
    {.name = "time", .kind = Kind::Time},
    {.name = "fieldsType"},
    {.name = "fieldsV1", .kind = Kind::Anything},
    {.name = "subresource"},
}};

constexpr std::array<MetaField, 15> ObjectMeta = {{
    {.name = "name", .isKept = true},
    {.name = "generateName", .isKept = true},
    {.name = "namespace", .isKept = true},
    {.name = "selfLink"},
    {.name = "uid", .type = "types.UID"},
    {.name = "resourceVersion"},
    {.name = "generation", .kind = Kind::Whole, .type = "int64"},
    {.name = "creationTimestamp", .kind = Kind::Time},
    {.name = "deletionTimestamp", .kind = Kind::Time},
    {.name = "deletionGracePeriodSeconds", .kind = Kind::Whole, .type = "int64"},
    {.name = "labels", .kind = Kind::TextMap, .type = "map[string]string", .isKept = true},
    {.name = "annotations", .kind = Kind::TextMap, .type = "map[string]string", .isKept = true},
    {.name = "ownerReferences",
     .kind = Kind::StructList,
     .type = "OwnerReference",
     .members = OwnerReference,
     .isKept = true},
    {.name = "finalizers", .kind = Kind::TextList, .type = "[]string", .isKept = true},
    {.name = "managedFields",
     .kind = Kind::StructList,
     .type = "ManagedFieldsEntry",
     .members = ManagedFieldsEntry},
}};

} // namespace

std::span<const MetaField> objectMetaFields()
{
    return ObjectMeta;
}

const MetaField *findField(std::span<const MetaField> fields, std::string_view name)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const MetaField &f) { return f.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

} // namespace weir::admission
