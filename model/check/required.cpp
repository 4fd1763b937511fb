// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/families.h"
#include "model/topology/references.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

bool isEmptyValue(const Json *value)
{
    return !value || value->is_null() || (value->is_string() && value->get_ref<const std::string &>().empty())
        || (value->is_array() && value->empty());
}

// "spec.steps[0].uri", as the API server and Knative's webhooks spell places.
QString serverPath(const Pointer &pointer)
{
    QString path;
    for (const std::string &token : pointer.tokens()) {
        const bool isIndex = !token.empty() && std::all_of(token.begin(), token.end(), [](char c) {
            return c >= '0' && c <= '9';
        });
        if (isIndex)
            path += u'[' + QString::fromStdString(token) + u']';
        else
            path += (path.isEmpty() ? QString() : u"."_s) + QString::fromStdString(token);
    }
    return path;
}

void refuse(const Subject &subject, QList<Finding> &findings, const char *rule, const Pointer &pointer,
            const QString &message)
{
    Finding finding = subject.finding(rule, Severity::Error, pointer.toQString(), message);
    finding.refused = true;
    finding.serverPath = serverPath(pointer);
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

QString labelOf(const Kind &kind, const QString &pointer)
{
    const Field *field = kind.field(pointer.toStdString());
    return field ? QCoreApplication::translate("Kind", field->label) : pointer.section(u'/', -1);
}

void checkOneOf(const Subject &subject, const OneOf &choice, QList<Finding> &findings)
{
    const Json &root = subject.resource.json();
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

bool isAbsolute(const QString &uri)
{
    const QUrl url(uri, QUrl::TolerantMode);
    return url.isValid() && !url.scheme().isEmpty() && !url.host().isEmpty();
}

// knative-resources 3.1, "Validation of one Destination".
void checkDestination(const Subject &subject, const Pointer &place, QList<Finding> &findings)
{
    const Json *value = find(subject.resource.json(), place);
    if (!value || !value->is_object())
        return;
    const Json *ref = find(*value, "/ref");
    const bool hasRef = ref && ref->is_object();
    const QString uri = stringAt(*value, "/uri");
    if (!hasRef && uri.isEmpty()) {
        refuse(subject, findings, "destination.empty", place,
               say(QT_TRANSLATE_NOOP("Check", "This target is empty. Name an object under \"ref\" or give an absolute "
                                              "address as \"uri\".")));
        findings.back().serverPath += u".ref"_s;
    } else if (!hasRef && !isAbsolute(uri)) {
        refuse(subject, findings, "destination.relative", place.child("uri"),
               say(QT_TRANSLATE_NOOP("Check", "\"%1\" is not an absolute address. Begin with http:// or https:// and a "
                                              "host name.")).arg(uri));
    } else if (hasRef && !uri.isEmpty() && isAbsolute(uri)) {
        refuse(subject, findings, "destination.both", place.child("uri"),
               say(QT_TRANSLATE_NOOP("Check", "A target is either an object or an absolute address, not both.")));
    } else if (hasRef && uri.isEmpty()) {
        for (const char *member : {"apiVersion", "kind", "name"}) {
            const bool byGroup = std::string_view(member) == "apiVersion" && find(*ref, "/group");
            if (!byGroup && isEmptyValue(find(*ref, Pointer({member})))) {
                refuse(subject, findings, "destination.incomplete", place.child("ref").child(member),
                       say(QT_TRANSLATE_NOOP("Check", "The reference lacks \"%1\".")).arg(QLatin1StringView(member)));
            }
        }
    }
}

} // namespace

void required(const Subject &subject, QList<Finding> &findings)
{
    const Json &root = subject.resource.json();
    for (const Field &field : subject.kind.fields) {
        const Pointer pattern = Pointer::parse(field.pointer);
        if (field.required && !isInOneOf(subject.kind, field.pointer)) {
            for (const Pointer &place : topology::expand(root, pattern)) {
                if (!isEmptyValue(find(root, place)) || !isAsked(root, place))
                    continue;
                refuse(subject, findings, "field.required", place,
                       say(QT_TRANSLATE_NOOP("Check", "\"%1\" is missing: %2 is refused without it."))
                           .arg(QCoreApplication::translate("Kind", field.label), subject.resource.kind()));
            }
        }
        if (field.type == FieldType::Destination) {
            for (const Pointer &place : topology::expand(root, pattern))
                checkDestination(subject, place, findings);
        }
    }
    for (const OneOf &choice : subject.kind.oneOf)
        checkOneOf(subject, choice, findings);
}

} // namespace weir::check
