// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/load.h"
#include "model/document/places.h"

#include <QCoreApplication>

#include <algorithm>

namespace weir::cli::verbs {

using namespace Qt::StringLiterals;

namespace {

struct Line {
    QString rule;
    Severity severity = Severity::Error;
    Error place;
    QString message;
    ResourcePtr resource;
    QString path;
};

std::vector<Line> collect(const Document &document)
{
    std::vector<Line> lines;
    for (const Error &failure : document.failures()) {
        lines.push_back({.rule = failure.line > 0 ? u"syntax"_s : u"file"_s, .severity = Severity::Error,
                         .place = failure, .message = failure.message, .resource = nullptr, .path = {}});
    }
    const auto isFailure = [&](const Error &problem) {
        const auto &failures = document.failures();
        return std::find(failures.begin(), failures.end(), problem) != failures.end();
    };
    for (const Error &problem : document.problems()) {
        if (!isFailure(problem)) {
            lines.push_back({.rule = u"note"_s, .severity = Severity::Hint, .place = problem,
                             .message = problem.message, .resource = nullptr, .path = {}});
        }
    }
    PlaceFinder places(document);
    for (const Finding &finding : document.checker().findings()) {
        lines.push_back({.rule = finding.rule, .severity = finding.severity,
                         .place = places.find(finding.key, finding.pointer), .message = finding.message,
                         .resource = document.set().resource(finding.key), .path = finding.pointer});
    }
    return lines;
}

Json findingJson(const Line &line)
{
    Json json{{"rule", line.rule.toStdString()}, {"severity", toString(line.severity).toStdString()},
              {"file", shown(line.place.file).toStdString()}};
    if (line.place.line > 0) {
        json["line"] = line.place.line;
        json["column"] = line.place.column;
    }
    if (line.resource)
        json["resource"] = identity(*line.resource);
    json["path"] = line.path.toStdString();
    json["message"] = line.message.toStdString();
    return json;
}

// What the API server and its webhooks would say, as far as it is known: an object in which nothing was found is not
// thereby accepted.
Json objectJson(const Document &document, ResourceKey key, const Resource &resource)
{
    Json json{{"resource", identity(resource)}, {"verdict", "unknown"}, {"stage", nullptr}, {"message", ""},
              {"paths", Json::array()}};
    for (const Finding &finding : document.checker().findingsOf(key)) {
        if (!finding.refused)
            continue;
        if (json["verdict"] == "unknown")
            json["message"] = finding.message.toStdString();
        json["verdict"] = "refused";
        for (const QString &path : finding.serverPaths)
            json["paths"].push_back(path.toStdString());
    }
    return json;
}

int run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(translated(QT_TRANSLATE_NOOP(
        "Cli", "All findings in manifests. Exit code 1 where one is an error, 3 where a file could not be read.")));
    parser.addPositionalArgument(
        u"FILE"_s, translated(QT_TRANSLATE_NOOP("Cli", "Files, folders, or - for standard input.")), u"FILE…"_s);
    if (const auto done = parse(parser, "validate", arguments))
        return *done;
    const Registry registry = Registry::builtIn();
    Document document(registry);
    if (const int code = load(document, parser.positionalArguments()); code != Fine)
        return code;

    const std::vector<Line> lines = collect(document);
    bool anyError = false;
    for (const Line &line : lines)
        anyError = anyError || line.severity == Severity::Error;
    if (wantsJson(parser)) {
        Json findings = Json::array();
        for (const Line &line : lines)
            findings.push_back(findingJson(line));
        Json objects = Json::array();
        for (const auto &[key, resource] : document.set().resources())
            objects.push_back(objectJson(document, key, *resource));
        const size_t count = document.set().size();
        printJson(Json{{"findings", std::move(findings)}, {"objects", std::move(objects)}, {"resources", count}});
    } else {
        for (const Line &line : lines) {
            QString place = shown(line.place.file);
            if (line.place.line > 0)
                place += u":%1:%2"_s.arg(line.place.line).arg(line.place.column);
            const QString subject = line.resource
                ? u"%1 %2: "_s.arg(line.resource->kind(), line.resource->name()) : QString();
            print(u"%1: %2: %3%4 [%5]"_s.arg(place, toString(line.severity), subject, line.message, line.rule));
        }
        print(QCoreApplication::translate("Cli", "%n object(s) read", nullptr, static_cast<int>(document.set().size()))
              + u", "_s
              + QCoreApplication::translate("Cli", "%n finding(s)", nullptr, static_cast<int>(lines.size())));
    }
    if (!document.failures().empty())
        return Failed;
    return anyError ? Findings : Fine;
}

} // namespace

Verb validate();

Verb validate()
{
    return {"validate", QT_TRANSLATE_NOOP("Cli", "Find what a cluster would refuse, what cannot work, what is likely "
                                                 "wrong."),
            &run};
}

} // namespace weir::cli::verbs
