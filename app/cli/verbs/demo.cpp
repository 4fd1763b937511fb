// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/demo.h"

#include "app/cli/cli.h"
#include "model/demo/scenario.h"

#include <QRegularExpression>

namespace weir::cli::verbs {

using namespace Qt::StringLiterals;

Verb demo();

namespace {

/// A number of the option, or a complaint.
template<class Number>
bool readNumber(const QCommandLineParser &parser, const QString &name, double least, Number &value)
{
    if (!parser.isSet(name))
        return true;
    bool ok = false;
    const double number = parser.value(name).toDouble(&ok);
    if (!ok || number < least || number > 1e9 || number != number) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "--%1 must be a number of at least %2, not \"%3\"."))
                     .arg(name)
                     .arg(least)
                     .arg(parser.value(name)));
        return false;
    }
    value = static_cast<Number>(number);
    return true;
}

/// "10.77.0.0/16" becomes "10.77"; false with a complaint for anything else.
bool readNetwork(const QCommandLineParser &parser, demo::Options &options)
{
    if (!parser.isSet(u"pod-network"_s))
        return true;
    const QString text = parser.value(u"pod-network"_s);
    const QRegularExpressionMatch match =
        QRegularExpression(u"^((?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.(?:25[0-5]|2[0-4]\\d|1?\\d?\\d))\\.0\\.0/16$"_s)
            .match(text);
    if (!match.hasMatch()) {
        complain(
            translated(QT_TRANSLATE_NOOP("Cli", "--pod-network must be like 10.244.0.0/16, not \"%1\".")).arg(text));
        return false;
    }
    options.podNetwork = match.captured(1);
    return true;
}

int remove(const QCommandLineParser &parser, const demo::Options &options)
{
    const Result<QStringList> removed = demo::remove(options);
    if (!removed) {
        complain(removed.error());
        return Failed;
    }
    if (wantsJson(parser)) {
        Json names = Json::array();
        for (const QString &name : *removed)
            names.push_back(name.toStdString());
        printJson({{"removed", names}}, true);
    } else if (removed->isEmpty()) {
        print(translated(QT_TRANSLATE_NOOP("Cli", "Nothing of the demonstration is in the cluster of %1."))
                  .arg(options.into));
    } else {
        print(translated(QT_TRANSLATE_NOOP("Cli", "Removed from the cluster of %1: %2."))
                  .arg(options.into, removed->join(u", "_s)));
    }
    return Fine;
}

int run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(translated(
        QT_TRANSLATE_NOOP("Cli", "Serves a simulated cluster on the loopback interface until it is ended.")));
    parser.addOptions({
        {u"kubeconfig"_s, translated(QT_TRANSLATE_NOOP("Cli", "Kubeconfig file to write.")), u"file"_s},
        {u"into"_s,
         translated(QT_TRANSLATE_NOOP("Cli", "Instead of serving a cluster: live in the one of this kubeconfig, which "
                                             "has Knative's CRDs and nothing else of it.")),
         u"file"_s},
        {u"context"_s, translated(QT_TRANSLATE_NOOP("Cli", "With --into: the context.")), u"name"_s},
        {u"pod-network"_s,
         translated(QT_TRANSLATE_NOOP("Cli", "With --into: network of the pods' addresses, all of which must be this "
                                             "machine's.")),
         u"a.b.0.0/16"_s},
        {u"remove"_s, translated(QT_TRANSLATE_NOOP("Cli", "With --into: takes out of the cluster what was put there, "
                                                          "and ends."))},
        {u"scenario"_s,
         translated(QT_TRANSLATE_NOOP("Cli", "One of %1, or a scenario file."))
             .arg(demo::Scenario::names().join(u", "_s)),
         u"name"_s, u"shop"_s},
        {u"port"_s, translated(QT_TRANSLATE_NOOP("Cli", "Port to listen on; 0: any free one.")), u"number"_s},
        {u"speed"_s, translated(QT_TRANSLATE_NOOP("Cli", "Simulated seconds in one second.")), u"factor"_s},
        {u"seed"_s, translated(QT_TRANSLATE_NOOP("Cli", "Seed of everything random.")), u"number"_s},
        {u"until"_s, translated(QT_TRANSLATE_NOOP("Cli", "Sources fall silent after this simulated second.")),
         u"seconds"_s},
        {u"quiet"_s, translated(QT_TRANSLATE_NOOP("Cli", "Sources are silent for the first simulated seconds.")),
         u"seconds"_s},
        {u"ledger"_s,
         translated(QT_TRANSLATE_NOOP("Cli", "File for the exact counts, rewritten every simulated second.")),
         u"file"_s},
        {u"restart"_s,
         translated(QT_TRANSLATE_NOOP("Cli", "Restarts a component at a simulated second; may be repeated.")),
         u"component@seconds"_s},
        {u"owner-pid"_s, translated(QT_TRANSLATE_NOOP("Cli", "Ends when this process is gone.")), u"pid"_s},
    });
    if (const std::optional<int> done = parse(parser, "demo", arguments))
        return *done;
    demo::Options options;
    options.kubeconfig = parser.value(u"kubeconfig"_s);
    options.into = parser.value(u"into"_s);
    options.context = parser.value(u"context"_s);
    if (options.kubeconfig.isEmpty() == options.into.isEmpty() || !parser.positionalArguments().isEmpty()) {
        complain(translated(
            QT_TRANSLATE_NOOP("Cli", "demo needs --kubeconfig FILE, where it writes how to reach it, or --into FILE, "
                                     "where it reads which cluster to live in, and takes no other arguments.")));
        return Usage;
    }
    if (parser.isSet(u"remove"_s)) {
        if (!options.isInto()) {
            complain(
                translated(QT_TRANSLATE_NOOP("Cli", "--remove needs --into FILE: a cluster of our own is gone when "
                                                    "its program ends.")));
            return Usage;
        }
        return remove(parser, options);
    }
    if (!readNetwork(parser, options))
        return Usage;
    options.scenario = parser.value(u"scenario"_s);
    options.ledger = parser.value(u"ledger"_s);
    options.restarts = parser.values(u"restart"_s);
    const bool isRead = readNumber(parser, u"port"_s, 0, options.port)
        && readNumber(parser, u"speed"_s, 0.01, options.speed) && readNumber(parser, u"seed"_s, 0, options.seed)
        && readNumber(parser, u"until"_s, 0, options.until) && readNumber(parser, u"quiet"_s, 0, options.quiet)
        && readNumber(parser, u"owner-pid"_s, 1, options.ownerPid);
    if (!isRead)
        return Usage;
    if (options.port > 65535) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "--port must be at most 65535.")));
        return Usage;
    }
    const bool isJson = wantsJson(parser);
    options.ready = [&](const QString &url) {
        if (isJson) {
            printJson({{"kubeconfig", (options.isInto() ? options.into : options.kubeconfig).toStdString()},
                       {"server", url.toStdString()}},
                      true);
            return;
        }
        if (options.isInto()) {
            print(translated(QT_TRANSLATE_NOOP("Cli", "Simulated event flow ready in the cluster of %1, server %2"))
                      .arg(options.into, url));
            return;
        }
        print(translated(QT_TRANSLATE_NOOP("Cli", "Simulated cluster ready: kubeconfig %1, server %2"))
                  .arg(options.kubeconfig, url));
    };
    if (const Result<void> served = demo::serve(options); !served) {
        complain(served.error());
        return Failed;
    }
    return Fine;
}

} // namespace

Verb demo()
{
    return {"demo", QT_TRANSLATE_NOOP("Cli", "Serve a simulated cluster"), &run};
}

} // namespace weir::cli::verbs
