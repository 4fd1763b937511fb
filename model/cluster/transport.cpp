// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/transport.h"

#include "model/cluster/client.h"
#include "model/cluster/problem.h"
#include "model/cluster/tls.h"

#include <QCoreApplication>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPointer>
#include <QSslCertificate>
#include <QTimer>

#include <algorithm>

namespace weir::cluster {

using namespace Qt::StringLiterals;

namespace {

constexpr int WatchesOfOneManager = 5;
constexpr qint64 ReadBuffer = 1 << 20;
constexpr int TokenSeconds = 50;

QByteArray userAgent()
{
    return QByteArrayLiteral("weir/" WEIR_VERSION " (linux) qt/" QT_VERSION_STR);
}

/// Texts of Warning headers (kubernetes-client 3.9): `299 AGENT "TEXT"`, comma-separated, with \" and \\ escapes.
QStringList warningsOf(const QByteArray &header)
{
    QStringList texts;
    qsizetype at = 0;
    while (at < header.size()) {
        const qsizetype open = header.indexOf('"', at);
        if (open < 0)
            break;
        const bool shownCode = header.mid(at, open - at).trimmed().startsWith("299 ");
        QByteArray text;
        qsizetype i = open + 1;
        for (; i < header.size() && header[i] != '"'; ++i) {
            if (header[i] == '\\' && i + 1 < header.size())
                ++i;
            text += header[i];
        }
        if (i >= header.size())
            break;
        if (shownCode && !text.isEmpty())
            texts << shown(QString::fromUtf8(text), 256);
        // A date in quotation marks may follow; the next value begins after a comma.
        const qsizetype comma = header.indexOf(',', i);
        const qsizetype date = header.indexOf('"', i + 1);
        at = date >= 0 && (comma < 0 || date < comma) ? header.indexOf('"', date + 1) + 1 : comma + 1;
        if (at <= 0)
            break;
    }
    return texts;
}

HttpHead headOf(const QNetworkReply &reply)
{
    HttpHead head;
    head.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    head.contentType = reply.rawHeader("Content-Type");
    bool isNumber = false;
    const int seconds = reply.rawHeader("Retry-After").trimmed().toInt(&isNumber);
    if (isNumber && seconds > 0 && seconds <= 3600)
        head.retryAfter = seconds;
    if (reply.hasRawHeader("Warning"))
        head.warnings = warningsOf(reply.rawHeader("Warning"));
    return head;
}

/// The only place that makes a request, so that none of these settings can be forgotten.
QNetworkRequest makeRequest(const HttpRequest &request, const Endpoint &endpoint, const QSslConfiguration &tls,
                            const QByteArray &authorization)
{
    QNetworkRequest made(endpoint.url(request.target));
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Repetitive lists compress beyond Qt's ratio limit; the bound is our own, on what comes out.
    made.setDecompressedSafetyCheckThreshold(-1);
    if (endpoint.isEncrypted()) {
        made.setSslConfiguration(tls);
        if (!endpoint.verifyName.isEmpty())
            made.setPeerVerifyName(endpoint.verifyName);
    }
    made.setHeader(QNetworkRequest::UserAgentHeader, userAgent());
    // Compression would hold back the pieces of a watch.
    if (request.stream)
        made.setRawHeader("Accept-Encoding", "identity");
    for (const auto &[name, value] : request.headers)
        made.setRawHeader(name, value);
    for (const auto &[name, value] : endpoint.credential.headers)
        made.setRawHeader(name, value);
    if (!authorization.isEmpty())
        made.setRawHeader("Authorization", authorization);
    // On a reused connection that dies Qt sends again by itself; what changes something gets its own connection.
    if (request.lane == Lane::Write)
        made.setRawHeader("Connection", "close");
    return made;
}

class NetCall final : public Call
{
public:
    /// `lease` keeps the manager's place of a watch.
    NetCall(QNetworkReply *reply, const HttpRequest &request, HttpHandlers handlers, QString host,
            const QString &verifyName, std::shared_ptr<void> lease)
        : m_reply(reply), m_handlers(std::move(handlers)), m_host(std::move(host)), m_limit(request.limit),
          m_stream(request.stream), m_lease(std::move(lease))
    {
        // Without a bound Qt reads on, and tells of what it read only when it has caught up with the sender: an endless
        // answer would fill the memory first.
        reply->setReadBufferSize(ReadBuffer);
        QObject::connect(reply, &QNetworkReply::sslErrors, &m_guard,
                         [this, verifyName](const QList<QSslError> &errors) {
                             m_tlsSentence = tlsSentence(verifyName.isEmpty() ? m_host : verifyName,
                                                         m_reply->sslConfiguration().peerCertificate(), errors);
                         });
        QObject::connect(reply, &QNetworkReply::metaDataChanged, &m_guard, [this] { takeHead(); });
        QObject::connect(reply, &QNetworkReply::readyRead, &m_guard, [this] { takeData(); });
        QObject::connect(reply, &QNetworkReply::finished, &m_guard, [this] { takeEnd(); });
        if (request.timeout > 0) {
            m_timer.setSingleShot(true);
            QObject::connect(&m_timer, &QTimer::timeout, &m_guard, [this, seconds = request.timeout / 1000] {
                finish(Failure::Timeout, QCoreApplication::translate(
                                             "Cluster", "%1 did not answer within %2 seconds. Check the network and "
                                                        "the server address of the context.")
                                             .arg(m_host)
                                             .arg(seconds));
            });
            m_timer.start(request.timeout);
        }
    }

    ~NetCall() override { drop(); }
    Q_DISABLE_COPY_MOVE(NetCall)

private:
    // Every function that calls a handler touches nothing of this object afterwards: the handler may destroy it.

    void takeHead()
    {
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (!m_stream || m_began || status < 200 || status >= 300)
            return;
        m_began = true;
        m_timer.stop();
        if (const auto head = m_handlers.head)
            head(headOf(*m_reply));
    }

    void takeData()
    {
        if (m_stream && !m_began) {
            const QPointer<QObject> alive(&m_guard);
            takeHead();
            if (!alive || !m_reply)
                return;
        }
        const QByteArray piece = m_reply->readAll();
        if (m_began) {
            if (const auto data = m_handlers.data; data && !piece.isEmpty())
                data(piece);
            return;
        }
        if (m_body.size() + piece.size() > m_limit) {
            finish(Failure::TooLarge,
                   QCoreApplication::translate("Cluster", "The answer of %1 is larger than %2 MiB and is not read.")
                       .arg(m_host).arg(m_limit >> 20));
            return;
        }
        m_body += piece;
    }

    void takeEnd()
    {
        const QPointer<QObject> alive(&m_guard);
        takeData();
        if (!alive || !m_reply)
            return;
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QNetworkReply::NetworkError error = m_reply->error();
        if (!m_tlsSentence.isEmpty()) {
            finish(Failure::Tls, m_tlsSentence);
        } else if (status >= 300 && status < 400) {
            finish(Failure::Redirect, QCoreApplication::translate(
                                          "Cluster", "%1 redirects to another address (HTTP %2), which an API server "
                                                     "never does; it is not followed. Check the server address of the "
                                                     "context.")
                                          .arg(m_host)
                                          .arg(status));
        } else if (status == 0) {
            failWithoutAnswer(error);
        } else if (isCut(error, status)) {
            finish(Failure::Cut,
                   QCoreApplication::translate("Cluster", "The connection to %1 ended before the answer was complete.")
                       .arg(m_host));
        } else {
            finish(Failure::None, {});
        }
    }

    // Qt's content and server errors (201 and above) only repeat the status, UnknownContentError a 4xx it has no name
    // for, such as 429; with any other status it means a body that could not be unpacked.
    [[nodiscard]] static bool isCut(QNetworkReply::NetworkError error, int status)
    {
        return error != QNetworkReply::NoError
            && (error < QNetworkReply::ContentAccessDenied || error == QNetworkReply::ProtocolFailure
                || (error == QNetworkReply::UnknownContentError && status < 400));
    }

    void failWithoutAnswer(QNetworkReply::NetworkError error)
    {
        switch (error) {
        case QNetworkReply::ConnectionRefusedError:
            finish(Failure::Unreachable,
                   QCoreApplication::translate("Cluster",
                                               "%1 refuses the connection. Is the API server running, and is the "
                                               "address right?")
                       .arg(m_host));
            break;
        case QNetworkReply::HostNotFoundError:
            finish(Failure::Unreachable, QCoreApplication::translate(
                                             "Cluster", "The host of %1 is not known. Check the server address of the "
                                                        "context and the network.")
                                             .arg(m_host));
            break;
        case QNetworkReply::SslHandshakeFailedError:
            finish(Failure::Tls, QCoreApplication::translate(
                                     "Cluster", "No secure connection to %1 could be made: %2. Does the server "
                                                "speak https, and does it accept the client certificate?")
                                     .arg(m_host, shown(m_reply->errorString(), 300)));
            break;
        case QNetworkReply::TimeoutError:
        case QNetworkReply::OperationCanceledError:
            finish(Failure::Timeout,
                   QCoreApplication::translate("Cluster", "%1 did not answer in time. Check the network.").arg(m_host));
            break;
        case QNetworkReply::ProtocolFailure:
        case QNetworkReply::ProtocolInvalidOperationError:
        case QNetworkReply::UnknownNetworkError:
            finish(Failure::Cut,
                   QCoreApplication::translate("Cluster", "%1 does not answer as an HTTP server does: %2.")
                       .arg(m_host, shown(m_reply->errorString(), 300)));
            break;
        default:
            finish(Failure::Cut,
                   QCoreApplication::translate("Cluster", "The connection to %1 ended before an answer came.")
                       .arg(m_host));
        }
    }

    void finish(Failure failure, const QString &sentence)
    {
        HttpReply result{.head = headOf(*m_reply), .body = std::move(m_body), .failure = failure, .sentence = sentence};
        drop();
        const auto done = m_handlers.done;
        done(result);
    }

    void drop()
    {
        m_timer.stop();
        if (!m_reply)
            return;
        QNetworkReply *reply = m_reply;
        m_reply.clear();
        QObject::disconnect(reply, nullptr, &m_guard, nullptr);
        // Its destructor ends the request. abort() would end it here, and Qt warns when an error that is already on
        // its way ends it again.
        // The place is free when the connection is: a lease given back early would queue the next watch.
        QObject::connect(reply, &QObject::destroyed, reply, [lease = std::move(m_lease)] {});
        reply->deleteLater();
    }

    QPointer<QNetworkReply> m_reply;
    HttpHandlers m_handlers;
    QString m_host;
    qint64 m_limit;
    bool m_stream;
    bool m_began = false;
    QByteArray m_body;
    QString m_tlsSentence;
    std::shared_ptr<void> m_lease;
    QTimer m_timer;
    QObject m_guard;
};

} // namespace

Result<std::unique_ptr<Transport>> Transport::create(const Endpoint &endpoint)
{
    QSslConfiguration tls;
    if (endpoint.isEncrypted()) {
        auto made = tlsConfiguration(endpoint);
        if (!made)
            return fail(made.error());
        tls = *made;
    }
    return std::unique_ptr<Transport>(new Transport(endpoint, tls));
}

Transport::Transport(Endpoint endpoint, QSslConfiguration tls)
    : m_endpoint(std::move(endpoint)), m_tls(std::move(tls))
{
    m_tokenAge.start();
    for (QNetworkAccessManager *manager : {&m_reads, &m_scrapes, &m_writes})
        manager->setProxy(QNetworkProxy::NoProxy);
}

Transport::~Transport() = default;

QByteArray Transport::authorization()
{
    const Credential &credential = m_endpoint.credential;
    if (!credential.tokenFile.isEmpty() && m_tokenAge.elapsed() > TokenSeconds * 1000)
        readToken();
    if (!credential.token.isEmpty())
        return "Bearer " + credential.token;
    if (!credential.userName.isEmpty() || !credential.password.isEmpty())
        return "Basic " + (credential.userName + ':' + credential.password).toBase64();
    return {};
}

bool Transport::canRefresh() const
{
    return !m_endpoint.credential.tokenFile.isEmpty();
}

void Transport::refresh(QObject *context, std::function<void()> done)
{
    readToken();
    QMetaObject::invokeMethod(context, std::move(done), Qt::QueuedConnection);
}

void Transport::readToken()
{
    m_tokenAge.restart();
    // A re-read that fails keeps the last good token (kubernetes-client 1.6).
    if (const auto token = readTokenFile(m_endpoint.credential.tokenFile))
        m_endpoint.credential.token = *token;
}

QNetworkAccessManager &Transport::watchManager(std::shared_ptr<void> &lease)
{
    auto free = std::find_if(m_watchManagers.begin(), m_watchManagers.end(),
                             [](const WatchManager &entry) { return *entry.watches < WatchesOfOneManager; });
    if (free == m_watchManagers.end()) {
        WatchManager entry{.manager = std::make_unique<QNetworkAccessManager>(), .watches = std::make_shared<int>(0)};
        entry.manager->setProxy(QNetworkProxy::NoProxy);
        m_watchManagers.push_back(std::move(entry));
        free = m_watchManagers.end() - 1;
    }
    ++*free->watches;
    lease = std::shared_ptr<void>(free->watches.get(), [watches = free->watches](void *) { --*watches; });
    return *free->manager;
}

std::unique_ptr<Call> Transport::start(const HttpRequest &request, HttpHandlers handlers)
{
    const QNetworkRequest made = makeRequest(request, m_endpoint, m_tls, authorization());
    const QUrl url = made.url();
    const QString host = url.port() > 0 ? url.host() + u':' + QString::number(url.port()) : url.host();
    if (request.stream) {
        std::shared_ptr<void> lease;
        QNetworkReply *reply = watchManager(lease).get(made);
        return std::make_unique<NetCall>(reply, request, std::move(handlers), host, m_endpoint.verifyName,
                                         std::move(lease));
    }
    QNetworkAccessManager &manager = request.lane == Lane::Read ? m_reads
        : request.lane == Lane::Scrape                         ? m_scrapes
                                                               : m_writes;
    QNetworkReply *reply = request.method == "GET" ? manager.get(made)
                                                   : manager.sendCustomRequest(made, request.method, request.body);
    return std::make_unique<NetCall>(reply, request, std::move(handlers), host, m_endpoint.verifyName, nullptr);
}

Result<std::unique_ptr<HttpClient>> makeClient(const Endpoint &endpoint)
{
    Result<std::unique_ptr<Transport>> made = Transport::create(endpoint);
    if (!made)
        return fail(made.error());
    return std::unique_ptr<HttpClient>(std::move(*made));
}

} // namespace weir::cluster
