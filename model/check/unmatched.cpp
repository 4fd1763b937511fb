// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/events.h"
#include "model/check/families.h"
#include "model/check/planes.h"

#include <algorithm>

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

/// More sorts of events than this are not compared with each filter.
constexpr size_t MaximumSorts = 200;

void add(Sent &sent, const Sent &more)
{
    sent.others = sent.others || more.others;
    for (const KnownEvent &event : more.events) {
        if (std::find(sent.events.begin(), sent.events.end(), event) == sent.events.end())
            sent.events.push_back(event);
    }
}

/// What reaches the Broker from outside of its own Triggers.
Sent senders(const Hub &hub)
{
    Sent sent{.events = declared(hub, hub.node), .others = false};
    QSet<NodeId> own;
    for (const Hub::Branch &branch : hub.branches)
        own.insert(branch.id);
    for (const Edge &edge : hub.incoming(hub.node)) {
        const ResourcePtr via = hub.lookAt(edge.via);
        if (edge.from == hub.node || own.contains(edge.via))
            continue;
        switch (edge.role) {
        case EdgeRole::Sink:
            add(sent, sentBy(hub, edge.via));
            break;
        case EdgeRole::Config:
            // Callers send through it whatever they like.
            if (via && via->kind() == "RequestReply"_L1)
                sent.others = true;
            break;
        case EdgeRole::Trigger:
        case EdgeRole::DeadLetter: {
            const bool isTrigger = via && via->kind() == "Trigger"_L1;
            const KnownEvent event = isTrigger ? demandedBy(via->json()) : KnownEvent();
            if (event.contains(u"type"_s))
                add(sent, {.events = {event}, .others = false});
            else
                sent.others = true;
            break;
        }
        default:
            sent.others = true;
        }
        if (sent.others || sent.events.size() > MaximumSorts)
            return {.events = {}, .others = true};
    }
    return sent;
}

} // namespace

void unmatched(const Hub &hub, QList<Finding> &findings)
{
    if (!hub.resource || hub.resource->kind() != "Broker"_L1 || hub.branches.empty())
        return;
    const bool ignoresDialects = planeOf(*hub.resource, hub.judge.profile) == Plane::Rabbit;
    Sent sent = senders(hub);
    if (sent.others || sent.events.empty())
        return;
    std::vector<const Hub::Branch *> idle;
    for (const Hub::Branch &branch : hub.branches)
        idle.push_back(&branch);
    // Answers of those that get something come in too.
    for (bool grows = true; grows && !idle.empty();) {
        grows = false;
        std::vector<const Hub::Branch *> still;
        for (const Hub::Branch *branch : idle) {
            const bool isReached = std::any_of(sent.events.begin(), sent.events.end(), [&](const KnownEvent &event) {
                return lets(branch->resource->json(), event, ignoresDialects) != Truth::No;
            });
            if (!isReached) {
                still.push_back(branch);
                continue;
            }
            grows = true;
            if (!branch->target.isEmpty())
                add(sent, answeredBy(hub, branch->target));
            if (sent.others || sent.events.size() > MaximumSorts)
                return;
        }
        idle = std::move(still);
    }
    for (const Hub::Branch *branch : idle) {
        const Json *list = find(branch->resource->json(), "/spec/filters");
        if (list && !contradiction(*list).isEmpty())
            continue;
        findings.append(hub.finding(
            *branch, "filter.unmatched", list && !ignoresDialects ? u"/spec/filters"_s : u"/spec/filter/attributes"_s,
            say(QT_TRANSLATE_NOOP("Check", "Nothing that this document sends to %1 passes this filter."))
                .arg(hub.resource->kind() + u' ' + hub.resource->name())));
    }
}

} // namespace weir::check
