// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kubectl.h"
#include "tests/support/testmain.h"

#include <QDir>

/// What `weirctl export` writes, read by the programs that it is for.
class ExportedTest final : public weir::test::Case
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    static constexpr auto design =
        "# a design with what kustomize likes to change\n"
        "apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n"
        "---\napiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata:\n  name: orders\n  namespace: shop\n"
        "  annotations: {a: \"1\", b: 'yes', c: \"\"}\nspec:\n  delivery: {retry: 3, backoffDelay: PT0.2S}\n"
        "---\napiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata: {name: paid, namespace: shop}\n"
        "spec:\n  broker: orders\n  filters:\n  - cesql: \"type = 'a: b' AND amount > 5\"\n  - exact: {type: \"yes\", x: '017'}\n"
        "  subscriber: {ref: {apiVersion: v1, kind: Service, name: mailer}}\n"
        "---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: text, namespace: shop}\n"
        "data:\n  lines: |\n    one\n\n    # two\n  kept: |+\n    x\n\n  empty: \"\"\n"
        "---\napiVersion: sources.knative.dev/v1\nkind: PingSource\nmetadata: {name: tick, namespace: shop}\n"
        "spec:\n  schedule: '*/2 * * * *'\n  data: '{\"a\": 1}'\n"
        "  sink: {ref: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: orders}}\n";

    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    static QByteArray kubectl(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral("kubectl"), arguments);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000) || process.exitCode() != 0)
            qWarning("kubectl: %s", process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }

    [[nodiscard]] bool exportTo(const char *form, const char *folder) const
    {
        const auto run = weir::test::weirctl({QStringLiteral("export"), path("in.yaml"), QStringLiteral("--to"),
                                              QString::fromLatin1(form), QStringLiteral("--out"), path(folder)});
        return run.exitCode == 0;
    }

    /// What is different between the design and these bytes, as `weirctl diff` tells.
    [[nodiscard]] QByteArray differences(const QByteArray &bytes) const
    {
        const auto run = weir::test::weirctl({QStringLiteral("diff"), path("in.yaml"), QStringLiteral("-")}, bytes);
        return run.exitCode == 0 ? QByteArray() : run.out + run.err;
    }

    void reset() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile file(path("in.yaml"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(design);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = weir::test::reasonWithoutCluster(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
    }

    void kustomizeBuildsTheSame()
    {
        QVERIFY(exportTo("kustomize", "k"));
        QCOMPARE(differences(kubectl({QStringLiteral("kustomize"), path("k/overlays/production")})), QByteArray());
        QCOMPARE(differences(kubectl({QStringLiteral("kustomize"), path("k/base")})), QByteArray());
        // The overlay is where others say what is different.
        QFile overlay(path("k/overlays/production/kustomization.yaml"));
        QVERIFY(overlay.open(QIODevice::Append));
        overlay.write("commonAnnotations: {where: there}\n");
        overlay.close();
        QVERIFY(differences(kubectl({QStringLiteral("kustomize"), path("k/overlays/production")})).contains("there"));
    }

    /// Words, days, keys and merges that kustomize reads in a way of its own.
    void kustomizeBuildsWhatKubectlReads()
    {
        QFile file(path("in.yaml"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("apiVersion: example.com/v1\nkind: Thing\nmetadata: {name: odd, namespace: shop}\n"
                   "spec:\n  word: yes\n  off: 1\n  day: 2026-01-02\n  base: &b {app: x, n: 1}\n"
                   "  own: {app: why, <<: *b}\n  twice: 1\n  twice: 2\n  numbers: {2: three}\n  plain: text # kept\n"
                   "---\napiVersion: example.com/v1\nkind: Thing\nmetadata: {name: even, namespace: shop}\n"
                   "spec: {plain: text} # kept\n");
        file.close();
        QVERIFY(exportTo("kustomize", "k"));
        QCOMPARE(differences(kubectl({QStringLiteral("kustomize"), path("k/overlays/production")})), QByteArray());
        // Where both read the same, the text stays.
        QVERIFY(weir::test::readFile(path("k/base/thing-even.yaml")).contains("{plain: text} # kept"));
    }

    void kubectlReadsTheSame()
    {
        for (const char *form : {"yaml", "list", "files"}) {
            QVERIFY(exportTo(form, form));
            const QByteArray read = kubectl({QStringLiteral("--kubeconfig"), weir::test::KubeConfig,
                                             QStringLiteral("create"), QStringLiteral("--dry-run=client"),
                                             QStringLiteral("-o"), QStringLiteral("yaml"), QStringLiteral("-f"),
                                             path(form)});
            QCOMPARE(differences(read), QByteArray());
        }
    }
};
