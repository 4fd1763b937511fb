// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demo/api/schema.h"
#include "conformance.h"

/// Field validation: what the definition of a kind does not declare, or declares of another type.
class SchemaTest final : public weir::test::Conformance
{
    Q_OBJECT

    using Json = weir::Json;
    using Depth = weir::test::Depth;

    static constexpr auto apply = "application/apply-patch+yaml";
    /// A Subscription, which no default is written into, with more in its spec.
    static QByteArray subscription(const QByteArray &spec, const QByteArray &root = {})
    {
        return QByteArray(R"({"apiVersion":"messaging.knative.dev/v1","kind":"Subscription",)"
                          R"("metadata":{"name":"v1","namespace":"conformance"}ROOT,"spec":{"channel":)"
                          R"({"apiVersion":"messaging.knative.dev/v1","kind":"InMemoryChannel","name":"x"},)"
                          R"("subscriber":{"uri":"URI"}SPEC}})")
            .replace("ROOT", root)
            .replace("SPEC", spec)
            .replace("URI", "http://a.example");
    }

    static void created(const char *title, const QByteArray &body, Depth depth = Depth::Whole)
    {
        for (const char *validation : {"Strict", "Warn", "Ignore", ""}) {
            const QByteArray query = *validation ? "&fieldValidation=" + QByteArray(validation) : QByteArray();
            row(QByteArray(title) + ", " + validation,
                {.method = "POST", .path = weir::test::subscriptions + "?dryRun=All" + query, .body = body}, depth);
        }
    }
    static void applied(const char *title, const QByteArray &body)
    {
        row(QByteArray(title) + ", applied",
            {.method = "PATCH", .path = weir::test::subscriptions + "/v1?dryRun=All&fieldManager=weir", .body = body,
             .type = apply});
    }

    /// A schema of the API as the demo server would have it written.
    static QString shapeOf(const Json &schema)
    {
        const QString type = weir::stringAt(schema, "/type");
        const bool keeps = weir::boolAt(schema, "/x-kubernetes-preserve-unknown-fields");
        const Json *properties = weir::find(schema, "/properties");
        if (type == QLatin1String("object") || properties) {
            if (const Json *values = weir::find(schema, "/additionalProperties"); values && !properties)
                return u'<' + shapeOf(*values) + u'>';
            QStringList members;
            const Json declared = properties ? *properties : Json::object();
            for (const auto &[name, member] : declared.items())
                members << QString::fromStdString(name) + u':' + shapeOf(member);
            members.sort();
            if (keeps)
                members << QStringLiteral("...");
            return u'{' + members.join(u',') + u'}';
        }
        if (type == QLatin1String("array"))
            return u'[' + shapeOf(*weir::find(schema, "/items")) + u']';
        return type.isEmpty() ? QStringLiteral("*") : type;
    }
    static QString shapeOf(const weir::demo::Schema &schema)
    {
        using Type = weir::demo::Schema::Type;
        switch (schema.type) {
        case Type::Anything: return QStringLiteral("*");
        case Type::Text: return QStringLiteral("string");
        case Type::Integer: return QStringLiteral("integer");
        case Type::Number: return QStringLiteral("number");
        case Type::Boolean: return QStringLiteral("boolean");
        case Type::List: return u'[' + shapeOf(*schema.item) + u']';
        case Type::Map: return u'<' + shapeOf(*schema.item) + u'>';
        case Type::Object: break;
        }
        QStringList members;
        for (const auto &[name, member] : schema.members)
            members << QString::fromStdString(name) + u':' + shapeOf(*member);
        members.sort();
        if (schema.keepsUnknown)
            members << QStringLiteral("...");
        return u'{' + members.join(u',') + u'}';
    }

private Q_SLOTS:
    void fields_data()
    {
        columns();
        created("as declared", subscription(R"(,"delivery":{"retry":3,"backoffDelay":"PT1S"})"));
        created("unknown in the root", subscription({}, R"(,"extra":1)"));
        created("unknown in the spec", subscription(R"(,"nope":1)"));
        created("unknown further inside",
                subscription(R"(,"reply":{"ref":{"apiVersion":"v1","kind":"Service","name":"a",)"
                             R"("namespace":"b","bad":1}})"));
        created("several", subscription(R"(,"b":1,"a":2)", R"(,"extra":1,"zz":1)"));
        created("where unknown ones are kept", subscription(R"(,"delivery":{"retry":3,"more":{"x":1}})"));
        created("member twice", subscription(R"(,"reply":{"uri":"URI","uri":"URI"})"));
        created("unknown in metadata",
                subscription({}).replace(R"("name":"v1",)", R"("name":"v1","nope":1,)"));
        created("text for a number", subscription(R"(,"delivery":{"retry":"x"})"));
        created("number for a text", subscription(R"(,"delivery":{"backoffDelay":5})"));
        created("text for an object", subscription(R"(,"delivery":"x")"));
        created("list for an object", subscription(R"(,"delivery":[])"));
        created("fraction for a whole number", subscription(R"(,"delivery":{"retry":1.5})"));
        created("boolean for a number", subscription(R"(,"delivery":{"retry":true})"));
    }
    void fields() { QVERIFY2(same(), why()); }

    void appliedFields_data()
    {
        columns();
        applied("as declared", subscription(R"(,"delivery":{"retry":3,"backoffDelay":"PT1S"})"));
        applied("unknown in the root", subscription({}, R"(,"extra":1)"));
        applied("unknown in the spec", subscription(R"(,"nope":1)"));
        applied("unknown in metadata",
                subscription({}).replace(R"("name":"v1",)", R"("name":"v1","nope":1,)"));
        applied("text for a number", subscription(R"(,"delivery":{"retry":"x"})"));
        applied("number for a text", subscription(R"(,"delivery":{"backoffDelay":5})"));
        applied("text for an object", subscription(R"(,"delivery":"x")"));
        applied("fraction for a whole number", subscription(R"(,"delivery":{"retry":1.5})"));
        applied("label that is a number",
                subscription({}).replace(R"("name":"v1",)", R"("name":"v1","labels":{"a":1},)"));
        row("unknown in a built-in, applied",
            {.method = "PATCH", .path = weir::test::configMaps + "/v1?dryRun=All&fieldManager=weir",
             .body = R"({"apiVersion":"v1","kind":"ConfigMap","nope":1,)"
                     R"("metadata":{"name":"v1","namespace":"conformance"}})",
             .type = apply});
    }
    void appliedFields() { QVERIFY2(same(), why()); }

    void builtInFields_data()
    {
        columns();
        for (const char *validation : {"Strict", "Warn", "Ignore"}) {
            row(QByteArray("unknown, ") + validation,
                {.method = "POST", .path = weir::test::configMaps + "?dryRun=All&fieldValidation=" + validation,
                 .body = R"({"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"v2"},"nope":1})"});
            row(QByteArray("twice, ") + validation,
                {.method = "POST", .path = weir::test::configMaps + "?dryRun=All&fieldValidation=" + validation,
                 .body = R"({"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"v2","name":"v2"}})"});
        }
    }
    void builtInFields() { QVERIFY2(same(), why()); }

    void patchedFields()
    {
        using namespace weir::test;
        for (const auto &[list, make] : {std::pair(configMaps, &configMap), std::pair(policies, &policy)}) {
            m.both({.method = "POST", .path = list, .body = make("v3", "1")});
            const auto question = [&list = list](const char *validation) {
                return Question{.method = "PATCH",
                                .path = list + "/v3?dryRun=All&fieldValidation=" + validation,
                                .body = R"({"nope":1})",
                                .type = "application/merge-patch+json"};
            };
            QVERIFY2(same(question("Warn")), why());
            QVERIFY2(same(question("Ignore")), why());
            // The words hold the whole object as the server wrote it.
            QVERIFY2(same(question("Strict"), Depth::Head), why());
            for (const Answer &answer : m.both(question("Strict")))
                QVERIFY2(weir::stringAt(answer.json, "/message").endsWith(
                             QStringLiteral("strict decoding error: unknown field \"nope\"")), answer.text.constData());
        }
    }

    /// The demo server's table of schemas is that of the definitions which are installed.
    void table_data()
    {
        QTest::addColumn<QString>("definition");
        QTest::addColumn<int>("index");
        const weir::demo::Catalog catalog;
        int index = 0;
        for (const weir::demo::ApiType &type : catalog.types()) {
            if (type.custom && weir::demo::schemaOf(type))
                QTest::newRow(type.qualified().c_str()) << QString::fromStdString(type.qualified()) << index;
            ++index;
        }
    }
    void table()
    {
        QFETCH(const QString, definition);
        QFETCH(const int, index);
        const weir::demo::Catalog catalog;
        const weir::demo::ApiType &type = catalog.types()[static_cast<size_t>(index)];
        const weir::test::Answer answer = m.real.ask(
            {.path = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions/" + definition.toUtf8()});
        QCOMPARE(answer.status, 200);
        QString declared;
        for (const Json &version : *weir::find(answer.json, "/spec/versions")) {
            if (weir::stringAt(version, "/name") != QString::fromStdString(type.version))
                continue;
            const Json *spec = weir::find(version, "/schema/openAPIV3Schema/properties/spec");
            QVERIFY(spec);
            declared = shapeOf(*spec);
        }
        QCOMPARE(shapeOf(*weir::demo::schemaOf(type)->members.at("spec")), declared);
    }
};
