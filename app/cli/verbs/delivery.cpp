// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/graphtext.h"
#include "app/cli/load.h"
#include "model/flow/effective.h"

namespace weir::cli::verbs {

using namespace Qt::StringLiterals;
using flow::EffectiveDelivery;

Verb delivery();

namespace {

/// Longer time lines are cut; how many attempts there are stands beside them.
constexpr size_t MaximumAttempts = 1000;

Json textOrNull(const QString &text)
{
    return text.isEmpty() ? Json() : Json(text.toStdString());
}

Json edgeJson(const flow::EdgeDelivery &one)
{
    const Edge &edge = one.edge;
    const EffectiveDelivery &delivery = one.delivery;
    // `via` is the owner of the field, as in the graph.
    Json json{{"edge", edge.id.toStdString()}, {"from", edge.from.toStdString()}, {"to", edge.to.toStdString()},
              {"role", toString(edge.role).toStdString()}, {"via", edge.owner.toStdString()},
              {"path", edge.path.toStdString()}};
    if (edge.inherited)
        json["inherited"] = true;
    if (delivery.isKnown) {
        json["retry"] = *delivery.retry;
        json["backoffPolicy"] = textOrNull(delivery.backoffPolicy);
        json["backoffDelay"] = textOrNull(delivery.backoffDelay);
        json["timeout"] = textOrNull(delivery.timeout);
        if (!delivery.retryAfterMax.isEmpty())
            json["retryAfterMax"] = delivery.retryAfterMax.toStdString();
        json["attemptCount"] = *delivery.retry + 1;
        if (delivery.policy.isTimed()) {
            json["attempts"] = delivery.policy.attempts(MaximumAttempts);
            json["totalWait"] = delivery.policy.totalWait();
        }
        if (const auto longest = delivery.policy.longest())
            json["longest"] = *longest;
    }
    json["deadLetterSink"] = textOrNull(delivery.deadLetterSink);
    json["answers"] = flow::answersText(delivery).toStdString();
    Json origin = Json::object();
    Json reasons = Json::object();
    for (auto it = delivery.origins.cbegin(); it != delivery.origins.cend(); ++it) {
        origin[it.key().toStdString()] = it->id.toStdString();
        reasons[it.key().toStdString()] = it->reason.toStdString();
    }
    json["origin"] = std::move(origin);
    json["reasons"] = std::move(reasons);
    if (!delivery.fault.isEmpty())
        json["fault"] = delivery.fault.toStdString();
    json["notes"] = Json::array();
    for (const QString &note : delivery.notes)
        json["notes"].push_back(note.toStdString());
    return json;
}

QString seconds(double value)
{
    return translated(QT_TRANSLATE_NOOP("Cli", "%1 s")).arg(QString::number(value, 'g', 10));
}

void printEdge(const Topology &topology, const flow::EdgeDelivery &one)
{
    constexpr size_t shown = 12;
    const EffectiveDelivery &delivery = one.delivery;
    print(relationText(topology, one.edge));
    const auto value = [&delivery](const char *name, const QString &text) {
        const auto origin = delivery.origins.value(QString::fromLatin1(name));
        print(u"  %1: %2  (%3)"_s.arg(QLatin1StringView(name), text.isEmpty() ? u"-"_s : text, origin.reason));
    };
    if (!delivery.isKnown) {
        print(u"  "_s + delivery.origins.value(u"retry"_s).reason);
        return;
    }
    value("retry", QString::number(*delivery.retry));
    value("backoffPolicy", delivery.backoffPolicy);
    value("backoffDelay", delivery.backoffDelay);
    value("timeout", delivery.timeout);
    value("deadLetterSink",
          delivery.deadLetterSink.isEmpty() ? QString() : nodeText(topology, delivery.deadLetterSink));
    if (delivery.policy.isTimed()) {
        QStringList times;
        for (const double at : delivery.policy.attempts(shown))
            times.append(seconds(at));
        if (*delivery.retry >= static_cast<qint64>(shown))
            times.append(u"…"_s);
        print(u"  "_s + translated(QT_TRANSLATE_NOOP("Cli", "Attempts at %1, where each fails at once; %2 of waiting."))
                            .arg(times.join(u", "_s), seconds(delivery.policy.totalWait())));
    }
    print(u"  "_s + flow::answersText(delivery));
    if (const auto longest = delivery.policy.longest())
        print(u"  "_s
              + translated(QT_TRANSLATE_NOOP("Cli", "Given up after %1 at the latest.")).arg(seconds(*longest)));
    if (!delivery.fault.isEmpty())
        print(u"  "_s + delivery.fault);
    for (const QString &note : delivery.notes)
        print(u"  "_s + note);
}

int run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(translated(QT_TRANSLATE_NOOP(
        "Cli", "How events are delivered along every relation: retries, waits, time-out and dead letter sink in force, "
               "and which object, or which default, each value comes from.")));
    parser.addPositionalArgument(
        u"FILE"_s, translated(QT_TRANSLATE_NOOP("Cli", "Files, folders, or - for standard input.")), u"FILE…"_s);
    addProfileOption(parser);
    if (const auto done = parse(parser, "delivery", arguments))
        return *done;
    const Result<admission::Profile> profile = readProfile(parser);
    if (!profile) {
        complain(profile.error());
        return Failed;
    }
    const Registry registry = Registry::builtIn();
    Document document(registry);
    if (const int code = load(document, parser.positionalArguments()); code != Fine)
        return code;
    const admission::Profile judging = profile->completedBy(document.set());
    const flow::Design design{document.topology(), document.set(), judging};
    const auto deliveries = flow::DeliveryResolver(design).all();
    if (wantsJson(parser)) {
        Json json = Json::array();
        for (const flow::EdgeDelivery &one : deliveries)
            json.push_back(edgeJson(one));
        printJson(json);
    } else {
        for (const flow::EdgeDelivery &one : deliveries)
            printEdge(document.topology(), one);
        if (deliveries.empty())
            print(translated(QT_TRANSLATE_NOOP("Cli", "Nothing in these files delivers events.")));
    }
    return document.failures().empty() ? Fine : Failed;
}

} // namespace

Verb delivery()
{
    return {"delivery",
            QT_TRANSLATE_NOOP("Cli", "Retries, waits and dead letters of every relation, and whose word each "
                                     "is."),
            &run};
}

} // namespace weir::cli::verbs
