// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/shared.h"
#include "tests/support/shopfile.h"
#include "tests/support/testmain.h"
#include "tests/support/weirctl.h"

#include <QFileInfo>

/// `weirctl layout`: places beside the manifests, which stay as they are.
class LayoutTest final : public weir::test::Case
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    void reset() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        put("in.yaml", weir::test::smallFlow());
    }
    void put(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    [[nodiscard]] QByteArray file(const char *name) const
    {
        return weir::test::readFile(m_folder->filePath(QString::fromLatin1(name)));
    }
    [[nodiscard]] weir::test::Run layout(QStringList arguments) const
    {
        arguments.prepend(QStringLiteral("layout"));
        return weir::test::weirctl(arguments, {}, 30'000, m_folder->path());
    }
    static bool isMissing() { return !QFileInfo::exists(QStringLiteral(WEIR_BIN_DIR "/weir")); }

private Q_SLOTS:
    void placesAreWrittenAndSaid()
    {
        if (isMissing())
            QSKIP("This build has no window program.");
        const QStringList words{QStringLiteral("in.yaml"), QStringLiteral("--output"), QStringLiteral("json")};
        const auto run = layout(words);
        QVERIFY2(run.exitCode == 0, run.err.constData());
        const weir::Json nodes = run.json()["nodes"];
        QCOMPARE(run.json()["crossings"].get<int>(), 0);
        const weir::Json source = nodes["sources.knative.dev/PingSource/shop/tick"];
        const weir::Json broker = nodes["eventing.knative.dev/Broker/shop/default"];
        QVERIFY2(source.is_array() && broker.is_array(), run.out.constData());
        QVERIFY(source[0].get<double>() + 176 < broker[0].get<double>());
        QCOMPARE(file("in.yaml"), weir::test::smallFlow());
        const QByteArray sidecar = file("in.weir.json");
        const auto written = weir::parseJson(sidecar.toStdString());
        QVERIFY(written);
        const weir::Json placed = (*written)["nodes"]["eventing.knative.dev/Broker/shop/default"];
        QCOMPARE(placed["x"].get<double>(), broker[0].get<double>());
        QCOMPARE(placed["y"].get<double>(), broker[1].get<double>());

        QCOMPARE(layout(words).json()["nodes"], nodes);
        QCOMPARE(file("in.weir.json"), sidecar);
        const auto people = layout({QStringLiteral("in.yaml")});
        QCOMPARE(people.out, QByteArray::number(qulonglong(nodes.size())) + " node(s) placed, 0 crossing(s)\n");
    }

    void whatIsPinnedStays()
    {
        if (isMissing())
            QSKIP("This build has no window program.");
        const QByteArray pinned = R"({"version": 1, "nodes": {"eventing.knative.dev/Broker/shop/default":)"
                                  R"( {"x": 4003, "y": 801, "pinned": true}}, "mine": 1})";
        put("in.weir.json", pinned);
        const auto run = layout({QStringLiteral("in.yaml"), QStringLiteral("--output"), QStringLiteral("json")});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        const weir::Json nodes = run.json()["nodes"];
        const weir::Json broker = nodes["eventing.knative.dev/Broker/shop/default"];
        const auto written = weir::parseJson(file("in.weir.json").toStdString());
        QVERIFY(written && (*written)["mine"] == 1);
        const weir::Json placed = (*written)["nodes"]["eventing.knative.dev/Broker/shop/default"];
        QVERIFY(placed["pinned"].get<bool>());
        QCOMPARE(weir::toText(broker), QByteArray("[4003,801]"));
        QVERIFY2(placed["x"] == 4003 && placed["y"] == 801, file("in.weir.json").constData());
    }

    void aFolderHasOneFile()
    {
        if (isMissing())
            QSKIP("This build has no window program.");
        const auto run = layout({QStringLiteral(".")});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QVERIFY(file("weir.json").contains("Broker/shop/default"));
        QVERIFY(!QFileInfo::exists(m_folder->filePath(QStringLiteral("in.weir.json"))));
    }

    void mistakes()
    {
        QCOMPARE(layout({}).exitCode, 2);
        QCOMPARE(layout({QStringLiteral("-")}).exitCode, 2);
        if (isMissing())
            QSKIP("This build has no window program.");
        put("bad.yaml", "a: [\n");
        const auto run = layout({QStringLiteral("bad.yaml")});
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.out.isEmpty() && run.err.contains("bad.yaml:"), run.err.constData());
        QVERIFY(!QFileInfo::exists(m_folder->filePath(QStringLiteral("bad.weir.json"))));
        // What a newer version wrote is not written, and nothing is claimed.
        put("in.weir.json", R"({"version": 9, "nodes": {}})");
        const auto newer = layout({QStringLiteral("in.yaml")});
        QCOMPARE(newer.exitCode, 3);
        QVERIFY2(newer.out.isEmpty() && newer.err.contains("in.weir.json"), newer.err.constData());
        QCOMPARE(file("in.weir.json"), QByteArray(R"({"version": 9, "nodes": {}})"));
    }
};
