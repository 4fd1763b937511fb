// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kubectl.h"
#include "kustomizations.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"

/// Kustomizations as Weir opens them, against what the real `kubectl kustomize` builds.
class KustomizedTest final : public weir::test::Case
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    void reset() override { m_folder = std::make_unique<QTemporaryDir>(); }

    /// Nothing where kubectl refuses.
    static std::optional<QByteArray> kubectl(const QString &folder)
    {
        QProcess process;
        process.start(QStringLiteral("kubectl"), {QStringLiteral("kustomize"), folder});
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000) || process.exitCode() != 0)
            return std::nullopt;
        return process.readAllStandardOutput();
    }

    /// What is different, as `weirctl diff` tells; values of generated Secrets are not shown and do not count.
    static QString differences(const QString &folder, const QByteArray &wanted)
    {
        const auto run = weir::test::weirctl({QStringLiteral("diff"), QStringLiteral("-"), folder, QStringLiteral("--output"),
                                              QStringLiteral("json")}, wanted);
        const weir::Json list = run.json();
        if (!list.is_array())
            return QString::fromUtf8(run.err);
        QStringList lines;
        for (const weir::Json &one : list) {
            const bool isSecret = weir::stringAt(one, "/resource/kind") == QStringLiteral("Secret");
            if (!isSecret || !weir::stringAt(one, "/path").startsWith(QStringLiteral("/data")))
                lines.append(QString::fromUtf8(weir::toText(one)));
        }
        return lines.join(u'\n');
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = weir::test::reasonWithoutCluster(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
    }

    void generatedOnesAreBuiltTheSame()
    {
        const quint32 first = qEnvironmentVariableIntValue("WEIR_SEED") * 1000U;
        int built = 0;
        int refused = 0;
        for (quint32 seed = first; seed < first + 120; ++seed) {
            const QString folder = m_folder->filePath(QString::number(seed));
            weir::test::Kustomizations(seed, folder).write();
            const QString over = folder + QStringLiteral("/over");
            const auto wanted = kubectl(over);
            if (!wanted) {
                ++refused;
                const auto run = weir::test::weirctl({QStringLiteral("graph"), over});
                QVERIFY2(run.exitCode == 3, qPrintable(QStringLiteral("seed %1 is refused by kubectl only").arg(seed)));
                continue;
            }
            ++built;
            const QString wrong = differences(over, *wanted);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1:\n%2").arg(seed).arg(wrong)));
        }
        QVERIFY2(built > 60, qPrintable(QStringLiteral("%1 built, %2 refused").arg(built).arg(refused)));
    }

    void samplesAreBuiltTheSame()
    {
        const QString shared = weir::test::sharedDir();
        if (shared.isEmpty())
            QSKIP("no reference material beside the project");
        QDirIterator it(shared + QStringLiteral("/samples"), {QStringLiteral("kustomization.y*ml")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString folder = QFileInfo(it.next()).path();
            if (const auto wanted = kubectl(folder))
                QCOMPARE(differences(folder, *wanted), QString());
        }
    }
};
