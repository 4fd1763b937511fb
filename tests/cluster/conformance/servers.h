// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normal.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <array>
#include <memory>

namespace weir::test {

/// How much of an answer is compared.
enum class Depth {
    Whole, ///< status, headers that clients look at, and the normalised body
    Head   ///< status and reason only; the check says why
};

/// The namespace of all checks: nothing of the simulation lives in it.
inline const QByteArray home = "/api/v1/namespaces/conformance";
inline const QByteArray configMaps = home + "/configmaps";
inline const QByteArray policies = "/apis/eventing.knative.dev/v1alpha1/namespaces/conformance/eventpolicies";
inline const QByteArray subscriptions = "/apis/messaging.knative.dev/v1/namespaces/conformance/subscriptions";

inline QByteArray configMap(const QByteArray &name, const QByteArray &value = "1")
{
    return R"({"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":")" + name + R"(","labels":{"app":")"
        + name.left(1) + R"("}},"data":{"x":")" + value + R"("}})";
}

/// A custom resource that no webhook or controller of Knative writes defaults into.
inline QByteArray policy(const QByteArray &name, const QByteArray &value = "1")
{
    return R"({"apiVersion":"eventing.knative.dev/v1alpha1","kind":"EventPolicy","metadata":{"name":")" + name
        + R"(","labels":{"app":")" + name.left(1) + R"("}},"spec":{"from":[{"sub":")" + value + R"("}]}})";
}

/// The real server of tests/cluster/with and a demo server that this starts.
class Servers
{
public:
    Servers() = default;
    Q_DISABLE_COPY_MOVE(Servers)
    ~Servers()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// Why there is nothing to compare, or empty.
    QString start()
    {
        if (m_cluster.isEmpty())
            return QStringLiteral("$WEIR_CLUSTER is not set: run this inside tests/cluster/with.");
        if (m_isStarted)
            return {};
        m_isStarted = true;
        const QDir dir(m_cluster);
        const QString authority = dir.filePath(QStringLiteral("ca.crt"));
        const QString address = QStringLiteral("https://127.0.0.1:6443");
        real.reach(address);
        real.trust(authority, dir.filePath(QStringLiteral("weir-admin.crt")),
                   dir.filePath(QStringLiteral("weir-admin.key")));
        realReader.reach(address, tokenOf(readJson(dir.filePath(QStringLiteral("kubeconfig"))), "restricted"));
        realReader.trust(authority);

        demoConfig = m_dir.filePath(QStringLiteral("kubeconfig"));
        m_process.start(QStringLiteral(WEIR_BIN_DIR "/weirctl"),
                        {QStringLiteral("demo"), QStringLiteral("--kubeconfig"), demoConfig, QStringLiteral("--quiet"),
                         QStringLiteral("1000000"), QStringLiteral("--owner-pid"),
                         QString::number(QCoreApplication::applicationPid())});
        if (!Server::until([&] { return m_process.canReadLine(); }))
            return QStringLiteral("the demo server does not start");
        const Json config = readJson(demoConfig);
        const QString demoAddress = stringAt(config, "/clusters/0/cluster/server");
        demo.reach(demoAddress, tokenOf(config, "weir-demo-admin"));
        demoReader.reach(demoAddress, tokenOf(config, "weir-demo-viewer"));
        both({.method = "POST", .path = "/api/v1/namespaces",
              .body = R"({"apiVersion":"v1","kind":"Namespace","metadata":{"name":"conformance"}})"});
        return {};
    }

    [[nodiscard]] QString realConfig() const { return QDir(m_cluster).filePath(QStringLiteral("kubeconfig")); }

    /// The answers of both to one question: real, demo.
    std::array<Answer, 2> both(const Question &question) { return {real.ask(question), demo.ask(question)}; }

    /// Empty where both answer the same, else the differences; for QVERIFY2.
    QByteArray compare(const Question &question, Depth depth = Depth::Whole)
    {
        return compared(real.ask(question), demo.ask(question), depth);
    }
    /// The same, asked by users who may only read.
    QByteArray compareReaders(const Question &question)
    {
        return compared(realReader.ask(question), demoReader.ask(question), Depth::Whole);
    }

    static QByteArray compared(const Answer &real, const Answer &demo, Depth depth)
    {
        QStringList found;
        if (real.status == 0 || real.status != demo.status)
            found << Normal::line(QStringLiteral("status"), QByteArray::number(real.status) + ' ' + real.text,
                                  QByteArray::number(demo.status) + ' ' + demo.text);
        if (depth == Depth::Head) {
            const QString reason = stringAt(real.json, "/reason");
            if (reason != stringAt(demo.json, "/reason"))
                found << Normal::line(QStringLiteral("reason"), real.text, demo.text);
            return found.join(u'\n').toUtf8();
        }
        for (const char *name : {"content-type", "warning", "retry-after", "location"}) {
            if (real.headers.value(name) != demo.headers.value(name))
                found << Normal::line(QString::fromLatin1(name), real.headers.value(name), demo.headers.value(name));
        }
        if (real.json.is_null() || demo.json.is_null()) {
            if (real.text != demo.text)
                found << Normal::line(QStringLiteral("body"), real.text, demo.text);
        } else {
            found << Normal::differences(Normal::of(real.json), Normal::of(demo.json));
        }
        return found.join(u'\n').toUtf8();
    }

    /// Keeps the value at `pointer` of each server's answer under `name`, percent-encoded where it is a token.
    bool remember(const QByteArray &name, const QByteArray &path, std::string_view pointer)
    {
        bool areFound = true;
        for (Server *server : {&real, &demo}) {
            const QString value = stringAt(server->ask({.path = path}).json, pointer);
            areFound = areFound && !value.isEmpty();
            server->vars()[name] = QUrl::toPercentEncoding(value);
        }
        return areFound;
    }

    Server real;
    Server demo;
    Server realReader; ///< a user who may only read
    Server demoReader;
    QString demoConfig;

private:
    static Json readJson(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return parseJson(file.readAll().toStdString()).value_or(Json());
    }

    static QByteArray tokenOf(const Json &config, const char *user)
    {
        const Json *users = find(config, "/users");
        for (const Json &entry : users && users->is_array() ? *users : Json::array()) {
            if (stringAt(entry, "/name") == QLatin1String(user))
                return stringAt(entry, "/user/token").toUtf8();
        }
        return {};
    }

    QString m_cluster = qEnvironmentVariable("WEIR_CLUSTER"); ///< folder of the running cluster
    QTemporaryDir m_dir;
    QProcess m_process;
    bool m_isStarted = false;
};

/// One pair for all test classes; it goes before the application object does.
inline Servers &sharedServers()
{
    static std::unique_ptr<Servers> servers;
    if (!servers) {
        servers = std::make_unique<Servers>();
        qAddPostRoutine([] { servers.reset(); });
    }
    return *servers;
}

} // namespace weir::test
