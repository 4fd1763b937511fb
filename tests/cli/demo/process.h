// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

namespace weir::test {

inline QString weirctl()
{
    return QStringLiteral(WEIR_BIN_DIR "/weirctl");
}

struct Ran {
    int code = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] Json json() const { return parseJson(out.toStdString()).value_or(Json()); }
};

inline Ran runWeirctl(const QStringList &arguments)
{
    QProcess process;
    process.start(weirctl(), arguments);
    Ran ran;
    if (process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit)
        ran.code = process.exitCode();
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    return ran;
}

/// The world of these tests: a broker, a channel, a service that answers, and a source that ticks every second.
inline QByteArray worldFile(bool metrics, bool ticks)
{
    QByteArray text = R"({"name":"test","title":"Test","namespace":"shop","release":"1.23","metrics":METRICS,"objects":[
{"apiVersion":"eventing.knative.dev/v1","kind":"Broker","metadata":{"name":"default","namespace":"shop"}},
{"apiVersion":"messaging.knative.dev/v1","kind":"InMemoryChannel","metadata":{"name":"pipe","namespace":"shop"}},
{"apiVersion":"v1","kind":"Service","metadata":{"name":"web","namespace":"shop"},"spec":{"ports":[{"port":80}]}},
{"apiVersion":"messaging.knative.dev/v1","kind":"Subscription","metadata":{"name":"sub","namespace":"shop"},
 "spec":{"channel":{"apiVersion":"messaging.knative.dev/v1","kind":"InMemoryChannel","name":"pipe"},
 "subscriber":{"ref":{"apiVersion":"v1","kind":"Service","name":"web"}}}}TICK
]})";
    text.replace("METRICS", metrics ? "true" : "false");
    text.replace("TICK", ticks ? R"(,
{"apiVersion":"sources.knative.dev/v1","kind":"PingSource","metadata":{"name":"tick","namespace":"shop"},
 "spec":{"schedule":"* * * * * *","sink":{"ref":{"apiVersion":"eventing.knative.dev/v1","kind":"Broker","name":"default"}}}},
{"apiVersion":"eventing.knative.dev/v1","kind":"Trigger","metadata":{"name":"all","namespace":"shop"},
 "spec":{"broker":"default","subscriber":{"ref":{"apiVersion":"v1","kind":"Service","name":"web"}}}})"
                               : "");
    return text;
}

/// A running `weirctl demo`, and HTTP to it.
class DemoProcess
{
public:
    explicit DemoProcess(const QStringList &more = {}, bool metrics = true, bool ticks = false)
    {
        QFile world(folder.filePath(QStringLiteral("world.json")));
        isStarted = world.open(QIODevice::WriteOnly) && world.write(worldFile(metrics, ticks)) > 0;
        world.close();
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(weirctl(), QStringList{QStringLiteral("demo"), QStringLiteral("--kubeconfig"), kubeconfig(),
                                             QStringLiteral("--scenario"), world.fileName(),
                                             QStringLiteral("--ledger"), ledgerFile(), QStringLiteral("--output"),
                                             QStringLiteral("json")} + more);
        isStarted = isStarted && process.waitForStarted(10000);
        while (isStarted && !process.canReadLine()) {
            if (!process.waitForReadyRead(30000))
                isStarted = false;
        }
        ready = parseJson(process.readLine().toStdString()).value_or(Json::object());
        server = stringAt(ready, "/server");
        const auto config = parseJson(readFile(kubeconfig()).toStdString());
        if (config)
            token = stringAt(*config, "/users/0/user/token").toUtf8();
    }
    ~DemoProcess()
    {
        if (process.state() != QProcess::NotRunning)
            end();
    }

    [[nodiscard]] QString kubeconfig() const { return folder.filePath(QStringLiteral("kubeconfig")); }
    [[nodiscard]] QString ledgerFile() const { return folder.filePath(QStringLiteral("ledger.json")); }

    int end()
    {
        process.terminate();
        return process.waitForFinished(20000) && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    struct Answer {
        int status = 0;
        QByteArray body;
        QByteArray type;
        [[nodiscard]] Json json() const { return parseJson(body.toStdString()).value_or(Json()); }
    };

    [[nodiscard]] QNetworkRequest made(const QString &path, const QByteArray &accept = "application/json") const
    {
        QNetworkRequest request(QUrl(server + path, QUrl::StrictMode));
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setRawHeader("Authorization", "Bearer " + token);
        request.setRawHeader("Accept", accept);
        return request;
    }

    Answer request(const QByteArray &method, const QString &path, const QByteArray &body = {},
                   const QByteArray &contentType = "application/json", const QByteArray &accept = "application/json")
    {
        QNetworkRequest asked = made(path, accept);
        asked.setRawHeader("Content-Type", contentType);
        const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(asked, method, body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        finished.wait(30000);
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
                reply->rawHeader("Content-Type")};
    }

    Answer apply(const QString &path, const QByteArray &object,
                 const QString &query = QStringLiteral("?fieldManager=weir"))
    {
        return request("PATCH", path + query, object, "application/apply-patch+yaml");
    }

    /// The ledger's entry for one Trigger or Subscription, as last written.
    [[nodiscard]] Json edge(const QString &name) const
    {
        const auto ledger = parseJson(readFile(ledgerFile()).toStdString());
        const Json *edges = ledger ? find(*ledger, "/edges") : nullptr;
        for (const Json &one : edges && edges->is_array() ? *edges : Json::array()) {
            if (stringAt(one, "/name") == name)
                return one;
        }
        return {};
    }

    QTemporaryDir folder;
    QProcess process;
    QNetworkAccessManager network;
    Json ready;
    QString server;
    QByteArray token;
    bool isStarted = false;
};

} // namespace weir::test
