// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/events/cloudevent.h"
#include "tests/support/testmain.h"

/// Both HTTP forms there and back, and what is refused.
class CloudEventTest final : public weir::test::Case
{
    Q_OBJECT

private Q_SLOTS:
    void structured()
    {
        const auto event = weir::fromStructured(
            R"({"specversion":"1.0","id":"7","source":"/shop","type":"order.paid","sequence":4,"urgent":true,)"
            R"("datacontenttype":"application/json","data":{"total":12.50}})");
        QVERIFY2(event, qPrintable(event ? QString() : event.error().message));
        QCOMPARE(event->text(QStringLiteral("sequence")), QStringLiteral("4"));
        QCOMPARE(event->text(QStringLiteral("urgent")), QStringLiteral("true"));
        QCOMPARE(event->text(QStringLiteral("absent")), QString());
        const auto again = weir::fromStructured(weir::toStructured(*event));
        QVERIFY(again);
        QCOMPARE(again->attributes, event->attributes);
        QCOMPARE(again->data, event->data);
    }

    void binaryDataSurvives()
    {
        weir::CloudEvent event;
        for (const char *name : {"id", "source", "type"})
            event.attributes[QLatin1String(name)] = "x";
        event.attributes[QStringLiteral("specversion")] = "1.0";
        event.data = QByteArray("\0\xff\x80", 3);
        const auto again = weir::fromStructured(weir::toStructured(event));
        QVERIFY(again);
        QCOMPARE(again->data, event.data);
    }

    void headersAreEncoded()
    {
        weir::CloudEvent event;
        event.attributes[QStringLiteral("specversion")] = "1.0";
        event.attributes[QStringLiteral("id")] = "1";
        event.attributes[QStringLiteral("source")] = "/shop";
        event.attributes[QStringLiteral("type")] = "t";
        event.attributes[QStringLiteral("subject")] = "50% \"é\" 订单";
        event.attributes[QStringLiteral("datacontenttype")] = "text/plain";
        event.data = "hello";
        const weir::HttpHeaders headers = weir::toHttpHeaders(event);
        bool seen = false;
        for (const auto &[name, value] : headers) {
            if (name == "ce-subject") {
                seen = true;
                QCOMPARE(value, QByteArray("50%25%20%22%C3%A9%22%20%E8%AE%A2%E5%8D%95"));
            }
        }
        QVERIFY(seen);
        const auto again = weir::fromHttp(headers, event.data);
        QVERIFY(again);
        QCOMPARE(*again, event);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        const QByteArray structured = "application/cloudevents+json; charset=UTF-8";
        QTest::newRow("no headers") << QByteArray("application/json") << QByteArray("{}");
        QTest::newRow("batch") << QByteArray("application/cloudevents-batch+json") << QByteArray("[]");
        QTest::newRow("not JSON") << structured << QByteArray("<html>");
        QTest::newRow("no id") << structured << QByteArray(R"({"specversion":"1.0","source":"/","type":"t"})");
        QTest::newRow("version") << structured
                                 << QByteArray(R"({"specversion":"0.3","id":"1","source":"/","type":"t"})");
        QTest::newRow("name") << structured
                              << QByteArray(R"({"specversion":"1.0","id":"1","source":"/","type":"t","My_x":"1"})");
        QTest::newRow("object") << structured
                                << QByteArray(R"({"specversion":"1.0","id":"1","source":"/","type":"t","x":{}})");
        QTest::newRow("base64") << structured
                                << QByteArray(
                                       R"({"specversion":"1.0","id":"1","source":"/","type":"t","data_base64":"*"})");
    }

    void refused()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        const auto event = weir::fromHttp({{"Content-Type", type}}, body);
        QVERIFY(!event);
        QVERIFY(event.error().message.endsWith(u'.'));
    }
};
