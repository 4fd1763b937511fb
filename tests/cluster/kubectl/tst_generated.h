// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare.h"
#include "generate.h"
#include "tests/support/testmain.h"

/// Generated documents; WEIR_SEED chooses other ones than those of every run.
class GeneratedTest final : public weir::test::Case
{
    Q_OBJECT

    static constexpr int Count = 400;

    quint32 m_seed = 1;
    QList<QByteArray> m_texts;
    std::unique_ptr<weir::test::Files> m_files;
    std::vector<weir::test::Reading> m_kubectl;
    std::vector<weir::test::Reading> m_weirctl;

    [[nodiscard]] QByteArray about(size_t i) const
    {
        return "WEIR_SEED=" + QByteArray::number(m_seed) + ", file " + QByteArray::number(i) + ":\n"
               + m_texts[static_cast<qsizetype>(i)];
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = weir::test::reasonWithoutCluster(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
        if (qEnvironmentVariableIsSet("WEIR_SEED"))
            m_seed = static_cast<quint32>(qEnvironmentVariableIntValue("WEIR_SEED"));
        m_files = std::make_unique<weir::test::Files>();
        for (quint32 i = 0; i < Count; ++i) {
            m_texts << weir::test::Generator(m_seed * 100'000 + i).file('g' + QByteArray::number(i));
            m_files->add(m_texts.back());
        }
        m_kubectl = m_files->kubectl();
        m_weirctl = m_files->weirctl(m_kubectl);
    }

    void convert()
    {
        QByteArray wrong;
        int refused = 0;
        size_t objects = 0;
        for (size_t i = 0; i < m_files->size(); ++i) {
            refused += m_kubectl[i].isRefused ? 1 : 0;
            objects += m_kubectl[i].objects.size();
            if (!weir::test::isSame(m_kubectl[i], m_weirctl[i]))
                wrong += about(i) + "\nkubectl: " + weir::test::text(m_kubectl[i])
                         + "Weir: " + weir::test::text(m_weirctl[i]) + '\n';
        }
        QVERIFY2(wrong.isEmpty(), wrong.left(8'000).constData());
        qInfo("seed %u: %d files, %zu objects, %d files refused", m_seed, Count, objects, refused);
        // Files that are all faulty, or never, would try little.
        QVERIFY(objects > Count / 2 && refused > Count / 50);
    }

    void create()
    {
        const std::vector<weir::test::Reading> created = m_files->create();
        for (size_t i = 0; i < created.size(); ++i) {
            const QByteArray reason = weir::test::notCreatedAs(created[i], m_weirctl[i].objects);
            QVERIFY2(reason.isEmpty(), (reason + '\n' + about(i)).constData());
        }
    }

    void graph()
    {
        const QStringList lost = weir::test::lostByGraph(m_files->paths(), m_kubectl);
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
    }
};
