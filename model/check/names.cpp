// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/families.h"

#include <algorithm>

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

bool isLowerOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

/// Letters, digits and hyphens, of which none at the ends.
bool isLabelText(QStringView text)
{
    return !text.isEmpty() && isLowerOrDigit(text.front()) && isLowerOrDigit(text.back())
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'-' || isLowerOrDigit(c); });
}

bool isLabel(const QString &text)
{
    return text.size() <= 63 && isLabelText(text);
}

bool isLabel1035(const QString &text)
{
    return isLabel(text) && text.front().isLetter();
}

bool isSubdomain(const QString &text)
{
    if (text.size() > 253)
        return false;
    const auto parts = QStringView(text).split(u'.');
    return std::all_of(parts.begin(), parts.end(), isLabelText);
}

// Kinds whose objects (or the Services made for them) carry the name in DNS: knative-resources 3.7.
enum class Strictness { Subdomain, LabelWanted, LabelForced };
Strictness strictness(const ResourceId &id)
{
    if (id.kind == "Service"_L1 && (id.group.isEmpty() || id.group == "serving.knative.dev"_L1))
        return Strictness::LabelForced;
    if (id.kind == "Namespace"_L1 && id.group.isEmpty())
        return Strictness::LabelForced;
    static const QStringList labels{u"Channel"_s, u"InMemoryChannel"_s, u"KafkaChannel"_s, u"Sequence"_s,
                                    u"Parallel"_s, u"EventTransform"_s, u"IntegrationSink"_s};
    return labels.contains(id.kind) && id.group.endsWith(".knative.dev"_L1) ? Strictness::LabelWanted
                                                                            : Strictness::Subdomain;
}

// RBAC and CRD names have rules of their own; only what is certain is refused.
bool hasFreeName(const ResourceId &id)
{
    return id.group == "rbac.authorization.k8s.io"_L1;
}

void refuse(const Subject &subject, QList<Finding> &findings, const char *rule, const char *pointer, const char *path,
            const QString &message)
{
    Finding finding = subject.finding(rule, Severity::Error, QString::fromLatin1(pointer), message);
    finding.refused = true;
    finding.serverPaths = {QString::fromLatin1(path)};
    findings.append(finding);
}

void checkName(const Subject &subject, QList<Finding> &findings)
{
    const QString &name = subject.resource.name();
    if (hasFreeName(subject.resource.id()))
        return;
    const Strictness wanted = strictness(subject.resource.id());
    if (!isSubdomain(name)) {
        refuse(
            subject, findings, "name.invalid", "/metadata/name", "metadata.name",
            say(QT_TRANSLATE_NOOP("Check", "\"%1\" is not a valid name. Use lower-case letters, digits, '-' and '.', "
                                           "beginning and ending with a letter or digit, at most 253 characters."))
                .arg(name));
    } else if (wanted == Strictness::LabelForced
               && !(subject.resource.kind() == "Namespace"_L1 ? isLabel(name) : isLabel1035(name))) {
        refuse(
            subject, findings, "name.invalid", "/metadata/name", "metadata.name",
            say(QT_TRANSLATE_NOOP("Check", "\"%1\" is not a valid name for a %2: it becomes part of a host name. Use "
                                           "lower-case letters, digits and '-', beginning with a letter, at most 63 "
                                           "characters."))
                .arg(name, subject.resource.kind()));
    } else if (wanted == Strictness::LabelWanted && !isLabel1035(name)) {
        findings.append(subject.finding(
            "name.host", Severity::Warning, u"/metadata/name"_s,
            say(QT_TRANSLATE_NOOP("Check", "A Service is made with the name of this %1, and \"%2\" cannot be one. Use "
                                           "lower-case letters, digits and '-', beginning with a letter, at most 63 "
                                           "characters.")).arg(subject.resource.kind(), name)));
    }
}

/// The number of the last entry of a list, 0 where there is none.
size_t lastOf(const Subject &subject, const char *pointer)
{
    const Json *list = find(subject.resource.json(), std::string_view(pointer));
    return list && list->is_array() && !list->empty() ? list->size() - 1 : 0;
}

/// Children whose names are put together without being shortened (knative-resources 3.7, 14).
void checkChildren(const Subject &subject, QList<Finding> &findings)
{
    const ResourceId &id = subject.resource.id();
    if (!id.group.endsWith(".knative.dev"_L1))
        return;
    QString ending;
    if (id.kind == "InMemoryChannel"_L1 || id.kind == "KafkaChannel"_L1 || id.kind == "Channel"_L1)
        ending = u"-kn-channel"_s;
    else if (id.kind == "Sequence"_L1)
        ending = u"-kn-sequence-%1-kn-channel"_s.arg(lastOf(subject, "/spec/steps"));
    else if (id.kind == "Parallel"_L1)
        ending = u"-kn-parallel-%1-kn-channel"_s.arg(lastOf(subject, "/spec/branches"));
    constexpr qsizetype Most = 63;
    if (ending.isEmpty() || id.name.size() > Most || id.name.size() + ending.size() <= Most)
        return;
    findings.append(subject.finding(
        "name.long", u"/metadata/name"_s,
        say(QT_TRANSLATE_NOOP("Check",
                              "\"%1\" is made from this name and is longer than 63 characters. Use at most %2."))
            .arg(id.name + ending)
            .arg(Most - ending.size())));
}

} // namespace

void names(const Subject &subject, QList<Finding> &findings)
{
    const Json *generated = find(subject.resource.json(), "/metadata/generateName");
    if (!subject.resource.name().isEmpty()) {
        checkName(subject, findings);
        checkChildren(subject, findings);
    } else if (!generated || !generated->is_string() || toQString(*generated).isEmpty()) {
        refuse(subject, findings, "name.missing", "/metadata/name", "metadata.name",
               say(QT_TRANSLATE_NOOP("Check", "This %1 has no name. Give it one in metadata.name."))
                   .arg(subject.resource.kind()));
    }
    const QString &space = subject.resource.nameSpace();
    if (!space.isEmpty() && !isLabel(space)) {
        refuse(
            subject, findings, "name.namespace", "/metadata/namespace", "metadata.namespace",
            say(QT_TRANSLATE_NOOP("Check", "\"%1\" is not a valid namespace. Use lower-case letters, digits and '-', "
                                           "at most 63 characters."))
                .arg(space));
    }
}

} // namespace weir::check
