// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/events/pasted.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace weir {

namespace {

// A person pastes one event; more than this is a mistake of the clipboard.
constexpr qsizetype Longest = 4 * 1024 * 1024;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CloudEvent)
};

Error errorAt(const QString &message, int line = 0)
{
    Error error;
    error.message = message;
    error.line = line;
    return error;
}

/// Where a text stops to be JSON; nothing where it is.
std::optional<Error> jsonError(const QByteArray &text)
{
    QJsonParseError problem;
    QJsonDocument::fromJson(text, &problem);
    if (problem.error == QJsonParseError::NoError)
        return std::nullopt;
    const QByteArray before = text.left(problem.offset);
    const auto line = static_cast<int>(before.count('\n')) + 1;
    Error error = errorAt(problem.error == QJsonParseError::DeepNesting ? Texts::tr("The JSON nests too deeply here.")
                          : problem.error == QJsonParseError::IllegalUTF8String
                              ? Texts::tr("This text is not UTF-8.")
                              : Texts::tr("This is no JSON from here on."), line);
    error.column = static_cast<int>(QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).toUcs4().size()) + 1;
    return error;
}

/// One event as JSON, or a batch of one (application/cloudevents-batch+json).
Result<CloudEvent> fromJsonText(const QByteArray &text)
{
    if (const auto problem = jsonError(text))
        return fail(*problem);
    const auto root = parseJson(std::string_view(text.constData(), size_t(text.size())));
    if (!root || !root->is_array())
        return fromStructured(text);
    if (root->size() != 1)
        return fail(
            Texts::tr("This is a list of %n event(s). Paste one event.", nullptr, static_cast<int>(root->size())));
    return fromStructured(toText(root->front()));
}

} // namespace

Result<CloudEvent> fromPasted(const QByteArray &text)
{
    if (text.size() > Longest)
        return fail(errorAt(Texts::tr("This is too long for one event: at most 4 MiB are read.")));
    const QByteArray start = text.left(256).trimmed();
    if (start.isEmpty())
        return fail(errorAt(Texts::tr("There is no event here yet: write or paste it as JSON or as HTTP headers.")));
    if (start.startsWith('{') || start.startsWith('['))
        return fromJsonText(text);
    HttpHeaders headers;
    QByteArray body;
    int number = 0;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf('\n', at);
        if (end < 0)
            end = text.size();
        QByteArray line = text.mid(at, end - at).trimmed();
        at = end + 1;
        ++number;
        if (line.startsWith('>'))
            line = line.mid(1).trimmed();
        if (line.isEmpty()) {
            if (headers.isEmpty())
                continue;
            body = text.mid(at);
            break;
        }
        const qsizetype colon = line.indexOf(':');
        const bool isRequest = headers.isEmpty() && line.contains(" HTTP/");
        if (isRequest)
            continue;
        if (colon <= 0 || line.left(colon).contains(' '))
            return fail(errorAt(Texts::tr("Line %1 is no HTTP header: it must read name: value. An empty line ends the "
                                          "headers.").arg(number), number));
        headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    return fromHttp(headers, body);
}

QByteArray toPasted(const CloudEvent &event)
{
    QByteArray text;
    for (const auto &[name, value] : toHttpHeaders(event))
        text += name + ": " + value + '\n';
    return event.data.isEmpty() ? text : text + '\n' + event.data;
}

} // namespace weir
