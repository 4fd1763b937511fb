// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/sources.h"

#include "model/demo/passage.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace weir::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr double TickSpread = 0.5;
constexpr double IdleLook = 1;

/// The component whose adapter sends for a kind; empty for programs that serve no metrics.
QString adapterOf(const PlannedSource &source)
{
    if (source.kind == u"PingSource")
        return u"pingsource-mt-adapter"_s;
    if (source.kind == u"ApiServerSource")
        return u"apiserversource-"_s + source.nameSpace + u'-' + source.name;
    return {};
}

Counter counterOf(const PlannedSource &source)
{
    return source.kind == u"PingSource"      ? Counter::PingAdapter
         : source.kind == u"ApiServerSource" ? Counter::ApiServerAdapter
                                             : Counter::None;
}

} // namespace

struct Sources::Message {
    std::shared_ptr<const PlannedSource> source;
    Event event;
    int attempts = 0;
    bool retries = false;
};

Sources::Sources(Plane &plane, const Scenario &scenario, const EngineOptions &options)
    : m_plane(plane), m_scenario(scenario), m_until(options.until), m_quiet(std::max(0.0, options.quiet))
{
}

QString Sources::keyOf(const PlannedSource &source) const
{
    return source.nameSpace + u'/' + source.name;
}

Book::Line &Sources::lineOf(const PlannedSource &source)
{
    const Counter counter = counterOf(source);
    return m_plane.book().line({source.node, source.role, source.from, source.sink.node, {}}, counter, counter);
}

void Sources::follow(const Plan &plan)
{
    for (auto it = m_senders.begin(); it != m_senders.end();)
        it = plan.sources.contains(it->first) ? std::next(it) : m_senders.erase(it);
    for (const auto &[node, source] : plan.sources) {
        lineOf(*source);
        Sender &sender = m_senders[node];
        const bool isNew = !sender.source;
        const bool changed = !isNew && sender.source->spec != source->spec;
        sender.source = source;
        if (isNew || changed)
            start(sender);
    }
}

void Sources::start(Sender &sender)
{
    const PlannedSource &source = *sender.source;
    sender.emission = std::make_unique<Emission>(source.kind, source.nameSpace, source.name);
    if (const Json *script = scriptFor(m_scenario.script, "sources", keyOf(source)))
        sender.emission->update(*script);
    if (const auto changes = m_changes.find(keyOf(source)); changes != m_changes.end())
        sender.emission->update(changes->second);
    sender.schedule.reset();
    if (source.kind == u"PingSource") {
        const QString schedule = stringAt(source.spec, "/schedule");
        sender.schedule = Cron::parse(schedule.isEmpty() ? u"* * * * *"_s : schedule);
        if (!sender.schedule)
            return;
    }
    sender.generation = ++m_generation;
    plan(source.node, sender.generation);
}

void Sources::update(const QString &key, const Json &script)
{
    Json &known = m_changes[key];
    if (!known.is_object())
        known = Json::object();
    known.update(script);
    for (auto &[node, sender] : m_senders) {
        if (keyOf(*sender.source) == key)
            start(sender);
    }
}

void Sources::plan(const QString &node, quint64 generation)
{
    const auto found = m_senders.find(node);
    if (found == m_senders.end() || found->second.generation != generation)
        return;
    Sender &sender = found->second;
    const double now = m_plane.now();
    Random &random = m_plane.stream(u"source:"_s + node);
    if (sender.schedule) {
        // Simulated second 0 is midnight UTC of a Monday, the first of a month; time zones are not looked at.
        static const qint64 first = QDateTime(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
        const auto dueSecond = sender.schedule->next(first + qint64(std::floor(now)));
        if (!dueSecond)
            return;
        const double due = double(*dueSecond - first);
        // The adapter spreads the ticks of all sources over half a second.
        const double at = due + TickSpread * random.uniform();
        m_plane.after(due - now, [this, node, generation] { plan(node, generation); }, false);
        if (at < m_quiet || (m_until >= 0 && at >= m_until))
            return;
        m_plane.after(at - now, [this, node, generation] {
            const auto sending = m_senders.find(node);
            if (sending != m_senders.end() && sending->second.generation == generation)
                send(sending->second);
        }, false);
        return;
    }
    if (now < m_quiet) {
        m_plane.after(m_quiet - now, [this, node, generation] { plan(node, generation); }, false);
        return;
    }
    const double rate = sender.emission->rate(now);
    // A silent source looks again: its rate may swell.
    const double pause = rate > 0 ? random.exponential() / rate : IdleLook;
    if (m_until >= 0 && now + pause >= m_until)
        return;
    m_plane.after(pause, [this, node, generation, silent = rate <= 0] {
        const auto sending = m_senders.find(node);
        if (sending == m_senders.end() || sending->second.generation != generation)
            return;
        if (!silent)
            send(sending->second);
        plan(node, generation);
    }, false);
}

CloudEvent Sources::eventOf(const Sender &sender)
{
    const PlannedSource &source = *sender.source;
    CloudEvent event = sender.emission->event(m_plane.stream(u"event:"_s + source.node), m_plane.now());
    if (source.kind == u"PingSource") {
        const QString base64 = stringAt(source.spec, "/dataBase64");
        event.data = base64.isEmpty() ? stringAt(source.spec, "/data").toUtf8()
                                      : QByteArray::fromBase64(base64.toLatin1());
        event.attributes.remove(u"datacontenttype"_s);
        if (const QString type = stringAt(source.spec, "/contentType"); !type.isEmpty())
            event.attributes[u"datacontenttype"_s] = type.toStdString();
    }
    for (auto it = source.extensions.begin(); it != source.extensions.end(); ++it)
        event.attributes[it.key()] = it.value().toStdString();
    return event;
}

void Sources::send(const Sender &sender)
{
    auto message = std::make_shared<Message>();
    message->source = sender.source;
    message->event = std::make_shared<const Carried>(eventOf(sender));
    message->retries = sender.emission->retries();
    ++m_sending;
    attempt(message);
}

void Sources::attempt(const std::shared_ptr<Message> &message)
{
    const PlannedSource &source = *message->source;
    const QString adapterName = adapterOf(source);
    Process *adapter = adapterName.isEmpty() ? nullptr : m_plane.serving(adapterName);
    if (!adapterName.isEmpty() && !adapter) {
        // Its adapter is down: a tick that nobody takes is no event.
        --m_sending;
        return;
    }
    ++message->attempts;
    const double sent = m_plane.now();
    const auto call = adapter ? adapter->open([this, message] {
        Book::Line &line = lineOf(*message->source);
        Book::attempt(line, 0, false);
        ++line.all.lost;
        --m_sending;
    }) : Process::Call(0);
    m_plane.request(source.sink, message->event, [this, message, adapter, call, sent](const Answer &answer) {
        const PlannedSource &from = *message->source;
        if (adapter && !adapter->close(call))
            return;
        if (adapter) {
            Labels labels;
            labels.add("cloudevents_type", message->event->type().toUtf8())
                .add("http_request_method", "POST")
                .add("kn_source_name", from.name.toUtf8())
                .add("kn_source_namespace", from.nameSpace.toUtf8())
                .add("server_address", from.sink.host.toUtf8())
                .add("url_scheme", "http");
            if (answer.status > 0)
                labels.add("http_response_status_code", QByteArray::number(answer.status));
            else if (m_plane.namesErrors())
                labels.add("error_type", answer.errorType);
            if (from.sink.port != 80 && from.sink.port != 443)
                labels.add("server_port", QByteArray::number(from.sink.port));
            adapter->requested(labels, m_plane.now() - sent, message->event->data.size());
        }
        Book::Line &line = lineOf(from);
        Book::attempt(line, answer.status, false);
        if (isSuccess(answer.status)) {
            ++line.all.events; // R2: what was delivered
            --m_sending;
            return;
        }
        if (message->retries && message->attempts <= PingRetries && mayRetry(answer.status)) {
            const RetryPolicy policy{.retry = PingRetries, .backoff = RetryPolicy::Backoff::Exponential,
                                     .delay = PingDelay};
            m_plane.after(policy.wait(message->attempts), [this, message] { attempt(message); });
            return;
        }
        ++line.all.lost;
        --m_sending;
        if (adapter) {
            adapter->note(m_plane.now(), true, u"failed to send cloudevent of %1/%2: status %3"_s
                                                   .arg(from.nameSpace, from.name).arg(answer.status));
        }
        if (from.kind == u"PingSource") {
            m_events.push_back({ResourceId::fromString(from.node), u"Warning"_s, u"SinkSendFailed"_s,
                                u"failed to send CloudEvent to %1: status %2"_s.arg(from.sink.url).arg(answer.status),
                                u"ping-source-mt-adapter"_s, m_plane.now()});
        }
    });
}

} // namespace weir::demo
