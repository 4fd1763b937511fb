// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json.h"
#include "model/manifest/reader.h"
#include "model/manifest/writer.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"

/// What kubectl's own decoder made of the same bytes.
class VectorsTest final : public weir::test::Case
{
    Q_OBJECT
private Q_SLOTS:
    void decode_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("documents");
        QTest::addColumn<bool>("fails");
        const QDir dir(weir::test::vectorsDir() + QStringLiteral("/kube"));
        for (const QString &name : dir.entryList({QStringLiteral("y-*.json")}, QDir::Files, QDir::Name)) {
            const auto file = weir::parseJson(weir::test::readFile(dir.filePath(name)).toStdString());
            QVERIFY2(file, qPrintable(name));
            for (const weir::Json &one : (*file)["cases"]) {
                const weir::Json &expected = one["expectDecode"];
                const QString row = name.left(4) + QLatin1Char(' ') + weir::toQString(one["name"]);
                QTest::newRow(qPrintable(row))
                    << QByteArray::fromBase64(QByteArray::fromStdString(one["inputBase64"].get<std::string>()))
                    << weir::toText(expected["docs"]) << expected.contains("error");
            }
        }
    }

    void decode()
    {
        if (weir::test::vectorsDir().isEmpty())
            QSKIP("The recorded decoder results are not here; set WEIR_VECTORS.");
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, documents);
        QFETCH(bool, fails);
        const weir::manifest::ReadResult read = weir::manifest::read(input, QStringLiteral("in.yaml"));
        const auto expected = weir::parseJson(documents.toStdString());
        weir::Json found = weir::Json::array();
        for (const weir::manifest::Document &document : read.documents)
            found.push_back(document.json);
        QVERIFY2(expected && weir::test::sameJson(found, *expected),
                 (weir::toText(found) + "\nexpected\n" + documents).constData());
        QVERIFY2(read.error.has_value() == fails, read.error ? qPrintable(read.error->toString()) : "no error");
        if (read.error) {
            QVERIFY(read.error->line >= 1 && read.error->column >= 1);
            QCOMPARE(read.error->file, QStringLiteral("in.yaml"));
        }
        // What was read is written so that it reads the same again.
        for (const weir::manifest::Document &document : read.documents) {
            const QByteArray text = weir::manifest::writeYaml(document.json);
            const auto again = weir::manifest::read(text, {});
            QVERIFY2(!again.error && again.documents.size() == 1
                         && weir::test::sameJson(again.documents.front().json, document.json),
                     text.constData());
        }
    }
};
