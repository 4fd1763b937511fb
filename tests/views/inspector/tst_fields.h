// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "tests/support/testmain.h"
#include "views/inspector/fields/editor.h"
#include "views/inspector/fields/parse.h"

#include <QLineEdit>

/// What a text means, and that every editor gives back what it was shown.
class FieldsTest final : public weir::test::Case
{
    Q_OBJECT
private Q_SLOTS:
    void schedulesAsTheClusterSeesThem_data()
    {
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<bool>("fine");
        for (const char *text : {"* * * * *", "*/5 * * * *", "0 0 12 * * ?", "30 2 1-5,10 jan-mar mon", "@daily",
                                 "1,,2 * * * *", "CRON_TZ=Europe/Berlin 0 8 * * *", "*/70 * * * *"})
            QTest::newRow(text) << QString::fromLatin1(text) << true;
        for (const char *text : {"", "* * * *", "@every 5m", "@reboot", "0 0 * * 7", "60 * * * *", "5-1 * * * *",
                                 "*/0 * * * *", "0 0 L * *", "0 0 * january *", "* * * * * * *", "TZ=UTC"})
            QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text) << false;
    }
    void schedulesAsTheClusterSeesThem()
    {
        QFETCH(const QString, schedule);
        QFETCH(const bool, fine);
        QCOMPARE(weir::inspector::cronProblem(schedule).isEmpty(), fine);
    }

    void linesBecomeValues_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("json"); // empty: refused
        using Type = weir::FieldType;
        const auto row = [](Type type, const char *text, const char *json) {
            QTest::newRow(text) << int(type) << QString::fromUtf8(text) << QByteArray(json);
        };
        row(Type::Integer, "12", "12");
        row(Type::Integer, "9223372036854775807", "9223372036854775807");
        row(Type::Integer, "1.5", "");
        row(Type::Integer, "five", "");
        row(Type::Duration, "PT0.5S", R"("PT0.5S")");
        row(Type::Duration, "1s", "");
        row(Type::Duration, "PT0.25S", "");
        row(Type::TimeZone, "Europe/Berlin", R"("Europe/Berlin")");
        row(Type::TimeZone, "UTC+8", "");
        row(Type::TimeZone, "Mars/Olympus", "");
        row(Type::Uri, "http://host/path", "\"http://host/path\"");
        row(Type::Uri, "/path", "");
        row(Type::Text, "0123", R"("0123")");
    }
    void linesBecomeValues()
    {
        QFETCH(const int, type);
        QFETCH(const QString, text);
        QFETCH(const QByteArray, json);
        const weir::inspector::Parsed parsed = weir::inspector::parseLine(weir::FieldType(type), text);
        QCOMPARE(parsed.value ? weir::toText(*parsed.value) : QByteArray(), json);
        QCOMPARE(parsed.problem.isEmpty(), !json.isEmpty());
    }

    void everyEditorKeepsWhatItIsShown_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("json");
        using Type = weir::FieldType;
        const auto row = [](const char *name, Type type, const char *json) {
            QTest::newRow(name) << int(type) << QByteArray(json);
        };
        row("text", Type::Text, R"("a b")");
        row("text that is a number", Type::Text, "5");
        row("lines", Type::MultilineText, R"("a\nb\n")");
        row("integer", Type::Integer, "3");
        row("integer that is text", Type::Integer, R"("3")");
        row("yes", Type::Boolean, "true");
        row("yes that is text", Type::Boolean, R"("true")");
        row("choice", Type::Enum, R"("linear")");
        row("no choice", Type::Enum, R"("Linear")");
        row("destination", Type::Destination,
            R"({"ref":{"apiVersion":"v1","kind":"Service","name":"a"},"uri":"x","audience":"y"})");
        row("unknown target", Type::Destination, R"({"ref":{"apiVersion":"a.b/v2","kind":"Odd","name":"a"}})");
        row("url", Type::Destination, "{\"uri\":\"http://a/b\"}");
        row("broken target", Type::Destination, R"("odd")");
        row("reference", Type::Reference, R"({"apiVersion":"v1","kind":"ConfigMap","name":"a","namespace":"b"})");
        row("pairs", Type::KeyValue, R"({"b":"1","a":"2"})");
        row("pairs that are no text", Type::KeyValue, R"({"b":1,"a":null})");
        row("attributes", Type::FilterAttributes, R"({"type":"x","source":""})");
        row("selector", Type::LabelSelector,
            R"({"matchLabels":{"a":"b"},"matchExpressions":[{"key":"k","operator":"Exists"}]})");
        row("empty selector", Type::LabelSelector, "{}");
        row("list", Type::StringList, R"(["a","b"])");
        row("list of numbers", Type::StringList, "[1,2]");
        row("secret", Type::SecretKey, R"({"name":"a","key":"b","optional":true})");
        row("filters", Type::Filters,
            R"([{"exact":{"type":"a"}},{"prefix":{"source":"b"}},{"suffix":{"c":"d"}},{"cesql":"EXISTS x"},)"
            R"({"all":[{"exact":{"a":"b"}}]},{"any":[]},{"not":{"exact":{"a":"b"}}},{},{"exact":{"a":"b"},"odd":1}])");
        row("filters that are no list", Type::Filters, R"({"exact":{"type":"a"}})");
        row("anything", Type::YamlSubtree, R"({"a":[1,"1",null,true,{"b":[]}]})");
        row("scalar", Type::JsonValue, "8080");
    }
    void everyEditorKeepsWhatItIsShown()
    {
        QFETCH(const int, type);
        QFETCH(const QByteArray, json);
        const weir::Registry registry = weir::Registry::builtIn();
        weir::Document document(registry);
        const weir::Field field{.pointer = "/spec/x", .label = "x", .type = weir::FieldType(type),
                                .choices = weir::FieldType(type) == weir::FieldType::Enum
                                    ? std::vector<const char *>{"linear", "exponential"}
                                    : std::vector<const char *>{}};
        QWidget parent;
        weir::inspector::FieldEditor *editor =
            weir::inspector::makeEditor(field, {.document = &document, .key = {}, .rule = nullptr}, &parent);
        bool changed = false;
        connect(editor, &weir::inspector::FieldEditor::changed, this, [&] { changed = true; });
        const auto value = weir::parseJson(json.toStdString());
        QVERIFY(value);
        editor->setValue(&*value);
        QVERIFY(editor->value());
        QCOMPARE(weir::toText(*editor->value()), json);
        QVERIFY2(!changed, "Showing a value is no change.");
        editor->setValue(nullptr);
        QVERIFY(!editor->value());
        QCOMPARE(editor->problem(), QString());
    }
};
