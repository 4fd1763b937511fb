// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/graphtext.h"
#include "app/cli/load.h"
#include "app/cli/target.h"
#include "model/cluster/observation.h"
#include "model/exports/diagram.h"
#include "model/exports/report.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace weir::cli::verbs {

using namespace Qt::StringLiterals;

namespace {

Json errorsJson(const Document &document)
{
    Json errors = Json::array();
    for (const Error &failure : document.failures()) {
        Json error{{"file", shown(failure.file).toStdString()}};
        if (failure.line > 0) {
            error["line"] = failure.line;
            error["column"] = failure.column;
        }
        error["message"] = failure.message.toStdString();
        errors.push_back(std::move(error));
    }
    return errors;
}

/// Prints the graph in the form that was asked for.
void show(const exports::ReportContent &content, const QCommandLineParser &parser, const Json &errors,
          const Json &ignored)
{
    const Topology &topology = content.topology;
    const QString form = parser.value(u"to"_s);
    if (form == "dot"_L1) {
        print(exports::asDot(topology));
    } else if (form == "mermaid"_L1) {
        print(exports::asMermaid(topology));
    } else if (form == "markdown"_L1) {
        print(exports::asReport(content));
    } else if (wantsJson(parser)) {
        JsonStream out;
        out.beginObject();
        writeGraph(out, topology);
        out.key("errors").value(errors);
        if (!ignored.empty())
            out.key("ignored").value(ignored);
        out.endObject();
    } else {
        print(graphText(topology));
    }
}

/// Lists what takes part in a cluster's event mesh once, and shows that.
int showCluster(const QCommandLineParser &parser, const Registry &registry)
{
    ClusterSession session;
    Observation observation(registry);
    observation.follow(&session);
    bool isWhole = false;
    QObject::connect(&session, &ClusterSession::synced, &session, [&isWhole] {
        isWhole = true;
        QCoreApplication::quit();
    });
    QObject::connect(&session, &ClusterSession::stateChanged, &session, [](const ConnectionInfo &info) {
        if (info.state != ConnectionState::Connecting && info.state != ConnectionState::Live)
            QCoreApplication::quit();
    });
    SessionTarget target = clusterTarget(parser);
    target.scrapeSeconds = 0;
    session.connectTo(target);
    QCoreApplication::exec();
    if (!session.info().message.isEmpty())
        complain(session.info().message);
    if (!isWhole)
        return Failed;
    show({.title = session.info().server, .topology = observation.topology(), .set = observation.set(), .findings = {}},
         parser, Json::array(), Json::array());
    return Fine;
}

int run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        translated(QT_TRANSLATE_NOOP("Cli", "Nodes, relations and groups of manifests, or of what a cluster has.")));
    parser.addPositionalArgument(
        u"FILE"_s, translated(QT_TRANSLATE_NOOP("Cli", "Files, folders, or - for standard input.")), u"FILE…"_s);
    parser.addOption(
        {u"to"_s, translated(QT_TRANSLATE_NOOP("Cli", "Another form: dot, mermaid or markdown.")), u"form"_s});
    parser.addOption({u"cluster"_s, translated(QT_TRANSLATE_NOOP("Cli", "Show what a cluster has instead of files."))});
    addVerboseOption(parser);
    addClusterOptions(parser);
    if (const auto done = parse(parser, "graph", arguments))
        return *done;
    const QString form = parser.value(u"to"_s);
    if (parser.isSet(u"to"_s) && form != "dot"_L1 && form != "mermaid"_L1 && form != "markdown"_L1) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "--to must be dot, mermaid or markdown, not \"%1\".")).arg(form));
        return Usage;
    }
    const Registry registry = Registry::builtIn();
    if (parser.isSet(u"cluster"_s)) {
        if (parser.positionalArguments().isEmpty())
            return showCluster(parser, registry);
        complain(translated(QT_TRANSLATE_NOOP("Cli", "graph --cluster takes no files; \"%1\" is one too many."))
                     .arg(parser.positionalArguments().front()));
        return Usage;
    }
    Document document(registry);
    if (const int code = load(document, parser.positionalArguments()); code != Fine)
        return code;

    tellIgnored(document, parser);
    QString title = QFileInfo(parser.positionalArguments().front()).fileName();
    if (parser.positionalArguments().front() == "-"_L1)
        title.clear();
    QList<Finding> findings = document.checker().findings();
    findings.removeIf([&document](const Finding &finding) { return document.waiver(finding).has_value(); });
    show({.title = title, .topology = document.topology(), .set = document.set(), .findings = std::move(findings)},
         parser, errorsJson(document), ignoredJson(document));
    leave(document.failures().empty() ? Fine : Failed);
}

} // namespace

Verb graph();

Verb graph()
{
    return {"graph", QT_TRANSLATE_NOOP("Cli", "Show manifests as nodes and relations."), &run};
}

} // namespace weir::cli::verbs
