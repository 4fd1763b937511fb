// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cases.h"

#include "app/cli/cli.h"

namespace weir::cli {

using admission::Verdict;

namespace {

const char *nameOf(Verdict::Kind kind)
{
    switch (kind) {
    case Verdict::Kind::Accepted: return "accepted";
    case Verdict::Kind::Refused: return "refused";
    case Verdict::Kind::Unknown: return "unknown";
    }
    return "";
}

Json answerTo(const Json &one, admission::Profile profile, bool isStrict)
{
    const Json *given = weir::find(one, "/flags");
    const Json flags = given && given->is_object() ? *given : Json::object();
    for (const auto &[flag, value] : flags.items()) {
        if (value.is_string())
            profile.features[QString::fromStdString(flag)] = toQString(value);
    }
    const Json *old = weir::find(one, "/old");
    admission::Request request;
    request.object = *weir::find(one, "/object");
    request.old = old ? *old : Json();
    request.isStrict = isStrict;
    const Verdict verdict = admission::review(request, profile);
    Json answer{{"id", one.value("id", Json())}};
    answer.update(verdictJson(verdict));
    answer["defaulted"] = verdict.defaulted;
    return answer;
}

} // namespace

Json verdictJson(const Verdict &verdict)
{
    Json paths = Json::array();
    for (const QString &path : verdict.paths)
        paths.push_back(path.toStdString());
    const QString stage = admission::toString(verdict.stage);
    return {{"verdict", nameOf(verdict.kind)},
            {"stage", stage.isEmpty() ? Json() : Json(stage.toStdString())},
            {"message", verdict.message.toStdString()},
            {"paths", std::move(paths)}};
}

int judgeCases(const QString &path, const admission::Profile &profile, bool isStrict)
{
    return eachLine(path, [&](int number, const QByteArray &line) {
        const auto one = parseJson(line.toStdString());
        if (one && one->is_object() && weir::find(*one, "/object")) {
            printJson(answerTo(*one, profile, isStrict), true);
            return true;
        }
        const QString why = one ? translated(QT_TRANSLATE_NOOP("Cli", "Line %1 is no case: it has no \"object\"."))
                                : translated(QT_TRANSLATE_NOOP("Cli", "Line %1 is no JSON."));
        Verdict unknown;
        unknown.message = why.arg(number);
        Json answer{{"id", one && one->is_object() ? one->value("id", Json()) : Json()}};
        answer.update(verdictJson(unknown));
        answer["defaulted"] = nullptr;
        printJson(answer, true);
        complain(Error{.message = unknown.message, .file = path, .line = number, .column = 0, .object = {}, .field = {}});
        return false;
    });
}

} // namespace weir::cli
