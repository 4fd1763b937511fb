// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/planes.h"
#include "model/topology/references.h"

#include <QStringList>

#include <algorithm>

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

void memory(const Subject &subject, QList<Finding> &findings)
{
    const QString &kind = subject.kind.name;
    if ((kind != "InMemoryChannel"_L1 && kind != "Channel"_L1) || !isInMemory(subject))
        return;
    findings.append(
        subject.finding("channel.memory", {},
                        say(QT_TRANSLATE_NOOP(
                            "Check", "Events are kept in memory only and are lost when the channel's pod restarts."))));
}

/// A Broker that keeps its events in channels in memory, and is told to take care of them.
void memoryOfBroker(const Subject &subject, QList<Finding> &findings)
{
    const Json &root = subject.resource.json();
    const bool isCareful =
        find(root, "/spec/delivery/deadLetterSink") || intAt(root, "/spec/delivery/retry").value_or(0) > 0;
    if (subject.kind.name != "Broker"_L1 || !isCareful || planeOf(subject.resource, subject.judge.profile) != Plane::Go)
        return;
    if (channelsOfBroker(subject) != "InMemoryChannel"_L1)
        return;
    findings.append(subject.finding(
        "channel.memory", {},
        say(QT_TRANSLATE_NOOP("Check",
                              "This Broker keeps events in memory only: what is not delivered when its channel's "
                              "pod restarts is lost, retries and dead letters or not."))));
}

void generated(const Subject &subject, QList<Finding> &findings)
{
    const Json *owners = find(subject.resource.json(), "/metadata/ownerReferences");
    if (!owners || !owners->is_array())
        return;
    for (const Json &owner : *owners) {
        const QString group = splitApiVersion(stringAt(owner, "/apiVersion")).group;
        if (!boolAt(owner, "/controller") || !group.endsWith("knative.dev"_L1))
            continue;
        findings.append(subject.finding(
            "object.generated", u"/metadata/ownerReferences"_s,
            say(QT_TRANSLATE_NOOP("Check", "The controller of %1 made this object and undoes changes of it."))
                .arg(stringAt(owner, "/kind") + u' ' + stringAt(owner, "/name"))));
        return;
    }
}

void security(const Subject &subject, QList<Finding> &findings)
{
    const QString encryption = subject.judge.profile.features.value(u"transport-encryption"_s).toLower();
    const bool isEncrypted = encryption == "permissive"_L1 || encryption == "strict"_L1;
    const bool authenticates = subject.judge.profile.isEnabled("authentication-oidc");
    if (isEncrypted && authenticates)
        return;
    for (const Field &field : subject.kind.fields) {
        if (field.type != FieldType::Destination || !topology::mayStand(subject.resource.json(), field.pointer))
            continue;
        for (const Pointer &place : topology::expand(subject.resource.json(), Pointer::parse(field.pointer))) {
            const Json *target = find(subject.resource.json(), place);
            if (!target || !target->is_object())
                continue;
            if (!authenticates && target->contains("audience")) {
                findings.append(subject.finding(
                    "security.off", place.child("audience").toQString(),
                    say(QT_TRANSLATE_NOOP("Check", "The audience does nothing while the feature authentication-oidc is "
                                                   "off."))));
            }
            if (!isEncrypted && target->contains("CACerts") && target->contains("ref")) {
                findings.append(subject.finding(
                    "security.off", place.child("CACerts").toQString(),
                    say(QT_TRANSLATE_NOOP("Check", "The certificates do nothing while the feature transport-encryption "
                                                   "is off."))));
            }
        }
    }
}

/// A ConfigMap that is made for Brokers or channels, which nothing here names.
void unusedConfig(const Subject &subject, QList<Finding> &findings)
{
    const Json *data = subject.resource.kind() == "ConfigMap"_L1 && subject.resource.group().isEmpty()
        ? find(subject.resource.json(), "/data") : nullptr;
    if (!data || !data->is_object() || subject.resource.nameSpace() == "knative-eventing"_L1)
        return;
    const bool isOfBrokers = data->contains("channel-template-spec") || data->contains("default.topic.partitions");
    const NodeId self = subject.topology.idOf(subject.key);
    if (!isOfBrokers || !subject.incoming(self).empty() || !subject.topology.referrers(subject.key).isEmpty())
        return;
    findings.append(subject.finding(
        "deadend.config", {},
        say(QT_TRANSLATE_NOOP("Check", "No Broker of this document uses this configuration."))));
}

/// The largest of the months that a cron field names by number or name; 0: any, or not simple enough to tell.
int longestMonth(const QString &field)
{
    static const QStringList names{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                   u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    constexpr int Days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int longest = 0;
    for (const QString &part : field.toLower().split(u',')) {
        bool isNumber = false;
        qsizetype month = part.toInt(&isNumber);
        if (!isNumber)
            month = names.indexOf(part) + 1;
        if (month < 1 || month > 12)
            return 0;
        longest = std::max(longest, Days[month - 1]);
    }
    return longest;
}

void schedule(const Subject &subject, QList<Finding> &findings)
{
    if (subject.kind.name != "PingSource"_L1)
        return;
    QStringList fields = stringAt(subject.resource.json(), "/spec/schedule").simplified().split(u' ');
    if (fields.size() == 6)
        fields.removeFirst();
    if (fields.size() != 5 || (fields[4] != "*"_L1 && fields[4] != "?"_L1))
        return;
    const int longest = longestMonth(fields[3]);
    int earliest = 0;
    for (const QString &part : fields[2].split(u',')) {
        bool isNumber = false;
        const int day = part.section(u'-', 0, 0).toInt(&isNumber);
        if (!isNumber)
            return;
        earliest = earliest == 0 ? day : std::min(earliest, day);
    }
    if (longest == 0 || earliest <= longest)
        return;
    findings.append(subject.finding(
        "schedule.never", u"/spec/schedule"_s,
        say(QT_TRANSLATE_NOOP("Check", "No month of this schedule has a day %1: it never fires.")).arg(earliest)));
}

} // namespace

void surprises(const Subject &subject, QList<Finding> &findings)
{
    memory(subject, findings);
    memoryOfBroker(subject, findings);
    unusedConfig(subject, findings);
    generated(subject, findings);
    security(subject, findings);
    schedule(subject, findings);
}

} // namespace weir::check
