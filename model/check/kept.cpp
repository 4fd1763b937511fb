// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/immutable.h"
#include "model/check/planes.h"

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

void immutable(const Subject &subject, const QString &pointer, QList<Finding> &findings)
{
    findings.append(subject.finding(
        "field.immutable", pointer,
        say(QT_TRANSLATE_NOOP("Check",
                              "This cannot be changed in place. Delete the object and create it anew; events on "
                              "their way are lost."))));
}

/// What must stay as the cluster has it. An empty value there may still be set, and one that is left out stays.
void unchanged(const Subject &subject, const Json &old, QList<Finding> &findings)
{
    const Json &root = subject.resource.json();
    for (const Field &field : subject.kind.fields) {
        const std::string_view pointer = field.pointer;
        if (!field.immutable || pointer.find('*') != pointer.npos)
            continue;
        const Json *was = find(old, pointer);
        const Json *is = find(root, pointer);
        if (!isEmptyValue(was) && !isEmptyValue(is) && !admission::isSame(was, is))
            immutable(subject, QString::fromLatin1(field.pointer), findings);
    }
}

/// Brokers and Triggers of RabbitMQ: what Knative's own webhook lets pass and RabbitMQ's does not (10.1). Defaults are
/// filled in before it looks.
void ofRabbit(const Subject &subject, const Json &old, QList<Finding> &findings)
{
    if (planeOf(subject) != Plane::Rabbit)
        return;
    const char *const pointer = subject.kind.name == "Broker"_L1 ? "/spec/delivery" : "/spec/filter";
    const Json before = subject.judge.completed(old);
    const Json after = subject.judge.completed(subject.resource.json());
    if (!admission::isSame(find(before, std::string_view(pointer)), find(after, std::string_view(pointer))))
        immutable(subject, QString::fromLatin1(pointer), findings);
}

/// Flows make channels of the new kind and leave the old ones (6.5).
void otherChannels(const Subject &subject, const Json &old, QList<Finding> &findings)
{
    const auto kindOf = [&](const Json &object) {
        const QString kind = stringAt(object, "/spec/channelTemplate/kind");
        return kind.isEmpty() ? subject.judge.profile.defaultChannelKind({}) : kind;
    };
    const QString was = kindOf(old);
    if (was == kindOf(subject.resource.json()))
        return;
    findings.append(subject.finding(
        "channel.template", Severity::Warning, u"/spec/channelTemplate/kind"_s,
        say(QT_TRANSLATE_NOOP("Check",
                              "In the cluster the channels are of kind %1. They stay behind, with the events in "
                              "them."))
            .arg(was)));
}

} // namespace

void kept(const Subject &subject, QList<Finding> &findings)
{
    if (subject.judge.known.isEmpty() || subject.verdict.kind == admission::Verdict::Kind::Refused)
        return;
    const Json old = subject.judge.known.value(Judge::identity(subject.resource));
    if (!old.is_object())
        return;
    if (isForeign(subject))
        unchanged(subject, old, findings);
    else if (subject.kind.name == "Sequence"_L1 || subject.kind.name == "Parallel"_L1)
        otherChannels(subject, old, findings);
    else if (subject.kind.name == "Broker"_L1 || subject.kind.name == "Trigger"_L1)
        ofRabbit(subject, old, findings);
}

} // namespace weir::check
