// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <QEventLoop>
#include <QFile>
#include <QMap>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <utility>
#include <vector>

namespace weir::test {

using HeaderList = std::vector<std::pair<QByteArray, QByteArray>>;

/// One request, the same for both servers. `{name}` in path and body stands for what Server::vars() has under it.
struct Question {
    QByteArray method = "GET";
    QByteArray path;
    QByteArray body = {};
    QByteArray type = "application/json";
    HeaderList headers = {};
};

struct Answer {
    int status = 0; ///< 0: no answer came
    QMap<QByteArray, QByteArray> headers = {}; ///< names in small letters
    QByteArray text = {};
    Json json = {}; ///< null where the text is none

    [[nodiscard]] std::vector<Json> frames() const
    {
        std::vector<Json> result;
        for (const QByteArray &line : text.split('\n')) {
            if (const auto frame = parseJson(line.toStdString()))
                result.push_back(*frame);
        }
        return result;
    }
};

/// An API server and who asks it.
class Server
{
public:
    Server() { m_net.setProxy(QNetworkProxy::NoProxy); }
    Q_DISABLE_COPY_MOVE(Server)

    void reach(const QString &url, const QByteArray &token = {}) { m_url = url.toUtf8(), m_token = token; }
    /// The certificate files of a kubeconfig.
    void trust(const QString &authority, const QString &certificate = {}, const QString &key = {})
    {
        m_tls = QSslConfiguration::defaultConfiguration();
        m_tls.setCaCertificates(QSslCertificate::fromPath(authority));
        if (certificate.isEmpty())
            return;
        m_tls.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
        QFile file(key);
        if (file.open(QIODevice::ReadOnly))
            m_tls.setPrivateKey(QSslKey(file.readAll(), QSsl::Ec));
    }
    [[nodiscard]] QMap<QByteArray, QByteArray> &vars() { return m_vars; }
    [[nodiscard]] QByteArray url() const { return m_url; }

    QNetworkReply *start(const Question &question) { return start(question, m_net); }
    /// With a manager of its own: one manager opens only six connections to a host.
    QNetworkReply *startStream(const Question &question)
    {
        auto *net = new QNetworkAccessManager;
        net->setProxy(QNetworkProxy::NoProxy);
        QNetworkReply *reply = start(question, *net);
        QObject::connect(reply, &QObject::destroyed, net, &QObject::deleteLater);
        return reply;
    }
    /// What has come; the reply is over.
    static Answer read(QNetworkReply *reply)
    {
        Answer answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        for (const auto &[name, value] : reply->rawHeaderPairs())
            answer.headers[name.toLower()] = value;
        answer.text = reply->readAll();
        if (const auto json = parseJson(answer.text.toStdString()))
            answer.json = *json;
        reply->deleteLater();
        return answer;
    }

    Answer ask(const Question &question)
    {
        // Like every client here, it asks again where it is told to: a new kind's cache takes a moment.
        Answer answer;
        for (int i = 0; i < 20; ++i) {
            QNetworkReply *reply = start(question);
            wait(reply);
            answer = read(reply);
            if (answer.status != 429)
                break;
            until([] { return false; }, 250);
        }
        return answer;
    }

    /// Until it is over; no answer takes longer than this.
    static void wait(QNetworkReply *reply)
    {
        constexpr int longest = 60'000;
        QEventLoop loop;
        QTimer::singleShot(longest, &loop, &QEventLoop::quit);
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!reply->isFinished())
            loop.exec();
    }

    /// False where it does not come about in time.
    static bool until(const std::function<bool()> &condition, int milliseconds = 20'000)
    {
        QEventLoop loop;
        QTimer poll;
        bool isSo = condition();
        if (isSo)
            return true;
        QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
        QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
            isSo = condition();
            if (isSo)
                loop.quit();
        });
        poll.start(50);
        loop.exec();
        return isSo;
    }

private:
    QNetworkReply *start(const Question &question, QNetworkAccessManager &net)
    {
        QNetworkRequest request(QUrl::fromEncoded(m_url + filled(question.path), QUrl::StrictMode));
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setRawHeader("Accept", "application/json");
        request.setRawHeader("User-Agent", "conformance/1");
        // A connection each: watches would use up those that a manager keeps for a host.
        request.setRawHeader("Connection", "close");
        if (m_url.startsWith("https"))
            request.setSslConfiguration(m_tls);
        if (!m_token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + m_token);
        const QByteArray body = filled(question.body);
        if (!body.isEmpty())
            request.setRawHeader("Content-Type", question.type);
        for (const auto &[name, value] : question.headers)
            request.setRawHeader(name, value);
        return net.sendCustomRequest(request, question.method, body);
    }

    QByteArray filled(QByteArray text) const
    {
        for (auto it = m_vars.begin(); it != m_vars.end(); ++it)
            text.replace('{' + it.key() + '}', it.value());
        return text;
    }

    QNetworkAccessManager m_net;
    QSslConfiguration m_tls;
    QByteArray m_url;
    QByteArray m_token;
    QMap<QByteArray, QByteArray> m_vars;
};

} // namespace weir::test
