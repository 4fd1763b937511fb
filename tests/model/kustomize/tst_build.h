// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testmain.h"
#include "texts.h"

/// What is built, and what is said of what is not.
class BuildTest final : public weir::test::Case
{
    Q_OBJECT

    using Tree = weir::test::Tree;

    static QString all(const std::vector<weir::Error> &errors)
    {
        QStringList lines;
        for (const weir::Error &error : errors)
            lines.append(error.toString());
        return lines.join(u'\n');
    }

private Q_SLOTS:
    void namesChangeAndKnownReferencesFollow()
    {
        const Tree tree{{"over/kustomization.yaml", "resources: [../base]\nnamePrefix: dev-\nnamespace: shop\n"},
                        {"base/kustomization.yaml", weir::test::BaseKustomization},
                        {"base/mesh.yaml", weir::test::BaseMesh}};
        const auto build = tree.build();
        QVERIFY2(build.report.errors.empty() && build.report.notes.empty(), qPrintable(all(build.report.errors)));
        QCOMPARE(weir::stringAt(weir::test::built(build, "Broker"), "/metadata/name"), QStringLiteral("dev-orders"));
        QCOMPARE(weir::stringAt(weir::test::built(build, "Broker"), "/metadata/namespace"), QStringLiteral("shop"));
        QCOMPARE(weir::stringAt(weir::test::built(build, "Deployment"),
                                "/spec/template/spec/containers/0/env/0/valueFrom/configMapKeyRef/name"),
                 QStringLiteral("dev-cfg"));
        // kustomize knows nothing of brokers: the trigger is left behind, and that is what is shown.
        QCOMPARE(weir::stringAt(weir::test::built(build, "Trigger"), "/spec/broker"), QStringLiteral("orders"));
    }

    /// As kubectl kustomize 1.33 builds them.
    void valuesAreReadAsKustomizeDoes()
    {
        const Tree tree{{"over/kustomization.yaml", "resources: [a.yaml]\n"},
                        {"over/a.yaml", "kind: A\nmetadata: {name: a}\nspec:\n  word: yes\n  day: 2026-1-2\n"
                                        "  time: 2026-01-02 10:00:00\n  quoted: \"2026-01-02\"\n  tagged: !!str 2026-01-02\n"
                                        "  base: &m {a: 1, b: 2}\n  own: {a: 3, <<: *m}\n  list: {<<: [*m, {a: 5, c: 7}]}\n"}};
        const auto build = tree.build();
        QVERIFY2(build.report.errors.empty(), qPrintable(all(build.report.errors)));
        const weir::Json spec = weir::test::built(build, "A")["spec"];
        QCOMPARE(spec["word"], "yes");
        QCOMPARE(spec["day"], "2026-01-02T00:00:00Z");
        QCOMPARE(spec["time"], "2026-01-02 10:00:00");
        QCOMPARE(spec["quoted"], "2026-01-02");
        QCOMPARE(spec["tagged"], "2026-01-02");
        QCOMPARE(weir::toText(spec["own"]), QByteArray(R"({"a":3,"b":2})"));
        QCOMPARE(spec["list"]["a"], 1);
    }

    void keysThatKustomizeRefuses_data()
    {
        QTest::addColumn<QByteArray>("spec");
        QTest::addColumn<int>("line");
        QTest::newRow("twice") << QByteArray("  a: 1\n  a: 2\n") << 5;
        QTest::newRow("a number") << QByteArray("  2: 1\n") << 4;
        QTest::newRow("a Boolean") << QByteArray("  a: 1\n  true: 1\n") << 5;
        QTest::newRow("a day") << QByteArray("  2026-01-02: 1\n") << 4;
    }
    void keysThatKustomizeRefuses()
    {
        QFETCH(const QByteArray, spec);
        QFETCH(const int, line);
        Tree tree{{"over/kustomization.yaml", "resources: [a.yaml]\n"}};
        tree.texts.insert(QStringLiteral("/k/over/a.yaml"), "kind: A\nmetadata: {name: a}\nspec:\n" + spec);
        const auto build = tree.build();
        QCOMPARE(build.report.errors.size(), size_t(1));
        QVERIFY2(build.report.errors.front().message.contains(QStringLiteral("kustomize refuses")),
                 qPrintable(all(build.report.errors)));
        QCOMPARE(build.report.errors.front().line, line);
    }

    /// Beyond the limit nothing is dropped in silence.
    void tooManyObjectsAreTold()
    {
        QByteArray many;
        for (int i = 0; i < 50'001; ++i)
            many += "---\nkind: A\nmetadata: {name: a" + QByteArray::number(i) + "}\n";
        Tree tree{{"over/kustomization.yaml", "resources: [many.yaml, one.yaml]\n"},
                  {"over/one.yaml", "kind: B\nmetadata: {name: b}\n"}};
        tree.texts.insert(QStringLiteral("/k/over/many.yaml"), many);
        const auto build = tree.build();
        QCOMPARE(build.objects.size(), size_t(50'000));
        QVERIFY(build.report.errors.empty());
        QCOMPARE(build.report.notes.size(), size_t(1));
        QCOMPARE(build.report.notes.front().line, 150'002);
        QVERIFY(build.report.notes.front().message.contains(QStringLiteral("50,000")));
    }

    void configurationsTeachReferences()
    {
        const Tree tree{{"over/kustomization.yaml",
                         "resources: [../base]\nnamePrefix: dev-\nconfigurations: [names.yaml]\n"},
                        {"over/names.yaml", "nameReference:\n- kind: Broker\n  fieldSpecs:\n"
                                            "  - {kind: Trigger, path: spec/broker}\nvarReference: []\n"},
                        {"base/kustomization.yaml", weir::test::BaseKustomization},
                        {"base/mesh.yaml", weir::test::BaseMesh}};
        const auto build = tree.build();
        QCOMPARE(weir::stringAt(weir::test::built(build, "Trigger"), "/spec/broker"), QStringLiteral("dev-orders"));
        QVERIFY(all(build.report.notes).contains(QStringLiteral("over/kustomization.yaml:3:")));
        QVERIFY(all(build.report.notes).contains(QStringLiteral("varReference")));
    }

    void listsAreMergedByKeyOnlyWhereKubernetesSaysSo()
    {
        const Tree tree{{"over/kustomization.yaml", "resources: [../base]\npatches: [{path: p.yaml}]\n"},
                        {"over/p.yaml", "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: mailer}\n"
                                        "spec: {template: {spec: {containers: [{name: main, image: patched}]}}}\n"
                                        "---\napiVersion: eventing.knative.dev/v1\nkind: Trigger\n"
                                        "metadata: {name: paid}\nspec: {filters: [{prefix: {type: z}}]}\n"},
                        {"base/kustomization.yaml", weir::test::BaseKustomization},
                        {"base/mesh.yaml", weir::test::BaseMesh}};
        const auto build = tree.build();
        const weir::Json container = *weir::find(weir::test::built(build, "Deployment"), "/spec/template/spec/containers/0");
        QCOMPARE(weir::stringAt(container, "/image"), QStringLiteral("patched"));
        QVERIFY(container.contains("env"));
        QCOMPARE(weir::toText(weir::test::built(build, "Trigger")["spec"]["filters"]), QByteArray(R"([{"prefix":{"type":"z"}}])"));
    }

    void generatedNamesCarryTheHashOfKustomize()
    {
        const Tree tree{{"over/kustomization.yaml", "configMapGenerator:\n- name: fromcomp\n  literals: [z=1]\n"
                                                    "secretGenerator:\n- name: sec\n  literals: [k=v, long=xxx]\n"}};
        const auto build = tree.build();
        // As kubectl 1.35 names them.
        QCOMPARE(weir::stringAt(weir::test::built(build, "ConfigMap"), "/metadata/name"), QStringLiteral("fromcomp-527hd2cc4c"));
        QCOMPARE(weir::stringAt(weir::test::built(build, "Secret"), "/metadata/name"), QStringLiteral("sec-2m699cdfmg"));
    }

    void wordsAreTextsAsKustomizeHasThem()
    {
        const Tree tree{{"over/kustomization.yaml", "resources: [a.yaml]\n"},
                        {"over/a.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {n: y, t: true}\n"}};
        QCOMPARE(weir::toText(weir::test::built(tree.build(), "ConfigMap")["data"]), QByteArray(R"({"n":"y","t":true})"));
    }

    void whatIsNotUnderstoodIsSaidWithItsPlace()
    {
        const Tree tree{{"over/kustomization.yaml",
                         "resources:\n- https:\x2f\x2fgithub.com/x/y?ref=v1\n- none.yaml\n- ../over\nvars: []\nodd: 1\n"}};
        const auto build = tree.build();
        const QString errors = all(build.report.errors);
        const QString notes = all(build.report.notes);
        QVERIFY2(notes.contains(QStringLiteral("kustomization.yaml:2:3")), qPrintable(notes));
        QVERIFY2(notes.contains(QStringLiteral("\"vars\"")), qPrintable(notes));
        QVERIFY2(errors.contains(QStringLiteral("kustomization.yaml:3:3")), qPrintable(errors));
        QVERIFY2(errors.contains(QStringLiteral("a circle")), qPrintable(errors));
        QVERIFY2(errors.contains(QStringLiteral("\"odd\"")), qPrintable(errors));
    }

    // Each is what kubectl 1.35 says of the same files: the data that it builds, or nothing where it refuses.
    void patchesAreReadAsKubectlReadsThem_data()
    {
        QTest::addColumn<QByteArray>("patch"); // the entry's patch, in single quotes
        QTest::addColumn<QByteArray>("data");
        const auto row = [](const char *name, const char *patch, const char *data = "") {
            QTest::newRow(name) << QByteArray(patch) << QByteArray(data);
        };
        row("replace what is not there", R"([{"op":"replace","path":"/data/z","value":"1"}])", R"({"a":"b","z":"1"})");
        row("replace in what is not there", R"([{"op":"replace","path":"/x/z","value":"1"}])");
        row("replace an item that is not there", R"([{"op":"replace","path":"/data/l/0","value":"1"}])");
        row("no value", R"([{"op":"add","path":"/data/z"}])", R"({"a":"b","z":null})");
        row("nothing is null", R"([{"op":"test","path":"/data/z","value":null}])", R"({"a":"b"})");
        row("copy of nothing", R"([{"op":"copy","from":"/data/y","path":"/data/z"}])", R"({"a":"b","z":null})");
        row("move of nothing", R"([{"op":"move","from":"/data/y","path":"/data/z"}])");
        row("a word before the slash", R"([{"op":"replace","path":"x/data/a","value":"1"}])", R"({"a":"1"})");
        row("no slash", R"([{"op":"replace","path":"data","value":{}}])");
        row("add the whole", R"([{"op":"add","path":"","value":{"kind":"K"}}])");
        row("from the end", R"([{"op":"add","path":"/data/l","value":[1,2]},{"op":"add","path":"/data/l/-1","value":3}])",
            R"({"a":"b","l":[1,2,3]})");
        row("no JSON", "[{op: add, path: /data/z, value: q}]");
        row("JSON with a comment", R"([{"op":"add","path":"/data/z","value":"q"}] # c)");
        row("items of YAML", "- {op: add, path: /data/z, value: q}", R"({"a":"b","z":"q"})");
        row("an operation alone", R"({"op":"add","path":"/data/z","value":"q"})");
        row("merge", "{kind: ConfigMap, metadata: {name: x}, data: {z: q}}", R"({"a":"b","z":"q"})");
        row("merge without kind", "{metadata: {name: cfg}, data: {z: q}}");
        row("merge without name", "{kind: ConfigMap, data: {z: q}}");
        row("two to merge", "{kind: ConfigMap, metadata: {name: x}, data: {z: q}}\n\n    ---\n\n    "
                            "{kind: ConfigMap, metadata: {name: x}, data: {y: q}}");
    }

    void patchesAreReadAsKubectlReadsThem()
    {
        QFETCH(QByteArray, patch);
        QFETCH(QByteArray, data);
        const QByteArray entry = "resources: [a.yaml]\npatches:\n- target: {name: cfg}\n  patch: |-\n    " + patch + "\n";
        const Tree tree{{"over/kustomization.yaml", entry.constData()},
                        {"over/a.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: cfg}\ndata: {a: b}\n"}};
        const auto build = tree.build();
        QCOMPARE(build.report.errors.empty(), !data.isEmpty());
        if (!data.isEmpty())
            QCOMPARE(weir::toText(weir::test::built(build, "ConfigMap")["data"]), data);
    }

    void entriesHaveTheFieldsThatKustomizeKnows_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QString>("place"); // empty: fine
        const auto row = [](const char *entry, const char *place = "") {
            QTest::newRow(entry) << QByteArray(entry) << QString::fromLatin1(place);
        };
        row("images: [{name: a, newTag: 1.2}]", "/images/0/newTag");
        row("images: [{name: a, newTag: '1.2', tag: v}]", "/images/0/tag");
        row("images: [{name: a, newTag: '1.2', digest: null}]");
        row("patches: [{target: {names: cfg}, patch: '[]'}]", "/patches/0/target/names");
        row("patches: [{target: cfg, patch: '[]'}]", "/patches/0/target");
        row("configMapGenerator: [{name: a, literal: [k=v]}]", "/configMapGenerator/0/literal");
        row("configMapGenerator: [{name: a, literals: k=v}]", "/configMapGenerator/0/literals");
        row("configMapGenerator: [{name: a, type: Opaque}]", "/configMapGenerator/0/type");
        row("secretGenerator: [{name: a, type: Opaque, options: {immutable: true}}]");
        row("generatorOptions: {disableNameSuffixHash: 'true'}", "/generatorOptions/disableNameSuffixHash");
        row("labels: [{pairs: {a: b}, includeSelector: true}]", "/labels/0/includeSelector");
        row("replicas: [{name: mailer, count: '3'}]", "/replicas/0/count");
        row("namePrefix: 5", "/namePrefix");
    }

    void entriesHaveTheFieldsThatKustomizeKnows()
    {
        QFETCH(QByteArray, entry);
        QFETCH(QString, place);
        const QByteArray text = "resources: [mesh.yaml]\n" + entry + "\n";
        const Tree tree{{"over/kustomization.yaml", text.constData()}, {"over/mesh.yaml", weir::test::BaseMesh}};
        const auto build = tree.build();
        const QString errors = all(build.report.errors);
        QVERIFY2(place.isEmpty() == build.report.errors.empty(), qPrintable(errors));
        QVERIFY2(errors.contains(place), qPrintable(errors));
        QVERIFY2(place.isEmpty() || errors.contains(QStringLiteral("kustomization.yaml:2:")), qPrintable(errors));
    }

    void placesThatKustomizeRefuses()
    {
        const Tree tree{{"over/kustomization.yaml", "resources: [/k/over/mesh.yaml, /k/base, ../base/mesh.yaml]\n"},
                        {"over/mesh.yaml", weir::test::BaseMesh},
                        {"base/mesh.yaml", weir::test::BaseMesh},
                        {"base/kustomization.yml", weir::test::BaseKustomization}};
        const QString errors = all(tree.build().report.errors);
        QVERIFY2(!errors.contains(QStringLiteral("/resources/0")), qPrintable(errors));
        QVERIFY2(errors.contains(QStringLiteral("/resources/1: \"/k/base\" is an absolute path")), qPrintable(errors));
        QVERIFY2(errors.contains(QStringLiteral("/resources/2: \"../base/mesh.yaml\" is outside")), qPrintable(errors));

        const Tree two{{"over/kustomization.yaml", "resources: [mesh.yaml]\n"},
                       {"over/kustomization.yml", "resources: [mesh.yaml]\n"},
                       {"over/mesh.yaml", weir::test::BaseMesh}};
        QVERIFY(all(two.build().report.errors).contains(QStringLiteral("\"kustomization.yml\"")));
    }
};
