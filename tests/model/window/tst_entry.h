// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/window/entry.h"
#include "tests/support/testmain.h"

/// What a window takes from an event, and what it says to events that have no such thing.
class EntryTest final : public weir::test::Case
{
    Q_OBJECT

    static weir::CloudEvent event(const QByteArray &data = "{\"total\":5}")
    {
        weir::CloudEvent event;
        event.attributes = {{QStringLiteral("specversion"), "1.0"},
                            {QStringLiteral("id"), "1"},
                            {QStringLiteral("source"), "/shop"},
                            {QStringLiteral("type"), "t"},
                            {QStringLiteral("region"), "eu"},
                            {QStringLiteral("time"), "2026-11-26T12:00:00.25+01:00"}};
        event.data = data;
        return event;
    }

    static weir::windowing::Rule rule()
    {
        weir::windowing::Rule rule;
        rule.key = QStringLiteral("region");
        rule.value = weir::Pointer::parse("/total");
        rule.fields = weir::windowing::Rule::Sum;
        return rule;
    }

private Q_SLOTS:
    void takes()
    {
        const auto entry = weir::windowing::readEntry(rule(), event());
        QVERIFY2(entry, qPrintable(entry ? QString() : entry.error().message));
        QCOMPARE(entry->key, std::string("eu"));
        QCOMPARE(entry->value, weir::Json(5));
        QVERIFY(entry->hasTime);
        QCOMPARE(weir::windowing::timeText(entry->time), QStringLiteral("2026-11-26T11:00:00.250Z"));
        const auto again = weir::windowing::Entry::fromJson(entry->toJson());
        QVERIFY(again);
        QCOMPARE(again->id, entry->id);
        QCOMPARE(again->time, entry->time);
        QCOMPARE(again->value, entry->value);
    }

    void identityIsSourceAndId()
    {
        const auto idOf = [](const char *source, const char *id) {
            weir::CloudEvent other = event();
            other.attributes[QStringLiteral("source")] = source;
            other.attributes[QStringLiteral("id")] = id;
            return weir::windowing::readEntry(rule(), other)->id;
        };
        QCOMPARE(idOf("/a", "bc"), idOf("/a", "bc"));
        QVERIFY(idOf("/a", "bc") != idOf("/ab", "c"));
        QVERIFY(idOf("/a", "bc") != idOf("/a", "bd"));
        QCOMPARE(weir::windowing::Id::fromString(idOf("/a", "b").toString()), std::optional(idOf("/a", "b")));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("attribute");
        QTest::addColumn<QString>("value");
        QTest::newRow("no JSON") << QByteArray("{\"total\":") << QString() << QString();
        QTest::newRow("empty") << QByteArray() << QString() << QString();
        QTest::newRow("nothing there") << QByteArray("{}") << QString() << QString();
        QTest::newRow("text") << QByteArray("{\"total\":\"5\"}") << QString() << QString();
        QTest::newRow("null") << QByteArray("{\"total\":null}") << QString() << QString();
        QTest::newRow("array") << QByteArray("[1]") << QString() << QString();
        QTest::newRow("deep") << QByteArray(100'000, '[') << QString() << QString();
        QTest::newRow("time") << QByteArray("{\"total\":5}") << QStringLiteral("time") << QStringLiteral("yesterday");
        QTest::newRow("key") << QByteArray("{\"total\":5}") << QStringLiteral("region") << QString(2000, u'x');
    }

    void refuses()
    {
        QFETCH(QByteArray, data);
        QFETCH(QString, attribute);
        QFETCH(QString, value);
        weir::CloudEvent one = event(data);
        if (!attribute.isEmpty())
            one.attributes[attribute] = value.toStdString();
        const auto entry = weir::windowing::readEntry(rule(), one);
        QVERIFY(!entry);
        QVERIFY2(entry.error().message.size() > 20, qPrintable(entry.error().message));
    }

    void needsTheKey()
    {
        weir::CloudEvent one = event();
        one.attributes.remove(QStringLiteral("region"));
        const auto entry = weir::windowing::readEntry(rule(), one);
        QVERIFY(!entry);
        QVERIFY(entry.error().message.contains(QStringLiteral("region")));
    }

    void anyValueWhereNoNumberIsNeeded()
    {
        weir::windowing::Rule last = rule();
        last.fields = weir::windowing::Rule::Last;
        const auto entry = weir::windowing::readEntry(last, event("{\"total\":{\"a\":[1]}}"));
        QVERIFY(entry);
        QVERIFY(!weir::windowing::readEntry(last, event("{\"total\":\"" + QByteArray(20'000, 'x') + "\"}")));
    }

    void times_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("is");
        const auto row = [](const char *text, const char *is) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(is);
        };
        row("2026-11-26T12:00:00Z", "2026-11-26T12:00:00Z");
        row("2026-11-26t12:00:00z", "2026-11-26T12:00:00Z");
        row("2026-11-26T12:00:00.123456789Z", "2026-11-26T12:00:00.123Z");
        row("2026-11-26T00:30:00-05:30", "2026-11-26T06:00:00Z");
        row("1969-12-31T23:59:59.9Z", "1969-12-31T23:59:59.900Z");
        row("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z");
        for (const char *bad : {"", "2026-11-26", "2026-02-30T12:00:00Z", "2026-11-26T24:00:00Z",
                                "2026-11-26T12:00:00", "2026-11-26T12:00:00+0100", "2026-11-26T12:00:00Zx"})
            row(bad, "");
    }

    void times()
    {
        QFETCH(QString, text);
        QFETCH(QString, is);
        const auto time = weir::windowing::millisecondsOf(text);
        QCOMPARE(time ? weir::windowing::timeText(*time) : QString(), is);
    }
};
