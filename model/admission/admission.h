// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/profile.h"

#include <QString>
#include <QStringList>

namespace weir::admission {

/// Where an object was stopped (vectors/verdicts): kind, version or namespace not found; the API server's decoding;
/// metadata rules and OpenAPI schema; conversion, mutating or validating webhook.
enum class Stage { None, NotFound, Decode, Schema, Webhook };
/// "notfound", "decode", "schema", "webhook"; empty for None.
[[nodiscard]] QString toString(Stage stage);

/// What is asked of the server.
struct Request {
    Json object;                              ///< as sent; hostile
    Json old = nullptr;                       ///< the object as it is in the cluster: an update; null: a create
    bool isStrict = true; ///< fieldValidation=Strict as kubectl asks; else unknown fields are dropped
    QString user = QStringLiteral("admin");   ///< becomes creator and lastModifier; empty: neither is written
    bool hasWebhooks = true;                  ///< else as a cluster without Knative's own programs takes it
    bool wantsDefaulted = true;               ///< else the verdict of an accepted object comes without it, sooner
};

/// The server's answer.
struct Verdict {
    enum class Kind {
        Accepted,
        Refused,
        Unknown
    } kind = Kind::Unknown;     ///< Unknown: a kind whose rules Weir does not hold
    Stage stage = Stage::None;  ///< of a refusal
    QString message = {};       ///< the server's words, in English, as a cluster's own are
    QStringList paths = {};     ///< the fields named in them, in its spelling: "spec.subscriber.ref"
    Json defaulted = nullptr;   ///< of an accepted object: as it would be stored, without what the server sets itself
};

/// The whole chain. Never fails: any object gets a verdict, in bounded time and memory.
[[nodiscard]] Verdict review(Request request, const Profile &profile = {});

} // namespace weir::admission
