// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/cli/target.h"

#include "model/demo/api/httpserver.h"
#include "model/events/cloudevent.h"

#include <QDateTime>

#include <csignal>
#include <ctime>
#include <mutex>

namespace weir::cli::verbs {

using namespace Qt::StringLiterals;

Verb receive();

namespace {

constexpr size_t largestBody = 16U << 20;

struct Settings {
    int answer = 200;
    double failShare = -1;   ///< < 0: every request gets `answer`
    qint64 count = -1;       ///< events after which it ends; < 0: never
    qint64 milliseconds = -1;
    std::optional<CloudEvent> reply;
};

/// Answers requests and prints one line for each; many threads at once.
class Receiver
{
public:
    explicit Receiver(Settings settings) : m_settings(std::move(settings)) {}

    void handle(const demo::HttpRequest &request, demo::HttpResponse &response)
    {
        const std::lock_guard lock(m_mutex);
        if (isDone()) {
            response.status = 503;
            return;
        }
        Json line = {{"at", QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString()},
                     {"method", request.method},
                     {"path", request.path}};
        if (request.method != "POST") {
            response.status = 405;
            response.headers.emplace_back("Allow", "POST");
            return;
        }
        HttpHeaders headers;
        for (const auto &[name, value] : request.headers)
            headers.append({QByteArray::fromStdString(name), QByteArray::fromStdString(value)});
        const Result<CloudEvent> event = fromHttp(headers, QByteArray::fromStdString(request.body));
        if (!event) {
            response.status = 400;
            line["error"] = event.error().message.toStdString();
        } else {
            ++m_received;
            response.status = nextAnswer();
            const bool isStructured =
                request.header("Content-Type").find("application/cloudevents+json") != std::string::npos;
            line["mode"] = isStructured ? "structured" : "binary";
            if (const auto json = parseJson(toStructured(*event).toStdString()))
                line["event"] = *json;
            addDeadLetter(line, *event);
            if (m_settings.reply && response.status / 100 == 2)
                reply(response);
        }
        line["answered"] = response.status;
        printJson(line, true);
    }

    [[nodiscard]] bool isDone() const { return m_settings.count >= 0 && m_received >= m_settings.count; }
    [[nodiscard]] bool isDoneLocked()
    {
        const std::lock_guard lock(m_mutex);
        return isDone();
    }

private:
    /// The failing share is spread evenly, so that a test can count on it.
    int nextAnswer()
    {
        if (m_settings.failShare < 0)
            return m_settings.answer;
        m_owed += m_settings.failShare;
        if (m_owed < 1)
            return 200;
        m_owed -= 1;
        return m_settings.answer;
    }

    /// What a channel or broker adds to an event that it gave up on (knative-resources 16.5).
    static void addDeadLetter(Json &line, const CloudEvent &event)
    {
        Json letter = Json::object();
        if (event.attributes.contains(u"knativeerrordest"_s))
            letter["destination"] = event.text(u"knativeerrordest"_s).toStdString();
        if (event.attributes.contains(u"knativeerrorcode"_s)) {
            bool ok = false;
            const int code = event.text(u"knativeerrorcode"_s).toInt(&ok);
            letter["code"] = ok ? Json(code) : Json(event.text(u"knativeerrorcode"_s).toStdString());
        }
        if (event.attributes.contains(u"knativeerrordata"_s))
            letter["data"] = event.text(u"knativeerrordata"_s).toStdString();
        if (!letter.empty())
            line["deadLetter"] = letter;
    }

    void reply(demo::HttpResponse &response)
    {
        for (const auto &[name, value] : toHttpHeaders(*m_settings.reply)) {
            if (name.toLower() == "content-type")
                response.type = value.toStdString();
            else
                response.headers.emplace_back(name.toStdString(), value.toStdString());
        }
        response.body = m_settings.reply->data.toStdString();
    }

    Settings m_settings;
    std::mutex m_mutex;
    qint64 m_received = 0;
    double m_owed = 0;
};

std::optional<int> wholeNumber(const QString &text, int least, int most)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

bool complainOf(const QString &option, const QString &value)
{
    complain(translated(QT_TRANSLATE_NOOP("Cli", "\"%2\" is no value for --%1.")).arg(option, value));
    return false;
}

bool readSettings(const QCommandLineParser &parser, Settings &settings, int &port)
{
    const auto number = wholeNumber(parser.value(u"port"_s), 0, 65535);
    if (!number)
        return complainOf(u"port"_s, parser.value(u"port"_s));
    port = *number;
    if (parser.isSet(u"fail-share"_s)) {
        bool ok = false;
        settings.failShare = parser.value(u"fail-share"_s).toDouble(&ok);
        if (!ok || !(settings.failShare >= 0 && settings.failShare <= 1))
            return complainOf(u"fail-share"_s, parser.value(u"fail-share"_s));
        settings.answer = 503;
    }
    if (parser.isSet(u"answer"_s)) {
        const auto code = wholeNumber(parser.value(u"answer"_s), 200, 599);
        if (!code)
            return complainOf(u"answer"_s, parser.value(u"answer"_s));
        settings.answer = *code;
    }
    if (parser.isSet(u"for"_s)) {
        const QString text = parser.value(u"for"_s);
        if (const auto count = wholeNumber(text, 0, 1'000'000'000)) {
            settings.count = *count;
        } else if (const auto time = parseDuration(text)) {
            settings.milliseconds = *time;
        } else {
            return complainOf(u"for"_s, text);
        }
    }
    return true;
}

int run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        translated(QT_TRANSLATE_NOOP("Cli", "Receives CloudEvents over HTTP on the loopback "
                                            "interface and prints one JSON line for each.")));
    parser.addOptions({
        {u"port"_s, translated(QT_TRANSLATE_NOOP("Cli", "Port to listen on; 0: any free one.")), u"number"_s,
         u"8080"_s},
        {u"answer"_s,
         translated(QT_TRANSLATE_NOOP("Cli", "HTTP status of every answer; with --fail-share: of the failing "
                                             "ones.")),
         u"code"_s},
        {u"fail-share"_s, translated(QT_TRANSLATE_NOOP("Cli", "Share of the requests that fail, 0 to 1.")), u"share"_s},
        {u"reply"_s, translated(QT_TRANSLATE_NOOP("Cli", "Structured CloudEvent with which to answer.")), u"file"_s},
        {u"for"_s, translated(QT_TRANSLATE_NOOP("Cli", "Ends after so many events (5) or so long (10s).")),
         u"number|time"_s},
    });
    if (const auto code = parse(parser, "receive", arguments))
        return *code;
    Settings settings;
    int port = 0;
    if (!parser.positionalArguments().isEmpty()) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "receive takes no other arguments.")));
        return Usage;
    }
    if (!readSettings(parser, settings, port))
        return Usage;
    if (parser.isSet(u"reply"_s)) {
        const QString file = parser.value(u"reply"_s);
        const Result<QByteArray> bytes = readInput(file);
        Result<CloudEvent> event = bytes ? fromStructured(*bytes) : Result<CloudEvent>(fail(bytes.error()));
        if (!event) {
            Error error = event.error();
            error.file = file;
            complain(error);
            return Failed;
        }
        settings.reply = std::move(*event);
    }

    // Blocked before any thread starts, so that they come to the loop below.
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);

    const qint64 milliseconds = settings.milliseconds;
    Receiver receiver(std::move(settings));
    demo::HttpServer server(
        [&](const demo::HttpRequest &request, demo::HttpResponse &response) { receiver.handle(request, response); },
        largestBody, R"({"error":"the body is larger than 16 MiB"})");
    const Result<int> bound = server.start(port);
    if (!bound) {
        complain(bound.error());
        return Failed;
    }
    complain(translated(QT_TRANSLATE_NOOP("Cli", "Listening on http://127.0.0.1:%1")).arg(*bound));
    const qint64 began = QDateTime::currentMSecsSinceEpoch();
    const timespec moment{0, 50'000'000};
    while (!receiver.isDoneLocked()
           && (milliseconds < 0 || QDateTime::currentMSecsSinceEpoch() - began < milliseconds)) {
        if (sigtimedwait(&signals, nullptr, &moment) > 0)
            break;
    }
    server.stop();
    return Fine;
}

} // namespace

Verb receive()
{
    return {"receive", QT_TRANSLATE_NOOP("Cli", "Receive events and print them."), run};
}

} // namespace weir::cli::verbs
