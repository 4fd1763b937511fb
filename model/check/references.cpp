// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/families.h"
#include "model/topology/references.h"
#include "model/topology/wiring.h"

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

// An object of the same kind and name elsewhere in the document: most likely what was meant.
QString elsewhere(const Subject &subject, const ResourceId &missing)
{
    for (const QString &space : subject.topology.spacesOf(missing)) {
        if (space != missing.nameSpace)
            return space;
    }
    return {};
}

void missing(const Subject &subject, const topology::Reference &reference, QList<Finding> &findings)
{
    const ResourceId asked = subject.topology.canonical(reference.target);
    const bool config = reference.rule->role == EdgeRole::Config;
    const QString who = asked.kind + u' ' + asked.name;
    QString message;
    const QString there = elsewhere(subject, asked);
    if (!there.isNull() && reference.rule->form == ReferenceForm::BrokerName) {
        message =
            say(QT_TRANSLATE_NOOP("Check", "There is no %1 in namespace \"%2\", only in \"%3\". A Trigger must be "
                                           "in its Broker's namespace; its subscriber may be elsewhere."))
                .arg(who, asked.nameSpace, there);
    } else if (!there.isNull()) {
        message = say(QT_TRANSLATE_NOOP("Check", "There is no %1 in namespace \"%2\", only in \"%3\"."))
                      .arg(who, asked.nameSpace, there);
    } else if (asked.nameSpace.isEmpty()) {
        message = say(QT_TRANSLATE_NOOP("Check", "%1 is not in this document. It must exist in the cluster.")).arg(who);
    } else {
        message = say(QT_TRANSLATE_NOOP("Check", "%1 of namespace \"%2\" is not in this document. It must exist in the "
                                                 "cluster.")).arg(who, asked.nameSpace);
    }
    findings.append(subject.finding("reference.missing", config ? Severity::Hint : Severity::Warning,
                                    reference.pointer.toQString(), message));
}

} // namespace

void references(const Subject &subject, QList<Finding> &findings)
{
    for (const topology::Reference &reference : topology::references(subject.resource, subject.topology.registry())) {
        if (!reference.uri.isEmpty() || reference.selector)
            continue;
        const ResourceId asked = subject.topology.canonical(reference.target);
        const Kind *kind = subject.topology.registry().find(asked.group, asked.kind);
        const Node target{.id = {}, .resource = asked, .uri = {}, .role = kind ? kind->role : Role::Other};
        const QString why = topology::whyNotTarget(subject.topology, *reference.rule, subject.resource.id(), target);
        if (!why.isEmpty()) {
            findings.append(subject.finding("reference.target", Severity::Error, reference.pointer.toQString(), why));
        } else if (subject.topology.lookup(asked) == ResourceKey::None) {
            missing(subject, reference, findings);
        }
    }
}

} // namespace weir::check
