// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/shared.h"
#include "tests/support/testmain.h"
#include "tests/support/weirctl.h"

#include <QFileInfo>

/// `weirctl format`: files in place, checks for pipelines, faults that leave files alone.
class FormatVerbTest final : public weir::test::Case
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    void reset() override { m_folder = std::make_unique<QTemporaryDir>(); }

    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] weir::test::Run format(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return weir::test::weirctl(QStringList{QStringLiteral("format")} + arguments, input, 120'000, m_folder->path());
    }

private Q_SLOTS:
    void inPlace()
    {
        write("a.yaml", "a:   1 # c\n");
        write("b.yaml", "b: 1\n");
        QVERIFY(QFile::setPermissions(path("a.yaml"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(QFile::link(QStringLiteral("a.yaml"), path("link.yaml")));
        const QDateTime before = QFileInfo(path("b.yaml")).lastModified();
        const auto run = format({QStringLiteral("link.yaml"), QStringLiteral("b.yaml")});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QCOMPARE(run.out, QByteArray("link.yaml\n"));
        QCOMPARE(weir::test::readFile(path("a.yaml")), QByteArray("a: 1 # c\n"));
        QVERIFY(QFileInfo(path("link.yaml")).isSymLink());
        QVERIFY(QFileInfo(path("a.yaml")).isExecutable());
        QCOMPARE(QFileInfo(path("b.yaml")).lastModified(), before);
    }

    void check()
    {
        write("a.yaml", "a:   1\n");
        const auto run = format({QStringLiteral("--check"), m_folder->path()});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.out.endsWith("a.yaml\n"));
        QCOMPARE(weir::test::readFile(path("a.yaml")), QByteArray("a:   1\n"));
        QCOMPARE(format({m_folder->path()}).exitCode, 0);
        const auto again = format({QStringLiteral("--check"), m_folder->path()});
        QCOMPARE(again.exitCode, 0);
        QVERIFY(again.out.isEmpty());
    }

    void standardInputAndDryRun()
    {
        QCOMPARE(format({QStringLiteral("-")}, "a:   1\n").out, QByteArray("a: 1\n"));
        QCOMPARE(format({QStringLiteral("--check"), QStringLiteral("-")}, "a:   1\n").exitCode, 1);
        write("a.yaml", "a:   1\n");
        const auto run = format({QStringLiteral("--dry-run"), QStringLiteral("a.yaml")});
        QCOMPARE(run.out, QByteArray("a: 1\n"));
        QCOMPARE(weir::test::readFile(path("a.yaml")), QByteArray("a:   1\n"));
    }

    void aFaultLeavesTheFileAndHidesNoOther()
    {
        write("a.yaml", "a:  1\nb: [\n");
        write("b.yaml", "b:   1\n");
        const auto run = format({QStringLiteral("a.yaml"), QStringLiteral("b.yaml"), QStringLiteral("none.yaml")});
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.contains("a.yaml:3:1:") || run.err.contains("a.yaml:2:"), run.err.constData());
        QVERIFY(run.err.contains("none.yaml"));
        QCOMPARE(weir::test::readFile(path("a.yaml")), QByteArray("a:  1\nb: [\n"));
        QCOMPARE(weir::test::readFile(path("b.yaml")), QByteArray("b: 1\n"));
    }

    void mistakes()
    {
        QCOMPARE(format({}).exitCode, 2);
        QCOMPARE(format({QStringLiteral("--check"), QStringLiteral("--dry-run"), QStringLiteral("-")}).exitCode, 2);
    }
};
