// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cluster/support.h"

#include <set>

/// `weirctl demo --into`: a mesh that lives in a real API server, whatever happens to the server or to the demo.
class MeshTest final : public weir::test::Case
{
    Q_OBJECT

    using Json = weir::Json;

    std::unique_ptr<weir::test::Into> m_into;

    static Json get(const QStringList &what)
    {
        return weir::test::kubectl(QStringList{QStringLiteral("get")} + what
                                   + QStringList{QStringLiteral("-o"), QStringLiteral("json")})
            .json();
    }

    static bool isReady(const Json &object)
    {
        const Json *conditions = weir::find(object, "/status/conditions");
        for (const Json &condition : conditions && conditions->is_array() ? *conditions : Json::array()) {
            if (condition.value("type", std::string()) == "Ready")
                return condition.value("status", std::string()) == "True";
        }
        return false;
    }

    static bool isReady(const QString &resource, const QString &name)
    {
        return isReady(get({resource, name, QStringLiteral("-n"), QStringLiteral("shop")}));
    }

    /// Names of everything in the namespaces of the mesh that somebody owns or that a person wrote.
    static std::set<std::string> everything()
    {
        std::set<std::string> names;
        const QString kinds = QStringLiteral(
            "brokers,triggers,inmemorychannels,channels.messaging.knative.dev,subscriptions,sequences,parallels,"
            "pingsources,sinkbindings,apiserversources,services,deployments,replicasets,pods,endpointslices,configmaps,"
            "services.serving.knative.dev");
        for (const QString &space : {QStringLiteral("shop"), QStringLiteral("knative-eventing")}) {
            const Json list = get({kinds, QStringLiteral("-n"), space});
            for (const Json &object : list.value("items", Json::array())) {
                names.insert(object.value("kind", std::string()) + '/' + space.toStdString() + '/'
                             + weir::stringAt(object, "/metadata/name").toStdString());
            }
        }
        return names;
    }

    static QByteArray trigger(const char *name)
    {
        return QByteArray("apiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata:\n  name: ") + name
            + "\n  namespace: shop\nspec:\n  broker: default\n  subscriber:\n    ref:\n      apiVersion: v1\n"
              "      kind: Service\n      name: billing\n";
    }

    static bool applyTrigger(const char *name)
    {
        return weir::test::kubectl({QStringLiteral("apply"), QStringLiteral("-f"), QStringLiteral("-")}, trigger(name))
                   .exitCode
            == 0;
    }

    static bool deleteTrigger(const char *name)
    {
        return weir::test::kubectl({QStringLiteral("delete"), QStringLiteral("trigger"), QString::fromLatin1(name),
                                    QStringLiteral("-n"), QStringLiteral("shop")})
                   .exitCode
            == 0;
    }

    double events(const std::string &triggerName) const
    {
        const Json edge = m_into->edge("eventing.knative.dev/Trigger/shop/" + triggerName, "trigger");
        return edge.is_object() ? edge.value("events", 0.0) : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        WEIR_NEEDS_CLUSTER();
        m_into = std::make_unique<weir::test::Into>(
            QStringLiteral(WEIR_SOURCE_DIR "/tests/cli/metrics/counted.json"),
            QStringList{QStringLiteral("--speed"), QStringLiteral("2")});
        QVERIFY(m_into->start());
    }

    void cleanupTestCase()
    {
        if (!m_into)
            return;
        QCOMPARE(m_into->end(), 0);
    }

    void everythingIsReadyAndHasItsChildren()
    {
        const Json list = get({QStringLiteral("brokers,triggers,inmemorychannels,subscriptions"), QStringLiteral("-n"),
                               QStringLiteral("shop")});
        QVERIFY(list.value("items", Json::array()).size() >= 6);
        for (const Json &object : list["items"]) {
            QVERIFY2(isReady(object), object.dump().c_str());
            QCOMPARE(object["status"]["observedGeneration"], object["metadata"]["generation"]);
        }
        const Json triggers = get({QStringLiteral("triggers"), QStringLiteral("-n"), QStringLiteral("shop")})["items"];
        const Json subscriptions =
            get({QStringLiteral("subscriptions"), QStringLiteral("-n"), QStringLiteral("shop")})["items"];
        for (const Json &one : triggers) {
            const bool hasChild = std::any_of(subscriptions.begin(), subscriptions.end(), [&](const Json &child) {
                return weir::stringAt(child, "/metadata/ownerReferences/0/uid")
                    == weir::stringAt(one, "/metadata/uid");
            });
            QVERIFY2(hasChild, one["metadata"]["name"].dump().c_str());
        }
        const Json pods = get({QStringLiteral("pods"), QStringLiteral("-n"), QStringLiteral("shop")});
        for (const Json &pod : pods["items"]) {
            QCOMPARE(pod["status"]["phase"], Json("Running"));
            QCOMPARE(pod["metadata"]["ownerReferences"][0]["kind"], Json("ReplicaSet"));
        }
    }

    /// The status is the simulation's, by the subresource and as a user of its own; people's fields are not.
    void writesStatusAsItself()
    {
        const Json broker = weir::test::kubectl({QStringLiteral("get"), QStringLiteral("broker"),
                                                 QStringLiteral("default"), QStringLiteral("-n"),
                                                 QStringLiteral("shop"), QStringLiteral("--show-managed-fields"),
                                                 QStringLiteral("-o"), QStringLiteral("json")})
                                .json();
        bool hasStatus = false;
        for (const Json &manager : broker["metadata"]["managedFields"]) {
            if (!manager["fieldsV1"].contains("f:status"))
                continue;
            hasStatus = true;
            QCOMPARE(manager.value("subresource", std::string()), std::string("status"));
        }
        QVERIFY(hasStatus);
        const auto may = [](const QString &verb, const QString &what) {
            return weir::test::kubectl({QStringLiteral("auth"), QStringLiteral("can-i"), verb, what,
                                        QStringLiteral("--as"), QStringLiteral("weir-demo"), QStringLiteral("-n"),
                                        QStringLiteral("shop")})
                       .exitCode
                == 0;
        };
        QVERIFY(may(QStringLiteral("update"), QStringLiteral("triggers.eventing.knative.dev/status")));
        QVERIFY(!may(QStringLiteral("create"), QStringLiteral("triggers.eventing.knative.dev")));
        QVERIFY(!may(QStringLiteral("delete"), QStringLiteral("brokers.eventing.knative.dev")));
        QVERIFY(!may(QStringLiteral("list"), QStringLiteral("secrets")));
    }

    void saysThatItIsSimulated()
    {
        const auto run = weir::test::weirctl({QStringLiteral("observe"), QStringLiteral("--for"), QStringLiteral("0s"),
                                              QStringLiteral("--output"), QStringLiteral("json")});
        QCOMPARE(run.json()["connection"]["simulated"], Json(true));
        QVERIFY(!weir::stringAt(run.json(), "/connection/version").contains(u"weir"));
    }

    void aTriggerFromOutsideCarriesEventsUntilItGoes()
    {
        QVERIFY(applyTrigger("outside"));
        QTRY_VERIFY_WITH_TIMEOUT(isReady(QStringLiteral("trigger"), QStringLiteral("outside")), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(events("outside") > 0, 30'000);
        const Json subscription = get({QStringLiteral("subscriptions"), QStringLiteral("-n"), QStringLiteral("shop"),
                                       QStringLiteral("-l"), QStringLiteral("eventing.knative.dev/trigger=outside")});
        QCOMPARE(subscription.value("items", Json::array()).size(), size_t(1));

        QVERIFY(deleteTrigger("outside"));
        const auto children = [] {
            return get({QStringLiteral("subscriptions"), QStringLiteral("-n"), QStringLiteral("shop"),
                        QStringLiteral("-l"), QStringLiteral("eventing.knative.dev/trigger=outside")})
                .value("items", Json::array())
                .size();
        };
        QTRY_COMPARE_WITH_TIMEOUT(children(), size_t(0), 30'000);
        // What was under way may still arrive; then nothing more does, while others go on.
        double before = -1;
        for (int round = 0; round < 10 && before != events("outside"); ++round) {
            before = events("outside");
            const double other = events("billing");
            QTRY_VERIFY_WITH_TIMEOUT(events("billing") > other + 20, 30'000);
        }
        QCOMPARE(events("outside"), before);
    }

    /// Nothing of the flow is Kubernetes' business: an event reaches the ingress through the Service's endpoints.
    void anEventSentThroughTheServerArrives()
    {
        const auto sent = weir::test::weirctl(
            {QStringLiteral("send"), QStringLiteral("--to"),
             QStringLiteral("eventing.knative.dev/Broker/shop/default"), QStringLiteral("--type"),
             QStringLiteral("order.created"), QStringLiteral("--source"), QStringLiteral("/hand"),
             QStringLiteral("--data"), QStringLiteral("{}"), QStringLiteral("--count"), QStringLiteral("3"),
             QStringLiteral("--output"), QStringLiteral("json")});
        QVERIFY2(sent.exitCode == 0, sent.err.constData());
        QCOMPARE(sent.json()["answers"], (Json{{"202", 3}}));
    }

    void itsOwnDeathDoublesNothing()
    {
        const std::set<std::string> before = everything();
        QVERIFY(before.size() > 30);
        m_into->kill();
        QVERIFY(m_into->start());
        QTRY_VERIFY_WITH_TIMEOUT(events("billing") > 0, 30'000);
        QCOMPARE(everything(), before);
        const Json filters =
            get({QStringLiteral("pods"), QStringLiteral("-n"), QStringLiteral("knative-eventing"), QStringLiteral("-l"),
                 QStringLiteral("eventing.knative.dev/brokerRole=filter")});
        QVERIFY(!filters["items"].empty());
        for (const Json &pod : filters["items"]) {
            // The process is another one, and the cluster says so as it does of any container that was started anew.
            QCOMPARE(pod["status"]["containerStatuses"][0]["restartCount"], Json(1));
        }
    }

    void theServersRestartStopsNothing()
    {
        QVERIFY(weir::test::control({QStringLiteral("kill"), QStringLiteral("apiserver")}));
        const double during = events("billing");
        QTRY_VERIFY_WITH_TIMEOUT(events("billing") > during + 10, 30'000);
        QVERIFY(weir::test::control({QStringLiteral("start"), QStringLiteral("apiserver")}));
        const std::set<std::string> before = everything();
        QVERIFY(applyTrigger("afterwards"));
        QTRY_VERIFY_WITH_TIMEOUT(isReady(QStringLiteral("trigger"), QStringLiteral("afterwards")), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(events("afterwards") > 0, 30'000);
        std::set<std::string> after = everything();
        for (const std::string &name : before)
            QVERIFY2(after.erase(name) == 1, name.c_str());
        QCOMPARE(after.size(), size_t(2)); // the Trigger and its Subscription
        QVERIFY(deleteTrigger("afterwards"));
    }
};
