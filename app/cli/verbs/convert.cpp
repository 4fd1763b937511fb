// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/load.h"

#include "model/admission/admission.h"
#include "model/manifest/objects.h"
#include "model/manifest/reader.h"
#include "model/manifest/writer.h"

#include <QCoreApplication>

#include <iterator>

namespace weir::cli::verbs {

using namespace Qt::StringLiterals;

namespace {

struct Converted {
    std::vector<Json> documents;
    std::optional<Error> error; ///< the first; every one has been complained about
};

void report(Converted &out, const Error &error)
{
    complain(error);
    if (!out.error)
        out.error = error;
}

/// Line and column of the field at fault, or of the nearest thing around it.
void locate(Error &error, const manifest::Document &document)
{
    for (Pointer at = Pointer::parse(error.field);; at = at.parent()) {
        if (const manifest::Span *span = document.span(at)) {
            error.line = span->line;
            error.column = span->column;
        }
        if (error.line > 0 || at.isRoot())
            return;
    }
}

/// As the cluster stores it, without who made it; what it refuses is an Error. Kinds whose rules are not held stay.
Result<Json> defaulted(Json object, const admission::Profile &profile)
{
    admission::Verdict verdict = admission::review({.object = object, .user = {}}, profile);
    if (verdict.kind == admission::Verdict::Kind::Accepted)
        return std::move(verdict.defaulted);
    if (verdict.kind == admission::Verdict::Kind::Unknown)
        return object;
    return fail(
        Error{.message = translated(QT_TRANSLATE_NOOP("Cli", "A cluster would refuse %1 %2: %3"))
                             .arg(stringAt(object, "/kind"), stringAt(object, "/metadata/name"), verdict.message),
              .file = {},
              .object = {},
              .field = {}});
}

/// What is made of the documents.
struct Form {
    bool asObjects = false;
    const admission::Profile *defaults = nullptr; ///< null: as they are
};

/// One file. What cannot be read ends it and leaves the others alone; a document that is no object ends nothing.
void take(const QString &path, const Form &form, Converted &out)
{
    const Result<QByteArray> bytes = readInput(path);
    if (!bytes) {
        report(out, bytes.error());
        return;
    }
    manifest::ReadResult read = manifest::read(*bytes, path);
    for (manifest::Document &document : read.documents) {
        for (const Error &note : document.notes)
            complain(note);
        if (!form.asObjects) {
            out.documents.push_back(std::move(document.json));
            continue;
        }
        manifest::Objects found = manifest::objectsOf(document.json);
        for (Error &error : found.errors) {
            error.file = path;
            locate(error, document);
            report(out, error);
        }
        for (Json &object : found.objects) {
            Result<Json> made = form.defaults ? defaulted(std::move(object), *form.defaults) : std::move(object);
            if (made) {
                out.documents.push_back(std::move(*made));
                continue;
            }
            Error error = made.error();
            error.file = path;
            locate(error, document);
            report(out, error);
        }
    }
    if (read.error)
        report(out, *read.error);
}

QString yaml(const std::vector<Json> &documents)
{
    QByteArray text;
    for (const Json &document : documents)
        text += (text.isEmpty() ? QByteArray() : QByteArray("---\n")) + manifest::writeYaml(document);
    return QString::fromUtf8(text);
}

int run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(translated(
        QT_TRANSLATE_NOOP("Cli", "Reads manifests as kubectl does and writes them as JSON or canonical YAML.")));
    parser.addPositionalArgument(
        u"FILE"_s, translated(QT_TRANSLATE_NOOP("Cli", "YAML or JSON files; - is standard input.")), u"FILE…"_s);
    parser.addOptions({
        {u"to"_s, translated(QT_TRANSLATE_NOOP("Cli", "Form of the result: json (the default) or yaml.")),
         u"json|yaml"_s, u"json"_s},
        {u"objects"_s,
         translated(QT_TRANSLATE_NOOP("Cli", "Apply kubectl's rules for objects: lists are expanded, a kind is "
                                             "required."))},
        {u"defaulted"_s, translated(QT_TRANSLATE_NOOP(
                             "Cli", "Objects as a cluster stores them: after conversion and the defaults of Knative's "
                                    "webhooks. One that it would refuse is left out, and told; implies "
                                    "--objects."))},
    });
    addProfileOption(parser);
    if (const auto done = parse(parser, "convert", arguments))
        return *done;
    const QString form = parser.value(u"to"_s);
    if (form != "json"_L1 && form != "yaml"_L1) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "--to must be json or yaml, not \"%1\".")).arg(form));
        return Usage;
    }
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty()) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "convert needs a file, or - for standard input.")));
        return Usage;
    }

    const bool isDefaulted = parser.isSet(u"defaulted"_s);
    const Result<admission::Profile> profile = readProfile(parser);
    if (!profile) {
        complain(profile.error());
        return Failed;
    }

    Converted converted;
    for (const QString &file : files) {
        take(file,
             {.asObjects = isDefaulted || parser.isSet(u"objects"_s), .defaults = isDefaulted ? &*profile : nullptr},
             converted);
    }

    const bool isYaml = form == "yaml"_L1;
    if (wantsJson(parser)) {
        Json out = Json::object();
        if (isYaml)
            out["yaml"] = yaml(converted.documents).toStdString();
        out["documents"] = std::move(converted.documents);
        if (converted.error) {
            out["error"] = Json{{"message", converted.error->message.toStdString()},
                                {"file", converted.error->file.toStdString()}};
            if (converted.error->line > 0) {
                out["error"]["line"] = converted.error->line;
                out["error"]["column"] = converted.error->column;
            }
        }
        printJson(out);
    } else if (isYaml) {
        if (!converted.documents.empty())
            print(yaml(converted.documents));
    } else {
        for (const Json &document : converted.documents)
            printJson(document);
    }
    return converted.error ? Failed : Fine;
}

} // namespace

Verb convert()
{
    return {"convert", QT_TRANSLATE_NOOP("Cli", "manifests to JSON, exactly as kubectl reads them, or canonical YAML"),
            run};
}

} // namespace weir::cli::verbs
