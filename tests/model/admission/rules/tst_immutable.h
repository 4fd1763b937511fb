// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/parts/immutable.h"
#include "tests/support/testmain.h"

/// What must not change, and the difference that is printed where it did.
class ImmutableTest final : public weir::test::Case
{
    Q_OBJECT

private Q_SLOTS:
    void same()
    {
        const weir::Json a = *weir::parseJson(R"({"x":1,"y":{"z":"","l":[1,2]},"n":null})");
        const weir::Json b = *weir::parseJson(R"({"y":{"l":[1,2]},"x":1})");
        QVERIFY(weir::admission::isSame(&a, &b));
        QVERIFY(weir::admission::isSame(nullptr, nullptr));
        const weir::Json c = *weir::parseJson(R"({"y":{"l":[1,3]},"x":1})");
        QVERIFY(!weir::admission::isSame(&a, &c));
        QVERIFY(weir::admission::isSame(&a, &c, {QStringLiteral("y")}));
        // A struct that is there is not one that is missing.
        const weir::Json d = *weir::parseJson(R"({"y":{"l":[1,2]},"x":1,"o":{}})");
        QVERIFY(!weir::admission::isSame(&a, &d));
    }

    void difference()
    {
        const weir::Json old = *weir::parseJson(R"({"config":{"kind":"ConfigMap","apiVersion":"v1"},"d":1})");
        const weir::Json changed = *weir::parseJson(R"({"config":{"kind":"Secret","apiVersion":""},"d":2})");
        QCOMPARE(weir::admission::immutable(&old, &changed, {QStringLiteral("spec")}, QStringLiteral("{v1.BrokerSpec}"),
                                            {QStringLiteral("d")})
                     .text(),
                 QStringLiteral("Immutable fields changed (-old +new): spec\n"
                                "{v1.BrokerSpec}.Config.Kind:\n\t-: \"ConfigMap\"\n\t+: \"Secret\"\n"
                                "{v1.BrokerSpec}.Config.APIVersion:\n\t-: \"v1\"\n\t+: \"\"\n"));
        const weir::Json text = "shop";
        const weir::Json none = "";
        QCOMPARE(weir::admission::immutable(&text, &none, {QStringLiteral("spec"), QStringLiteral("broker")},
                                            QStringLiteral("{string}"))
                     .text(),
                 QStringLiteral("Immutable fields changed (-old +new): broker, spec\n"
                                "{string}:\n\t-: \"shop\"\n\t+: \"\"\n"));
        QVERIFY(weir::admission::immutable(&old, &old, {}, {}).isEmpty());
    }
};
