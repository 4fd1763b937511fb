// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/parts/selector.h"
#include "tests/support/testmain.h"

/// Label selectors and names, in apimachinery's words.
class SelectorTest final : public weir::test::Case
{
    Q_OBJECT

    static QString faultOf(const char *json)
    {
        const weir::Json selector = *weir::parseJson(json);
        return weir::admission::labelSelectorFault(&selector).value_or(QString());
    }

private Q_SLOTS:
    void selectors()
    {
        QCOMPARE(faultOf("{}"), QString());
        QVERIFY(!weir::admission::labelSelectorFault(nullptr));
        QCOMPARE(faultOf(R"({"matchLabels":{"a.b/c":"","d":"E_f.1"}})"), QString());
        QCOMPARE(faultOf(R"({"matchExpressions":[{"key":"a","operator":"In","values":["b",""]},)"
                         R"({"key":"a","operator":"Exists"},{"key":"a","operator":"DoesNotExist","values":[]}]})"),
                 QString());
        QCOMPARE(faultOf(R"({"matchExpressions":[{"key":"a","operator":"Eq","values":["b"]}]})"),
                 QStringLiteral("\"Eq\" is not a valid label selector operator"));
        QCOMPARE(faultOf(R"({"matchExpressions":[{"key":"a","operator":"NotIn"}]})"),
                 QStringLiteral("values: Invalid value: null: for 'in', 'notin' operators, values set can't be empty"));
        QCOMPARE(faultOf(R"({"matchExpressions":[{"key":"a","operator":"Exists","values":["b"]}]})"),
                 QStringLiteral("values: Invalid value: [\"b\"]: values set must be empty for exists and does not exist"));
    }

    void labels()
    {
        QVERIFY(faultOf(R"({"matchLabels":{"a b":"c"}})")
                    .startsWith(QStringLiteral("key: Invalid value: \"a b\": name part must consist of")));
        QVERIFY(faultOf(R"({"matchLabels":{"a":"b c"}})")
                    .startsWith(QStringLiteral("values[0][a]: Invalid value: \"b c\": a valid label must be an empty "
                                               "string or consist of")));
        QVERIFY(faultOf(R"({"matchLabels":{"":"b c"}})")
                    .startsWith(QStringLiteral("[key: Invalid value: \"\": name part must be non-empty; name part ")));
    }

    void names()
    {
        using namespace weir::admission;
        QVERIFY(dnsLabelFaults(QStringLiteral("a-1")).isEmpty());
        QCOMPARE(dnsLabelFaults(QStringLiteral("a.b")), QStringList{QStringLiteral("must not contain dots")});
        QCOMPARE(dnsLabelFaults(QString(64, QLatin1Char('a'))),
                 QStringList{QStringLiteral("must be no more than 63 characters")});
        QVERIFY(dnsLabelFaults({}).first().startsWith(QStringLiteral("a lowercase RFC 1123 label")));
        QVERIFY(dnsSubdomainFaults(QStringLiteral("a.b-c")).isEmpty());
        QCOMPARE(dnsSubdomainFaults(QStringLiteral("a..b")).size(), 1);
        QVERIFY(qualifiedNameFaults(QStringLiteral("x.y/Z_1")).isEmpty());
        QCOMPARE(qualifiedNameFaults(QStringLiteral("/a")), QStringList{QStringLiteral("prefix part must be non-empty")});
        QVERIFY(qualifiedNameFaults(QStringLiteral("a/b/c")).first().startsWith(QStringLiteral("a valid label key must")));
        QVERIFY(cIdentifierFaults(QStringLiteral("_a1")).isEmpty());
        QCOMPARE(cIdentifierFaults(QStringLiteral("1a")).size(), 1);
        QVERIFY(labelValueFaults({}).isEmpty());
    }
};
