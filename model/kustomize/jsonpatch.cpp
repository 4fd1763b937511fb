// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kustomize/jsonpatch.h"

#include "model/manifest/difference.h"

#include <QCoreApplication>

namespace weir::kustomize {

using namespace Qt::StringLiterals;

namespace {

// The place of an operation: a member or an index of what is there.
std::optional<size_t> indexOf(const Json &list, const std::string &token, bool mayAppend)
{
    if (token == "-")
        return mayAppend ? std::optional(list.size()) : std::nullopt;
    bool isNumber = false;
    const qlonglong number = QString::fromStdString(token).toLongLong(&isNumber);
    if (!isNumber)
        return std::nullopt;
    const qlonglong size = static_cast<qlonglong>(list.size());
    const qlonglong index = number < 0 ? number + size : number;
    return index < 0 || index > size || (index == size && !mayAppend) ? std::nullopt
                                                                      : std::optional(static_cast<size_t>(index));
}

Json *at(Json &root, const Pointer &pointer)
{
    Json *value = &root;
    for (const std::string &token : pointer.tokens()) {
        if (value->is_object()) {
            const auto found = value->find(token);
            if (found == value->end())
                return nullptr;
            value = &*found;
        } else if (value->is_array()) {
            const auto index = indexOf(*value, token, false);
            if (!index)
                return nullptr;
            value = &(*value)[*index];
        } else {
            return nullptr;
        }
    }
    return value;
}

bool add(Json &root, const Pointer &pointer, Json value)
{
    if (pointer.isRoot()) {
        root = std::move(value);
        return true;
    }
    Json *parent = at(root, pointer.parent());
    if (!parent)
        return false;
    if (parent->is_object()) {
        (*parent)[pointer.last()] = std::move(value);
        return true;
    }
    if (!parent->is_array())
        return false;
    const auto index = indexOf(*parent, pointer.last(), true);
    if (!index)
        return false;
    parent->insert(parent->begin() + static_cast<qsizetype>(*index), std::move(value));
    return true;
}

bool remove(Json &root, const Pointer &pointer)
{
    Json *parent = pointer.isRoot() ? nullptr : at(root, pointer.parent());
    if (!parent || !at(root, pointer))
        return false;
    if (parent->is_object())
        parent->erase(pointer.last());
    else if (const auto index = indexOf(*parent, pointer.last(), false))
        parent->erase(*index);
    return true;
}

bool carryOut(Json &root, const Json &operation)
{
    const QString name = stringAt(operation, "/op");
    const Json *path = find(operation, std::string_view("/path"));
    if (!path || !path->is_string())
        return false;
    const Pointer pointer = Pointer::parse(path->get<std::string>());
    const Json *value = find(operation, std::string_view("/value"));
    const Pointer from = Pointer::parse(stringAt(operation, "/from"));
    if (name == "add"_L1)
        return value && add(root, pointer, *value);
    if (name == "remove"_L1)
        return remove(root, pointer);
    if (name == "replace"_L1) {
        Json *old = at(root, pointer);
        if (!old || !value)
            return false;
        *old = *value;
        return true;
    }
    if (name == "test"_L1) {
        const Json *old = at(root, pointer);
        return old && value && manifest::sameValue(*old, *value);
    }
    if (name == "copy"_L1 || name == "move"_L1) {
        const Json *old = at(root, from);
        if (!old)
            return false;
        Json copy = *old;
        if (name == "move"_L1 && !remove(root, from))
            return false;
        return add(root, pointer, std::move(copy));
    }
    return false;
}

} // namespace

Result<void> applyJsonPatch(Json &object, const Json &operations)
{
    Json result = object;
    for (size_t i = 0; i < operations.size(); ++i) {
        const Json &operation = operations[i];
        if (carryOut(result, operation))
            continue;
        return fail(QCoreApplication::translate("Kustomize", "The operation %1 of the patch (\"%2\" at %3) cannot be "
                                                             "carried out.")
                        .arg(static_cast<int>(i + 1))
                        .arg(stringAt(operation, "/op"), stringAt(operation, "/path")));
    }
    if (!result.is_object())
        return fail(QCoreApplication::translate("Kustomize", "The patch leaves no object."));
    object = std::move(result);
    return {};
}

} // namespace weir::kustomize
