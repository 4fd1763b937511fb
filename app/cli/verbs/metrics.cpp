// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/cli/measure.h"
#include "app/cli/target.h"

#include "model/telemetry/page.h"
#include "model/telemetry/recording.h"

#include <QCoreApplication>

namespace weir::cli::verbs {

using namespace Qt::StringLiterals;

namespace {

QString count(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'g', 12) : u"–"_s;
}

/// One line an edge, for people.
QString line(const EdgeReading &edge)
{
    const EdgeCounts &counts = edge.window;
    QString out = u"%1 → %2 (%3)"_s.arg(edge.from, edge.to, edge.role);
    if (edge.absence != Absence::None && edge.absence != Absence::NoTraffic)
        return out + u"  "_s + (edge.note.isEmpty() ? sentence(edge.absence) : edge.note);
    out += u"  "_s + translated(QT_TRANSLATE_NOOP("Cli", "events %1, retries %2, dead-lettered %3, lost %4"))
                          .arg(count(counts.events), count(counts.retries), count(counts.deadLettered),
                               count(counts.lost));
    for (auto failure = counts.failures.begin(); failure != counts.failures.end(); ++failure)
        out += u", %1 %2"_s.arg(failure.key(), QString::number(failure.value(), 'g', 12));
    if (edge.rate)
        out += u", %1/s"_s.arg(*edge.rate, 0, 'g', 3);
    if (edge.p95)
        out += u", p95 %1 ms"_s.arg(*edge.p95 * 1000, 0, 'g', 3);
    if (counts.atLeast)
        out += u"  "_s + translated(QT_TRANSLATE_NOOP("Cli", "(at least: a pod restarted)"));
    return out;
}

int showPages(const QString &folder, bool json)
{
    const Registry registry = Registry::builtIn();
    const Result<std::vector<RecordedInterval>> intervals = readRecording(folder, registry);
    if (!intervals) {
        if (json)
            printJson(Json{{"error", {{"message", intervals.error().message.toStdString()},
                                      {"line", intervals.error().line}}}});
        complain(intervals.error());
        return Failed;
    }
    Json all = Json::array();
    for (const RecordedInterval &interval : *intervals) {
        if (json) {
            Json edges = Json::array();
            for (const EdgeReading &edge : interval.edges)
                edges.push_back(toJson(edge, {}));
            Json nodes = Json::array();
            for (const NodeReading &node : interval.nodes)
                nodes.push_back(toJson(node, {}));
            all.push_back(Json{{"from", interval.from.toStdString()}, {"to", interval.to.toStdString()},
                               {"edges", std::move(edges)}, {"nodes", std::move(nodes)}});
            continue;
        }
        print(u"%1 … %2"_s.arg(interval.from, interval.to));
        for (const EdgeReading &edge : interval.edges)
            print(u"  "_s + line(edge));
    }
    if (json)
        printJson(all);
    return Fine;
}

int showFiles(const QStringList &files, bool json)
{
    Json families = Json::array();
    for (const QString &file : files) {
        const Result<QByteArray> bytes = readInput(file);
        if (!bytes) {
            complain(bytes.error());
            return Failed;
        }
        const auto page = exposition::readPage(*bytes, exposition::Format::Auto, file);
        if (!page) {
            if (json)
                printJson(Json{{"error", {{"message", page.error().message.toStdString()},
                                          {"line", page.error().line}}}});
            complain(page.error());
            return Failed;
        }
        for (const exposition::Family &family : *page) {
            if (json)
                families.push_back(exposition::toJson(family));
            else
                print(translated(QT_TRANSLATE_NOOP("Cli", "%1 (%2): %3 samples"))
                          .arg(QString::fromStdString(family.name), QString::fromStdString(family.type))
                          .arg(family.samples.size()));
        }
    }
    if (json)
        printJson(Json{{"families", std::move(families)}});
    return Fine;
}

int showCluster(const SessionTarget &target, qint64 milliseconds, bool json)
{
    const Result<TelemetryFrame> frame = measure(target, milliseconds);
    if (!frame) {
        complain(frame.error());
        return Failed;
    }
    for (const TelemetryNote &note : frame->notes)
        complain(note.message);
    if (!json) {
        for (const EdgeReading &edge : frame->edges)
            print(line(edge));
        return Fine;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto time = [](const QDateTime &at) {
        return at.toUTC().toString(Qt::ISODateWithMs).toStdString();
    };
    Json edges = Json::array();
    for (const EdgeReading &edge : frame->edges)
        edges.push_back(toJson(edge, now));
    Json nodes = Json::array();
    for (const NodeReading &node : frame->nodes)
        nodes.push_back(toJson(node, now));
    Json notes = Json::array();
    for (const TelemetryNote &note : frame->notes)
        notes.push_back(toJson(note));
    printJson(Json{{"window", {{"from", time(frame->from)}, {"to", time(frame->to)}}},
                   {"edges", std::move(edges)}, {"nodes", std::move(nodes)}, {"notes", std::move(notes)}});
    return Fine;
}

int run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        translated(QT_TRANSLATE_NOOP("Cli", "Reads metrics pages, recordings of them, or a cluster's.")));
    const QCommandLineOption pages(
        u"pages"_s, translated(QT_TRANSLATE_NOOP("Cli", "Counts of each interval of a folder of recorded pages.")),
        u"folder"_s);
    parser.addOptions({
        pages,
        {u"cluster"_s, translated(QT_TRANSLATE_NOOP("Cli", "Scrape a cluster through its API server."))},
        {u"for"_s, translated(QT_TRANSLATE_NOOP("Cli", "How long to scrape the cluster: 20s, 2m.")), u"time"_s,
         u"20s"_s},
    });
    addClusterOptions(parser);
    parser.addPositionalArgument(
        u"file"_s, translated(QT_TRANSLATE_NOOP("Cli", "Metrics pages, \"-\" for standard input.")), u"[FILE…]"_s);
    if (const std::optional<int> done = parse(parser, "metrics", arguments))
        return *done;
    const bool hasFiles = !parser.positionalArguments().isEmpty();
    if (int(parser.isSet(pages)) + int(parser.isSet(u"cluster"_s)) + int(hasFiles) != 1) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "Give metrics files, or --pages, or --cluster.")));
        return Usage;
    }
    if (parser.isSet(u"cluster"_s)) {
        const std::optional<qint64> milliseconds = parseDuration(parser.value(u"for"_s));
        if (!milliseconds) {
            complain(
                translated(QT_TRANSLATE_NOOP("Cli", "--for must be a time such as 10s, 2m or 500ms, not \"%1\"."))
                    .arg(parser.value(u"for"_s)));
            return Usage;
        }
        return showCluster(clusterTarget(parser), *milliseconds, wantsJson(parser));
    }
    if (parser.isSet(pages))
        return showPages(parser.value(pages), wantsJson(parser));
    return showFiles(parser.positionalArguments(), wantsJson(parser));
}

} // namespace

Verb metrics()
{
    return {"metrics", QT_TRANSLATE_NOOP("Cli", "Numbers of metrics pages, recordings and clusters"), run};
}

} // namespace weir::cli::verbs
