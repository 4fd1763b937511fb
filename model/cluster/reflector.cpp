// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/reflector.h"

#include <QCoreApplication>

#include <algorithm>

namespace weir::cluster {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 FirstDelay = 800;
constexpr qint64 LongestDelay = 30'000;
constexpr qint64 CalmAfter = 120'000;
constexpr qint64 NotServedDelay = 30'000; // a CRD may be installed
constexpr qint64 SilentWindow = 200'000;
constexpr qint64 StaleAfter = 60'000;
constexpr qint64 PageLimit = 256LL << 20;
constexpr size_t MostObjects = 500'000;

QString listName(const ResourceType &type)
{
    return type.group.isEmpty() ? type.plural : type.plural + u'.' + type.group;
}

} // namespace

Reflector::Reflector(HttpClient &client, Clock &clock, ResourceType type, QString nameSpace, QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock), m_type(std::move(type)), m_nameSpace(std::move(nameSpace))
{
}

Reflector::~Reflector() = default;

void Reflector::start()
{
    const auto path = collectionPath(m_type, m_nameSpace);
    if (!path) {
        stop(WatchState::Failed, path.error().message);
        return;
    }
    m_path = *path;
    list();
}

void Reflector::retry()
{
    m_attempt = 0;
    list();
}

bool Reflector::isStale() const
{
    return m_state != WatchState::Live && m_failingSince >= 0
        && (m_state != WatchState::Backoff || m_clock.now() - m_failingSince >= StaleAfter);
}

QString Reflector::what() const
{
    return listName(m_type);
}

void Reflector::list(bool whole)
{
    m_wait.reset();
    m_limit.reset();
    m_pages.clear();
    m_pageCount = 0;
    m_listVersion.clear();
    m_whole = whole;
    // While it fails, the state of the failure stays until there is something better to say.
    if (m_failingSince < 0)
        setState(WatchState::Listing);
    askPage({});
}

void Reflector::askPage(const QString &token)
{
    m_token = token;
    QList<std::pair<QString, QString>> parameters;
    if (!m_whole)
        parameters << std::pair(u"limit"_s, u"500"_s);
    if (!token.isEmpty())
        parameters << std::pair(u"continue"_s, token);
    HttpRequest request{.target = m_path + query(parameters), .headers = {{"Accept", "application/json"}},
                        .body = {}, .timeout = 60'000, .limit = PageLimit};
    m_call =
        m_client.send(request, {.head = {}, .data = {}, .done = [this](const HttpReply &reply) { takePage(reply); }});
}

void Reflector::takePage(const HttpReply &reply)
{
    if (!reply.head.warnings.isEmpty())
        Q_EMIT warned(reply.head.warnings);
    if (const auto problem = problemOf(reply, what())) {
        failList(*problem);
        return;
    }
    auto page = readPage(reply.body, m_type);
    if (!page) {
        failList(unexpectedReply(reply.head, reply.body, what()));
        return;
    }
    m_listVersion = page->version;
    m_pages.insert(m_pages.end(), std::make_move_iterator(page->items.begin()),
                   std::make_move_iterator(page->items.end()));
    if (m_pages.size() > MostObjects || ++m_pageCount > 10'000) {
        stop(WatchState::Failed, QCoreApplication::translate(
                                     "Cluster", "The list of %1 does not end: more than %2 objects came. Choose one "
                                                "namespace.")
                                     .arg(what())
                                     .arg(m_pages.size()));
        m_pages = {};
        return;
    }
    if (!page->next.isEmpty() && page->next != m_token) {
        askPage(page->next);
        return;
    }
    std::vector<Observed> changes;
    m_index.replace(m_pages, changes);
    m_pages = {};
    m_cursor = m_listVersion;
    m_watchFailures = 0;
    m_polls = 0;
    m_earlyPolls = 0;
    const bool first = !m_synced;
    m_synced = true;
    report(changes);
    if (first)
        Q_EMIT stateChanged();
    watch();
}

void Reflector::failList(const Problem &problem)
{
    m_pages = {};
    const bool paging = !m_token.isEmpty();
    switch (problem.cls) {
    case ProblemClass::Unauthorized:
        stop(WatchState::AuthFailed, problem.sentence);
        return;
    case ProblemClass::Forbidden:
        stop(WatchState::Forbidden, forbiddenSentence(m_type, m_nameSpace));
        return;
    case ProblemClass::NotFound: {
        std::vector<Observed> changes;
        m_index.clear(changes);
        report(changes);
        stop(WatchState::NotServed, problem.sentence);
        return;
    }
    case ProblemClass::Expired:
        // Rule 4: the token that the error offers would give an inconsistent rest.
        if (paging) {
            list(true);
            return;
        }
        break;
    case ProblemClass::BadRequest:
    case ProblemClass::ClientBug:
        if (!paging) {
            stop(WatchState::Failed, problem.sentence);
            return;
        }
        break;
    case ProblemClass::VersionTooLarge:
        backOff(Next::List, problem.sentence, problem.retryAfter, 1000);
        return;
    default:
        break;
    }
    backOff(Next::List, problem.sentence, problem.retryAfter);
}

void Reflector::watch()
{
    m_wait.reset();
    m_splitter = FrameSplitter();
    m_received = false;
    m_watchBegan = m_clock.now();
    // Random, so that the watches of one connection do not all end together (4.4).
    const int seconds = 240 + static_cast<int>(m_clock.random() * 60);
    HttpRequest request{.target = m_path + query({{u"watch"_s, u"true"_s},
                                                  {u"resourceVersion"_s, m_cursor},
                                                  {u"allowWatchBookmarks"_s, u"true"_s},
                                                  {u"timeoutSeconds"_s, QString::number(seconds)}}),
                        .headers = {{"Accept", "application/json"}}, .body = {}, .stream = true};
    // Shared with the handlers, which outlive neither this object nor the call.
    auto began = std::make_shared<bool>(false);
    m_call = m_client.send(request, {
        .head = [this, began](const HttpHead &) {
            *began = true;
            setState(WatchState::Live);
        },
        .data = [this](const QByteArray &data) { takeData(data); },
        .done = [this, began](const HttpReply &reply) {
            if (*began)
                endWatch();
            else if (const auto problem = problemOf(reply, what()))
                failWatch(*problem);
            else
                endWatch();
        }});
    m_limit = m_clock.after((seconds + 30) * 1000LL, [this] {
        m_call.reset();
        endWatch();
    });
}

void Reflector::takeData(const QByteArray &data)
{
    QByteArrayList frames;
    const auto problem = m_splitter.feed(data, frames);
    std::vector<Observed> changes;
    Json trouble;
    for (const QByteArray &frame : frames) {
        trouble = takeFrame(frame, changes);
        if (!trouble.is_null())
            break;
    }
    report(changes);
    if (trouble.is_object()) {
        takeErrorFrame(trouble);
    } else if (problem == FrameSplitter::Problem::TooLong) {
        backOff(Next::List, QCoreApplication::translate("Cluster", "The server sent one message of more than 16 MiB "
                                                                   "while %1 were watched; it is not read further.")
                                .arg(what()));
    } else if (trouble.is_string() || problem == FrameSplitter::Problem::NotJson) {
        backOff(Next::List, QCoreApplication::translate("Cluster", "Something other than Kubernetes events came while "
                                                                   "%1 were watched; a proxy may stand in between.")
                                .arg(what()));
    }
}

Json Reflector::takeFrame(const QByteArray &frame, std::vector<Observed> &changes)
{
    auto event = parseJson(std::string_view(frame.constData(), static_cast<size_t>(frame.size())));
    if (!event || !event->is_object())
        return "broken";
    const QString type = stringAt(*event, "/type");
    const auto member = event->find("object");
    if (member == event->end() || !member->is_object())
        return "broken";
    if (type == "ERROR"_L1)
        return std::move(*member);
    const QString version = stringAt(*member, "/metadata/resourceVersion");
    if (version.isEmpty())
        return "broken";
    if (type == "BOOKMARK"_L1) {
        if (compareVersions(version, m_cursor).value_or(0) < 0)
            return "broken";
        moveCursor(version);
        progress();
        return nullptr;
    }
    if (stringAt(*member, "/metadata/name").isEmpty())
        return "broken";
    if (type == "ADDED"_L1 || type == "MODIFIED"_L1)
        m_index.put(Resource::create(std::move(*member)), changes);
    else if (type == "DELETED"_L1)
        m_index.remove(Resource::create(std::move(*member))->id(), changes);
    else
        return "broken";
    moveCursor(version);
    progress();
    return nullptr;
}

void Reflector::takeErrorFrame(const Json &status)
{
    const Problem problem = problemOfStatus(status, 0, what());
    switch (problem.cls) {
    case ProblemClass::Expired:
        expired(problem.sentence);
        return;
    case ProblemClass::Unauthorized:
        stop(WatchState::AuthFailed, problem.sentence);
        return;
    case ProblemClass::Forbidden:
        stop(WatchState::Forbidden, forbiddenSentence(m_type, m_nameSpace));
        return;
    default:
        backOff(problem.status == 429 ? Next::Watch : Next::List, problem.sentence, problem.retryAfter);
    }
}

void Reflector::failWatch(const Problem &problem)
{
    m_limit.reset();
    switch (problem.cls) {
    case ProblemClass::Unauthorized:
        stop(WatchState::AuthFailed, problem.sentence);
        return;
    case ProblemClass::Forbidden:
        stop(WatchState::Forbidden, forbiddenSentence(m_type, m_nameSpace));
        return;
    case ProblemClass::Expired:
        expired(problem.sentence);
        return;
    case ProblemClass::NotFound:
        list();
        return;
    case ProblemClass::Busy:
    case ProblemClass::Network:
        if (problem.status != 504) {
            backOff(++m_watchFailures >= 3 ? Next::List : Next::Watch, problem.sentence, problem.retryAfter);
            return;
        }
        break;
    default:
        break;
    }
    backOff(Next::List, problem.sentence, problem.retryAfter);
}

void Reflector::endWatch()
{
    m_limit.reset();
    const qint64 lasted = m_clock.now() - m_watchBegan;
    if (m_received) {
        // At once; a server that closes after every event is still not asked in a tight loop.
        later(Next::Watch, lasted < 1000 ? 100 : 0);
    } else if (lasted < 1000) {
        backOff(++m_watchFailures >= 3 ? Next::List : Next::Watch,
                QCoreApplication::translate("Cluster", "The server closes the watch of %1 at once.").arg(what()));
    } else if (lasted >= SilentWindow) {
        // Rule 20: after a restore from backup a watch from "the future" stays silent for ever.
        later(Next::List, 0);
    } else {
        m_watchFailures = 0;
        later(Next::Watch, 0);
    }
}

void Reflector::expired(const QString &sentence)
{
    const qint64 now = m_clock.now();
    const bool again = m_lastExpired >= 0 && now - m_lastExpired < 60'000;
    m_lastExpired = now;
    Q_EMIT relisted();
    if (again)
        backOff(Next::List, sentence);
    else
        later(Next::List, 0);
}

void Reflector::backOff(Next next, const QString &sentence, std::optional<int> retryAfter, qint64 atLeast)
{
    const qint64 now = m_clock.now();
    if (m_lastFailure >= 0 && now - m_lastFailure >= CalmAfter)
        m_attempt = 0;
    m_lastFailure = now;
    const qint64 delay = std::min(FirstDelay << std::min(m_attempt, 10), LongestDelay);
    ++m_attempt;
    qint64 wait = delay + static_cast<qint64>(static_cast<double>(delay) * m_clock.random());
    wait = std::max(wait, atLeast);
    if (retryAfter)
        wait = std::max<qint64>(wait, *retryAfter * 1000LL);
    later(next, wait);
    setState(WatchState::Backoff, sentence);
}

void Reflector::later(Next next, qint64 milliseconds)
{
    m_call.reset();
    m_limit.reset();
    m_wait = m_clock.after(milliseconds, [this, next] {
        if (next == Next::Watch && !m_cursor.isEmpty())
            watch();
        else
            list();
    });
}

void Reflector::stop(WatchState state, const QString &sentence)
{
    m_call.reset();
    m_limit.reset();
    m_wait.reset();
    if (state == WatchState::Forbidden || state == WatchState::NotServed) {
        m_wait = m_clock.after(state == WatchState::NotServed ? NotServedDelay : forbiddenDelay(), [this] { list(); });
    } else if (state == WatchState::AuthFailed && m_client.canRefresh()) {
        m_wait = m_clock.after(60'000, [this, refused = m_client.authorization()] {
            if (m_client.authorization() != refused)
                list();
            else
                stop(WatchState::AuthFailed, QString(m_message));
        });
    }
    setState(state, sentence);
}

/// Slow polling: a role may be granted. But a server that has just started refuses before it has read who may do what
/// (measured: kube-apiserver 1.35, for some seconds), and what was allowed before the outage is asked for again soon.
qint64 Reflector::forbiddenDelay()
{
    constexpr qint64 soonest = 1000;
    const bool isAfterOutage = m_synced && m_lastFailure >= 0 && m_clock.now() - m_lastFailure < CalmAfter;
    if (isAfterOutage && m_earlyPolls < 6)
        return soonest << m_earlyPolls++;
    return std::min<qint64>(60'000LL << std::min(m_polls++, 4), 600'000);
}

void Reflector::setState(WatchState state, const QString &message)
{
    if (state == WatchState::Live || state == WatchState::Listing)
        m_failingSince = -1;
    else if (m_failingSince < 0)
        m_failingSince = m_clock.now();
    if (m_state == state && m_message == message)
        return;
    m_state = state;
    m_message = message;
    Q_EMIT stateChanged();
}

void Reflector::moveCursor(const QString &version)
{
    if (compareVersions(version, m_cursor).value_or(1) > 0)
        m_cursor = version;
}

void Reflector::progress()
{
    m_received = true;
    m_attempt = 0;
    m_watchFailures = 0;
}

void Reflector::report(const std::vector<Observed> &changes)
{
    if (!changes.empty())
        Q_EMIT changed(changes);
}

} // namespace weir::cluster
