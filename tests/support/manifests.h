// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manifest/bundle.h"
#include "model/topology/topology.h"

namespace weir::test {

/// The objects of a manifest text as a set.
inline ResourceSet setOf(const QByteArray &yaml)
{
    ResourceSet set;
    const manifest::Loaded loaded = manifest::load(yaml, QStringLiteral("test.yaml"), [&] { return set.nextKey(); });
    Change change;
    for (const auto &[key, resource] : loaded.resources)
        change.resources.push_back({key, nullptr, resource});
    (void)set.apply(change);
    return set;
}

/// "from > to role path via" of every edge, sorted; core names cut to what stands behind the last slashes.
inline QStringList edgeLines(const Topology &topology)
{
    const auto brief = [](const QString &id) {
        return id.startsWith(u"uri:") ? id : id.section(u'/', 1, 1) + u'/' + id.section(u'/', 3);
    };
    QStringList lines;
    for (const Edge &edge : topology.edges()) {
        lines.append(brief(edge.from) + QStringLiteral(" > ") + brief(edge.to) + u' ' + toString(edge.role) + u' '
                     + edge.path + u' ' + brief(edge.owner)
                     + (edge.inherited ? QStringLiteral(" inherited") : QString()));
    }
    lines.sort();
    return lines;
}

} // namespace weir::test
