// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/diskwatch.h"
#include "model/document/edits.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QSignalSpy>

/// What another program does to the files of an open document, and a text that would not be read back.
class DiskTest final : public weir::test::Case
{
    Q_OBJECT

    using Kind = weir::DiskChange::Kind;
    weir::Registry m_registry = weir::Registry::builtIn();
    std::unique_ptr<QTemporaryDir> m_folder;

    void reset() override { m_folder = std::make_unique<QTemporaryDir>(); }

    QString put(const QString &name, const QByteArray &bytes) const
    {
        const QString path = QDir(m_folder->path()).canonicalPath() + u'/' + name;
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path;
    }
    static QByteArray map(const char *name, const char *value = "one")
    {
        return QByteArray("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ") + name + "\ndata:\n  a: " + value + "\n";
    }
    void setValue(weir::Document &document, const char *value) const
    {
        const auto change = weir::edits::setField(document, document.set().resources().begin()->first,
                                                  weir::Pointer::parse("/data/a"), weir::Json(value));
        QVERIFY(change);
        QVERIFY(document.commit(*change));
    }

private Q_SLOTS:
    void whatAnotherProgramDid()
    {
        const QString a = put(QStringLiteral("a.yaml"), map("a"));
        const QString b = put(QStringLiteral("b.yaml"), map("b"));
        weir::Document document(m_registry);
        QVERIFY(document.open({m_folder->path()}));
        QVERIFY(weir::compareWithDisk(document.diskState()).empty());
        put(QStringLiteral("a.yaml"), map("a", "two"));
        QFile::remove(b);
        const QString c = put(QStringLiteral("c.yaml"), map("c"));
        const std::vector<weir::DiskChange> wanted{{a, Kind::Changed}, {b, Kind::Removed}, {c, Kind::Added}};
        QCOMPARE(weir::compareWithDisk(document.diskState()), wanted);
        QVERIFY(document.reload());
        QCOMPARE(document.set().size(), size_t(2));
        QVERIFY(weir::compareWithDisk(document.diskState()).empty());
        QVERIFY(!document.isModified());
        // A file that says the same again is no change, whatever its time says.
        put(QStringLiteral("a.yaml"), map("a", "two"));
        QVERIFY(weir::compareWithDisk(document.diskState()).empty());
    }

    void positionsOfAnotherProgram()
    {
        const QString path = put(QStringLiteral("a.yaml"), map("a"));
        put(QStringLiteral("a.weir.json"), "{\"nodes\": {}}");
        weir::Document document(m_registry);
        QVERIFY(document.open({path}));
        const QString sidecar = put(QStringLiteral("a.weir.json"), "{\"nodes\": {}, \"note\": 1}");
        const std::vector<weir::DiskChange> wanted{{sidecar, Kind::Changed}};
        QCOMPARE(weir::compareWithDisk(document.diskState()), wanted);
    }

    void keepMine()
    {
        const QString path = put(QStringLiteral("a.yaml"), map("a"));
        weir::Document document(m_registry);
        QVERIFY(document.open({path}));
        put(QStringLiteral("a.yaml"), map("a", "theirs"));
        document.keepMine();
        QVERIFY(document.isModified());
        QVERIFY(weir::compareWithDisk(document.diskState()).empty());
        QVERIFY(document.save());
        QCOMPARE(weir::test::readFile(path), map("a"));
        QVERIFY(!document.isModified());
    }

    void reloadingWhatIsGoneKeepsTheDocument()
    {
        const QString path = put(QStringLiteral("a.yaml"), map("a"));
        weir::Document document(m_registry);
        QVERIFY(document.open({path}));
        setValue(document, "mine");
        QFile::remove(path);
        QVERIFY(!document.reload());
        QVERIFY(document.isModified());
        QVERIFY(document.rendered().front().second == map("a", "mine"));
        document.keepMine();
        QVERIFY(document.save());
        QCOMPARE(weir::test::readFile(path), map("a", "mine"));
    }

    /// Saving a design that says the same as ever writes nothing, unless there is nothing any more.
    void whatWasRemovedIsWrittenAnew_data()
    {
        QTest::addColumn<bool>("isFolder");
        QTest::addColumn<bool>("withFolder");
        QTest::newRow("a file") << false << false;
        QTest::newRow("a file of a folder") << true << false;
        QTest::newRow("a file with its folder") << false << true;
        QTest::newRow("a folder") << true << true;
    }
    void whatWasRemovedIsWrittenAnew()
    {
        QFETCH(const bool, isFolder);
        QFETCH(const bool, withFolder);
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("deep/er")));
        const QString path = put(QStringLiteral("deep/er/a.yaml"), map("a"));
        weir::Document document(m_registry);
        QVERIFY(document.open({isFolder ? m_folder->filePath(QStringLiteral("deep")) : path}));
        QVERIFY(withFolder ? QDir(m_folder->filePath(QStringLiteral("deep"))).removeRecursively() : QFile::remove(path));
        const auto refused = document.save();
        QVERIFY(!refused);
        QCOMPARE(refused.error().file, path);
        QVERIFY2(refused.error().message.contains(QStringLiteral("removed")), qPrintable(refused.error().message));
        QVERIFY(!QFile::exists(path));
        QVERIFY(document.isChangedOnDisk());
        const auto saved = document.save(weir::Document::Overwrite::Yes);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().toString()));
        QCOMPARE(weir::test::readFile(path), map("a"));
        QVERIFY(!document.isChangedOnDisk());
    }

    void itIsTold()
    {
        const QString path = put(QStringLiteral("a.yaml"), map("a"));
        weir::Document document(m_registry);
        QVERIFY(document.open({path}));
        weir::DiskWatch watch(document);
        QSignalSpy told(&watch, &weir::DiskWatch::changed);
        // Weir's own writing is no news.
        setValue(document, "mine");
        QVERIFY(document.save());
        // Another program writes into the file, then replaces it.
        put(QStringLiteral("a.yaml"), map("a", "theirs"));
        QTRY_COMPARE_WITH_TIMEOUT(watch.changes().size(), size_t(1), 60'000);
        QCOMPARE(told.count(), 1);
        QCOMPARE(watch.changes().front(), (weir::DiskChange{path, Kind::Changed}));
        QVERIFY(document.reload());
        QTRY_VERIFY_WITH_TIMEOUT(watch.changes().empty(), 60'000);
        put(QStringLiteral("new"), map("a", "again"));
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::rename(m_folder->filePath(QStringLiteral("new")), path));
        QTRY_COMPARE_WITH_TIMEOUT(watch.changes().size(), size_t(1), 60'000);
        document.keepMine();
        QTRY_VERIFY_WITH_TIMEOUT(watch.changes().empty(), 60'000);
        QVERIFY(QFile::remove(path));
        QTRY_COMPARE_WITH_TIMEOUT(watch.changes().size(), size_t(1), 60'000);
        QCOMPARE(watch.changes().front().kind, Kind::Removed);
    }

    void misread_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("another value") << map("b", "other") << QStringLiteral("b");
        QTest::newRow("two objects") << map("b", "new") + "---\n" + map("c") << QStringLiteral("c");
        QTest::newRow("none") << QByteArray("# nothing\n") << QStringLiteral("b");
        QTest::newRow("no YAML") << QByteArray("apiVersion: v1\nkind: [\n") << QStringLiteral("b");
    }

    /// No edit makes such an object; a defect of Weir might.
    void misread()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, name);
        const QByteArray before = "# head\n\n" + map("a") + "---\n" + map("b") + "---\n" + map("z");
        const QString path = put(QStringLiteral("m.yaml"), before);
        weir::Document document(m_registry);
        QVERIFY(document.open({path}));
        const auto second = std::next(document.set().resources().begin());
        weir::Json wanted = second->second->json();
        wanted["data"]["a"] = "new";
        const weir::ResourceKey key = second->first;
        const auto commit = [&](const QByteArray &with) {
            return document.commit({.label = QStringLiteral("x"),
                                    .resources = {{.key = key, .before = document.set().resource(key),
                                                   .after = weir::Resource::create(wanted, with)}},
                                    .placements = {}}).has_value();
        };
        QVERIFY(commit(text));
        for (const auto overwrite : {weir::Document::Overwrite::No, weir::Document::Overwrite::Yes}) {
            const auto refused = document.save(overwrite);
            QVERIFY(!refused);
            QVERIFY2(refused.error().message.startsWith(QStringLiteral("Nothing was written")),
                     qPrintable(refused.error().message));
            QCOMPARE(refused.error().object, QStringLiteral("core/ConfigMap//") + name);
            QCOMPARE(refused.error().file, path);
        }
        QCOMPARE(weir::test::readFile(path), before);
        QVERIFY(commit(map("b", "new")));
        QVERIFY(document.save());
        QCOMPARE(weir::test::readFile(path), "# head\n\n" + map("a") + "---\n" + map("b", "new") + "---\n" + map("z"));
    }

    void lists()
    {
        const QByteArray list = "apiVersion: v1\nkind: List\nitems:\n- " + map("l").replace("\n", "\n  ").trimmed() + "\n";
        const QByteArray before = map("a") + "...\n---\n" + list + "--- # last\n" + map("z");
        const QString path = put(QStringLiteral("m.yaml"), before);
        weir::Document document(m_registry);
        QVERIFY(document.open({path}));
        QCOMPARE(document.set().size(), size_t(3));
        setValue(document, "new");
        QVERIFY(document.save());
        QCOMPARE(weir::test::readFile(path), QByteArray(before).replace("  a: one\n...", "  a: new\n..."));
    }
};
