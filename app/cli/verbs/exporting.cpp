// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/load.h"
#include "app/cli/picture.h"
#include "model/exports/forms.h"

namespace weir::cli::verbs {

using namespace Qt::StringLiterals;

Verb exporting();

namespace {

/// The files of a form; nothing after a complaint.
std::optional<std::vector<exports::File>> filesFor(const QCommandLineParser &parser, const Document &document)
{
    const auto form = exports::formNamed(parser.value(u"to"_s));
    const bool isGraph = form == exports::Form::Report || form == exports::Form::Mermaid || form == exports::Form::Dot;
    if (!form || isGraph) {
        complain(
            translated(QT_TRANSLATE_NOOP("Cli", "--to must be yaml, files, list, kustomize, helm, kn, svg, png or pdf, "
                                                "not \"%1\"."))
                .arg(parser.value(u"to"_s)));
        return std::nullopt;
    }
    const QString name = parser.value(form == exports::Form::Helm ? u"chart"_s : u"overlay"_s);
    if (!exports::isName(name)) {
        complain(
            translated(QT_TRANSLATE_NOOP("Cli", "\"%1\" cannot be the name of a chart or an overlay: letters, digits, "
                                                "dots and dashes, please."))
                .arg(name));
        return std::nullopt;
    }
    exports::Exported exported = exports::exportAs(*form, document, name);
    for (const Error &note : exported.notes)
        complain(printable(note.object) + u": "_s + note.message);
    return std::move(exported.files);
}

/// Writes all, or says what is in the way and writes none.
int write(const QDir &folder, const std::vector<exports::File> &files, bool mayReplace)
{
    if (const QString path = mayReplace ? QString() : exports::inTheWay(folder, files); !path.isEmpty()) {
        complain(
            translated(QT_TRANSLATE_NOOP("Cli", "%1 is there already and says something else; --force replaces it."))
                .arg(path));
        return Failed;
    }
    // Who ends it before its end knows what is there.
    const Result<QStringList> written = exports::writeFiles(folder, files, [](const QString &path) { print(path); });
    if (written)
        return Fine;
    complain(written.error());
    return Failed;
}

/// The picture, drawn elsewhere; nothing after a complaint.
std::optional<std::vector<exports::File>> pictureFor(const QCommandLineParser &parser, int &code)
{
    QStringList options;
    for (const char *name : {"select", "scale", "theme"}) {
        const QString option = QString::fromLatin1(name);
        if (parser.isSet(option))
            options.append(u"--"_s + option + u'=' + parser.value(option));
    }
    if (parser.positionalArguments().isEmpty()) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "name a file, a folder, or - for standard input.")));
        code = Usage;
        return std::nullopt;
    }
    const QString form = parser.value(u"to"_s);
    const auto bytes = drawPicture(form, options, parser.positionalArguments(), code);
    if (!bytes)
        return std::nullopt;
    return std::vector<exports::File>{{u"manifests."_s + form, *bytes}};
}

int run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(translated(QT_TRANSLATE_NOOP(
        "Cli",
        "Writes manifests in another form, in the order in which a cluster takes them: namespaces first, sources "
        "last. Each object keeps its own text, comments included.")));
    parser.addPositionalArgument(
        u"FILE"_s, translated(QT_TRANSLATE_NOOP("Cli", "Files, folders, or - for standard input.")), u"FILE…"_s);
    parser.addOptions({
        {u"to"_s,
         translated(QT_TRANSLATE_NOOP(
             "Cli",
             "yaml (one file of documents, the default), files (one an object), list (kind: "
             "List in JSON), kustomize (a base and an overlay), helm (a chart with values "
             "for namespaces, names and images), kn (a shell script of kn commands), svg, pdf or png (a picture).")),
         u"form"_s, u"yaml"_s},
        {u"out"_s,
         translated(QT_TRANSLATE_NOOP("Cli", "Folder to write to; without it a single file goes to standard output.")),
         u"folder"_s},
        {u"chart"_s, translated(QT_TRANSLATE_NOOP("Cli", "Name of the chart of helm.")), u"name"_s, u"events"_s},
        {u"overlay"_s, translated(QT_TRANSLATE_NOOP("Cli", "Name of the overlay of kustomize.")), u"name"_s,
         u"production"_s},
        {u"select"_s,
         translated(QT_TRANSLATE_NOOP("Cli", "Of pictures: only these objects, as Kind/name or id, separated by "
                                             "commas.")),
         u"names"_s},
        {u"scale"_s, translated(QT_TRANSLATE_NOOP("Cli", "Of pictures: size of a PNG, 0.05 to 8.")), u"X"_s},
        {u"theme"_s, translated(QT_TRANSLATE_NOOP("Cli", "Of pictures: light (the default) or dark.")), u"name"_s},
        {u"force"_s, translated(QT_TRANSLATE_NOOP("Cli", "Replace files that say something else."))},
    });
    addVerboseOption(parser);
    if (const auto done = parse(parser, "export", arguments, Answer::Files))
        return *done;
    const QString form = parser.value(u"to"_s);
    std::optional<std::vector<exports::File>> files;
    if (form == "svg"_L1 || form == "pdf"_L1 || form == "png"_L1) {
        int code = Fine;
        files = pictureFor(parser, code);
        if (!files)
            return code;
    } else {
        const Registry registry = Registry::builtIn();
        Document document(registry);
        if (const int code = load(document, parser.positionalArguments()); code != Fine)
            return code;
        // Half of what was asked for is not what was asked for.
        if (!document.failures().empty())
            return Failed;
        tellIgnored(document, parser);
        files = filesFor(parser, document);
        if (!files)
            return Usage;
    }
    if (!parser.isSet(u"out"_s)) {
        if (files->size() == 1 && form != "files"_L1) {
            printBytes(files->front().bytes);
            return Fine;
        }
        complain(translated(QT_TRANSLATE_NOOP("Cli", "Several files need a folder: name it with --out.")));
        return Usage;
    }
    return write(QDir(parser.value(u"out"_s)), *files, parser.isSet(u"force"_s));
}

} // namespace

Verb exporting()
{
    return {"export",
            QT_TRANSLATE_NOOP("Cli", "Manifests in another form: one file or many, list, kustomization, chart, kn "
                                     "commands, picture."),
            &run};
}

} // namespace weir::cli::verbs
