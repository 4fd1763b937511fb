// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/endpoint.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

/// Kubeconfig files as kubectl reads them: the vectors kc-*, and what must never be shown.
class KubeConfigTest final : public weir::test::Case
{
    Q_OBJECT

    using Json = weir::Json;

    static void write(const QString &path, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
        file.write(bytes);
    }

    static Json entriesOf(const std::vector<weir::cluster::KubeConfig::Entry> &entries)
    {
        Json result = Json::object();
        for (const auto &entry : entries)
            result[entry.name.toStdString()] = entry.value;
        return result;
    }

    /// Equal without regard to member order.
    static bool same(const Json &a, const Json &b)
    {
        return nlohmann::json::parse(a.dump()) == nlohmann::json::parse(b.dump());
    }

    static void withoutNulls(Json &value)
    {
        if (!value.is_object())
            return;
        for (auto at = value.begin(); at != value.end();) {
            if (at->is_null()) {
                at = value.erase(at);
            } else {
                withoutNulls(*at);
                ++at;
            }
        }
    }

    /// Contexts that need what this version does not do end in an error that says so, where kubectl goes on.
    static bool needsLater(const Json &resolved)
    {
        return weir::find(resolved, "/exec")
               || (weir::find(resolved, "/proxy") && !weir::find(resolved, "/proxy")->is_null())
               || (weir::find(resolved, "/headers") && weir::find(resolved, "/headers")->size() > 3);
    }

    static QString compare(const Json &resolved, const weir::cluster::Endpoint &endpoint, const QString &root)
    {
        const auto &credential = endpoint.credential;
        for (const auto &[name, value] : resolved.items()) {
            const QString text = weir::toQString(value).replace(QStringLiteral("${ROOT}"), root);
            const QString key = QString::fromStdString(name);
            QString is = text;
            if (key == QStringLiteral("context"))
                is = endpoint.context;
            else if (key == QStringLiteral("cluster"))
                is = endpoint.cluster;
            else if (key == QStringLiteral("user"))
                is = endpoint.user;
            else if (key == QStringLiteral("namespace"))
                is = endpoint.nameSpace;
            else if (key == QStringLiteral("server"))
                is = endpoint.server;
            else if (key.startsWith(QStringLiteral("url:")))
                is = QString::fromLatin1(endpoint.url(key.mid(4)).toEncoded());
            else if (key == QStringLiteral("token"))
                is = QString::fromLatin1(credential.token);
            else if (key == QStringLiteral("authorization") && value.is_null())
                is = credential.isAnonymous() ? QString() : QStringLiteral("some");
            else if (key == QStringLiteral("authorization") && text.startsWith(QStringLiteral("Bearer ")))
                is = QStringLiteral("Bearer ") + QString::fromLatin1(credential.token);
            else if (key == QStringLiteral("insecureSkipTlsVerify"))
                is = endpoint.insecure == value.get<bool>() ? text : QStringLiteral("other");
            else if (key == QStringLiteral("trustsSystemRoots"))
                is = endpoint.authority.isEmpty() == value.get<bool>() ? text : QStringLiteral("other");
            else if (key == QStringLiteral("warning"))
                is = endpoint.warnings.isEmpty() ? QString() : text;
            if (is != text)
                return QStringLiteral("%1 is \"%2\" instead of \"%3\"").arg(key, is, text);
        }
        return {};
    }

private Q_SLOTS:
    void cleanup()
    {
        for (const char *name : {"KUBECONFIG", "HTTPS_PROXY", "NO_PROXY"})
            qunsetenv(name);
    }

    void vectors_data()
    {
        QTest::addColumn<QByteArray>("script");
        const QDir folder(weir::test::vectorsDir() + QStringLiteral("/kube"));
        if (weir::test::vectorsDir().isEmpty() || !folder.exists())
            QSKIP("no client vectors (vectors/kube) here");
        const QStringList files = folder.entryList({QStringLiteral("kc-*.json")});
        for (const QString &file : files) {
            const auto document = weir::parseJson(weir::test::readFile(folder.filePath(file)).toStdString());
            QVERIFY(document);
            for (const Json &one : *weir::find(*document, "/cases"))
                QTest::newRow(
                    qPrintable(file.section(u'.', 0, 0) + QStringLiteral(": ") + weir::stringAt(one, "/name")))
                    << weir::toText(one);
        }
    }

    void vectors()
    {
        QFETCH(QByteArray, script);
        const auto parsed = weir::parseJson(script.toStdString());
        const Json &one = *parsed;
        const QTemporaryDir root;
        for (const auto &[name, content] : weir::find(one, "/files")->items()) {
            const QByteArray bytes = content.is_string()
                                         ? weir::toQString(content).toUtf8()
                                         : QByteArray::fromBase64(weir::stringAt(content, "/base64").toLatin1());
            write(root.filePath(QString::fromStdString(name)), bytes);
        }
        QStringList list;
        const QStringList names = weir::stringAt(one, "/KUBECONFIG").split(u':');
        for (const QString &name : names)
            list << (name.isEmpty() ? name : root.filePath(name));
        qputenv("KUBECONFIG", list.join(u':').toUtf8());
        if (const Json *environment = weir::find(one, "/env")) {
            for (const auto &[name, value] : environment->items())
                qputenv(name.c_str(), weir::toQString(value).toUtf8());
        }

        const QString errorClass = weir::stringAt(one, "/error/class");
        const auto config = weir::cluster::loadKubeConfig();
        const auto hasWords = [&](const weir::Error &error) {
            const QString shown = error.toString();
            for (const char *pointer : {"/error/mustName", "/error/mustMention"}) {
                const QString word = weir::stringAt(one, pointer);
                if (!shown.contains(word, Qt::CaseInsensitive))
                    return QStringLiteral("\"%1\" is not in: %2").arg(word, shown);
            }
            return QString();
        };
        if (errorClass == QStringLiteral("fileError")) {
            QVERIFY(!config);
            QCOMPARE(hasWords(config.error()), QString());
            return;
        }
        QVERIFY2(config, config ? "" : qPrintable(config.error().toString()));
        if (const Json *merged = weir::find(one, "/kubectl/merged")) {
            Json wanted = *merged;
            // kubectl fills in what the file does not hold.
            withoutNulls(wanted);
            QCOMPARE(config->currentContext, weir::stringAt(wanted, "/current-context"));
            if (!script.contains("exec") && !script.contains("auth-provider")) {
                QVERIFY2(same(entriesOf(config->clusters), *weir::find(wanted, "/clusters")), script.constData());
                QVERIFY2(same(entriesOf(config->users), *weir::find(wanted, "/users")), script.constData());
            }
            QVERIFY2(same(entriesOf(config->contexts), *weir::find(wanted, "/contexts")), script.constData());
        }
        if (weir::find(one, "/warnings"))
            QVERIFY(!config->warnings.isEmpty());
        // Certificates that a working case names and does not hold.
        for (const auto *entries : {&config->clusters, &config->users}) {
            for (const auto &entry : *entries) {
                for (const char *field : {"/certificate-authority", "/client-certificate", "/client-key"}) {
                    const QString path = entry.path(field);
                    if (errorClass.isEmpty() && path.startsWith(root.path()) && !QFile::exists(path))
                        write(path, "-----BEGIN CERTIFICATE-----\n");
                }
            }
        }
        const auto endpoint = weir::cluster::resolveContext(*config, weir::stringAt(one, "/select/context"),
                                                            weir::stringAt(one, "/select/namespace"));
        const Json *resolved = weir::find(one, "/resolved");
        if (!errorClass.isEmpty()) {
            QVERIFY(!endpoint);
            QCOMPARE(hasWords(endpoint.error()), QString());
        } else if (resolved && needsLater(*resolved)) {
            QVERIFY(!endpoint);
            QVERIFY2(endpoint.error().message.contains(QStringLiteral("this version of Weir cannot")),
                     qPrintable(endpoint.error().message));
        } else if (resolved && !weir::find(*resolved, "/byContext")) {
            QVERIFY2(endpoint, endpoint ? "" : qPrintable(endpoint.error().toString()));
            QCOMPARE(compare(*resolved, *endpoint, root.path()), QString());
        }
    }

    void pathsBelongToTheFileOfTheirEntry()
    {
        const QTemporaryDir root;
        write(root.filePath(QStringLiteral("one/a.yaml")), "current-context: c\nclusters: [{name: k, cluster: {server: "
                                                           "'https://k', certificate-authority: pki/ca.crt}}]\n"
                                                           "contexts: [{name: c, context: {cluster: k, user: u}}]\n");
        write(root.filePath(QStringLiteral("two/b.yaml")), "users: [{name: u, user: {tokenFile: ../tok}}]\n");
        write(root.filePath(QStringLiteral("one/pki/ca.crt")), "-----BEGIN CERTIFICATE-----\n");
        write(root.filePath(QStringLiteral("tok")), " secret \n");
        const auto config = weir::cluster::loadKubeConfig(
            {root.filePath(QStringLiteral("one/a.yaml")), root.filePath(QStringLiteral("two/b.yaml"))});
        QVERIFY(config);
        const auto endpoint = weir::cluster::resolveContext(*config, {}, {});
        QVERIFY2(endpoint, endpoint ? "" : qPrintable(endpoint.error().toString()));
        QCOMPARE(endpoint->authority, QByteArray("-----BEGIN CERTIFICATE-----\n"));
        QCOMPARE(endpoint->credential.token, QByteArray("secret"));
        QCOMPARE(endpoint->credential.tokenFile, root.filePath(QStringLiteral("tok")));
    }

    void errorsNeverQuoteSecrets_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("broken yaml") << QByteArray("users: [{name: u, user: {token: S3CRET\n");
        QTest::newRow("tab") << QByteArray("users:\n\t- name: S3CRET\n");
        QTest::newRow("two entries of one name")
            << QByteArray("users: [{name: u, user: {token: S3CRET}}, {name: u, user: {password: S3CRET}}]\n");
        QTest::newRow("wrong type") << QByteArray("users: [{name: u, user: {token: [S3CRET]}}]\n");
        QTest::newRow("bad base64") << QByteArray("users: [{name: u, user: {client-key-data: 'S3CRET!'}}]\n");
        QTest::newRow("two ways") << QByteArray(
            "current-context: c\nclusters: [{name: k, cluster: {server: 'https://k'}}]\n"
            "contexts: [{name: c, context: {cluster: k, user: u}}]\n"
            "users: [{name: u, user: {token: S3CRET, password: S3CRET}}]\n");
        QTest::newRow("control character")
            << QByteArray("current-context: c\nclusters: [{name: k, cluster: {server: 'https://k'}}]\n"
                          "contexts: [{name: c, context: {cluster: k, user: u}}]\n"
                          "users: [{name: u, user: {token: \"S3CRET\\r\\nX: y\"}}]\n");
        QTest::newRow("plugin") << QByteArray(
            "current-context: c\nclusters: [{name: k, cluster: {server: 'https://k'}}]\n"
            "contexts: [{name: c, context: {cluster: k, user: u}}]\n"
            "users: [{name: u, user: {exec: {command: p, args: [S3CRET], env: [{name: A, value: S3CRET}]}}}]\n");
        QTest::newRow("proxy") << QByteArray(
            "current-context: c\nclusters: [{name: k, cluster: {server: 'https://k', "
            "proxy-url: 'http://u:S3CRET@p:1'}}]\n"
            "contexts: [{name: c, context: {cluster: k, user: u}}]\nusers: [{name: u, user: {}}]\n");
        QTest::newRow("server with password")
            << QByteArray("current-context: c\nclusters: [{name: k, cluster: {server: 'ftp://u:S3CRET@k'}}]\n"
                          "contexts: [{name: c, context: {cluster: k, user: u}}]\nusers: [{name: u, user: {}}]\n");
    }

    void errorsNeverQuoteSecrets()
    {
        QFETCH(QByteArray, file);
        const QTemporaryDir root;
        const QString path = root.filePath(QStringLiteral("config"));
        write(path, file);
        const auto config = weir::cluster::loadKubeConfig({path});
        QString shown;
        if (!config) {
            shown = config.error().toString();
        } else {
            const auto endpoint = weir::cluster::resolveContext(*config, {}, {});
            QVERIFY(!endpoint);
            shown = endpoint.error().toString();
        }
        QVERIFY(!shown.isEmpty());
        QVERIFY2(!shown.contains(QStringLiteral("S3CRET")), qPrintable(shown));
    }

    void missingFileIsNamed()
    {
        const auto config = weir::cluster::loadKubeConfig({QStringLiteral("/nowhere/at/all")});
        QVERIFY(!config);
        QVERIFY(config.error().toString().contains(QStringLiteral("/nowhere/at/all")));
        const auto none = weir::cluster::loadKubeConfig();
        QVERIFY(none);
        const auto endpoint = weir::cluster::resolveContext(*none, {}, {});
        QVERIFY(!endpoint);
        QVERIFY2(endpoint.error().message.contains(QStringLiteral(".kube/config")),
                 qPrintable(endpoint.error().message));
    }
};
