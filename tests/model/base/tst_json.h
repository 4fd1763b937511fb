// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "tests/support/testmain.h"

/// Pointers and the few operations on JSON that every edit is made of.
class JsonTest final : public weir::test::Case
{
    Q_OBJECT
private Q_SLOTS:
    void pointerRoundTrip()
    {
        for (const char *text : {"", "/a", "/a~1b/m~0n/0", "/", "/a//b", "/~01"})
            QCOMPARE(weir::Pointer::parse(text).toString(), std::string(text));
        QCOMPARE(weir::Pointer::parse("/~01").last(), std::string("~1"));
    }

    void setMakesWhatIsMissing()
    {
        weir::Json root = weir::Json::object();
        QVERIFY(weir::setAt(root, weir::Pointer::parse("/spec/sink/ref/name"), "a"));
        QCOMPARE(weir::toText(root), QByteArray(R"({"spec":{"sink":{"ref":{"name":"a"}}}})"));
        QVERIFY(weir::setAt(root, weir::Pointer::parse("/spec/steps"), weir::Json::array()));
        QVERIFY(weir::setAt(root, weir::Pointer::parse("/spec/steps/-/ref/name"), "b"));
        QCOMPARE(weir::stringAt(root, "/spec/steps/0/ref/name"), QStringLiteral("b"));
    }

    void setThroughAScalarChangesNothing()
    {
        weir::Json root{{"a", 1}};
        const weir::Json before = root;
        QVERIFY(!weir::setAt(root, weir::Pointer::parse("/a/b/c"), 2));
        QCOMPARE(root, before);
        root["l"] = weir::Json::array();
        QVERIFY(!weir::setAt(root, weir::Pointer::parse("/l/3"), 2));
        QVERIFY(!weir::setAt(root, weir::Pointer::parse("/l/x"), 2));
    }

    void removePrunesEmptyObjects()
    {
        weir::Json root = weir::Json::parse(R"({"spec":{"delivery":{"deadLetterSink":{"uri":"x"}},"k":1}})");
        QVERIFY(weir::removeAt(root, weir::Pointer::parse("/spec/delivery/deadLetterSink/uri")));
        QCOMPARE(weir::toText(root), QByteArray(R"({"spec":{"k":1}})"));
        QVERIFY(!weir::removeAt(root, weir::Pointer::parse("/nothing/here")));
    }

    void bigIntegersSurvive()
    {
        const auto value = weir::parseJson(R"({"a":18446744073709551615,"b":-9223372036854775808})");
        QVERIFY(value);
        QCOMPARE(weir::toText(*value), QByteArray(R"({"a":18446744073709551615,"b":-9223372036854775808})"));
    }

    void hostileTextIsRefused()
    {
        QVERIFY(!weir::parseJson(std::string(200'000, '[')));
        QVERIFY(!weir::parseJson("{\"a\":"));
        QVERIFY(!weir::parseJson(std::string_view("\0", 1)));
        QVERIFY(weir::parseJson("[\"[[[[\"]"));
    }
};
