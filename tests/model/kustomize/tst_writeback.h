// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testmain.h"
#include "texts.h"

/// Edits of built objects: which bytes of which file they change.
class WriteBackTest final : public weir::test::Case
{
    Q_OBJECT

    using Tree = weir::test::Tree;
    using Landing = weir::kustomize::Landing;

    static Tree tree(const char *over)
    {
        return {{"over/kustomization.yaml", over},
                {"base/kustomization.yaml", weir::test::BaseKustomization},
                {"base/mesh.yaml", weir::test::BaseMesh}};
    }

    static size_t indexOf(const weir::kustomize::Build &build, const char *kind)
    {
        for (size_t i = 0; i < build.objects.size(); ++i) {
            if (build.objects[i].identity().kind == QLatin1StringView(kind))
                return i;
        }
        return build.objects.size();
    }

    static weir::Result<weir::kustomize::Written> set(const Tree &tree, const char *kind, const char *pointer,
                                                      const weir::Json &value, Landing landing)
    {
        const auto build = tree.build();
        weir::kustomize::Edit edit{.object = indexOf(build, kind), .wanted = weir::test::built(build, kind)};
        weir::setAt(*edit.wanted, weir::Pointer::parse(pointer), value);
        return weir::kustomize::writeBack(build, tree.files(), {edit}, landing);
    }

    static QByteArray text(const weir::kustomize::Written &written, const char *path)
    {
        return written.texts.value(QStringLiteral("/k/") + QLatin1StringView(path)).value_or(QByteArray());
    }

private Q_SLOTS:
    void theBaseChangesByOneValue()
    {
        const Tree one = tree("resources: [../base]\nnamePrefix: dev-\nnamespace: shop\n");
        const auto written = set(one, "Broker", "/spec/delivery/retry", 7, Landing::Base);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        QCOMPARE(written->texts.size(), 1);
        QCOMPARE(text(*written, "base/mesh.yaml"), QByteArray(weir::test::BaseMesh).replace("retry:   3", "retry:   7"));
    }

    void whoHasTheLastWordIsNamed()
    {
        const Tree one = tree("resources: [../base]\n"
                              "patches: [{target: {kind: Trigger}, patch: '[]'}]\n"
                              "patchesStrategicMerge: [p.yaml]\n"
                              "patchesJson6902:\n- target: {kind: Broker, name: orders}\n  patch: |-\n"
                              "    - {op: replace, path: /spec/delivery/retry, value: 9}\n");
        Tree full = one;
        full.texts.insert(QStringLiteral("/k/over/p.yaml"),
                          QByteArray("apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: mailer}\nspec: {paused: true}\n"));
        for (const Landing landing : {Landing::Base, Landing::Patch}) {
            const auto written = set(full, "Broker", "/spec/delivery/retry", 7, landing);
            QVERIFY(!written);
            QVERIFY2(written.error().message.contains(QStringLiteral("\"patchesJson6902\" of the kustomization")),
                     qPrintable(written.error().message));
        }
    }

    void aReferenceIsWrittenAsTheSourcesNameIt()
    {
        const Tree one = tree("resources: [../base]\nnamePrefix: dev-\n");
        const auto build = one.build();
        weir::kustomize::Edit edit{.object = indexOf(build, "Deployment"), .wanted = weir::test::built(build, "Deployment")};
        weir::Json second = *weir::find(*edit.wanted, "/spec/template/spec/containers/0/env/0");
        second["name"] = "B";
        (*edit.wanted)["spec"]["template"]["spec"]["containers"][0]["env"].push_back(second);
        const auto written = weir::kustomize::writeBack(build, one.files(), {edit}, Landing::Base);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        QVERIFY(text(*written, "base/mesh.yaml").count("cfg") == 3);
        QVERIFY(!text(*written, "base/mesh.yaml").contains("dev-"));
    }

    void aPatchIsMadeAndListed()
    {
        const Tree one = tree("# mine\nresources: [../base]\nnamePrefix: dev-\n");
        const auto written = set(one, "Broker", "/spec/delivery/retry", 7, Landing::Patch);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        QCOMPARE(text(*written, "over/broker-orders-patch.yaml"),
                 QByteArray("apiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata:\n  name: orders\nspec:\n"
                            "  delivery:\n    retry: 7\n"));
        QCOMPARE(text(*written, "over/kustomization.yaml"),
                 QByteArray("# mine\nresources: [../base]\nnamePrefix: dev-\npatches:\n- path: broker-orders-patch.yaml\n"));
        QCOMPARE(written->texts.size(), 2);
    }

    void aPatchThatIsThereIsSpliced()
    {
        Tree one = tree("resources: [../base]\npatches:\n- path: b.yaml\n");
        one.texts.insert(QStringLiteral("/k/over/b.yaml"),
                         QByteArray("# why\napiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata: {name: orders}\n"
                                    "spec:\n  delivery:\n    retry: 5 # more\n"));
        const auto written = set(one, "Broker", "/spec/delivery/backoffDelay", "PT1S", Landing::Patch);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        QCOMPARE(written->texts.size(), 1);
        QVERIFY(text(*written, "over/b.yaml").startsWith("# why\n"));
        QVERIFY(text(*written, "over/b.yaml").contains("    retry: 5 # more\n    backoffDelay: "));
    }

    void whatTheKustomizationDecidesIsRefused()
    {
        const Tree one = tree("resources: [../base]\nnamespace: shop\n");
        for (const Landing landing : {Landing::Base, Landing::Patch}) {
            const auto written = set(one, "Broker", "/metadata/namespace", "other", landing);
            QVERIFY(!written);
            QVERIFY2(!written.error().message.isEmpty(), "");
        }
        const auto inBase = set(one, "Broker", "/metadata/namespace", "other", Landing::Base);
        QVERIFY2(inBase.error().message.contains(QStringLiteral("\"namespace\"")), qPrintable(inBase.error().message));
    }

    void nothingHappensBeforeItWasChosen()
    {
        const Tree one = tree("resources: [../base]\n");
        const auto written = set(one, "Broker", "/spec/delivery/retry", 7, Landing::Ask);
        QVERIFY(!written);
        QVERIFY(weir::kustomize::touchesBase(one.build(), {{.object = 0, .wanted = weir::Json::object()}}));
    }

    void aRemovedObjectGoesFromTheBaseOrByAPatch()
    {
        const Tree one = tree("resources: [../base]\n");
        const auto build = one.build();
        const weir::kustomize::Edit edit{.object = indexOf(build, "Trigger"), .wanted = std::nullopt};
        const auto base = weir::kustomize::writeBack(build, one.files(), {edit}, Landing::Base);
        QVERIFY2(base, base ? "" : qPrintable(base.error().message));
        QVERIFY(!text(*base, "base/mesh.yaml").contains("Trigger"));
        QVERIFY(text(*base, "base/mesh.yaml").contains("# one"));
        const auto patch = weir::kustomize::writeBack(build, one.files(), {edit}, Landing::Patch);
        QVERIFY2(patch, patch ? "" : qPrintable(patch.error().message));
        QVERIFY(text(*patch, "over/trigger-paid-patch.yaml").contains("$patch"));
    }

    void aNewObjectGetsAFileAndIsBuiltAsTheOthers()
    {
        const Tree one = tree("resources:\n- ../base # below\nnamePrefix: dev-\n");
        const auto build = one.build();
        const weir::Json wanted = *weir::parseJson(
            R"({"apiVersion":"v1","kind":"Service","metadata":{"name":"mailer"},"spec":{"ports":[{"port":80}]}})");
        const auto written = weir::kustomize::writeBack(
            build, one.files(), {{.object = std::nullopt, .wanted = wanted, .file = QStringLiteral("/k/over/s.yaml")}},
            Landing::Ask);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        QCOMPARE(text(*written, "over/kustomization.yaml"),
                 QByteArray("resources:\n- ../base # below\n- s.yaml\nnamePrefix: dev-\n"));
        QCOMPARE(weir::stringAt(written->added.front(), "/metadata/name"), QStringLiteral("dev-mailer"));
    }
};
