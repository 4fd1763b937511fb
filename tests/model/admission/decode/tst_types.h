// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/decode/gotype.h"
#include "tests/support/testmain.h"

/// The notation of types, and the types that Weir has.
class TypesTest final : public weir::test::Case
{
    Q_OBJECT

    using TypeTable = weir::admission::go::TypeTable;

private Q_SLOTS:
    void theTextsAreWithoutFault()
    {
        for (const std::string &fault : weir::admission::go::types().faults())
            QFAIL(fault.c_str());
        for (const char *name : {"eventing/v1.Trigger", "eventing/v1beta1.EventType", "eventing/v1alpha1.EventPolicy",
                                 "messaging/v1.Subscription", "flows/v1.Parallel", "sources/v1beta2.PingSource",
                                 "sources/v1alpha1.IntegrationSource", "sinks/v1alpha1.JobSink", "batch/v1.Job",
                                 "core/v1.ObjectReference"})
            QVERIFY2(weir::admission::go::types().type(name), name);
    }

    void aTextIsRead()
    {
        const TypeTable table({{"a.v1", "# comment\nNames = []string\n\nPart\n    x? int32\nWhole\n    + *Part\n"
                                        "    y!? map[string]b/v2.Other # comment\n    z *Names\n    again []Whole\n"},
                               {"b.v2", "Other = string\n"}});
        QVERIFY(table.faults().empty());
        const auto *whole = table.type("a/v1.Whole");
        QVERIFY(whole);
        QCOMPARE(whole->name, "v1.Whole");
        QCOMPARE(whole->members.size(), 4u);
        QCOMPARE(whole->members[0].name, "x");
        QVERIFY(whole->members[0].omitsEmpty && !whole->members[0].omitsZero);
        QCOMPARE(whole->members[0].embedded, std::vector<std::string>{"Part"});
        QVERIFY(whole->members[1].omitsEmpty && whole->members[1].omitsZero);
        QCOMPARE(whole->members[1].type->name, "map[string]v2.Other");
        QCOMPARE(whole->members[2].type->name, "*v1.Names");
        QCOMPARE(whole->members[3].type->item, whole);
        QCOMPARE(whole->member("Y"), &whole->members[1]);
        QVERIFY(!whole->member("w"));
    }

    void faultsAreFound_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no such type") << QByteArray("A\n    x Nothing\n");
        QTest::newRow("member without type") << QByteArray("A\n    x\n");
        QTest::newRow("member without struct") << QByteArray("    x string\n");
        QTest::newRow("member of an alias") << QByteArray("A = string\n    x string\n");
        QTest::newRow("twice a type") << QByteArray("A = string\nA = string\n");
        QTest::newRow("twice a member") << QByteArray("A\n    x string\n    x string\n");
        QTest::newRow("bad name") << QByteArray("A\n    x-y string\n");
        QTest::newRow("something behind a name") << QByteArray("A b\n");
        QTest::newRow("alias of itself") << QByteArray("A\n    x B\nB = []B\n");
        QTest::newRow("key that is no text") << QByteArray("A\n    x map[int32]string\n");
    }
    void faultsAreFound()
    {
        QFETCH(const QByteArray, text);
        const TypeTable table({{"a.v1", std::string_view(text.constData(), static_cast<size_t>(text.size()))}});
        QVERIFY(!table.faults().empty());
    }
};
