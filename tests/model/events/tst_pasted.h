// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/events/pasted.h"
#include "tests/support/testmain.h"

/// Events as people paste them.
class PastedTest final : public weir::test::Case
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAnEvent_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QByteArray>("body");
        const QByteArray json = R"({"specversion":"1.0","id":"7","source":"/shop","type":"paid","subject":"a b"})";
        QTest::newRow("JSON") << json << "a b" << QByteArray();
        QTest::newRow("a batch of one") << " [" + json + "]" << "a b" << QByteArray();
        QTest::newRow("JSON after lines") << "\n\n  " + json << "a b" << QByteArray();
        const QByteArray headers = "ce-specversion: 1.0\nCe-Id: 7\nCE-SOURCE: /shop\nce-type: paid\nce-subject: a%20b\n";
        QTest::newRow("headers") << headers << "a b" << QByteArray();
        QTest::newRow("headers and body") << headers + "Content-Type: text/plain\n\nhello\nyou" << "a b"
                                          << QByteArray("hello\nyou");
        QByteArray request = "POST /in HTTP/1.1\nHost: here:80\n" + headers + "\n";
        QTest::newRow("request") << request.replace("\n", "\r\n") << "a b" << QByteArray();
        QTest::newRow("curl -v") << "> " + QByteArray(headers).replace("\n", "\n> ") << "a b" << QByteArray();
        QTest::newRow("structured request") << QByteArray("content-type: application/cloudevents+json\n\n" + json)
                                            << "a b" << QByteArray();
    }
    void whatIsAnEvent()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, subject);
        QFETCH(const QByteArray, body);
        const auto event = weir::fromPasted(text);
        QVERIFY2(event, qPrintable(event ? QString() : event.error().message));
        QCOMPARE(event->id(), QStringLiteral("7"));
        QCOMPARE(event->type(), QStringLiteral("paid"));
        QCOMPARE(event->text(QStringLiteral("subject")), subject);
        QCOMPARE(event->data, body);
        const auto again = weir::fromPasted(weir::toPasted(*event));
        QVERIFY(again);
        QCOMPARE(*again, *event);
    }

    void whatIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("part");
        QTest::addColumn<int>("line");
        QTest::newRow("nothing") << QByteArray(" \n ") << "no event here yet" << 0;
        QTest::newRow("words") << QByteArray("ce-id: 1\nhello there\n") << "Line 2 is no HTTP header" << 2;
        QTest::newRow("list") << QByteArray("[{},{}]") << "one event" << 0;
        QTest::newRow("a batch of nothing") << QByteArray("[7]") << "JSON object" << 0;
        QTest::newRow("broken JSON") << QByteArray("{\n  \"id\": \"1\",\n  oops\n}") << "no JSON" << 3;
        QTest::newRow("JSON that ends early") << QByteArray("{\"id\": \"1\"\n") << "no JSON" << 2;
        QTest::newRow("deep JSON") << QByteArray("{\"data\":\n") + QByteArray(100'000, '[') << "too deeply" << 2;
        QTest::newRow("JSON that is not UTF-8") << QByteArray("{\n\"id\": \"\xff\xfe\"}") << "UTF-8" << 2;
        QTest::newRow("half") << QByteArray("ce-id: 1\n") << "specversion" << 0;
        QTest::newRow("long") << QByteArray(5 * 1024 * 1024, 'a') << "too long" << 0;
        QTest::newRow("bytes") << QByteArray("\xff\xfe\x00\x01", 4) << "Line 1" << 1;
    }
    void whatIsNone()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, part);
        QFETCH(const int, line);
        const auto event = weir::fromPasted(text);
        QVERIFY(!event);
        QVERIFY2(event.error().message.contains(part), qPrintable(event.error().message));
        QCOMPARE(event.error().line, line);
    }
};
