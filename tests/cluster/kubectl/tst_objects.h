// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare.h"
#include "rules.h"
#include "tests/support/testmain.h"

#include <QMap>

/// kubectl's rules for objects, lists and JSON streams.
class ObjectsTest final : public weir::test::Case
{
    Q_OBJECT

    /// Documents that Weir reads otherwise on purpose, and why.
    static const QMap<QByteArray, QByteArray> &differences()
    {
        static const QByteArray latin =
            "{\"apiVersion\":\"v1\",\"kind\":\"A\",\"metadata\":{\"name\":\"a\"},\"d\":\"\xff\"}";
        static const QByteArray bytes = "in JSON kubectl makes U+FFFD of bytes that are no UTF-8; Weir refuses them";
        static const QMap<QByteArray, QByteArray> all{{latin, bytes}, {"  " + latin + '\n', bytes}};
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = weir::test::reasonWithoutCluster(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
    }

    void rules()
    {
        const QList<QByteArray> documents = weir::test::ruleDocuments();
        weir::test::Files files;
        for (const QByteArray &document : documents)
            files.add(document);
        std::vector<weir::test::Reading> kubectl = files.kubectl();
        const std::vector<weir::test::Reading> weirctl = files.weirctl(kubectl);
        QByteArray wrong;
        for (size_t i = 0; i < files.size(); ++i) {
            const QByteArray &document = documents[static_cast<qsizetype>(i)];
            const bool isListed = differences().contains(document);
            if (isListed)
                qInfo("kubectl differs: %s", differences()[document].constData());
            if (weir::test::isSame(kubectl[i], weirctl[i]) == isListed)
                wrong += document + "\nkubectl: " + weir::test::text(kubectl[i])
                         + "Weir: " + weir::test::text(weirctl[i]) + '\n';
        }
        QVERIFY2(wrong.isEmpty(), wrong.left(20'000).constData());
        qInfo("%zu documents", files.size());
    }

    void everyDifferenceIsTried()
    {
        for (const auto &[document, reason] : differences().asKeyValueRange())
            QVERIFY2(weir::test::ruleDocuments().contains(document), reason.constData());
    }

    /// `label` itself reads a null label as the empty text when it touches the map, as the API server does.
    void nullLabelsAreEmpty()
    {
        weir::test::Files files;
        files.add("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, labels: {x: null}}\n");
        QProcess label;
        label.start(QStringLiteral("kubectl"),
                    {QStringLiteral("label"), QStringLiteral("--local"), QStringLiteral("-o"), QStringLiteral("json"),
                     QStringLiteral("-f"), files.paths().front(), QStringLiteral("y=z")});
        QVERIFY(label.waitForFinished(60'000));
        const auto printed = weir::parseJson(label.readAllStandardOutput().toStdString());
        QVERIFY(printed);
        QVERIFY(weir::test::sameJson((*printed)["metadata"]["labels"], *weir::parseJson(R"({"x":"","y":"z"})")));
    }

    void graph()
    {
        QList<QByteArray> documents;
        weir::test::Files files;
        for (const QByteArray &document : weir::test::ruleDocuments()) {
            if (differences().contains(document))
                continue;
            documents << document;
            files.add(document);
        }
        const std::vector<weir::test::Reading> kubectl = files.kubectl();
        for (qsizetype i = 0; i < documents.size(); ++i) {
            const size_t at = static_cast<size_t>(i);
            const QStringList lost = weir::test::lostByGraph({files.paths()[i]}, {kubectl[at]});
            QVERIFY2(lost.isEmpty(), (lost.join(u'\n').toUtf8() + '\n' + documents[i]).constData());
        }
    }
};
