// SPDX-License-Identifier: GPL-3.0-or-later
// mt-broker-filter: decides with the model's own filter code whether a trigger's subscriber gets an event.
#include "model/demo/passage.h"

namespace weir::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr double RefusalSeconds = 0.001;

/// Without the event's own labels: which of them a family has depends on how far the request came.
Labels triggerLabels(const PlannedTrigger &trigger)
{
    Labels labels;
    labels.add("kn_broker_name", trigger.broker->name.toUtf8())
        .add("kn_broker_namespace", trigger.broker->nameSpace.toUtf8())
        .add("messaging_destination_name", (u"trigger:"_s + trigger.name + u'.' + trigger.nameSpace).toUtf8())
        .add("messaging_operation_name", "send")
        .add("messaging_system", "knative")
        .add("url_scheme", "http");
    return labels;
}

} // namespace

std::function<void()> Plane::toFilter(const std::shared_ptr<Passage> &passage, Done done)
{
    Process *filter = serving(u"mt-broker-filter"_s);
    if (!filter) {
        after(RefusalSeconds, [done] {
            Answer answer;
            answer.errorType = "net.OpError";
            answer.fromFilter = true;
            done(answer);
        });
        return [] {};
    }
    const auto asking = std::make_shared<bool>(false);
    const double start = m_now;
    const auto asked = std::make_shared<double>(m_now);
    const Process::Call call = filter->open([this, passage, done, asking] {
        if (*asking)
            Book::attempt(deliveryLine(*passage->subscription), 0, false);
        Answer answer;
        answer.errorType = "errors.errorString";
        answer.fromFilter = true;
        done(answer);
    });
    after(stream(u"filter"_s).logNormal(0.0003, 0.3), [=, this] {
        *asked = m_now;
        if (filter->isOpen(call))
            filtered(*filter, call, passage, start, done, asking);
    });
    // The caller gave up: the subscriber's answer, if any, reaches nobody (dataplane 3.4).
    return [this, filter, call, asking, asked, start, waiting = std::weak_ptr<Passage>(passage)] {
        // Kept in the passage itself, so it must not hold it.
        const std::shared_ptr<Passage> held = waiting.lock();
        if (!filter->close(call) || !*asking || !held)
            return;
        const PlannedTrigger &trigger = *held->subscription->trigger;
        const Labels labels = triggerLabels(trigger).add(held->event->labels);
        Answer cancelled;
        cancelled.errorType = "errors.errorString";
        filter->requested(clientLabels(labels, trigger.subscriber, cancelled), m_now - *asked,
                          held->event->data.size());
        filter->dispatch.observe(Labels(labels).add("http_response_status_code", "500"), m_now - *asked);
        filter->served(serverLabels(labels, held->target.host, 500), m_now - start,
                       held->event->data.size(), 0, 2);
        Book::attempt(deliveryLine(*held->subscription), 0, false);
    };
}

void Plane::filtered(Process &filter, Process::Call call, const std::shared_ptr<Passage> &passage, double start,
                     const Done &done, const std::shared_ptr<bool> &asking)
{
    const std::shared_ptr<const PlannedTrigger> trigger = passage->subscription->trigger;
    const Event event = passage->event;
    const QString host = passage->target.host;
    if (trigger->filter.breaks(*event)) {
        // The handler panics: the connection breaks and no family of the page moves (dataplane 3.8).
        filter.note(m_now, true, u"http: panic serving: interface conversion: interface {} is not bool"_s);
        filter.close(call);
        Answer answer;
        answer.errorType = "errors.errorString";
        answer.fromFilter = true;
        done(answer);
        return;
    }
    Labels labels = triggerLabels(*trigger);
    if (!trigger->filter.matches(*event)) {
        labels.add("cloudevents_type", event->typeText);
        filter.served(serverLabels(labels, host, 200), m_now - start, event->data.size(), 0, 2);
        filter.close(call);
        Answer answer;
        answer.status = 200;
        done(answer);
        return;
    }
    filter.process.observe(Labels(labels).add("cloudevents_type", event->typeText), m_now - start);
    labels.add(event->labels);
    Event sent = event;
    // Only another broker would look at it, and must start afresh.
    if (trigger->subscriber.kind == Target::Kind::Broker) {
        auto fresh = std::make_shared<Carried>(*event);
        fresh->attributes.remove(u"knativebrokerttl"_s);
        sent = fresh;
    }
    if (!passage->tried) {
        passage->tried = true;
        ++deliveryLine(*passage->subscription).all.events;
    }
    *asking = true;
    const double asked = m_now;
    request(trigger->subscriber, sent, [=, this, &filter](const Answer &answer) {
        if (!filter.close(call))
            return;
        const int code = answer.status > 0 ? answer.status : 500;
        Labels dispatched = labels;
        dispatched.add("http_response_status_code", QByteArray::number(code));
        filter.dispatch.observe(dispatched, m_now - asked);
        filter.requested(clientLabels(labels, trigger->subscriber, answer), m_now - asked, event->data.size());
        Answer forwarded = answer;
        forwarded.status = answer.notEvent ? 502 : code;
        forwarded.fromFilter = answer.notEvent;
        forwarded.notEvent = false;
        if (answer.reply) {
            auto reply = std::make_shared<Carried>(*answer.reply);
            if (event->attributes.contains(u"knativebrokerttl"_s))
                reply->attributes[u"knativebrokerttl"_s] = event->attributes[u"knativebrokerttl"_s];
            forwarded.reply = reply;
        }
        filter.served(serverLabels(labels, host, forwarded.status), m_now - start, event->data.size(), answer.bytes, 2);
        Book::attempt(deliveryLine(*passage->subscription), answer.status, answer.notEvent);
        if (!isSuccess(forwarded.status)) {
            filter.note(m_now, true, u"failed to send event %1 to %2: status %3"_s
                                         .arg(event->id(), trigger->subscriber.url).arg(code));
        }
        done(forwarded);
    });
}

} // namespace weir::demo
