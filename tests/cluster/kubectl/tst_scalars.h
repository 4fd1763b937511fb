// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare.h"
#include "spellings.h"
#include "tests/support/testmain.h"

/// Values in all their spellings, each followed by nothing, a line end or another member.
class ScalarsTest final : public weir::test::Case
{
    Q_OBJECT

    static constexpr std::array<const char *, 3> Tails{"\n", "", "\n  z: 1\n"};

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = weir::test::reasonWithoutCluster(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
    }

    void spellings()
    {
        weir::test::Files files;
        QList<QByteArray> texts;
        for (const auto &[spelling, difference] : weir::test::spellings()) {
            for (const char *tail : Tails) {
                texts.append("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: n" + QByteArray::number(texts.size())
                             + "\ndata:\n  v: " + spelling + tail);
                files.add(texts.back());
            }
        }
        std::vector<weir::test::Reading> kubectl = files.kubectl();
        const std::vector<weir::test::Reading> weirctl = files.weirctl(kubectl);
        QByteArray wrong;
        size_t i = 0;
        for (const auto &[spelling, difference] : weir::test::spellings()) {
            int different = 0;
            QByteArray shown;
            for (size_t tail = 0; tail < Tails.size(); ++tail, ++i) {
                if (weir::test::isSame(kubectl[i], weirctl[i]))
                    continue;
                ++different;
                shown += "kubectl: " + weir::test::text(kubectl[i]) + "Weir: " + weir::test::text(weirctl[i]);
            }
            if (difference)
                qInfo("kubectl reads %s: %s", spelling.constData(), difference);
            if (difference ? different != static_cast<int>(Tails.size()) : different > 0)
                wrong += "spelling " + spelling + '\n' + shown + '\n';
        }
        QVERIFY2(wrong.isEmpty(), wrong.left(4'000).constData());
        qInfo("%zu documents", i);
    }
};
