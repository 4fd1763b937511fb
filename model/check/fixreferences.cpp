// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/families.h"
#include "model/check/fixes.h"
#include "model/topology/references.h"

#include <algorithm>

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

/// More objects of a kind than this are not searched for a similar name.
constexpr int MaximumCandidates = 20'000;

/// Can one be made of the other by at most two changes of a letter?
bool isNear(const QString &a, const QString &b)
{
    constexpr qsizetype Most = 2;
    if (a.compare(b, Qt::CaseInsensitive) == 0)
        return true;
    if (std::abs(a.size() - b.size()) > Most || a.size() > 100 || a.size() <= Most)
        return false;
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<qsizetype>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j < row.size(); ++j) {
            const bool same = a[i - 1] == b[static_cast<qsizetype>(j) - 1];
            const qsizetype changed = diagonal + (same ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back() <= Most;
}

/// Where the name stands inside the field of a reference.
QString namePlace(const topology::Reference &reference)
{
    switch (reference.rule->form) {
    case ReferenceForm::Destination: return reference.pointer.child("ref").child("name").toQString();
    case ReferenceForm::KReference:
    case ReferenceForm::Subject: return reference.pointer.child("name").toQString();
    case ReferenceForm::BrokerName:
    case ReferenceForm::Name: return reference.pointer.toQString();
    case ReferenceForm::JsonText: return {};
    }
    return {};
}

void nearNames(const Fixing &fixing, const topology::Reference &reference, QList<Fix> &fixes)
{
    const ResourceId asked = fixing.topology.canonical(reference.target);
    const QString place = namePlace(reference);
    if (place.isEmpty() || fixing.set.size() > MaximumCandidates)
        return;
    for (const auto &[key, candidate] : fixing.set.resources()) {
        const ResourceId id = fixing.topology.canonical(candidate->id());
        if (id.group != asked.group || id.kind != asked.kind || id.nameSpace != asked.nameSpace
            || !isNear(id.name, asked.name))
            continue;
        fixes.append({.title = say(QT_TRANSLATE_NOOP("Check", "Use %1 instead")).arg(id.kind + u' ' + id.name),
                      .steps = {fixing.setting(place, id.name.toStdString())}});
    }
}

void otherSpaces(const Fixing &fixing, const topology::Reference &reference, QList<Fix> &fixes)
{
    const ResourceId asked = fixing.topology.canonical(reference.target);
    const bool mayLeave = reference.rule->form == ReferenceForm::Destination
        && reference.rule->nameSpace == NamespaceRule::Any;
    if (!mayLeave)
        return;
    for (const QString &space : fixing.topology.spacesOf(asked)) {
        if (space == asked.nameSpace || space.isEmpty())
            continue;
        fixes.append({.title = say(QT_TRANSLATE_NOOP("Check", "Use the one in namespace %1")).arg(space),
                      .steps = {fixing.setting(reference.pointer.child("ref").child("namespace").toQString(),
                                               space.toStdString())}});
    }
}

void create(const Fixing &fixing, const topology::Reference &reference, QList<Fix> &fixes)
{
    const ResourceId asked = reference.target;
    const Kind *kind = fixing.topology.registry().find(asked.group, asked.kind);
    if (!kind || kind->internal || kind->versions.isEmpty())
        return;
    fixes.append({.title = say(QT_TRANSLATE_NOOP("Check", "Create %1")).arg(asked.kind + u' ' + asked.name),
                  .steps = {{.action = FixStep::Action::Create,
                             .value = newObject(*kind, asked.name, kind->namespaced ? asked.nameSpace : QString())}}});
}

/// The address of a Service with its first port, where its namespace is known.
void addressWithPort(const Fixing &fixing, QList<Fix> &fixes)
{
    const ResourcePtr service = fixing.set.resource(fixing.finding.other);
    const auto port = service ? intAt(service->json(), "/spec/ports/0/port") : std::nullopt;
    if (!port)
        return;
    const QString space = service->nameSpace().isEmpty() ? u"default"_s : service->nameSpace();
    const QString uri = u"http://%1.%2.svc.cluster.local:%3"_s.arg(service->name(), space).arg(*port);
    fixes.append({.title = say(QT_TRANSLATE_NOOP("Check", "Use the address %1")).arg(uri),
                  .steps = {fixing.removing(fixing.finding.pointer + u"/ref"_s),
                            fixing.setting(fixing.finding.pointer + u"/uri"_s, uri.toStdString())}});
}

void brokerByName(const Fixing &fixing, QList<Fix> &fixes)
{
    const QString name = stringAt(fixing.resource.json(), "/spec/brokerRef/name");
    const QString space = stringAt(fixing.resource.json(), "/spec/brokerRef/namespace");
    if (fixing.finding.pointer != "/spec/brokerRef"_L1 || name.isEmpty()
        || (!space.isEmpty() && space != fixing.resource.nameSpace()))
        return;
    fixes.append({.title = say(QT_TRANSLATE_NOOP("Check", "Name the Broker in spec.broker")),
                  .steps = {fixing.removing(u"/spec/brokerRef"_s),
                            fixing.setting(u"/spec/broker"_s, name.toStdString())}});
}

} // namespace

void fixReferences(const Fixing &fixing, QList<Fix> &fixes)
{
    const QString &rule = fixing.finding.rule;
    if (rule == "reference.missing"_L1) {
        for (const topology::Reference &reference :
             topology::references(fixing.resource, fixing.topology.registry())) {
            if (reference.pointer.toQString() != fixing.finding.pointer || !reference.uri.isEmpty())
                continue;
            nearNames(fixing, reference, fixes);
            otherSpaces(fixing, reference, fixes);
            create(fixing, reference, fixes);
            return;
        }
    } else if (rule == "reference.kind"_L1) {
        const ResourcePtr other = fixing.set.resource(fixing.finding.other);
        const Json *value = fixing.value();
        if (!other || !value)
            return;
        const QString place =
            fixing.finding.pointer + (value->contains("ref") ? u"/ref/apiVersion"_s : u"/apiVersion"_s);
        fixes.append({.title = say(QT_TRANSLATE_NOOP("Check", "Refer to %1 as %2"))
                                   .arg(other->kind() + u' ' + other->name(), other->apiVersion()),
                      .steps = {fixing.setting(place, other->apiVersion().toStdString())}});
    } else if (rule == "reference.path"_L1) {
        fixes.append({.title = say(QT_TRANSLATE_NOOP("Check", "Remove the path")),
                      .steps = {fixing.removing(fixing.finding.pointer)}});
    } else if (rule == "reference.port"_L1) {
        addressWithPort(fixing, fixes);
    } else if (rule == "reference.namespace"_L1) {
        brokerByName(fixing, fixes);
    }
}

} // namespace weir::check
