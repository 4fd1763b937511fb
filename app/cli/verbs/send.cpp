// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "model/cluster/apipath.h"
#include "model/cluster/sendroute.h"
#include "model/cluster/transport.h"
#include "model/events/cloudevent.h"
#include "model/kinds/registry.h"

#include <QCoreApplication>
#include <QTimer>
#include <QUrl>
#include <QUuid>

#include <map>

namespace weir::cli::verbs {

using namespace Qt::StringLiterals;

Verb send();

namespace {

/// What is sent, and where.
struct Plan {
    QByteArray method = "POST";
    cluster::Endpoint endpoint;
    QString target;          ///< path and query below the endpoint
    QByteArray host;         ///< Host header; empty: the server's own
    HttpHeaders headers;     ///< of the user
    CloudEvent event;
    bool isStructured = false;
    bool hasOwnId = false;   ///< the event's id is the user's: every copy keeps it
    int count = 1;
    double rate = 0;         ///< events a second; 0: one after the other, as fast as they are answered
};

/// Sends the events and counts the answers. Lives while the event loop runs.
class Sender final : public QObject
{
public:
    Sender(Plan plan, std::unique_ptr<cluster::Transport> transport)
        : m_plan(std::move(plan)), m_transport(std::move(transport))
    {
        connect(&m_timer, &QTimer::timeout, this, &Sender::sendOne);
        if (m_plan.rate > 0)
            m_timer.start(std::max(1, static_cast<int>(1000 / m_plan.rate)));
        QTimer::singleShot(0, this, &Sender::sendOne);
    }

    [[nodiscard]] Json report() const
    {
        Json answers = Json::object();
        for (const auto &[code, count] : m_answers)
            answers[code] = count;
        Json result = {{"sent", m_sent}, {"answers", answers}};
        if (!m_problem.isEmpty())
            result["error"] = m_problem.toStdString();
        return result;
    }
    [[nodiscard]] QString problem() const { return m_problem; }
    /// True where every event was taken (2xx).
    [[nodiscard]] bool isAccepted() const
    {
        return std::all_of(m_answers.begin(), m_answers.end(),
                           [](const auto &answer) { return answer.first.size() == 3 && answer.first[0] == '2'; });
    }

private:
    void sendOne()
    {
        if (m_sent == m_plan.count)
            return;
        CloudEvent event = m_plan.event;
        if (!m_plan.hasOwnId)
            event.attributes.insert(u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString());
        cluster::HttpRequest request{.method = m_plan.method, .target = m_plan.target, .headers = m_plan.headers,
                                     .body = {}, .timeout = 300'000, .lane = cluster::Lane::Write};
        if (m_plan.isStructured) {
            request.headers.emplace_back("Content-Type", "application/cloudevents+json; charset=utf-8");
            request.body = toStructured(event);
        } else {
            request.headers += toHttpHeaders(event);
            request.body = event.data;
        }
        if (!m_plan.host.isEmpty())
            request.headers.emplace_back("Host", m_plan.host);
        const int number = m_sent++;
        if (m_sent == m_plan.count)
            m_timer.stop();
        m_calls[number] = m_transport->send(
            request, {.head = {}, .data = {}, .done = [this, number](const auto &reply) { answered(number, reply); }});
    }

    void answered(int number, const cluster::HttpReply &reply)
    {
        const bool isAnswered = reply.head.status != 0;
        ++m_answers[isAnswered ? std::to_string(reply.head.status) : std::string("none")];
        if (!isAnswered && m_problem.isEmpty())
            m_problem = reply.sentence;
        ++m_done;
        // The call may not go while its handler runs.
        QTimer::singleShot(0, this, [this, number] { m_calls.erase(number); });
        if (m_done == m_plan.count)
            QTimer::singleShot(0, this, [] { QCoreApplication::quit(); });
        else if (m_plan.rate <= 0)
            sendOne();
    }

    Plan m_plan;
    std::unique_ptr<cluster::Transport> m_transport;
    std::map<int, std::unique_ptr<cluster::Call>> m_calls;
    std::map<std::string, int> m_answers;
    QTimer m_timer;
    QString m_problem;
    int m_sent = 0;
    int m_done = 0;
};

/// One GET, waited for.
Result<Json> fetch(cluster::Transport &transport, const QString &target)
{
    Result<Json> result = fail(QString());
    const auto call = transport.send(
        {.target = target, .headers = {}, .body = {}},
        {.head = {}, .data = {}, .done = [&](const cluster::HttpReply &reply) {
            const auto json = parseJson(reply.body.toStdString());
            if (reply.failure != cluster::Failure::None)
                result = fail(reply.sentence);
            else if (reply.head.status != 200 || !json)
                result = fail(translated(QT_TRANSLATE_NOOP("Cli", "The server answered %1: %2"))
                                  .arg(reply.head.status)
                                  .arg(json ? stringAt(*json, "/message") : QString::fromUtf8(reply.body.left(200))));
            else
                result = *json;
            QCoreApplication::quit();
        }});
    QCoreApplication::exec();
    return result;
}

Result<cluster::Endpoint> endpointOf(const QCommandLineParser &parser)
{
    const QStringList files =
        parser.isSet(u"kubeconfig"_s) ? QStringList{parser.value(u"kubeconfig"_s)} : QStringList();
    const Result<cluster::KubeConfig> config = cluster::loadKubeConfig(files);
    if (!config)
        return fail(config.error());
    return cluster::resolveContext(*config, parser.value(u"context"_s), parser.value(u"namespace"_s));
}

/// The route to the object with that id, asked of the cluster.
Result<void> routeTo(const QCommandLineParser &parser, Plan &plan)
{
    const Result<cluster::Endpoint> endpoint = endpointOf(parser);
    if (!endpoint)
        return fail(endpoint.error());
    plan.endpoint = *endpoint;
    ResourceId id = ResourceId::fromString(parser.value(u"to"_s));
    if (id.nameSpace.isEmpty())
        id.nameSpace = endpoint->nameSpace;
    const Registry registry = Registry::builtIn();
    const Kind *kind = registry.find(id.group, id.kind);
    if (!kind || id.name.isEmpty()) {
        return fail(translated(QT_TRANSLATE_NOOP(
                                   "Cli", "\"%1\" names nothing that is known; write GROUP/KIND/NAMESPACE/NAME, as "
                                          "weirctl graph does."))
                        .arg(parser.value(u"to"_s)));
    }
    const cluster::ResourceType type{.group = kind->group, .version = kind->versions.value(0), .plural = kind->plural,
                                     .kind = kind->name, .namespaced = kind->namespaced, .verbs = {}, .categories = {}};
    const Result<QString> collection = cluster::collectionPath(type, id.nameSpace);
    const Result<QString> name = cluster::pathSegment(id.name);
    if (!collection || !name)
        return fail(collection ? name.error() : collection.error());
    Result<std::unique_ptr<cluster::Transport>> transport = cluster::Transport::create(plan.endpoint);
    if (!transport)
        return fail(transport.error());
    const Result<Json> object = fetch(**transport, *collection + u'/' + *name);
    if (!object)
        return fail(object.error());
    const Result<SendRoute> route = sendRoute(*Resource::create(*object));
    if (!route)
        return fail(route.error());
    plan.target = route->path;
    plan.host = route->host;
    return {};
}

Result<void> readEvent(const QCommandLineParser &parser, Plan &plan)
{
    CloudEvent &event = plan.event;
    if (parser.isSet(u"event"_s)) {
        const Result<QByteArray> bytes = readInput(parser.value(u"event"_s));
        Result<CloudEvent> read = bytes ? fromStructured(*bytes) : Result<CloudEvent>(fail(bytes.error()));
        if (!read) {
            Error error = read.error();
            error.file = parser.value(u"event"_s);
            return fail(error);
        }
        event = std::move(*read);
        plan.hasOwnId = plan.count == 1;
    }
    const auto set = [&](const QString &name, const QString &value, bool always) {
        if (always || !event.attributes.contains(name))
            event.attributes.insert(name, value.toStdString());
    };
    set(u"specversion"_s, u"1.0"_s, false);
    set(u"type"_s, parser.isSet(u"type"_s) ? parser.value(u"type"_s) : u"weir.test"_s, parser.isSet(u"type"_s));
    set(u"source"_s, parser.isSet(u"source"_s) ? parser.value(u"source"_s) : u"/weirctl"_s, parser.isSet(u"source"_s));
    if (parser.isSet(u"data"_s)) {
        const QString text = parser.value(u"data"_s);
        event.data = text.toUtf8();
        if (text.startsWith(u'@')) {
            const Result<QByteArray> bytes = readInput(text.mid(1));
            if (!bytes)
                return fail(bytes.error());
            event.data = *bytes;
        }
        const bool isJson = parseJson(event.data.toStdString()).has_value();
        set(u"datacontenttype"_s, isJson ? u"application/json"_s : u"text/plain"_s, !parser.isSet(u"event"_s));
    }
    return {};
}

bool readNumbers(const QCommandLineParser &parser, Plan &plan)
{
    bool ok = true;
    if (parser.isSet(u"count"_s)) {
        plan.count = parser.value(u"count"_s).toInt(&ok);
        if (!ok || plan.count < 1 || plan.count > 10'000'000) {
            complain(translated(QT_TRANSLATE_NOOP("Cli", "--count must be a whole number from 1 on, not \"%1\"."))
                         .arg(parser.value(u"count"_s)));
            return false;
        }
    }
    if (parser.isSet(u"rate"_s)) {
        plan.rate = parser.value(u"rate"_s).toDouble(&ok);
        if (!ok || !(plan.rate > 0 && plan.rate <= 1000)) {
            complain(translated(QT_TRANSLATE_NOOP(
                                    "Cli", "--rate must be a number of events a second, at most 1000, not \"%1\"."))
                         .arg(parser.value(u"rate"_s)));
            return false;
        }
    }
    for (const QString &header : parser.values(u"header"_s)) {
        const qsizetype sign = header.indexOf(u'=');
        const bool hasBreak = header.contains(u'\n') || header.contains(u'\r');
        if (sign <= 0 || hasBreak) {
            complain(translated(QT_TRANSLATE_NOOP("Cli", "--header must be NAME=VALUE, not \"%1\".")).arg(header));
            return false;
        }
        plan.headers.emplace_back(header.left(sign).toUtf8(), header.mid(sign + 1).toUtf8());
    }
    return true;
}

int run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(translated(
        QT_TRANSLATE_NOOP("Cli", "Posts CloudEvents to a URL, or through a cluster's API server to an object.")));
    addClusterOptions(parser);
    parser.addOptions({
        {u"url"_s, translated(QT_TRANSLATE_NOOP("Cli", "Where to send.")), u"url"_s},
        {u"to"_s, translated(QT_TRANSLATE_NOOP("Cli", "Object of the cluster: GROUP/KIND/NAMESPACE/NAME.")), u"id"_s},
        {u"method"_s, translated(QT_TRANSLATE_NOOP("Cli", "HTTP method.")), u"name"_s, u"POST"_s},
        {u"header"_s, translated(QT_TRANSLATE_NOOP("Cli", "Further HTTP header; may be repeated.")), u"name=value"_s},
        {u"type"_s, translated(QT_TRANSLATE_NOOP("Cli", "Attribute type of the event.")), u"text"_s},
        {u"source"_s, translated(QT_TRANSLATE_NOOP("Cli", "Attribute source of the event.")), u"text"_s},
        {u"data"_s, translated(QT_TRANSLATE_NOOP("Cli", "Payload, or @FILE.")), u"json|@file"_s},
        {u"structured"_s, translated(QT_TRANSLATE_NOOP("Cli", "Structured instead of binary content mode."))},
        {u"event"_s, translated(QT_TRANSLATE_NOOP("Cli", "File with a structured CloudEvent to start from.")),
         u"file"_s},
        {u"rate"_s,
         translated(QT_TRANSLATE_NOOP("Cli", "Events a second; default: each after the answer to the last.")),
         u"number"_s},
        {u"count"_s, translated(QT_TRANSLATE_NOOP("Cli", "How many events.")), u"number"_s},
    });
    if (const auto code = parse(parser, "send", arguments))
        return *code;
    Plan plan;
    plan.method = parser.value(u"method"_s).toLatin1().toUpper();
    plan.isStructured = parser.isSet(u"structured"_s);
    if (!parser.positionalArguments().isEmpty() || parser.isSet(u"url"_s) == parser.isSet(u"to"_s)) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "send needs either --url or --to.")));
        return Usage;
    }
    if (!readNumbers(parser, plan))
        return Usage;
    if (parser.isSet(u"url"_s)) {
        const QUrl url(parser.value(u"url"_s), QUrl::StrictMode);
        const bool isHttp = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
        if (!url.isValid() || !isHttp || url.host().isEmpty()) {
            complain(translated(QT_TRANSLATE_NOOP("Cli", "--url must be an http or https URL, not \"%1\"."))
                         .arg(parser.value(u"url"_s)));
            return Usage;
        }
        plan.endpoint.server = url.scheme() + u"://"_s + url.authority(QUrl::FullyEncoded);
        plan.target = url.path(QUrl::FullyEncoded);
        if (plan.target.isEmpty())
            plan.target = u"/"_s;
        if (url.hasQuery())
            plan.target += u'?' + url.query(QUrl::FullyEncoded);
    }
    Result<void> done = readEvent(parser, plan);
    if (done && parser.isSet(u"to"_s))
        done = routeTo(parser, plan);
    if (!done) {
        complain(done.error());
        return Failed;
    }
    Result<std::unique_ptr<cluster::Transport>> transport = cluster::Transport::create(plan.endpoint);
    if (!transport) {
        complain(transport.error());
        return Failed;
    }
    Sender sender(std::move(plan), std::move(*transport));
    QCoreApplication::exec();
    const Json report = sender.report();
    if (wantsJson(parser)) {
        printJson(report);
    } else {
        QStringList answers;
        for (const auto &[code, count] : report["answers"].items())
            answers += u"%1 × %2"_s.arg(count.get<int>()).arg(QString::fromStdString(code));
        print(translated(QT_TRANSLATE_NOOP("Cli", "Sent %1, answers: %2"))
                  .arg(report["sent"].get<int>())
                  .arg(answers.join(u", "_s)));
    }
    if (!sender.problem().isEmpty()) {
        complain(sender.problem());
        return Failed;
    }
    return sender.isAccepted() ? Fine : Findings;
}

} // namespace

Verb send()
{
    return {"send", QT_TRANSLATE_NOOP("Cli", "Send events to a URL or into a cluster."), run};
}

} // namespace weir::cli::verbs
