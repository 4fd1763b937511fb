// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/shared.h"
#include "tests/support/testmain.h"
#include "tests/support/weirctl.h"

#include <QDir>

/// Expectations are written by hand from the manifests, not through the model.
class GraphVerbTest final : public weir::test::Case
{
    Q_OBJECT

    static QString samples()
    {
        const QString shared = weir::test::sharedDir();
        return shared.isEmpty() ? QString() : shared + QStringLiteral("/samples/manifests");
    }

    static QStringList texts(const weir::Json &list, const char *member)
    {
        QStringList result;
        for (const weir::Json &item : list)
            result.append(member ? weir::stringAt(item, std::string("/") + member) : weir::toQString(item));
        result.sort();
        return result;
    }

    static QStringList edges(const weir::Json &graph)
    {
        QStringList result;
        for (const weir::Json &edge : graph["edges"]) {
            result.append(weir::stringAt(edge, "/from") + QStringLiteral(" > ") + weir::stringAt(edge, "/to") + u' '
                          + weir::stringAt(edge, "/role") + u' ' + weir::stringAt(edge, "/via") + u' '
                          + weir::stringAt(edge, "/path")
                          + (weir::boolAt(edge, "/inherited") ? QStringLiteral(" inherited") : QString()));
        }
        result.sort();
        return result;
    }

private Q_SLOTS:
    void byHand_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("nodes");
        QTest::addColumn<QStringList>("ghosts");
        QTest::addColumn<QStringList>("edges");

        const QString broker = QStringLiteral("eventing.knative.dev/Broker//default");
        const auto trigger = [](const QString &name) {
            return QStringLiteral("eventing.knative.dev/Trigger//") + name;
        };
        const auto service = [](const QString &name) { return QStringLiteral("serving.knative.dev/Service//") + name; };
        QStringList nodes{QStringLiteral("sources.knative.dev/PingSource//source")};
        QStringList ghosts{broker};
        QStringList lines{QStringLiteral("sources.knative.dev/PingSource//source > %1 sink "
                                         "sources.knative.dev/PingSource//source /spec/sink").arg(broker)};
        for (const char *number : {"1", "2", "3"}) {
            const QString t = trigger(QStringLiteral("trigger") + QString::fromLatin1(number));
            const QString s = service(QStringLiteral("service") + QString::fromLatin1(number));
            nodes << t;
            ghosts << s;
            lines << QStringLiteral("%1 > %2 trigger %3 /spec/subscriber").arg(broker, s, t)
                  << QStringLiteral("%2 > %1 reply %2 /spec/broker").arg(broker, t);
        }
        QTest::newRow("a list") << QStringLiteral("derived__list-brokertrigger.yaml") << nodes << ghosts << lines;

        const QString sequence = QStringLiteral("flows.knative.dev/Sequence//sequence");
        lines.clear();
        ghosts.clear();
        int step = 0;
        for (const char *name : {"first", "second", "third"}) {
            ghosts << service(QString::fromLatin1(name));
            lines << QStringLiteral("%1 > %2 step %1 /spec/steps/%3").arg(sequence, ghosts.last()).arg(step++);
        }
        QTest::newRow("a sequence") << QStringLiteral("docs__flows-sequence-sequence-terminal-sequence.yaml")
                                    << QStringList{sequence} << ghosts << lines;

        const QString parallel = QStringLiteral("flows.knative.dev/Parallel//me-odd-even-parallel");
        const QString address = QStringLiteral("uri:http://me-even-odd-switcher.default.svc.cluster.local/");
        QTest::newRow("a parallel")
            << QStringLiteral("docs__parallel-mutual-exclusivity-parallel.yaml")
            << QStringList{parallel, address + u'0', address + u'1'}
            << QStringList{service(QStringLiteral("me-even-transformer")),
                           service(QStringLiteral("me-odd-transformer")), service(QStringLiteral("me-event-display"))}
            << QStringList{
                   QStringLiteral("%1 > %2 step %1 /spec/branches/0/filter").arg(parallel, address + u'0'),
                   QStringLiteral("%1 > %2 step %1 /spec/branches/0/subscriber")
                       .arg(parallel, service(QStringLiteral("me-even-transformer"))),
                   QStringLiteral("%1 > %2 step %1 /spec/branches/1/filter").arg(parallel, address + u'1'),
                   QStringLiteral("%1 > %2 step %1 /spec/branches/1/subscriber")
                       .arg(parallel, service(QStringLiteral("me-odd-transformer"))),
                   QStringLiteral("%1 > %2 reply %1 /spec/reply")
                       .arg(parallel, service(QStringLiteral("me-event-display")))};

        const QString br = QStringLiteral("eventing.knative.dev/Broker//br");
        const QString tr = trigger(QStringLiteral("tr"));
        const QString display = QStringLiteral("core/Service//event-display");
        QTest::newRow("broker, trigger, service, pod")
            << QStringLiteral("serverless-operator__docs-service-mesh-eventing-kafka-broker-example.yaml")
            << QStringList{br, tr, display, QStringLiteral("core/Pod//event-display")} << QStringList()
            << QStringList{QStringLiteral("%1 > %2 trigger %3 /spec/subscriber").arg(br, display, tr),
                           QStringLiteral("%1 > %2 reply %1 /spec/broker").arg(tr, br)};

        const QString coinflip = service(QStringLiteral("coinflip"));
        const QString one = trigger(QStringLiteral("heartbeat-to-coinflip"));
        const QString two = trigger(QStringLiteral("heartbeat-to-eventdisplay"));
        const QString shown = service(QStringLiteral("event-display"));
        QTest::newRow("two triggers of a broker elsewhere")
            << QStringLiteral("docs__distributed-tracing-l357.yaml") << QStringList{coinflip, one, two}
            << QStringList{broker, shown}
            << QStringList{QStringLiteral("%1 > %2 trigger %3 /spec/subscriber").arg(broker, coinflip, one),
                           QStringLiteral("%1 > %2 reply %1 /spec/broker").arg(one, broker),
                           QStringLiteral("%1 > %2 trigger %3 /spec/subscriber").arg(broker, shown, two),
                           QStringLiteral("%1 > %2 reply %1 /spec/broker").arg(two, broker)};
    }

    void byHand()
    {
        if (samples().isEmpty())
            QSKIP("no reference material beside the project");
        QFETCH(QString, file);
        QFETCH(QStringList, nodes);
        QFETCH(QStringList, ghosts);
        QFETCH(QStringList, edges);
        const auto ran = weir::test::weirctl({QStringLiteral("graph"), samples() + u'/' + file,
                                              QStringLiteral("--output"), QStringLiteral("json")});
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.err, QByteArray());
        const weir::Json graph = ran.json();
        QStringList all = nodes + ghosts;
        all.sort();
        ghosts.sort();
        edges.sort();
        QCOMPARE(texts(graph["nodes"], "id"), all);
        QCOMPARE(texts(graph["ghosts"], nullptr), ghosts);
        QCOMPARE(GraphVerbTest::edges(graph), edges);
        QVERIFY(graph["errors"].empty());
    }

    void everySample()
    {
        if (samples().isEmpty())
            QSKIP("no reference material beside the project");
        const QStringList files = QDir(samples()).entryList({QStringLiteral("*.yaml")}, QDir::Files);
        QVERIFY(files.size() >= 50);
        int broken = 0;
        for (const QString &file : files) {
            const auto ran = weir::test::weirctl({QStringLiteral("graph"), samples() + u'/' + file,
                                                  QStringLiteral("--output"), QStringLiteral("json")});
            const weir::Json graph = ran.json();
            QVERIFY2(graph.is_object(), qPrintable(file));
            QVERIFY2(ran.exitCode == 0 || ran.exitCode == 3, qPrintable(file));
            QCOMPARE(ran.exitCode == 3, !graph["errors"].empty());
            QCOMPARE(graph["nodes"].empty(), ran.exitCode == 3);
            broken += ran.exitCode == 3;
        }
        QVERIFY(broken > 0);
        // The whole folder at once: the broken ones hide none of the others.
        const auto ran = weir::test::weirctl({QStringLiteral("graph"), samples(), QStringLiteral("--output"),
                                              QStringLiteral("json")});
        QCOMPARE(ran.exitCode, 3);
        QCOMPARE(int(ran.json()["errors"].size()), broken);
        QVERIFY(ran.json()["nodes"].size() > 60);
    }

    /// kubectl has read it by then.
    void whatStandsBeforeAFaultIsShown()
    {
        const auto ran = weir::test::weirctl({QStringLiteral("graph"), QStringLiteral("-"), QStringLiteral("--output"),
                                              QStringLiteral("json")},
                                             "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n---\nb: [\n---\n"
                                             "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\n");
        QCOMPARE(ran.exitCode, 3);
        weir::Json graph = ran.json();
        QCOMPARE(texts(graph["nodes"], "id"), QStringList({QStringLiteral("core/ConfigMap//a")}));
        QCOMPARE(graph["errors"].size(), size_t(1));
    }

    void standardInputAndForms()
    {
        const QByteArray yaml = "apiVersion: sources.knative.dev/v1\nkind: PingSource\nmetadata:\n  name: p\nspec:\n"
                                "  sink:\n    uri: 'http://x/\"q\"'\n";
        const QString graph = QStringLiteral("graph");
        const QString to = QStringLiteral("--to");
        const QString dash = QStringLiteral("-");
        const auto text = weir::test::weirctl({graph, dash}, yaml);
        QCOMPARE(text.exitCode, 0);
        QCOMPARE(text.out, QByteArray("PingSource p → http://x/\"q\"  [sink]\n"));
        const auto dot = weir::test::weirctl({graph, dash, to, QStringLiteral("dot")}, yaml);
        QVERIFY(
            dot.out.contains("\"sources.knative.dev/PingSource//p\" -> \"uri:http://x/\\\"q\\\"\" [label=\"sink\"];"));
        const auto mermaid = weir::test::weirctl({graph, dash, to, QStringLiteral("mermaid")}, yaml);
        QVERIFY(mermaid.out.startsWith("flowchart LR\n") && mermaid.out.contains("n0 -->|\"sink\"| n1"));
        // Its labels are HTML.
        const auto html = weir::test::weirctl(
            {graph, dash, to, QStringLiteral("mermaid")},
            "apiVersion: sources.knative.dev/v1\nkind: PingSource\nmetadata: {name: p, namespace: n}\n"
            "spec: {sink: {uri: 'http://x/?a=1&copy=2&lt=<b>'}}\n");
        QVERIFY2(html.out.contains("?a=1#amp;copy=2#amp;lt=#lt;b#gt;"), html.out.constData());
        const auto markdown = weir::test::weirctl({graph, dash, to, QStringLiteral("markdown")}, yaml);
        QVERIFY(markdown.out.contains("| PingSource p | source |"));
        QCOMPARE(weir::test::weirctl({graph, dash, to, QStringLiteral("png")}, yaml).exitCode, 2);
        QCOMPARE(weir::test::weirctl({graph}).exitCode, 2);
        const auto none = weir::test::weirctl({graph, QStringLiteral("no-such-file.yaml")});
        QCOMPARE(none.exitCode, 3);
        QVERIFY(none.err.contains("no-such-file.yaml"));
    }

    void hostileInput()
    {
        const QString graph = QStringLiteral("graph");
        for (const QByteArray &input :
             {QByteArray(200'000, '['), QByteArray("a\0b", 3), QByteArray("\xff\xfe\x00"), QByteArray("- - - :"),
              QByteArray("a: &a [x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n"
                         "d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\n"
                         "f: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]\ng: &g [*f,*f,*f,*f,*f,*f,*f,*f,*f]\n"
                         "h: [*g,*g,*g,*g,*g,*g,*g,*g,*g]\n")}) {
            const auto ran = weir::test::weirctl({graph, QStringLiteral("-"), QStringLiteral("--output"),
                                                  QStringLiteral("json")}, input);
            QCOMPARE(ran.exitCode, 3);
            QCOMPARE(ran.json()["errors"].size(), size_t(1));
        }
        const auto empty = weir::test::weirctl({graph, QStringLiteral("-")}, "");
        QCOMPARE(empty.exitCode, 0);
    }
};
