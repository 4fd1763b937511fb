// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/decode/decode.h"
#include "tests/model/manifest/json.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"

#include <QFile>

/// Objects into Go's structs and back, in the decoder's words.
class DecodeTest final : public weir::test::Case
{
    Q_OBJECT

    using Json = weir::Json;

    static QString decoded(const char *type, const QString &text)
    {
        const auto json = weir::parseJson(text.toStdString());
        const auto result = weir::admission::decode(QLatin1StringView(type), json.value_or(Json()));
        if (result)
            return QString::fromStdString(result->dump());
        return result.error().message + QStringLiteral(" @ ") + result.error().paths.join(u',');
    }
    static QString trigger(const char *spec)
    {
        return decoded("eventing/v1.Trigger", QStringLiteral("{\"spec\": %1}").arg(QLatin1StringView(spec)));
    }
    /// What a Trigger without a status comes back as, around its spec.
    static QString stored(const char *spec)
    {
        return QStringLiteral("{\"metadata\":{},\"spec\":%1,\"status\":{}}").arg(QLatin1StringView(spec));
    }

private Q_SLOTS:
    void refusals_data()
    {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char *name, const char *spec, const char *answer) {
            QTest::newRow(name) << QString::fromLatin1(spec) << QString::fromLatin1(answer);
        };
        row("list for a struct", "[]", "json: cannot unmarshal array into Go struct field Trigger.spec of type "
                                       "v1.TriggerSpec @ spec");
        row("number for a text", R"({"broker": 7})", "json: cannot unmarshal number into Go struct field "
                                                     "TriggerSpec.spec.broker of type string @ spec.broker");
        row("fraction", R"({"delivery": {"retry": 1.5}})",
            "json: cannot unmarshal number 1.5 into Go struct field DeliverySpec.spec.delivery.retry of type int32 "
            "@ spec.delivery.retry");
        row("more than 32 bits", R"({"delivery": {"retry": 2147483648}})",
            "json: cannot unmarshal number 2147483648 into Go struct field DeliverySpec.spec.delivery.retry of type "
            "int32 @ spec.delivery.retry");
        row("type with a name", R"({"delivery": {"backoffPolicy": true}})",
            "json: cannot unmarshal bool into Go struct field DeliverySpec.spec.delivery.backoffPolicy of type "
            "v1.BackoffPolicyType @ spec.delivery.backoffPolicy");
        row("value of a map in lists", R"({"filters": [{"all": [{"exact": {"type": 1}}]}]})",
            "json: cannot unmarshal number into Go struct field SubscriptionsAPIFilter.spec.filters.all.exact of type "
            "string @ spec.filters.all.exact");
        row("map", R"({"filters": [{"exact": "a"}]})",
            "json: cannot unmarshal string into Go struct field SubscriptionsAPIFilter.spec.filters.exact of type "
            "map[string]string @ spec.filters.exact");
        row("unknown", R"({"a\u0022b": 1})", "json: unknown field \"a\\\"b\" @ a\"b");
        row("the first of two", R"({"nope": 1, "broker": 7})", "json: unknown field \"nope\" @ nope");
        row("what stops it wins", R"({"nope": 1, "subscriber": {"uri": "%zz"}, "broker": 7})",
            "parse \"%zz\": invalid URL escape \"%zz\" @ ");
        row("number for a URL", R"({"subscriber": {"uri": 1}})",
            "json: cannot unmarshal number into Go struct field Destination.spec.subscriber.uri of type string "
            "@ spec.subscriber.uri");
    }
    void refusals()
    {
        QFETCH(const QString, spec);
        QFETCH(const QString, answer);
        QCOMPARE(trigger(spec.toUtf8().constData()), answer);
    }

    void namesOfEmbeddedStructsAreInWordsButNotInPaths()
    {
        QCOMPARE(decoded("messaging/v1.InMemoryChannel", QStringLiteral(R"({"spec": {"subscribers": {}}})")),
                 QStringLiteral("json: cannot unmarshal object into Go struct field "
                                "InMemoryChannelSpec.spec.ChannelableSpec.SubscribableSpec.subscribers of type "
                                "[]v1.SubscriberSpec @ spec.subscribers"));
    }

    void whatIsEmptyIsLeftOutWhereTheTypeSaysSo()
    {
        QCOMPARE(trigger(R"({"broker": "", "filters": [], "subscriber": {"ref": {}}})"),
                 stored(R"({"subscriber":{"ref":{"kind":"","name":""}}})"));
        QCOMPARE(trigger("null"), stored(R"({"subscriber":{}})"));
        // A pointer to something empty is not empty.
        QCOMPARE(trigger(R"({"filter": {}, "subscriber": {"uri": ""}, "delivery": {"retry": 0}})"),
                 stored(R"({"filter":{},"subscriber":{"uri":""},"delivery":{"retry":0}})"));
        QCOMPARE(decoded("flows/v1.Sequence", QStringLiteral("{}")),
                 QStringLiteral(R"({"metadata":{},"spec":{"steps":null},)"
                                R"("status":{"subscriptionStatuses":null,"channelStatuses":null}})"));
    }

    void nullIsAbsentAndInAListAnEmptyOne()
    {
        QCOMPARE(trigger(R"({"broker": null, "delivery": null, "filters": [null], "subscriber": null})"),
                 stored(R"({"filters":[{}],"subscriber":{}})"));
        QCOMPARE(trigger(R"({"filter": {"attributes": {"b": null, "a": "x"}}})"),
                 stored(R"({"filter":{"attributes":{"a":"x","b":""}},"subscriber":{}})"));
    }

    void caseOfNamesDoesNotCount()
    {
        QCOMPARE(trigger(R"({"BROKER": "a", "\u017fubscriber": {"Ref": {"\u212aind": "K"}}})"),
                 stored(R"({"broker":"a","subscriber":{"ref":{"kind":"K","name":""}}})"));
        // Both spellings go into one value.
        QCOMPARE(trigger(R"({"subscriber": {"uri": "/a"}, "Subscriber": {"ref": {"name": "n"}}})"),
                 stored(R"({"subscriber":{"ref":{"kind":"","name":"n"},"uri":"/a"}})"));
    }

    void metadataIsReadAfterAllElseAndMayHoldMore()
    {
        QCOMPARE(decoded("eventing/v1.Broker", QStringLiteral(R"({"metadata": {"name": "b", "x": 1}})")),
                 QStringLiteral(R"({"metadata":{"name":"b"},"spec":{},"status":{}})"));
        QVERIFY(decoded("eventing/v1.Broker", QStringLiteral(R"({"metadata": {"name": 1}, "spec": {"x": 1}})"))
                    .startsWith(QStringLiteral("json: unknown field \"x\"")));
    }

    void podsAreKnownWhole()
    {
        QCOMPARE(decoded("core/v1.PodTemplateSpec",
                         QStringLiteral(R"({"spec": {"containers": [{"Image": "x", "livenessProbe": {"httpGet": )"
                                        R"({"port": "http"}}, "resources": {"limits": {"memory": "1024Mi"}}}]}})")),
                 QStringLiteral(R"({"metadata":{},"spec":{"containers":[{"name":"","image":"x","resources":{"limits":)"
                                R"({"memory":"1Gi"}},"livenessProbe":{"httpGet":{"port":"http"}}}]}})"));
        QCOMPARE(decoded("core/v1.PodTemplateSpec", QStringLiteral(R"({"spec": {"containers": [{"args": "a"}]}})")),
                 QStringLiteral("json: cannot unmarshal string into Go struct field Container.spec.containers.args of "
                                "type []string @ spec.containers.args"));
        QCOMPARE(decoded("core/v1.PodTemplateSpec",
                         QStringLiteral(R"({"spec": {"volumes": [{"hostPath": {"path": 1}}]}})")),
                 QStringLiteral("json: cannot unmarshal number into Go struct field "
                                "HostPathVolumeSource.spec.volumes.VolumeSource.hostPath.path of type string "
                                "@ spec.volumes.hostPath.path"));
    }

    /// Each refusal of a real webhook's decoder, in its words.
    void recordedRefusals()
    {
        QFile lines(weir::test::vectorsDir() + QStringLiteral("/verdicts/mutations.jsonl"));
        if (!lines.open(QIODevice::ReadOnly))
            QSKIP("The recorded verdicts are not here.");
        const QString mark = QStringLiteral("cannot decode incoming new object: ");
        int count = 0;
        while (!lines.atEnd()) {
            const auto one = weir::parseJson(lines.readLine().toStdString());
            QVERIFY(one);
            const QString message = weir::stringAt(*one, "/message");
            if (!message.contains(mark))
                continue;
            ++count;
            const QString apiVersion = weir::stringAt(*one, "/apiVersion");
            const QString type = apiVersion.section(u'.', 0, 0) + u'/' + apiVersion.section(u'/', 1) + u'.'
                + weir::stringAt(*one, "/kind");
            const auto result = weir::admission::decode(type, (*one)["object"]);
            QVERIFY2(!result, qPrintable(weir::stringAt(*one, "/id")));
            QCOMPARE(result.error().message, message.section(mark, 1));
            QStringList paths;
            for (const Json &path : (*one)["paths"])
                paths.append(weir::toQString(path));
            QCOMPARE(result.error().paths, paths);
        }
        QVERIFY(count > 50);
    }
};
