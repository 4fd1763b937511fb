// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/resource/resourceset.h"

#include <QCoreApplication>

#include <algorithm>

namespace weir {

ResourcePtr ResourceSet::resource(ResourceKey key) const
{
    const auto found = m_resources.find(key);
    return found == m_resources.end() ? nullptr : found->second;
}

ResourceKey ResourceSet::first(const ResourceId &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.cend() || found->isEmpty() ? ResourceKey::None : found->first();
}

Result<Change> ResourceSet::apply(const Change &change)
{
    for (const ResourceDelta &delta : change.resources) {
        if (delta.key == ResourceKey::None || resource(delta.key) != delta.before) {
            return fail(QCoreApplication::translate(
                "Model", "The document changed while this edit was prepared. Please try again."));
        }
    }
    for (const ResourceDelta &delta : change.resources) {
        if (delta.before)
            erase(delta.key);
        if (delta.after)
            insert(delta.key, delta.after);
    }
    return change.inverse();
}

void ResourceSet::insert(ResourceKey key, const ResourcePtr &resource)
{
    m_resources.insert_or_assign(key, resource);
    QList<ResourceKey> &keys = m_byId[resource->id()];
    keys.insert(std::lower_bound(keys.begin(), keys.end(), key), key);
    m_lastKey = std::max(m_lastKey, static_cast<qint64>(key));
}

void ResourceSet::erase(ResourceKey key)
{
    const auto found = m_resources.find(key);
    if (found == m_resources.end())
        return;
    const auto ids = m_byId.find(found->second->id());
    if (ids != m_byId.end()) {
        ids->removeOne(key);
        if (ids->isEmpty())
            m_byId.erase(ids);
    }
    m_resources.erase(found);
}

} // namespace weir
