// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/families.h"

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

void lose(const Subject &subject, const Pointer &place, const QString &message, QList<Finding> &findings)
{
    findings.append(subject.finding("field.lost", place.toQString(), message));
}

/// The webhook writes the object anew without what is false, and the schema fills its default in again (8.1).
void defaultsThatReturn(const Subject &subject, QList<Finding> &findings)
{
    for (const char *name : {"showBody", "showBodyType", "showExchangePattern", "showCachedStreams"}) {
        const Pointer place({"spec", "log", name});
        const Json *value = find(subject.resource.json(), place);
        if (!value || !value->is_boolean() || value->get<bool>())
            continue;
        lose(subject, place,
             say(QT_TRANSLATE_NOOP("Check", "\"false\" does not last: the cluster stores \"true\" here.")), findings);
    }
}

/// EventTypes are stored in a version that has a type, a source and a schema, and no more (5.1).
void attributes(const Subject &subject, QList<Finding> &findings)
{
    const Json *list = find(subject.resource.json(), "/spec/attributes");
    if (subject.resource.version() != "v1beta3"_L1 || !list || !list->is_array())
        return;
    const Pointer all = Pointer::parse("/spec/attributes");
    for (size_t i = 0; i < list->size(); ++i) {
        const QString name = stringAt((*list)[i], "/name");
        const bool isKept = name == "type"_L1 || name == "source"_L1 || name == "schemadata"_L1;
        const bool isMadeUp = name == "specversion"_L1 || name == "id"_L1;
        const Json *value = find((*list)[i], "/value");
        if (!name.isEmpty() && !isKept && !isMadeUp) {
            lose(subject, all.child(i),
                 say(QT_TRANSLATE_NOOP("Check", "The cluster does not store the attribute \"%1\".")).arg(name),
                 findings);
        } else if (isMadeUp && !isEmptyValue(value)) {
            lose(subject, all.child(i).child("value"),
                 say(QT_TRANSLATE_NOOP("Check", "The cluster does not store a value of \"%1\".")).arg(name), findings);
        }
    }
}

} // namespace

void lost(const Subject &subject, QList<Finding> &findings)
{
    if (!subject.kind.group.endsWith("knative.dev"_L1))
        return;
    if (subject.kind.name == "IntegrationSink"_L1)
        defaultsThatReturn(subject, findings);
    else if (subject.kind.name == "EventType"_L1)
        attributes(subject, findings);
}

} // namespace weir::check
