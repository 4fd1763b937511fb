// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cluster/conformance/server.h"
#include "tests/cluster/support.h"

#include <QDir>
#include <QMap>
#include <QRegularExpression>

namespace weir::test {

/// The real server of tests/cluster/with.
class Cluster
{
public:
    Cluster()
    {
        const QDir dir(qEnvironmentVariable("WEIR_CLUSTER"));
        m_server.reach(QStringLiteral("https://127.0.0.1:6443"));
        m_server.trust(dir.filePath(QStringLiteral("ca.crt")), dir.filePath(QStringLiteral("weir-admin.crt")),
                       dir.filePath(QStringLiteral("weir-admin.key")));
    }

    Answer ask(const Question &question) { return m_server.ask(question); }

    /// All of them, a few at a time, in their order.
    std::vector<Answer> ask(const std::vector<Question> &questions)
    {
        constexpr size_t atOnce = 6;
        std::vector<Answer> answers;
        for (size_t from = 0; from < questions.size(); from += atOnce) {
            std::vector<QNetworkReply *> replies;
            for (size_t i = from; i < std::min(from + atOnce, questions.size()); ++i)
                replies.push_back(m_server.start(questions[i]));
            for (size_t i = 0; i < replies.size(); ++i) {
                Server::wait(replies[i]);
                Answer answer = Server::read(replies[i]);
                answers.push_back(answer.status == 429 ? m_server.ask(questions[from + i]) : std::move(answer));
            }
        }
        return answers;
    }

    /// "/apis/GROUP/VERSION/namespaces/default/PLURAL"; empty where the server does not serve it.
    QByteArray pathOf(const QString &group, const QString &version, const QString &kind)
    {
        const QString base = QStringLiteral("/apis/") + group + u'/' + version;
        if (!m_resources.contains(base))
            m_resources[base] = m_server.ask({.path = base.toUtf8()}).json;
        const Json *resources = find(m_resources[base], "/resources");
        for (const Json &one : resources && resources->is_array() ? *resources : Json::array()) {
            const QString name = stringAt(one, "/name");
            if (stringAt(one, "/kind") == kind && !name.contains(u'/'))
                return (base + QStringLiteral("/namespaces/default/") + name).toUtf8();
        }
        return {};
    }

    /// Of a kind that is stored in another version the server keeps only what that one has.
    bool isStored(const QString &group, const QString &version, const QString &kind)
    {
        const QByteArray plural = pathOf(group, version, kind).split('/').last();
        const QByteArray path = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions/" + plural + '.' + group.toUtf8();
        const Json definition = m_server.ask({.path = path}).json;
        const Json *versions = find(definition, "/spec/versions");
        for (const Json &one : versions && versions->is_array() ? *versions : Json::array()) {
            if (stringAt(one, "/name") == version)
                return boolAt(one, "/storage");
        }
        return false;
    }

private:
    Server m_server;
    QMap<QString, Json> m_resources;
};

/// The faults that an answer lists, each "field: words", sorted; what a server draws lots for is the same.
inline QStringList faultsOf(const Answer &answer)
{
    QStringList faults;
    const Json *causes = find(answer.json, "/details/causes");
    for (const Json &cause : causes && causes->is_array() ? *causes : Json::array())
        faults.append(stringAt(cause, "/field") + QStringLiteral(": ") + stringAt(cause, "/message"));
    static const QRegularExpression uid(
        QStringLiteral("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"));
    faults.replaceInStrings(uid, QStringLiteral("00000000-0000-0000-0000-000000000000"));
    faults.removeDuplicates();
    faults.sort();
    return faults;
}

/// Are those just the faults that the words list, in whatever order?
inline bool areWordsOf(const QStringList &faults, QString words)
{
    if (faults.size() > 1 && words.startsWith(u'[') && words.endsWith(u']'))
        words = words.mid(1).chopped(1);
    qsizetype length = 2 * (faults.size() - 1);
    for (const QString &fault : faults) {
        if (!words.contains(fault))
            return false;
        length += fault.size();
    }
    return length == words.size();
}

inline int countOf(int usual)
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("WEIR_COUNT", &isSet);
    return isSet ? wanted : usual;
}

inline quint32 seed()
{
    return qEnvironmentVariableIsSet("WEIR_SEED") ? static_cast<quint32>(qEnvironmentVariableIntValue("WEIR_SEED")) : 1;
}

} // namespace weir::test
