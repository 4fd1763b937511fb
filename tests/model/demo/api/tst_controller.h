// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fixture.h"

namespace weir::test {

/// What is applied becomes Ready, or says why not, and comes and goes with what it refers to.
class ControllerTest : public Case
{
    Q_OBJECT
    static std::string condition(const Json &object, const std::string &type)
    {
        const Json *found = demo::conditionOf(object, type);
        if (!found)
            return "-";
        const std::string reason = demo::textAt(*found, "/reason");
        return demo::textAt(*found, "/status") + (reason.empty() ? "" : ' ' + reason);
    }

private Q_SLOTS:
    void triggerFollowsBrokerAndSubscriber()
    {
        Cluster cluster;
        Json wanted = trigger("t");
        wanted["spec"]["subscriber"] = {{"ref", {{"apiVersion", "v1"}, {"kind", "Service"}, {"name", "web"}}}};
        cluster.apply(triggers + "/t", wanted);
        // A Trigger that never had its broker gets no status at all.
        QVERIFY(!find(cluster.request("GET", triggers + "/t").json, "/status"));

        cluster.apply(brokers + "/default", broker("default"));
        Json now = cluster.request("GET", triggers + "/t").json;
        QCOMPARE(condition(now, "BrokerReady"), std::string("True"));
        QCOMPARE(condition(now, "Ready"), std::string("False Unable to get the Subscriber's URI"));

        cluster.apply("/api/v1/namespaces/shop/services/web",
                      {{"apiVersion", "v1"}, {"kind", "Service"}, {"metadata", {{"name", "web"}}},
                       {"spec", {{"ports", Json::array({{{"port", 80}}})}}}});
        now = cluster.request("GET", triggers + "/t").json;
        QCOMPARE(condition(now, "Ready"), std::string("True"));
        QCOMPARE(demo::textAt(now, "/status/subscriberUri"), std::string("http://web.shop.svc.cluster.local"));
        QCOMPARE(intAt(now, "/status/observedGeneration"), intAt(now, "/metadata/generation"));

        cluster.request("DELETE", brokers + "/default");
        cluster.controller.settle();
        now = cluster.request("GET", triggers + "/t").json;
        QCOMPARE(condition(now, "Ready"), std::string("False BrokerDoesNotExist"));
        QCOMPARE(condition(now, "SubscriberResolved"), std::string("True"));
    }

    void brokerHasItsChannelAndAddress()
    {
        Cluster cluster;
        Json wanted = broker("default");
        wanted["spec"]["delivery"] = {{"retry", 2}, {"deadLetterSink", {{"uri", "http://dls.shop.svc.cluster.local"}}}};
        cluster.apply(brokers + "/default", wanted);
        cluster.apply(triggers + "/t", trigger("t"));
        const Json now = cluster.request("GET", brokers + "/default").json;
        QCOMPARE(condition(now, "Ready"), std::string("True"));
        QCOMPARE(demo::textAt(now, "/status/address/url"),
                 std::string("http://broker-ingress.knative-eventing.svc.cluster.local/shop/default"));
        const Json channel =
            cluster
                .request("GET", "/apis/messaging.knative.dev/v1/namespaces/shop/inmemorychannels/default-kne-trigger")
                .json;
        QCOMPARE(demo::textAt(channel, "/spec/subscribers/0/delivery/deadLetterSink/uri"),
                 std::string("http://dls.shop.svc.cluster.local"));
        QCOMPARE(demo::textAt(channel, "/status/subscribers/0/ready"), std::string("True"));
        QCOMPARE(demo::textAt(channel, "/metadata/ownerReferences/0/kind"), std::string("Broker"));
        // Deleting the broker takes its children along.
        cluster.request("DELETE", brokers + "/default");
        cluster.controller.settle();
        QCOMPARE(cluster.request("GET", "/apis/messaging.knative.dev/v1/namespaces/shop/inmemorychannels")
                     .json["items"].size(), 0U);
    }

    void sequenceMakesChildrenAndTakesThemBack()
    {
        Cluster cluster;
        const std::string path = "/apis/flows.knative.dev/v1/namespaces/shop/sequences/flow";
        const auto sequence = [](int steps) {
            Json list = Json::array();
            for (int i = 0; i < steps; ++i)
                list.push_back({{"uri", "http://step" + std::to_string(i) + ".shop.svc.cluster.local"}});
            return Json{{"apiVersion", "flows.knative.dev/v1"}, {"kind", "Sequence"}, {"metadata", {{"name", "flow"}}},
                        {"spec", {{"steps", list}}}};
        };
        cluster.apply(path, sequence(3));
        Json now = cluster.request("GET", path).json;
        QCOMPARE(condition(now, "Ready"), std::string("True"));
        QCOMPARE(now["status"]["channelStatuses"].size(), 3U);
        QCOMPARE(demo::textAt(now, "/status/address/url"),
                 std::string("http://flow-kn-sequence-0-kn-channel.shop.svc.cluster.local"));
        const std::string subscriptions = "/apis/messaging.knative.dev/v1/namespaces/shop/subscriptions";
        QCOMPARE(cluster.request("GET", subscriptions).json["items"].size(), 3U);
        QCOMPARE(demo::textAt(cluster.request("GET", subscriptions + "/flow-kn-sequence-0").json,
                              "/status/physicalSubscription/replyUri"),
                 std::string("http://flow-kn-sequence-1-kn-channel.shop.svc.cluster.local"));
        cluster.apply(path, sequence(2));
        QCOMPARE(cluster.request("GET", subscriptions).json["items"].size(), 2U);
        cluster.request("DELETE", path);
        cluster.controller.settle();
        QCOMPARE(cluster.request("GET", subscriptions).json["items"].size(), 0U);
    }

    void kindsBecomeReady_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("object");
        const auto row = [](const char *kind, const char *apiVersion, const char *plural, const char *spec) {
            QTest::newRow(kind) << QStringLiteral("/apis/%1/namespaces/shop/%2/x")
                                       .arg(QLatin1StringView(apiVersion), QLatin1StringView(plural))
                                << QStringLiteral("{'apiVersion':'%1','kind':'%2','metadata':{'name':'x'},'spec':%3}")
                                       .arg(QLatin1StringView(apiVersion), QLatin1StringView(kind),
                                            QLatin1StringView(spec));
        };
        constexpr auto sink =
            "{'sink':{'ref':{'apiVersion':'eventing.knative.dev/v1','kind':'Broker','name':'default'}}}";
        row("PingSource", "sources.knative.dev/v1", "pingsources", sink);
        row("Channel", "messaging.knative.dev/v1", "channels", "{}");
        row("InMemoryChannel", "messaging.knative.dev/v1", "inmemorychannels", "{}");
        row("Parallel", "flows.knative.dev/v1", "parallels", "{'branches':[{'subscriber':{'uri':'http://a.b.svc'}}]}");
        row("JobSink", "sinks.knative.dev/v1alpha1", "jobsinks", "{'job':{'spec':{}}}");
        row("IntegrationSink", "sinks.knative.dev/v1alpha1", "integrationsinks", "{'log':{}}");
        row("EventTransform", "eventing.knative.dev/v1alpha1", "eventtransforms", "{'jsonata':{'expression':'$'}}");
        row("Service", "serving.knative.dev/v1", "services", "{'template':{'spec':{'containers':[{'image':'x'}]}}}");
        row("ContainerSource", "sources.knative.dev/v1", "containersources",
            "{'sink':{'uri':'http://a.b.svc'},'template':{'spec':{'containers':[{'image':'x'}]}}}");
        row("ApiServerSource", "sources.knative.dev/v1", "apiserversources",
            "{'sink':{'uri':'http://a.b.svc'},'resources':[{'apiVersion':'v1','kind':'Event'}]}");
        row("IntegrationSource", "sources.knative.dev/v1alpha1", "integrationsources",
            "{'sink':{'uri':'http://a.b.svc'},'timer':{'message':'hi'}}");
        row("EventType", "eventing.knative.dev/v1beta3", "eventtypes", "{'attributes':[]}");
    }

    void kindsBecomeReady()
    {
        QFETCH(QString, path);
        QFETCH(QString, object);
        Cluster cluster;
        cluster.apply(brokers + "/default", broker("default"));
        const auto answer =
            cluster.apply(path.toStdString(), *parseJson(QString(object).replace(u'\'', u'"').toStdString()));
        QVERIFY2(answer.status == 201, answer.text.c_str());
        const auto now = cluster.request("GET", path.toStdString());
        QVERIFY2(condition(now.json, "Ready") == "True", now.text.c_str());
        // Nothing is left to do, and doing it again changes nothing.
        const demo::Version version = cluster.store.version();
        cluster.controller.settle();
        QCOMPARE(cluster.store.version(), version);
    }

    void finalizersDelayAndThenLetGo()
    {
        Cluster cluster;
        cluster.apply(brokers + "/default", broker("default"));
        const std::string path = "/apis/sources.knative.dev/v1/namespaces/shop/pingsources/p";
        cluster.apply(path, {{"apiVersion", "sources.knative.dev/v1"}, {"kind", "PingSource"},
                             {"metadata", {{"name", "p"}}}, {"spec", {{"sink", {{"uri", "http://a.b.svc"}}}}}});
        QCOMPARE(demo::textAt(cluster.request("GET", path).json, "/metadata/finalizers/0"),
                 std::string("pingsources.sources.knative.dev"));
        const auto deleting = cluster.request("DELETE", path);
        QVERIFY(!demo::textAt(deleting.json, "/metadata/deletionTimestamp").empty());
        cluster.controller.settle();
        QCOMPARE(cluster.request("GET", path).status, 404);
    }

    void eventsTellTheCause()
    {
        Cluster cluster;
        cluster.apply("/apis/sources.knative.dev/v1/namespaces/shop/pingsources/p",
                      {{"apiVersion", "sources.knative.dev/v1"}, {"kind", "PingSource"}, {"metadata", {{"name", "p"}}},
                       {"spec", {{"sink", {{"ref", {{"apiVersion", "eventing.knative.dev/v1"}, {"kind", "Broker"},
                                                    {"name", "missing"}}}}}}}});
        const auto events = cluster.request(
            "GET", "/api/v1/namespaces/shop/events?fieldSelector=reason%3DSinkNotFound,involvedObject.name%3Dp");
        QCOMPARE(events.json["items"].size(), 1U);
        QCOMPARE(demo::textAt(events.json, "/items/0/type"), std::string("Warning"));
        QVERIFY(demo::textAt(events.json, "/items/0/message").find("missing") != std::string::npos);
    }
};

} // namespace weir::test
