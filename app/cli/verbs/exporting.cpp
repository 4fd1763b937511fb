// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/load.h"
#include "model/document/files.h"
#include "model/exports/kustomize.h"
#include "model/exports/order.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace weir::cli::verbs {

using namespace Qt::StringLiterals;

Verb exporting();

namespace {

/// The files of a form; nothing after a complaint.
std::optional<std::vector<exports::File>> filesFor(const QCommandLineParser &parser, const std::vector<ResourcePtr> &all)
{
    const QString form = parser.value(u"to"_s);
    if (form == "yaml"_L1)
        return std::vector<exports::File>{{u"manifests.yaml"_s, exports::asYaml(all)}};
    if (form == "list"_L1)
        return std::vector<exports::File>{{u"manifests.json"_s, exports::asList(all)}};
    if (form == "files"_L1)
        return exports::asFiles(all);
    if (form == "kustomize"_L1) {
        static const QRegularExpression name(u"^[A-Za-z0-9][A-Za-z0-9._-]*$"_s);
        const QString overlay = parser.value(u"overlay"_s);
        if (name.match(overlay).hasMatch())
            return exports::asKustomization(all, overlay);
        complain(translated(QT_TRANSLATE_NOOP("Cli", "\"%1\" cannot be the name of an overlay's folder: letters, digits, "
                                                     "dots and dashes, please.")).arg(overlay));
        return std::nullopt;
    }
    complain(translated(QT_TRANSLATE_NOOP("Cli", "--to must be yaml, files, list or kustomize, not \"%1\".")).arg(form));
    return std::nullopt;
}

/// Writes all, or says what is in the way and writes none.
int write(const QDir &folder, const std::vector<exports::File> &files, bool mayReplace)
{
    for (const exports::File &file : files) {
        const QString path = folder.filePath(file.path);
        if (mayReplace || !QFileInfo::exists(path) || files::isUnchanged(path, file.bytes, true))
            continue;
        complain(translated(QT_TRANSLATE_NOOP("Cli", "%1 is there already and says something else; --force replaces it.")).arg(path));
        return Failed;
    }
    for (const exports::File &file : files) {
        const QString path = folder.filePath(file.path);
        if (!QDir().mkpath(QFileInfo(path).path())) {
            complain(translated(QT_TRANSLATE_NOOP("Cli", "%1: this folder cannot be made.")).arg(QFileInfo(path).path()));
            return Failed;
        }
        if (const Result<void> done = files::write(path, file.bytes); !done) {
            complain(done.error());
            return Failed;
        }
        print(path);
    }
    return Fine;
}

int run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(translated(QT_TRANSLATE_NOOP(
        "Cli", "Writes manifests in another form, in the order in which a cluster takes them: namespaces first, sources "
               "last. Each object keeps its own text, comments included.")));
    parser.addPositionalArgument(
        u"FILE"_s, translated(QT_TRANSLATE_NOOP("Cli", "Files, folders, or - for standard input.")), u"FILE…"_s);
    parser.addOptions({
        {u"to"_s,
         translated(QT_TRANSLATE_NOOP("Cli", "yaml (one file of documents, the default), files (one an object), list (kind: "
                                             "List in JSON), kustomize (a base and an overlay).")),
         u"form"_s, u"yaml"_s},
        {u"out"_s, translated(QT_TRANSLATE_NOOP("Cli", "Folder to write to; without it yaml and list go to standard output.")),
         u"folder"_s},
        {u"overlay"_s, translated(QT_TRANSLATE_NOOP("Cli", "Name of the overlay of kustomize.")), u"name"_s, u"production"_s},
        {u"force"_s, translated(QT_TRANSLATE_NOOP("Cli", "Replace files that say something else."))},
    });
    if (const auto done = parse(parser, "export", arguments))
        return *done;
    const Registry registry = Registry::builtIn();
    Document document(registry);
    if (const int code = load(document, parser.positionalArguments()); code != Fine)
        return code;
    // Half of what was asked for is not what was asked for.
    if (!document.failures().empty())
        return Failed;
    const auto files = filesFor(parser, exports::inOrder(document.set(), document.topology()));
    if (!files)
        return Usage;
    if (!parser.isSet(u"out"_s)) {
        if (files->size() == 1 && parser.value(u"to"_s) != "files"_L1) {
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
    return {"export", QT_TRANSLATE_NOOP("Cli", "Manifests as one file, a file an object, a list or a kustomization."), &run};
}

} // namespace weir::cli::verbs
