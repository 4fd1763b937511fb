// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/families.h"
#include "model/topology/references.h"

#include <algorithm>

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

/// The object that a destination names, where it is here.
ResourcePtr targetOf(const Subject &subject, const topology::Reference &reference)
{
    return reference.uri.isEmpty() ? subject.look(subject.topology.lookup(reference.target)) : nullptr;
}

/// An EventTransform that answers its caller with what it made.
bool answersTransformed(const ResourcePtr &target)
{
    if (!target || target->kind() != "EventTransform"_L1)
        return false;
    const Json *sink = find(target->json(), "/spec/sink");
    return !sink || !sink->is_object();
}

/// Does a thing of this kind, as far as the document knows it, never answer with an event?
bool neverAnswers(const Subject &subject, const topology::Reference &reference)
{
    if (!reference.uri.isEmpty())
        return false;
    const Kind *kind = subject.topology.registry().find(reference.target.group, reference.target.kind);
    if (!kind || !kind->addressable)
        return false;
    if (!kind->replies)
        return true;
    const ResourcePtr target = targetOf(subject, reference);
    return target && target->kind() == "EventTransform"_L1 && boolAt(target->json(), "/spec/reply/discard");
}

void discards(const Subject &subject, const topology::Reference &reference, QList<Finding> &findings)
{
    findings.append(subject.finding(
        "deadend.reply", reference.pointer.toQString(),
        say(QT_TRANSLATE_NOOP("Check", "What %1 makes of the events is its answer, and nothing takes the answer here."))
            .arg(reference.target.kind + u' ' + reference.target.name)));
}

void checkSequence(const Subject &subject, const std::vector<const topology::Reference *> &steps,
                   QList<Finding> &findings)
{
    const bool hasReply = !isEmptyValue(find(subject.resource.json(), "/spec/reply"));
    const Json *list = find(subject.resource.json(), "/spec/steps");
    const size_t count = list && list->is_array() ? list->size() : 0;
    for (const topology::Reference *step : steps) {
        const size_t index = QString::fromStdString(step->pointer.last()).toULongLong();
        const bool isLast = index + 1 >= count;
        if (!isLast && neverAnswers(subject, *step)) {
            findings.append(subject.finding(
                "flow.step", step->pointer.toQString(),
                say(QT_TRANSLATE_NOOP("Check",
                                      "%1 does not answer with an event, so the steps behind it never get one."))
                    .arg(step->target.kind + u' ' + step->target.name)));
        } else if (isLast && !hasReply && answersTransformed(targetOf(subject, *step))) {
            discards(subject, *step, findings);
        }
    }
}

} // namespace

void deadEnds(const Subject &subject, QList<Finding> &findings)
{
    const Json &root = subject.resource.json();
    if (subject.kind.role == Role::Source && subject.kind.field("/spec/sink")
        && isEmptyValue(find(root, "/spec/sink"))) {
        const bool isTold = std::any_of(findings.cbegin(), findings.cend(), [](const Finding &finding) {
            return finding.refused || finding.pointer.startsWith("/spec/sink"_L1);
        });
        if (!isTold) {
            findings.append(subject.finding(
                "deadend.source", u"/spec/sink"_s,
                say(QT_TRANSLATE_NOOP("Check", "This source has no sink, so its events go nowhere."))));
        }
    }
    const bool isSubscription = subject.kind.role == Role::Subscription;
    if (!isSubscription && subject.kind.role != Role::Flow)
        return;
    const std::vector<topology::Reference> &references = subject.named;
    std::vector<const topology::Reference *> steps;
    for (const topology::Reference &reference : references) {
        const QString place = reference.pointer.toQString();
        if (isSubscription && place == "/spec/subscriber"_L1 && isEmptyValue(find(root, "/spec/reply"))
            && answersTransformed(targetOf(subject, reference)))
            discards(subject, reference, findings);
        if (place.startsWith("/spec/steps/"_L1) && reference.rule->role == EdgeRole::Step)
            steps.push_back(&reference);
        if (place.startsWith("/spec/branches/"_L1) && place.endsWith("/filter"_L1)
            && neverAnswers(subject, reference)) {
            findings.append(subject.finding(
                "flow.step", place,
                say(QT_TRANSLATE_NOOP("Check", "%1 does not answer with an event, so this branch never gets one."))
                    .arg(reference.target.kind + u' ' + reference.target.name)));
        }
    }
    checkSequence(subject, steps, findings);
}

void unread(const Hub &hub, QList<Finding> &findings)
{
    if (!hub.resource || !hub.branches.empty())
        return;
    bool isFed = false;
    for (const Edge &edge : hub.incoming(hub.node)) {
        if (edge.role == EdgeRole::Config) {
            // Its data plane adds the Triggers itself.
            const ResourcePtr user = hub.lookAt(edge.from);
            if (user && user->kind() == "RequestReply"_L1)
                return;
        } else if (edge.role != EdgeRole::DeadLetter) {
            isFed = true;
        }
    }
    if (!isFed)
        return;
    const bool isBroker = hub.topology.node(hub.node)->role == Role::Broker;
    findings.append(hub.finding(
        isBroker ? "deadend.broker" : "deadend.channel", {},
        isBroker ? say(QT_TRANSLATE_NOOP("Check", "Events are sent here, but no Trigger of this document takes them."))
                 : say(QT_TRANSLATE_NOOP("Check", "Events are sent here, but no Subscription of this document takes "
                                                  "them."))));
}

} // namespace weir::check
