// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/hostile.h"
#include "tests/support/testmain.h"
#include "tests/support/weirctl.h"

#include <QDir>
#include <QTemporaryDir>

/// Bad input to the verbs that read manifests: a message with its place, the rest stays usable, no crash.
class HostileFilesTest final : public weir::test::Case
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    void reset() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        put(QStringLiteral("good.yaml"), "apiVersion: v1\nkind: Service\nmetadata:\n  name: good\n");
    }

    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    /// The good file and the other one.
    [[nodiscard]] weir::test::Run run(const QString &verb, const QString &other) const
    {
        return weir::test::weirctl({verb, QStringLiteral("good.yaml"), other, QStringLiteral("--output"),
                                    QStringLiteral("json")},
                                   {}, 120'000, m_folder->path());
    }

private Q_SLOTS:
    void oneFileSpoilsNoOther_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto files = weir::test::hostileFiles();
        for (auto file = files.begin(); file != files.end(); ++file)
            QTest::newRow(qPrintable(file.key())) << file.value();
    }

    void oneFileSpoilsNoOther()
    {
        QFETCH(QByteArray, bytes);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        put(name, bytes);
        for (const QString &verb : {QStringLiteral("validate"), QStringLiteral("graph"), QStringLiteral("convert")}) {
            const auto ran = run(verb, name);
            QVERIFY2(ran.exitCode == 3, qPrintable(verb + QString::fromUtf8(ran.err.left(2000))));
            QVERIFY2(ran.out.contains("\"good\""), qPrintable(verb));
            const QByteArray place = name.toUtf8();
            QVERIFY2(ran.out.contains(place) || ran.err.contains(place), qPrintable(verb));
        }
    }

    void wrongTypesAnywhere()
    {
        QByteArray all;
        const std::vector<weir::Json> objects = weir::test::wrongTypes();
        QVERIFY(objects.size() > 300);
        for (const weir::Json &object : objects)
            all += QByteArray::fromStdString(object.dump()) + "\n---\n";
        put(QStringLiteral("wrong.yaml"), all);
        for (const QString &verb : {QStringLiteral("validate"), QStringLiteral("graph"), QStringLiteral("convert")}) {
            const auto ran = run(verb, QStringLiteral("wrong.yaml"));
            QVERIFY2(ran.exitCode == 0 || ran.exitCode == 1, qPrintable(verb + QString::fromUtf8(ran.err.left(2000))));
            QVERIFY2(ran.out.contains("\"good\""), qPrintable(verb));
        }
    }

    void aFolderWithoutManifests()
    {
        QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("good.yaml"))));
        put(QStringLiteral("notes.txt"), "nothing to see\n");
        const auto ran =
            weir::test::weirctl({QStringLiteral("validate"), QStringLiteral(".")}, {}, 120'000, m_folder->path());
        QCOMPARE(ran.exitCode, 3);
        QVERIFY2(ran.err.contains("manifest"), ran.err.constData());
    }

    void aFileThatCannotBeRead()
    {
        const auto missing = weir::test::weirctl({QStringLiteral("validate"), QStringLiteral("gone.yaml")}, {}, 120'000,
                                                 m_folder->path());
        QCOMPARE(missing.exitCode, 3);
        QVERIFY2(missing.err.contains("gone.yaml"), missing.err.constData());
    }
};
