// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/schema/tables.h"
#include "model/manifest/reader.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"

#include <set>

/// The tables hold what the custom resource definitions beside the project declare, no less and no more.
class SchemaTablesTest final : public weir::test::Case
{
    Q_OBJECT

    using Schema = weir::admission::Schema;
    using Json = weir::Json;

    static QString typeOf(const Schema &schema)
    {
        switch (schema.type) {
        case Schema::Type::Any: return {};
        case Schema::Type::Text: return QStringLiteral("string");
        case Schema::Type::Integer: return QStringLiteral("integer");
        case Schema::Type::Number: return QStringLiteral("number");
        case Schema::Type::Boolean: return QStringLiteral("boolean");
        case Schema::Type::Object: return QStringLiteral("object");
        case Schema::Type::List: return QStringLiteral("array");
        }
        return {};
    }

    /// Every word of a schema that Weir knows; another one in a definition fails the test.
    static bool isKnown(const std::string &word)
    {
        static const std::set<std::string> words = {
            "type",        "properties",  "items",     "required", "enum",      "default",   "format",   "pattern",
            "minimum",     "maximum",     "minLength", "maxLength", "minItems", "maxItems",  "nullable", "oneOf",
            "anyOf",       "description", "title",     "example",  "additionalProperties",
            "x-kubernetes-preserve-unknown-fields",    "x-kubernetes-int-or-string", "x-kubernetes-list-type",
            "x-kubernetes-list-map-keys",              "x-kubernetes-map-type"};
        return words.contains(word);
    }

    static Json strings(const std::vector<std::string> &list) { return Json(list); }

    static Json member(const Json &schema, const char *name)
    {
        const auto found = schema.find(name);
        return found == schema.end() ? Json() : *found;
    }

    /// A number of the definition beside one of the table; absent in both is equal.
    template<class Number>
    static bool isSame(const Json &declared, const std::optional<Number> &ours)
    {
        return declared.is_null() ? !ours : ours && declared.get<double>() == static_cast<double>(*ours);
    }

    static void compare(const Json &declared, const Schema &ours, const QString &path, QStringList &differences)
    {
        const auto check = [&](bool isEqual, const char *what) {
            if (!isEqual)
                differences.append(path + QStringLiteral(": ") + QString::fromLatin1(what));
        };
        for (const auto &[word, value] : declared.items())
            check(isKnown(word), word.c_str());
        const Json yes = true;
        check(weir::toQString(member(declared, "type")) == typeOf(ours), "type");
        check((member(declared, "x-kubernetes-preserve-unknown-fields") == yes) == ours.keepsUnknown, "open");
        check((member(declared, "x-kubernetes-int-or-string") == yes) == ours.isIntOrString, "int-or-string");
        check((member(declared, "nullable") == yes) == ours.isNullable, "nullable");
        const Json required = member(declared, "required");
        check(required == (required.is_null() && ours.required.empty() ? Json() : strings(ours.required)), "required");
        const Json choices = member(declared, "enum");
        check(choices == (choices.is_null() && ours.choices.empty() ? Json() : Json(ours.choices)), "enum");
        check(member(declared, "default") == ours.defaultValue, "default");
        check(weir::toQString(member(declared, "format")).toStdString() == ours.format, "format");
        check(weir::toQString(member(declared, "pattern")).toStdString() == ours.pattern, "pattern");
        check(isSame(member(declared, "minimum"), ours.least), "minimum");
        check(isSame(member(declared, "maximum"), ours.most), "maximum");
        // A length says nothing about a list, nor a number of elements about a text.
        const bool isList = ours.type == Schema::Type::List;
        check(isSame(member(declared, isList ? "minItems" : "minLength"), ours.shortest), "shortest");
        check(isSame(member(declared, isList ? "maxItems" : "maxLength"), ours.longest), "longest");
        const Json keys = member(declared, "x-kubernetes-list-map-keys");
        check(keys == (keys.is_null() && ours.keys.empty() ? Json() : strings(ours.keys)), "keys");
        Json alternatives = Json::array();
        for (const std::vector<std::string> &one : ours.alternatives)
            alternatives.push_back(Json{{"required", one}});
        const Json oneOf = member(declared, "oneOf");
        check(oneOf == (oneOf.is_null() && alternatives.empty() ? Json() : alternatives), "oneOf");

        const Json item = member(declared, isList ? "items" : "additionalProperties");
        check(item.is_object() == (ours.item != nullptr), "element");
        if (item.is_object() && ours.item)
            compare(item, *ours.item, path + QStringLiteral("[]"), differences);
        const Json properties = member(declared, "properties");
        check(properties.size() == ours.members.size(), "number of members");
        for (const auto &[name, schema] : properties.items()) {
            const auto found = ours.members.find(name);
            check(found != ours.members.end(), name.c_str());
            if (found != ours.members.end())
                compare(schema, *found->second, path + u'.' + QString::fromStdString(name), differences);
        }
    }

private Q_SLOTS:
    void tablesAreSound()
    {
        QCOMPARE(weir::admission::tableFaults(), QStringList());
        QVERIFY(weir::admission::allDefinitions().size() >= 38);
    }

    void kindsAndVersionsAreFound()
    {
        const QString group = QStringLiteral("sources.knative.dev");
        const auto *beta =
            weir::admission::definitionOf(group, QStringLiteral("PingSource"), QStringLiteral("v1beta2"));
        QVERIFY(beta && beta->isServed && beta->isNamespaced && beta->hasStatus);
        QVERIFY(!weir::admission::definitionOf(group, QStringLiteral("PingSource"), QStringLiteral("v2")));
        QVERIFY(weir::admission::isDefined(group, QStringLiteral("PingSource")));
        QVERIFY(!weir::admission::isDefined(group, QStringLiteral("Broker")));
        QVERIFY(!weir::admission::isDefined(QString(), QStringLiteral("ConfigMap")));
    }

    void definitionsAreTheSame()
    {
        const QDir folder(weir::test::sharedDir() + QStringLiteral("/reference/crds"));
        const QStringList files = folder.entryList({QStringLiteral("*.yaml")}, QDir::Files);
        if (weir::test::sharedDir().isEmpty() || files.isEmpty())
            QSKIP("The custom resource definitions are not here.");
        size_t count = 0;
        QStringList differences;
        for (const QString &file : files) {
            const auto read = weir::manifest::read(weir::test::readFile(folder.filePath(file)), file, {},
                                                   weir::manifest::Detail::ValuesOnly);
            QVERIFY2(!read.error, qPrintable(file));
            for (const weir::manifest::Document &document : read.documents) {
                const Json &spec = document.json["spec"];
                for (const Json &version : spec["versions"]) {
                    ++count;
                    const QString kind = weir::stringAt(spec, "/names/kind");
                    const QString path = kind + u'/' + weir::stringAt(version, "/name");
                    const auto *ours = weir::admission::definitionOf(weir::stringAt(spec, "/group"), kind,
                                                                     weir::stringAt(version, "/name"));
                    QVERIFY2(ours, qPrintable(path));
                    if (ours->isNamespaced != (weir::stringAt(spec, "/scope") == QStringLiteral("Namespaced"))
                        || ours->isServed != weir::boolAt(version, "/served")
                        || ours->hasStatus != (weir::find(version, "/subresources/status") != nullptr)
                        || (ours->replicas.empty() ? QString() : u'.' + QString::fromStdString(ours->replicas))
                            != weir::stringAt(version, "/subresources/scale/specReplicasPath"))
                        differences.append(path + QStringLiteral(": scope, served or subresources"));
                    compare(version["schema"]["openAPIV3Schema"], *ours->schema, path, differences);
                }
            }
        }
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
        QCOMPARE(weir::admission::allDefinitions().size(), count);
    }
};
