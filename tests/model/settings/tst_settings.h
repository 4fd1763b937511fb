// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/settings.h"
#include "tests/support/testmain.h"

#include <QFile>

/// Preferences survive a restart of the program, and a damaged file costs nothing but its values.
class SettingsTest final : public weir::test::Case
{
    Q_OBJECT
private Q_SLOTS:
    void valuesSurvive()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("s.ini"));
        {
            weir::Settings settings(file);
            settings.set(weir::themeSetting, QStringLiteral("dark"));
            settings.set(weir::scrapeIntervalSetting, 15);
        }
        const weir::Settings settings(file);
        QCOMPARE(settings.value(weir::themeSetting), QStringLiteral("dark"));
        QCOMPARE(settings.value(weir::scrapeIntervalSetting), 15);
        QCOMPARE(settings.value(weir::languageSetting), QStringLiteral("system"));
    }

    void brokenFileGivesDefaults()
    {
        const QTemporaryDir dir;
        const QString name = dir.filePath(QStringLiteral("s.ini"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\x00[[[=\xff\n[cluster\nscrapeSeconds=@Variant(broken\n", 45);
        file.close();
        const weir::Settings settings(name);
        QCOMPARE(settings.value(weir::scrapeIntervalSetting), 5);
    }

    void recentFilesAreFewAndNewestFirst()
    {
        const QTemporaryDir dir;
        weir::Settings settings(dir.filePath(QStringLiteral("s.ini")));
        for (int i = 0; i < 12; ++i)
            settings.addRecentFile(dir.filePath(QStringLiteral("%1.yaml").arg(i)));
        settings.addRecentFile(dir.filePath(QStringLiteral("5.yaml")));
        const QStringList files = settings.recentFiles();
        QCOMPARE(files.size(), 10);
        QCOMPARE(files.first(), dir.filePath(QStringLiteral("5.yaml")));
        QCOMPARE(files.count(files.first()), 1);
        settings.removeRecentFile(files.first());
        QCOMPARE(settings.recentFiles().size(), 9);
    }
};
