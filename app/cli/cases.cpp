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

/// The answer of one line. Without an id it is null.
void answer(const Json &one, const Verdict &verdict)
{
    JsonStream out(JsonStream::Form::Line);
    out.beginObject();
    out.key("id").value(one.is_object() ? one.value("id", Json()) : Json());
    writeVerdict(out, verdict);
    out.key("defaulted").value(verdict.defaulted);
    out.endObject();
}

Verdict judge(const Json &one, admission::Profile profile, bool isStrict)
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
    return admission::review(request, profile);
}

} // namespace

void writeVerdict(JsonStream &out, const Verdict &verdict)
{
    out.key("verdict").value(QString::fromLatin1(nameOf(verdict.kind)));
    const QString stage = admission::toString(verdict.stage);
    if (stage.isEmpty())
        out.key("stage").value(Json());
    else
        out.key("stage").value(stage);
    out.key("message").value(verdict.message);
    out.key("paths").beginArray();
    for (const QString &path : verdict.paths)
        out.value(path);
    out.endArray();
}

int judgeCases(const QString &path, const admission::Profile &profile, bool isStrict)
{
    return eachLine(path, [&](int number, const QByteArray &line) {
        const auto one = parseJson(line.toStdString());
        if (one && one->is_object() && weir::find(*one, "/object")) {
            answer(*one, judge(*one, profile, isStrict));
            return true;
        }
        const QString why = one ? translated(QT_TRANSLATE_NOOP("Cli", "Line %1 is no case: it has no \"object\"."))
                                : translated(QT_TRANSLATE_NOOP("Cli", "Line %1 is no JSON."));
        Verdict unknown;
        unknown.message = why.arg(number);
        answer(one.value_or(Json()), unknown);
        complain(
            Error{.message = unknown.message, .file = path, .line = number, .column = 0, .object = {}, .field = {}});
        return false;
    });
}

} // namespace weir::cli
