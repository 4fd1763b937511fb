// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace weir::cluster {

/// Why there is no complete HTTP answer. Judged by what happened on the wire, not by Qt's error numbers.
enum class Failure { None, Unreachable, Cut, Timeout, Tls, TooLarge, Redirect, Credential };

/// Requests of different purpose do not wait for each other's connections: six is all that one lane has.
enum class Lane { Read, Scrape, Write };

struct HttpRequest {
    QByteArray method = QByteArrayLiteral("GET");
    QString target;              ///< encoded path and query below the server's base URL
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    int timeout = 30'000;        ///< milliseconds for all of it; of a stream: until the first header
    qint64 limit = 64LL << 20;   ///< bytes of the (decompressed) body; of a stream: only of an error's body
    Lane lane = Lane::Read;      ///< Write: never sent twice over a reused connection
    bool stream = false;         ///< deliver a 2xx body piece by piece
};

struct HttpHead {
    int status = 0;
    QByteArray contentType;
    std::optional<int> retryAfter; ///< seconds; a date or nonsense counts as absent (kubernetes-client 3.8)
    QStringList warnings;          ///< texts of Warning headers with code 299
};

struct HttpReply {
    HttpHead head;
    QByteArray body;         ///< empty for a stream that was delivered in pieces
    Failure failure = Failure::None;
    QString sentence;        ///< translated; empty without a failure. Never holds a credential
};

/// A running exchange. Destroying it aborts the exchange and silences its handlers; that is allowed inside them.
class Call
{
public:
    Call() = default;
    virtual ~Call() = default;
    Q_DISABLE_COPY_MOVE(Call)
};

struct HttpHandlers {
    std::function<void(const HttpHead &head)> head; ///< streams only, when a 2xx answer begins
    std::function<void(const QByteArray &piece)> data; ///< streams only
    std::function<void(const HttpReply &reply)> done;  ///< exactly once, unless the call is destroyed before
};

/// Sends requests with the credentials of one user to one server. Everything else talks HTTP through this.
class HttpClient : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// A 401 refreshes the credential, and where that gave another one the same request is repeated once
    /// (kubernetes-client 4.3, rule 8). Handlers run later, never inside this function.
    [[nodiscard]] std::unique_ptr<Call> send(const HttpRequest &request, HttpHandlers handlers);

    /// The Authorization header that a request would carry now; empty for none.
    [[nodiscard]] virtual QByteArray authorization() = 0;
    [[nodiscard]] virtual bool canRefresh() const = 0;

    [[nodiscard]] virtual std::unique_ptr<Call> start(const HttpRequest &request, HttpHandlers handlers) = 0;
    /// Reads or makes the credential anew; `done` runs in this thread unless `context` died.
    virtual void refresh(QObject *context, std::function<void()> done) = 0;
};

} // namespace weir::cluster
