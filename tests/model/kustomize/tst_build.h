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
};
