// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manifest/objects.h"
#include "model/manifest/reader.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"
#include "tests/support/weirctl.h"

#include <QDirIterator>

/// `weirctl export`: what is written reads back as the same objects, in an order that a cluster takes.
class ExportTest final : public weir::test::Case
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    static constexpr auto design =
        "# the source comes first here\n"
        "apiVersion: sources.knative.dev/v1\nkind: PingSource\nmetadata: {name: tick, namespace: shop} # every minute\n"
        "spec: {schedule: '* * * * *', sink: {ref: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: orders}}}\n"
        "---\napiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata: {name: paid, namespace: shop}\n"
        "spec:\n  broker: orders\n  subscriber: {ref: {apiVersion: v1, kind: Service, name: mailer}}\n"
        "---\napiVersion: sources.knative.dev/v1\nkind: SinkBinding\nmetadata: {name: bind, namespace: shop}\n"
        "spec:\n  subject: {apiVersion: apps/v1, kind: Deployment, name: app}\n"
        "  sink: {ref: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: orders}}\n"
        "---\napiVersion: sources.knative.dev/v1\nkind: SinkBinding\nmetadata: {name: elsewhere, namespace: shop}\n"
        "spec:\n  subject: {apiVersion: apps/v1, kind: Deployment, name: not-here}\n"
        "  sink: {ref: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: orders}}\n"
        "---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: app, namespace: shop}\n"
        "---\n# the broker\napiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata: {name: orders, namespace: shop}\n"
        "---\napiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata: {name: orders, namespace: other}\n"
        "---\napiVersion: v1\nkind: Service\nmetadata: {name: mailer, namespace: shop}\n"
        "---\napiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n";

    void reset() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile file(path("in.yaml"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(design);
    }

    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] weir::test::Run weirctl(const QStringList &arguments) const
    {
        return weir::test::weirctl(arguments, {}, 120'000, m_folder->path());
    }
    [[nodiscard]] weir::test::Run take(const char *form, const QStringList &more = {}) const
    {
        return weirctl(QStringList{QStringLiteral("export"), path("in.yaml"), QStringLiteral("--to"),
                                   QString::fromLatin1(form)} + more);
    }
    /// Is what lies there the same set of objects?
    [[nodiscard]] bool readsBack(const char *name) const
    {
        const auto run = weirctl({QStringLiteral("diff"), path("in.yaml"), path(name)});
        return run.exitCode == 0 && run.out.isEmpty();
    }
    [[nodiscard]] QStringList below(const char *name) const
    {
        QStringList found;
        QDirIterator it(path(name), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            found.append(QDir(path(name)).relativeFilePath(it.next()));
        found.sort();
        return found;
    }

private Q_SLOTS:
    void oneFileInOrder()
    {
        const auto run = take("yaml");
        QCOMPARE(run.exitCode, 0);
        QStringList kinds;
        for (const QByteArray &line : run.out.split('\n')) {
            if (line.startsWith("kind: "))
                kinds.append(QString::fromUtf8(line.mid(6)));
        }
        QCOMPARE(kinds, QStringList({QStringLiteral("Namespace"), QStringLiteral("SinkBinding"),
                                     QStringLiteral("Deployment"), QStringLiteral("Service"), QStringLiteral("Broker"),
                                     QStringLiteral("Broker"), QStringLiteral("Trigger"), QStringLiteral("PingSource"),
                                     QStringLiteral("SinkBinding")}));
        QVERIFY(run.out.contains("metadata: {name: tick, namespace: shop} # every minute\n"));
        QVERIFY(run.out.contains("# the broker\napiVersion"));
        QCOMPARE(take("yaml", {QStringLiteral("--out"), path("one")}).exitCode, 0);
        QCOMPARE(weir::test::readFile(path("one/manifests.yaml")), run.out);
        QVERIFY(readsBack("one"));
    }

    void aFileAnObject()
    {
        const auto run = take("files", {QStringLiteral("--out"), path("each")});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QCOMPARE(below("each"),
                 QStringList({QStringLiteral("broker-orders.yaml"), QStringLiteral("broker-other-orders.yaml"),
                              QStringLiteral("deployment-app.yaml"), QStringLiteral("namespace-shop.yaml"),
                              QStringLiteral("pingsource-tick.yaml"), QStringLiteral("service-mailer.yaml"),
                              QStringLiteral("sinkbinding-bind.yaml"), QStringLiteral("sinkbinding-elsewhere.yaml"),
                              QStringLiteral("trigger-paid.yaml")}));
        QCOMPARE(run.out.count('\n'), 9);
        QVERIFY(readsBack("each"));
        // Without a folder there is no place for them.
        QCOMPARE(take("files").exitCode, 2);
    }

    void aList()
    {
        const auto run = take("list");
        const weir::Json list = run.json();
        QCOMPARE(weir::stringAt(list, "/kind"), QStringLiteral("List"));
        QCOMPARE(list["items"].size(), size_t(9));
        QCOMPARE(take("list", {QStringLiteral("--out"), path("list")}).exitCode, 0);
        QVERIFY(readsBack("list"));
    }

    void aKustomization()
    {
        const auto run = take("kustomize", {QStringLiteral("--out"), path("k"), QStringLiteral("--overlay"), QStringLiteral("test")});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        const QStringList files = below("k");
        QCOMPARE(files.size(), 11);
        QVERIFY(files.contains(QStringLiteral("overlays/test/kustomization.yaml")));
        const QByteArray base = weir::test::readFile(path("k/base/kustomization.yaml"));
        QVERIFY(base.startsWith("apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:\n"
                                "- namespace-shop.yaml\n- sinkbinding-bind.yaml\n"));
        QVERIFY(weir::test::readFile(path("k/overlays/test/kustomization.yaml")).contains("resources:\n- \"../../base\"\n"));
        for (const char *bad : {"..", "a/b", "", "-x"}) {
            QCOMPARE(take("kustomize", {QStringLiteral("--out"), path("bad"), QStringLiteral("--overlay"),
                                        QString::fromLatin1(bad)}).exitCode, 2);
        }
        QVERIFY(!QFileInfo::exists(path("bad")));
    }

    void whatIsThereIsNotOverwritten()
    {
        QCOMPARE(take("files", {QStringLiteral("--out"), path("each")}).exitCode, 0);
        // The same once more is no harm.
        QCOMPARE(take("files", {QStringLiteral("--out"), path("each")}).exitCode, 0);
        QFile file(path("each/trigger-paid.yaml"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        QVERIFY(QFile::remove(path("each/broker-orders.yaml")));
        const auto refused = take("files", {QStringLiteral("--out"), path("each")});
        QCOMPARE(refused.exitCode, 3);
        QVERIFY(refused.err.contains("trigger-paid.yaml"));
        QCOMPARE(weir::test::readFile(path("each/trigger-paid.yaml")), QByteArray("mine"));
        QVERIFY(!QFileInfo::exists(path("each/broker-orders.yaml")));
        QCOMPARE(take("files", {QStringLiteral("--out"), path("each"), QStringLiteral("--force")}).exitCode, 0);
        QVERIFY(readsBack("each"));
    }

    void hostileNamesStayInTheFolder()
    {
        QFile file(path("in.yaml"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("apiVersion: v1\nkind: ../../Evil\nmetadata: {name: \"../../x\\n/y\"}\n---\n"
                   "apiVersion: v1\nkind: ../../Evil\nmetadata: {name: \"../../x\\n/y\"}\n---\n"
                   "apiVersion: v1\nkind: A\nmetadata: {}\n");
        file.close();
        QCOMPARE(take("files", {QStringLiteral("--out"), path("deep/out")}).exitCode, 0);
        QCOMPARE(below("deep").size(), 3);
        QCOMPARE(below("deep/out").size(), 3);
        QVERIFY(readsBack("deep/out"));
    }

    void mistakes()
    {
        QCOMPARE(take("pictures").exitCode, 2);
        QFile file(path("in.yaml"));
        QVERIFY(file.open(QIODevice::Append));
        file.write("---\na: [\n");
        file.close();
        const auto broken = take("yaml");
        QCOMPARE(broken.exitCode, 3);
        QVERIFY(broken.out.isEmpty() && broken.err.contains("in.yaml:"));
    }

    void everySampleReadsBack()
    {
        const QString folder = weir::test::sharedDir() + QStringLiteral("/samples/manifests");
        if (weir::test::sharedDir().isEmpty() || !QDir(folder).exists())
            QSKIP("The samples beside the project are missing.");
        QByteArray all;
        QSet<QString> seen; // of doubles nobody can say which is which
        const auto isNew = [&seen](const weir::Json &object) {
            const QString id = weir::stringAt(object, "/kind") + u'/' + weir::stringAt(object, "/metadata/namespace") + u'/'
                + weir::stringAt(object, "/metadata/name");
            const bool before = seen.contains(id);
            seen.insert(id);
            return !before;
        };
        for (const QString &name : QDir(folder).entryList({QStringLiteral("*.yaml")})) {
            const QByteArray bytes = weir::test::readFile(folder + u'/' + name);
            const auto read = weir::manifest::read(bytes, {});
            bool areNew = !read.error;
            for (const weir::manifest::Document &document : read.documents) {
                const weir::manifest::Objects found = weir::manifest::objectsOf(document.json);
                for (const weir::Json &object : found.objects)
                    areNew = isNew(object) && areNew;
            }
            if (areNew)
                all += "---\n" + bytes + '\n';
        }
        QFile file(path("in.yaml"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(all);
        file.close();
        for (const char *form : {"yaml", "list", "files", "kustomize"}) {
            QVERIFY(all.size() > 10'000);
            QCOMPARE(take(form, {QStringLiteral("--out"), path(form)}).exitCode, 0);
            const auto diff = weirctl({QStringLiteral("diff"), QStringLiteral("--output"), QStringLiteral("json"),
                                       path("in.yaml"), path(form)});
            QVERIFY2(diff.json().empty(), (QByteArray(form) + '\n' + diff.out + diff.err).constData());
        }
    }

    void whatIsLeftOutIsSaid()
    {
        const auto put = [this](const char *name, const QByteArray &text) {
            QDir(m_folder->path()).mkpath(QFileInfo(path(name)).path());
            QFile file(path(name));
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        // A document that is no object, in every verb that shows or writes objects.
        QVERIFY(put("values.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n---\nimage: x\n"));
        for (const char *verb : {"export", "graph", "diff"}) {
            QStringList arguments{QString::fromLatin1(verb), QStringLiteral("values.yaml")};
            if (arguments.front() == QStringLiteral("diff"))
                arguments.append(QStringLiteral("in.yaml"));
            const auto run = weirctl(arguments);
            QVERIFY2(run.err.contains("values.yaml:5:1: no object: apiVersion and kind are missing"), run.err.constData());
        }
        // What a kustomization says and nobody here carries out; values that are not shown.
        QVERIFY(put("kz/kustomization.yaml", "resources: [a.yaml]\ntransformers: [t.yaml]\n"
                                             "secretGenerator: [{name: pass, literals: [k=v]}]\n"));
        QVERIFY(put("kz/a.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n"));
        const auto built = weirctl({QStringLiteral("export"), QStringLiteral("kz")});
        QCOMPARE(built.exitCode, 0);
        QVERIFY2(built.err.contains("kz/kustomization.yaml:2:1: /transformers: \"transformers\" is not carried out here"),
                 built.err.constData());
        QVERIFY2(built.err.contains("Secret pass-") && built.err.contains("Its values stay in the files"),
                 built.err.constData());
        QVERIFY(!weirctl({QStringLiteral("graph"), QStringLiteral("kz")}).err.contains("Its values"));
    }

    /// kustomize takes no namespace and "default" for one; what a folder holds and is not read is told of.
    void whatAnotherProgramRefusesIsSaid()
    {
        const auto put = [this](const char *name, const QByteArray &text) {
            QDir(m_folder->path()).mkpath(QFileInfo(path(name)).path());
            QFile file(path(name));
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        QVERIFY(put("same.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\n---\napiVersion: v1\n"
                                 "kind: ConfigMap\nmetadata: {name: x, namespace: default}\n"));
        const auto same = weirctl({QStringLiteral("export"), QStringLiteral("same.yaml"), QStringLiteral("--to"),
                                   QStringLiteral("kustomize"), QStringLiteral("--out"), QStringLiteral("same")});
        QVERIFY2(same.err.contains("ConfigMap x: kustomize builds nothing"), same.err.constData());
        QVERIFY(put("dir/a.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\n"));
        QVERIFY(put("dir/b.yaml", QByteArray("\0\xff\0\x01", 4).repeated(500)));
        QVERIFY(put("other/a.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\n"));
        const auto told = weirctl({QStringLiteral("export"), QStringLiteral("--verbose"), QStringLiteral("dir")});
        QVERIFY2(told.exitCode == 0 && told.err.contains("left out: dir/b.yaml: "), told.err.constData());
        const auto compared = weirctl({QStringLiteral("diff"), QStringLiteral("other"), QStringLiteral("dir")});
        QVERIFY2(compared.exitCode == 0 && compared.err.contains("1 file(s)"), compared.err.constData());
    }

    /// kn keeps one of two variables of a name, and loses others between them; what a cluster sets itself it refuses.
    void whatKnWouldLoseIsApplied()
    {
        QFile file(path("kn.yaml"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: {name: s, namespace: n}\n"
                   "spec: {template: {spec: {containers: [{image: i, env: [{name: A, value: '1'}, {name: B, value: b}, "
                   "{name: A, value: '2'}]}]}}}\n"
                   "---\napiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata:\n  name: t\n  namespace: n\n"
                   "  uid: 6e0c7c0e-0000-0000-0000-000000000000\n  resourceVersion: '5'\n  generation: 3\n"
                   "  creationTimestamp: '2026-01-01T00:00:00Z'\n  managedFields: []\n"
                   "spec: {broker: d, subscriber: {uri: 'http://x'}}\nstatus: {observedGeneration: 3}\n");
        file.close();
        const auto run = weirctl({QStringLiteral("export"), QStringLiteral("kn.yaml"), QStringLiteral("--to"),
                                  QStringLiteral("kn")});
        QVERIFY2(run.out.contains("kubectl apply") && !run.out.contains("--env"), run.out.constData());
        QVERIFY2(run.out.contains("\nkn trigger create") && !run.out.contains("kubectl patch"), run.out.constData());
    }

    void whatHasNoNameIsMadeAndNotApplied()
    {
        QFile file(path("job.yaml"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("apiVersion: batch/v1\nkind: Job\nmetadata: {generateName: run-}\n");
        file.close();
        const QStringList job{QStringLiteral("export"), QStringLiteral("job.yaml"), QStringLiteral("--to")};
        const auto script = weirctl(job + QStringList{QStringLiteral("kn")});
        QVERIFY2(script.out.contains("\nkubectl create --filename=- <<'END'\n"), script.out.constData());
        const auto built = weirctl(job + QStringList{QStringLiteral("kustomize"), QStringLiteral("--out"), QStringLiteral("k")});
        QVERIFY2(built.err.contains("Job : kustomize builds nothing as long as it has no metadata.name."), built.err.constData());
    }
};
