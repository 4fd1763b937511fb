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
    // From the end of the list as it will be.
    const qlonglong index = number < 0 ? number + size + (mayAppend ? 1 : 0) : number;
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
    if (pointer.isRoot())
        return false; // unlike RFC 6902
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

// A member that its mapping does not have, which reads as null.
bool isMissing(Json &root, const Pointer &pointer)
{
    const Json *parent = pointer.isRoot() ? nullptr : at(root, pointer.parent());
    return parent && parent->is_object() && !parent->contains(pointer.last());
}

// A member need not be there, an item must.
bool replace(Json &root, const Pointer &pointer, const Json &value)
{
    if (isMissing(root, pointer))
        return add(root, pointer, value);
    Json *old = at(root, pointer);
    if (old)
        *old = value;
    return old != nullptr;
}

// What stands before the first slash counts for nothing, and without a slash nothing is meant.
std::optional<Pointer> place(const Json &operation, std::string_view member)
{
    const Json *text = find(operation, member);
    if (!text || !text->is_string())
        return std::nullopt;
    const auto &path = text->get_ref<const std::string &>();
    if (path.empty())
        return Pointer();
    const size_t slash = path.find('/');
    return slash == std::string::npos ? std::nullopt : std::optional(Pointer::parse(path.substr(slash)));
}

bool carryOut(Json &root, const Json &operation)
{
    const QString name = stringAt(operation, "/op");
    const auto path = place(operation, "/path");
    if (!path)
        return false;
    const Json *found = find(operation, std::string_view("/value"));
    const Json value = found ? *found : Json();
    if (name == "add"_L1)
        return add(root, *path, value);
    if (name == "remove"_L1)
        return remove(root, *path);
    if (name == "replace"_L1)
        return replace(root, *path, value);
    if (name == "test"_L1) {
        const Json *old = at(root, *path);
        return old ? manifest::sameValue(*old, value) : value.is_null() && isMissing(root, *path);
    }
    if (name == "copy"_L1 || name == "move"_L1) {
        const auto from = place(operation, "/from");
        const Json *old = from ? at(root, *from) : nullptr;
        if (!from || (!old && (name == "move"_L1 || !isMissing(root, *from))))
            return false;
        Json copy = old ? *old : Json();
        if (name == "move"_L1 && !remove(root, *from))
            return false;
        return add(root, *path, std::move(copy));
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
