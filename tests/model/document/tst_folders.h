// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edits.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"

#include <cstdio>
#include <unistd.h>

/// Folders: what is read, what is left out and why, where new resources go.
class FoldersTest final : public weir::test::Case
{
    Q_OBJECT

    weir::Registry m_registry = weir::Registry::builtIn();
    std::unique_ptr<QTemporaryDir> m_folder;

    void reset() override { m_folder = std::make_unique<QTemporaryDir>(); }
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    void put(const char *name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QByteArray broker(const char *name)
    {
        return QByteArray("apiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata:\n  name: ") + name + "\n";
    }
    /// "path: reason", sorted.
    [[nodiscard]] QStringList ignored(const weir::Document &document) const
    {
        QStringList lines;
        const QDir top(QFileInfo(m_folder->path()).canonicalFilePath());
        for (const weir::Ignored &one : document.ignored())
            lines.append(top.relativeFilePath(one.path) + QStringLiteral(": ") + one.reason);
        lines.sort();
        return lines;
    }
    weir::ResourceKey create(weir::Document &document, const char *kind) const
    {
        const weir::Kind *found = m_registry.find(QStringLiteral("messaging.knative.dev"), QString::fromLatin1(kind));
        const auto created = weir::edits::create(document, *found, {}, {0, 0});
        (void)document.commit(created.change);
        return created.key;
    }

private Q_SLOTS:
    void everythingLeftOutIsNamedWithItsReason()
    {
        put("a.yaml", broker("a"));
        put("b/c/one.yml", broker("b"));
        put("values.yaml", "image: x\n");
        put("empty.yaml", "# nothing\n---\n");
        put("blank.yaml", "\n");
        put(".git/config", "x");
        put(".hidden.yaml", broker("no"));
        put("note.txt", "x");
        put("bin.yaml", QByteArray("a\0b", 3));
        put("weir.json", "{}");
        put("b/kustomization.yaml", "resources: [c]\n");
        QVERIFY(QFile::link(m_folder->path(), path("b/loop")));
        QVERIFY(QFile::link(path("b/c"), path("linked")));
        weir::Document document(m_registry);
        QVERIFY(document.open({m_folder->path()}));
        QCOMPARE(document.set().size(), size_t(2));
        QVERIFY(document.problems().empty());
        QCOMPARE(ignored(document),
                 QStringList({QStringLiteral(".git: hidden"), QStringLiteral(".hidden.yaml: hidden"),
                              QStringLiteral("b/kustomization.yaml: a kustomization: open it, or its folder, to see what "
                                             "it builds"),
                              QStringLiteral("b/loop: a link that leads in a circle or nowhere"),
                              QStringLiteral("bin.yaml: binary"), QStringLiteral("blank.yaml: empty"),
                              QStringLiteral("empty.yaml: no object: apiVersion and kind are missing"),
                              QStringLiteral("linked: a link to a folder, not followed"),
                              QStringLiteral("note.txt: not *.yaml, *.yml or *.json"),
                              QStringLiteral("values.yaml: no object: apiVersion and kind are missing")}));
    }

    void aNameThatIsNoUtf8IsNotPassedOver()
    {
        put("a.yaml", broker("a"));
        const QByteArray name = QFile::encodeName(m_folder->path()) + "/odd\xff.yaml";
        FILE *file = std::fopen(name.constData(), "w");
        if (!file)
            QSKIP("the file system takes no such name");
        std::fclose(file);
        weir::Document document(m_registry);
        QVERIFY(document.open({m_folder->path()}));
        QCOMPARE(document.set().size(), size_t(1));
        QCOMPARE(ignored(document), QStringList({QStringLiteral("odd\ufffd.yaml: a name that is no UTF-8; rename it")}));
        std::remove(name.constData());
    }

    void aHelmChartIsShownAndNeverWritten()
    {
        put("Chart.yaml", "apiVersion: v2\nname: mesh\nversion: 1.0.0\n");
        put("values.yaml", "x: 1\n");
        put("templates/plain.yaml", broker("plain"));
        put("templates/filled.yaml", "# {{ .Values.x }}\n" + broker("filled"));
        put("templates/_helpers.tpl", "text\n");
        put("crds/crd.yaml", broker("crd"));
        weir::Document document(m_registry);
        QVERIFY(document.open({m_folder->path()}));
        QCOMPARE(document.set().size(), size_t(2));
        int texts = 0;
        for (const weir::Ignored &one : document.ignored())
            texts += one.isText ? 1 : 0;
        QCOMPARE(texts, 2);
        QVERIFY2(ignored(document).join(u'\n').contains(QStringLiteral("templates/filled.yaml: a template of the Helm")),
                 qPrintable(ignored(document).join(u'\n')));
        const weir::ResourceKey key = document.set().resources().begin()->first;
        const auto change = weir::edits::setField(document, key, weir::Pointer::parse("/spec/x"), weir::Json(1));
        QVERIFY(change);
        const auto done = document.commit(*change);
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(QStringLiteral("Helm chart")), qPrintable(done.error().message));
        // A new object has no place in it, either.
        (void)create(document, "InMemoryChannel");
        QVERIFY(!document.save());
        QCOMPARE(weir::test::readFile(path("templates/plain.yaml")), broker("plain"));
        QVERIFY(!QFileInfo::exists(path("weir.json")));
    }

    void aTemplateNamedAloneSaysWhatItIs()
    {
        put("x/templates/t.yaml", broker("{{ .Values.name }}").replace("kind: Broker\n", "kind: Broker\n{{- if .x }}\n"));
        weir::Document document(m_registry);
        QVERIFY(document.open({path("x/templates/t.yaml")}));
        QCOMPARE(document.failures().size(), size_t(1));
        QVERIFY2(document.failures().front().message.contains(QStringLiteral("Helm")),
                 qPrintable(document.failures().front().message));
        // A fault of another kind is not the template's.
        put("broken.yaml", "# {{ no template }}\na: 1\nb: 2\nc: [1\nd: 2\n");
        QVERIFY(document.open({path("broken.yaml")}));
        QCOMPARE(document.failures().size(), size_t(1));
        QVERIFY(!document.failures().front().message.contains(QStringLiteral("Helm")));
    }

    void aFolderThatMayNotBeEnteredHidesNothingMissing()
    {
        put("closed/b.yaml", broker("b"));
        QVERIFY(QFile::setPermissions(path("closed"), QFile::WriteOwner));
        const bool isRoot = ::geteuid() == 0;
        QVERIFY(!isRoot || ::setresuid(65534, 65534, 0) == 0);
        weir::Document document(m_registry);
        const auto closed = document.open({path("closed/b.yaml")});
        QVERIFY(!isRoot || ::setresuid(0, 0, 0) == 0);
        QVERIFY(QFile::setPermissions(path("closed"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(!closed);
        QVERIFY2(closed.error().message.contains(QStringLiteral("entered")), qPrintable(closed.error().message));
        const auto missing = document.open({path("none.yaml")});
        QVERIFY(!missing && !missing.error().message.contains(QStringLiteral("entered")));
    }

    void newResourcesGoWhereTheDocumentSays()
    {
        put("brokers.yaml", broker("a"));
        put("sub/channels.yaml",
            "apiVersion: messaging.knative.dev/v1\nkind: InMemoryChannel\nmetadata:\n  name: c\n");
        weir::Document document(m_registry);
        QVERIFY(document.open({m_folder->path()}));
        (void)create(document, "InMemoryChannel");
        QCOMPARE(document.rendered().size(), size_t(3));
        QVERIFY(QFileInfo(document.rendered()[2].first).fileName().startsWith(QStringLiteral("inmemorychannel-")));

        weir::Choices choices;
        choices.newResources = weir::Choices::Place::Neighbour;
        QVERIFY(document.setChoices(choices));
        QCOMPARE(document.rendered().size(), size_t(2));
        QVERIFY(document.rendered()[1].second.contains("\n---\n"));

        choices.newResources = weir::Choices::Place::File;
        choices.newFile = QStringLiteral("all/new.yaml");
        QVERIFY(document.setChoices(choices));
        QCOMPARE(document.rendered()[2].first,
                 QFileInfo(m_folder->path()).canonicalFilePath() + QStringLiteral("/all/new.yaml"));
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("all")));
        QVERIFY(document.save());
        QVERIFY(weir::test::readFile(path("weir.json")).contains("\"newFile\": \"all/new.yaml\""));
        weir::Document again(m_registry);
        QVERIFY(again.open({m_folder->path()}));
        QCOMPARE(again.choices(), choices);
        QCOMPARE(again.set().size(), size_t(3));
    }
};
