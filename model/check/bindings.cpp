// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/families.h"
#include "model/topology/references.h"

#include <algorithm>

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

void selected(const Subject &subject, const topology::Reference &reference, QList<Finding> &findings)
{
    const ResourceId wanted = subject.topology.canonical(reference.target);
    bool anyThere = false;
    for (const ResourcePtr &workload : subject.all(wanted.group, wanted.kind)) {
        if (subject.topology.canonical(workload->id()).nameSpace != wanted.nameSpace)
            continue;
        anyThere = true;
        if (topology::selects(*reference.selector, workload->json()))
            return;
    }
    findings.append(subject.finding(
        "binding.subject", anyThere ? Severity::Warning : Severity::Hint, u"/spec/subject/selector"_s,
        say(QT_TRANSLATE_NOOP("Check", "No %1 of this document has these labels, so nothing is bound."))
            .arg(wanted.kind)));
}

/// So many of the bindings of one workload are looked at for another one; more would tell nothing new.
constexpr qsizetype MostBindings = 100;

void boundTwice(const Subject &subject, QList<Finding> &findings)
{
    const NodeId self = subject.topology.idOf(subject.key);
    for (const Edge &own : subject.ownedBy(self)) {
        if (own.role != EdgeRole::Binding || own.from == self)
            continue;
        for (const Edge &edge : subject.outgoing(own.from, EdgeRole::Binding, MostBindings)) {
            const Node *other = subject.topology.node(edge.via);
            if (edge.via == self || !other || other->key >= subject.key
                || other->resource.kind != subject.resource.kind())
                continue;
            const Node *workload = subject.topology.node(own.from);
            Finding finding = subject.finding(
                "binding.twice", u"/spec/subject"_s,
                say(QT_TRANSLATE_NOOP("Check", "%1 is bound by SinkBinding %2 too; the two overwrite each other."))
                    .arg(workload->resource.kind + u' ' + workload->resource.name, other->resource.name));
            finding.other = other->key;
            findings.append(finding);
            return;
        }
    }
}

} // namespace

void bindings(const Subject &subject, QList<Finding> &findings)
{
    if (subject.kind.name != "SinkBinding"_L1)
        return;
    if (stringAt(subject.resource.json(), "/spec/subject/kind") == "CronJob"_L1) {
        findings.append(subject.finding(
            "binding.cronjob", u"/spec/subject/kind"_s,
            say(QT_TRANSLATE_NOOP("Check", "A CronJob cannot be bound, only the Jobs that it makes: select them by a "
                                           "label."))));
        return;
    }
    if (stringAt(subject.resource.json(), "/spec/subject/kind") == "Pod"_L1) {
        findings.append(subject.finding(
            "binding.cronjob", u"/spec/subject/kind"_s,
            say(QT_TRANSLATE_NOOP("Check", "A Pod cannot be bound: bind the workload that makes it."))));
        return;
    }
    for (const topology::Reference &reference : subject.named) {
        if (reference.selector)
            selected(subject, reference, findings);
    }
    boundTwice(subject, findings);
}

} // namespace weir::check
