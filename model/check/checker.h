// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/admission.h"
#include "model/check/finding.h"
#include "model/check/reads.h"
#include "model/topology/topology.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <optional>

namespace weir {

/// Resources and topology in, findings out. Incremental: after a change only those resources and hubs are judged again
/// that changed, whose relations were derived anew (TopologyDelta::touched), or that looked at any of these when they
/// were judged (Reads). Each rule family is one file with one function; it looks at one resource, or at one Broker or
/// Channel with all that hangs on it, and appends what it finds.
class Checker
{
public:
    /// For what is checked from now on. What its profile does not say, ConfigMaps in the document do.
    void setJudge(check::Judge judge);
    /// The cluster by whose rules is judged: that of the judge, completed by the document.
    [[nodiscard]] const admission::Profile &profile() const { return m_judge.profile; }
    /// `derive` fills `topology` from the set; it runs beside the verdicts, which need none.
    void rebuild(const ResourceSet &set, const Topology &topology, const std::function<void()> &derive = {});
    /// `delta` is what Topology::apply returned for `change`. Returns the keys whose findings may differ now.
    QSet<ResourceKey> apply(const Change &change, const TopologyDelta &delta, const ResourceSet &set,
                            const Topology &topology);

    /// All findings, errors first, then in document order.
    [[nodiscard]] QList<Finding> findings() const;
    [[nodiscard]] QList<Finding> findingsOf(ResourceKey key) const { return m_findings.value(key); }
    /// What a cluster would say to the resource; without `defaulted`.
    [[nodiscard]] admission::Verdict verdictOf(ResourceKey key) const { return m_verdicts.value(key); }

private:
    /// Of one judgement: a resource's own, or a hub's.
    struct Author {
        ResourceKey key = ResourceKey::None;
        NodeId hub;
        bool operator==(const Author &) const = default;
        friend size_t qHash(const Author &author, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, author.key, author.hub);
        }
    };
    struct Judgement {
        QList<Finding> findings;
        check::Reads reads;
    };
    using Authors = QSet<Author>;

    /// What is found about a resource or hub; changes nothing, so that several threads may ask.
    struct Opinion {
        Judgement judgement;
        bool exists = false; ///< else there is nothing to judge
    };
    /// Asks for the verdicts of these anew, `meanwhile` running beside.
    void review(const std::vector<ResourceKey> &keys, const ResourceSet &set, const std::function<void()> &meanwhile);
    [[nodiscard]] Opinion opinionOf(const Author &author, const ResourceSet &set, check::Lookups &lookups) const;
    [[nodiscard]] Opinion opinionOf(ResourceKey key, const ResourceSet &set, check::Lookups &lookups) const;
    [[nodiscard]] Opinion opinionOf(const NodeId &hub, const ResourceSet &set, check::Lookups &lookups) const;
    /// Judges them all and records what comes out, in their order.
    void judge(const std::vector<Author> &authors, const ResourceSet &set, const Topology &topology);
    void record(const Author &author, Judgement judgement);
    void forget(const Author &author);
    void gather(const QSet<ResourceKey> &keys);
    /// Does a change make the document speak of another cluster? Then everything is judged anew.
    [[nodiscard]] bool isProfileOther(const Change &change, const ResourceSet &set) const;
    [[nodiscard]] Authors readers(const Change &change, const TopologyDelta &delta, const Topology &topology) const;

    admission::Profile m_given; ///< of the judge, before the document completed it
    check::Judge m_judge;
    check::Kinds m_kinds;
    QHash<Author, Judgement> m_judgements; ///< of authors who found or read something
    QHash<ResourceKey, SmallSet<Author>> m_readersOfKey;
    QHash<NodeId, SmallSet<Author>> m_readersOfNode;
    QHash<QString, SmallSet<Author>> m_readersOfKind;
    QHash<ResourceKey, SmallSet<NodeId>> m_hubsAbout; ///< hubs with findings about a resource
    QHash<ResourceKey, QList<Finding>> m_findings;
    QHash<ResourceKey, admission::Verdict> m_verdicts; ///< none: unknown
};

} // namespace weir
