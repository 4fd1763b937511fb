// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/cli/picture.h"

#include <QCoreApplication>

namespace weir::cli::verbs {

using namespace Qt::StringLiterals;

Verb layout();

namespace {

int run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(translated(QT_TRANSLATE_NOOP(
        "Cli",
        "Places the nodes of manifests anew, as Arrange of the canvas does, and saves where they are beside the "
        "manifests (orders.weir.json for orders.yaml, weir.json in a folder). Pinned nodes stay. The program weir does "
        "it; it needs no display.")));
    parser.addPositionalArgument(u"FILE"_s, translated(QT_TRANSLATE_NOOP("Cli", "Files or a folder.")), u"FILE…"_s);
    if (const auto done = parse(parser, "layout", arguments))
        return *done;
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty() || files.contains("-"_L1)) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "layout needs files or a folder: places are saved beside them.")));
        return Usage;
    }
    int code = Fine;
    const auto out = runWeir(QStringList{u"--arrange"_s, u"--"_s} + files, code);
    if (!out)
        return code;
    const auto placed = parseJson(out->toStdString());
    if (!placed || !placed->is_object()) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "What weir answered is no JSON.")));
        return Failed;
    }
    if (wantsJson(parser)) {
        printJson(*placed);
        return Fine;
    }
    const Json *nodes = find(*placed, "/nodes");
    const Json *crossings = find(*placed, "/crossings");
    const int count = nodes ? static_cast<int>(nodes->size()) : 0;
    print(QCoreApplication::translate("Cli", "%n node(s) placed", nullptr, count) + u", "_s
          + QCoreApplication::translate("Cli", "%n crossing(s)", nullptr,
                                        crossings && crossings->is_number_integer() ? crossings->get<int>() : 0));
    return Fine;
}

} // namespace

Verb layout()
{
    return {"layout", QT_TRANSLATE_NOOP("Cli", "Place the nodes of manifests anew and save where they are."), &run};
}

} // namespace weir::cli::verbs
