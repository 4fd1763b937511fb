// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/load.h"
#include "model/document/survey.h"
#include "model/document/files.h"
#include "model/manifest/format.h"

#include <QFileInfo>

namespace weir::cli::verbs {

using namespace Qt::StringLiterals;

Verb format();

namespace {

/// What is to happen with what comes out.
enum class Mode { Write, Check, Print };

/// The files of files and folders; nothing after a complaint.
std::optional<QStringList> filesOf(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        const Result<Survey> found = survey(path);
        if (!found) {
            complain(found.error());
            return std::nullopt;
        }
        for (const QString &file : found->files) {
            if (!found->locked.contains(file))
                files.append(file);
        }
    }
    files.removeDuplicates();
    return files;
}

/// One file; `differs` is set where it is not in canonical form.
int take(const QString &path, Mode mode, bool &differs)
{
    const Result<QByteArray> bytes = readInput(path);
    if (!bytes) {
        complain(bytes.error());
        return Failed;
    }
    const Result<manifest::Formatted> formatted = manifest::format(*bytes, shown(path));
    if (!formatted) {
        complain(formatted.error());
        return Failed;
    }
    for (const Error &kept : formatted->kept)
        complain(kept);
    const bool isOther = formatted->bytes != *bytes;
    differs = differs || isOther;
    const bool isInput = path == "-"_L1;
    if (mode == Mode::Print || (isInput && mode == Mode::Write)) {
        printBytes(formatted->bytes);
        return Fine;
    }
    if (!isOther)
        return Fine;
    if (mode == Mode::Write) {
        const files::Known known{.path = path, .bytes = *bytes, .exists = true};
        if (const Result<void> done = files::writeOver(known, formatted->bytes); !done) {
            complain(done.error());
            return Failed;
        }
    }
    print(shown(path));
    return Fine;
}

int run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(translated(QT_TRANSLATE_NOOP(
        "Cli",
        "Rewrites manifests in canonical form: two blanks a step, no quotes that are not needed, what an object is "
        "before what it wants. Comments, single blank lines, anchors and the order of documents stay, and so does "
        "what kubectl reads. A file with a mistake in it is left alone. Names of changed files go to standard "
        "output.")));
    parser.addPositionalArgument(
        u"FILE"_s,
        translated(QT_TRANSLATE_NOOP("Cli", "Files, folders, or - for standard input, which goes formatted to "
                                            "standard output.")),
        u"FILE…"_s);
    parser.addOptions({
        {u"check"_s, translated(QT_TRANSLATE_NOOP("Cli", "Writes nothing; exit code 1 where a file would change."))},
        {u"dry-run"_s, translated(QT_TRANSLATE_NOOP("Cli", "Writes the new text to standard output and no file."))},
    });
    if (const auto done = parse(parser, "format", arguments, Answer::Files))
        return *done;
    if (parser.positionalArguments().isEmpty()) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "name a file, a folder, or - for standard input.")));
        return Usage;
    }
    if (parser.isSet(u"check"_s) && parser.isSet(u"dry-run"_s)) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "--check and --dry-run exclude each other.")));
        return Usage;
    }
    const Mode mode = parser.isSet(u"check"_s) ? Mode::Check : parser.isSet(u"dry-run"_s) ? Mode::Print : Mode::Write;
    const auto files = filesOf(parser.positionalArguments());
    if (!files)
        return Failed;
    bool differs = false;
    int code = Fine;
    // One file that cannot be read hides no other.
    for (const QString &file : *files)
        code = std::max(code, take(file, mode, differs));
    return code == Fine && mode == Mode::Check && differs ? Findings : code;
}

} // namespace

Verb format()
{
    return {"format", QT_TRANSLATE_NOOP("Cli", "Manifests in canonical form, comments kept; --check for pipelines."),
            &run};
}

} // namespace weir::cli::verbs
