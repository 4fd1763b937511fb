// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/resource/change.h"

#include <QHash>

#include <map>

namespace weir {

/// The one truth of a document (or of an observed cluster): the resources, in the order in which they came.
/// Everything else (topology, findings, text, scene) is a projection of it (R4).
/// Copying is cheap enough for snapshots: 10,000 entries are 10,000 shared pointers.
class ResourceSet
{
public:
    using Map = std::map<ResourceKey, ResourcePtr>;

    [[nodiscard]] const Map &resources() const { return m_resources; }
    [[nodiscard]] size_t size() const { return m_resources.size(); }
    [[nodiscard]] ResourcePtr resource(ResourceKey key) const;
    /// All resources with this identity, oldest first: a document may hold duplicates, which is a finding.
    [[nodiscard]] QList<ResourceKey> find(const ResourceId &id) const { return m_byId.value(id); }
    [[nodiscard]] ResourceKey first(const ResourceId &id) const;

    /// A key that was never used in this set.
    [[nodiscard]] ResourceKey nextKey() { return static_cast<ResourceKey>(++m_lastKey); }

    /// Checks every `before` against what is here, then applies all or nothing. Returns the inverse.
    Result<Change> apply(const Change &change);

private:
    void insert(ResourceKey key, const ResourcePtr &resource);
    void erase(ResourceKey key);

    Map m_resources;
    QHash<ResourceId, QList<ResourceKey>> m_byId;
    qint64 m_lastKey = 0;
};

} // namespace weir
