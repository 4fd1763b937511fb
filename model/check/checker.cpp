// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/checker.h"

#include "model/base/spread.h"

#include "model/check/families.h"
#include "model/check/lookups.h"

#include <algorithm>
#include <array>

namespace weir {

using namespace Qt::StringLiterals;

QString toString(Severity severity)
{
    switch (severity) {
    case Severity::Error: return u"error"_s;
    case Severity::Warning: return u"warning"_s;
    case Severity::Hint: return u"hint"_s;
    }
    return {};
}

namespace {

/// Threads pay from so many judgements on.
constexpr size_t worthwhile = 512;

bool isHub(const Node &node)
{
    return node.role == Role::Broker || node.role == Role::Channel;
}

void collectBranches(check::Hub &hub)
{
    QHash<ResourceKey, size_t> places;
    for (const Edge &edge : hub.outgoing(hub.node)) {
        if (edge.role != EdgeRole::Trigger && edge.role != EdgeRole::Subscription)
            continue;
        const Node *via = hub.topology.node(edge.via);
        ResourcePtr resource = via ? hub.look(via->key) : nullptr;
        if (!resource || places.contains(via->key))
            continue;
        places.insert(via->key, hub.branches.size());
        hub.branches.push_back({.key = via->key, .resource = std::move(resource), .id = edge.via,
                                .target = edge.to == edge.via ? NodeId() : edge.to});
    }
    std::sort(hub.branches.begin(), hub.branches.end(), [](const auto &a, const auto &b) { return a.key < b.key; });
}

} // namespace

Checker::Opinion Checker::opinionOf(ResourceKey key, const ResourceSet &set, check::Lookups &lookups) const
{
    constexpr std::array families{&check::versions, &check::required, &check::destinations, &check::names,
                                  &check::admission, &check::references, &check::duplicates, &check::brokers,
                                  &check::filters, &check::delivery, &check::shadows, &check::loops,
                                  &check::deadEnds, &check::deadLetters, &check::bindings, &check::surprises,
                                  &check::permissions, &check::kafka, &check::quotes, &check::foreign, &check::kept,
                                  &check::extensions, &check::lost, &check::lenient, &check::configs,
                                  &check::brokerTemplate};
    Opinion opinion;
    const ResourcePtr resource = set.resource(key);
    if (!resource)
        return opinion;
    opinion.exists = true;
    const admission::Verdict verdict = m_verdicts.value(key);
    const Topology &topology = lookups.topology();
    const std::vector<topology::Reference> named = topology::references(*resource, topology.registry());
    const check::Subject subject{{.set = set, .topology = topology, .judge = m_judge, .kinds = m_kinds,
                                  .lookups = lookups, .reads = opinion.judgement.reads},
                                 key, *resource, topology.registry().kindOf(*resource), verdict, named};
    for (const auto family : families)
        family(subject, opinion.judgement.findings);
    return opinion;
}

Checker::Opinion Checker::opinionOf(const NodeId &node, const ResourceSet &set, check::Lookups &lookups) const
{
    constexpr std::array families{&check::twice, &check::replicas, &check::unmatched, &check::unread, &check::unkept};
    Opinion opinion;
    const Topology &topology = lookups.topology();
    const Node *found = topology.node(node);
    if (!found || !isHub(*found))
        return opinion;
    opinion.exists = true;
    check::Hub hub{{.set = set, .topology = topology, .judge = m_judge, .kinds = m_kinds, .lookups = lookups,
                    .reads = opinion.judgement.reads},
                   node};
    hub.key = found->key;
    hub.resource = hub.look(found->key);
    collectBranches(hub);
    for (const auto family : families)
        family(hub, opinion.judgement.findings);
    return opinion;
}

Checker::Opinion Checker::opinionOf(const Author &author, const ResourceSet &set, check::Lookups &lookups) const
{
    Opinion opinion = author.key != ResourceKey::None ? opinionOf(author.key, set, lookups)
                                                      : opinionOf(author.hub, set, lookups);
    opinion.judgement.reads.tidy();
    return opinion;
}

void Checker::review(const std::vector<ResourceKey> &keys, const ResourceSet &set,
                     const std::function<void()> &meanwhile)
{
    std::vector<admission::Verdict> verdicts(keys.size());
    const auto ask = [&](size_t i) {
        if (const ResourcePtr resource = set.resource(keys[i]))
            verdicts[i] = m_judge(*resource);
    };
    spread(keys.size(), worthwhile, ask, meanwhile);
    for (size_t i = 0; i < keys.size(); ++i) {
        if (verdicts[i].kind != admission::Verdict::Kind::Unknown)
            m_verdicts.insert(keys[i], std::move(verdicts[i]));
        else
            m_verdicts.remove(keys[i]);
    }
}

void Checker::judge(const std::vector<Author> &authors, const ResourceSet &set, const Topology &topology)
{
    std::vector<Opinion> opinions(authors.size());
    check::Lookups lookups(topology);
    if (authors.size() >= worthwhile)
        lookups.prepare();
    spread(authors.size(), worthwhile, [&](size_t i) { opinions[i] = opinionOf(authors[i], set, lookups); });
    for (size_t i = 0; i < authors.size(); ++i) {
        if (opinions[i].exists)
            record(authors[i], std::move(opinions[i].judgement));
    }
}

void Checker::record(const Author &author, Judgement judgement)
{
    for (const ResourceKey key : std::as_const(judgement.reads.keys))
        m_readersOfKey[key].insert(author);
    for (const NodeId &node : std::as_const(judgement.reads.nodes))
        m_readersOfNode[node].insert(author);
    for (const QString &kind : std::as_const(judgement.reads.kinds))
        m_readersOfKind[kind].insert(author);
    if (author.key == ResourceKey::None) {
        for (const Finding &finding : std::as_const(judgement.findings))
            m_hubsAbout[finding.key].insert(author.hub);
    }
    const check::Reads &reads = judgement.reads;
    if (!judgement.findings.isEmpty() || !reads.isEmpty())
        m_judgements.insert(author, std::move(judgement));
}

void Checker::forget(const Author &author)
{
    const Judgement judgement = m_judgements.take(author);
    const auto unlink = [&](auto &index, const auto &key) {
        const auto found = index.find(key);
        if (found == index.end())
            return;
        found->remove(author);
        if (found->isEmpty())
            index.erase(found);
    };
    for (const ResourceKey key : judgement.reads.keys)
        unlink(m_readersOfKey, key);
    for (const NodeId &node : judgement.reads.nodes)
        unlink(m_readersOfNode, node);
    for (const QString &kind : judgement.reads.kinds)
        unlink(m_readersOfKind, kind);
    for (const Finding &finding : judgement.findings) {
        const auto about = m_hubsAbout.find(finding.key);
        if (about == m_hubsAbout.end())
            continue;
        about->remove(author.hub);
        if (about->isEmpty())
            m_hubsAbout.erase(about);
    }
}

void Checker::gather(const QSet<ResourceKey> &keys)
{
    for (const ResourceKey key : keys) {
        const auto own = m_judgements.constFind({.key = key, .hub = {}});
        QList<Finding> findings = own == m_judgements.cend() ? QList<Finding>() : own->findings;
        QStringList hubs = m_hubsAbout.value(key).values();
        hubs.sort();
        for (const NodeId &hub : std::as_const(hubs)) {
            const auto told = m_judgements.constFind({.key = ResourceKey::None, .hub = hub});
            if (told == m_judgements.cend())
                continue;
            for (const Finding &finding : told->findings) {
                if (finding.key == key)
                    findings.append(finding);
            }
        }
        if (findings.isEmpty())
            m_findings.remove(key);
        else
            m_findings.insert(key, findings);
    }
}

void Checker::setJudge(check::Judge judge)
{
    m_given = judge.profile;
    m_judge = std::move(judge);
}

void Checker::rebuild(const ResourceSet &set, const Topology &topology, const std::function<void()> &derive)
{
    check::Judge judge = std::move(m_judge);
    admission::Profile given = std::move(m_given);
    *this = Checker();
    m_judge = std::move(judge);
    m_judge.profile = given.completedBy(set);
    m_given = std::move(given);
    std::vector<ResourceKey> keys;
    keys.reserve(set.size());
    for (const auto &[key, resource] : set.resources())
        keys.push_back(key);
    review(keys, set, [&] {
        if (derive)
            derive();
        for (const auto &[key, resource] : set.resources())
            m_kinds[check::kindPath(resource->id())].insert(key);
    });
    std::vector<Author> authors;
    authors.reserve(set.size());
    for (const ResourceKey key : keys)
        authors.push_back({.key = key, .hub = {}});
    for (const Node &node : topology.nodes()) {
        if (isHub(node))
            authors.push_back({.key = ResourceKey::None, .hub = node.id});
    }
    const auto count = static_cast<qsizetype>(authors.size());
    m_judgements.reserve(count);
    m_readersOfKey.reserve(count);
    m_readersOfNode.reserve(topology.nodes().size());
    this->judge(authors, set, topology);
    gather(QSet<ResourceKey>(keys.begin(), keys.end()));
}

Checker::Authors Checker::readers(const Change &change, const TopologyDelta &delta, const Topology &topology) const
{
    Authors result;
    const auto addNode = [&](const NodeId &node) {
        m_readersOfNode.value(node).addTo(result);
        result.insert({.key = ResourceKey::None, .hub = node});
    };
    for (const QSet<NodeId> *nodes : {&delta.addedNodes, &delta.removedNodes, &delta.changedNodes}) {
        for (const NodeId &node : *nodes)
            addNode(node);
    }
    for (const QSet<QString> *edges : {&delta.addedEdges, &delta.changedEdges}) {
        for (const QString &id : *edges) {
            if (const Edge *edge = topology.edge(id)) {
                addNode(edge->from);
                addNode(edge->to);
            }
        }
    }
    for (const ResourceKey key : delta.touched) {
        result.insert({.key = key, .hub = {}});
        m_readersOfKey.value(key).addTo(result);
    }
    for (const ResourceDelta &resource : change.resources) {
        result.insert({.key = resource.key, .hub = {}});
        m_readersOfKey.value(resource.key).addTo(result);
        for (const ResourcePtr &state : {resource.before, resource.after}) {
            if (state)
                m_readersOfKind.value(check::kindPath(state->id())).addTo(result);
        }
    }
    return result;
}

bool Checker::isProfileOther(const Change &change, const ResourceSet &set) const
{
    const bool isConcerned =
        std::any_of(change.resources.begin(), change.resources.end(), [&](const ResourceDelta &delta) {
            return (delta.before && m_judge.profile.isConcerned(*delta.before))
                   || (delta.after && m_judge.profile.isConcerned(*delta.after));
        });
    return isConcerned && m_given.completedBy(set) != m_judge.profile;
}

QSet<ResourceKey> Checker::apply(const Change &change, const TopologyDelta &delta, const ResourceSet &set,
                                 const Topology &topology)
{
    if (isProfileOther(change, set)) {
        QSet<ResourceKey> all;
        for (const ResourceDelta &resource : change.resources)
            all.insert(resource.key);
        rebuild(set, topology);
        for (const auto &[key, resource] : set.resources())
            all.insert(key);
        return all;
    }
    const auto unlist = [this](const ResourceKey key, const ResourcePtr &resource) {
        const auto kind = m_kinds.find(check::kindPath(resource->id()));
        if (kind == m_kinds.end())
            return;
        kind->erase(key);
        if (kind->empty())
            m_kinds.erase(kind);
    };
    for (const ResourceDelta &resource : change.resources) {
        if (resource.before)
            unlist(resource.key, resource.before);
        if (resource.after)
            m_kinds[check::kindPath(resource.after->id())].insert(resource.key);
    }
    const Authors authors = readers(change, delta, topology);
    QSet<ResourceKey> concerned;
    const auto addConcerned = [&](const Author &author) {
        if (author.key != ResourceKey::None)
            concerned.insert(author.key);
        const auto found = m_judgements.constFind(author);
        if (found == m_judgements.cend())
            return;
        for (const Finding &finding : found->findings)
            concerned.insert(finding.key);
    };
    for (const Author &author : authors) {
        addConcerned(author);
        forget(author);
    }
    std::vector<ResourceKey> keys;
    for (const ResourceDelta &resource : change.resources)
        keys.push_back(resource.key);
    review(keys, set, [] { });
    judge(std::vector<Author>(authors.cbegin(), authors.cend()), set, topology);
    for (const Author &author : authors)
        addConcerned(author);
    gather(concerned);
    return concerned;
}

QList<Finding> Checker::findings() const
{
    QList<ResourceKey> keys = m_findings.keys();
    std::sort(keys.begin(), keys.end());
    QList<Finding> result;
    for (const ResourceKey key : std::as_const(keys))
        result += m_findings.value(key);
    std::stable_sort(result.begin(), result.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    return result;
}

} // namespace weir
