// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/telemetry/page.h"
#include "tests/support/testmain.h"

#include <cmath>

class ExpositionTest : public weir::test::Case
{
    Q_OBJECT

    using Families = std::vector<weir::exposition::Family>;

    static weir::Result<Families> read(const QByteArray &page,
                                       weir::exposition::Format format = weir::exposition::Format::Auto,
                                       const weir::exposition::Limits &limits = {})
    {
        return weir::exposition::readPage(page, format, QStringLiteral("page.txt"), limits);
    }

private Q_SLOTS:
    void wellFormedPages_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("labels");
        QTest::addColumn<double>("value");
        const double inf = std::numeric_limits<double>::infinity();
        QTest::newRow("plain") << QByteArray("up 1\n") << "up" << "" << 1.0;
        QTest::newRow("empty braces") << QByteArray("up{} 1\n") << "up" << "" << 1.0;
        QTest::newRow("trailing comma") << QByteArray("a{b=\"c\",} 2\n") << "a" << "b=c" << 2.0;
        QTest::newRow("blanks everywhere") << QByteArray("  a { b = \"c\" , d=\"e\" }\t 2 \n") << "a"
                                           << "b=c,d=e" << 2.0;
        QTest::newRow("escapes") << QByteArray("a{b=\"x\\\\y\\\"z\\nw\"} 2\n") << "a"
                                 << "b=x\\y\"z\nw" << 2.0;
        QTest::newRow("braces and commas in a value") << QByteArray("a{b=\"{c=1},\"} 2\n") << "a"
                                                      << "b={c=1}," << 2.0;
        QTest::newRow("raw UTF-8") << QByteArray("a{b=\"\xe6\x97\xa5\"} 2\n") << "a"
                                   << QString::fromUtf8("b=\xe6\x97\xa5") << 2.0;
        QTest::newRow("timestamp") << QByteArray("a 2 1395066363000\n") << "a" << "" << 2.0;
        QTest::newRow("negative timestamp") << QByteArray("a 2 -3982045\n") << "a" << "" << 2.0;
        QTest::newRow("exponent") << QByteArray("a 9.275e-05\n") << "a" << "" << 9.275e-05;
        QTest::newRow("plus sign") << QByteArray("a +1.5\n") << "a" << "" << 1.5;
        QTest::newRow("hex float") << QByteArray("a 0x1p-2\n") << "a" << "" << 0.25;
        QTest::newRow("+Inf") << QByteArray("a +Inf\n") << "a" << "" << inf;
        QTest::newRow("Inf") << QByteArray("a inf\n") << "a" << "" << inf;
        QTest::newRow("-Inf") << QByteArray("a -Inf\n") << "a" << "" << -inf;
        QTest::newRow("tiny") << QByteArray("a 1e-400\n") << "a" << "" << 0.0;
        QTest::newRow("colons") << QByteArray("job:a:rate5m 1\n") << "job:a:rate5m" << "" << 1.0;
        QTest::newRow("comments") << QByteArray("# just words\n#\n# HELP\n# HELPER a b\n#TYPEx\n\na 1\n")
                                  << "a"
                                  << "" << 1.0;
        QTest::newRow("odd help") << QByteArray("# HELP a a \\d \\\\ back\na 1\n") << "a" << "" << 1.0;
        QTest::newRow("CRLF and BOM") << QByteArray("\xEF\xBB\xBF" "a{b=\"c\"} 1\r\n") << "a" << "b=c" << 1.0;
        QTest::newRow("quoted names")
            << QByteArray("{\"my.metric\",\"my.label\"=\"v\",c=\"d\"} 1\n") << "my.metric"
            << "my.label=v,c=d" << 1.0;
        QTest::newRow("EOF is a comment in text") << QByteArray("a 1\n# EOF later\n") << "a" << "" << 1.0;
        QTest::newRow("OpenMetrics") << QByteArray(
            "# TYPE a counter\n# UNIT a seconds\na_total 3 1.5\n# EOF\n")
                                     << "a_total"
                                     << "" << 3.0;
        QTest::newRow("EOF without line feed") << QByteArray("a 1\n# EOF") << "a" << "" << 1.0;
        QTest::newRow("exemplar") << QByteArray(
            "a_bucket{le=\"1\"} 3 # {trace_id=\"KOO 5\\\"\"} 0.67 1520879607.789\n# EOF\n")
                                  << "a_bucket"
                                  << "le=1" << 3.0;
        QTest::newRow("exemplar with more labels than the sample")
            << QByteArray("a_total{x=\"y\"} 3 # {a=\"1\",b=\"2\",c=\"3\",d=\"4\",e=\"5\"} 0.67\n# EOF\n")
            << "a_total"
            << "x=y" << 3.0;
        QTest::newRow("exemplar with timestamps") << QByteArray("a_total{x=\"y\"} 3 12.5 # {} 0.67\n# EOF\n")
                                                  << "a_total" << "x=y" << 3.0;
    }
    void wellFormedPages()
    {
        QFETCH(const QByteArray, page);
        const auto families = read(page);
        QVERIFY2(families.has_value(), families ? "" : qPrintable(families.error().toString()));
        const weir::exposition::Sample *sample = nullptr;
        for (const auto &family : *families) {
            if (!family.samples.empty())
                sample = &family.samples.front();
        }
        QVERIFY(sample);
        QTEST(QString::fromStdString(sample->name), "name");
        QStringList labels;
        for (const auto &[name, value] : sample->labels)
            labels << QString::fromStdString(name) + u'=' + QString::fromStdString(value);
        QTEST(labels.join(u','), "labels");
        QFETCH(const double, value);
        QVERIFY(sample->value == value);
    }

    void notANumberIsKept()
    {
        const auto families = read("a NaN\n");
        QVERIFY(families.has_value());
        QVERIFY(std::isnan(families->front().samples.front().value));
        QCOMPARE(toJson(families->front())["samples"][0]["value"], weir::Json("NaN"));
    }

    void timestampsAreSeconds()
    {
        QCOMPARE(read("a 1 1500\n")->front().samples.front().timestamp, std::optional(1.5));
        QCOMPARE(read("a 1 1500.5\n# EOF\n")->front().samples.front().timestamp, std::optional(1500.5));
        QCOMPARE(read("a 1\n")->front().samples.front().timestamp, std::nullopt);
    }

    void familiesCollectTheirSamples()
    {
        const auto families = read("# HELP h A \\\\ and\\na line\n# TYPE h histogram\n"
                                   "h_bucket{le=\"+Inf\"} 2\nh_sum 3\nh_count 2\n"
                                   "h_created 5\nh_other 1\n# TYPE c_total counter\nc_total 7\n");
        QVERIFY(families.has_value());
        QCOMPARE(families->size(), size_t(3));
        QCOMPARE(families->at(0).name, std::string("h"));
        QCOMPARE(families->at(0).type, std::string("histogram"));
        QCOMPARE(families->at(0).help, std::string("A \\ and\na line"));
        QCOMPARE(families->at(0).samples.size(), size_t(4));
        QCOMPARE(families->at(1).name, std::string("h_other"));
        QCOMPARE(families->at(1).type, std::string("untyped"));
        QCOMPARE(families->at(2).type, std::string("counter"));
    }

    void openMetricsTypes()
    {
        const auto families =
            read("# TYPE c counter\nc_total 1\nc_created 1.5\n# TYPE i info\ni_info{v=\"1\"} 1\n"
                 "# TYPE s stateset\ns{s=\"on\"} 1\n# TYPE g gaugehistogram\n"
                 "g_bucket{le=\"+Inf\"} 4\ng_gcount 4\ng_gsum 2\n# TYPE u unknown\nu 1\n# EOF\n");
        QVERIFY2(families.has_value(), families ? "" : qPrintable(families.error().toString()));
        QCOMPARE(families->size(), size_t(5));
        QCOMPARE(families->at(0).samples.size(), size_t(2));
        QCOMPARE(families->at(3).samples.size(), size_t(3));
    }

    void malformedPagesNameTheLine_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<int>("line");
        QTest::newRow("no value") << QByteArray("a 1\nb\n") << 2;
        QTest::newRow("word for a number") << QByteArray("a 1\n\nb one\n") << 3;
        QTest::newRow("comma in a number") << QByteArray("a 1,5\n") << 1;
        QTest::newRow("open quote") << QByteArray("a{b=\"c} 1\n") << 1;
        QTest::newRow("open brace") << QByteArray("a{b=\"c\" 1\n") << 1;
        QTest::newRow("unknown escape") << QByteArray("a{b=\"\\x\"} 1\n") << 1;
        QTest::newRow("no comma") << QByteArray("a{b=\"c\"d=\"e\"} 1\n") << 1;
        QTest::newRow("label name") << QByteArray("a{1b=\"c\"} 1\n") << 1;
        QTest::newRow("metric name") << QByteArray("x 1\n9a 1\n") << 2;
        QTest::newRow("same label twice") << QByteArray("a{b=\"c\",b=\"d\"} 1\n") << 1;
        QTest::newRow("two names") << QByteArray("a{\"b\"} 1\n") << 1;
        QTest::newRow("text after the sample") << QByteArray("a 1 2 3\n") << 1;
        QTest::newRow("unknown type") << QByteArray("# TYPE a counters\na 1\n") << 1;
        QTest::newRow("second type") << QByteArray("# TYPE a counter\n# TYPE a gauge\n") << 2;
        QTest::newRow("cut in a line") << QByteArray("a 1\nb 12") << 2;
        QTest::newRow("text after EOF") << QByteArray("a 1\n# EOF\nb 1\n# EOF\n") << 3;
        QTest::newRow("HTML") << QByteArray("<html>\n") << 1;
        QTest::newRow("JSON") << QByteArray("{\"kind\":\"Status\"}\n") << 1;
        QTest::newRow("exemplar without labels") << QByteArray("a_total 1 # 3\n# EOF\n") << 1;
    }
    void malformedPagesNameTheLine()
    {
        QFETCH(const QByteArray, page);
        const auto families = read(page);
        QVERIFY(!families.has_value());
        QTEST(families.error().line, "line");
        QCOMPARE(families.error().file, QStringLiteral("page.txt"));
        QVERIFY(families.error().message.size() > 30);
    }

    void openMetricsNeedsItsEnd()
    {
        const auto families = read("a 1\n", weir::exposition::Format::OpenMetrics);
        QVERIFY(!families.has_value());
        QVERIFY(families.error().message.contains(QStringLiteral("# EOF")));
    }

    void limitsHold()
    {
        QVERIFY(!read("a 1\nb 1\n", {}, {.bytes = 7}).has_value());
        QVERIFY(read("a 1\nb 1\n", {}, {.bytes = 8}).has_value());
        QCOMPARE(read("a 1\nb 1\nc 1\n", {}, {.lines = 2}).error().line, 3);
        QCOMPARE(read("a 1\n" + QByteArray(100, ' ') + "\n", {}, {.lineBytes = 99}).error().line, 2);
        QByteArray many = "a{";
        for (int i = 0; i < 40; ++i)
            many += "l" + QByteArray::number(i) + "=\"\",";
        QVERIFY(!read(many + "} 1\n", {}, {.labels = 39}).has_value());
        QVERIFY(read(many + "} 1\n", {}, {.labels = 40}).has_value());
    }

    void anyBytesAreSurvived()
    {
        const QByteArray page =
            "# TYPE a histogram\na_bucket{le=\"1\",x=\"y\\n\"} 1 12 # {t=\"u\"} 3\n# EOF\n";
        quint32 state = 7;
        for (int round = 0; round < 20000; ++round) {
            QByteArray broken = page;
            for (int i = 0; i < 3; ++i) {
                state = state * 1664525u + 1013904223u;
                broken[static_cast<qsizetype>((state >> 8) % static_cast<quint32>(broken.size()))] =
                    static_cast<char>(state >> 24);
            }
            const auto families = read(broken);
            QVERIFY(families.has_value() || families.error().line > 0);
        }
    }

    void formatComesFromTheContentType()
    {
        using weir::exposition::Format;
        using weir::exposition::formatOf;
        QCOMPARE(formatOf("application/openmetrics-text; version=1.0.0"), Format::OpenMetrics);
        QCOMPARE(formatOf("text/plain; version=0.0.4; charset=utf-8; escaping=underscores"), Format::Text);
        QCOMPARE(formatOf("application/octet-stream"), Format::Auto);
    }
};
