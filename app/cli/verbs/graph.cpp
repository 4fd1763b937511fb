// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/graphtext.h"
#include "app/cli/load.h"

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

int run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr(QT_TRANSLATE_NOOP("Cli", "Nodes, relations and groups of manifests.")));
    parser.addPositionalArgument(u"FILE"_s, tr(QT_TRANSLATE_NOOP("Cli", "Files, folders, or - for standard input.")),
                                 u"FILE…"_s);
    parser.addOption({u"to"_s, tr(QT_TRANSLATE_NOOP("Cli", "Another form: dot, mermaid or markdown.")), u"form"_s});
    if (const auto done = parse(parser, "graph", arguments))
        return *done;
    const QString form = parser.value(u"to"_s);
    if (parser.isSet(u"to"_s) && form != "dot"_L1 && form != "mermaid"_L1 && form != "markdown"_L1) {
        complain(tr(QT_TRANSLATE_NOOP("Cli", "--to must be dot, mermaid or markdown, not \"%1\".")).arg(form));
        return Usage;
    }
    const Registry registry = Registry::builtIn();
    Document document(registry);
    if (const int code = load(document, parser.positionalArguments()); code != Fine)
        return code;

    const Topology &topology = document.topology();
    if (form == "dot"_L1) {
        print(graphDot(topology));
    } else if (form == "mermaid"_L1) {
        print(graphMermaid(topology));
    } else if (form == "markdown"_L1) {
        print(graphMarkdown(topology));
    } else if (wantsJson(parser)) {
        Json json = graphJson(topology);
        json["errors"] = errorsJson(document);
        printJson(json);
    } else {
        print(graphText(topology));
    }
    return document.failures().empty() ? Fine : Failed;
}

} // namespace

Verb graph();

Verb graph()
{
    return {"graph", QT_TRANSLATE_NOOP("Cli", "Show manifests as nodes and relations."), &run};
}

} // namespace weir::cli::verbs
