// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cluster/support.h"
#include "tests/model/manifest/json.h"

#include <map>
#include <set>

/// What Weir lists of 10,000 objects is what kubectl lists, member for member; and a user who may see only a part is
/// told which part is missing.
class ObserveTest final : public weir::test::Case
{
    Q_OBJECT

    using Json = weir::Json;
    using Objects = std::map<std::string, Json>; ///< by "kind/namespace/name"

    static constexpr auto Count = 10'000;

    static void insert(Objects &into, const Json &list)
    {
        for (const Json &object : list.is_array() ? list : Json::array()) {
            if (!weir::stringAt(object, "/apiVersion").contains(u".knative.dev/"))
                continue;
            const QString key = weir::stringAt(object, "/kind") + u'/' + weir::stringAt(object, "/metadata/namespace")
                + u'/' + weir::stringAt(object, "/metadata/name");
            into[key.toStdString()] = object;
        }
    }

    static Objects byKubectl(const QString &context, const QStringList &plurals)
    {
        Objects objects;
        const auto run = weir::test::kubectl({QStringLiteral("--context"), context, QStringLiteral("get"),
                                              plurals.join(u','), QStringLiteral("--all-namespaces"),
                                              QStringLiteral("--show-managed-fields"), QStringLiteral("-o"),
                                              QStringLiteral("json")});
        if (run.exitCode == 0)
            insert(objects, run.json().value("items", Json()));
        else
            qWarning("kubectl: %s", run.err.constData());
        return objects;
    }

    static weir::test::Run observe(const QString &context)
    {
        return weir::test::weirctl({QStringLiteral("observe"), QStringLiteral("--context"), context,
                                    QStringLiteral("--full"), QStringLiteral("--for"), QStringLiteral("0s"),
                                    QStringLiteral("--output"), QStringLiteral("json")});
    }

    static void compare(const Objects &mine, const Objects &theirs)
    {
        for (const auto &[key, object] : theirs) {
            const auto found = mine.find(key);
            QVERIFY2(found != mine.end(), key.c_str());
            if (!weir::test::sameJson(found->second, object)) // a text for each of them would cost more than all else
                QFAIL((found->second.dump() + "\n" + object.dump()).c_str());
        }
        QCOMPARE(mine.size(), theirs.size());
    }

private Q_SLOTS:
    void initTestCase()
    {
        WEIR_NEEDS_CLUSTER();
        QVERIFY(weir::test::control({QStringLiteral("fill"), QString::number(Count)}));
    }

    /// Every Knative kind that the server serves.
    void everythingForTheAdministrator()
    {
        const auto served = weir::test::kubectl(
            {QStringLiteral("api-resources"), QStringLiteral("--no-headers"), QStringLiteral("-o"),
             QStringLiteral("name")});
        QStringList plurals;
        for (const QByteArray &line : served.out.split('\n')) {
            if (line.contains(".knative.dev"))
                plurals.append(QString::fromLatin1(line.trimmed()));
        }
        QVERIFY(plurals.size() >= 20);
        const Objects theirs = byKubectl(QStringLiteral("admin"), plurals);
        QVERIFY(theirs.size() >= Count); // and what other tests left
        const auto run = observe(QStringLiteral("admin"));
        QCOMPARE(run.exitCode, 0);
        const Json report = run.json();
        QCOMPARE(report["connection"]["state"], Json("Live"));
        Objects mine;
        insert(mine, report["objects"]);
        compare(mine, theirs);
    }

    void thePartThatARestrictedUserMaySee()
    {
        const Objects theirs = byKubectl(
            QStringLiteral("restricted"),
            {QStringLiteral("brokers.eventing.knative.dev"), QStringLiteral("triggers.eventing.knative.dev"),
             QStringLiteral("inmemorychannels.messaging.knative.dev"),
             QStringLiteral("subscriptions.messaging.knative.dev"), QStringLiteral("channels.messaging.knative.dev")});
        QVERIFY(theirs.size() > Count / 2);
        const auto run = observe(QStringLiteral("restricted"));
        const Json report = run.json();
        QCOMPARE(report["connection"]["state"], Json("Live"));
        Objects mine;
        insert(mine, report["objects"]);
        compare(mine, theirs);
        const QString told = weir::stringAt(report, "/connection/message");
        for (const char *missing : {"pingsources", "sequences", "services"})
            QVERIFY2(told.contains(QLatin1StringView(missing)), qPrintable(told));
        QVERIFY2(!told.contains(QLatin1StringView("triggers")), qPrintable(told));
    }

    void aTokenThatNobodyKnows()
    {
        const auto run = observe(QStringLiteral("wrong"));
        QCOMPARE(run.exitCode, 3);
        QCOMPARE(run.json()["connection"]["state"], Json("AuthFailed"));
        QVERIFY(!run.err.isEmpty());
        QVERIFY(!run.err.contains("nobody-knows-this-one"));
    }

    /// A token that was exchanged while Weir was away is read from the kubeconfig anew.
    void anExchangedToken()
    {
        QVERIFY(weir::test::control({QStringLiteral("rotate")}));
        QCOMPARE(observe(QStringLiteral("restricted")).json()["connection"]["state"], Json("Live"));
    }
};
