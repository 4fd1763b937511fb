// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/events/pasted.h"

#include <QCoreApplication>

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

} // namespace

Result<CloudEvent> fromPasted(const QByteArray &text)
{
    if (text.size() > Longest)
        return fail(errorAt(Texts::tr("This is too long for one event: at most 4 MiB are read.")));
    const QByteArray start = text.left(256).trimmed();
    if (start.isEmpty())
        return fail(errorAt(Texts::tr("There is no event here yet: write or paste it as JSON or as HTTP headers.")));
    if (start.startsWith('{'))
        return fromStructured(text);
    if (start.startsWith('['))
        return fail(errorAt(Texts::tr("This is a list. Paste one event, as a JSON object.")));
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
