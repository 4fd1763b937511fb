// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "model/document/edits.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"
#include "tests/support/weirctl.h"

#include <array>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

/// Two programs write the same file: no change of either is lost without a word.
class WritersTest final : public weir::test::Case
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    weir::Registry m_registry = weir::Registry::builtIn();

    void reset() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: c\ndata:\n  start: here\n");
    }
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("m.yaml")); }

private Q_SLOTS:
    void theOtherIsNotOverwritten()
    {
        if (!weir::test::CanStartPrograms)
            QSKIP("programs cannot be started under this sanitizer");
        weir::Document mine(m_registry);
        QVERIFY(mine.open({path()}));
        const auto change = weir::edits::setField(mine, mine.set().resources().begin()->first,
                                                  weir::Pointer::parse("/data/start"), weir::Json("mine"));
        QVERIFY(change);
        QVERIFY(mine.commit(*change));
        QCOMPARE(weir::test::weirctl({QStringLiteral("set"), path(), QStringLiteral("/data/other=\"theirs\"")}).exitCode, 0);
        const QByteArray theirs = weir::test::readFile(path());
        const auto refused = mine.save();
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("Another program changed this file")));
        QCOMPARE(weir::test::readFile(path()), theirs);
        QVERIFY(mine.isModified());
        // Kept: the next save replaces it without a question.
        mine.keepMine();
        QVERIFY(mine.save());
        QCOMPARE(weir::test::readFile(path()), QByteArray(theirs).replace("here", "mine").replace("  other: theirs\n", ""));
    }

    void aFileBeingWrittenIsLeftAlone()
    {
        if (!weir::test::CanStartPrograms)
            QSKIP("programs cannot be started under this sanitizer");
        const int file = ::open(QFile::encodeName(path()).constData(), O_RDONLY | O_CLOEXEC);
        QVERIFY(file >= 0);
        QCOMPARE(::flock(file, LOCK_EX), 0);
        const QByteArray before = weir::test::readFile(path());
        const auto run = weir::test::weirctl({QStringLiteral("set"), path(), QStringLiteral("/data/other=\"theirs\"")});
        ::close(file);
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.contains("Another program is writing this file at this moment."), run.err.constData());
        QCOMPARE(weir::test::readFile(path()), before);
    }

    /// Each writer adds fields of its own, again and again where it is refused. All of them are there in the end.
    void manyAtOnce()
    {
        if (!weir::test::CanStartPrograms)
            QSKIP("programs cannot be started under this sanitizer");
        constexpr int writers = 4;
        constexpr int fields = 12;
        const QString script = QStringLiteral(
            "for i in $(seq %1); do n=0\n"
            "  until \"$1\" set \"$2\" \"/data/w$3-$i=\\\"x\\\"\" 2>>\"$2.said$3\"; do n=$((n+1)); [ $n -lt 500 ] || exit 1; done\n"
            "done\n").arg(fields);
        std::array<QProcess, writers> processes;
        for (size_t i = 0; i < processes.size(); ++i) {
            processes[i].start(QStringLiteral("bash"),
                               {QStringLiteral("-c"), script, QStringLiteral("bash"),
                                QStringLiteral(WEIR_BIN_DIR "/weirctl"), path(), QString::number(i)});
        }
        for (QProcess &process : processes) {
            QVERIFY(process.waitForFinished(400'000));
            QCOMPARE(process.exitCode(), 0);
        }
        weir::Document document(m_registry);
        QVERIFY(document.open({path()}));
        QVERIFY(document.failures().empty());
        const weir::Json &data = document.set().resources().begin()->second->json()["data"];
        QCOMPARE(data.size(), size_t(1 + writers * fields));
        QCOMPARE(data["start"], weir::Json("here"));
    }
};
