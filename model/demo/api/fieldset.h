// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/demo/api/apitype.h"

#include <set>
#include <string>
#include <vector>

namespace weir::demo {

/// Path inside an object in the words of FieldsV1: "f:NAME", "k:{KEYS}", "v:VALUE".
using FieldPath = std::vector<std::string>;

/// Set of fields that a manager owns (kubernetes-client 7.4): leaves, and containers that are owned as such.
class FieldSet
{
public:
    FieldSet() = default;

    [[nodiscard]] static FieldSet fromFieldsV1(const Json &fields);
    [[nodiscard]] Json toFieldsV1() const;
    /// Fields of an applied configuration. Keyed lists are those of built-in kinds; lists of custom resources are
    /// one value, except finalizers and ownerReferences.
    [[nodiscard]] static FieldSet ofApplied(const ApiType &type, const Json &object);
    /// Fields whose value in `now` is not that of `before`. `status` true: only those below status; else all others.
    [[nodiscard]] static FieldSet ofChanges(const ApiType &type, const Json &before, const Json &now, bool status);

    [[nodiscard]] bool contains(const FieldPath &path) const { return m_paths.count(path) != 0; }
    [[nodiscard]] bool isEmpty() const { return m_paths.empty(); }
    [[nodiscard]] const std::set<FieldPath> &paths() const { return m_paths; }
    void insert(FieldPath path) { m_paths.insert(std::move(path)); }
    void unite(const FieldSet &other) { m_paths.insert(other.m_paths.begin(), other.m_paths.end()); }
    /// Removes the paths of `other`, and with a leaf of `other` everything below it.
    void subtract(const FieldSet &other);
    /// Removes paths that lead nowhere in `object`.
    void keepExisting(const Json &object);

    bool operator==(const FieldSet &) const = default;

private:
    std::set<FieldPath> m_paths;
};

/// Null where the path leads nowhere.
[[nodiscard]] const Json *follow(const Json &object, const FieldPath &path);
/// Removes the value at the path; nothing happens where there is none.
void erase(Json &object, const FieldPath &path);
/// ".spec.ports[port=80,protocol=\"TCP\"].name" (kubernetes-client 7.3).
[[nodiscard]] std::string toText(const FieldPath &path);

/// Lays `applied` over `live`: maps by member, keyed lists by key, everything else replaced. A null member removes
/// where `nullRemoves` (strategic merge patch), else it is stored.
void overlay(const ApiType &type, Json &live, const Json &applied, bool nullRemoves);

} // namespace weir::demo
