// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edits.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"

/// The JSON beside the manifests: sorted, unknown members kept, never overwritten when broken.
class SidecarTest final : public weir::test::Case
{
    Q_OBJECT

    weir::Registry m_registry = weir::Registry::builtIn();
    std::unique_ptr<QTemporaryDir> m_folder;

    void reset() override { m_folder = std::make_unique<QTemporaryDir>(); }

    QString put(const char *name, const QByteArray &bytes) const
    {
        const QString path = m_folder->filePath(QString::fromLatin1(name));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path;
    }

    /// JSON with single quotes, for the eyes of whoever reads the test.
    static QByteArray json(const char *text) { return QByteArray(text).replace('\'', '"'); }

    static QByteArray services()
    {
        return "apiVersion: v1\nkind: Service\nmetadata:\n  name: b\n---\napiVersion: v1\nkind: Service\nmetadata:\n"
               "  name: a\n";
    }

    void moveTo(weir::Document &document, const char *node, QPointF at) const
    {
        QVERIFY(
            document.commit(weir::edits::move(document, {{QString::fromLatin1(node), at}}, QStringLiteral("Move"))));
    }

private Q_SLOTS:
    void aMovedNodeTouchesNoYaml()
    {
        const QString path = put("orders.yaml", services());
        weir::Document document(m_registry);
        QVERIFY(document.open({path}));
        moveTo(document, "core/Service//b", {16, 24.5});
        moveTo(document, "core/Service//a", {0, -8});
        QVERIFY(document.isModified());
        QVERIFY(document.save());
        QVERIFY(!document.isModified());
        QCOMPARE(weir::test::readFile(path), services());
        QCOMPARE(weir::test::readFile(m_folder->filePath(QStringLiteral("orders.weir.json"))),
                 (json(R"({
  'nodes': {
    'core/Service//a': {
      'x': 0,
      'y': -8
    },
    'core/Service//b': {
      'x': 16,
      'y': 24.5
    }
  },
  'version': 1
}
)")));
        weir::Document again(m_registry);
        QVERIFY(again.open({path}));
        QCOMPARE(again.placement(QStringLiteral("core/Service//b"))->position, QPointF(16, 24.5));
    }

    void unknownMembersStay()
    {
        const QString path = put("orders.yaml", services());
        put("orders.weir.json",
            json(R"({'notes':['x'],'nodes':{'core/Service//a':{'x':1,'y':2,'colour':'red','pinned':true},
            'gone/X//y':{'x':5,'y':6},'odd':7}})"));
        weir::Document document(m_registry);
        QVERIFY(document.open({path}));
        QVERIFY(document.placement(QStringLiteral("core/Service//a"))->pinned);
        const weir::ResourceKey key = document.placementKey(QStringLiteral("core/Service//a")).resource;
        const auto renamed = weir::edits::rename(document, key, QStringLiteral("z"));
        QVERIFY(renamed);
        QVERIFY(document.commit(*renamed));
        QCOMPARE(document.placement(QStringLiteral("core/Service//z"))->position, QPointF(1, 2));
        QVERIFY(document.save());
        const auto json = weir::parseJson(
            weir::test::readFile(m_folder->filePath(QStringLiteral("orders.weir.json"))).toStdString());
        QVERIFY(json);
        QCOMPARE((*json)["notes"][0], weir::Json("x"));
        QCOMPARE((*json)["nodes"]["odd"], weir::Json(7));
        QCOMPARE((*json)["nodes"]["gone/X//y"]["x"], weir::Json(5));
        QCOMPARE((*json)["nodes"]["core/Service//z"]["colour"], weir::Json("red"));
        QVERIFY(!(*json)["nodes"].contains("core/Service//a"));
    }

    void aBrokenOneIsSetAside()
    {
        const QString path = put("orders.yaml", services());
        put("orders.weir.json", "{\"nodes\": ");
        weir::Document document(m_registry);
        QVERIFY(document.open({path}));
        QCOMPARE(document.problems().size(), size_t(1));
        QVERIFY(document.save());
        QCOMPARE(weir::test::readFile(m_folder->filePath(QStringLiteral("orders.weir.json"))),
                 QByteArray("{\"nodes\": "));
        moveTo(document, "core/Service//a", {8, 8});
        QVERIFY(document.save());
        QCOMPARE(weir::test::readFile(m_folder->filePath(QStringLiteral("orders.weir.json.broken"))),
                 QByteArray("{\"nodes\": "));
        QVERIFY(weir::test::readFile(m_folder->filePath(QStringLiteral("orders.weir.json"))).contains("\"version\""));
    }

    void aRemovedObjectLeavesItsPlaceToTheGhost()
    {
        weir::Document document(m_registry);
        document.openBytes(services() + "---\napiVersion: sources.knative.dev/v1\nkind: PingSource\nmetadata:\n"
                                        "  name: p\nspec:\n  sink:\n    ref:\n      apiVersion: v1\n"
                                        "      kind: Service\n      name: a\n",
                           QStringLiteral("x"));
        moveTo(document, "core/Service//a", {40, 48});
        const weir::ResourceKey key = document.placementKey(QStringLiteral("core/Service//a")).resource;
        QVERIFY(document.commit(weir::edits::remove(document, {key})));
        QVERIFY(document.topology().node(QStringLiteral("core/Service//a"))->ghost);
        QCOMPARE(document.placement(QStringLiteral("core/Service//a"))->position, QPointF(40, 48));
        document.undo();
        QVERIFY(!document.topology().node(QStringLiteral("core/Service//a"))->ghost);
        QCOMPARE(document.placement(QStringLiteral("core/Service//a"))->position, QPointF(40, 48));
    }

    void hostilePositionsAreIgnored()
    {
        const QString path = put("orders.yaml", services());
        put("orders.weir.json",
            json(R"({'nodes':{'core/Service//a':{'x':1e300,'y':2},'core/Service//b':{'x':'1','y':2}}})"));
        weir::Document document(m_registry);
        QVERIFY(document.open({path}));
        QVERIFY(!document.placement(QStringLiteral("core/Service//a")));
        QVERIFY(!document.placement(QStringLiteral("core/Service//b")));
    }

    void anOldVersionIsMigrated()
    {
        const QString path = put("orders.yaml", services());
        put("orders.weir.json", json(R"({'nodes':{'core/Service//a':[8,16.5],'x':{'x':1,'y':2}},'by':'me'})"));
        weir::Document document(m_registry);
        QVERIFY(document.open({path}));
        QVERIFY(document.problems().empty());
        QCOMPARE(document.placement(QStringLiteral("core/Service//a"))->position, QPointF(8, 16.5));
        moveTo(document, "core/Service//b", {0, 0});
        QVERIFY(document.save());
        const QByteArray text = weir::test::readFile(m_folder->filePath(QStringLiteral("orders.weir.json")));
        QVERIFY(text.contains("\"version\": 1"));
        QVERIFY(text.contains("\"by\": \"me\""));
        QVERIFY(text.contains("\"y\": 16.5"));
    }

    void aNewerVersionIsReadAndNeverWritten()
    {
        const QString path = put("orders.yaml", services());
        const QByteArray newer = json(R"({'version':2,'nodes':{'core/Service//a':{'x':8,'y':16}},'layers':[1]})");
        put("orders.weir.json", newer);
        weir::Document document(m_registry);
        QVERIFY(document.open({path}));
        QCOMPARE(document.problems().size(), size_t(1));
        QVERIFY(document.problems().front().message.contains(QStringLiteral("newer Weir")));
        QCOMPARE(document.placement(QStringLiteral("core/Service//a"))->position, QPointF(8, 16));
        moveTo(document, "core/Service//a", {0, 0});
        QVERIFY(document.save());
        QCOMPARE(weir::test::readFile(m_folder->filePath(QStringLiteral("orders.weir.json"))), newer);
    }

    void membersOfOthersStayAtEveryLevel()
    {
        const QString path = put("orders.yaml", services());
        put("orders.weir.json",
            json(R"({'version':1,'document':{'theme':'x'},'nodes':{'core/Service//a':{'x':1,'y':2}},
            'waivers':[{'node':'core/Service//a','rule':'r','path':'/x','reason':'so','until':'2030'}]})"));
        weir::Document document(m_registry);
        QVERIFY(document.open({path}));
        moveTo(document, "core/Service//a", {3, 4});
        QVERIFY(document.save());
        const QByteArray text = weir::test::readFile(m_folder->filePath(QStringLiteral("orders.weir.json")));
        QVERIFY(text.contains("\"theme\": \"x\""));
        QVERIFY(text.contains("\"until\": \"2030\""));
    }

    void twoPeopleMovingDifferentNodesMergeInGit()
    {
        if (!weir::test::CanStartPrograms)
            QSKIP("The thread sanitizer does not survive the start of a program.");
        const auto git = [this](const QStringList &arguments) {
            QProcess process;
            process.setWorkingDirectory(m_folder->path());
            process.start(QStringLiteral("git"),
                          QStringList{QStringLiteral("-c"), QStringLiteral("user.name=a"), QStringLiteral("-c"),
                                      QStringLiteral("user.email=a@b.c")} + arguments);
            return process.waitForFinished(60'000) && process.exitCode() == 0;
        };
        if (!git({QStringLiteral("init"), QStringLiteral("-q"), QStringLiteral("-b"), QStringLiteral("main")}))
            QSKIP("no git here");
        const QString path = put("orders.yaml", services());
        const auto saveMove = [&](const char *node, QPointF at) {
            weir::Document document(m_registry);
            if (!document.open({path}))
                return false;
            moveTo(document, node, at);
            return document.save().has_value();
        };
        const auto commit = [&](const char *what) {
            return git({QStringLiteral("add"), QStringLiteral("-A")})
                   && git({QStringLiteral("commit"), QStringLiteral("-qm"), QString::fromLatin1(what)});
        };
        QVERIFY(saveMove("core/Service//a", {0, 0}) && saveMove("core/Service//b", {100, 0}) && commit("both"));
        QVERIFY(git({QStringLiteral("checkout"), QStringLiteral("-qb"), QStringLiteral("other")}));
        QVERIFY(saveMove("core/Service//a", {8, 8}) && commit("a"));
        QVERIFY(git({QStringLiteral("checkout"), QStringLiteral("-q"), QStringLiteral("main")}));
        QVERIFY(saveMove("core/Service//b", {108, 16}) && commit("b"));
        QVERIFY(git({QStringLiteral("merge"), QStringLiteral("-q"), QStringLiteral("--no-edit"), QStringLiteral("other")}));
        weir::Document document(m_registry);
        QVERIFY(document.open({path}));
        QCOMPARE(document.placement(QStringLiteral("core/Service//a"))->position, QPointF(8, 8));
        QCOMPARE(document.placement(QStringLiteral("core/Service//b"))->position, QPointF(108, 16));
    }

    /// A file for new resources counts only together with the choice of one; else it would be lost by saving.
    void aFileWithoutItsChoice()
    {
        const auto choices = [](const QByteArray &document) {
            return weir::Sidecar::parse("{\"version\": 1, \"document\": " + document + "}", {}).choices();
        };
        QVERIFY(choices("{\"newFile\": \"x.yaml\"}") == weir::Choices());
        QVERIFY(choices("{\"newFile\": \"x.yaml\", \"newResources\": \"neighbour\"}").newFile.isEmpty());
        QCOMPARE(choices("{\"newFile\": \"x.yaml\", \"newResources\": \"file\"}").newFile, QStringLiteral("x.yaml"));
    }
};
