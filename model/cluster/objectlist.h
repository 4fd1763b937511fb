// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/apipath.h"
#include "model/telemetry/provider.h"

#include <QHash>

#include <optional>
#include <vector>

namespace weir::cluster {

/// Compares two resource versions of one type (decimal digits, no leading zero; never as machine integers). Nullopt:
/// they cannot be compared (kubernetes-client 4.1).
[[nodiscard]] std::optional<int> compareVersions(const QString &a, const QString &b);

/// One page of a list.
struct ListPage {
    std::vector<ResourcePtr> items;
    QString version;
    QString next; ///< continue token
};

/// Reads a list reply; apiVersion and kind that items lack are filled in. Nullopt: this is no list of `type`.
[[nodiscard]] std::optional<ListPage> readPage(const QByteArray &body, const ResourceType &type);

/// The objects of one type as far as differences need them: name, uid, version.
class ObjectIndex
{
public:
    /// One object that came. Adds to `changes`: nothing for a repeated one; delete and add for a recreated one.
    void put(const ResourcePtr &resource, std::vector<Observed> &changes);
    void remove(const ResourceId &id, std::vector<Observed> &changes);
    /// Replaces everything by what a complete list holds.
    void replace(const std::vector<ResourcePtr> &items, std::vector<Observed> &changes);
    void clear(std::vector<Observed> &changes);

    struct Entry {
        QString uid;
        QString version;
    };
    [[nodiscard]] const QHash<ResourceId, Entry> &entries() const { return m_entries; }

private:
    QHash<ResourceId, Entry> m_entries;
};

} // namespace weir::cluster
