// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <vector>

namespace weir::cli::verbs {
std::vector<Verb (*)()> all();
}

using namespace weir::cli;
using namespace Qt::StringLiterals;

namespace {

QString usage(const std::vector<Verb> &verbs)
{
    QString text = translated(QT_TRANSLATE_NOOP("Cli", "Usage: weirctl VERB [options] [FILE…|-]")) + u"\n\n"_s;
    for (const Verb &verb : verbs)
        text += u"  %1 %2\n"_s.arg(QLatin1StringView(verb.name), -10).arg(translated(verb.summary));
    return text + u'\n'
           + translated(QT_TRANSLATE_NOOP("Cli", "weirctl VERB --help tells more. Exit codes: 0 fine, 1 findings "
                                         "or differences, 2 usage, 3 input/output or cluster."));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"weirctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(WEIR_VERSION));

    QTranslator qt; // headings of --help
    if (qt.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt);
    QTranslator translator;
    if (translator.load(QLocale(), u"weir"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&translator);

    std::vector<Verb> table;
    for (const auto make : verbs::all())
        table.push_back(make());

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString first = arguments.value(0);
    if (first.isEmpty()) {
        complain(usage(table));
        return Usage;
    }
    if (first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1) {
        print(usage(table));
        return Fine;
    }
    if (first == "--version"_L1) {
        print(u"weirctl "_s + QCoreApplication::applicationVersion());
        return Fine;
    }
    const auto verb = std::find_if(table.begin(), table.end(), [&](const Verb &candidate) {
        return first == QLatin1StringView(candidate.name);
    });
    if (verb == table.end()) {
        complain(
            translated(QT_TRANSLATE_NOOP("Cli", "there is no verb \"%1\"; weirctl --help lists them.")).arg(first));
        return Usage;
    }
    return verb->run(arguments.mid(1));
}
