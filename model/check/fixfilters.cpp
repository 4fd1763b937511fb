// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/events.h"
#include "model/check/families.h"
#include "model/check/fixes.h"
#include "model/check/lookups.h"
#include "model/check/reasoning.h"

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

/// The expression for events that have the attribute; others do not pass, as before, but without an error.
void guard(const Fixing &fixing, QList<Fix> &fixes)
{
    const Json *value = fixing.value();
    const QString expression = value ? toQString(*value) : QString();
    const QString attribute = unguardedAttribute(expression);
    if (attribute.isEmpty())
        return;
    fixes.append({.title = say(QT_TRANSLATE_NOOP("Check", "Let only events with \"%1\" pass")).arg(attribute),
                  .steps = {fixing.setting(fixing.finding.pointer,
                                           u"EXISTS %1 AND (%2)"_s.arg(attribute, expression).toStdString())}});
}

/// Types that the subscriber of a Trigger is known to answer with and that its filter lets in again.
QStringList returning(const Fixing &fixing)
{
    const Judge judge;
    const Kinds kinds;
    Lookups lookups(fixing.topology);
    Reads reads;
    const View view{.set = fixing.set, .topology = fixing.topology, .judge = judge, .kinds = kinds, .lookups = lookups,
                    .reads = reads};
    QStringList types;
    for (const Edge &edge : view.ownedBy(fixing.topology.idOf(fixing.finding.key))) {
        if (edge.role != EdgeRole::Trigger || edge.to == edge.via)
            continue;
        for (const KnownEvent &event : answeredBy(view, edge.to).events) {
            const QString type = event.value(u"type"_s);
            if (!type.isEmpty() && !types.contains(type) && lets(fixing.resource.json(), event) == Truth::Yes)
                types.append(type);
        }
    }
    return types;
}

/// The filter as it is, and not the answer; where it is just the answer that it asks for, nothing would be left.
void exclude(const Fixing &fixing, QList<Fix> &fixes)
{
    const QStringList types = returning(fixing);
    const Json &root = fixing.resource.json();
    if (fixing.resource.kind() != "Trigger"_L1 || types.isEmpty() || types.contains(demandedBy(root).value(u"type"_s)))
        return;
    const Json *list = find(root, "/spec/filters");
    Json filters = list && list->is_array() ? *list : Json::array();
    Fix fix{.title = say(QT_TRANSLATE_NOOP("Check", "Keep the answer of type \"%1\" out")).arg(types.join(u", "_s)),
            .steps = {}};
    for (const QString &type : types)
        filters.push_back(Json{{"not", {{"exact", {{"type", type.toStdString()}}}}}});
    fix.steps.push_back(fixing.setting(u"/spec/filters"_s, filters));
    fixes.append(fix);
}

} // namespace

void fixFilters(const Fixing &fixing, QList<Fix> &fixes)
{
    if (fixing.finding.rule == "filter.guard"_L1)
        guard(fixing, fixes);
    else if (fixing.finding.rule == "loop.reply"_L1)
        exclude(fixing, fixes);
}

} // namespace weir::check
