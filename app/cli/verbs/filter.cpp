// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "model/events/cesql.h"
#include "model/events/filter.h"
#include "model/manifest/reader.h"

#include <optional>

namespace weir::cli::verbs {

using namespace Qt::StringLiterals;

Verb filter();

namespace {

Json jsonOf(const cesql::Value &value)
{
    if (const auto *boolean = std::get_if<bool>(&value))
        return *boolean;
    if (const auto *integer = std::get_if<qint32>(&value))
        return *integer;
    return std::get<QString>(value).toStdString();
}

/// {"result","error","message"}: an expression that cannot be parsed has no result.
Json evaluated(const QString &expression, const CloudEvent &event)
{
    const Result<cesql::Expression> parsed = cesql::Expression::parse(expression);
    if (!parsed) {
        return {{"result", nullptr}, {"error", cesql::toString(cesql::ErrorKind::Parse).toStdString()},
                {"message", parsed.error().toString().toStdString()}, {"column", parsed.error().column}};
    }
    const cesql::Outcome outcome = parsed->evaluate(event);
    const bool isFine = outcome.error == cesql::ErrorKind::None;
    Json answer{{"result", jsonOf(outcome.value)},
                {"error", isFine ? Json() : Json(cesql::toString(outcome.error).toStdString())}};
    if (!isFine)
        answer["message"] = outcome.message.toStdString();
    return answer;
}

Json reasonJson(const ClauseResult &clause)
{
    Json result = clause.value == ClauseResult::Value::True;
    if (clause.value == ClauseResult::Value::Error)
        result = "error";
    return {{"clause", clause.pointer.toStdString()}, {"result", result}, {"saw", clause.saw.toStdString()},
            {"message", clause.message.toStdString()}};
}

Result<CloudEvent> eventOf(const QString &path)
{
    const Result<QByteArray> bytes = readInput(path);
    return bytes ? fromStructured(*bytes) : fail(bytes.error());
}

/// The first Trigger, or object with filters, of a manifest.
Result<Json> triggerOf(const QString &path)
{
    const Result<QByteArray> bytes = readInput(path);
    if (!bytes)
        return fail(bytes.error());
    const manifest::ReadResult file = manifest::read(*bytes, path, {}, manifest::Detail::ValuesOnly);
    for (const manifest::Document &document : file.documents) {
        if (document.json.is_object() && stringAt(document.json, "/kind") == u"Trigger")
            return document.json;
    }
    if (file.error)
        return fail(*file.error);
    return fail(Error{.message = translated(QT_TRANSLATE_NOOP("Cli", "There is no Trigger in this file.")),
                      .file = path,
                      .line = 0,
                      .column = 0,
                      .object = {},
                      .field = {}});
}

int evaluateCases(const QString &path)
{
    return eachLine(path, [&](int number, const QByteArray &line) {
        const auto one = parseJson(line.toStdString());
        const bool isCase = one && one->is_object() && weir::find(*one, "/event")
            && weir::find(*one, "/expression") && (*one)["expression"].is_string();
        const Result<CloudEvent> event =
            isCase ? fromStructured(toText((*one)["event"]))
                   : fail(Error{.message =
                                    translated(QT_TRANSLATE_NOOP("Cli", "The line is no case: it needs \"expression\" "
                                                                        "and \"event\".")),
                                .file = path,
                                .line = number,
                                .column = 0,
                                .object = {},
                                .field = {}});
        Json answer{{"id", one && one->is_object() ? one->value("id", Json()) : Json()}};
        if (event) {
            answer.update(evaluated(stringAt(*one, "/expression"), *event));
        } else {
            Error error = event.error();
            error.file = path;
            error.line = number;
            complain(error);
            answer.update(Json{{"result", nullptr}, {"error", "generic"}, {"message", error.message.toStdString()}});
        }
        printJson(answer, true);
        return event.has_value();
    });
}

int judge(const QString &path, const CloudEvent &event, bool isJson)
{
    const Result<Json> trigger = triggerOf(path);
    if (!trigger) {
        complain(trigger.error());
        return Failed;
    }
    const TriggerFilter compiled = TriggerFilter::compile(*trigger);
    const bool isMatch = compiled.matches(event);
    const std::vector<ClauseResult> clauses = compiled.explain(event);
    if (isJson) {
        Json reasons = Json::array();
        for (const ClauseResult &clause : clauses)
            reasons.push_back(reasonJson(clause));
        printJson({{"matches", isMatch}, {"reasons", std::move(reasons)}});
    } else {
        print(isMatch ? translated(QT_TRANSLATE_NOOP("Cli", "The Trigger takes the event."))
                      : translated(QT_TRANSLATE_NOOP("Cli", "The Trigger does not take the event.")));
        for (const ClauseResult &clause : clauses)
            print(u"  %1: %2"_s.arg(clause.pointer, clause.message));
    }
    return Fine;
}

int run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(translated(
        QT_TRANSLATE_NOOP("Cli", "Evaluates a CESQL expression, or the filters of a Trigger, for one event.")));
    parser.addOptions({
        {u"event"_s,
         translated(QT_TRANSLATE_NOOP("Cli", "CloudEvent as JSON (structured mode); - for standard input.")),
         u"file"_s},
        {u"expression"_s, translated(QT_TRANSLATE_NOOP("Cli", "CESQL expression.")), u"text"_s},
        {u"trigger"_s, translated(QT_TRANSLATE_NOOP("Cli", "Manifest whose first Trigger is meant.")), u"file"_s},
        {u"cases"_s,
         translated(QT_TRANSLATE_NOOP("Cli",
                                      "JSON lines {\"id\",\"expression\",\"event\"}; - for standard input. One answer "
                                      "a line.")),
         u"file"_s},
    });
    if (const auto done = parse(parser, "filter", arguments))
        return *done;
    const bool isExpression = parser.isSet(u"expression"_s);
    const bool isTrigger = parser.isSet(u"trigger"_s);
    const bool isCases = parser.isSet(u"cases"_s);
    const bool isUsable = isCases ? !isExpression && !isTrigger && !parser.isSet(u"event"_s)
                                  : isExpression != isTrigger && parser.isSet(u"event"_s);
    if (!isUsable || !parser.positionalArguments().isEmpty()) {
        complain(
            translated(QT_TRANSLATE_NOOP("Cli", "filter needs --event FILE with --expression TEXT or --trigger FILE, "
                                                "or --cases FILE alone.")));
        return Usage;
    }
    if (isCases)
        return evaluateCases(parser.value(u"cases"_s));
    const Result<CloudEvent> event = eventOf(parser.value(u"event"_s));
    if (!event) {
        complain(event.error());
        return Failed;
    }
    if (isTrigger)
        return judge(parser.value(u"trigger"_s), *event, wantsJson(parser));
    const Json answer = evaluated(parser.value(u"expression"_s), *event);
    if (wantsJson(parser))
        printJson(answer);
    else
        print(answer["result"].is_string() ? toQString(answer["result"])
                                           : QString::fromStdString(answer["result"].dump()));
    if (!answer["error"].is_null())
        complain(stringAt(answer, "/message"));
    return answer["error"].is_null() ? Fine : Findings;
}

} // namespace

Verb filter()
{
    return {"filter", QT_TRANSLATE_NOOP("Cli", "Does this event pass this filter?"), &run};
}

} // namespace weir::cli::verbs
