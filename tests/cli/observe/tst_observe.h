// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/session.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>

#include <algorithm>

/// `weirctl observe`, and a session, against `weirctl demo` in a process of its own: what is listed, what is seen
/// later, and what happens when the server goes and comes back.
class ObserveTest final : public weir::test::Case
{
    Q_OBJECT

    using Json = weir::Json;

    QTemporaryDir m_folder;
    QString m_config;
    std::unique_ptr<QProcess> m_demo;
    quint16 m_port = 0;

    static QString program() { return QStringLiteral(WEIR_BIN_DIR "/weirctl"); }

    void startDemo()
    {
        QFile::remove(m_config);
        m_demo = std::make_unique<QProcess>();
        m_demo->start(program(),
                      {QStringLiteral("demo"), QStringLiteral("--kubeconfig"), m_config, QStringLiteral("--scenario"),
                       QStringLiteral("metrics-off"), QStringLiteral("--port"), QString::number(m_port)});
        QVERIFY(m_demo->waitForStarted());
        // The file is written before the server answers.
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_config) || m_demo->state() == QProcess::NotRunning, 60'000);
        QVERIFY2(m_demo->state() == QProcess::Running, m_demo->readAllStandardError().constData());
    }

    void stopDemo()
    {
        if (!m_demo)
            return;
        m_demo->terminate();
        m_demo->waitForFinished(30'000);
        m_demo.reset();
    }

    struct Run {
        int code = -1;
        QByteArray output, errors;
    };

    static Run run(const QStringList &arguments, const QString &verb = QStringLiteral("observe"))
    {
        QProcess process;
        process.start(program(), QStringList{verb} + arguments);
        process.waitForFinished(120'000);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QStringList withJson(const QStringList &more = {}) const
    {
        return QStringList{QStringLiteral("--kubeconfig"), m_config, QStringLiteral("--output"), QStringLiteral("json")}
               + more;
    }

    static Json parsed(const QByteArray &text)
    {
        return weir::parseJson(text.toStdString()).value_or(Json());
    }

    static const Json *object(const Json &report, const char *kind, const QString &name)
    {
        const Json *objects = weir::find(report, "/objects");
        if (!objects)
            return nullptr;
        const auto at = std::find_if(objects->begin(), objects->end(), [&](const Json &one) {
            return weir::stringAt(one, "/kind") == QString::fromLatin1(kind) && weir::stringAt(one, "/name") == name;
        });
        return at == objects->end() ? nullptr : &*at;
    }

    weir::SessionTarget target() const
    {
        return {
            .kubeconfigFiles = {m_config}, .context = {}, .nameSpace = {}, .allNamespaces = true, .scrapeSeconds = 0};
    }

    static weir::ClusterSession::Request creation(const char *kind, const char *plural, const char *name)
    {
        Json body = {{"apiVersion", "eventing.knative.dev/v1"}, {"kind", kind},
                     {"metadata", {{"name", name}, {"namespace", "shop"}}}};
        if (qstrcmp(kind, "Trigger") == 0)
            body["spec"] = {{"broker", "mesh"}, {"subscriber", {{"uri", "http://127.0.0.1:9/"}}}};
        return {.method = QStringLiteral("POST"),
                .path = QStringLiteral("/apis/eventing.knative.dev/v1/namespaces/shop/") + QString::fromLatin1(plural),
                .headers = {{"Content-Type", "application/json"}}, .body = weir::toText(body)};
    }

    void create(weir::ClusterSession &session, const char *name, const char *kind = "Trigger",
                const char *plural = "triggers")
    {
        std::optional<weir::Result<weir::ClusterSession::Reply>> reply;
        session.request(creation(kind, plural, name), &session, [&](auto answer) { reply = std::move(answer); });
        QTRY_VERIFY_WITH_TIMEOUT(reply.has_value(), 30'000);
        QVERIFY2(*reply, *reply ? "" : qPrintable((*reply).error().message));
        QVERIFY2((*reply)->status == 201 || (*reply)->status == 200, (*reply)->body.constData());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_config = m_folder.filePath(QStringLiteral("kubeconfig"));
        // A fixed port, so that the server can come back under the same address.
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        m_port = probe.serverPort();
        probe.close();
        startDemo();
    }

    void cleanupTestCase() { stopDemo(); }

    void graphOfTheCluster()
    {
        const Run whole = run(withJson({QStringLiteral("--cluster"), QStringLiteral("--namespace"), QStringLiteral("shop")}),
                              QStringLiteral("graph"));
        QVERIFY2(whole.code == 0, whole.errors.constData());
        const Json graph = parsed(whole.output);
        QCOMPARE(graph["errors"], Json::array());
        const std::string billing = "eventing.knative.dev/Trigger/shop/billing";
        const auto edge = std::find_if(graph["edges"].begin(), graph["edges"].end(), [&](const Json &candidate) {
            return candidate["role"] == Json("trigger") && candidate["via"] == Json(billing);
        });
        QVERIFY(edge != graph["edges"].end());
        QCOMPARE((*edge)["from"], Json("eventing.knative.dev/Broker/shop/default"));
        QCOMPARE((*edge)["to"], Json("serving.knative.dev/Service/shop/billing"));

        const Run nowhere = run({QStringLiteral("--cluster"), QStringLiteral("--kubeconfig"), m_config + u'x'},
                                QStringLiteral("graph"));
        QCOMPARE(nowhere.code, 3);
        QVERIFY(nowhere.errors.contains("kubeconfig"));
    }

    void listsTheMesh()
    {
        weir::ClusterSession session;
        QSignalSpy synced(&session, &weir::ClusterSession::synced);
        session.connectTo(target());
        QTRY_COMPARE_WITH_TIMEOUT(synced.size(), 1, 60'000);
        create(session, "mesh", "Broker", "brokers");
        const Run all = run(withJson());
        QVERIFY2(all.code == 0, all.errors.constData());
        const Json report = parsed(all.output);
        QCOMPARE(weir::stringAt(report, "/connection/state"), QStringLiteral("Live"));
        QVERIFY(weir::stringAt(report, "/connection/server").startsWith(QStringLiteral("http://127.0.0.1:")));
        QVERIFY(weir::boolAt(report, "/connection/simulated"));
        const Json *broker = object(report, "Broker", QStringLiteral("mesh"));
        QVERIFY2(broker, all.output.constData());
        QCOMPARE(weir::stringAt(*broker, "/apiVersion"), QStringLiteral("eventing.knative.dev/v1"));
        QCOMPARE(weir::stringAt(*broker, "/namespace"), QStringLiteral("shop"));
        QVERIFY(!weir::stringAt(*broker, "/resourceVersion").isEmpty());
        QVERIFY(broker->contains("ready"));
        QVERIFY(!all.output.contains("\"Secret\""));

        const Run one =
            run(withJson({QStringLiteral("--namespace"), QStringLiteral("shop"), QStringLiteral("--full")}));
        QVERIFY2(one.code == 0, one.errors.constData());
        const Json shop = parsed(one.output);
        QVERIFY(weir::find(shop, "/objects/0/metadata/uid"));
        for (const Json &each : *weir::find(shop, "/objects")) {
            const QString space = weir::stringAt(each, "/metadata/namespace");
            QVERIFY2(space.isEmpty() || space == QStringLiteral("shop") || space == QStringLiteral("knative-eventing"),
                     qPrintable(space));
        }

        const Run text = run({QStringLiteral("--kubeconfig"), m_config});
        QVERIFY2(text.code == 0, text.errors.constData());
        QVERIFY(text.output.startsWith("NAMESPACE"));
        QVERIFY(text.output.contains("Broker"));
        // The kubeconfig's token is nobody's business.
        const QByteArray token =
            QFile::exists(m_config)
                ? weir::stringAt(parsed(weir::test::readFile(m_config)), "/users/0/user/token").toUtf8()
                : QByteArray();
        QVERIFY(token.isEmpty() || !(all.output + all.errors + text.output + text.errors).contains(token));
    }

    void sessionSeesWhatIsAppliedAndSurvivesARestart()
    {
        weir::ClusterSession session;
        QSet<QString> ids;
        QStringList states;
        connect(&session, &weir::ClusterSession::observed, &session, [&](const auto &batch) {
            for (const weir::Observed &change : batch) {
                if (change.resource)
                    ids.insert(change.id.toString());
                else
                    ids.remove(change.id.toString());
            }
        });
        connect(&session, &weir::ClusterSession::stateChanged, &session,
                [&](const weir::ConnectionInfo &info) { states << weir::toString(info.state); });
        QSignalSpy synced(&session, &weir::ClusterSession::synced);
        session.connectTo(target());
        QTRY_COMPARE_WITH_TIMEOUT(synced.size(), 1, 60'000);
        QVERIFY(ids.contains(QStringLiteral("core/Namespace//shop")));

        create(session, "seen-later");
        const QString later = QStringLiteral("eventing.knative.dev/Trigger/shop/seen-later");
        QTRY_VERIFY_WITH_TIMEOUT(ids.contains(later), 30'000);

        stopDemo();
        QTRY_COMPARE_WITH_TIMEOUT(weir::toString(session.info().state), QStringLiteral("Backoff"), 60'000);
        QVERIFY(!session.info().message.isEmpty());
        // What was seen stays until the server says otherwise.
        QVERIFY(ids.contains(later));

        startDemo();
        QTRY_COMPARE_WITH_TIMEOUT(weir::toString(session.info().state), QStringLiteral("Live"), 90'000);
        // The new server never had it.
        QTRY_VERIFY_WITH_TIMEOUT(!ids.contains(later), 90'000);
        QVERIFY(ids.contains(QStringLiteral("core/Namespace//shop")));
        create(session, "seen-after");
        QTRY_VERIFY_WITH_TIMEOUT(ids.contains(QStringLiteral("eventing.knative.dev/Trigger/shop/seen-after")), 30'000);
    }

    void watchingReportsChanges()
    {
        weir::ClusterSession session;
        QSignalSpy synced(&session, &weir::ClusterSession::synced);
        session.connectTo(target());
        QTRY_COMPARE_WITH_TIMEOUT(synced.size(), 1, 60'000);
        QProcess observe;
        observe.start(program(), QStringList{QStringLiteral("observe")}
                                     + withJson({QStringLiteral("--for"), QStringLiteral("6s")}));
        QVERIFY(observe.waitForStarted());
        // Objects come one after the other, so that some are created while it watches, however slow its start.
        for (int i = 0; i < 12; ++i) {
            create(session, qPrintable(QStringLiteral("watched-%1").arg(i)));
            QTest::qWait(400);
        }
        QTRY_COMPARE_WITH_TIMEOUT(observe.state(), QProcess::NotRunning, 60'000);
        QCOMPARE(observe.exitCode(), 0);
        const Json report = parsed(observe.readAllStandardOutput());
        QVERIFY(object(report, "Trigger", QStringLiteral("watched-0")));
        bool added = false;
        for (const Json &event : *weir::find(report, "/events"))
            added = added
                    || weir::stringAt(event, "/what")
                           .startsWith(QStringLiteral("added eventing.knative.dev/Trigger/shop/watched-"));
        QVERIFY(added);
    }

    void failuresEndWithThree()
    {
        const QString dead = m_folder.filePath(QStringLiteral("dead"));
        QFile file(dead);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const auto port = probe.serverPort();
        probe.close();
        file.write("current-context: c\nclusters: [{name: k, cluster: {server: 'http://127.0.0.1:"
                   + QByteArray::number(port)
                   + "'}}]\n"
                     "contexts: [{name: c, context: {cluster: k}}]\n");
        file.close();
        const Run refused =
            run({QStringLiteral("--kubeconfig"), dead, QStringLiteral("--output"), QStringLiteral("json")});
        QCOMPARE(refused.code, 3);
        QCOMPARE(weir::stringAt(parsed(refused.output), "/connection/state"), QStringLiteral("Backoff"));
        QVERIFY2(refused.errors.contains("refuses the connection"), refused.errors.constData());
        const Run missing = run({QStringLiteral("--kubeconfig"), dead + QStringLiteral(".not")});
        QCOMPARE(missing.code, 3);
        QVERIFY(missing.output.isEmpty());
        QVERIFY(missing.errors.contains(".not"));
        const Run context =
            run({QStringLiteral("--kubeconfig"), dead, QStringLiteral("--context"), QStringLiteral("x")});
        QCOMPARE(context.code, 3);
        QVERIFY(context.errors.contains("Choose one of: c"));
        QCOMPARE(run({QStringLiteral("--for"), QStringLiteral("soon")}).code, 2);
        QCOMPARE(run({QStringLiteral("extra")}).code, 2);
        QCOMPARE(run({QStringLiteral("--help")}).code, 0);
    }
};
