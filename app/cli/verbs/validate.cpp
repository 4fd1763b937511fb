// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cases.h"
#include "app/cli/load.h"
#include "model/admission/releases.h"
#include "model/check/rules.h"
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
    std::optional<QString> waived = std::nullopt; ///< the reason
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
        lines.push_back({.rule = finding.rule,
                         .severity = finding.severity,
                         .place = places.find(finding.key, finding.pointer, finding.textLine),
                         .message = finding.message,
                         .resource = document.set().resource(finding.key),
                         .path = finding.pointer,
                         .waived = document.waiver(finding)});
    }
    return lines;
}

void writeIdentity(JsonStream &out, const Resource &resource)
{
    out.key("resource").beginObject();
    out.key("apiVersion").value(resource.apiVersion());
    out.key("kind").value(resource.kind());
    out.key("namespace").value(resource.nameSpace());
    out.key("name").value(resource.name());
    out.endObject();
}

void write(JsonStream &out, const Line &line)
{
    out.beginObject();
    out.key("rule").value(line.rule);
    out.key("severity").value(toString(line.severity));
    out.key("file").value(shown(line.place.file));
    if (line.place.line > 0) {
        out.key("line").value(line.place.line);
        out.key("column").value(line.place.column);
    }
    if (line.resource)
        writeIdentity(out, *line.resource);
    out.key("path").value(line.path);
    out.key("message").value(line.message);
    if (line.waived)
        out.key("waived").value(*line.waived);
    out.endObject();
}

/// False with a complaint where a file could not be read.
bool readKnown(const Registry &registry, const QString &path, QHash<QString, Json> &known)
{
    Document document(registry);
    if (const int code = load(document, {path}, LeftOut::Silent); code != Fine || !document.failures().empty()) {
        for (const Error &failure : document.failures())
            complain(failure);
        return false;
    }
    for (const auto &[key, resource] : document.set().resources())
        known.insert(check::Judge::identity(*resource), resource->json());
    return true;
}

/// Of a kind without rules of its own some things are known all the same: names, say.
admission::Verdict knownRefusal(const QList<Finding> &findings)
{
    admission::Verdict verdict;
    for (const Finding &finding : findings) {
        if (!finding.refused)
            continue;
        if (verdict.kind == admission::Verdict::Kind::Unknown) {
            verdict.kind = admission::Verdict::Kind::Refused;
            verdict.stage = finding.rule == "version.kind"_L1 ? admission::Stage::NotFound
                : finding.rule == "field.quotes"_L1             ? admission::Stage::Decode
                                                                : admission::Stage::Schema;
            verdict.message = finding.message;
        }
        verdict.paths += finding.serverPaths;
    }
    return verdict;
}

/// One rule with its page of help, or all of them by name. Usage for a rule that does not exist.
int explain(const QStringList &ids, bool asJson)
{
    std::vector<const check::Rule *> wanted;
    for (const QString &id : ids) {
        const check::Rule *rule = check::ruleOf(id);
        if (!rule) {
            complain(
                translated(QT_TRANSLATE_NOOP("Cli", "There is no rule \"%1\". Without a name --explain lists all."))
                    .arg(id));
            return Usage;
        }
        wanted.push_back(rule);
    }
    const bool all = wanted.empty();
    if (all) {
        for (const check::Rule &rule : check::rules())
            wanted.push_back(&rule);
    }
    Json list = Json::array();
    for (const check::Rule *rule : wanted) {
        const QString severity = toString(rule->severity);
        if (asJson) {
            list.push_back({{"rule", rule->id}, {"severity", severity.toStdString()},
                            {"title", rule->heading().toStdString()}, {"help", rule->page().toStdString()}});
        } else if (all) {
            print(u"%1 (%2): %3"_s.arg(QLatin1StringView(rule->id), severity, rule->heading()));
        } else {
            print(u"%1 (%2)\n%3\n\n%4"_s.arg(QLatin1StringView(rule->id), severity, rule->heading(), rule->page()));
        }
    }
    if (asJson)
        printJson(Json{{"rules", std::move(list)}});
    return Fine;
}

/// The flags that a release has, with the values that count.
Json featuresJson(const admission::Profile &profile)
{
    Json list = Json::array();
    for (const admission::Feature &feature : admission::features(profile.release)) {
        const QString value = profile.features.value(QString::fromLatin1(feature.name),
                                                     QString::fromLatin1(feature.shipped));
        list.push_back({{"name", feature.name}, {"stage", feature.stage}, {"shipped", feature.shipped},
                        {"value", value.toStdString()}});
    }
    return list;
}

void write(const Document &document, const std::vector<Line> &lines, const admission::Profile &judging)
{
    JsonStream out;
    out.beginObject();
    out.key("findings").beginArray();
    for (const Line &line : lines)
        write(out, line);
    out.endArray();
    out.key("objects").beginArray();
    for (const auto &[key, resource] : document.set().resources()) {
        admission::Verdict verdict = document.checker().verdictOf(key);
        if (verdict.kind == admission::Verdict::Kind::Unknown)
            verdict = knownRefusal(document.checker().findingsOf(key));
        out.beginObject();
        writeIdentity(out, *resource);
        writeVerdict(out, verdict);
        out.endObject();
    }
    out.endArray();
    out.key("resources").value(document.set().size());
    if (!document.ignored().empty())
        out.key("ignored").value(ignoredJson(document));
    if (!judging.release.isEmpty()) {
        out.key("release").value(judging.release);
        out.key("features").value(featuresJson(judging));
    }
    out.endObject();
}

int run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(translated(QT_TRANSLATE_NOOP(
        "Cli", "All findings in manifests. Exit code 1 where one is an error, 3 where a file could not be read.")));
    parser.addPositionalArgument(
        u"FILE"_s, translated(QT_TRANSLATE_NOOP("Cli", "Files, folders, or - for standard input.")), u"FILE…"_s);
    parser.addOptions({
        {u"against"_s,
         translated(QT_TRANSLATE_NOOP("Cli", "Objects as they are in the cluster: rules of updates apply to them.")),
         u"file"_s},
        {u"release"_s,
         translated(QT_TRANSLATE_NOOP("Cli",
                                      "Release of Knative Eventing that would judge: which kinds, versions, fields "
                                      "and features it has; without it: the newest.")),
         u"1.15…1.22"_s},
        {u"lenient"_s, translated(QT_TRANSLATE_NOOP("Cli", "Unknown fields are dropped, as the server does where it is "
                                                           "not asked to be strict."))},
        {u"cases"_s,
         translated(QT_TRANSLATE_NOOP("Cli", "JSON lines {\"id\",\"object\",\"old\",\"flags\"} instead of files; - for "
                                             "standard input. One verdict a line.")),
         u"file"_s},
        {u"explain"_s,
         translated(QT_TRANSLATE_NOOP("Cli", "Instead of checking: what the rules named behind it say, why, "
                                             "and how to fix it; without a name all rules."))},
    });
    addVerboseOption(parser);
    addProfileOption(parser);
    if (const auto done = parse(parser, "validate", arguments))
        return *done;
    if (parser.isSet(u"explain"_s))
        return explain(parser.positionalArguments(), wantsJson(parser));
    const Result<admission::Profile> profile = readProfile(parser);
    if (!profile) {
        complain(profile.error());
        return Failed;
    }
    check::Judge judge;
    judge.isStrict = !parser.isSet(u"lenient"_s);
    judge.profile = *profile;
    if (parser.isSet(u"release"_s)) {
        judge.profile.release = parser.value(u"release"_s);
        if (!admission::releases().contains(judge.profile.release)) {
            complain(translated(QT_TRANSLATE_NOOP("Cli", "\"%1\" is no release that is known here. These are: %2."))
                         .arg(judge.profile.release, admission::releases().join(u", "_s)));
            return Usage;
        }
    }
    if (parser.isSet(u"cases"_s)) {
        if (!parser.positionalArguments().isEmpty() || parser.isSet(u"against"_s)) {
            complain(translated(QT_TRANSLATE_NOOP("Cli", "--cases takes its objects from its own file: name no other "
                                                         "files, and no --against.")));
            return Usage;
        }
        return judgeCases(parser.value(u"cases"_s), judge.profile, judge.isStrict);
    }
    const Registry registry = Registry::builtIn();
    if (parser.isSet(u"against"_s) && !readKnown(registry, parser.value(u"against"_s), judge.known))
        return Failed;
    Document document(registry);
    document.setJudge(std::move(judge));
    if (const int code = load(document, parser.positionalArguments(), LeftOut::Silent); code != Fine)
        return code;

    const admission::Profile &judging = document.checker().profile();
    tellIgnored(document, parser);
    const std::vector<Line> lines = collect(document);
    bool anyError = false;
    int waived = 0;
    for (const Line &line : lines) {
        anyError = anyError || (line.severity == Severity::Error && !line.waived);
        waived += line.waived ? 1 : 0;
    }
    if (wantsJson(parser)) {
        write(document, lines, judging);
    } else {
        for (const Line &line : lines) {
            QString place = shown(line.place.file);
            if (line.place.line > 0)
                place += u":%1:%2"_s.arg(line.place.line).arg(line.place.column);
            const QString subject = line.resource
                ? u"%1 %2: "_s.arg(line.resource->kind(), line.resource->name()) : QString();
            QString text = u"%1: %2: %3%4 [%5]"_s.arg(place, toString(line.severity), subject, line.message, line.rule);
            if (line.waived)
                text += u' ' + translated(QT_TRANSLATE_NOOP("Cli", "(waived: %1)")).arg(*line.waived);
            print(text);
        }
        print(QCoreApplication::translate("Cli", "%n object(s) read", nullptr, static_cast<int>(document.set().size()))
              + u", "_s
              + QCoreApplication::translate("Cli", "%n finding(s)", nullptr, static_cast<int>(lines.size()) - waived)
              + (waived > 0 ? u", "_s + QCoreApplication::translate("Cli", "%n waived", nullptr, waived) : QString()));
    }
    leave(!document.failures().empty() ? Failed : anyError ? Findings : Fine);
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
