// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/observation.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

/// What the rest of the program sees of a cluster: objects found by the document's ids, readiness, what is foreign.
class ObservationTest final : public weir::test::Case
{
    Q_OBJECT

    using Json = weir::Json;

    weir::Registry m_registry = weir::Registry::builtIn();

    static Json object(const char *apiVersion, const char *kind, const char *name, Json rest = Json::object(),
                       const char *owner = "")
    {
        Json json = {
            {"apiVersion", apiVersion},
            {"kind", kind},
            {"metadata",
             {{"namespace", "shop"}, {"name", name}, {"uid", std::string(kind) + name}, {"resourceVersion", "1"}}}};
        if (*owner)
            json["metadata"]["ownerReferences"] =
                Json::array({{{"controller", true}, {"uid", owner}, {"kind", "X"}, {"name", "x"}}});
        for (const auto &[key, value] : rest.items())
            json[key] = value;
        return json;
    }

    static weir::Observed seen(const Json &json)
    {
        const auto resource = weir::Resource::create(json);
        return {resource->id(), resource};
    }

    static Json ready(const char *status, const char *reason = "", const char *message = "")
    {
        return {{"status",
                 {{"conditions",
                   Json::array({{{"type", "Ready"}, {"status", status}, {"reason", reason}, {"message", message}}})}}}};
    }

    struct Bed {
        explicit Bed(const weir::Registry &registry) : observation(registry)
        {
            observation.follow(&session);
            weir::ConnectionInfo info;
            info.state = weir::ConnectionState::Live;
            info.contextNamespace = QStringLiteral("shop");
            Q_EMIT session.stateChanged(info);
        }
        weir::ClusterSession session;
        weir::Observation observation;
    };

private Q_SLOTS:
    void documentsMeetTheClusterByName()
    {
        Bed bed(m_registry);
        Q_EMIT bed.session.observed({seen(object("eventing.knative.dev/v1", "Broker", "default", ready("True")))});
        QVERIFY(bed.observation.isLive());
        // Without a namespace in the document the context's counts; the API version does not.
        QCOMPARE(bed.observation.clusterId(QStringLiteral("eventing.knative.dev/Broker//default")),
                 QStringLiteral("eventing.knative.dev/Broker/shop/default"));
        QVERIFY(bed.observation.observed(QStringLiteral("eventing.knative.dev/Broker//default")));
        QVERIFY(bed.observation.observed(QStringLiteral("eventing.knative.dev/Broker/shop/default#2")));
        QVERIFY(!bed.observation.observed(QStringLiteral("eventing.knative.dev/Broker/other/default")));
        QCOMPARE(bed.observation.clusterId(QStringLiteral("uri:http://x/y")), QStringLiteral("uri:http://x/y"));
    }

    /// What was seen last is what an operator has until the server is back; another connection begins with nothing.
    void aLostConnectionTakesNothingAway()
    {
        Bed bed(m_registry);
        Q_EMIT bed.session.observed({seen(object("eventing.knative.dev/v1", "Broker", "default", ready("True")))});
        weir::ConnectionInfo info;
        info.contextNamespace = QStringLiteral("shop");
        for (const auto state : {weir::ConnectionState::Backoff, weir::ConnectionState::AuthFailed,
                                 weir::ConnectionState::Failed}) {
            info.state = state;
            Q_EMIT bed.session.stateChanged(info);
            QVERIFY(bed.observation.isLive());
            QVERIFY(bed.observation.observed(QStringLiteral("eventing.knative.dev/Broker/shop/default")));
        }
        Q_EMIT bed.session.reset();
        QVERIFY(!bed.observation.isLive());
        Q_EMIT bed.session.stateChanged(info);
        QVERIFY(!bed.observation.isLive());
    }

    void readiness_data()
    {
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<weir::Readiness>("readiness");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const Json &json, weir::Readiness readiness, const char *why = "") {
            QTest::newRow(name) << weir::toText(json) << readiness << QString::fromLatin1(why);
        };
        const char *eventing = "eventing.knative.dev/v1";
        row("ready", object(eventing, "Trigger", "t", ready("True")), weir::Readiness::True);
        row("not", object(eventing, "Trigger", "t", ready("False", "Broken", "it is")), weir::Readiness::False,
            "Broken: it is");
        row("unknown", object(eventing, "Trigger", "t", ready("Unknown", "Waiting")), weir::Readiness::Unknown,
            "Waiting");
        row("no condition yet", object(eventing, "Trigger", "t"), weir::Readiness::None);
        Json two = ready("False", "BrokerNotReady", "");
        two["status"]["conditions"].push_back(
            {{"type", "BrokerReady"}, {"status", "False"}, {"reason", "NoBroker"}, {"message", "default is missing"}});
        row("a dependent condition says more", object(eventing, "Trigger", "t", two), weir::Readiness::False,
            "NoBroker: default is missing");
        row("conditions of a wrong type", object(eventing, "Trigger", "t", {{"status", {{"conditions", "x"}}}}),
            weir::Readiness::None);
        row("deployment",
            object("apps/v1", "Deployment", "d",
                   {{"spec", {{"replicas", 2}}}, {"status", {{"replicas", 2}, {"readyReplicas", 1}}}}),
            weir::Readiness::False, "1 of 2 replicas are ready.");
        row("whole deployment",
            object("apps/v1", "Deployment", "d",
                   {{"spec", {{"replicas", 1}}}, {"status", {{"replicas", 1}, {"readyReplicas", 1}}}}),
            weir::Readiness::True);
        row("service", object("v1", "Service", "s"), weir::Readiness::None);
    }

    void readiness()
    {
        QFETCH(QByteArray, object);
        QFETCH(weir::Readiness, readiness);
        QFETCH(QString, why);
        const auto resource = weir::Resource::create(*weir::parseJson(object.toStdString()));
        Bed bed(m_registry);
        Q_EMIT bed.session.observed({{resource->id(), resource}});
        QCOMPARE(bed.observation.readiness(resource->id().toString()), readiness);
        QCOMPARE(bed.observation.whyNotReady(resource->id().toString()), why);
        Q_EMIT bed.session.observed({{resource->id(), nullptr}});
        QCOMPARE(bed.observation.readiness(resource->id().toString()), weir::Readiness::Absent);
    }

    void foreignIsTheMeshThatTheDocumentLacks()
    {
        Bed bed(m_registry);
        const char *eventing = "eventing.knative.dev/v1";
        const Json sink = {
            {"spec",
             {{"broker", "default"},
              {"subscriber", {{"ref", {{"apiVersion", "v1"}, {"kind", "Service"}, {"name", "billing"}}}}}}}};
        Q_EMIT bed.session.observed(
            {seen(object(eventing, "Broker", "default")), seen(object(eventing, "Trigger", "pay", sink)),
             seen(object("v1", "Service", "billing")), seen(object("v1", "Service", "unrelated")),
             seen(object("v1", "Pod", "billing-1")),
             seen(object("messaging.knative.dev/v1", "InMemoryChannel", "default-kne-trigger", {}, "Brokerdefault")),
             seen(object("messaging.knative.dev/v1", "Subscription", "made", {}, "Triggerpay"))});
        weir::Topology empty(m_registry);
        QCOMPARE(bed.observation.foreign(empty),
                 (QStringList{QStringLiteral("core/Service/shop/billing"),
                              QStringLiteral("eventing.knative.dev/Broker/shop/default"),
                              QStringLiteral("eventing.knative.dev/Trigger/shop/pay")}));
        weir::ResourceSet set;
        weir::Change change;
        Json broker = object(eventing, "Broker", "default");
        broker["metadata"].erase("namespace");
        change.resources.push_back({.key = set.nextKey(), .before = {}, .after = weir::Resource::create(broker)});
        QVERIFY(set.apply(change));
        weir::Topology document(m_registry);
        document.rebuild(set);
        QCOMPARE(bed.observation.foreign(document),
                 (QStringList{QStringLiteral("core/Service/shop/billing"),
                              QStringLiteral("eventing.knative.dev/Trigger/shop/pay")}));
    }

    void recreatedObjectsAreReplaced()
    {
        Bed bed(m_registry);
        const auto first = seen(object("eventing.knative.dev/v1", "Broker", "b", ready("True")));
        const auto second = seen(object("eventing.knative.dev/v1", "Broker", "b", ready("False")));
        QSignalSpy changed(&bed.observation, &weir::Observation::changed);
        Q_EMIT bed.session.observed({first});
        Q_EMIT bed.session.observed({{first.id, nullptr}, second});
        QCOMPARE(bed.observation.set().size(), size_t(1));
        QCOMPARE(bed.observation.readiness(first.id.toString()), weir::Readiness::False);
        QTRY_COMPARE(changed.size(), 1);
        Q_EMIT bed.session.reset();
        QCOMPARE(bed.observation.set().size(), size_t(0));
        QCOMPARE(bed.observation.topology().nodes().size(), 0);
    }

    void eventsBelongToTheirObject()
    {
        Bed bed(m_registry);
        const auto event = [](const char *name, const char *kind, const char *time) {
            return seen(object(
                "v1", "Event", name,
                {{"involvedObject",
                  {{"apiVersion", "eventing.knative.dev/v1"}, {"kind", kind}, {"namespace", "shop"}, {"name", "pay"}}},
                 {"lastTimestamp", time}}));
        };
        Q_EMIT bed.session.observed({event("late", "Trigger", "2026-02-01T00:00:00Z"),
                                     event("early", "Trigger", "2026-01-01T00:00:00Z"),
                                     event("other", "Broker", "2026-01-01T00:00:00Z")});
        const auto events = bed.observation.eventsOf(QStringLiteral("eventing.knative.dev/Trigger//pay"));
        QCOMPARE(events.size(), size_t(2));
        QCOMPARE(events.front()->name(), QStringLiteral("early"));
        QCOMPARE(bed.observation.set().size(), size_t(0));
    }
};

