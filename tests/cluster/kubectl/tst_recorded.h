// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"

/// Sample manifests and the recorded vectors of the decoder.
class RecordedTest final : public weir::test::Case
{
    Q_OBJECT

    using Reading = weir::test::Reading;

    /// Where kubectl and the vectors' `expectDecode` part; expectDecode counts.
    struct Difference {
        const char *name;
        const char *reason;
    };
    static constexpr std::array Differences{
        Difference{"y-08 utf-16 le with bom",
                   "kubectl recodes UTF-16 by its byte order mark, the decoder does not; Weir asks for UTF-8"},
    };

    std::unique_ptr<weir::test::Files> m_files;
    QStringList m_names;
    std::vector<weir::Json> m_decoded; ///< expectDecode of a vector, null for a sample
    std::vector<Reading> m_kubectl;
    std::vector<Reading> m_weirctl;

    static const Difference *listed(const QString &name)
    {
        const auto found = std::find_if(Differences.begin(), Differences.end(),
                                        [&](const Difference &one) { return name == QLatin1StringView(one.name); });
        return found == Differences.end() ? nullptr : &*found;
    }

    void add(const QString &name, const QByteArray &bytes, weir::Json decoded)
    {
        m_names.append(name);
        m_files->add(bytes);
        m_decoded.push_back(std::move(decoded));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = weir::test::reasonWithoutCluster(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
        const QString shared = weir::test::sharedDir();
        const QString vectors = weir::test::vectorsDir();
        if (shared.isEmpty() || vectors.isEmpty())
            QSKIP("The sample manifests and vectors are not here; set WEIR_SHARED.");
        m_files = std::make_unique<weir::test::Files>();
        const QDir samples(shared + QStringLiteral("/samples/manifests"));
        for (const QString &name : samples.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name))
            add(name, weir::test::readFile(samples.filePath(name)), nullptr);
        QVERIFY(m_files->size() >= 50);
        const QDir dir(vectors + QStringLiteral("/kube"));
        for (const QString &name : dir.entryList({QStringLiteral("y-*.json")}, QDir::Files, QDir::Name)) {
            const auto file = weir::parseJson(weir::test::readFile(dir.filePath(name)).toStdString());
            QVERIFY(file);
            for (const weir::Json &one : (*file)["cases"])
                add(name.left(4) + u' ' + weir::toQString(one["name"]),
                    QByteArray::fromBase64(QByteArray::fromStdString(one["inputBase64"].get<std::string>())),
                    one["expectDecode"]);
        }
        m_kubectl = m_files->kubectl();
        m_weirctl = m_files->weirctl(m_kubectl);
    }

    void convert_data()
    {
        QTest::addColumn<int>("index");
        for (qsizetype i = 0; i < m_names.size(); ++i)
            QTest::newRow(qPrintable(m_names[i])) << static_cast<int>(i);
    }

    void convert()
    {
        QFETCH(int, index);
        const size_t i = static_cast<size_t>(index);
        const Difference *difference = listed(m_names[index]);
        const bool isSame = weir::test::isSame(m_kubectl[i], m_weirctl[i]);
        if (difference)
            qInfo("kubectl differs: %s", difference->reason);
        const QByteArray both =
            "kubectl: " + weir::test::text(m_kubectl[i]) + "Weir: " + weir::test::text(m_weirctl[i]);
        QVERIFY2(isSame != (difference != nullptr), both.constData());
        if (m_decoded[i].is_null())
            return;
        const auto run = weir::test::weirctl(
            {QStringLiteral("convert"), QStringLiteral("--output"), QStringLiteral("json"), m_files->paths()[index]});
        weir::Json found = run.json();
        QVERIFY2(weir::test::sameJson(found["documents"], m_decoded[i]["docs"]), run.out.constData());
        QCOMPARE(found.contains("error"), m_decoded[i].contains("error"));
    }

    void everyDifferenceHasItsRow()
    {
        for (const Difference &one : Differences)
            QVERIFY2(m_names.contains(QLatin1StringView(one.name)), one.name);
    }

    /// Kinds and versions that the cluster does not know are left out by kubectl, with an error.
    void create()
    {
        const std::vector<Reading> created = m_files->create();
        int count = 0;
        for (size_t i = 0; i < created.size(); ++i) {
            const QString name = m_names[static_cast<qsizetype>(i)];
            if (listed(name))
                continue;
            const QByteArray reason = weir::test::notCreatedAs(created[i], m_weirctl[i].objects);
            QVERIFY2(reason.isEmpty(), (name.toUtf8() + ": " + reason).constData());
            count += static_cast<int>(created[i].objects.size());
        }
        QVERIFY(count >= 60);
    }

    void graph()
    {
        for (size_t i = 0; i < m_kubectl.size(); ++i) {
            const QString name = m_names[static_cast<qsizetype>(i)];
            if (listed(name))
                continue;
            const QStringList lost =
                weir::test::lostByGraph({m_files->paths()[static_cast<qsizetype>(i)]}, {m_kubectl[i]});
            QVERIFY2(lost.isEmpty(), qPrintable(name + u' ' + lost.join(u'\n')));
        }
    }
};
