// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/shared.h"
#include "tests/support/testmain.h"
#include "tests/support/weirctl.h"

#include <csignal>

/// weirctl killed at each call by which it changes the disk: the file is whole, as before or as wanted.
class KilledTest final : public weir::test::Case
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    static QByteArray manifest(const QByteArray &name, int retry)
    {
        return "# " + name + "\napiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata:\n  name: " + name
            + "\nspec:\n  delivery:\n    retry:   " + QByteArray::number(retry) + "   # tries\n";
    }
    static QByteArray both(int retry) { return manifest("a", retry) + "---\n" + manifest("b", retry); }
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("m.yaml")); }
    [[nodiscard]] QByteArray bytes() const { return weir::test::readFile(path()); }
    [[nodiscard]] QStringList order() const
    {
        return {QStringLiteral("set"), path(), QStringLiteral("Broker/a:/spec/delivery/retry=7"),
                QStringLiteral("Broker/b:/spec/delivery/retry=7")};
    }

    void reset() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(both(3));
    }

    /// True where it was killed at that call; false where it ended before.
    bool runUntil(int call, bool torn) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(WEIR_STOPAT));
        environment.insert(QStringLiteral("STOPAT_FOLDER"), m_folder->path());
        environment.insert(QStringLiteral("STOPAT_CALL"), QString::number(call));
        if (torn)
            environment.insert(QStringLiteral("STOPAT_TORN"), QStringLiteral("1"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(WEIR_BIN_DIR "/weirctl"), order());
        process.waitForFinished(120'000);
        if (process.exitStatus() == QProcess::NormalExit) {
            if (process.exitCode() != 0)
                qCritical("%s", process.readAllStandardError().constData());
            return false;
        }
        return process.exitCode() == SIGKILL;
    }

private Q_SLOTS:
    void everyStep_data()
    {
        QTest::addColumn<bool>("torn");
        QTest::newRow("before the call") << false;
        QTest::newRow("in the middle of a write") << true;
    }

    void everyStep()
    {
        if (!weir::test::CanStartPrograms)
            QSKIP("programs cannot be started under this sanitizer");
        QFETCH(bool, torn);
        int stops = 0;
        bool sawOld = false;
        for (;; ++stops) {
            reset();
            if (!runUntil(stops + 1, torn))
                break;
            QVERIFY2(bytes() == both(3) || bytes() == both(7), bytes().constData());
            sawOld = sawOld || bytes() == both(3);
            // What is left beside it does not hinder the next one.
            const auto again = weir::test::weirctl(order());
            QVERIFY2(again.exitCode == 0, again.err.constData());
            QCOMPARE(bytes(), both(7));
        }
        QCOMPARE(bytes(), both(7));
        // The new file is opened, written, flushed and renamed at least; with fewer stops the preloading did not work.
        QVERIFY2(stops >= 4, QByteArray::number(stops).constData());
        QVERIFY(sawOld);
    }
};
