// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/parts/timezone.h"
#include "model/admission/parts/zonenames.h"
#include "tests/support/testmain.h"

#include <algorithm>

/// Names of time zones are looked up as Go looks up files, in a database of Weir's own.
class TimeZoneTest final : public weir::test::Case
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const char *fault) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(fault);
        };
        for (const char *name : {"", "UTC", "Local", "CET", "EST", "GB", "Etc/GMT+1", "US/Pacific",
                                 "America/Indiana/Knox", "Europe//Berlin", "./Asia/Tokyo"})
            row(name, "");
        row("europe/berlin", "unknown time zone europe/berlin");
        row("PST", "unknown time zone PST");
        row("UTC+8", "unknown time zone UTC+8");
        row("local", "unknown time zone local");
        row("zone.tab", "unknown time zone zone.tab");
        row("Europe", "is a directory");
        row("Europe/", "is a directory");
        row(".", "is a directory");
        row("Europe/Berlin/", "not a directory");
        row("Europe/../UTC", "time: invalid location name");
        row("/etc/localtime", "time: invalid location name");
        row("\\UTC", "time: invalid location name");
        row("Zürich", "unknown time zone Zürich");
    }
    void names()
    {
        QFETCH(const QString, name);
        QTEST(weir::admission::timeZoneFault(name).value_or(QString()), "fault");
    }
    void long_names()
    {
        QCOMPARE(*weir::admission::timeZoneFault(QString(300, u'a')), QStringLiteral("file name too long"));
        QCOMPARE(*weir::admission::timeZoneFault(QStringLiteral("a/").repeated(3000)),
                 QStringLiteral("file name too long"));
    }
    /// The search for a name relies on the order.
    void sorted()
    {
        const auto names = weir::admission::zoneNames();
        QVERIFY(names.size() > 500);
        QVERIFY(std::is_sorted(names.begin(), names.end()));
    }
};
