// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/shared.h"
#include "tests/support/testmain.h"
#include "tests/support/weirctl.h"

#include <QDir>
#include <QTemporaryDir>

/// Which policy holds along each relation, and whose word each value is.
class DeliveryVerbTest final : public weir::test::Case
{
    Q_OBJECT

    using Json = weir::Json;

    std::unique_ptr<QTemporaryDir> m_folder;

    void reset() override { m_folder = std::make_unique<QTemporaryDir>(); }

    weir::test::Run deliver(const QByteArray &yaml, const QStringList &options = {}) const
    {
        return weir::test::weirctl(QStringList{QStringLiteral("delivery"), QStringLiteral("-"),
                                               QStringLiteral("--output"), QStringLiteral("json")} + options,
                                   yaml, 120'000, m_folder->path());
    }

    /// The entry of one relation, named by role and the name of what it goes by; null where there is none.
    static Json entry(const Json &all, const char *role, const char *name, const char *path = "")
    {
        for (const Json &one : all) {
            const std::string edge = one["edge"].get<std::string>();
            const std::string via = edge.substr(0, edge.find('|'));
            if (one["role"] == role && via.ends_with(std::string("/") + name)
                && one["path"].get<std::string>().find(path) != std::string::npos)
                return one;
        }
        return nullptr;
    }

    static QByteArray broker(const char *name, const char *rest)
    {
        return QByteArray("---\napiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata:\n  name: ") + name
            + "\n  namespace: shop\n" + rest;
    }

    static QByteArray trigger(const char *name, const char *broker, const char *rest)
    {
        return QByteArray("---\napiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata: {name: ") + name
            + ", namespace: shop}\nspec:\n  broker: " + broker
            + "\n  subscriber: {ref: {apiVersion: v1, kind: Service, name: worker}}\n" + rest;
    }

private Q_SLOTS:
    void shippedDefaults()
    {
        const auto ran = deliver(broker("b", "") + trigger("t", "b", ""));
        QCOMPARE(ran.exitCode, 0);
        const Json one = entry(ran.json(), "trigger", "t");
        QCOMPARE(one["from"], Json("eventing.knative.dev/Broker/shop/b"));
        QCOMPARE(one["to"], Json("core/Service/shop/worker"));
        QCOMPARE(one["retry"], Json(10));
        QCOMPARE(one["backoffPolicy"], Json("exponential"));
        QCOMPARE(one["backoffDelay"], Json("PT0.2S"));
        QCOMPARE(one["timeout"], Json());
        QCOMPARE(one["deadLetterSink"], Json());
        QCOMPARE(one["attempts"], Json::array({0.0, 0.2, 0.6, 1.4, 3.0, 6.2, 12.6, 25.4, 51.0, 102.2, 204.6}));
        for (const char *field : {"retry", "backoffPolicy", "backoffDelay", "timeout", "deadLetterSink"})
            QCOMPARE(one["origin"][field], Json("default"));
        QCOMPARE(one["answers"], Json("Tried again: no answer, 404, 408, 409, 429 and 5xx. Every other answer but 2xx ends "
                                      "the delivery at once. 2xx with a body that is no event counts as 502."));
    }

    void aTriggerReplacesTheBrokersAsAWhole()
    {
        const QByteArray yaml =
            broker("b", "spec:\n  delivery:\n    retry: 3\n    backoffPolicy: linear\n    backoffDelay: PT1S\n"
                        "    deadLetterSink: {ref: {apiVersion: v1, kind: Service, name: grave}}\n")
            + trigger("own", "b", "  delivery: {retry: 1, timeout: PT2S}\n") + trigger("none", "b", "");
        const Json all = deliver(yaml).json();
        const Json own = entry(all, "trigger", "own");
        QCOMPARE(own["retry"], Json(1));
        QCOMPARE(own["origin"]["retry"], Json("eventing.knative.dev/Trigger/shop/own"));
        QCOMPARE(own["backoffPolicy"], Json());
        QCOMPARE(own["origin"]["backoffPolicy"], Json("default"));
        QCOMPARE(own["attempts"], Json::array({0.0, 0.0}));
        QCOMPARE(own["longest"], Json(4.0));
        // The dead letter sink alone falls back.
        QCOMPARE(own["deadLetterSink"], Json("core/Service/shop/grave"));
        QCOMPARE(own["origin"]["deadLetterSink"], Json("eventing.knative.dev/Broker/shop/b"));
        const Json none = entry(all, "trigger", "none");
        QCOMPARE(none["attempts"], Json::array({0.0, 0.0, 1.0, 3.0}));
        QCOMPARE(none["origin"]["retry"], Json("eventing.knative.dev/Broker/shop/b"));
        // A dead letter has the same retries, and no dead letter of its own.
        const Json letter = entry(all, "deadletter", "none");
        QCOMPARE(letter["retry"], Json(3));
        QCOMPARE(letter["deadLetterSink"], Json());
        QCOMPARE(letter["inherited"], Json(true));
    }

    void onlyASinkLosesTheBrokersRetries()
    {
        const QByteArray yaml = broker("b", "") + trigger("t", "b",
            "  delivery: {deadLetterSink: {ref: {apiVersion: v1, kind: Service, name: grave}}}\n");
        const Json one = entry(deliver(yaml).json(), "trigger", "t");
        QCOMPARE(one["retry"], Json(0));
        QVERIFY(one["notes"].dump().find("10 retries") != std::string::npos);
    }

    void kafkaBrokers()
    {
        constexpr auto body = "spec:\n  config: {apiVersion: v1, kind: ConfigMap, name: kafka-broker-config}\n"
                              "  delivery:\n    retry: 4\n    backoffPolicy: linear\n    backoffDelay: PT2S\n"
                              "    deadLetterSink: {ref: {apiVersion: v1, kind: Service, name: grave}}\n";
        const auto named = [&](const char *name, const char *kind) {
            return broker(name, (std::string("  annotations: {eventing.knative.dev/broker.class: ") + kind + "}\n"
                                 + body).c_str());
        };
        const QByteArray yaml = named("k", "Kafka") + named("spaced", "KafkaNamespaced")
            + trigger("replaces", "k", "  delivery: {retry: 2}\n")
            + trigger("ignored", "k", "  delivery: {backoffDelay: PT9S}\n")
            + trigger("merges", "spaced", "  delivery: {retry: 2}\n");
        const Json all = deliver(yaml).json();
        const Json replaces = entry(all, "trigger", "replaces");
        QCOMPARE(replaces["retry"], Json(2));
        QCOMPARE(replaces["backoffPolicy"], Json("exponential"));
        QCOMPARE(replaces["backoffDelay"], Json("PT1S"));
        QCOMPARE(replaces["timeout"], Json("PT600S"));
        QCOMPARE(replaces["origin"]["timeout"], Json("default"));
        QCOMPARE(replaces["attempts"], Json::array({0.0, 2.0, 6.0}));
        QCOMPARE(replaces["deadLetterSink"], Json());
        QCOMPARE(replaces["longest"], Json(6.0 + 3 * 600));
        const Json ignored = entry(all, "trigger", "ignored");
        QCOMPARE(ignored["retry"], Json(4));
        QCOMPARE(ignored["attempts"], Json::array({0.0, 2.0, 6.0, 12.0, 20.0}));
        const Json merges = entry(all, "trigger", "merges");
        QCOMPARE(merges["retry"], Json(2));
        QCOMPARE(merges["origin"]["retry"], Json("eventing.knative.dev/Trigger/shop/merges"));
        QCOMPARE(merges["backoffPolicy"], Json("linear"));
        QCOMPARE(merges["origin"]["backoffPolicy"], Json("eventing.knative.dev/Broker/shop/spaced"));
        QCOMPARE(merges["attempts"], Json::array({0.0, 2.0, 6.0}));
        QCOMPARE(merges["deadLetterSink"], Json("core/Service/shop/grave"));
    }

    void channelsAndSubscriptions()
    {
        const QByteArray yaml =
            "apiVersion: messaging.knative.dev/v1\nkind: InMemoryChannel\nmetadata: {name: c, namespace: shop}\n"
            "spec:\n  delivery:\n    retry: 2\n    backoffPolicy: exponential\n    backoffDelay: PT1S\n"
            "    deadLetterSink: {uri: 'http://grave.example'}\n"
            "---\napiVersion: messaging.knative.dev/v1\nkind: Subscription\nmetadata: {name: none, namespace: shop}\n"
            "spec:\n  channel: {apiVersion: messaging.knative.dev/v1, kind: InMemoryChannel, name: c}\n"
            "  subscriber: {uri: 'http://worker.example'}\n"
            "---\napiVersion: messaging.knative.dev/v1\nkind: Subscription\nmetadata: {name: own, namespace: shop}\n"
            "spec:\n  channel: {apiVersion: messaging.knative.dev/v1, kind: InMemoryChannel, name: c}\n"
            "  subscriber: {uri: 'http://worker.example'}\n  delivery: {retry: 1, backoffDelay: PT1S}\n"
            "---\napiVersion: messaging.knative.dev/v1\nkind: KafkaChannel\nmetadata: {name: k, namespace: shop}\n"
            "spec:\n  delivery: {retry: 3, backoffPolicy: linear}\n"
            "---\napiVersion: messaging.knative.dev/v1\nkind: Subscription\nmetadata: {name: merged, namespace: shop}\n"
            "spec:\n  channel: {apiVersion: messaging.knative.dev/v1, kind: KafkaChannel, name: k}\n"
            "  subscriber: {uri: 'http://worker.example'}\n  delivery: {timeout: PT5S}\n";
        const Json all = deliver(yaml).json();
        const Json none = entry(all, "subscription", "none");
        QCOMPARE(none["attempts"], Json::array({0.0, 1.0, 3.0}));
        QCOMPARE(none["origin"]["retry"], Json("messaging.knative.dev/InMemoryChannel/shop/c"));
        QCOMPARE(none["deadLetterSink"], Json("uri:http://grave.example"));
        const Json own = entry(all, "subscription", "own");
        // Both are needed, or the retries follow each other at once.
        QCOMPARE(own["attempts"], Json::array({0.0, 0.0}));
        QCOMPARE(own["backoffDelay"], Json("PT1S"));
        QVERIFY(own["notes"].dump().find("Set both") != std::string::npos);
        QCOMPARE(own["deadLetterSink"], Json("uri:http://grave.example"));
        const Json merged = entry(all, "subscription", "merged");
        QCOMPARE(merged["retry"], Json(3));
        QCOMPARE(merged["timeout"], Json("PT5S"));
        QCOMPARE(merged["attempts"], Json::array({0.0, 1.0, 3.0, 6.0}));
    }

    void flows()
    {
        const QByteArray yaml =
            "apiVersion: flows.knative.dev/v1\nkind: Sequence\nmetadata: {name: s, namespace: shop}\n"
            "spec:\n  channelTemplate:\n    apiVersion: messaging.knative.dev/v1\n    kind: InMemoryChannel\n"
            "    spec: {delivery: {retry: 1, deadLetterSink: {uri: 'http://grave.example'}}}\n"
            "  steps:\n  - uri: http://one.example\n    delivery: {retry: 2}\n  - uri: http://two.example\n"
            "---\napiVersion: flows.knative.dev/v1\nkind: Parallel\nmetadata: {name: p, namespace: shop}\n"
            "spec:\n  channelTemplate: {apiVersion: messaging.knative.dev/v1, kind: KafkaChannel}\n"
            "  branches:\n  - filter: {uri: 'http://filter.example'}\n    subscriber: {uri: 'http://worker.example'}\n"
            "    delivery: {retry: 1}\n";
        const Json all = deliver(yaml).json();
        const Json one = entry(all, "step", "s", "/steps/0");
        QCOMPARE(one["retry"], Json(2));
        QCOMPARE(one["deadLetterSink"], Json("uri:http://grave.example"));
        QCOMPARE(entry(all, "step", "s", "/steps/1")["retry"], Json(1));
        QCOMPARE(entry(all, "step", "p", "/filter")["retry"], Json(0));
        QCOMPARE(entry(all, "step", "p", "/subscriber")["attempts"], Json::array({0.0, 2.0}));
    }

    void senders()
    {
        const QByteArray yaml =
            "apiVersion: sources.knative.dev/v1\nkind: KafkaSource\nmetadata: {name: k, namespace: shop}\n"
            "spec:\n  bootstrapServers: [a:1]\n  topics: [t]\n  sink: {uri: 'http://worker.example'}\n"
            "---\napiVersion: sources.knative.dev/v1\nkind: PingSource\nmetadata: {name: p, namespace: shop}\n"
            "spec: {sink: {uri: 'http://worker.example'}}\n"
            "---\napiVersion: sources.knative.dev/v1\nkind: ApiServerSource\nmetadata: {name: a, namespace: shop}\n"
            "spec: {resources: [{apiVersion: v1, kind: Pod}], sink: {uri: 'http://worker.example'}}\n";
        const Json all = deliver(yaml).json();
        const Json kafka = entry(all, "sink", "k");
        QCOMPARE(kafka["retry"], Json(10));
        QCOMPARE(kafka["backoffDelay"], Json("PT0.3S"));
        QCOMPARE(kafka["timeout"], Json("PT600S"));
        QCOMPARE(kafka["attempts"][1], Json(0.6));
        QCOMPARE(entry(all, "sink", "p")["attempts"].size(), size_t(6));
        // Nothing is known of what nobody describes, and nothing is made up.
        const Json api = entry(all, "sink", "a");
        QVERIFY(!api.is_null() && !api.contains("retry") && !api.contains("attempts"));
    }

    void aProfileAndWhatCannotBeRead()
    {
        QFile file(m_folder->filePath(QStringLiteral("profile.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: config-br-defaults, namespace: knative-eventing}\n"
                   "data:\n  default-br-config: |\n    clusterDefault:\n      brokerClass: MTChannelBasedBroker\n"
                   "      apiVersion: v1\n      kind: ConfigMap\n      name: config-br-default-channel\n"
                   "      namespace: knative-eventing\n      delivery: {retry: 7}\n");
        file.close();
        const QByteArray yaml = broker("b", "") + trigger("t", "b", "");
        const Json one = entry(deliver(yaml, {QStringLiteral("--profile"), QStringLiteral("profile.yaml")}).json(),
                               "trigger", "t");
        QCOMPARE(one["retry"], Json(7));
        QCOMPARE(one["origin"]["retry"], Json("default"));
        QVERIFY(one["reasons"]["retry"].dump().find("profile") != std::string::npos);

        // The same ConfigMap among the files counts where no profile has one.
        const QByteArray own = "---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: config-br-defaults, namespace: "
                               "knative-eventing}\ndata:\n  default-br-config: '{clusterDefault: {delivery: {retry: 4}}}'\n";
        QCOMPARE(entry(deliver(yaml + own).json(), "trigger", "t")["retry"], Json(4));
        QCOMPARE(entry(deliver(yaml + own, {QStringLiteral("--profile"), QStringLiteral("profile.yaml")}).json(), "trigger",
                       "t")["retry"], Json(7));

        const auto none = deliver(yaml, {QStringLiteral("--profile"), QStringLiteral("nothere.yaml")});
        QCOMPARE(none.exitCode, 3);
        QVERIFY(none.err.contains("nothere.yaml"));
        QCOMPARE(weir::test::weirctl({QStringLiteral("delivery")}).exitCode, 2);
        const auto missing = weir::test::weirctl({QStringLiteral("delivery"), QStringLiteral("/nothere.yaml")});
        QCOMPARE(missing.exitCode, 3);
        // A fault hides none of the rest.
        const auto broken = deliver(yaml + "---\na: [\n");
        QCOMPARE(broken.exitCode, 3);
        QVERIFY(!entry(broken.json(), "trigger", "t").is_null());
    }

    void invalidValuesAreSaid()
    {
        const QByteArray yaml = broker("b", "") + trigger("t", "b", "  delivery: {retry: 1, backoffDelay: 5s}\n")
            + trigger("u", "b", "  delivery: {retry: many, backoffPolicy: [1], timeout: 3, deadLetterSink: 7}\n");
        const auto ran = deliver(yaml);
        QCOMPARE(ran.exitCode, 0);
        QVERIFY(entry(ran.json(), "trigger", "t")["fault"].dump().find("5s") != std::string::npos);
        QVERIFY(entry(ran.json(), "trigger", "u")["fault"].dump().find("many") != std::string::npos);
    }

    void everySampleIsExplained()
    {
        const QString shared = weir::test::sharedDir();
        if (shared.isEmpty())
            QSKIP("no sample manifests beside the project");
        const QDir samples(shared + QStringLiteral("/samples/manifests"));
        const QStringList files = samples.entryList({QStringLiteral("*.yaml")}, QDir::Files);
        QVERIFY(files.size() > 30);
        size_t edges = 0;
        for (const QString &name : files) {
            const auto graph = weir::test::weirctl({QStringLiteral("graph"), samples.filePath(name),
                                                    QStringLiteral("--output"), QStringLiteral("json")});
            const auto ran = weir::test::weirctl({QStringLiteral("delivery"), samples.filePath(name),
                                                  QStringLiteral("--output"), QStringLiteral("json")});
            QCOMPARE(ran.exitCode, graph.exitCode);
            const Json drawn = graph.json()["edges"];
            const Json all = ran.json();
            QVERIFY2(all.is_array() && all.size() == drawn.size(), qPrintable(name));
            for (size_t i = 0; i < all.size(); ++i) {
                const Json &one = all[i];
                for (const char *member : {"from", "to", "role", "via", "path"})
                    QVERIFY2(one[member] == drawn[i][member], qPrintable(name + QString::fromLatin1(member)));
                for (const char *field : {"retry", "backoffPolicy", "backoffDelay", "timeout", "deadLetterSink"}) {
                    QVERIFY2(one["origin"].contains(field) && !one["reasons"][field].get<std::string>().empty(),
                             qPrintable(name));
                }
                ++edges;
            }
        }
        QVERIFY(edges > 50);
    }
};
