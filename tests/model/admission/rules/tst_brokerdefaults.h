// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/parts/brokerdefaults.h"
#include "tests/support/testmain.h"

/// Whose defaults a broker gets: the namespace's for its class, then the cluster's.
class BrokerDefaultsTest final : public weir::test::Case
{
    Q_OBJECT

    using Defaults = weir::admission::BrokerDefaults;

    static QString nameOf(const weir::Json *entry) { return entry ? weir::stringAt(*entry, "/name") : QString(); }

private Q_SLOTS:
    void shipped()
    {
        const weir::Json none = nullptr;
        const Defaults defaults(none, QStringLiteral("shop"));
        QCOMPARE(defaults.brokerClass(), QStringLiteral("MTChannelBasedBroker"));
        const weir::Json *entry = defaults.configOf(QStringLiteral("Kafka"));
        QVERIFY(entry);
        QCOMPARE(Defaults::reference(*entry),
                 *weir::parseJson(R"({"kind":"ConfigMap","namespace":"knative-eventing",)"
                                  R"("name":"config-br-default-channel","apiVersion":"v1"})"));
        QCOMPARE(Defaults::delivery(*entry),
                 *weir::parseJson(R"({"retry":10,"backoffPolicy":"exponential","backoffDelay":"PT0.2S"})"));
        QVERIFY(defaults.isOtherNamespaceAllowed());
    }

    void precedence()
    {
        const weir::Json config = *weir::parseJson(R"({
            "clusterDefault":{"brokerClass":"A","kind":"K","name":"cluster","brokerClasses":{
                "B":{"kind":"K","name":"cluster-b"},"C":{"kind":"K","name":"cluster-c"}}},
            "namespaceDefaults":{"shop":{"brokerClass":"B","kind":"K","name":"shop",
                "disallowDifferentNamespaceConfig":true,"brokerClasses":{"C":{"kind":"K","name":"shop-c"}}},
                "bare":{"brokerClass":"C"}}})");
        const Defaults shop(config, QStringLiteral("shop"));
        QCOMPARE(shop.brokerClass(), QStringLiteral("B"));
        QCOMPARE(nameOf(shop.configOf({})), QStringLiteral("shop"));
        QCOMPARE(nameOf(shop.configOf(QStringLiteral("C"))), QStringLiteral("shop-c"));
        QCOMPARE(nameOf(shop.configOf(QStringLiteral("A"))), QStringLiteral("cluster"));
        QVERIFY(!shop.isOtherNamespaceAllowed());
        const Defaults bare(config, QStringLiteral("bare"));
        QCOMPARE(nameOf(bare.configOf({})), QStringLiteral("cluster-c"));
        QVERIFY(bare.isOtherNamespaceAllowed());
        const Defaults other(config, QStringLiteral("other"));
        QCOMPARE(other.brokerClass(), QStringLiteral("A"));
        QCOMPARE(nameOf(other.configOf(QStringLiteral("Nope"))), QStringLiteral("cluster"));
    }

    void nothingSetUp()
    {
        const weir::Json config = weir::Json::object();
        const Defaults defaults(config, QStringLiteral("shop"));
        QCOMPARE(defaults.brokerClass(), QString());
        QVERIFY(!defaults.configOf({}));
    }
};
