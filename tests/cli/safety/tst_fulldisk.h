// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/shared.h"
#include "tests/support/testmain.h"
#include "tests/support/weirctl.h"

#include <unistd.h>

/// A disk without room, and files that may not be written: said, and nothing is lost.
class FullDiskTest final : public weir::test::Case
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    void reset() override { m_folder = std::make_unique<QTemporaryDir>(); }

    static QByteArray manifest(int retry, int size = 100)
    {
        return "apiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata:\n  name: a\nspec:\n  delivery:\n    retry: "
            + QByteArray::number(retry) + "\n# " + QByteArray(size, 'x') + '\n';
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void aSmallFileSystem_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("a large manifest") << 100'000;
        QTest::newRow("a small one, which Qt would buffer") << 100;
    }

    /// A file system that holds the file, but not a second one beside it.
    void aSmallFileSystem()
    {
        if (!weir::test::CanStartPrograms)
            QSKIP("programs cannot be started under this sanitizer");
        QFETCH(int, size);
        put(QStringLiteral("m.yaml"), manifest(3, size));
        const QString script = QStringLiteral(
            "set -e; cd \"$1\"; mkdir disk; mount -t tmpfs -o size=192k none disk; cp m.yaml disk/m.yaml\n"
            "cat /dev/zero >disk/filler 2>/dev/null || true\n"
            "code=0; \"$2\" set disk/m.yaml Broker/a:/spec/delivery/retry=7 || code=$?\n"
            "cmp m.yaml disk/m.yaml; ls -A disk; echo \"code $code\"\n"
            "rm disk/filler; mount -o remount,size=1024k disk; \"$2\" set disk/m.yaml Broker/a:/spec/delivery/retry=7\n"
            "cat disk/m.yaml >after\n");
        const QString space = geteuid() == 0 ? QStringLiteral("-m") : QStringLiteral("-rm");
        if (weir::test::runProgram(QStringLiteral("unshare"), {space, QStringLiteral("true")}).exitCode != 0)
            QSKIP("this machine gives no mount namespace");
        const auto run = weir::test::runProgram(
            QStringLiteral("unshare"), {space, QStringLiteral("bash"), QStringLiteral("-c"), script, QStringLiteral("bash"),
                                        m_folder->path(), QStringLiteral(WEIR_BIN_DIR "/weirctl")});
        QVERIFY2(run.exitCode == 0, (run.out + run.err).constData());
        QCOMPARE(run.out, QByteArray("filler\nm.yaml\ncode 3\n"));
        QVERIFY2(run.err.contains("disk/m.yaml: The file could not be written: No space left on device"),
                 run.err.constData());
        QVERIFY(run.err.contains("What was there before is unchanged."));
        QCOMPARE(weir::test::readFile(m_folder->filePath(QStringLiteral("after"))), manifest(7, size));
    }

    void aProtectedFile()
    {
        if (!weir::test::CanStartPrograms)
            QSKIP("programs cannot be started under this sanitizer");
        put(QStringLiteral("m.yaml"), manifest(3));
        QFile::setPermissions(m_folder->filePath(QStringLiteral("m.yaml")),
                              QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
        QFile::setPermissions(m_folder->path(), QFileDevice::Permissions(0x7777));
        QStringList arguments{QStringLiteral(WEIR_BIN_DIR "/weirctl"), QStringLiteral("set"),
                              m_folder->filePath(QStringLiteral("m.yaml")),
                              QStringLiteral("Broker/a:/spec/delivery/retry=7")};
        // Nothing is protected from root.
        if (geteuid() == 0)
            arguments = QStringList{QStringLiteral("setpriv"), QStringLiteral("--reuid=65534"),
                                    QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups")}
                + arguments;
        const auto run = weir::test::runProgram(arguments.front(), arguments.mid(1));
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.contains("m.yaml: This file is write-protected. Save under another name, or change its "
                                  "permissions."), run.err.constData());
        QCOMPARE(weir::test::readFile(m_folder->filePath(QStringLiteral("m.yaml"))), manifest(3));
    }

    /// A link stays a link, its target keeps its permissions.
    void linksAndPermissions()
    {
        if (!weir::test::CanStartPrograms)
            QSKIP("programs cannot be started under this sanitizer");
        put(QStringLiteral("real.yaml"), manifest(3));
        const QString target = m_folder->filePath(QStringLiteral("real.yaml"));
        const auto mode = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner | QFileDevice::ReadGroup;
        QVERIFY(QFile::setPermissions(target, mode));
        const QString link = m_folder->filePath(QStringLiteral("m.yaml"));
        QVERIFY(QFile::link(QStringLiteral("real.yaml"), link));
        const auto run = weir::test::weirctl({QStringLiteral("set"), link, QStringLiteral("Broker/a:/spec/delivery/retry=7")});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(weir::test::readFile(target), manifest(7));
        const auto users = QFileDevice::ReadUser | QFileDevice::WriteUser | QFileDevice::ExeUser;
        QCOMPARE(QFile::permissions(target) & ~users, QFileDevice::Permissions(mode));
    }
};
