// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/eventfile.h"

#include "app/cli/cli.h"

namespace weir::cli {

using namespace Qt::StringLiterals;

namespace {

/// Header lines up to the first empty one, then the body; nothing where a line is no header.
std::optional<std::pair<HttpHeaders, QByteArray>> messageOf(const QByteArray &bytes)
{
    HttpHeaders headers;
    for (qsizetype begin = 0; begin < bytes.size();) {
        const qsizetype found = bytes.indexOf('\n', begin);
        const qsizetype end = found < 0 ? bytes.size() : found;
        const QByteArray line = bytes.mid(begin, end - begin).trimmed();
        begin = end + 1;
        if (line.isEmpty())
            return std::pair(headers, bytes.mid(begin));
        const qsizetype colon = line.indexOf(':');
        if (colon < 1)
            return std::nullopt;
        headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    return std::pair(headers, QByteArray());
}

} // namespace

Result<CloudEvent> readEventFile(const QString &path)
{
    const Result<QByteArray> bytes = readInput(path);
    if (!bytes)
        return fail(bytes.error());
    const bool isMessage = bytes->left(3).compare("ce-", Qt::CaseInsensitive) == 0
        || bytes->left(8).compare("content-", Qt::CaseInsensitive) == 0;
    const auto message = isMessage ? messageOf(*bytes) : std::nullopt;
    Result<CloudEvent> event = message ? fromHttp(message->first, message->second) : fromStructured(*bytes);
    if (event)
        return event;
    Error error = event.error();
    error.file = path;
    return fail(error);
}

} // namespace weir::cli
