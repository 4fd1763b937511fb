// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/families.h"
#include "model/topology/references.h"

#include <QCoreApplication>

#include <algorithm>

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

void refuse(const Subject &subject, QList<Finding> &findings, const char *rule, const Pointer &pointer,
            const QString &message)
{
    Finding finding = subject.finding(rule, Severity::Error, pointer.toQString(), message);
    finding.refused = true;
    finding.serverPaths = {serverPath(pointer)};
    findings.append(finding);
}

// A field of an optional block counts only where the block is there; what stands directly in spec always counts.
bool isAsked(const Json &root, const Pointer &place)
{
    const Pointer parent = place.parent();
    if (parent.tokens().size() <= 1)
        return true;
    const Json *block = find(root, parent);
    return block && block->is_object();
}

// Fields of which the cluster wants one (Trigger.spec.broker or brokerRef) are judged together.
bool isInOneOf(const Kind &kind, const char *pointer)
{
    return std::any_of(kind.oneOf.begin(), kind.oneOf.end(), [&](const OneOf &choice) {
        return QString::fromLatin1(choice.pointers).split(u'|').contains(QLatin1StringView(pointer));
    });
}

/// A place outside of lists that has its value, as most have.
bool isThere(const Json &root, std::string_view pointer)
{
    return pointer.find('*') == std::string_view::npos && !isEmptyValue(find(root, pointer));
}

/// Of places outside of lists: is exactly one of them filled in?
bool isOneThere(const Json &root, std::string_view pointers)
{
    if (pointers.find('*') != std::string_view::npos)
        return false;
    int present = 0;
    while (!pointers.empty()) {
        const size_t end = std::min(pointers.find('|'), pointers.size());
        present += end > 0 && isThere(root, pointers.substr(0, end)) ? 1 : 0;
        pointers.remove_prefix(std::min(end + 1, pointers.size()));
    }
    return present == 1;
}

QString labelOf(const Kind &kind, const QString &pointer)
{
    const Field *field = kind.field(pointer.toStdString());
    return field ? QCoreApplication::translate("Kind", field->label) : pointer.section(u'/', -1);
}

void checkOneOf(const Subject &subject, const OneOf &choice, QList<Finding> &findings)
{
    const Json &root = subject.resource.json();
    if (isOneThere(root, choice.pointers))
        return;
    const QStringList patterns = QString::fromLatin1(choice.pointers).split(u'|', Qt::SkipEmptyParts);
    const bool applies = std::string_view(choice.where).empty() || find(root, std::string_view(choice.where));
    if (patterns.isEmpty() || !applies)
        return;
    QStringList labels;
    for (const QString &pattern : patterns)
        labels.append(u'"' + labelOf(subject.kind, pattern) + u'"');
    const std::vector<Pointer> firsts = topology::expand(root, Pointer::parse(patterns.front()));
    for (size_t i = 0; i < firsts.size(); ++i) {
        if (!isAsked(root, firsts[i]))
            continue;
        int present = 0;
        Pointer last = firsts[i];
        for (const QString &pattern : patterns) {
            const std::vector<Pointer> places = topology::expand(root, Pointer::parse(pattern));
            if (i < places.size() && !isEmptyValue(find(root, places[i]))) {
                ++present;
                last = places[i];
            }
        }
        if (present == 0 && choice.required) {
            refuse(subject, findings, "field.required", firsts[i],
                   say(QT_TRANSLATE_NOOP("Check", "One of %1 is needed: %2 is refused without it."))
                       .arg(labels.join(u", "_s), subject.resource.kind()));
        } else if (present > 1 && choice.exclusive) {
            refuse(subject, findings, "field.exclusive", last,
                   say(QT_TRANSLATE_NOOP("Check", "Only one of %1 may be set.")).arg(labels.join(u", "_s)));
        }
    }
}

// The webhooks say which half of a missing target is missing, and a few kinds have their own spelling.
QStringList serverPaths(const Subject &subject, const Field &field, const Pointer &place)
{
    const QString path = serverPath(place);
    const QString &kind = subject.kind.name;
    if (kind == "Parallel"_L1 && path.startsWith("spec.branches["_L1)) {
        return {u"spec.branches.%1%2"_s.arg(path.section(u'.', -1), path.mid(13).section(u'.', 0, 0))};
    }
    if (kind == "ContainerSource"_L1)
        return {QString(path).replace("spec.template.spec.containers"_L1, "spec.containers"_L1)};
    if (kind == "SinkBinding"_L1 && path == "spec.subject"_L1) {
        return {u"spec.subject.name"_s, u"spec.subject.selector"_s, u"spec.subject.apiVersion"_s,
                u"spec.subject.kind"_s};
    }
    if (field.type == FieldType::Destination && kind != "Subscription"_L1)
        return {path + u".ref"_s, path + u".uri"_s};
    return {path};
}

// The one kind whose versions differ in their fields (knative-resources 5.1); the table is that of the newest.
bool hasOtherFields(const Subject &subject)
{
    return subject.kind.name == "EventType"_L1 && !subject.kind.versions.isEmpty()
        && subject.resource.version() != subject.kind.versions.front();
}

/// A field of spec that stands inside one of its neighbours; empty: nowhere. (With its neighbour: the real case of
/// a subscriber that is indented below the filter.)
Pointer misplaced(const Json &root, const Pointer &place)
{
    const Json *spec = place.tokens().size() == 2 && place.tokens().front() == "spec" ? find(root, "/spec") : nullptr;
    if (!spec || !spec->is_object())
        return {};
    for (const auto &[name, neighbour] : spec->items()) {
        if (neighbour.is_object() && neighbour.contains(place.last()) && name != "delivery")
            return Pointer({"spec", name, place.last()});
    }
    return {};
}

} // namespace

void required(const Subject &subject, QList<Finding> &findings)
{
    const Json &root = subject.resource.json();
    if (const Json *spec = find(root, "/spec");
        spec && !spec->is_object() && !spec->is_null() && !subject.kind.fields.empty()) {
        refuse(subject, findings, "field.type", Pointer::parse("/spec"),
               say(QT_TRANSLATE_NOOP("Check", "\"spec\" must be a block of fields.")));
        return;
    }
    if (hasOtherFields(subject))
        return;
    for (const Field &field : subject.kind.fields) {
        if (!field.required || isThere(root, field.pointer) || isInOneOf(subject.kind, field.pointer))
            continue;
        const Pointer pattern = Pointer::parse(field.pointer);
        for (const Pointer &place : topology::expand(root, pattern)) {
            const Json *value = find(root, place);
            if (!isEmptyValue(value) || !isAsked(root, place))
                continue;
            if (const Pointer inside = misplaced(root, place); !inside.isRoot()) {
                refuse(subject, findings, "field.misplaced", inside,
                       say(QT_TRANSLATE_NOOP("Check", "\"%1\" belongs to \"spec\", not to \"%2\"."))
                           .arg(QString::fromStdString(place.last()), serverPath(inside.parent())));
                continue;
            }
            QString message = say(QT_TRANSLATE_NOOP("Check", "\"%1\" is missing: %2 is refused without it."))
                                  .arg(QCoreApplication::translate("Kind", field.label), subject.resource.kind());
            if (subject.kind.role == Role::Subscription && find(root, "/spec/reply")
                && std::string_view(field.pointer) == "/spec/subscriber") {
                message =
                    say(QT_TRANSLATE_NOOP("Check", "A subscriber is needed beside the reply too. To copy a channel "
                                                   "into another, make the other one the subscriber."));
            }
            refuse(subject, findings, "field.required", place, message);
            findings.back().serverPaths = serverPaths(subject, field, place);
            // The schema asks only that a list entry's field be there, not what it says.
            const bool inList = std::string_view(field.pointer).find('*') != std::string_view::npos;
            if (inList && value && value->is_string())
                findings.back().refused = false;
        }
    }
    for (const OneOf &choice : subject.kind.oneOf)
        checkOneOf(subject, choice, findings);
}

} // namespace weir::check
