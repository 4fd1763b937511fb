// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kubectl.h"
#include "model/manifest/objects.h"
#include "model/manifest/reader.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QStandardPaths>

/// What `weirctl export` writes for helm and kn, taken by the real ones.
class ClientsTest final : public weir::test::Case
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    void reset() override { m_folder = std::make_unique<QTemporaryDir>(); }

    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    void write(const QByteArray &text) const
    {
        QFile file(path("in.yaml"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] weir::test::Run exported(const char *form, const char *folder) const
    {
        return weir::test::weirctl({QStringLiteral("export"), path("in.yaml"), QStringLiteral("--to"),
                                    QString::fromLatin1(form), QStringLiteral("--out"), path(folder)});
    }
    /// The chart with some values set.
    [[nodiscard]] weir::test::Run rendered(const QStringList &values = {}) const
    {
        QStringList words{QStringLiteral("HOME=") + m_folder->path(), QStringLiteral("helm"), QStringLiteral("template"),
                          QStringLiteral("release"), path("c")};
        for (const QString &value : values)
            words << QStringLiteral("--set") << value;
        return weir::test::runProgram(QStringLiteral("env"), words);
    }
    [[nodiscard]] QByteArray differences(const QByteArray &bytes) const
    {
        const auto run = weir::test::weirctl({QStringLiteral("diff"), path("in.yaml"), QStringLiteral("-")}, bytes);
        return run.exitCode == 0 ? QByteArray() : run.out + run.err;
    }
    [[nodiscard]] weir::test::Run inCluster(const QStringList &words) const
    {
        return weir::test::runProgram(QStringLiteral("env"), QStringList{QStringLiteral("KUBECONFIG=") + weir::test::KubeConfig,
                                                                         QStringLiteral("HOME=") + m_folder->path()} + words);
    }
    static bool isMissing(const char *program)
    {
        return QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty();
    }

    /// Everything of `wanted` is in `found`; where it is not is said.
    static QString notIn(const weir::Json &wanted, const weir::Json &found, const weir::Pointer &at = {})
    {
        if (wanted.is_object() && found.is_object()) {
            for (const auto &[key, value] : wanted.items()) {
                if (!found.contains(key))
                    return at.child(key).toQString();
                if (const QString inside = notIn(value, found[key], at.child(key)); !inside.isEmpty())
                    return inside;
            }
            return {};
        }
        if (wanted.is_array() && found.is_array() && wanted.size() == found.size()) {
            for (size_t i = 0; i < wanted.size(); ++i) {
                if (const QString inside = notIn(wanted[i], found[i], at.child(i)); !inside.isEmpty())
                    return inside;
            }
            return {};
        }
        return wanted == found ? QString() : at.toQString() + u' ' + QString::fromUtf8(weir::toText(found));
    }

    static constexpr auto design =
        "apiVersion: v1\nkind: Namespace\nmetadata: {name: kn-made}\n"
        "---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: text, namespace: kn-made}\n"
        "data:\n  a: \"{{ .Values.x }} and }} $HOME `id` 'q'\"\n  END: |\n    END\n    x\n"
        "---\napiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata:\n  name: orders\n  namespace: kn-made\n  labels: {team: a}\n"
        "  annotations: {eventing.knative.dev/broker.class: MTChannelBasedBroker}\n"
        "spec:\n  config: {apiVersion: v1, kind: ConfigMap, name: text, namespace: kn-made}\n"
        "  delivery:\n    retry: 3\n    backoffPolicy: linear\n    backoffDelay: PT0.5S\n    timeout: PT10S\n    retryAfterMax: PT30S\n"
        "    deadLetterSink: {ref: {apiVersion: messaging.knative.dev/v1, kind: Channel, name: pipe}}\n"
        "---\napiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata: {name: paid, namespace: kn-made}\n"
        "spec:\n  broker: orders\n  filter: {attributes: {type: 'a,\"b\"', source: x y}}\n"
        "  subscriber: {ref: {apiVersion: messaging.knative.dev/v1, kind: Channel, name: pipe}}\n"
        "  delivery: {retry: 1}\n"
        "---\napiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata: {name: filtered, namespace: kn-made}\n"
        "spec:\n  broker: orders\n  filters:\n  - cesql: \"type = 'it''s'\"\n  - prefix: {type: x}\n  subscriber: {uri: 'http://example.com/a?b=c'}\n"
        "---\napiVersion: messaging.knative.dev/v1\nkind: Channel\nmetadata: {name: pipe, namespace: kn-made}\n"
        "spec:\n  channelTemplate: {apiVersion: messaging.knative.dev/v1, kind: InMemoryChannel}\n"
        "---\napiVersion: messaging.knative.dev/v1\nkind: Subscription\nmetadata: {name: sub, namespace: kn-made}\n"
        "spec:\n  channel: {apiVersion: messaging.knative.dev/v1, kind: Channel, name: pipe}\n"
        "  subscriber: {ref: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: orders, namespace: kn-made}}\n"
        "  reply: {ref: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: orders}}\n"
        "  delivery: {deadLetterSink: {uri: 'https://example.com'}, retry: 2}\n"
        "---\napiVersion: sources.knative.dev/v1\nkind: PingSource\nmetadata: {name: tick, namespace: kn-made}\n"
        "spec:\n  schedule: '*/2 * * * *'\n  timezone: Europe/Paris\n  contentType: application/json\n  data: '{\"a\": \"$(id) ''\"}'\n"
        "  ceOverrides: {extensions: {a: \"b=c\"}}\n"
        "  sink: {ref: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: orders}}\n"
        "---\napiVersion: sources.knative.dev/v1\nkind: ApiServerSource\nmetadata: {name: api, namespace: kn-made}\n"
        "spec:\n  serviceAccountName: default\n  mode: Resource\n"
        "  resources:\n  - {apiVersion: v1, kind: Event}\n  - {apiVersion: apps/v1, kind: Deployment, selector: {matchLabels: {a: b, c: d}}}\n"
        "  sink: {ref: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: orders}}\n"
        "---\napiVersion: sources.knative.dev/v1\nkind: SinkBinding\nmetadata: {name: bind, namespace: kn-made}\n"
        "spec:\n  subject: {apiVersion: apps/v1, kind: Deployment, selector: {matchLabels: {app: x}}}\n"
        "  sink: {ref: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: orders}}\n"
        "---\napiVersion: sources.knative.dev/v1\nkind: ContainerSource\nmetadata: {name: beat, namespace: kn-made}\n"
        "spec:\n  template: {spec: {containers: [{image: 'example.com/beat:1', args: ['--period=1', '-x'], env: [{name: A, value: 'b c'}]}]}}\n"
        "  sink: {ref: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: orders}}\n"
        "---\napiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: {name: svc, namespace: kn-made, labels: {a: b}}\n"
        "spec:\n  template:\n    metadata: {annotations: {autoscaling.knative.dev/min-scale: \"1\"}}\n"
        "    spec: {containerConcurrency: 5, containers: [{image: 'example.com/a:1', env: [{name: A, value: b}]}]}\n"
        "---\napiVersion: eventing.knative.dev/v1beta2\nkind: EventType\nmetadata: {name: type, namespace: kn-made}\n"
        "spec:\n  type: order.paid\n  source: /shop\n  description: text\n"
        "  reference: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: orders}\n";

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = weir::test::reasonWithoutCluster(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
    }

    void helmRendersTheSame()
    {
        if (isMissing("helm"))
            QSKIP("There is no helm: its modules could not be fetched or built.");
        write(design);
        QCOMPARE(exported("helm", "c").exitCode, 0);
        const auto plain = rendered();
        QVERIFY2(plain.exitCode == 0, plain.err.constData());
        QCOMPARE(differences(plain.out), QByteArray());
        const auto changed = rendered({QStringLiteral("namespace=other"), QStringLiteral("names.broker-orders=o2"),
                                       QStringLiteral("images.containersource-beat=mine:2")});
        QVERIFY2(changed.exitCode == 0, changed.err.constData());
        // The names of the files stay what they are.
        QCOMPARE(changed.out.count("kn-made"), changed.out.count("/namespace-kn-made.yaml\n"));
        QVERIFY(changed.out.contains("broker: \"o2\""));
        QVERIFY(!changed.out.contains("broker: orders"));
        QVERIFY(changed.out.contains("\"mine:2\""));
        QVERIFY(changed.out.contains("{{ .Values.x }} and }}"));
    }

    /// Every sample that can be in one design is the same behind a chart.
    void helmRendersSamples()
    {
        const QString folder = weir::test::sharedDir() + QStringLiteral("/samples/manifests");
        if (isMissing("helm") || weir::test::sharedDir().isEmpty() || !QDir(folder).exists())
            QSKIP("There is no helm, or the samples beside the project are missing.");
        int count = 0;
        for (const QString &name : QDir(folder).entryList({QStringLiteral("*.yaml")})) {
            const QByteArray bytes = weir::test::readFile(folder + u'/' + name);
            const auto read = weir::manifest::read(bytes, {});
            if (read.error)
                continue;
            reset();
            write(bytes);
            const auto run = exported("helm", "c");
            QVERIFY2(run.exitCode == 0, qPrintable(name + QString::fromUtf8(run.err)));
            const auto out = rendered();
            QVERIFY2(out.exitCode == 0, qPrintable(name + u' ' + QString::fromUtf8(out.err)));
            const QByteArray different = differences(out.out);
            QVERIFY2(different.isEmpty(), qPrintable(name + u'\n' + QString::fromUtf8(different)));
            ++count;
        }
        QVERIFY(count > 40);
    }

    void knMakesTheSame()
    {
        if (isMissing("kn"))
            QSKIP("There is no kn: its modules could not be fetched or built.");
        write(design);
        const auto script = exported("kn", "s");
        QVERIFY2(script.exitCode == 0, script.err.constData());
        const auto run = inCluster({path("s/manifests.sh")});
        QVERIFY2(run.exitCode == 0, (run.err + weir::test::readFile(path("s/manifests.sh"))).constData());
        int made = 0;
        for (const auto &document : weir::manifest::read(design, {}).documents) {
            const weir::Json &wanted = document.json;
            const QString version = weir::stringAt(wanted, "/apiVersion");
            const QString group = version.contains(u'/') ? u'.' + version.section(u'/', 0, 0) : QString();
            const QString kind = weir::stringAt(wanted, "/kind") + u'.' + version.section(u'/', -1) + group;
            const auto got = inCluster({QStringLiteral("kubectl"), QStringLiteral("get"), group.isEmpty() ? weir::stringAt(wanted, "/kind") : kind,
                                        QStringLiteral("-n"), QStringLiteral("kn-made"), QStringLiteral("-o"), QStringLiteral("json"),
                                        weir::stringAt(wanted, "/metadata/name")});
            QVERIFY2(got.exitCode == 0, got.err.constData());
            const QString missing = notIn(wanted, got.json());
            QVERIFY2(missing.isEmpty(), qPrintable(kind + u' ' + missing));
            ++made;
        }
        QCOMPARE(made, 13);
        // What kn could make was made by it.
        const QByteArray text = weir::test::readFile(path("s/manifests.sh"));
        QCOMPARE(text.count("\nkn "), 11);
        QCOMPARE(text.count("\nkubectl apply "), 2);
    }
};
