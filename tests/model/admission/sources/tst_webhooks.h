// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/webhook.h"
#include "tests/support/testmain.h"

/// What the webhooks of channels, flows, sources and sinks fill in and refuse.
class WebhooksTest final : public weir::test::Case
{
    Q_OBJECT

    using Json = weir::Json;
    using Profile = weir::admission::Profile;

    static const weir::admission::Webhook *webhook(const char *kind)
    {
        for (const char *group : {"messaging.knative.dev", "flows.knative.dev", "sources.knative.dev",
                                  "sinks.knative.dev"}) {
            if (const auto *found = weir::admission::webhookOf(QLatin1StringView(group), QLatin1StringView(kind)))
                return found;
        }
        return nullptr;
    }
    static weir::admission::Context contextOf(const Profile &profile, const Json *old = nullptr)
    {
        return {profile, old, QStringLiteral("v1"), QStringLiteral("team-a"), QStringLiteral("admin")};
    }
    static QString judged(const char *kind, const char *object, const Profile &profile = Profile(),
                          const Json *old = nullptr)
    {
        return webhook(kind)->judge(*weir::parseJson(object), contextOf(profile, old)).text();
    }
    static std::string completed(const char *kind, const char *object, const Profile &profile = Profile())
    {
        Json made = *weir::parseJson(object);
        webhook(kind)->complete(made, contextOf(profile));
        return made.dump();
    }

private Q_SLOTS:
    void channel_template()
    {
        QCOMPARE(completed("Sequence", R"({"spec":{}})"),
                 std::string(R"({"spec":{"channelTemplate":{"apiVersion":"messaging.knative.dev/v1",)"
                             R"("kind":"InMemoryChannel"}}})"));
        Profile profile;
        profile.channelDefaults = *weir::parseJson(
            R"({"clusterDefault":{"apiVersion":"m/v1","kind":"A"},"namespaceDefaults":{"team-a":{"apiVersion":"m/v1",
                "kind":"B","spec":{"numPartitions":3}}}})");
        // Flows ask for the whole cluster's.
        QCOMPARE(completed("Sequence", "{}", profile),
                 std::string(R"({"spec":{"channelTemplate":{"apiVersion":"m/v1","kind":"A"}}})"));
        QCOMPARE(completed("Channel", "{}", profile),
                 std::string(R"({"metadata":{"annotations":{"messaging.knative.dev/subscribable":"v1"}},"spec":)"
                             R"({"channelTemplate":{"apiVersion":"m/v1","kind":"B","spec":{"numPartitions":3}}}})"));
        profile.channelDefaults = Json::object();
        QCOMPARE(completed("Sequence", "{}", profile), std::string("{}"));
    }

    void sources_completed()
    {
        QCOMPARE(completed("PingSource", R"({"spec":{"schedule":""}})"),
                 std::string(R"({"spec":{"schedule":"* * * * *"}})"));
        QCOMPARE(completed("ApiServerSource", R"({"spec":{"mode":"Resource"}})"),
                 std::string(R"({"spec":{"mode":"Resource","serviceAccountName":"default"}})"));
        QCOMPARE(completed("ContainerSource", R"({"metadata":{"name":"s"},"spec":{"template":{"spec":{"containers":)"
                                              R"([{"image":"i"},{"name":"n"}]}}}})"),
                 std::string(R"({"metadata":{"name":"s"},"spec":{"template":{"spec":{"containers":)"
                             R"([{"image":"i","name":"s-0"},{"name":"n"}]}}}})"));
        QCOMPARE(completed("JobSink", R"({"spec":{"job":{"spec":{"template":{"spec":{"containers":[{},{"env":)"
                                      R"([{"name":"K_EXECUTION_MODE"}]}]}}}}}})"),
                 std::string(R"({"spec":{"job":{"spec":{"template":{"spec":{"containers":[{"env":[{"name":)"
                             R"("K_EXECUTION_MODE","value":"batch"}]},{"env":[{"name":"K_EXECUTION_MODE"}]}]}}}}}})"));
    }

    void judged_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("object");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *kind, const char *object, const char *text) {
            QTest::addRow("%s %s", kind, object)
                << QString::fromLatin1(kind) << QString::fromLatin1(object) << QString::fromLatin1(text);
        };
        row("Channel", R"({"spec":{"channelTemplate":{"kind":"K"},"subscribers":[{}]}})",
            "missing field(s): spec.channelTemplate.apiVersion\nmust not set the field(s): "
            "spec.subscribable.subscribers");
        row("InMemoryChannel", R"({"metadata":{"annotations":{"eventing.knative.dev/scope":"x"}}})",
            "invalid value: x: metadata.annotations.[eventing.knative.dev/scope]\nexpected either 'cluster' or "
            "'namespace'");
        row("Subscription", R"({"spec":{"subscriber":{"uri":"http:\/\/x"}}})",
            "missing field(s): spec.channel\nthe Subscription must reference a channel");
        row("Sequence", R"({"spec":{"channelTemplate":{"apiVersion":"a","kind":"K"},"steps":[{"uri":"/x"}]}})",
            "invalid value: {{<nil> /x <nil> <nil>} <nil>}: spec.steps[0]");
        row("Parallel", R"({"spec":{"channelTemplate":{"apiVersion":"a","kind":"K"},"branches":[{}]}})",
            "invalid value: {<nil> {<nil>  <nil> <nil>} <nil> <nil>}: spec.branches.subscriber[0]");
        row("PingSource", R"({"spec":{"schedule":"* * * * *","timezone":"UTC+8","sink":{"uri":"http:\/\/x"}}})",
            "invalid value: provided bad location UTC+8: unknown time zone UTC+8: spec.timezone");
        row("PingSource",
            R"({"spec":{"schedule":"* * * * *","data":"a","dataBase64":"YQ==","sink":{"uri":"http:\/\/x"}}})",
            "expected exactly one, got both: spec.data, spec.dataBase64");
        row("PingSource", R"({"spec":{"schedule":"@every 1h","sink":{"uri":"http:\/\/x"}}})",
            "invalid value: unsupported descriptor @every: spec.schedule");
        row("ApiServerSource",
            R"({"spec":{"mode":"Resource","resources":[{"apiVersion":"a/b/c","kind":" "}],"sink":)"
            R"({"uri":"http:\/\/x"}}})",
            "invalid value: a/b/c: spec.resources[0].apiVersion\nmissing field(s): spec.resources[0].kind");
        row("ContainerSource", R"({"spec":{"sink":{"uri":"http:\/\/x"}}})", "missing field(s): spec.containers");
        row("SinkBinding", R"({"spec":{"subject":{"apiVersion":"apps/v1","kind":"Deployment","namespace":"b",)"
                           R"("name":"a.b"},"sink":{"uri":"http:\/\/x"}}})",
            "invalid value: b: spec.subject.namespace\ninvalid value: must not contain dots: spec.subject.name");
        row("IntegrationSource", R"({"spec":{"aws":{"ddbStreams":{"region":"r"}}}})",
            "missing field(s): spec.aws.auth.secret.ref.name, spec.aws.ddb-streams.table");
        row("IntegrationSink", R"({"spec":{"log":{},"aws":{"s3":{}}}})", "only one sink type can be set: spec.spec");
        row("JobSink", R"({"spec":{}})", "expected exactly one, got neither: spec.job");
    }
    void judged()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, object);
        QTEST(WebhooksTest::judged(qPrintable(kind), qPrintable(object)), "text");
    }

    void ping_data_limit()
    {
        Profile profile;
        profile.pingDataLimit = 3;
        QCOMPARE(judged("PingSource", R"({"spec":{"schedule":"* * * * *","data":"four","sink":{"uri":"http:\/\/x"}}})",
                        profile),
                 QStringLiteral("invalid value: the data length of 4 bytes exceeds limit set at 3.: spec.data"));
    }

    void ping_panics()
    {
        const Profile profile;
        const auto panics = [&](const char *object) {
            return webhook("PingSource")->judge(*weir::parseJson(object), contextOf(profile)).isPanic();
        };
        QVERIFY(panics(R"({"spec":{"schedule":"TZ=UTC"}})"));
        QVERIFY(!panics(R"({"spec":{"schedule":"TZ=UTC","timezone":"UTC"}})"));
    }

    void only_subscribers_change()
    {
        const Json old = *weir::parseJson(R"({"spec":{"channelTemplate":{"apiVersion":"a","kind":"K"}}})");
        QVERIFY(judged("Channel", R"({"spec":{"channelTemplate":{"apiVersion":"a","kind":"L"}}})", {}, &old)
                    .startsWith(QStringLiteral("Immutable fields changed (-old +new): spec\n")));
        QCOMPARE(judged("InMemoryChannel", R"({"spec":{"subscribers":[{"subscriberUri":"http:\/\/x"}]}})", {}, &old)
                     .section(u'\n', 0, 0),
                 QStringLiteral("Channel.Spec.Subscribers changed by user admin which was not the "
                                "system:serviceaccount:knative-eventing:eventing-controller service account: "
                                "spec.subscribers"));
    }

    void cross_namespace_channels()
    {
        const char *object = R"({"spec":{"channel":{"apiVersion":"a","kind":"K","name":"n","namespace":"b"},)"
                             R"("subscriber":{"uri":"http:\/\/x"}}})";
        QCOMPARE(judged("Subscription", object),
                 QStringLiteral("must not set the field(s): spec.channel.namespace\nonly name, apiVersion and kind are "
                                "supported fields when feature.CrossNamespaceEventLinks is disabled"));
        Profile profile;
        profile.features[QStringLiteral("cross-namespace-event-links")] = QStringLiteral("Enabled");
        QCOMPARE(judged("Subscription", object, profile), QString());
    }
};
