// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/families.h"
#include "model/topology/references.h"

#include <algorithm>

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

bool goesOn(const Subject &subject, const NodeId &node)
{
    return !subject.outgoing(node, EdgeRole::Trigger, 1).empty()
        || !subject.outgoing(node, EdgeRole::Subscription, 1).empty();
}

} // namespace

void deadLetters(const Subject &subject, QList<Finding> &findings)
{
    const auto &rules = subject.kind.references;
    const bool mayHave = std::any_of(rules.begin(), rules.end(),
                                     [](const ReferenceRule &rule) { return rule.role == EdgeRole::DeadLetter; });
    if (!mayHave)
        return;
    const NodeId self = subject.topology.idOf(subject.key);
    bool toJob = false;
    const std::vector<topology::Reference> &references = subject.named;
    for (const topology::Reference &reference : references) {
        if (reference.pointer.toQString() == "/spec/subscriber"_L1)
            toJob = reference.uri.isEmpty() && reference.target.kind == "JobSink"_L1;
    }
    for (const topology::Reference &reference : references) {
        if (reference.rule->role != EdgeRole::DeadLetter)
            continue;
        const ResourceKey key = reference.uri.isEmpty() ? subject.topology.lookup(reference.target) : ResourceKey::None;
        const NodeId target = subject.topology.idOf(key);
        const Node *node = subject.topology.node(target);
        const bool isHub = node && (node->role == Role::Broker || node->role == Role::Channel);
        if (isHub && target != self && !goesOn(subject, target)) {
            Finding finding = subject.finding(
                "deadletter.unread", reference.pointer.toQString(),
                say(QT_TRANSLATE_NOOP("Check",
                                      "Dead letters end in %1: nothing of this document takes them from there."))
                    .arg(reference.target.kind + u' ' + reference.target.name));
            finding.other = key;
            findings.append(finding);
        }
        if (toJob) {
            findings.append(subject.finding(
                "deadletter.jobsink", reference.pointer.toQString(),
                say(QT_TRANSLATE_NOOP("Check", "A job that fails is no failed delivery: it does not come here."))));
        }
    }
}

void unkept(const Hub &hub, QList<Finding> &findings)
{
    if (!hub.resource || hub.branches.empty() || find(hub.resource->json(), "/spec/delivery/deadLetterSink"))
        return;
    QStringList losing;
    for (const Hub::Branch &branch : hub.branches) {
        const Edges edges = hub.ownedBy(branch.id);
        const bool keeps = std::any_of(edges.begin(), edges.end(),
                                       [](const Edge &edge) { return edge.role == EdgeRole::DeadLetter; });
        if (!keeps)
            losing.append(branch.resource->name());
    }
    if (losing.isEmpty())
        return;
    constexpr qsizetype Named = 3;
    QString names = losing.mid(0, Named).join(u", "_s);
    if (losing.size() > Named)
        names += u", …"_s;
    findings.append(hub.finding(
        "deadletter.none", u"/spec/delivery/deadLetterSink"_s,
        say(QT_TRANSLATE_NOOP("Check", "No dead letter sink: what cannot be delivered is lost (%1).")).arg(names)));
}

} // namespace weir::check
