// SPDX-License-Identifier: GPL-3.0-or-later
// One delivery of a simulation: attempts, waits, reply, dead letter (knative-resources 16, knative-dataplane 3
// and 6.4).
#include "model/flow/address.h"
#include "model/flow/simulator.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace weir::flow {

using namespace Qt::StringLiterals;

namespace {

/// Translation context of this folder.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Flow)
};

/// The longest time that an in-memory channel keeps its sender waiting (knative-resources 6.2).
constexpr double LongestHold = 900;
/// Attempts of one delivery that are told one by one.
constexpr qint64 MaximumListed = 50;
constexpr auto TtlAttribute = "knativebrokerttl"_L1;

QString secondsText(double seconds)
{
    return Texts::tr("%1 s").arg(QString::number(seconds, 'g', 10));
}

} // namespace

NodeId Simulator::targetOf(const Passage &passage) const
{
    return passage.target.node.isEmpty() ? passage.via : passage.target.node;
}

bool Simulator::isHolder(const Target &target) const
{
    if (target.inner)
        return true;
    const auto conduct = m_question.conduct.constFind(target.node);
    return isCarrier(target.node) && (conduct == m_question.conduct.cend() || !conduct->fails());
}

QString Simulator::failureText(const Passage &passage, const Answer &answer) const
{
    const QString name = m_design.name(targetOf(passage));
    if (passage.isBroken && passage.stage == Passage::Stage::Subscriber) {
        return Texts::tr("The broker's filter process fails over this event: the CESQL expression of %1 gives no truth "
                         "value.").arg(m_design.name(passage.via));
    }
    if (answer.timeout > 0)
        return Texts::tr("%1 has not answered within %2.").arg(name, secondsText(answer.timeout));
    if (answer.isNotEvent)
        return Texts::tr("%1 answers with a body that is no event, which counts as 502.").arg(name);
    if (answer.isBehind)
        return Texts::tr("%1 answers %2, because an event was lost behind it.")
            .arg(name, QString::number(answer.status));
    return answer.status == 0 ? Texts::tr("%1 does not answer.").arg(name)
                              : Texts::tr("%1 answers %2.").arg(name, QString::number(answer.status));
}

void Simulator::attempt(const PassagePtr &passage)
{
    ++passage->attempts;
    const double sent = m_now;
    double limit = passage->delivery->policy.timeout;
    const bool isHeld = isHolder(passage->target);
    const auto isSettled = std::make_shared<bool>(false);
    const Done done = [this, passage, isSettled, sent, limit](const Answer &answer) {
        // A time-out ends the wait for what never comes.
        if (*isSettled || (answer.isSlow && limit > 0))
            return;
        *isSettled = true;
        answered(passage, answer, m_now - sent);
    };
    if (isHeld && limit <= 0)
        limit = LongestHold;
    if (limit > 0) {
        after(limit, [this, passage, isSettled, limit, isHeld] {
            if (std::exchange(*isSettled, true))
                return;
            Answer answer;
            answer.timeout = limit;
            answer.isBehind = isHeld;
            answered(passage, answer, limit);
        });
    }
    if (passage->isBroken && passage->stage == Passage::Stage::Subscriber) {
        done({});
    } else if (passage->target.inner) {
        passage->target.inner(passage->sent, done);
    } else {
        request(passage->target.node, passage->via, passage->sent, done);
    }
}

void Simulator::answered(const PassagePtr &passage, const Answer &answer, double seconds)
{
    if (answer.isSlow && isHolder(passage->target)) {
        finish(passage, false, true); // told where it waits
        return;
    }
    if (answer.isSlow) {
        const QString reason = Texts::tr("%1 is slow, and no time-out ends the wait for it: the event is under way as "
                                         "long as it takes.").arg(m_design.name(targetOf(*passage)));
        tell(targetOf(*passage), passage->via, Outcome::Waiting, reason, passage->sent);
        m_result.open.push_back({targetOf(*passage), passage->via, m_now, reason, passage->sent.index});
        finish(passage, false, true);
        return;
    }
    Answer judged = answer;
    // On other data planes such an answer is none (knative-resources 16.3).
    if (passage->isTrigger && passage->stage == Passage::Stage::Subscriber && answer.isNotEvent)
        judged.status = 502;
    if (isSuccess(judged.status))
        succeeded(passage, judged);
    else
        failed(passage, judged, seconds);
}

void Simulator::succeeded(const PassagePtr &passage, const Answer &answer)
{
    using Stage = Passage::Stage;
    const NodeId node = passage->target.node;
    const size_t event = passage->sent.index;
    if (passage->stage == Stage::DeadLetter) {
        const QString reason = Texts::tr("%1 gets the dead letter, as %2 has it.")
                                   .arg(m_design.name(node), m_design.name(passage->delivery->deadLetterOwner));
        tell(node, passage->via, Outcome::DeadLettered, reason, passage->sent).attempt = passage->attempts;
        m_result.deadLettered.push_back({node, passage->via, m_now, reason, event});
        finish(passage, false, false);
        return;
    }
    if (!node.isEmpty() && !isCarrier(node)) {
        const Node *known = m_design.topology.node(node);
        QString reason = passage->stage == Stage::Reply
                             ? Texts::tr("%1 answers %2: the reply has arrived.")
                                   .arg(m_design.name(node), QString::number(answer.status))
                             : Texts::tr("%1 answers %2.").arg(m_design.name(node), QString::number(answer.status));
        if (!known || known->ghost || known->role == Role::Uri)
            reason += u' ' + Texts::tr("It is not in these files: here the event leaves what they describe.");
        tell(node, passage->via, Outcome::Delivered, reason, passage->sent).attempt = passage->attempts;
        m_result.delivered.push_back({node, passage->via, m_now, reason, event});
    }
    if (passage->stage == Stage::Subscriber)
        goOn(passage, answer);
    else
        finish(passage, false, false);
}

void Simulator::goOn(const PassagePtr &passage, const Answer &answer)
{
    const NodeId node = targetOf(*passage);
    const bool hasPlace = !passage->replyTo.isNone();
    const bool isAssumed = !answer.reply && passage->needsReply && answer.mayReply;
    if (!answer.reply && !isAssumed) {
        if (passage->isEndedWithoutReply) {
            tell(node, passage->via, Outcome::Ended,
                 Texts::tr("%1 answers without an event: for this event %2 ends here.")
                     .arg(m_design.name(node), m_design.name(passage->via)), passage->sent);
        }
        finish(passage, false, false);
        return;
    }
    if (!hasPlace) {
        Travelling unwanted = passage->sent;
        unwanted.index = *answer.reply;
        tell(node, passage->via, Outcome::Discarded,
             Texts::tr("The answer of %1 goes nowhere: %2 has no reply.")
                 .arg(m_design.name(node), m_design.name(passage->via)), unwanted);
        finish(passage, false, false);
        return;
    }
    size_t reply = answer.reply.value_or(passage->sent.index);
    const auto ttl = eventAt(passage->event.index).attributes.value(TtlAttribute);
    if (passage->isTrigger && !ttl.is_null()) {
        CloudEvent counted = eventAt(reply);
        counted.attributes.insert(TtlAttribute, ttl);
        reply = add(std::move(counted));
    }
    passage->sent.index = reply;
    depart(passage->sent, Journey::Kind::Reply, node, passage->via);
    const QString whither = passage->replyTo.node.isEmpty() ? Texts::tr("the next step")
                                                            : m_design.name(passage->replyTo.node);
    tell(node, passage->via, Outcome::Replied,
         isAssumed ? Texts::tr("%1 is taken to answer with the event as it came, for the answer goes on to %2.")
                         .arg(m_design.name(node), whither)
                   : Texts::tr("%1 answers with an event of type %2, which goes on to %3.")
                         .arg(m_design.name(node), eventAt(reply).type(), whither),
         passage->sent);
    passage->stage = Passage::Stage::Reply;
    passage->target = passage->replyTo;
    passage->attempts = 0;
    after(0, [this, passage] { attempt(passage); });
}

void Simulator::failed(const PassagePtr &passage, const Answer &answer, double seconds)
{
    const RetryPolicy &policy = passage->delivery->policy;
    const NodeId node = targetOf(*passage);
    const QString what = failureText(*passage, answer);
    const auto told = [&](const QString &reason) {
        tell(node, passage->via, Outcome::Failed, what + u' ' + reason, passage->sent).attempt = passage->attempts;
    };
    if (!passage->delivery->isKnown) {
        told(Texts::tr("Whether it is tried again is the sender's own matter."));
        giveUp(passage, answer);
        return;
    }
    if (!mayRetry(answer.status)) {
        told(Texts::tr("This code is not tried again."));
        giveUp(passage, answer);
        return;
    }
    const qint64 left = policy.retry - (passage->attempts - 1);
    if (left <= 0) {
        told(policy.retry == 0 ? Texts::tr("There are no retries.") : Texts::tr("That was the last attempt."));
        giveUp(passage, answer);
        return;
    }
    const double asked = heedsRetryAfter(answer.status) ? answer.retryAfter : 0;
    const double wait = policy.wait(passage->attempts, asked);
    told(!policy.isTimed() ? Texts::tr("It is tried again after a wait that Weir does not know.")
         : asked > 0 && wait > policy.wait(passage->attempts)
             ? Texts::tr("It is tried again in %1, as the answer asks for.").arg(secondsText(wait))
             : Texts::tr("It is tried again in %1.").arg(secondsText(wait)));
    if (!answer.isBehind && passage->attempts < MaximumListed) {
        after(wait, [this, passage] { attempt(passage); });
        return;
    }
    // What was there is there again, and goes the same way: told once.
    QString again = Texts::tr("%n further attempt(s) fail in the same way.", nullptr,
                              static_cast<int>(std::min<qint64>(left, 1'000'000'000)));
    if (answer.isBehind)
        again += u' ' + Texts::tr("Each time everybody behind %1 gets the event again.").arg(m_design.name(node));
    tell(node, passage->via, Outcome::Repeated, again, passage->sent).attempt = policy.retry + 1;
    const double rest = policy.waitedBetween(passage->attempts, policy.retry, asked)
        + static_cast<double>(left) * seconds;
    after(rest, [this, passage, answer] { giveUp(passage, answer); });
}

void Simulator::giveUp(const PassagePtr &passage, const Answer &answer)
{
    if (passage->stage != Passage::Stage::DeadLetter && !passage->delivery->deadLetterSink.isEmpty()) {
        const size_t letter = deadLetter(*passage, answer);
        const NodeId failing = targetOf(*passage);
        const size_t journey = passage->sent.journey;
        passage->stage = Passage::Stage::DeadLetter;
        passage->target = {.node = passage->delivery->deadLetterSink};
        passage->sent = passage->event;
        passage->sent.index = letter;
        passage->sent.journey = journey;
        depart(passage->sent, Journey::Kind::DeadLetter, failing, passage->via);
        passage->attempts = 0;
        after(0, [this, passage] { attempt(passage); });
        return;
    }
    if (!answer.isBehind) {
        const NodeId node = targetOf(*passage);
        const QString reason = passage->stage == Passage::Stage::DeadLetter
            ? Texts::tr("The dead letter cannot be delivered either: the event is lost.")
            : Texts::tr("There is no dead letter sink: the event is lost.");
        tell(node, passage->via, Outcome::Lost, reason, passage->sent);
        m_result.lost.push_back({node, passage->via, m_now, reason, passage->sent.index});
    }
    finish(passage, true, false);
}

size_t Simulator::deadLetter(const Passage &passage, const Answer &answer)
{
    // Of a Trigger, what the filter itself says and what the dispatcher waits for in vain leaves no mark
    // (knative-dataplane 3.5, 6.4).
    const bool isUnmarked = passage.isTrigger && passage.stage == Passage::Stage::Subscriber
        && (passage.isBroken || answer.timeout > 0 || answer.isNotEvent);
    if (isUnmarked)
        return passage.event.index;
    const DataPlane plane = passage.delivery->policy.plane;
    const bool isAnswered = answer.status > 0;
    CloudEvent letter = eventAt(passage.event.index);
    const QString url = addressOf(m_design, targetOf(passage));
    if (!url.isEmpty())
        letter.attributes.insert(u"knativeerrordest"_s, url.toStdString());
    if (isAnswered || plane == DataPlane::Go)
        letter.attributes.insert(u"knativeerrorcode"_s, isAnswered ? answer.status : 500);
    if (!isAnswered && plane == DataPlane::Go) {
        letter.attributes.insert(u"knativeerrordata"_s,
                                 QByteArray("dispatch error: no response").toBase64().toStdString());
    }
    return add(std::move(letter));
}

void Simulator::finish(const PassagePtr &passage, bool hasFailed, bool isSlow)
{
    const std::shared_ptr<Fanout> fanout = std::exchange(passage->fanout, nullptr);
    if (!fanout)
        return;
    fanout->hasFailed = fanout->hasFailed || hasFailed;
    fanout->isSlow = fanout->isSlow || isSlow;
    if (--fanout->pending == 0)
        finish(fanout);
}

void Simulator::finish(const std::shared_ptr<Fanout> &fanout)
{
    const Done done = std::exchange(fanout->done, nullptr);
    if (!done)
        return; // answered long ago
    Answer answer;
    answer.isSlow = fanout->isSlow;
    answer.status = fanout->isSlow ? 0 : fanout->hasFailed ? 500 : 202;
    answer.isBehind = fanout->hasFailed;
    after(0, [done, answer] { done(answer); });
}

} // namespace weir::flow
