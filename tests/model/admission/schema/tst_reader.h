// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/schema/reader.h"
#include "tests/support/testmain.h"

/// The notation of tables: what it says, and that what is wrong in it is told with its line.
class SchemaReaderTest final : public weir::test::Case
{
    Q_OBJECT

    using Schema = weir::admission::Schema;
    using Json = weir::Json;

    static const Schema &at(const Schema &schema, std::initializer_list<const char *> path)
    {
        const Schema *here = &schema;
        for (const char *name : path)
            here = std::string_view(name) == "*" ? here->item.get() : here->members.at(name).get();
        return *here;
    }

private Q_SLOTS:
    void everyWordIsRead()
    {
        const auto table = weir::admission::readTable("my.group.Thing", R"(# a comment
scope cluster

fragment Ref: object required kind name
  kind: string
  name: string shortest 1 longest 63

version v2 unserved status replicas spec.count: object open
  spec: object either ref ; either uri
    ref: <Ref>
    refs: list shortest 1 of <Ref>
    "odd name": map of list keys name of object
      name: string default ""
    count: integer format int32 least -1 most 10
    level: string nullable enum "low" \
        "high"
    port: int-or-string pattern "^[0-9]+$"
    anything: any
version v1: object
)");
        QCOMPARE(table.fault, QString());
        QCOMPARE(table.definitions.size(), size_t(2));
        const auto &second = table.definitions[0];
        QCOMPARE(second.group, QStringLiteral("my.group"));
        QCOMPARE(second.kind, QStringLiteral("Thing"));
        QCOMPARE(second.version, QStringLiteral("v2"));
        QVERIFY(!second.isServed && !second.isNamespaced && second.hasStatus);
        QCOMPARE(second.replicas, std::string("spec.count"));
        QVERIFY(second.schema->keepsUnknown);
        const auto &first = table.definitions[1];
        QVERIFY(first.isServed && !first.hasStatus && first.replicas.empty() && first.schema->members.empty());

        const Schema &spec = at(*second.schema, {"spec"});
        QVERIFY((spec.alternatives == std::vector<std::vector<std::string>>{{"ref"}, {"uri"}}));
        QVERIFY((at(spec, {"ref"}).required == std::vector<std::string>{"kind", "name"}));
        QCOMPARE(&at(spec, {"ref"}), &at(spec, {"refs", "*"}));
        QCOMPARE(*at(spec, {"refs"}).shortest, size_t(1));
        QCOMPARE(*at(spec, {"ref", "name"}).longest, size_t(63));
        const Schema &odd = at(spec, {"odd name"});
        QVERIFY(odd.type == Schema::Type::Object && odd.item->type == Schema::Type::List);
        QVERIFY((odd.item->keys == std::vector<std::string>{"name"}));
        QCOMPARE(at(odd, {"*", "*", "name"}).defaultValue, Json(""));
        QCOMPARE(*at(spec, {"count"}).least, -1.0);
        QCOMPARE(*at(spec, {"count"}).most, 10.0);
        QCOMPARE(at(spec, {"count"}).format, std::string("int32"));
        QVERIFY(at(spec, {"level"}).isNullable);
        QVERIFY((at(spec, {"level"}).choices == std::vector<Json>{"low", "high"}));
        QVERIFY(at(spec, {"port"}).isIntOrString);
        QCOMPARE(at(spec, {"port"}).pattern, std::string("^[0-9]+$"));
        QVERIFY(at(spec, {"anything"}).type == Schema::Type::Any);
    }

    void faultsNameTheirLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const char *text, const char *fault) {
            QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(fault);
        };
        row("nothing", "", "g.K:0: no version");
        row("no version", "scope namespaced\n", "g.K:1: no version");
        row("no type", "version v1: object\n  a: text\n", "g.K:2: a type is missing");
        row("unknown word", "version v1: object\n  a: string short\n", "g.K:2: \"short\" is no word of a schema");
        row("too far in", "version v1: object\n    a: string\n", "g.K:2: the line is too far in");
        row("odd blanks", "version v1: object\n   a: string\n", "g.K:2: the line is too far in");
        row("members of a text", "version v1: object\n  a: string\n    b: string\n",
            "g.K:3: what is above has no members of its own");
        row("twice", "version v1: object\n  a: string\n  a: string\n", "g.K:3: a member of this name is above");
        row("no element", "version v1: object\n  a: list\n", "g.K:2: the element of a list or map is missing");
        row("element of a text", "version v1: object\n  a: string of string\n",
            "g.K:2: \"of\" behind something else than a list");
        row("no fragment", "version v1: object\n  a: <Ref>\n",
            "g.K:2: <Ref> is no fragment above, or more is behind it");
        row("endless", "fragment Ref: object\n  a: <Ref>\n", "g.K:2: <Ref> would hold itself");
        row("no value", "version v1: object\n  a: string default\n", "g.K:2: something is missing at the end");
        row("bad value", "version v1: object\n  a: string default x\n", "g.K:2: \"x\" is no value");
        row("length", "version v1: object\n  a: string longest 1e60\n", "g.K:2: a length is out of range");
        row("open quote", "version v1: object\n  a: string default \"x\n", "g.K:2: a quoted text does not end");
        row("scope", "scope wide\n", "g.K:1: the scope is namespaced or cluster");
        row("other line", "kind Broker\n", "g.K:1: a line begins with scope, fragment or version");
    }
    void faultsNameTheirLine()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, fault);
        const auto table = weir::admission::readTable("g.K", std::string_view(text.constData(), size_t(text.size())));
        QCOMPARE(table.fault, fault);
        QVERIFY(table.definitions.empty());
    }
};
