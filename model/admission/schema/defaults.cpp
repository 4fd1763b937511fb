// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/schema/schema.h"

namespace weir::admission {

// Both go as deep as the schema does, whatever the input: tables are at most 64 levels deep.

namespace {

const Schema *below(const Schema &schema, std::string_view name)
{
    const auto declared = schema.members.find(name);
    if (declared != schema.members.end())
        return declared->second.get();
    return schema.type == Schema::Type::Object ? schema.item.get() : nullptr;
}

void dropNulls(const Schema &schema, Json &value, bool isRoot)
{
    if (value.is_object()) {
        std::vector<std::string> nulls;
        for (auto member = value.begin(); member != value.end(); ++member) {
            // The server reads metadata by itself.
            const Schema *declared = isRoot && member.key() == "metadata" ? nullptr : below(schema, member.key());
            if (!declared)
                continue;
            if (member.value().is_null() && !declared->isNullable && declared->defaultValue.is_null())
                nulls.push_back(member.key());
            else
                dropNulls(*declared, member.value(), false);
        }
        for (const std::string &name : nulls)
            value.erase(name);
    } else if (value.is_array() && schema.type == Schema::Type::List && schema.item) {
        for (Json &element : value)
            dropNulls(*schema.item, element, false);
    }
}

} // namespace

void dropNulls(const Schema &schema, Json &object)
{
    dropNulls(schema, object, true);
}

bool fillDefaults(const Schema &schema, Json &value)
{
    bool isChanged = false;
    if (value.is_object()) {
        for (const auto &[name, member] : schema.members) {
            if (member->defaultValue.is_null())
                continue;
            const auto present = value.find(name);
            if (present == value.end() || (present->is_null() && !member->isNullable)) {
                value[name] = member->defaultValue;
                isChanged = true;
            }
        }
        for (auto member = value.begin(); member != value.end(); ++member) {
            const Schema *declared = below(schema, member.key());
            if (!declared)
                continue;
            if (member.value().is_null() && !declared->isNullable && !declared->defaultValue.is_null()) {
                member.value() = declared->defaultValue;
                isChanged = true;
            }
            isChanged = fillDefaults(*declared, member.value()) || isChanged;
        }
    } else if (value.is_array() && schema.type == Schema::Type::List && schema.item) {
        for (Json &element : value) {
            if (element.is_null() && !schema.item->isNullable && !schema.item->defaultValue.is_null()) {
                element = schema.item->defaultValue;
                isChanged = true;
            }
            isChanged = fillDefaults(*schema.item, element) || isChanged;
        }
    }
    return isChanged;
}

} // namespace weir::admission
