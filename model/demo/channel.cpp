// SPDX-License-Identifier: GPL-3.0-or-later
// The dispatcher of in-memory channels: fan-out, retries with back-off, replies, dead letters (knative-dataplane).
#include "model/demo/passage.h"

#include <utility>

namespace weir::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr double RefusalSeconds = 0.001;
constexpr qsizetype MaximumErrorText = 1024;

Answer without(const QByteArray &error)
{
    Answer answer;
    answer.errorType = error;
    return answer;
}

} // namespace

void Plane::toChannel(const Target &target, const Event &event, Done done)
{
    Process *dispatcher = serving(u"imc-dispatcher"_s);
    if (!dispatcher) {
        after(RefusalSeconds, [done = std::move(done)] { done(without("net.OpError")); });
        return;
    }
    auto fanout = std::make_shared<Fanout>();
    fanout->event = event;
    fanout->host = target.host;
    fanout->dispatcher = dispatcher;
    fanout->start = m_now;
    fanout->done = std::move(done);
    fanout->call = dispatcher->open([this, fanout] {
        // An in-memory channel takes its events with it.
        for (const auto &listed : fanout->passages) {
            const std::shared_ptr<Passage> passage = listed.lock();
            if (!passage || passage->over)
                continue;
            passage->over = true;
            if (const auto cancel = std::exchange(passage->cancel, nullptr))
                cancel();
            ++deliveryLine(*passage->subscription).all.lost;
        }
        fanout->passages.clear();
        if (const Done answer = std::move(fanout->done))
            answer(without("errors.errorString"));
    });
    after(stream(u"dispatcher"_s).logNormal(0.0003, 0.3), [this, fanout, key = target.key()] {
        Process &process = *fanout->dispatcher;
        if (!process.isOpen(fanout->call))
            return;
        fanout->channel = m_plan.channels.value(key);
        if (!fanout->channel) {
            Labels labels;
            labels.add("http_request_method", "POST")
                .add("http_response_status_code", "500")
                .add("network_protocol_name", "http")
                .add("network_protocol_version", "1.1")
                .add("server_address", fanout->host.toUtf8())
                .add("url_scheme", "http");
            process.served(labels, m_now - fanout->start, fanout->event->data.size(), 0, 1);
            process.note(m_now, true, u"no channel for host %1"_s.arg(fanout->host));
            process.close(fanout->call);
            Answer answer;
            answer.status = 500;
            fanout->done(answer);
            return;
        }
        const auto subscriptions = fanout->channel->subscriptions;
        fanout->pending = subscriptions.size();
        if (fanout->channel->asynchronous) {
            Answer answer;
            answer.status = 202;
            process.served(serverLabels(channelLabels(*fanout), fanout->host, 202), m_now - fanout->start,
                           fanout->event->data.size(), 0, 1);
            std::exchange(fanout->done, nullptr)(answer);
        }
        std::vector<std::shared_ptr<Passage>> passages;
        for (const auto &subscription : subscriptions) {
            auto passage = std::make_shared<Passage>();
            passage->fanout = fanout;
            passage->subscription = subscription;
            passage->target = subscription->subscriber;
            passage->event = fanout->event;
            passage->legStart = m_now;
            passages.push_back(passage);
        }
        fanout->passages.assign(passages.begin(), passages.end());
        for (const auto &passage : passages)
            attempt(passage);
        if (passages.empty())
            finish(fanout);
    });
}

void Plane::attempt(const std::shared_ptr<Passage> &passage)
{
    if (passage->over)
        return;
    const bool toTrigger = passage->stage == Passage::Stage::Subscriber && passage->subscription->trigger;
    const double sent = m_now;
    ++passage->attempts;
    if (!toTrigger && passage->attempts == 1) {
        const PlannedSubscription &subscription = *passage->subscription;
        Book::Line &line = passage->stage == Passage::Stage::Subscriber ? deliveryLine(subscription)
                         : passage->stage == Passage::Stage::Reply      ? replyLine(subscription)
                                                                        : deadLetterLine(subscription);
        ++line.all.events;
        passage->tried = true;
    }
    const auto settled = std::make_shared<bool>(false);
    const Done done = [this, passage, settled, sent](const Answer &answer) {
        if (*settled || passage->over)
            return;
        *settled = true;
        answered(passage, answer, m_now - sent);
    };
    passage->cancel = toTrigger ? toFilter(passage, done) : request(passage->target, passage->event, done);
    const double timeout = passage->subscription->delivery.timeout;
    if (timeout <= 0)
        return;
    after(timeout, [this, passage, settled, timeout] {
        if (*settled || passage->over)
            return;
        *settled = true;
        passage->cancel();
        // Both names are seen, about equally often (dataplane 3.3).
        const bool deadline = stream(u"timeout"_s).uniform() < 0.5;
        Answer answer = without(deadline ? "context.deadlineExceededError" : "errors.errorString");
        answer.fromFilter = passage->subscription->trigger != nullptr;
        answered(passage, answer, timeout);
    });
}

void Plane::answered(const std::shared_ptr<Passage> &passage, const Answer &answer, double seconds)
{
    using Stage = Passage::Stage;
    Fanout &fanout = *passage->fanout;
    const PlannedSubscription &subscription = *passage->subscription;
    Process &dispatcher = *fanout.dispatcher;

    const Labels labels = fanout.channel->asynchronous ? Labels().add("url_scheme", "http") : channelLabels(fanout);
    // The labels are shared by all subscriptions of the event: a try without an answer shows a neighbour's code.
    dispatcher.requested(clientLabels(labels, passage->target, answer, fanout.lastCode), seconds,
                         passage->event->data.size());
    if (answer.status > 0)
        fanout.lastCode = QByteArray::number(answer.status);

    if (passage->stage == Stage::Reply)
        Book::attempt(replyLine(subscription), answer.status, false);
    else if (passage->stage == Stage::DeadLetter)
        Book::attempt(deadLetterLine(subscription), answer.status, false);
    else if (!subscription.trigger)
        Book::attempt(deliveryLine(subscription), answer.status, false);

    if (isSuccess(answer.status)) {
        if (passage->stage == Stage::Subscriber && answer.reply
            && subscription.reply.kind != Target::Kind::None) {
            passage->stage = Stage::Reply;
            passage->target = subscription.reply;
            passage->event = answer.reply;
            passage->legStart = m_now;
            passage->attempts = 0;
            attempt(passage);
            return;
        }
        finish(passage, answer.status, false, passage->stage == Stage::DeadLetter);
        return;
    }
    if (mayRetry(answer.status) && passage->attempts <= subscription.delivery.retry) {
        after(subscription.delivery.wait(passage->attempts), [this, passage] { attempt(passage); });
        return;
    }
    if (passage->stage != Stage::DeadLetter && subscription.delivery.deadLetter.kind != Target::Kind::None) {
        passage->event = deadLetter(*passage, answer);
        passage->stage = Stage::DeadLetter;
        passage->target = subscription.delivery.deadLetter;
        passage->legStart = m_now;
        passage->attempts = 0;
        attempt(passage);
        return;
    }
    dispatcher.note(m_now, true,
                    u"failed to dispatch event %1 for subscription %2: status %3"_s
                        .arg(fanout.event->id(), subscription.name).arg(answer.status));
    finish(passage, answer.status > 0 ? answer.status : 500, true, false);
}

Event Plane::deadLetter(const Passage &passage, const Answer &answer) const
{
    auto letter = std::make_shared<Carried>(*passage.fanout->event);
    // A failure of the filter itself and a time-out leave the letter unmarked (dataplane 3.5).
    if (!answer.fromFilter) {
        letter->attributes[u"knativeerrordest"_s] = passage.target.url.toStdString();
        letter->attributes[u"knativeerrorcode"_s] = answer.status > 0 ? answer.status : 500;
        const QByteArray said = answer.status > 0 ? answer.body : "dispatch error: " + answer.errorType;
        if (!said.isEmpty())
            letter->attributes[u"knativeerrordata"_s] = said.toBase64().left(MaximumErrorText).toStdString();
    }
    return letter;
}

Labels Plane::channelLabels(const Fanout &fanout)
{
    Labels labels = fanout.event->labels;
    labels.add("kn_channel_name", fanout.channel->name.toUtf8())
        .add("kn_channel_namespace", fanout.channel->nameSpace.toUtf8())
        .add("url_scheme", "http");
    return labels;
}

void Plane::finish(const std::shared_ptr<Passage> &passage, int status, bool lost, bool deadLettered)
{
    const std::shared_ptr<Fanout> fanout = passage->fanout;
    const PlannedSubscription &subscription = *passage->subscription;
    passage->over = true;
    passage->cancel = nullptr;
    Labels labels = fanout->channel->asynchronous ? Labels().add("url_scheme", "http") : channelLabels(*fanout);
    labels.add("http_response_status_code", QByteArray::number(status))
        .add("messaging_destination_name",
             (u"subscription:"_s + subscription.name + u'.' + subscription.nameSpace).toUtf8())
        .add("messaging_operation_name", "send")
        .add("messaging_system", "knative");
    fanout->dispatcher->dispatch.observe(labels, m_now - passage->legStart);
    Book::Line &line = deliveryLine(subscription);
    // A later step that fails makes every earlier hop of its chain fail; the loss is that step's alone
    // (dataplane 3.10).
    const bool belowHere = passage->stage == Passage::Stage::Reply && subscription.replyRole.isEmpty()
        && passage->target.kind == Target::Kind::Channel;
    line.all.lost += lost && !belowHere ? 1 : 0;
    line.all.deadLettered += deadLettered ? 1 : 0;
    fanout->failed = fanout->failed || lost;
    if (--fanout->pending == 0)
        finish(fanout);
}

void Plane::finish(const std::shared_ptr<Fanout> &fanout)
{
    if (!fanout->dispatcher->close(fanout->call))
        return;
    fanout->passages.clear();
    const Done done = std::exchange(fanout->done, nullptr);
    if (!done)
        return; // asynchronous: answered and counted long ago
    Answer answer;
    answer.status = fanout->failed ? 500 : 202;
    fanout->dispatcher->served(serverLabels(channelLabels(*fanout), fanout->host, answer.status),
                               m_now - fanout->start, fanout->event->data.size(), 0, 1);
    done(answer);
}

} // namespace weir::demo
