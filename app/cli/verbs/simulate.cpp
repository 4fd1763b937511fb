// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/eventfile.h"
#include "app/cli/graphtext.h"
#include "app/cli/load.h"
#include "model/events/delivery.h"
#include "model/flow/simulate.h"

#include <QRegularExpression>

namespace weir::cli::verbs {

using namespace Qt::StringLiterals;
using flow::Simulation;

Verb simulate();

namespace {

/// The one node that a person means; a complaint otherwise.
std::optional<NodeId> nodeFor(const Topology &topology, const QString &option, const QString &name,
                              bool (*isMeant)(const Node &))
{
    const QStringList found = flow::nodesNamed(topology, name, isMeant);
    if (found.size() == 1 && isMeant(*topology.node(found.front())))
        return found.front();
    if (found.size() > 1) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "%1: \"%2\" may be any of these; name one of them by its id: %3"))
                     .arg(option, name, found.join(u", "_s)));
    } else if (!found.isEmpty()) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "%1: \"%2\" gets no events itself; name what it sends to."))
                     .arg(option, name));
    } else {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "%1: nothing that gets events is named \"%2\" in these files. "
                                                     "weirctl graph lists what there is."))
                     .arg(option, name));
    }
    return std::nullopt;
}

/// NAME=REST; the name may hold '=' itself, in a URI.
std::optional<std::pair<QString, QString>> assignment(const QString &option, const QString &text, qsizetype at)
{
    if (at > 0 && at + 1 < text.size())
        return std::pair(text.left(at), text.mid(at + 1));
    complain(translated(QT_TRANSLATE_NOOP("Cli", "%1 needs NAME=VALUE, not \"%2\".")).arg(option, text));
    return std::nullopt;
}

bool takeFailure(flow::Conduct &conduct, const QString &word)
{
    using Kind = flow::Conduct::Kind;
    static const QRegularExpression code(u"^[1-5](\\d\\d|xx)$"_s);
    if (word == "none"_L1) {
        conduct.kind = Kind::NoAnswer;
    } else if (word == "slow"_L1) {
        conduct.kind = Kind::Slow;
    } else if (word == "notevent"_L1) {
        conduct.kind = Kind::NotEvent;
    } else if (code.match(word).hasMatch()) {
        conduct.status = word.endsWith("xx"_L1) ? word.left(1).toInt() * 100 : word.toInt();
    } else {
        complain(
            translated(QT_TRANSLATE_NOOP("Cli", "--fail knows a status from 100 to 599, 3xx, 4xx, 5xx, none, slow and "
                                                "notevent, not \"%1\"."))
                .arg(word));
        return false;
    }
    return true;
}

/// Fine, or what to end with after a complaint.
int takeConduct(const QCommandLineParser &parser, const Topology &topology, flow::Question &question)
{
    for (const QString &text : parser.values(u"fail"_s)) {
        const auto parts = assignment(u"--fail"_s, text, text.lastIndexOf(u'='));
        const auto node = parts ? nodeFor(topology, u"--fail"_s, parts->first, &flow::isAsked) : std::nullopt;
        if (!node || !takeFailure(question.conduct[*node], parts->second))
            return Usage;
    }
    for (const QString &text : parser.values(u"retry-after"_s)) {
        const auto parts = assignment(u"--retry-after"_s, text, text.lastIndexOf(u'='));
        const auto node = parts ? nodeFor(topology, u"--retry-after"_s, parts->first, &flow::isAsked) : std::nullopt;
        if (!node)
            return Usage;
        bool isNumber = false;
        const uint seconds = parts->second.toUInt(&isNumber);
        const auto conduct = question.conduct.find(*node);
        if (!isNumber || conduct == question.conduct.end() || !heedsRetryAfter(conduct->status)) {
            complain(
                translated(QT_TRANSLATE_NOOP("Cli", "--retry-after needs whole seconds and a --fail NAME=429 or "
                                                    "NAME=503 beside it, not \"%1\": no other answer's header counts."))
                    .arg(text));
            return Usage;
        }
        conduct->retryAfter = seconds;
    }
    for (const QString &text : parser.values(u"reply"_s)) {
        const auto parts = assignment(u"--reply"_s, text, text.indexOf(u'='));
        const auto node = parts ? nodeFor(topology, u"--reply"_s, parts->first, &flow::isAsked) : std::nullopt;
        if (!node)
            return Usage;
        flow::Conduct &conduct = question.conduct[*node];
        if (parts->second == "none"_L1) {
            conduct.reply = flow::Conduct::Reply::None;
            continue;
        }
        const Result<CloudEvent> event = readEventFile(parts->second);
        if (!event) {
            complain(event.error());
            return Failed;
        }
        conduct.reply = flow::Conduct::Reply::Event;
        conduct.event = *event;
    }
    return Fine;
}

/// Where the event enters; nothing after a complaint.
std::optional<NodeId> entryOf(const QCommandLineParser &parser, const Topology &topology)
{
    if (parser.isSet(u"at"_s))
        return nodeFor(topology, u"--at"_s, parser.value(u"at"_s), &flow::isEntry);
    const QStringList found = flow::entries(topology);
    if (found.size() == 1)
        return found.front();
    complain(
        found.isEmpty()
            ? translated(QT_TRANSLATE_NOOP("Cli", "Nothing in these files lets an event in; name a place with --at."))
            : translated(QT_TRANSLATE_NOOP("Cli", "An event may enter at several places; choose one with --at: %1"))
                  .arg(found.join(u", "_s)));
    return std::nullopt;
}

Json idOrNull(const NodeId &id)
{
    return id.isEmpty() ? Json() : Json(id.toStdString());
}

Json clauseJson(const ClauseResult &clause)
{
    Json result = clause.value == ClauseResult::Value::True;
    if (clause.value == ClauseResult::Value::Error)
        result = "error";
    return {{"clause", clause.pointer.toStdString()}, {"result", std::move(result)}, {"saw", clause.saw.toStdString()},
            {"message", clause.message.toStdString()}};
}

Json stepJson(const flow::Step &step)
{
    Json json{{"at", step.at}, {"node", step.node.toStdString()}, {"via", idOrNull(step.via)},
              {"outcome", flow::toString(step.outcome).toStdString()}, {"reason", step.reason.toStdString()},
              {"event", step.event}};
    if (step.attempt > 0)
        json["attempt"] = step.attempt;
    if (!step.clauses.empty()) {
        json["clauses"] = Json::array();
        for (const ClauseResult &clause : step.clauses)
            json["clauses"].push_back(clauseJson(clause));
    }
    return json;
}

QStringList nodesOf(const std::vector<flow::Ending> &endings)
{
    QStringList nodes;
    for (const flow::Ending &ending : endings) {
        if (!nodes.contains(ending.node))
            nodes.append(ending.node);
    }
    return nodes;
}

Json listJson(const QStringList &texts)
{
    Json json = Json::array();
    for (const QString &text : texts)
        json.push_back(text.toStdString());
    return json;
}

Json endingsJson(const std::vector<flow::Ending> &endings)
{
    Json json = Json::array();
    for (const flow::Ending &ending : endings) {
        json.push_back(Json{{"node", ending.node.toStdString()}, {"via", idOrNull(ending.via)}, {"at", ending.at},
                            {"event", ending.event}, {"reason", ending.reason.toStdString()}});
    }
    return json;
}

Json simulationJson(const Simulation &simulation, const NodeId &entry, const QStringList &notes)
{
    Json steps = Json::array();
    for (const flow::Step &step : simulation.steps)
        steps.push_back(stepJson(step));
    Json events = Json::array();
    for (const CloudEvent &event : simulation.events)
        events.push_back(parseJson(toStructured(event).toStdString()).value_or(Json()));
    return {{"at", entry.toStdString()},
            {"steps", std::move(steps)},
            {"deliveredTo", listJson(nodesOf(simulation.delivered))},
            {"deadLettered", listJson(nodesOf(simulation.deadLettered))},
            {"lost", listJson(nodesOf(simulation.lost))},
            {"open", listJson(nodesOf(simulation.open))},
            {"deliveries", endingsJson(simulation.delivered)},
            {"deadLetters", endingsJson(simulation.deadLettered)},
            {"losses", endingsJson(simulation.lost)},
            {"answer", simulation.answer ? Json(*simulation.answer) : Json()},
            {"cut", simulation.isCut},
            {"events", std::move(events)},
            {"notes", listJson(notes)}};
}

void printSimulation(const Simulation &simulation, const Topology &topology, const QStringList &notes)
{
    for (const flow::Step &step : simulation.steps) {
        QString line =
            translated(QT_TRANSLATE_NOOP("Cli", "%1 s")).arg(QString::number(step.at, 'g', 10)).rightJustified(10)
            + u"  "_s + flow::toString(step.outcome).leftJustified(13) + nodeText(topology, step.node);
        if (!step.via.isEmpty())
            line += u" ["_s + nodeText(topology, step.via) + u']';
        print(line + u": "_s + step.reason);
    }
    const auto summary = [&topology](const char *title, const std::vector<flow::Ending> &endings) {
        QStringList names;
        for (const NodeId &id : nodesOf(endings))
            names.append(nodeText(topology, id));
        if (!names.isEmpty())
            print(translated(title).arg(names.join(u", "_s)));
    };
    summary(QT_TRANSLATE_NOOP("Cli", "Delivered to: %1"), simulation.delivered);
    summary(QT_TRANSLATE_NOOP("Cli", "Dead letters to: %1"), simulation.deadLettered);
    summary(QT_TRANSLATE_NOOP("Cli", "Lost at: %1"), simulation.lost);
    summary(QT_TRANSLATE_NOOP("Cli", "Not over at: %1"), simulation.open);
    for (const QString &note : notes)
        print(note);
}

int run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(translated(QT_TRANSLATE_NOOP(
        "Cli",
        "The way of one event through what the files describe: who takes it and who does not, retries and waits, "
        "replies, dead letters, losses. Requests take no time but for time-outs.")));
    parser.addPositionalArgument(
        u"FILE"_s, translated(QT_TRANSLATE_NOOP("Cli", "Files, folders, or - for standard input.")), u"FILE…"_s);
    parser.addOptions({
        {u"event"_s,
         translated(QT_TRANSLATE_NOOP("Cli",
                                      "CloudEvent as JSON, or as HTTP headers, an empty line and the body; - for "
                                      "standard input.")),
         u"file"_s},
        {u"at"_s,
         translated(QT_TRANSLATE_NOOP("Cli",
                                      "Where the event enters: an id of weirctl graph, KIND/NAME or NAME; default: "
                                      "the one broker, channel or flow that only sources feed.")),
         u"node"_s},
        {u"fail"_s,
         translated(QT_TRANSLATE_NOOP("Cli", "How somebody fails: NAME=503 (any status, 3xx, 4xx, 5xx), NAME=none (no "
                                             "answer), NAME=slow (longer than any time-out), NAME=notevent (200 with a "
                                             "body that is no event). May be repeated.")),
         u"name=how"_s},
        {u"retry-after"_s,
         translated(QT_TRANSLATE_NOOP("Cli",
                                      "What the Retry-After header of a 429 or 503 asks for: NAME=SECONDS. It counts "
                                      "where delivery.retryAfterMax is set, up to that. May be repeated.")),
         u"name=seconds"_s},
        {u"reply"_s,
         translated(QT_TRANSLATE_NOOP("Cli",
                                      "With what event somebody answers: NAME=FILE, or NAME=none. Without it, the "
                                      "event itself is taken for the answer where the design sends answers on. May "
                                      "be repeated.")),
         u"name=file"_s},
    });
    addProfileOption(parser);
    if (const auto done = parse(parser, "simulate", arguments))
        return *done;
    if (!parser.isSet(u"event"_s)) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "simulate needs --event FILE.")));
        return Usage;
    }
    if (parser.value(u"event"_s) == "-"_L1 && parser.positionalArguments().contains(u"-"_s)) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "Standard input cannot be both the event and the manifests.")));
        return Usage;
    }
    const Result<admission::Profile> profile = readProfile(parser);
    if (!profile) {
        complain(profile.error());
        return Failed;
    }
    const Registry registry = Registry::builtIn();
    Document document(registry);
    if (const int code = load(document, parser.positionalArguments()); code != Fine)
        return code;
    const int unread = document.failures().empty() ? Fine : Failed;
    const Result<CloudEvent> event = readEventFile(parser.value(u"event"_s));
    if (!event) {
        complain(event.error());
        return Failed;
    }
    const Topology &topology = document.topology();
    flow::Question question{.event = *event, .at = {}};
    // What a name means is open while files are missing.
    if (const int code = takeConduct(parser, topology, question); code != Fine)
        return unread == Fine ? code : unread;
    const std::optional<NodeId> entry = entryOf(parser, topology);
    if (!entry)
        return unread == Fine ? Usage : unread;
    question.at = *entry;

    const admission::Profile judging = profile->completedBy(document.set());
    const flow::Design design{topology, document.set(), judging};
    const Simulation simulation = flow::simulate(design, question);
    QStringList notes;
    for (const NodeId &id : simulation.unasked)
        notes.append(translated(QT_TRANSLATE_NOOP("Cli", "%1 was never asked.")).arg(nodeText(topology, id)));
    if (wantsJson(parser))
        printJson(simulationJson(simulation, *entry, notes));
    else
        printSimulation(simulation, topology, notes);
    return unread;
}

} // namespace

Verb simulate()
{
    return {"simulate", QT_TRANSLATE_NOOP("Cli", "Follow one event through the design, with failures if you like."),
            &run};
}

} // namespace weir::cli::verbs
