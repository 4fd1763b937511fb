// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/cluster/apipath.h"
#include "model/cluster/http.h"

#include <optional>

namespace weir::cluster {

/// What a failed request means for the reader of lists and watches (kubernetes-client 3.6, 4.3).
enum class ProblemClass {
    Unauthorized, Forbidden, NotFound, Expired, VersionTooLarge, BadRequest, ClientBug, Busy, Unexpected, Network
};

struct Problem {
    ProblemClass cls = ProblemClass::Network;
    int status = 0;
    std::optional<int> retryAfter; ///< seconds
    QString sentence;              ///< translated: what happened and what to do next
};

/// The problem behind a reply that is no 2xx, or nullopt for a 2xx that came whole.
[[nodiscard]] std::optional<Problem> problemOf(const HttpReply &reply, const QString &what);

/// The problem told by a Status object of the server, in an error body or an ERROR frame.
[[nodiscard]] Problem problemOfStatus(const Json &status, int httpStatus, const QString &what);

/// A 2xx answer that is not what was asked for: a sign-in page, a cut document.
[[nodiscard]] Problem unexpectedReply(const HttpHead &head, const QByteArray &body, const QString &what);

/// "You may not list triggers … Ask for a role with this rule: …".
[[nodiscard]] QString forbiddenSentence(const ResourceType &type, const QString &nameSpace);

/// Text of a server or a file made fit to show: control and direction characters escaped, at most `limit` characters.
[[nodiscard]] QString shown(const QString &text, qsizetype limit = 2048);

} // namespace weir::cluster
