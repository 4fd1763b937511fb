// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/decode/gotime.h"
#include "model/admission/decode/gourl.h"
#include "model/admission/decode/gowords.h"
#include "model/admission/decode/quantity.h"
#include "tests/support/testmain.h"

/// Types that read and write themselves. The answers are Go's own.
class SpecialTest final : public weir::test::Case
{
    Q_OBJECT

    static QString of(const tl::expected<std::string, std::string> &result)
    {
        return QString::fromStdString(result ? *result : "! " + result.error());
    }
    static void columns()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("wanted");
    }
    static void row(const char *given, const char *wanted)
    {
        QTest::newRow(given) << QString::fromUtf8(given) << QString::fromUtf8(wanted);
    }

private Q_SLOTS:
    void quantities_data()
    {
        columns();
        row("1", "1");
        row("+5", "+5");
        row("0.5", "500m");
        row("100m", "100m");
        row("1000m", "1");
        row("1024Mi", "1Gi");
        row("1.5Gi", "1536Mi");
        row("0.1Gi", "107374182400m");
        row("1e3", "1e3");
        row("12E", "12E");
        row("1000E", "1"); // the server forgets the suffix
        row("0.00000000001", "1n");
        row("-0.3", "-300m");
        row("20Ei", "9223372036854775807");
        row("8.3Ei", "9223372036854775807");
        row("000", "0");
        row(" 7 ", "7");
        row("", "! quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'");
        row("1 Gi", "! quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'");
        row("1Kii", "! unable to parse quantity's suffix");
        row("1K", "! unable to parse quantity's suffix");
        row("Ei", "! unable to parse numeric part of quantity");
    }
    void quantities()
    {
        QFETCH(const QString, given);
        QTEST(of(weir::admission::go::parseQuantity(given.toStdString())), "wanted");
    }

    void times_data()
    {
        columns();
        row("2026-01-02T03:04:05Z", "2026-01-02T03:04:05Z");
        row("2026-03-01T01:04:05.5+02:00", "2026-02-28T23:04:05Z");
        row("2024-12-31T23:30:00-01:00", "2025-01-01T00:30:00Z");
        row("0001-01-01T00:00:00Z", "");
        row("2023-02-29T00:00:00Z", "! parsing time \"2023-02-29T00:00:00Z\": day out of range");
        row("2026-13-01T00:00:00Z", "! parsing time \"2026-13-01T00:00:00Z\": month out of range");
        row("2026-01-01", "! parsing time \"2026-01-01\" as \"2006-01-02T15:04:05Z07:00\": cannot parse \"\" as \"T\"");
        row("now", "! parsing time \"now\" as \"2006-01-02T15:04:05Z07:00\": cannot parse \"now\" as \"2006\"");
        row("2026-01-02T03:04:05Zx", "! parsing time \"2026-01-02T03:04:05Zx\": extra text: \"x\"");
    }
    void times()
    {
        QFETCH(const QString, given);
        QTEST(of(weir::admission::go::parseTime(given.toStdString())), "wanted");
    }

    void urls_data()
    {
        columns();
        row("", "");
        row("HTTP://Host:80/a b", "http://Host:80/a%20b");
        row("/a%2Fb", "/a%2Fb");
        row("/s/{x}", "/s/%7Bx%7D");
        row("a?", "a?");
        row("mailto:a@b", "mailto:a@b");
        row("http://u:p%40@h/#f g", "http://u:p%40@h/#f%20g");
        row("//host", "//host");
        row("http:/x", "http:/x");
        row("http://[fe80::1%25en0]:8/", "http://[fe80::1%25en0]:8/");
        row("http://[::1", "! parse \"http://[::1\": missing ']' in host");
        row("http://a b/", "! parse \"http://a b/\": invalid character \" \" in host name");
        row("http://h:x/#y", "! parse \"http://h:x/\": invalid port \":x\" after host");
        row("%zz", "! parse \"%zz\": invalid URL escape \"%zz\"");
        row(":x", "! parse \":x\": missing protocol scheme");
        row("a b:c", "! parse \"a b:c\": first path segment in URL cannot contain colon");
        row("x\ny", "! parse \"x\\ny\": net/url: invalid control character in URL");
        row("http://[1.2.3.4]/", "! parse \"http://[1.2.3.4]/\": invalid IP-literal");
        row("http://[12345::]/", "! parse \"http://[12345::]/\": invalid host: ParseAddr(\"12345::\"): "
                                 "each group must have 4 or less digits (at \"12345::\")");
    }
    void urls()
    {
        QFETCH(const QString, given);
        const auto url = weir::admission::go::parseUrl(given.toStdString());
        QTEST(QString::fromStdString(url ? url->text() : "! " + url.error()), "wanted");
    }

    void numbersAreSpelledAsGoSpellsThem()
    {
        using weir::admission::go::numberText;
        QCOMPARE(numberText(weir::Json(3.0)), "3");
        QCOMPARE(numberText(weir::Json(-0.25)), "-0.25");
        QCOMPARE(numberText(weir::Json(1e20)), "100000000000000000000");
        QCOMPARE(numberText(weir::Json(1e21)), "1e+21");
        QCOMPARE(numberText(weir::Json(1.5e-7)), "1.5e-7");
        QCOMPARE(numberText(weir::Json(9223372036854775808u)), "9223372036854776000");
    }
};
