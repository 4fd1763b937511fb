// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/events/filter.h"
#include "tests/support/testmain.h"

/// The dialects of knative-resources 4.5, one row a rule, on one event.
class FilterTest final : public weir::test::Case
{
    Q_OBJECT

    static weir::CloudEvent event()
    {
        weir::CloudEvent event;
        event.attributes = {{QStringLiteral("specversion"), "1.0"},
                            {QStringLiteral("id"), "1"},
                            {QStringLiteral("source"), "/shop/web"},
                            {QStringLiteral("type"), "order.paid"},
                            {QStringLiteral("amount"), 120}};
        return event;
    }

    static weir::TriggerFilter compile(const QByteArray &spec)
    {
        const auto json = weir::parseJson(std::string_view(spec.constData(), size_t(spec.size())));
        return weir::TriggerFilter::compile(weir::Json{{"spec", json ? *json : weir::Json()}});
    }

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QByteArray>("spec");
        QTest::addColumn<bool>("passes");
        const auto row = [](const char *name, const char *spec, bool passes) {
            QTest::newRow(name) << QByteArray(spec) << passes;
        };
        row("nothing", R"({})", true);
        row("empty filter", R"({"filter":{}})", true);
        row("attributes", R"({"filter":{"attributes":{"type":"order.paid"}}})", true);
        row("attributes differ", R"({"filter":{"attributes":{"type":"order.created"}}})", false);
        row("attributes are and-ed", R"({"filter":{"attributes":{"type":"order.paid","source":"/x"}}})", false);
        row("attribute set", R"({"filter":{"attributes":{"type":""}}})", true);
        row("attribute not set", R"({"filter":{"attributes":{"subject":""}}})", false);
        row("filters win", R"({"filter":{"attributes":{"type":"no"}},"filters":[{"exact":{"type":"order.paid"}}]})",
            true);
        row("empty filters do not", R"({"filter":{"attributes":{"type":"no"}},"filters":[]})", false);
        row("exact", R"({"filters":[{"exact":{"type":"order.paid"}}]})", true);
        row("exact is case-sensitive", R"({"filters":[{"exact":{"type":"Order.paid"}}]})", false);
        row("exact on a number", R"({"filters":[{"exact":{"amount":"120"}}]})", true);
        row("exact missing", R"({"filters":[{"exact":{"subject":"x"}}]})", false);
        row("prefix", R"({"filters":[{"prefix":{"type":"order."}}]})", true);
        row("prefix not", R"({"filters":[{"prefix":{"type":"paid"}}]})", false);
        row("suffix", R"({"filters":[{"suffix":{"type":".paid"}}]})", true);
        row("suffix not", R"({"filters":[{"suffix":{"type":"order"}}]})", false);
        row("list is and-ed", R"({"filters":[{"prefix":{"type":"order"}},{"suffix":{"type":"created"}}]})", false);
        row("all", R"({"filters":[{"all":[{"prefix":{"type":"order"}},{"exact":{"source":"/shop/web"}}]}]})", true);
        row("all not", R"({"filters":[{"all":[{"prefix":{"type":"order"}},{"exact":{"source":"/"}}]}]})", false);
        row("any", R"({"filters":[{"any":[{"exact":{"type":"a"}},{"exact":{"type":"order.paid"}}]}]})", true);
        row("any not", R"({"filters":[{"any":[{"exact":{"type":"a"}},{"exact":{"type":"b"}}]}]})", false);
        row("not", R"({"filters":[{"not":{"exact":{"type":"order.created"}}}]})", true);
        row("not not", R"({"filters":[{"not":{"exact":{"type":"order.paid"}}}]})", false);
        row("not of a missing attribute", R"({"filters":[{"not":{"exact":{"subject":"x"}}}]})", true);
        row("empty element", R"({"filters":[{}]})", true);
        row("empty value is skipped", R"({"filters":[{"exact":{"type":""}}]})", true);
        row("empty value beside a failing one", R"({"filters":[{"exact":{"type":""}},{"exact":{"type":"x"}}]})", false);
        row("skipped inside any", R"({"filters":[{"any":[{"exact":{"type":""}},{"exact":{"type":"x"}}]}]})", false);
        row("empty any", R"({"filters":[{"any":[]}]})", true);
        row("cesql", R"({"filters":[{"cesql":"amount > 100"}]})", true);
        row("cesql false", R"({"filters":[{"cesql":"amount > 1000"}]})", false);
        row("cesql error", R"({"filters":[{"cesql":"missing = 'x' OR TRUE"}]})", false);
        row("not of a cesql error", R"({"filters":[{"not":{"cesql":"missing = 'x'"}}]})", true);
        row("cesql that cannot be read", R"({"filters":[{"cesql":"type == 'a'"}]})", false);
        row("unknown dialect", R"({"filters":[{"regex":{"type":".*"}}]})", false);
        row("filters is no list", R"({"filters":{"exact":{"type":"order.paid"}}})", false);
        row("value is no text", R"({"filters":[{"exact":{"amount":120}}]})", false);
    }

    void matches()
    {
        QFETCH(QByteArray, spec);
        QFETCH(bool, passes);
        QCOMPARE(compile(spec).matches(event()), passes);
    }

    void nonBooleanBreaks()
    {
        QVERIFY(compile(R"({"filters":[{"cesql":"type"}]})").breaks(event()));
        QVERIFY(!compile(R"({"filters":[{"cesql":"type"}]})").matches(event()));
        QVERIFY(!compile(R"({"filters":[{"cesql":"amount > 1"}]})").breaks(event()));
        // An element before it that fails spares the process.
        QVERIFY(!compile(R"({"filters":[{"exact":{"type":"x"}},{"cesql":"type"}]})").breaks(event()));
        QVERIFY(compile(R"({"filters":[{"not":{"cesql":"type"}}]})").breaks(event()));
    }

    void explains()
    {
        using Value = weir::ClauseResult::Value;
        const auto results = compile(R"({"filters":[{"exact":{"type":"order.paid","source":"/x"}},)"
                                     R"({"any":[{"prefix":{"subject":"a"}},{"cesql":"missing > 1"}]}]})")
                                 .explain(event());
        QCOMPARE(results.size(), size_t(5));
        QCOMPARE(results[0].pointer, QStringLiteral("/spec/filters/0/exact/type"));
        QCOMPARE(results[0].value, Value::True);
        QCOMPARE(results[1].pointer, QStringLiteral("/spec/filters/0/exact/source"));
        QCOMPARE(results[1].value, Value::False);
        QCOMPARE(results[1].saw, QStringLiteral("/shop/web"));
        QCOMPARE(results[2].pointer, QStringLiteral("/spec/filters/1/any"));
        QCOMPARE(results[2].value, Value::False);
        QCOMPARE(results[3].pointer, QStringLiteral("/spec/filters/1/any/0/prefix/subject"));
        QCOMPARE(results[4].pointer, QStringLiteral("/spec/filters/1/any/1/cesql"));
        QCOMPARE(results[4].value, Value::Error);
        for (const auto &one : results)
            QVERIFY(!one.message.isEmpty());
    }

    void summaries()
    {
        QCOMPARE(compile("{}").summary(), QStringLiteral("no filter"));
        QCOMPARE(compile(R"({"filter":{"attributes":{"type":"order.paid"}}})").summary(),
                 QStringLiteral("type = order.paid"));
        QCOMPARE(compile(R"({"filters":[{"cesql":"amount > 100"}]})").summary(), QStringLiteral("cesql: amount > 100"));
        QCOMPARE(compile(R"({"filters":[{"not":{"prefix":{"type":"order."}}}]})").summary(),
                 QStringLiteral("not type = order.*"));
        QCOMPARE(compile(R"({"filters":[{"cesql":"type =="}]})").summary(), QStringLiteral("invalid CESQL: type =="));
    }

    void deepNestingIsRefused()
    {
        QByteArray spec = R"({"filters":[)";
        for (int i = 0; i < 200; ++i)
            spec += R"({"not":)";
        spec += R"({"exact":{"type":"x"}})" + QByteArray(200, '}') + "]}";
        const weir::TriggerFilter filter = compile(spec);
        QVERIFY(filter.explain(event()).back().value == weir::ClauseResult::Value::Error);
    }
};
