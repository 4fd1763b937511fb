// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/cli/target.h"

#include "model/cluster/readiness.h"
#include "model/cluster/session.h"
#include "model/kinds/registry.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimer>

#include <chrono>
#include <map>
#include <tuple>

namespace weir::cli::verbs {

using namespace Qt::StringLiterals;

Verb observe();

namespace {

/// Kubernetes Events are notes about objects, and there may be thousands; they are not listed.
bool isListed(const ResourceId &id)
{
    return id.kind != "Event"_L1;
}

QString readyWord(Readiness readiness)
{
    switch (readiness) {
    case Readiness::True: return u"True"_s;
    case Readiness::False: return u"False"_s;
    case Readiness::Unknown: return u"Unknown"_s;
    default: return {};
    }
}

/// "5d", "3h", "12m", "8s", as kubectl shows ages.
QString ageOf(const Resource &resource, const QDateTime &now)
{
    const QDateTime created =
        QDateTime::fromString(stringAt(resource.json(), "/metadata/creationTimestamp"), Qt::ISODate);
    if (!created.isValid())
        return {};
    const qint64 seconds = std::max<qint64>(0, created.secsTo(now));
    if (seconds >= 86'400)
        return QString::number(seconds / 86'400) + u'd';
    if (seconds >= 3600)
        return QString::number(seconds / 3600) + u'h';
    if (seconds >= 60)
        return QString::number(seconds / 60) + u'm';
    return QString::number(seconds) + u's';
}

struct ById {
    bool operator()(const ResourceId &a, const ResourceId &b) const
    {
        return std::tie(a.group, a.kind, a.nameSpace, a.name) < std::tie(b.group, b.kind, b.nameSpace, b.name);
    }
};

class Observer final : public QObject
{
public:
    Observer(const SessionTarget &target, qint64 milliseconds) : m_registry(Registry::builtIn()), m_for(milliseconds)
    {
        connect(&m_session, &ClusterSession::observed, this, &Observer::take);
        connect(&m_session, &ClusterSession::note, this, [this](const QDateTime &at, const QString &what) {
            m_events.push_back({at, what});
        });
        connect(&m_session, &ClusterSession::synced, this, [this] {
            m_synced = true;
            endIfDue();
        });
        connect(&m_session, &ClusterSession::stateChanged, this, &Observer::endIfDue);
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_elapsed = true;
            endIfDue();
        });
        m_patience.setSingleShot(true);
        connect(&m_patience, &QTimer::timeout, this, [this] {
            m_isPatienceOver = true;
            endIfDue();
        });
        m_timer.start(static_cast<int>(m_for));
        m_session.connectTo(target);
    }

    int report(bool json, bool full) const
    {
        if (json)
            printJson(toJson(full));
        else
            printText();
        const ConnectionInfo &info = m_session.info();
        if (!info.message.isEmpty())
            complain(info.message);
        return info.state == ConnectionState::Live && m_synced ? Fine : Failed;
    }

private:
    void take(const std::vector<Observed> &batch)
    {
        for (const Observed &change : batch) {
            if (!isListed(change.id))
                continue;
            const bool known = m_objects.contains(change.id);
            if (m_synced) {
                const char *what = !change.resource ? "deleted %1" : known ? "changed %1" : "added %1";
                m_events.push_back(
                    {QDateTime::currentDateTimeUtc(), QString::fromLatin1(what).arg(change.id.toString())});
            }
            if (change.resource)
                m_objects[change.id] = change.resource;
            else
                m_objects.erase(change.id);
        }
    }

    void endIfDue()
    {
        const ConnectionState state = m_session.info().state;
        // Nothing that waiting could mend.
        const bool hopeless = state == ConnectionState::AuthFailed || state == ConnectionState::Failed;
        // A server that has spoken and cannot answer just now is only busy.
        const bool isBusy = state == ConnectionState::Backoff && !m_session.info().version.isEmpty();
        if (isBusy && m_elapsed && !m_patience.isActive() && !m_isPatienceOver)
            m_patience.start(Patience);
        const bool undecided = state == ConnectionState::Connecting || (state == ConnectionState::Live && !m_synced)
            || (isBusy && !m_isPatienceOver);
        if (hopeless || (m_elapsed && !undecided))
            QCoreApplication::quit();
    }

    Json toJson(bool full) const
    {
        Json objects = Json::array();
        for (const auto &[id, resource] : m_objects) {
            if (full) {
                objects.push_back(resource->json());
                continue;
            }
            Json entry = Json::object();
            entry["apiVersion"] = resource->apiVersion().toStdString();
            entry["kind"] = id.kind.toStdString();
            entry["namespace"] = id.nameSpace.toStdString();
            entry["name"] = id.name.toStdString();
            entry["resourceVersion"] = stringAt(resource->json(), "/metadata/resourceVersion").toStdString();
            const QString ready = readyWord(readinessOf(*resource, m_registry.kindOf(*resource)));
            entry["ready"] = ready.isEmpty() ? Json(nullptr) : Json(ready.toStdString());
            objects.push_back(std::move(entry));
        }
        Json events = Json::array();
        for (const auto &[at, what] : m_events)
            events.push_back({{"at", at.toString(Qt::ISODateWithMs).toStdString()}, {"what", what.toStdString()}});
        const ConnectionInfo &info = m_session.info();
        Json connection = {{"state", toString(info.state).toStdString()}, {"server", info.server.toStdString()},
                           {"context", info.context.toStdString()}, {"namespace", info.nameSpace.toStdString()},
                           {"version", info.version.toStdString()}, {"simulated", info.simulated}};
        if (!info.message.isEmpty())
            connection["message"] = info.message.toStdString();
        return {{"objects", std::move(objects)}, {"events", std::move(events)}, {"connection", std::move(connection)}};
    }

    void printText() const
    {
        if (!m_objects.empty())
            printTable();
        if (m_for > 0) {
            for (const auto &[at, what] : m_events)
                print(at.toLocalTime().toString(u"HH:mm:ss "_s) + what);
        }
    }

    void printTable() const
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QList<QStringList> rows{
            {translated(QT_TRANSLATE_NOOP("Cli", "NAMESPACE")), translated(QT_TRANSLATE_NOOP("Cli", "KIND")),
             translated(QT_TRANSLATE_NOOP("Cli", "NAME")), translated(QT_TRANSLATE_NOOP("Cli", "READY")),
             translated(QT_TRANSLATE_NOOP("Cli", "AGE")), translated(QT_TRANSLATE_NOOP("Cli", "REASON"))}};
        for (const auto &[id, resource] : m_objects) {
            const Kind &kind = m_registry.kindOf(*resource);
            rows.append({id.nameSpace, id.kind, id.name, readyWord(readinessOf(*resource, kind)), ageOf(*resource, now),
                         notReadyBecause(*resource, kind).simplified().left(120)});
        }
        QList<qsizetype> widths(6, 0);
        for (const QStringList &row : rows) {
            for (qsizetype column = 0; column < row.size(); ++column)
                widths[column] = std::max(widths[column], row[column].size());
        }
        for (const QStringList &row : rows) {
            QString line;
            for (qsizetype column = 0; column < row.size(); ++column)
                line += row[column].leftJustified(widths[column] + 2);
            while (line.endsWith(u' '))
                line.chop(1);
            print(line);
        }
    }

    Registry m_registry;
    ClusterSession m_session;
    std::map<ResourceId, ResourcePtr, ById> m_objects;
    std::vector<std::pair<QDateTime, QString>> m_events;
    static constexpr std::chrono::seconds Patience{10};

    QTimer m_timer;
    QTimer m_patience; ///< runs where the time is over and the server is busy
    bool m_isPatienceOver = false;
    qint64 m_for;
    bool m_elapsed = false;
    bool m_synced = false;
};

int run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        translated(QT_TRANSLATE_NOOP("Cli", "Connects to a cluster and lists what takes part in its "
                                    "event mesh; with --for, watches it for that long.")));
    addClusterOptions(parser);
    parser.addOptions({
        {u"for"_s,
         translated(QT_TRANSLATE_NOOP("Cli", "How long to watch: 10s, 2m, 500ms. 0s ends after the first lists. "
                                            "A server that is busy then is given 10 s more.")),
         u"time"_s, u"0s"_s},
        {u"full"_s, translated(QT_TRANSLATE_NOOP("Cli", "JSON: whole objects instead of one line each."))},
    });
    if (const auto code = parse(parser, "observe", arguments))
        return *code;
    if (!parser.positionalArguments().isEmpty()) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "observe takes no files; \"%1\" is one too many."))
                     .arg(parser.positionalArguments().front()));
        return Usage;
    }
    const auto milliseconds = parseDuration(parser.value(u"for"_s));
    if (!milliseconds) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "--for must be a time such as 10s, 2m or 500ms, not \"%1\"."))
                     .arg(parser.value(u"for"_s)));
        return Usage;
    }
    SessionTarget target = clusterTarget(parser);
    target.scrapeSeconds = 0;
    Observer observer(target, *milliseconds);
    QCoreApplication::exec();
    return observer.report(wantsJson(parser), parser.isSet(u"full"_s));
}

} // namespace

Verb observe()
{
    return {"observe", QT_TRANSLATE_NOOP("Cli", "List and watch what a cluster has."), run};
}

} // namespace weir::cli::verbs
