// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demo/scenario.h"
#include "model/manifest/reader.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"

#include <map>

/// The built-in scenarios as data.
class ScenarioTest final : public weir::test::Case
{
    Q_OBJECT

private Q_SLOTS:
    void allLoad()
    {
        const QStringList names = weir::demo::Scenario::names();
        for (const char *name : {"large", "metrics-off", "outage", "shop", "silence"})
            QVERIFY2(names.contains(QLatin1String(name)), name);
        for (const QString &name : names) {
            const auto scenario = weir::demo::Scenario::load(name);
            QVERIFY2(scenario, qPrintable(scenario ? QString() : scenario.error().toString()));
            QCOMPARE(scenario->name, name);
            QVERIFY(!scenario->title.isEmpty());
            QVERIFY(!scenario->objects.empty());
        }
    }

    /// `weir --demo` opens the same objects that the cluster runs.
    void sampleIsTheScenario()
    {
        const auto scenario = weir::demo::Scenario::load(QStringLiteral("shop"));
        QVERIFY(scenario);
        const QByteArray sample = weir::test::readFile(QStringLiteral(WEIR_SOURCE_DIR "/resources/samples/shop.yaml"));
        const auto read = weir::manifest::read(sample, QStringLiteral("shop.yaml"));
        QVERIFY(!read.error);
        QCOMPARE(read.documents.size(), scenario->objects.size());
        for (size_t i = 0; i < read.documents.size(); ++i)
            QCOMPARE(QString::fromUtf8(weir::toText(read.documents[i].json, 1)),
                     QString::fromUtf8(weir::toText(scenario->objects[i], 1)));
    }

    void positionsBelongToObjects()
    {
        const QByteArray bytes =
            weir::test::readFile(QStringLiteral(WEIR_SOURCE_DIR "/resources/samples/shop.weir.json"));
        const auto sidecar = weir::parseJson(std::string_view(bytes.constData(), size_t(bytes.size())));
        QVERIFY(sidecar);
        const auto scenario = weir::demo::Scenario::load(QStringLiteral("shop"));
        QStringList ids;
        for (const weir::Json &object : scenario->objects)
            ids += weir::Resource::create(object)->id().toString();
        for (const auto &[id, place] : (*sidecar)["nodes"].items())
            QVERIFY2(ids.contains(QString::fromStdString(id)), id.c_str());
    }

    void largeIsLarge()
    {
        const auto scenario = weir::demo::Scenario::load(QStringLiteral("large"));
        QVERIFY(scenario);
        std::map<QString, int> kinds;
        for (const weir::Json &object : scenario->objects)
            ++kinds[weir::stringAt(object, "/kind")];
        QCOMPARE(kinds[QStringLiteral("Trigger")], 2000);
        QCOMPARE(scenario->nameSpaces.size(), 40);
        QCOMPARE(scenario->release, QStringLiteral("1.22"));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("not JSON") << QByteArray("{");
        QTest::newRow("no name") << QByteArray(R"({"title":"x"})");
        QTest::newRow("nameless object") << QByteArray(R"({"name":"x","objects":[{"kind":"Broker"}]})");
        QTest::newRow("extends nothing") << QByteArray(R"({"name":"x","extends":"nothing"})");
        QTest::newRow("extends an extension") << QByteArray(R"({"name":"x","extends":"outage"})");
        QTest::newRow("too many")
            << QByteArray(R"({"name":"x","repeat":[{"as":"a","from":1,"to":999,"repeat":[{"as":"b","from":1,"to":999,)"
                          R"("objects":[{"kind":"K","metadata":{"name":"n-{a}-{b}"}}]}]}]})");
    }

    void refused()
    {
        QFETCH(QByteArray, text);
        const auto scenario = weir::demo::Scenario::parse(text, QStringLiteral("mine.json"));
        QVERIFY(!scenario);
        QCOMPARE(scenario.error().file, QStringLiteral("mine.json"));
    }

    void unknownNameListsTheKnown()
    {
        const auto scenario = weir::demo::Scenario::load(QStringLiteral("nothing"));
        QVERIFY(!scenario);
        QVERIFY(scenario.error().message.contains(QStringLiteral("shop")));
    }
};
