// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/admission.h"
#include "model/check/finding.h"
#include "model/topology/topology.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace weir {

/// Resources and topology in, findings out. Incremental: after a change only the resources are checked again whose
/// relations were derived anew (TopologyDelta::touched): what changed, its doubles, and all that name it. Each rule
/// family is one file with one function of this type; it looks at one resource and appends what it finds.
class Checker
{
public:
    /// For what is checked from now on.
    void setJudge(check::Judge judge) { m_judge = std::move(judge); }
    void rebuild(const ResourceSet &set, const Topology &topology);
    /// `delta` is what Topology::apply returned for `change`. Returns the keys whose findings may differ now.
    QSet<ResourceKey> apply(const Change &change, const TopologyDelta &delta, const ResourceSet &set,
                            const Topology &topology);

    /// All findings, errors first, then in document order.
    [[nodiscard]] QList<Finding> findings() const;
    [[nodiscard]] QList<Finding> findingsOf(ResourceKey key) const { return m_findings.value(key); }
    /// What a cluster would say to the resource; without `defaulted`.
    [[nodiscard]] admission::Verdict verdictOf(ResourceKey key) const { return m_verdicts.value(key); }
    /// Worst severity of one resource, or nullopt.
    [[nodiscard]] std::optional<Severity> worst(ResourceKey key) const;

private:
    void check(ResourceKey key, const ResourceSet &set, const Topology &topology);

    check::Judge m_judge;
    QHash<ResourceKey, QList<Finding>> m_findings;
    QHash<ResourceKey, admission::Verdict> m_verdicts;
};

} // namespace weir
