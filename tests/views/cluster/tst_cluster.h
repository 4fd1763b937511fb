// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testmain.h"
#include "tests/views/cluster/kubeconfigs.h"
#include "views/cluster/clusterchip.h"
#include "views/cluster/connectdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// The chip tells apart what an operator has to tell apart; the dialog reads a kubeconfig and shows no secret.
class ClusterTest final : public weir::test::Case
{
    Q_OBJECT
    QTemporaryDir m_dir;

    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_dir.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

    static weir::TelemetryFrame frame(const QDateTime &at)
    {
        weir::TelemetryFrame result;
        result.from = at.addSecs(-5);
        result.to = at;
        weir::EdgeReading edge;
        edge.via = u"t"_s;
        edge.role = u"trigger"_s;
        edge.at = at;
        edge.rate = 1;
        result.edges.push_back(edge);
        return result;
    }

private Q_SLOTS:
    void fourSilencesAreFourSentences()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QStringList words;
        for (const QString &code : {u"metrics-off"_s, u"forbidden"_s, u"unreachable"_s}) {
            weir::TelemetryStore store;
            weir::TelemetryFrame measured = frame(now);
            measured.notes.push_back({code, {}, u"x"_s});
            store.append(measured);
            words.append(weir::measurementWord(store, now));
        }
        weir::TelemetryStore quiet;
        weir::TelemetryFrame measured = frame(now);
        measured.edges[0].absence = weir::Absence::NoTraffic;
        quiet.append(measured);
        words.append(weir::measurementWord(quiet, now));
        weir::TelemetryStore fresh;
        fresh.append(frame(now.addSecs(-2)));
        words.append(weir::measurementWord(fresh, now));
        QCOMPARE(words.last(), u"2 s ago"_s);
        words.append(weir::measurementWord(fresh, now.addSecs(100)));
        words.append(weir::measurementWord(weir::TelemetryStore(), now));
        QStringList different = words;
        QCOMPARE(different.removeDuplicates(), 0);
    }

    void chipSpeaks()
    {
        weir::ClusterChip chip;
        QVERIFY(chip.accessibleName().contains(u"not connected"_s));
    }

    void dialogReadsContexts()
    {
        const QString file = write(u"config"_s, twoContexts());
        qputenv("KUBECONFIG", file.toUtf8());
        const weir::Settings settings(m_dir.filePath(u"s.ini"_s));
        weir::ConnectDialog dialog(settings);
        qunsetenv("KUBECONFIG");
        auto *box = dialog.findChild<QComboBox *>(u"context"_s);
        QCOMPARE(box->count(), 2);
        QCOMPARE(box->currentText(), u"two"_s);
        QString all;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            all += label->text();
        QVERIFY(all.contains(u"b.example"_s));
        QVERIFY(!all.contains(u"hunter2"_s) && !all.contains(u"sesame"_s));
        QSignalSpy spy(&dialog, &weir::ConnectDialog::chosen);
        dialog.accept();
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].value<weir::SessionTarget>().context, u"two"_s);
    }

    void dialogSaysWhatIsWrong()
    {
        qputenv("KUBECONFIG", write(u"broken"_s, "contexts: [\n").toUtf8());
        const weir::Settings settings(m_dir.filePath(u"s.ini"_s));
        weir::ConnectDialog dialog(settings);
        qunsetenv("KUBECONFIG");
        bool isTold = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            isTold = isTold || label->text().contains(u"broken"_s);
        QVERIFY(isTold);
        for (const QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().contains(u"onnect"_s))
                QVERIFY(!button->isEnabled());
        }
    }
};
