// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/admission.h"
#include "tests/support/testmain.h"

/// Brokers, triggers, event types, policies, request-reply and transformations through the whole chain: what is stored,
/// what is refused, what must stay.
class KindsTest final : public weir::test::Case
{
    Q_OBJECT

    using Verdict = weir::admission::Verdict;

    /// An object "a" in "shop" with that spec.
    static weir::Json objectOf(const char *kind, const char *version, const char *spec)
    {
        weir::Json object = weir::Json::object();
        object["apiVersion"] = std::string("eventing.knative.dev/") + version;
        object["kind"] = kind;
        object["metadata"] = weir::Json::object({{"name", "a"}, {"namespace", "shop"}});
        object["spec"] = *weir::parseJson(spec);
        return object;
    }

    static Verdict create(const weir::Json &object, const weir::admission::Profile &profile = {})
    {
        return weir::admission::review({.object = object}, profile);
    }

    static QString specOf(const Verdict &verdict)
    {
        const weir::Json *spec = weir::find(verdict.defaulted, "/spec");
        return spec ? QString::fromUtf8(weir::toText(*spec)) : verdict.message;
    }

    static QString wordsOf(const Verdict &verdict)
    {
        return verdict.message.section(QStringLiteral("validation failed: "), 1);
    }

private Q_SLOTS:
    void broker()
    {
        const Verdict bare = create(objectOf("Broker", "v1", "{}"));
        QCOMPARE(weir::stringAt(bare.defaulted, "/spec/config/name"), QStringLiteral("config-br-default-channel"));
        QCOMPARE(weir::intAt(bare.defaulted, "/spec/delivery/retry"), 10);
        const Verdict own = create(objectOf("Broker", "v1", R"({"config":{"kind":"K","name":"n","apiVersion":"v1"}})"));
        QCOMPARE(weir::stringAt(own.defaulted, "/spec/config/namespace"), QStringLiteral("shop"));

        const weir::Json old = objectOf("Broker", "v1", R"({"config":{"kind":"A","name":"n","apiVersion":"v1"}})");
        const weir::Json changed = objectOf("Broker", "v1", R"({"config":{"kind":"B","name":"n","apiVersion":"v1"}})");
        QCOMPARE(wordsOf(weir::admission::review({.object = changed, .old = old})),
                 QStringLiteral("Immutable fields changed (-old +new): spec\n"
                                "{v1.BrokerSpec}.Config.Kind:\n\t-: \"A\"\n\t+: \"B\"\n"));
        weir::Json other = old;
        other["metadata"]["annotations"]["eventing.knative.dev/broker.class"] = "Kafka";
        QCOMPARE(weir::admission::review({.object = other, .old = old}).paths, QStringList{QStringLiteral("annotations")});
    }

    void trigger()
    {
        const Verdict fine =
            create(objectOf("Trigger", "v1", R"({"broker":"b","subscriber":{"uri":"http:\/\/x"}})"));
        QCOMPARE(specOf(fine), QStringLiteral("{\"broker\":\"b\",\"filter\":{},\"subscriber\":{\"uri\":\"http://x\"}}"));
        const weir::Json *label = weir::find(fine.defaulted, weir::Pointer({"metadata", "labels",
                                                                            "eventing.knative.dev/broker"}));
        QVERIFY(label && *label == "b");
        QCOMPARE(wordsOf(create(objectOf("Trigger", "v1", "{}"))),
                 QStringLiteral("expected at least one, got none: spec.subscriber.ref, spec.subscriber.uri\n"
                                "missing field(s): spec.broker"));
        const weir::Json linked = objectOf("Trigger", "v1",
                                           R"({"brokerRef":{"kind":"Broker","name":"b","apiVersion":"v1",)"
                                           R"("namespace":"z"},"subscriber":{"uri":"http:\/\/x"}})");
        QCOMPARE(create(linked).paths, QStringList{QStringLiteral("spec.namespace")});
        weir::admission::Profile links;
        links.features[QStringLiteral("cross-namespace-event-links")] = QStringLiteral("enabled");
        QCOMPARE(create(linked, links).kind, Verdict::Kind::Accepted);
    }

    /// The webhook dies, and the server says so.
    void panic()
    {
        const Verdict verdict = create(objectOf("Trigger", "v1", R"({"broker":"b","subscriber":{"uri":"http:\/\/x"},)"
                                                                R"("delivery":{"backoffDelay":"-"}})"));
        QCOMPARE(verdict.kind, Verdict::Kind::Refused);
        QVERIFY(verdict.message.startsWith(QStringLiteral("Internal error occurred: failed calling webhook ")));
        QVERIFY(verdict.paths.isEmpty());
    }

    void annotations_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("words");
        const QString where = QStringLiteral("metadata.annotations[knative.dev/dependency]");
        const QByteArray dependency = "knative.dev/dependency";
        QTest::newRow("fine") << dependency << QByteArray(R"({"KIND":"A","name":"a","apiVersion":"v1","x":1})")
                              << QString();
        QTest::newRow("parts") << dependency << QByteArray(R"({"kind":"A","namespace":"z"})")
            << QStringLiteral("Namespace must be empty or equal to the trigger namespace \"shop\": %1.namespace\n"
                              "missing field(s): %1.apiVersion, %1.name").arg(where);
        QTest::newRow("not JSON") << dependency << QByteArray("")
            << QStringLiteral("The provided annotation was not a corev1.ObjectReference: \"\": %1\n"
                              "unexpected end of JSON input").arg(where);
        QTest::newRow("wrong type") << dependency << QByteArray(R"({"kind":1})")
            << QStringLiteral("The provided annotation was not a corev1.ObjectReference: \"{\\\"kind\\\":1}\": %1\n"
                              "json: cannot unmarshal number into Go struct field ObjectReference.kind of type string")
                   .arg(where);
        QTest::newRow("injection") << QByteArray("eventing.knative.dev/injection") << QByteArray("enabled")
            << QStringLiteral("The provided injection annotation is only used for default broker, but non-default broker "
                              "specified here: \"b\": metadata.annotations[eventing.knative.dev/injection]");
    }
    void annotations()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QByteArray, value);
        QFETCH(const QString, words);
        weir::Json object = objectOf("Trigger", "v1", R"({"broker":"b","subscriber":{"uri":"http:\/\/x"}})");
        object["metadata"]["annotations"][key.toStdString()] = value.toStdString();
        QCOMPARE(wordsOf(create(object)), words);
    }

    void eventType()
    {
        const Verdict lossy = create(objectOf("EventType", "v1beta3",
                                              R"({"attributes":[{"name":"type","value":"a"},{"name":"team","value":"t"},)"
                                              R"({"name":"source","value":"/s/{x}"}],"description":"d"})"));
        QCOMPARE(specOf(lossy),
                 QStringLiteral(R"({"description":"d","attributes":[{"name":"specversion","required":true},)"
                                R"({"name":"id","required":true},{"name":"type","required":true,"value":"a"},)"
                                R"({"name":"source","required":true,"value":"/s/%7Bx%7D"}]})"));
        QCOMPARE(weir::stringAt(lossy.defaulted, "/apiVersion"), QStringLiteral("eventing.knative.dev/v1beta3"));
        QCOMPARE(create(objectOf("EventType", "v1beta3", R"({"attributes":[]})")).paths,
                 QStringList{QStringLiteral("spec.type")});
        const Verdict old = create(objectOf("EventType", "v1beta1", R"({"type":"a","broker":"b"})"));
        QVERIFY(!weir::find(old.defaulted, "/spec/broker"));
        QCOMPARE(weir::stringAt(old.defaulted, "/spec/reference/name"), QStringLiteral("b"));
        QCOMPARE(wordsOf(create(objectOf("EventType", "v1beta1", R"({"type":"a","source":""})"))),
                 QStringLiteral("invalid value: : spec.source\nsource URI cannot be empty"));
        QCOMPARE(create(objectOf("EventType", "v1beta2", R"({"type":"a","source":""})")).kind, Verdict::Kind::Accepted);
    }

    void eventPolicy()
    {
        const weir::Json policy = objectOf("EventPolicy", "v1alpha1", R"({"from":[{"sub":"a*b"},{},{"sub":"a*"}],)"
                                                                      R"("to":[{"ref":{"kind":"A"}}]})");
        const Verdict off = create(policy);
        QCOMPARE(wordsOf(off), QStringLiteral("oidc-authentication feature not enabled: "));
        QVERIFY(off.paths.isEmpty());
        weir::admission::Profile profile;
        profile.features[QStringLiteral("authentication-oidc")] = QStringLiteral("enabled");
        QCOMPARE(wordsOf(create(policy, profile)),
                 QStringLiteral("expected exactly one, got neither: spec.from[1].ref, spec.from[1].sub\n"
                                "invalid value: a*b: spec.from[0].sub\n'*' is only allowed as suffix\n"
                                "missing field(s): spec.to[0].ref.apiVersion, spec.to[0].ref.name"));
    }

    void requestReply()
    {
        const Verdict fine = create(objectOf("RequestReply", "v1alpha1",
                                             R"({"brokerRef":{"kind":"broker","name":"b","apiVersion":"v1"}})"));
        QCOMPARE(weir::stringAt(fine.defaulted, "/spec/timeout"), QStringLiteral("PT30S"));
        QCOMPARE(weir::stringAt(fine.defaulted, "/spec/replyAttribute"), QStringLiteral("replyid"));
        QCOMPARE(wordsOf(create(objectOf("RequestReply", "v1alpha1",
                                         R"({"correlationAttribute":"course","timeout":"-PT1S"})"))),
                 QStringLiteral("invalid value: : spec.brokerRef.kind\nbrokerRef kind must be Broker\n"
                                "invalid value: -PT1S: spec.timeout\ntimeout must be a positive duration\n"
                                "invalid value: course: spec.correlationattribute\n"
                                "correlationattribute must be non-empty and cannot be a core cloudevent attribute (id, "
                                "type, specversion, source)\n"
                                "missing field(s): spec.brokerRef.apiVersion, spec.brokerRef.kind, spec.brokerRef.name"));
    }

    void eventTransform()
    {
        QCOMPARE(create(objectOf("EventTransform", "v1alpha1", "{}")).paths, QStringList{QStringLiteral("spec.jsonata")});
        QCOMPARE(wordsOf(create(objectOf("EventTransform", "v1alpha1",
                                         R"({"jsonata":{"expression":"$"},"sink":{"uri":"http:\/\/x"},)"
                                         R"("reply":{"discard":true,"jsonata":{"expression":"$"}}})"))),
                 QStringLiteral("expected exactly one, got both: spec.reply.discard, spec.reply.jsonata"));
        const weir::Json old = objectOf("EventTransform", "v1alpha1", R"({"jsonata":{"expression":"$"}})");
        const Verdict changed =
            weir::admission::review({.object = objectOf("EventTransform", "v1alpha1", "{}"), .old = old});
        QVERIFY(wordsOf(changed).startsWith(QStringLiteral("Transformations types are immutable, transformation type")));
    }
};
