// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edits.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"

#include <QDir>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

/// What is on disk after saving, and after saving failed.
class SavingTest final : public weir::test::Case
{
    Q_OBJECT

    weir::Registry m_registry = weir::Registry::builtIn();
    std::unique_ptr<QTemporaryDir> m_folder;

    void reset() override { m_folder = std::make_unique<QTemporaryDir>(); }

    QString put(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path;
    }

    static QByteArray broker(const char *name, int retry)
    {
        return QByteArray("apiVersion: eventing.knative.dev/v1 # the newest\nkind: Broker\nmetadata:\n  name: ") + name
            + "\nspec:\n  delivery:\n    retry:   " + QByteArray::number(retry) + "   # tries\n";
    }

    void setRetry(weir::Document &document, int value) const
    {
        const weir::ResourceKey key = document.set().resources().begin()->first;
        const auto change =
            weir::edits::setField(document, key, weir::Pointer::parse("/spec/delivery/retry"), weir::Json(value));
        QVERIFY(change);
        QVERIFY(document.commit(*change));
    }

    void addBroker(weir::Document &document) const
    {
        const weir::Kind &kind = *m_registry.find(QStringLiteral("eventing.knative.dev"), QStringLiteral("Broker"));
        QVERIFY(document.commit(weir::edits::create(document, kind, {}, {}).change));
    }

private Q_SLOTS:
    void whoAFileBelongsToStays()
    {
        gid_t other = ::getegid();
        if (::geteuid() == 0) {
            ++other;
        } else {
            gid_t groups[64] = {};
            for (int i = ::getgroups(64, groups) - 1; i >= 0; --i)
                other = groups[i] != ::getegid() ? groups[i] : other;
        }
        if (other == ::getegid())
            QSKIP("this user is in one group only");
        const QString path = put(QStringLiteral("b.yaml"), broker("a", 3));
        const QByteArray name = QFile::encodeName(path);
        QVERIFY(::chmod(name.constData(), 0640) == 0 && ::chown(name.constData(), static_cast<uid_t>(-1), other) == 0);
        weir::Document document(m_registry);
        QVERIFY(document.open({path}));
        setRetry(document, 12);
        QVERIFY(document.save());
        struct stat now = {};
        QCOMPARE(::stat(name.constData(), &now), 0);
        QCOMPARE(now.st_gid, other);
        QCOMPARE(now.st_mode & 07777, mode_t(0640));
    }

    void onlyTheChangedBytes()
    {
        const QString path = put(QStringLiteral("b.yaml"), broker("a", 3) + "---\n" + broker("b", 4));
        weir::Document document(m_registry);
        QVERIFY(document.open({path}));
        setRetry(document, 12);
        QVERIFY(document.save());
        QCOMPARE(weir::test::readFile(path), broker("a", 12) + "---\n" + broker("b", 4));
        document.undo();
        QVERIFY(document.isModified());
        QVERIFY(document.save());
        QCOMPARE(weir::test::readFile(path), broker("a", 3) + "---\n" + broker("b", 4));
    }

    void whatWasAppendedStaysOne()
    {
        const QString path = put(QStringLiteral("b.yaml"), broker("a", 3));
        weir::Document document(m_registry);
        QVERIFY(document.open({path}));
        addBroker(document);
        QVERIFY(document.save());
        const QByteArray once = weir::test::readFile(path);
        QVERIFY(once.startsWith(broker("a", 3) + "---\n"));
        setRetry(document, 5);
        QVERIFY(document.save());
        QCOMPARE(weir::test::readFile(path), QByteArray(once).replace("3   #", "5   #"));
        document.undo();
        document.undo();
        QVERIFY(document.save());
        QCOMPARE(weir::test::readFile(path), broker("a", 3));
        document.redo();
        QVERIFY(document.save());
        QCOMPARE(weir::test::readFile(path), once);
    }

    void aFolderGetsAFileForEachNewObject()
    {
        const QString path = put(QStringLiteral("a.yaml"), broker("a", 3));
        weir::Document document(m_registry);
        QVERIFY(document.open({m_folder->path()}));
        addBroker(document);
        QVERIFY(document.save());
        QCOMPARE(weir::test::readFile(path), broker("a", 3));
        const QString made = m_folder->filePath(QStringLiteral("broker-broker.yaml"));
        QVERIFY(weir::test::readFile(made).contains("name: broker"));
        document.undo();
        QVERIFY(document.save());
        QVERIFY(!QFile::exists(made));
        document.redo();
        QVERIFY(document.save());
        QVERIFY(QFile::exists(made));
        QCOMPARE(document.fileOf(std::prev(document.set().resources().end())->first), 1);
    }

    void unchangedFilesAreNotWritten()
    {
        const QString path = put(QStringLiteral("a.yaml"), broker("a", 3));
        const QString other = put(QStringLiteral("z.yaml"), broker("z", 3));
        weir::Document document(m_registry);
        QVERIFY(document.open({path, other}));
        QFile(other).setPermissions(QFileDevice::ReadOwner);
        const QFileInfo before(other);
        setRetry(document, 9);
        QVERIFY(document.save());
        QCOMPARE(weir::test::readFile(path), broker("a", 9));
        QCOMPARE(QFileInfo(other).lastModified(), before.lastModified());
    }

    void anotherProgramsChangeIsNotLost()
    {
        const QString path = put(QStringLiteral("a.yaml"), broker("a", 3));
        weir::Document document(m_registry);
        QVERIFY(document.open({path}));
        setRetry(document, 9);
        QVERIFY(!document.isChangedOnDisk());
        put(QStringLiteral("a.yaml"), broker("a", 7));
        QVERIFY(document.isChangedOnDisk());
        const auto refused = document.save();
        QVERIFY(!refused);
        QCOMPARE(refused.error().file, QFileInfo(path).canonicalFilePath());
        QCOMPARE(weir::test::readFile(path), broker("a", 7));
        QVERIFY(document.isModified());
        QVERIFY(document.save(weir::Document::Overwrite::Yes));
        QCOMPARE(weir::test::readFile(path), broker("a", 9));
        QVERIFY(!document.isChangedOnDisk());
    }

    void aFullDiskLeavesTheOldFile()
    {
        const QByteArray big = broker("a", 3) + QByteArray(200'000, '#') + '\n';
        const QString path = put(QStringLiteral("a.yaml"), big);
        weir::Document document(m_registry);
        QVERIFY(document.open({path}));
        setRetry(document, 9);
        // The kernel refuses to let any file grow beyond this, as a full disk would.
        rlimit old{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{.rlim_cur = 4096, .rlim_max = old.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto failed = document.save();
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);
        QVERIFY(!failed);
        QVERIFY(failed.error().message.contains(QStringLiteral("unchanged")));
        QCOMPARE(weir::test::readFile(path), big);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("a.yaml")});
        QVERIFY(document.isModified());
        QVERIFY(document.save());
        QVERIFY(weir::test::readFile(path).startsWith(broker("a", 9)));
    }

    void aFileWithASyntaxErrorIsNeverWritten()
    {
        const QByteArray broken = broker("a", 3) + "---\nx: [\n";
        const QString path = put(QStringLiteral("a.yaml"), broken);
        weir::Document document(m_registry);
        QVERIFY(document.open({path}));
        QVERIFY(document.save());
        QCOMPARE(weir::test::readFile(path), broken);
        addBroker(document);
        QVERIFY(!document.save());
        QCOMPARE(weir::test::readFile(path), broken);
    }

    void saveAs()
    {
        weir::Document document(m_registry);
        addBroker(document);
        QVERIFY(!document.save());
        QCOMPARE(document.title(), QStringLiteral("Untitled"));
        const QString path = m_folder->filePath(QStringLiteral("new.yaml"));
        QVERIFY(document.saveAs(path));
        QVERIFY(!document.isModified());
        QCOMPARE(document.title(), QStringLiteral("new.yaml"));
        QVERIFY(weir::test::readFile(path).startsWith("apiVersion: eventing.knative.dev/v1\nkind: Broker\n"));
        QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("new.weir.json"))));
        const auto failed = document.saveAs(m_folder->filePath(QStringLiteral("no/such/folder.yaml")));
        QVERIFY(!failed);
        QCOMPARE(document.path(), path);
        QVERIFY(!document.saveAs(m_folder->path()));
    }
};
