// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/shared.h"
#include "tests/support/shopfile.h"
#include "tests/support/testmain.h"
#include "tests/support/weirctl.h"

#include <QFileInfo>

/// `weirctl export --to svg|pdf|png`: drawn by the program beside it, on a machine without a display.
class PictureTest final : public weir::test::Case
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    void reset() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile file(m_folder->filePath(QStringLiteral("in.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(weir::test::smallFlow());
    }
    [[nodiscard]] weir::test::Run take(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return weir::test::weirctl(QStringList{QStringLiteral("export")} + arguments, input, 120'000, m_folder->path());
    }
    static bool isMissing() { return !QFileInfo::exists(QStringLiteral(WEIR_BIN_DIR "/weir")); }

private Q_SLOTS:
    void everyForm()
    {
        if (isMissing())
            QSKIP("This build has no window program.");
        const QString in = QStringLiteral("in.yaml");
        const auto svg = take({in, QStringLiteral("--to"), QStringLiteral("svg")});
        QVERIFY2(svg.exitCode == 0 && svg.out.contains("<svg") && svg.out.contains(">tick<"), svg.err.constData());
        const auto pdf = take({QStringLiteral("-"), QStringLiteral("--to"), QStringLiteral("pdf")}, weir::test::smallFlow());
        QVERIFY2(pdf.exitCode == 0 && pdf.out.startsWith("%PDF"), pdf.err.constData());
        const auto png = take({in, QStringLiteral("--to"), QStringLiteral("png"), QStringLiteral("--theme"), QStringLiteral("dark"),
                               QStringLiteral("--scale"), QStringLiteral("0.5"), QStringLiteral("--out"), QStringLiteral("p")});
        QVERIFY2(png.exitCode == 0, png.err.constData());
        QVERIFY(weir::test::readFile(m_folder->filePath(QStringLiteral("p/manifests.png"))).startsWith("\x89PNG"));
    }

    void onlyWhatIsNamed()
    {
        if (isMissing())
            QSKIP("This build has no window program.");
        const QStringList words{QStringLiteral("in.yaml"), QStringLiteral("--to"), QStringLiteral("svg"), QStringLiteral("--select")};
        const auto part = take(words + QStringList{QStringLiteral("Broker/default")});
        QVERIFY2(part.exitCode == 0 && part.out.contains(">default<") && !part.out.contains(">tick<"), part.err.constData());
        const auto none = take(words + QStringList{QStringLiteral("Broker/none")});
        QCOMPARE(none.exitCode, 2);
        QVERIFY(none.err.contains("Broker/none") && none.out.isEmpty());
    }

    void whatCannotBeDrawnIsSaid()
    {
        QCOMPARE(take({QStringLiteral("--to"), QStringLiteral("svg")}).exitCode, 2);
        if (isMissing())
            QSKIP("This build has no window program.");
        const QStringList words{QStringLiteral("in.yaml"), QStringLiteral("--to"), QStringLiteral("png")};
        QCOMPARE(take(words + QStringList{QStringLiteral("--scale"), QStringLiteral("99")}).exitCode, 2);
        QFile file(m_folder->filePath(QStringLiteral("in.yaml")));
        QVERIFY(file.open(QIODevice::Append));
        file.write("---\na: [\n");
        file.close();
        const auto broken = take(words);
        QCOMPARE(broken.exitCode, 3);
        QVERIFY(broken.err.contains("in.yaml:") && broken.out.isEmpty());
    }

    void withoutTheProgram()
    {
        const QString alone = m_folder->filePath(QStringLiteral("weirctl"));
        QVERIFY(QFile::copy(QStringLiteral(WEIR_BIN_DIR "/weirctl"), alone));
        const auto run = weir::test::runProgram(alone, {QStringLiteral("export"), m_folder->filePath(QStringLiteral("in.yaml")),
                                                        QStringLiteral("--to"), QStringLiteral("svg")});
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.contains("beside weirctl"), run.err.constData());
    }
};
