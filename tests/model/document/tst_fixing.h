// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edits.h"
#include "tests/support/testmain.h"

#include <QFile>

/// Fixes are ordinary edits: one step that takes the finding away, and one undo brings the bytes back. Waivers too, kept
/// in the sidecar.
class FixingTest final : public weir::test::Case
{
    Q_OBJECT

    weir::Registry m_registry = weir::Registry::builtIn();
    static constexpr const char *Broker =
        "apiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata:\n  name: b\n  namespace: n\nspec: {}\n---\n";

    static std::optional<weir::Finding> finding(const weir::Document &document, const QString &rule)
    {
        for (const weir::Finding &one : document.checker().findings()) {
            if (one.rule == rule)
                return one;
        }
        return std::nullopt;
    }

private Q_SLOTS:
    void fixes_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QByteArray>("written");
        const auto row = [](const char *rule, const QByteArray &yaml, const char *written) {
            QTest::newRow(rule) << yaml << QString::fromLatin1(rule) << QByteArray(written);
        };
        row("version.deprecated", "apiVersion: sources.knative.dev/v1beta2\nkind: PingSource\nmetadata: {name: p}\n"
                                  "spec:\n  sink: {uri: 'http://x.y'}\n", "apiVersion: sources.knative.dev/v1\n");
        row("version.removed", "apiVersion: sources.knative.dev/v1alpha2\nkind: PingSource\nmetadata: {name: p}\n"
                               "spec:\n  jsonData: '{}'\n  sink: {uri: 'http://x.y'}\n", "  contentType: application/json\n");
        row("delivery.pair", QByteArray(Broker).replace("spec: {}", "spec:\n  delivery:\n    retry: 2\n"
                                                                    "    backoffPolicy: linear"),
            "    backoffDelay: PT1S\n");
        row("delivery.retryless", QByteArray(Broker).replace("spec: {}", "spec:\n  delivery:\n    backoffDelay: PT1S\n"
                                                                         "    backoffPolicy: linear"),
            "    retry: 3\n");
        const QByteArray trigger = "apiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata:\n  name: t\n  namespace: "
                                   "n\nspec:\n  broker: b\n  subscriber:\n    uri: http://x.y\n";
        row("deadletter.none", Broker + trigger, "name: b-dead-letters\n");
        row("delivery.shadowed", Broker + trigger + "  delivery:\n    deadLetterSink:\n      uri: http://d.e\n",
            "    retry: 10\n");
        row("reference.missing", QByteArray(Broker).replace("name: b", "name: shop")
                + QByteArray(trigger).replace("broker: b", "broker: shpo"), "  broker: shop\n");
        row("filter.ignored",
            Broker + trigger + "  filter: {attributes: {type: a}}\n  filters:\n  - exact: {type: a}\n",
            "    uri: http://x.y\n  filters:\n");
        row("broker.class", QByteArray(Broker).replace("  namespace", "  annotations:\n    eventing.knative.dev/broker.class: "
                                                                      "kafka\n  namespace")
                .replace("spec: {}", "spec: {config: {apiVersion: v1, kind: ConfigMap, name: c, namespace: n}}"),
            "broker.class: Kafka\n");
        row("destination.empty", "apiVersion: sources.knative.dev/v1\nkind: PingSource\nmetadata: {name: p}\nspec:\n"
                                 "  sink:\n    apiVersion: v1\n    kind: Service\n    name: s\n", "    ref:\n");
        row("filter.guard", Broker + trigger + "  filters:\n  # by subject\n  - cesql: subject = 'x' OR type = 'a'\n",
            "  # by subject\n  - cesql: EXISTS subject AND (subject = 'x' OR type = 'a')\n");
        const QByteArray answering = Broker + QByteArray(trigger).replace("    uri: http://x.y\n",
                "    ref: {apiVersion: serving.knative.dev/v1, kind: Service, name: s}\n");
        const QByteArray answer = "---\napiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: {name: s, namespace: n}\n"
                                  "---\napiVersion: eventing.knative.dev/v1beta2\nkind: EventType\n"
                                  "metadata: {name: e, namespace: n}\nspec: {type: a, reference: {apiVersion: "
                                  "serving.knative.dev/v1, kind: Service, name: s}}\n";
        row("loop.reply", answering + answer, "  filters:\n  - not:\n      exact:\n        type: a\n");
        QTest::newRow("loop.reply, filtered")
            << answering + "  filters:\n  - any: [{exact: {type: a}}, {exact: {type: b}}] # two\n" + answer
            << QStringLiteral("loop.reply")
            << QByteArray("{exact: {type: b}}] # two\n  - not:\n      exact:\n        type: a\n");
        const QByteArray watching = "apiVersion: sources.knative.dev/v1\nkind: ApiServerSource\nmetadata: {name: a, namespace: n}\n"
                                    "spec:\n  serviceAccountName: w\n  resources:\n  - {apiVersion: v1, kind: Event}\n"
                                    "  sink: {uri: 'http://x.y'}\n---\napiVersion: rbac.authorization.k8s.io/v1\n"
                                    "kind: RoleBinding\nmetadata: {name: r, namespace: n}\nroleRef: {kind: Role, name: r, "
                                    "apiGroup: rbac.authorization.k8s.io}\nsubjects: [{kind: ServiceAccount, name: w}]\n---\n"
                                    "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: {name: r, namespace: n}\n"
                                    "rules:\n- {apiGroups: [''], resources: [events], verbs: [get, list]}\n";
        row("permission.missing", watching, "  resources:\n  - events\n  verbs:\n  - get\n  - list\n  - watch\n");
        QTest::newRow("permission.missing, everywhere")
            << QByteArray(watching).replace("spec:\n  service", "spec:\n  namespaceSelector: {matchLabels: {a: b}}\n  service")
                   .replace("kind: Role\n", "kind: ClusterRole\n").replace("kind: RoleBinding\n", "kind: ClusterRoleBinding\n")
                   .replace("roleRef: {kind: Role", "roleRef: {kind: ClusterRole")
            << QStringLiteral("permission.missing") << QByteArray("kind: ClusterRoleBinding\nmetadata:\n  name: a-watches-events\n");
        row("delivery.begin", "apiVersion: sources.knative.dev/v1\nkind: KafkaSource\nmetadata: {name: s}\nspec:\n"
                              "  topics: [t]\n  bootstrapServers: ['k:9092']\n  sink: {uri: 'http://x.y'}\n",
            "  initialOffset: earliest\n");
    }

    void fixes()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, rule);
        QFETCH(QByteArray, written);
        weir::Document document(m_registry);
        document.openBytes(yaml, QStringLiteral("x"));
        const auto found = finding(document, rule);
        QVERIFY(found);
        const QList<weir::Fix> fixes = weir::check::fixesOf(*found, document.set(), document.topology());
        QVERIFY(!fixes.isEmpty());
        const auto change = weir::edits::fix(document, fixes.front());
        QVERIFY(change);
        QCOMPARE(change->label, fixes.front().title);
        QVERIFY(document.commit(*change));
        QVERIFY2(document.rendered().front().second.contains(written), document.rendered().front().second.constData());
        QVERIFY(!finding(document, rule));
        QCOMPARE(document.history().undoLabel(), fixes.front().title);
        document.undo();
        QCOMPARE(document.rendered().front().second, yaml);
        QVERIFY(finding(document, rule));
    }

    void noFixThatLeavesNothing()
    {
        weir::Document document(m_registry);
        document.openBytes("{apiVersion: eventing.knative.dev/v1, kind: Broker, metadata: {name: b}}\n---\n"
                           "{apiVersion: eventing.knative.dev/v1, kind: Trigger, metadata: {name: t}, spec: {broker: b, "
                           "filter: {attributes: {type: a}}, subscriber: {ref: {apiVersion: serving.knative.dev/v1, "
                           "kind: Service, name: s}}}}\n---\n"
                           "{apiVersion: serving.knative.dev/v1, kind: Service, metadata: {name: s}}\n---\n"
                           "{apiVersion: eventing.knative.dev/v1beta2, kind: EventType, metadata: {name: e}, spec: {type: a, "
                           "reference: {apiVersion: serving.knative.dev/v1, kind: Service, name: s}}}\n",
                           QStringLiteral("x"));
        const auto found = finding(document, QStringLiteral("loop.reply"));
        QVERIFY(found);
        QVERIFY(weir::check::fixesOf(*found, document.set(), document.topology()).isEmpty());
    }

    void theSecondOfTwoIsRemoved()
    {
        const QByteArray one = "apiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata: {name: t}\nspec: {broker: b, "
                               "subscriber: {uri: 'http://x.y'}}\n";
        weir::Document document(m_registry);
        document.openBytes(one + "---\n" + QByteArray(one).replace("name: t", "name: u"), QStringLiteral("x"));
        const auto found = finding(document, QStringLiteral("delivery.twice"));
        QVERIFY(found);
        QVERIFY(document.commit(*weir::edits::fix(
            document, weir::check::fixesOf(*found, document.set(), document.topology()).front())));
        QCOMPARE(document.set().size(), size_t(1));
        QCOMPARE(document.set().resources().begin()->second->name(), QStringLiteral("t"));
    }

    void whatIsTooMuchIsRemoved_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QByteArray>("surplus");
        QTest::addColumn<QByteArray>("behind");
        const QByteArray before = "# the broker\n" + QByteArray(Broker);
        const QByteArray behind = "# last\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: z, namespace: n}\ndata: {a: b}\n";
        QTest::newRow("deadend.config")
            << before << QByteArray("# nobody's\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: c, namespace: n}\n"
                                    "data: {channel-template-spec: 'kind: InMemoryChannel'} # kept as it is\n")
            << behind;
        const QByteArray service = "---\napiVersion: v1\nkind: Service\nmetadata: {name: w1, namespace: n}\n"
                                   "spec: {ports: [{port: 80}], selector: {app: w}}\n";
        const QByteArray subscription =
            "apiVersion: messaging.knative.dev/v1\nkind: Subscription\nmetadata: {name: s1, namespace: n}\n"
            "spec:\n  channel: {apiVersion: messaging.knative.dev/v1, kind: Channel, name: c}\n"
            "  subscriber: {ref: {apiVersion: v1, kind: Service, name: w1}}\n";
        QTest::newRow("channel.shared")
            << "apiVersion: messaging.knative.dev/v1\nkind: Channel\nmetadata: {name: c, namespace: n}\n" + service
                   + QByteArray(service).replace("w1", "w2") + "---\n" + subscription + "---\n"
            << QByteArray(subscription).replace("s1", "s2").replace("w1", "w2") << behind;
    }

    void whatIsTooMuchIsRemoved()
    {
        QFETCH(const QByteArray, yaml);
        QFETCH(const QByteArray, surplus);
        QFETCH(const QByteArray, behind);
        const QString rule = QString::fromLatin1(QTest::currentDataTag());
        const QByteArray whole = yaml + surplus + "---\n" + behind;
        weir::Document document(m_registry);
        document.openBytes(whole, QStringLiteral("x"));
        const auto found = finding(document, rule);
        QVERIFY(found);
        const size_t count = document.set().size();
        const QList<weir::Fix> fixes = weir::check::fixesOf(*found, document.set(), document.topology());
        QVERIFY(!fixes.isEmpty());
        QVERIFY(document.commit(*weir::edits::fix(document, fixes.front())));
        QCOMPARE(document.set().size(), count - 1);
        QVERIFY(!finding(document, rule));
        const QByteArray left = document.rendered().front().second;
        const qsizetype name = surplus.indexOf("metadata:");
        QVERIFY2(!left.contains(surplus.mid(name, surplus.indexOf('\n', name) - name)) && left.contains(behind),
                 left.constData());
        document.undo();
        QCOMPARE(document.rendered().front().second, whole);
        QVERIFY(finding(document, rule));
    }

    void aFixOfAnotherStateIsAnError()
    {
        weir::Document document(m_registry);
        document.openBytes(Broker, QStringLiteral("x"));
        const weir::ResourceKey key = document.set().resources().begin()->first;
        const weir::Fix fix{.title = QStringLiteral("Fix"),
                            .steps = {{.key = key, .pointer = QStringLiteral("/spec/a"), .value = 1}}};
        QVERIFY(document.commit(weir::edits::remove(document, {key})));
        const auto change = weir::edits::fix(document, fix);
        QVERIFY(!change && !change.error().message.isEmpty());
    }

    void waiversAreSavedAndUndone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("flow.yaml"));
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(Broker).replace("spec: {}", "spec: {delivery: {backoffDelay: PT1S}}"));
        }
        weir::Document document(m_registry);
        QVERIFY(document.open({path}));
        const auto found = finding(document, QStringLiteral("delivery.retryless"));
        QVERIFY(found && !document.waiver(*found));
        QVERIFY(document.commit(weir::edits::waive(document, *found, QStringLiteral("on purpose"))));
        QCOMPARE(document.waiver(*found), std::optional(QStringLiteral("on purpose")));
        QVERIFY(document.isModified());
        document.undo();
        QVERIFY(!document.waiver(*found) && !document.isModified());
        document.redo();
        QVERIFY(document.save());

        weir::Document again(m_registry);
        QVERIFY(again.open({path}));
        const auto same = finding(again, QStringLiteral("delivery.retryless"));
        QVERIFY(same);
        QCOMPARE(again.waiver(*same), std::optional(QStringLiteral("on purpose")));
        QCOMPARE(again.staleWaivers(), 0);
        // Its finding goes: the waiver waits for it.
        QVERIFY(again.commit(*weir::edits::setField(again, same->key, weir::Pointer::parse("/spec/delivery"), {})));
        QCOMPARE(again.staleWaivers(), 1);
        again.undo();
        QVERIFY(again.commit(weir::edits::waive(again, *same, std::nullopt)));
        QVERIFY(again.save());
        QFile sidecar(folder.filePath(QStringLiteral("flow.weir.json")));
        QVERIFY(sidecar.open(QIODevice::ReadOnly));
        QVERIFY(!sidecar.readAll().contains("on purpose"));
    }
};
