// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/parts/delivery.h"
#include "tests/support/testmain.h"

/// Delivery: retries, times and formats, with and without the flags that allow some of them.
class DeliveryTest final : public weir::test::Case
{
    Q_OBJECT

    static QString textOf(const char *json, const QHash<QString, QString> &flags = {})
    {
        weir::admission::Profile profile;
        profile.features = flags;
        const weir::Json value = *weir::parseJson(json);
        return weir::admission::delivery(&value, {profile}).text();
    }

private Q_SLOTS:
    void right()
    {
        QCOMPARE(textOf("{}"), QString());
        QCOMPARE(textOf(R"({"retry":0,"backoffPolicy":"linear","backoffDelay":"PT0S","timeout":"PT0.1S",)"
                        R"("format":"binary","deadLetterSink":{"uri":"http:\/\/x.y"}})"),
                 QString());
        QCOMPARE(textOf(R"({"timeout":"-PT1S","backoffDelay":"-PT1S"})"), QString());
    }

    void allAtOnce()
    {
        QCOMPARE(textOf(R"({"retry":-1,"backoffPolicy":"Linear","backoffDelay":"1s","timeout":"PT0.05S","format":""})"),
                 QStringLiteral("invalid value: : format\ninvalid value: -1: retry\ninvalid value: 1s: backoffDelay\n"
                                "invalid value: Linear: backoffPolicy\ninvalid value: PT0.05S: timeout"));
    }

    void deadLetterSink()
    {
        QCOMPARE(textOf(R"({"deadLetterSink":{"ref":{"kind":"Service","apiVersion":"v1"}}})"),
                 QStringLiteral("missing field(s): deadLetterSink.ref.name"));
        QCOMPARE(textOf(R"({"deadLetterSink":{}})"),
                 QStringLiteral("expected at least one, got none: deadLetterSink.ref, deadLetterSink.uri"));
    }

    void flags()
    {
        const QString timeout = QStringLiteral("delivery-timeout");
        const QString limit = QStringLiteral("delivery-retryafter");
        QCOMPARE(textOf(R"({"timeout":"bad"})", {{timeout, QStringLiteral("Disabled")}}),
                 QStringLiteral("must not set the field(s): timeout"));
        QCOMPARE(textOf(R"({"retryAfterMax":"PT1S"})"), QStringLiteral("must not set the field(s): retryAfterMax"));
        QCOMPARE(textOf(R"({"retryAfterMax":"PT0S"})", {{limit, QStringLiteral("Enabled")}}), QString());
        QCOMPARE(textOf(R"({"retryAfterMax":"-PT1S"})", {{limit, QStringLiteral("enabled")}}),
                 QStringLiteral("invalid value: -PT1S: retryAfterMax"));
    }

    void completed()
    {
        weir::Json value = *weir::parseJson(R"({"deadLetterSink":{"ref":{"kind":"Service","name":"a"}}})");
        weir::admission::completeDelivery(&value, QStringLiteral("shop"));
        QCOMPARE(weir::stringAt(value, "/deadLetterSink/ref/namespace"), QStringLiteral("shop"));
        weir::admission::completeDelivery(nullptr, QStringLiteral("shop"));
    }
};
