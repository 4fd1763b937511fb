// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kustomize/quickcheck.h"
#include "tests/support/testmain.h"
#include "texts.h"

#include <QRandomGenerator>

/// The look at one object alone never says yes where the whole build says no, whatever the kustomization does.
class QuickCheckTest final : public weir::test::Case
{
    Q_OBJECT

    using Tree = weir::test::Tree;
    using Landing = weir::kustomize::Landing;
    using Edits = std::vector<weir::kustomize::Edit>;

    static constexpr auto Own =
        "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  labels: {tier: front}\nspec:\n  replicas: 2\n"
        "  template:\n    spec:\n      containers:\n      - name: main # one\n        image: nginx:1\n        env:\n"
        "        - {name: A, valueFrom: {configMapKeyRef: {name: cfg, key: k}}}\n        - {name: B, value: mailer}\n"
        "      serviceAccountName: web\n"
        "---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector: {app: web}\n  ports:\n"
        "  - {port: 80, name: http}\n  - {port: 81, name: other}\n"
        "---\napiVersion: v1\nkind: ServiceAccount\nmetadata: {name: web}\n"
        "---\napiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata:\n  name: own\n  annotations: {a: b}\n"
        "spec:\n  config: {kind: ConfigMap, name: cfg, apiVersion: v1}\n  delivery:\n    retry: 1\n";

    static Tree tree(const QByteArray &over)
    {
        Tree tree{{"base/kustomization.yaml", weir::test::BaseKustomization},
                  {"base/mesh.yaml", weir::test::BaseMesh},
                  {"over/own.yaml", Own},
                  {"over/web.yaml", "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n"
                                    "  template: {spec: {containers: [{name: main, env: [{name: P, value: x}]}]}}\n"}};
        tree.texts.insert(QStringLiteral("/k/over/kustomization.yaml"), over);
        return tree;
    }

    /// A random change of a random value of the object.
    static weir::Json changed(weir::Json json, QRandomGenerator &random)
    {
        static const char *const pointers[] = {
            "/spec/replicas", "/spec/template/spec/containers/0/image", "/spec/template/spec/containers/0/env/0/name",
            "/spec/template/spec/containers/0/env/0/valueFrom/configMapKeyRef/name",
            "/spec/template/spec/containers/0/env/1/value", "/spec/template/spec/serviceAccountName",
            "/spec/selector/app", "/spec/ports/0/port", "/spec/ports/1", "/spec/delivery/retry", "/spec/config/name",
            "/spec/broker", "/spec/filters/0/exact/type", "/data/k", "/data/other", "/metadata/labels/tier",
            "/metadata/annotations/a", "/metadata/name", "/metadata/namespace", "/spec/more/deep", "/spec", "/kind"};
        static const char *const values[] = {"1", "7", "\"cfg\"", "\"x-cfg\"", "\"web\"", "\"x-web\"", "\"orders\"",
                                             "\"nginx:2\"", "\"on\"", "null", "[]", "{}", "{\"a\":\"cfg\"}", "\"\"",
                                             "\"v\\nw\"", "\"shop\"", "\"own\"", "\"x-own\"", "\"cfg-hash\""};
        const weir::Pointer pointer = weir::Pointer::parse(pointers[random.bounded(int(std::size(pointers)))]);
        const auto parent = pointer.parent();
        const weir::Json *holder = weir::find(json, parent);
        if (!holder || !holder->is_structured())
            return json;
        const weir::Json value = *weir::parseJson(values[random.bounded(int(std::size(values)))]);
        weir::setAt(json, pointer, value);
        return json;
    }

private Q_SLOTS:
    void neverSaysYesWhereTheBuildSaysNo_data()
    {
        QTest::addColumn<QByteArray>("over");
        QTest::addColumn<int>("least"); ///< of the edits that can be had, how many in a hundred are told at once
        const QByteArray both = "resources: [../base, own.yaml]\n";
        QTest::newRow("plain") << both << 20;
        QTest::newRow("prefix") << both + "namePrefix: x-\n" << 25;
        QTest::newRow("all") << both + "namePrefix: x-\nnameSuffix: -y\nnamespace: shop\ncommonLabels: {team: a}\n"
                                       "commonAnnotations: {a: c}\nimages: [{name: nginx, newTag: '9'}]\n"
                                       "replicas: [{name: web, count: 4}]\n" << 20;
        QTest::newRow("patch of a file") << both + "patches: [{path: web.yaml}]\n" << 20;
        QTest::newRow("patch by label")
            << both + "patches:\n- target: {labelSelector: tier=front}\n  patch: |-\n    - {op: replace, path: "
                      "/spec/replicas, value: 5}\n" << 20;
        QTest::newRow("patch that tests")
            << both + "patches:\n- target: {kind: Broker}\n  patch: |-\n    - {op: test, path: /spec/delivery/retry, value: "
                      "1}\n    - {op: add, path: /spec/delivery/timeout, value: PT5S}\n" << 0;
        QTest::newRow("patch that moves")
            << both + "patches:\n- target: {kind: Deployment}\n  patch: |-\n    - {op: copy, from: /metadata/name, path: "
                      "/metadata/labels/n}\n" << 0;
        QTest::newRow("generator") << both + "configMapGenerator:\n- {name: cfg2, literals: [a=b]}\n"
                                             "- {name: cfg, behavior: merge, literals: [k=z]}\n" << 0;
        QTest::newRow("generator of the file") << both + "configMapGenerator: [{name: gen, files: [own.yaml]}]\n" << 0;
        QTest::newRow("replacement")
            << both + "replacements:\n- source: {kind: Broker, name: own, fieldPath: spec.delivery.retry}\n  targets:\n"
                      "  - select: {kind: Service}\n    fieldPaths: [spec.ports.0.port]\n" << 0;
        QTest::newRow("twice") << QByteArray("resources: [../base, own.yaml, ../third]\nnamePrefix: x-\n") << 0;
    }
    void neverSaysYesWhereTheBuildSaysNo()
    {
        QFETCH(const QByteArray, over);
        QFETCH(const int, least);
        Tree all = tree(over);
        all.texts.insert(QStringLiteral("/k/third/kustomization.yaml"), QByteArray("resources: [../base]\nnamePrefix: t-\n"));
        const auto build = all.build();
        const auto files = all.files();
        QVERIFY(build.objects.size() >= 4);
        int could = 0;
        int told = 0;
        for (const auto landing : {Landing::Base, Landing::Patch, Landing::Ask}) {
            for (quint32 seed = 1; seed <= 16; ++seed) {
                QRandomGenerator random(seed);
                weir::kustomize::QuickCheck quick(build, files);
                std::map<size_t, weir::Json> state;
                for (int step = 0; step < 12; ++step) {
                    const size_t object = random.bounded(quint32(build.objects.size()));
                    const weir::Json before = state.contains(object) ? state[object] : build.objects[object].json;
                    const weir::Json wanted = changed(before, random);
                    if (wanted == before || wanted == build.objects[object].json)
                        continue;
                    auto next = state;
                    next[object] = wanted;
                    Edits edits;
                    size_t index = 0;
                    for (const auto &[which, json] : next) {
                        if (which == object)
                            index = edits.size();
                        edits.push_back({.object = which, .wanted = json});
                    }
                    const bool isSure = quick.isSure(edits, index, before, landing);
                    const auto whole = weir::kustomize::writeBack(build, files, edits, landing);
                    if (isSure && !whole) {
                        QFAIL(qPrintable(QStringLiteral("seed %1 step %2: %3\n%4").arg(seed).arg(step)
                                             .arg(whole.error().message, QString::fromUtf8(weir::toText(wanted)))));
                    }
                    if (!whole)
                        continue;
                    quick.note(*whole);
                    state = next;
                    ++could;
                    told += isSure ? 1 : 0;
                }
            }
        }
        QVERIFY(could > 20);
        QVERIFY2(told * 100 >= could * least, qPrintable(QStringLiteral("%1 of %2").arg(told).arg(could)));
    }

    /// Many edits of one file: each changes its own bytes, as if it were the only one.
    void manyEditsOfOneFile()
    {
        const Tree all = tree("resources: [own.yaml]\n");
        const auto build = all.build();
        QCOMPARE(build.objects.size(), size_t(4));
        Edits edits;
        for (size_t i = 0; i < build.objects.size(); ++i) {
            edits.push_back({.object = i, .wanted = build.objects[i].json});
            weir::setAt(*edits.back().wanted, weir::Pointer::parse("/metadata/labels/num"), weir::Json(std::to_string(i)));
        }
        const auto written = weir::kustomize::writeBack(build, all.files(), edits, Landing::Base);
        QVERIFY(written);
        QCOMPARE(written->texts.size(), 1);
        const QByteArray text = *written->texts.value(QStringLiteral("/k/over/own.yaml"));
        QVERIFY2(text.contains("  labels: {tier: front, num: \"0\"}\n"), text.constData());
        QVERIFY(text.contains("      - name: main # one\n"));
        for (const char *wanted : {"num: \"0\"", "num: \"1\"", "num: \"2\"", "num: \"3\""})
            QCOMPARE(text.count(wanted), 1);
        const auto again = weir::kustomize::build(build.top, weir::kustomize::layered(all.files(), written->texts));
        for (size_t i = 0; i < edits.size(); ++i)
            QVERIFY(again.objects[i].json == *edits[i].wanted);
    }
};
