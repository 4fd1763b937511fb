// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/window/emission.h"
#include "tests/support/testmain.h"

/// The event that tells of a window.
class EmissionTest final : public weir::test::Case
{
    Q_OBJECT

    static weir::windowing::Closed window(const std::vector<weir::Json> &values)
    {
        weir::windowing::Closed closed{.serial = 1, .id = "abc", .key = "eu", .start = 60'000, .end = 120'000, .at = 0,
                                    .isLate = false, .aggregate = {}, .ids = {}};
        quint64 order = 0;
        for (const weir::Json &value : values)
            closed.aggregate.add(value, 0, ++order);
        return closed;
    }

    static weir::windowing::Rule rule(int fields)
    {
        weir::windowing::Rule rule;
        rule.key = QStringLiteral("region");
        rule.value = weir::Pointer::parse("");
        rule.fields = fields;
        return rule;
    }

private Q_SLOTS:
    void everything()
    {
        const weir::windowing::Envelope envelope{QStringLiteral("/w"), QStringLiteral("t"),
                                              {{QStringLiteral("team"), QStringLiteral("a")}}};
        const auto event = emission(rule(31), window({3, 18446744073709551615U, 18446744073709551615U, 2.0}), envelope);
        QCOMPARE(event.data, QByteArray(R"({"key":"eu","start":"1970-01-01T00:01:00Z","end":"1970-01-01T00:02:00Z",)"
                                        R"("count":4,"sum":3.6893488147419103e+19,"min":2.0,)"
                                        R"("max":18446744073709551615,"last":2.0})"));
        QCOMPARE(event.id(), QStringLiteral("abc"));
        QCOMPARE(event.text(QStringLiteral("time")), QStringLiteral("1970-01-01T00:01:59.999Z"));
        QCOMPARE(event.text(QStringLiteral("subject")), QStringLiteral("eu"));
        QCOMPARE(event.text(QStringLiteral("region")), QStringLiteral("eu"));
        QCOMPARE(event.text(QStringLiteral("team")), QStringLiteral("a"));
        QVERIFY(weir::fromHttp(weir::toHttpHeaders(event), event.data));
    }

    void allDigits()
    {
        const auto event = emission(rule(weir::windowing::Rule::Sum), window({18446744073709551615U, 18446744073709551615U}),
                                    {QStringLiteral("/w"), QStringLiteral("t"), {}});
        QVERIFY2(event.data.contains("\"sum\":36893488147419103230}"), event.data.constData());
    }

    void leavesOutWhatIsNotKnown()
    {
        const auto event = emission(rule(31), window({"a", "b"}), {QStringLiteral("/w"), QStringLiteral("t"), {}});
        QVERIFY2(event.data.endsWith(R"("count":2,"last":"b"})"), event.data.constData());
        const auto beyond = emission(rule(31), window({1e308, 1e308}), {QStringLiteral("/w"), QStringLiteral("t"), {}});
        QVERIFY2(!beyond.data.contains("sum") && beyond.data.contains("max"), beyond.data.constData());
    }

    void overrides()
    {
        using weir::windowing::Envelope;
        QCOMPARE(Envelope::overrides("").value().size(), 0);
        QCOMPARE(Envelope::overrides("{}").value().size(), 0);
        QCOMPARE(Envelope::overrides(R"({"extensions":{"team":"a"}})").value().value(QStringLiteral("team")),
                 QStringLiteral("a"));
        for (const char *bad : {"[", "[]", R"({"extensions":[]})", R"({"extensions":{"Team":"a"}})",
                                R"({"extensions":{"team":1}})", R"({"extensions":{"id":"1"}})"})
            QVERIFY2(!Envelope::overrides(bad), bad);
    }
};
