// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/families.h"
#include "model/topology/references.h"

#include <QUrl>

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

// Kinds whose targets the admission webhooks read; for others a wrong target only shows when events get lost.
bool isJudged(const Subject &subject, const QString &path)
{
    static const QStringList judged{u"Broker"_s, u"Trigger"_s, u"Channel"_s, u"Subscription"_s, u"Sequence"_s,
                                    u"Parallel"_s, u"PingSource"_s, u"ApiServerSource"_s, u"ContainerSource"_s,
                                    u"SinkBinding"_s, u"EventTransform"_s};
    if (!judged.contains(subject.kind.name))
        return false;
    return subject.kind.name != "Parallel"_L1 || !path.contains("delivery"_L1);
}

// A Sequence names the step as a whole, a Parallel turns branch and field round.
QStringList inWordsOf(const Subject &subject, const QString &path, const QStringList &members)
{
    if (subject.kind.name == "Sequence"_L1 && path.startsWith("spec.steps["_L1))
        return {path.section(u'.', 0, 1)};
    if (subject.kind.name == "Parallel"_L1 && path.startsWith("spec.branches["_L1))
        return {u"spec.branches.%1%2"_s.arg(path.section(u'.', 2, 2), path.mid(13).section(u'.', 0, 0))};
    QStringList paths;
    for (const QString &member : members)
        paths.append(path + member);
    return paths;
}

bool isAbsolute(const QString &uri)
{
    const QUrl url(uri, QUrl::TolerantMode);
    return url.isValid() && !url.scheme().isEmpty() && !url.host().isEmpty();
}

class Place final
{
public:
    Place(const Subject &subject, const Pointer &place, QList<Finding> &findings)
        : m_subject(subject), m_place(place), m_path(serverPath(place)), m_findings(findings)
    {
    }
    void run(const Json &value);

private:
    void refuse(const char *rule, const Pointer &at, const QStringList &members, const QString &message)
    {
        Finding finding = m_subject.finding(rule, Severity::Error, at.toQString(), message);
        finding.refused = isJudged(m_subject, m_path);
        if (finding.refused)
            finding.serverPaths = inWordsOf(m_subject, m_path, members);
        m_findings.append(finding);
    }
    void empty(const Json &value);
    void incomplete(const Json &ref, bool isRead);

    const Subject &m_subject;
    const Pointer &m_place;
    const QString m_path;
    QList<Finding> &m_findings;
};

void Place::empty(const Json &value)
{
    QStringList members{u".ref"_s, u".uri"_s};
    if (value.contains("uri") && !value["uri"].is_null())
        members = {u".uri"_s};
    QString message = say(QT_TRANSLATE_NOOP("Check", "This target is empty. Name an object under \"ref\" or give an "
                                                     "absolute address as \"uri\"."));
    if (value.contains("kind") || value.contains("name")) {
        message = say(QT_TRANSLATE_NOOP("Check", "The object must be named inside \"ref\", not directly here."));
        members.clear();
        for (const char *old : {"apiVersion", "kind", "name"}) {
            if (value.contains(old))
                members.append(u'.' + QString::fromLatin1(old));
        }
    }
    // An empty reply of a Subscription is taken as none.
    if (m_subject.kind.name == "Subscription"_L1 && m_path == "spec.reply"_L1)
        return;
    refuse("destination.empty", m_place, members, message);
}

void Place::incomplete(const Json &ref, bool isRead)
{
    for (const char *member : {"apiVersion", "kind", "name"}) {
        const bool byGroup = std::string_view(member) == "apiVersion" && ref.contains("group");
        if (byGroup || !isEmptyValue(find(ref, std::string_view(std::string("/") + member))))
            continue;
        refuse("destination.incomplete", m_place.child("ref").child(member), {u".ref."_s + QString::fromLatin1(member)},
               say(QT_TRANSLATE_NOOP("Check", "The reference lacks \"%1\".")).arg(QLatin1StringView(member)));
        // Beside a relative address no webhook reads the reference, and it leads nowhere.
        if (!isRead) {
            m_findings.back().refused = false;
            m_findings.back().serverPaths.clear();
        }
    }
}

// knative-resources 3.1, "Validation of one Destination".
void Place::run(const Json &value)
{
    const Json *ref = find(value, "/ref");
    const bool hasRef = ref && ref->is_object();
    const QString uri = stringAt(value, "/uri");
    if (!hasRef && uri.isEmpty()) {
        empty(value);
    } else if (!hasRef && !isAbsolute(uri)) {
        refuse("destination.relative", m_place.child("uri"), {u".uri"_s},
               say(QT_TRANSLATE_NOOP("Check", "\"%1\" is not an absolute address. Begin with http:// or https:// and a "
                                              "host name.")).arg(uri));
    } else if (hasRef && !uri.isEmpty() && isAbsolute(uri)) {
        refuse("destination.both", m_place.child("uri"), {u".ref"_s, u".uri"_s, u"[apiVersion, kind, name]"_s},
               say(QT_TRANSLATE_NOOP("Check", "A target is either an object or an absolute address, not both.")));
    } else if (hasRef) {
        incomplete(*ref, uri.isEmpty());
    }
}

} // namespace

void destinations(const Subject &subject, QList<Finding> &findings)
{
    const Json &root = subject.resource.json();
    for (const Field &field : subject.kind.fields) {
        if (field.type != FieldType::Destination || !topology::mayStand(root, field.pointer))
            continue;
        for (const Pointer &place : topology::expand(root, Pointer::parse(field.pointer))) {
            const Json *value = find(root, place);
            if (value && value->is_object())
                Place(subject, place, findings).run(*value);
        }
    }
}

} // namespace weir::check
