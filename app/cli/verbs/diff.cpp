// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/load.h"
#include "model/document/comparison.h"
#include "model/document/revision.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace weir::cli::verbs {

using namespace Qt::StringLiterals;

Verb diff();

namespace {

/// Longer values are cut in the text for people; the JSON has them whole.
constexpr qsizetype LongestValue = 120;

Json differenceJson(const Difference &one)
{
    constexpr const char *names[] = {"add", "remove", "change"};
    Json json{{"resource", Json{{"apiVersion", one.apiVersion.toStdString()}, {"kind", one.resource.kind.toStdString()},
                                {"namespace", one.resource.nameSpace.toStdString()},
                                {"name", one.resource.name.toStdString()}}},
              {"op", names[static_cast<int>(one.kind)]}, {"path", one.pointer.toString()}, {"from", one.from},
              {"to", one.to}};
    if (one.isReordered)
        json["reordered"] = true;
    return json;
}

QString valueText(const Json &value)
{
    const QString text = QString::fromUtf8(toText(value));
    return text.size() > LongestValue ? text.left(LongestValue) + u'…' : text;
}

void printDifferences(const std::vector<Difference> &differences)
{
    ResourceId last;
    for (const Difference &one : differences) {
        const QString name = one.resource.nameSpace.isEmpty()
            ? one.resource.kind + u' ' + one.resource.name
            : one.resource.kind + u' ' + one.resource.nameSpace + u'/' + one.resource.name;
        if (one.pointer.isRoot()) {
            print((one.kind == Difference::Kind::Added ? u"+ "_s : u"- "_s) + name);
            last = {};
            continue;
        }
        if (last != one.resource)
            print(u"~ "_s + name);
        last = one.resource;
        const QString path = one.pointer.toQString();
        switch (one.kind) {
        case Difference::Kind::Added:
            print(u"  + %1: %2"_s.arg(path, valueText(one.to)));
            break;
        case Difference::Kind::Removed:
            print(u"  - %1: %2"_s.arg(path, valueText(one.from)));
            break;
        case Difference::Kind::Changed:
            print(one.isReordered
                      ? u"  ~ "_s
                            + translated(QT_TRANSLATE_NOOP("Cli", "%1: the same items in another order")).arg(path)
                      : u"  ~ %1: %2 → %3"_s.arg(path, valueText(one.from), valueText(one.to)));
            break;
        }
    }
}

/// The path's copy as the revision has it; empty after a complaint. The copy stands as long as `git` lives.
QString fetch(GitRevision &git, const QString &path, const QString &revision)
{
    QString copy;
    QObject::connect(&git, &GitRevision::fetched, &git, [&copy](const QString &place) {
        copy = place;
        QCoreApplication::exit(Fine);
    });
    QObject::connect(&git, &GitRevision::failed, &git, [](const Error &error) {
        complain(error.toString());
        QCoreApplication::exit(Failed);
    });
    QMetaObject::invokeMethod(&git, [&] { git.fetch(path, revision); }, Qt::QueuedConnection);
    return QCoreApplication::exec() == Fine ? copy : QString();
}

int run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(translated(QT_TRANSLATE_NOOP(
        "Cli", "What differs between two sets of manifests, by field: layout, comments and the order of fields do not "
               "count. Objects are the same by kind, namespace and name. Exit code 1 where anything differs. With "
               "--revision, what changed in A since that Git revision.")));
    const QCommandLineOption revision(
        u"revision"_s,
        translated(QT_TRANSLATE_NOOP("Cli", "Compare A as it was in this Git revision with A as it is: HEAD, a branch, "
                                            "a commit.")),
        u"revision"_s);
    parser.addOption(revision);
    parser.addPositionalArgument(u"A"_s,
                                 translated(QT_TRANSLATE_NOOP("Cli", "File or folder, or - for standard input.")));
    parser.addPositionalArgument(u"B"_s, translated(QT_TRANSLATE_NOOP("Cli", "What to compare with it.")));
    addVerboseOption(parser);
    if (const auto done = parse(parser, "diff", arguments))
        return *done;
    const QStringList paths = parser.positionalArguments();
    const bool isOfGit = parser.isSet(revision);
    if (isOfGit && (paths.size() != 1 || paths[0] == u"-"_s)) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "diff --revision needs one file or folder.")));
        return Usage;
    }
    if (!isOfGit && (paths.size() != 2 || paths[0] == paths[1])) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "diff needs two different files or folders.")));
        return Usage;
    }
    const Registry registry = Registry::builtIn();
    Document before(registry);
    Document after(registry);
    GitRevision git;
    QString old = paths[0];
    if (isOfGit) {
        old = fetch(git, paths[0], parser.value(revision));
        if (old.isEmpty())
            return Failed;
    }
    // What the revision does not have is new as a whole, and what only the revision has is gone as a whole.
    const bool isNew = isOfGit && !QFileInfo::exists(old);
    const bool isGone = isOfGit && !isNew && !QFileInfo::exists(paths[0]);
    if ((!isNew && load(before, {old}) != Fine) || (!isGone && load(after, {paths.back()}) != Fine))
        return Failed;
    // Of what could be read only in part nothing is said.
    if (!before.failures().empty() || !after.failures().empty())
        return Failed;
    tellIgnored(before, parser);
    tellIgnored(after, parser);
    const std::vector<Difference> differences = compare(before.set(), after.set());
    if (wantsJson(parser)) {
        Json json = Json::array();
        for (const Difference &one : differences)
            json.push_back(differenceJson(one));
        printJson(json);
    } else {
        printDifferences(differences);
    }
    return differences.empty() ? Fine : Findings;
}

} // namespace

Verb diff()
{
    return {"diff", QT_TRANSLATE_NOOP("Cli", "What differs between two files or folders, by field."), &run};
}

} // namespace weir::cli::verbs
