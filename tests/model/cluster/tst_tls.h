// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates.h"
#include "model/cluster/transport.h"
#include "tests/support/fakeserver.h"
#include "tests/support/testmain.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

/// TLS with an authority of our own: what is trusted, what is presented, and the sentence when it is not.
class TlsTest final : public weir::test::Case
{
    Q_OBJECT

    using Server = weir::test::FakeServer;
    using Failure = weir::cluster::Failure;

    Certificates m_certificates;

    QSslConfiguration serverSide() const
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(m_certificates.read(QStringLiteral("server.crt"))));
        tls.setPrivateKey(QSslKey(m_certificates.read(QStringLiteral("server.key")), QSsl::Rsa));
        tls.setCaCertificates(QSslCertificate::fromData(m_certificates.read(QStringLiteral("ca.crt"))));
        tls.setPeerVerifyMode(QSslSocket::QueryPeer);
        return tls;
    }

    weir::cluster::Endpoint endpointOf(const Server &server) const
    {
        weir::cluster::Endpoint endpoint;
        endpoint.cluster = QStringLiteral("k");
        endpoint.user = QStringLiteral("u");
        endpoint.server = QStringLiteral("https://127.0.0.1:%1").arg(server.port());
        endpoint.authority = m_certificates.read(QStringLiteral("ca.crt"));
        return endpoint;
    }

    static weir::cluster::HttpReply ask(const weir::cluster::Endpoint &endpoint)
    {
        const auto transport = weir::cluster::Transport::create(endpoint);
        if (!transport)
            return {.head = {}, .body = {}, .failure = Failure::Credential, .sentence = transport.error().message};
        std::optional<weir::cluster::HttpReply> answer;
        const auto call = (*transport)
                              ->send({.target = QStringLiteral("/who"), .headers = {}, .body = {}},
                                     {.head = {}, .data = {}, .done = [&](const auto &reply) { answer = reply; }});
        (void)QTest::qWaitFor([&] { return answer.has_value(); }, 20'000);
        return answer.value_or(weir::cluster::HttpReply{});
    }

    static Server::Reply who(const Server::Request &request)
    {
        return Server::answer(200, request.peer.toUtf8() + '|' + request.headers.value("authorization"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl() || !m_certificates.make())
            QSKIP("no TLS or no openssl here");
        QVERIFY(m_certificates.read(QStringLiteral("bob-sec1.key")).contains("EC PRIVATE KEY"));
    }

    void everyKeyFormSignsIn_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("name");
        QTest::newRow("RSA PKCS#8") << u"alice.crt"_s << u"alice.key"_s << u"alice"_s;
        QTest::newRow("RSA PKCS#1") << u"alice.crt"_s << u"alice-pkcs1.key"_s << u"alice"_s;
        QTest::newRow("EC PKCS#8") << u"bob.crt"_s << u"bob.key"_s << u"bob"_s;
        QTest::newRow("EC SEC1") << u"bob.crt"_s << u"bob-sec1.key"_s << u"bob"_s;
    }

    void everyKeyFormSignsIn()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, key);
        QFETCH(QString, name);
        Server server(&who, serverSide());
        auto endpoint = endpointOf(server);
        endpoint.credential.certificate = m_certificates.read(certificate);
        endpoint.credential.key = m_certificates.read(key);
        const auto reply = ask(endpoint);
        QVERIFY2(reply.failure == Failure::None, qPrintable(reply.sentence));
        QCOMPARE(reply.body, name.toUtf8() + '|');
    }

    void twoUsersOfOneServerStayApart()
    {
        Server server(&who, serverSide());
        for (const char *name : {"alice", "bob", "alice"}) {
            auto endpoint = endpointOf(server);
            endpoint.credential.certificate = m_certificates.read(QString::fromLatin1(name) + QStringLiteral(".crt"));
            endpoint.credential.key = m_certificates.read(QString::fromLatin1(name) + QStringLiteral(".key"));
            endpoint.credential.token = QByteArray("token-of-") + name;
            QCOMPARE(ask(endpoint).body, QByteArray(name) + "|Bearer token-of-" + name);
        }
    }

    void unusableKeysAreExplained()
    {
        Server server(&who, serverSide());
        auto endpoint = endpointOf(server);
        endpoint.credential.certificate = m_certificates.read(QStringLiteral("ed.crt"));
        endpoint.credential.key = m_certificates.read(QStringLiteral("ed.key"));
        const auto reply = ask(endpoint);
        QCOMPARE(reply.failure, Failure::Credential);
        QVERIFY2(reply.sentence.contains(QStringLiteral("Ed25519")), qPrintable(reply.sentence));
        QVERIFY(!reply.sentence.contains(QStringLiteral("PRIVATE KEY")));
    }

    void untrustedServersAreExplained()
    {
        Server server(&who, serverSide());
        auto other = endpointOf(server);
        other.authority = m_certificates.read(QStringLiteral("other.crt"));
        auto system = endpointOf(server);
        system.authority.clear();
        for (const auto &endpoint : {other, system}) {
            const auto reply = ask(endpoint);
            QCOMPARE(reply.failure, Failure::Tls);
            for (const char *word : {"127.0.0.1", "no trusted certificate authority", "Test ca", "SHA-256"})
                QVERIFY2(reply.sentence.contains(QString::fromLatin1(word)), qPrintable(reply.sentence));
        }
        QVERIFY(server.requests().isEmpty());
    }

    void serverNamesAreChecked()
    {
        Server server(&who, serverSide());
        auto endpoint = endpointOf(server);
        endpoint.verifyName = QStringLiteral("kube.test");
        QCOMPARE(ask(endpoint).failure, Failure::None);
        endpoint.verifyName = QStringLiteral("elsewhere.test");
        const auto reply = ask(endpoint);
        QCOMPARE(reply.failure, Failure::Tls);
        for (const char *word : {"elsewhere.test", "kube.test", "tls-server-name"})
            QVERIFY2(reply.sentence.contains(QString::fromLatin1(word)), qPrintable(reply.sentence));
    }

    void insecureOnlyWhereTheContextSaysSo()
    {
        Server server(&who, serverSide());
        auto endpoint = endpointOf(server);
        endpoint.authority.clear();
        endpoint.insecure = true;
        QCOMPARE(ask(endpoint).failure, Failure::None);
    }

    void plainServersAreExplained()
    {
        Server server(&who);
        const auto reply = ask(endpointOf(server));
        QVERIFY2(reply.failure == Failure::Tls, qPrintable(reply.sentence));
        QVERIFY2(reply.sentence.contains(QStringLiteral("speak https")), qPrintable(reply.sentence));
    }

    void rotatedTokenFileRepeatsOnce()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("token"));
        const auto write = [&](const QByteArray &token) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(token);
        };
        write("old");
        Server server(
            [](const Server::Request &request) {
                return request.headers.value("authorization") == "Bearer new" ? Server::answer(200, "{}")
                                                                              : Server::answer(401, "{}");
            },
            serverSide());
        auto endpoint = endpointOf(server);
        endpoint.credential.tokenFile = path;
        endpoint.credential.token = "old";
        QCOMPARE(ask(endpoint).head.status, 401);
        QCOMPARE(server.requests().size(), 1);
        write("new\n");
        QCOMPARE(ask(endpoint).head.status, 200);
        QCOMPARE(server.requests().size(), 3);
    }
};
