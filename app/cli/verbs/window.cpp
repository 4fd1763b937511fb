// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/cli/target.h"
#include "app/cli/windowservice.h"

#include <QCoreApplication>

#include <csignal>

namespace weir::cli::verbs {

using namespace Qt::StringLiterals;

Verb window();

namespace {

using weir::windowing::Rule;

const char *description()
{
    return QT_TRANSLATE_NOOP(
        "Cli",
        "Collects CloudEvents that are posted to it (binary or structured) into windows and posts one event for each "
        "window and key to a sink. A service: it runs until SIGTERM.\n"
        "\n"
        "What is promised. With --state, an event is answered 202 when it is on the disk, and a new start on the same "
        "folder goes on where the last one ended, even after a crash. Without --state, the request is held open until "
        "the sink has taken the window, and answered 200 then; on SIGTERM, or when the window cannot be delivered "
        "within --give-up, it is answered 503, so that the sender's retries bring the event again. For windows longer "
        "than the sender waits for an answer use --state. Nothing is lost on stop: open windows stay in the folder, "
        "or go back to the senders; half a window is never sent, but for those that are open when a new start has "
        "another closing rule, key or value: they are sent as they are. One process uses a folder at a time; several "
        "replicas would each see a part of the events.\n"
        "\n"
        "The emitted event has the same id and content each time that it is sent, so that a receiver can recognise "
        "the rare second copy after a crash. An event with the source and id of one that is in a window, or was in "
        "one of the last --remember events, is counted once.\n"
        "\n"
        "Time. The event's attribute \"time\" decides the window (its arrival where it has none, or with --time "
        "arrival). Windows of --every are aligned to the clock: [start, end). They close when the clock reaches end "
        "plus --lateness; a session of --gap closes one gap after its last event, plus --lateness, and sessions that "
        "an event joins become one. An event that comes later is late: it goes into a correction, a further event "
        "for the same span with \"late\": true that tells of the late events only, so that the sum of both is the "
        "whole (discarding panes, as Beam calls them); with --late refuse it is answered 422. Windows of --count "
        "know no time: they close with the Nth event of their key.\n"
        "\n"
        "The emitted data: {key, start, end, late, count, sum, min, max, last}; whole numbers are added up exactly; "
        "a sum beyond the range of a double is left out; \"last\" is of the event with the latest time. The "
        "attribute \"time\" is the window's last millisecond, \"subject\" the key, and extensions of K_CE_OVERRIDES "
        "are added. K_CA_CERTS may hold the certificates (PEM) that an https sink is trusted by.\n"
        "\n"
        "Answers: 400 for what is no event or has no such value, 413 too large, 422 late or too far ahead, 429 or 503 "
        "with Retry-After where a limit is reached or the service stops. GET /healthz and /readyz answer 200 while "
        "events are taken, with the numbers of open windows, of events in windows and of requests that wait.");
}

bool complainOf(const QString &option, const QString &value)
{
    complain(translated(QT_TRANSLATE_NOOP("Cli", "\"%2\" is no value for --%1.")).arg(option, value));
    return false;
}

/// Reads options one after the other; the first that is wrong is complained of.
class Reader
{
public:
    explicit Reader(const QCommandLineParser &parser) : m_parser(parser) {}

    void duration(const QString &option, qint64 &into, qint64 least)
    {
        if (!m_isFine || !m_parser.isSet(option))
            return;
        const auto value = parseDuration(m_parser.value(option));
        if (value && *value >= least)
            into = *value;
        else
            m_isFine = complainOf(option, m_parser.value(option));
    }

    template<class Number>
    void number(const QString &option, Number &into, qint64 least, qint64 most)
    {
        if (m_parser.isSet(option))
            number(option, m_parser.value(option), into, least, most);
    }

    template<class Number>
    void number(const QString &option, const QString &text, Number &into, qint64 least, qint64 most)
    {
        bool ok = false;
        const qint64 value = text.toLongLong(&ok);
        if (ok && value >= least && value <= most)
            into = static_cast<Number>(value);
        else if (m_isFine)
            m_isFine = complainOf(option, text);
    }

    /// True where the option has the second of the two words.
    void choice(const QString &option, const QString &first, const QString &second, bool &isSecond)
    {
        const QString value = m_parser.value(option);
        isSecond = value == second;
        if (m_isFine && value != first && value != second)
            m_isFine = complainOf(option, value);
    }

    [[nodiscard]] bool isFine() const { return m_isFine; }

private:
    const QCommandLineParser &m_parser;
    bool m_isFine = true;
};

bool readFields(const QCommandLineParser &parser, Rule &rule)
{
    constexpr std::pair<const char *, Rule::Field> words[] = {
        {"count", Rule::Count}, {"sum", Rule::Sum}, {"min", Rule::Min}, {"max", Rule::Max}, {"last", Rule::Last}};
    constexpr int all = Rule::Count | Rule::Sum | Rule::Min | Rule::Max | Rule::Last;
    if (!parser.isSet(u"emit"_s)) {
        rule.fields = rule.value ? all : Rule::Count;
        return true;
    }
    rule.fields = 0;
    for (const QString &value : parser.values(u"emit"_s)) {
        for (const auto &[word, field] : words) {
            if (value == QLatin1StringView(word) || value == "all"_L1)
                rule.fields |= field;
        }
        const bool isWord = value == "all"_L1 || std::any_of(std::begin(words), std::end(words), [&](const auto &one) {
                                return value == QLatin1StringView(one.first);
                            });
        if (!isWord)
            return complainOf(u"emit"_s, value);
    }
    if (rule.fields != Rule::Count && !rule.value) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "--emit of more than count needs --value, the place of the value "
                                                     "in the events' data.")));
        return false;
    }
    return true;
}

bool readRule(const QCommandLineParser &parser, Reader &reader, Rule &rule)
{
    const int closings =
        int(parser.isSet(u"every"_s)) + int(parser.isSet(u"count"_s)) + int(parser.isSet(u"gap"_s));
    if (closings != 1) {
        complain(translated(QT_TRANSLATE_NOOP(
            "Cli", "window needs one of --every, --count and --gap, which says when a window closes.")));
        return false;
    }
    rule.closing = parser.isSet(u"every"_s)   ? Rule::Closing::Every
                   : parser.isSet(u"count"_s) ? Rule::Closing::Count
                                              : Rule::Closing::Gap;
    reader.duration(u"every"_s, rule.length, 1);
    reader.duration(u"gap"_s, rule.length, 1);
    reader.number(u"count"_s, rule.length, 1, 1'000'000'000);
    reader.duration(u"lateness"_s, rule.lateness, 0);
    reader.duration(u"ahead"_s, rule.ahead, 0);
    reader.choice(u"time"_s, u"event"_s, u"arrival"_s, rule.isByArrival);
    reader.choice(u"late"_s, u"correct"_s, u"refuse"_s, rule.refusesLate);
    rule.key = parser.value(u"key"_s);
    const bool isName = std::all_of(rule.key.begin(), rule.key.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
    });
    if (parser.isSet(u"key"_s) && (rule.key.isEmpty() || !isName))
        return complainOf(u"key"_s, rule.key);
    if (parser.isSet(u"value"_s)) {
        const QString pointer = parser.value(u"value"_s);
        if (!pointer.isEmpty() && !pointer.startsWith(u'/'))
            return complainOf(u"value"_s, pointer);
        rule.value = Pointer::parse(pointer);
    }
    return readFields(parser, rule);
}

bool readSink(const QCommandLineParser &parser, WindowSettings &settings)
{
    const QString text = parser.isSet(u"sink"_s) ? parser.value(u"sink"_s) : qEnvironmentVariable("K_SINK");
    if (text.isEmpty()) {
        complain(
            translated(QT_TRANSLATE_NOOP("Cli", "window needs a sink: --sink URL, or K_SINK in the environment.")));
        return false;
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1) || url.host().isEmpty()) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "The sink must be an http or https URL, not \"%1\".")).arg(text));
        return false;
    }
    settings.sink.server =
        url.scheme() + u"://"_s + QUrl(url).adjusted(QUrl::RemoveUserInfo).authority(QUrl::FullyEncoded);
    settings.sink.credential.userName = url.userName().toUtf8();
    settings.sink.credential.password = url.password().toUtf8();
    settings.sink.authority = qgetenv("K_CA_CERTS");
    settings.target = url.path(QUrl::FullyEncoded);
    if (settings.target.isEmpty())
        settings.target = u"/"_s;
    if (url.hasQuery())
        settings.target += u'?' + url.query(QUrl::FullyEncoded);

    const auto extensions = weir::windowing::Envelope::overrides(qgetenv("K_CE_OVERRIDES"));
    if (!extensions) {
        complain(extensions.error());
        return false;
    }
    settings.envelope = {
        .source = parser.value(u"source"_s), .type = parser.value(u"type"_s), .extensions = *extensions};
    if (settings.envelope.source.isEmpty() || settings.envelope.type.isEmpty())
        return complainOf(settings.envelope.source.isEmpty() ? u"source"_s : u"type"_s, {});
    return true;
}

bool readSettings(const QCommandLineParser &parser, WindowSettings &settings)
{
    Reader reader(parser);
    if (!readRule(parser, reader, settings.rule) || !reader.isFine() || !readSink(parser, settings))
        return false;
    constexpr qint64 most = 100'000'000;
    reader.number(u"max-keys"_s, settings.limits.keys, 1, most);
    reader.number(u"max-windows"_s, settings.limits.windows, 1, most);
    reader.number(u"max-events"_s, settings.limits.events, 1, most);
    reader.number(u"remember"_s, settings.limits.remembered, 0, most);
    reader.number(u"held"_s, settings.held, 1, 10'000);
    reader.number(u"max-body"_s, settings.bodyLimit, 1, 64LL << 20);
    reader.duration(u"backoff"_s, settings.backoff, 1);
    reader.duration(u"give-up"_s, settings.giveUp, 0);
    if (parser.isSet(u"port"_s) || qEnvironmentVariableIsEmpty("PORT"))
        reader.number(u"port"_s, parser.value(u"port"_s), settings.port, 0, 65535);
    else
        reader.number(u"port"_s, qEnvironmentVariable("PORT"), settings.port, 0, 65535);
    settings.state = parser.value(u"state"_s);
    settings.address = parser.value(u"address"_s);
    settings.isJson = wantsJson(parser);
    if (parser.isSet(u"state"_s) && settings.state.isEmpty())
        return complainOf(u"state"_s, {});
    const bool isCount = settings.rule.closing == Rule::Closing::Count;
    if (reader.isFine() && isCount && settings.state.isEmpty() && settings.rule.length > qint64(settings.held)) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "Without --state, %1 requests would have to wait at once for a "
                                                     "window to close, and --held allows %2. Give --state, or a "
                                                     "higher --held."))
                     .arg(settings.rule.length)
                     .arg(settings.held));
        return false;
    }
    return reader.isFine();
}

QList<QCommandLineOption> options()
{
    const auto option = [](const char *name, const char *text, const QString &value, const QString &preset = {}) {
        return QCommandLineOption(QString::fromLatin1(name), translated(text), value, preset);
    };
    return {
        option("every", QT_TRANSLATE_NOOP("Cli", "Windows of that length, such as 10s, 5m; at most a day."), u"time"_s),
        option("count", QT_TRANSLATE_NOOP("Cli", "A window closes with that many events."), u"number"_s),
        option("gap", QT_TRANSLATE_NOOP("Cli", "A window (session) closes when no event came for that long."),
               u"time"_s),
        option("key", QT_TRANSLATE_NOOP("Cli", "Attribute by which events are grouped; default: one group."),
               u"attribute"_s),
        option("value", QT_TRANSLATE_NOOP("Cli", "JSON pointer to the value in the events' data, such as /total."),
               u"pointer"_s),
        option("emit",
               QT_TRANSLATE_NOOP("Cli", "What is told of a window; may be repeated; default: all, without --value: "
                                        "count."),
               u"count|sum|min|max|last|all"_s),
        option("time", QT_TRANSLATE_NOOP("Cli", "Whose time decides the window."), u"event|arrival"_s, u"event"_s),
        option("lateness", QT_TRANSLATE_NOOP("Cli", "How long after its end a window waits; default: 0."), u"time"_s),
        option("late", QT_TRANSLATE_NOOP("Cli", "What becomes of events that come later still."), u"correct|refuse"_s,
               u"correct"_s),
        option("ahead", QT_TRANSLATE_NOOP("Cli", "How far in the future an event's time may be; default: 1m."),
               u"time"_s),
        option("sink", QT_TRANSLATE_NOOP("Cli", "Where windows are posted; default: K_SINK of the environment."),
               u"url"_s),
        option("source", QT_TRANSLATE_NOOP("Cli", "Attribute source of the emitted events."), u"text"_s,
               u"/weirctl/window"_s),
        option("type", QT_TRANSLATE_NOOP("Cli", "Attribute type of the emitted events."), u"text"_s,
               u"weir.window"_s),
        option("state", QT_TRANSLATE_NOOP("Cli", "Folder of the journal; without it requests are held open."),
               u"folder"_s),
        option("port", QT_TRANSLATE_NOOP("Cli", "Port to listen on, 0: any free one; default: PORT of the "
                                                "environment, else 8080."),
               u"number"_s, u"8080"_s),
        option("address", QT_TRANSLATE_NOOP("Cli", "Address to listen on; default: all."), u"address"_s),
        option("backoff", QT_TRANSLATE_NOOP("Cli", "Wait after the sink failed, doubled each time up to 30 s; "
                                                   "default: 500ms."),
               u"time"_s),
        option("give-up", QT_TRANSLATE_NOOP("Cli", "Without --state: how long a window is tried; default: 1m. With "
                                                   "it: for ever."),
               u"time"_s),
        option("held", QT_TRANSLATE_NOOP("Cli", "Without --state: requests that may wait; default: 256."), u"number"_s),
        option("max-keys", QT_TRANSLATE_NOOP("Cli", "Keys that may have windows; default: 10000."), u"number"_s),
        option("max-windows", QT_TRANSLATE_NOOP("Cli", "Windows open or not delivered; default: 20000."), u"number"_s),
        option("max-events", QT_TRANSLATE_NOOP("Cli", "Events in such windows; default: 1000000."), u"number"_s),
        option("max-body", QT_TRANSLATE_NOOP("Cli", "Bytes of a request's body; default: 1048576."), u"number"_s),
        option("remember", QT_TRANSLATE_NOOP("Cli", "Delivered events whose copies are recognised; default: 100000."),
               u"number"_s),
    };
}

int run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(translated(description()));
    parser.addOptions(options());
    if (const auto code = parse(parser, "window", arguments))
        return *code;
    if (!parser.positionalArguments().isEmpty()) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "window takes no other arguments.")));
        return Usage;
    }
    WindowSettings settings;
    if (!readSettings(parser, settings))
        return Usage;

    // Blocked before any thread starts, so that they come to the service.
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);

    WindowService service(std::move(settings));
    if (const Result<void> started = service.start(); !started) {
        complain(started.error());
        return Failed;
    }
    QCoreApplication::exec();
    return service.exitCode();
}

} // namespace

Verb window()
{
    return {"window", QT_TRANSLATE_NOOP("Cli", "Collect events into windows, as a service."), run};
}

} // namespace weir::cli::verbs
