// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demo/process.h"
#include "model/telemetry/page.h"
#include "model/telemetry/recording.h"
#include "tests/model/demo/mesh.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

#include <set>

/// The simulated pages against recorded ones (same families, same sets of label names), and against the ledger by way
/// of Weir's own recipes.
class PagesTest final : public weir::test::Case
{
    Q_OBJECT

    using Json = weir::Json;
    using Mesh = weir::test::Mesh;

    static QByteArray q(const char *text) { return weir::test::q(text); }
    /// "family{name,name,…} scope"
    using Shapes = std::set<std::string>;

    static Shapes shapesOf(const QByteArray &page)
    {
        Shapes shapes;
        const auto families = weir::exposition::readPage(page);
        if (!families)
            return shapes;
        for (const auto &family : *families) {
            for (const auto &sample : family.samples) {
                std::set<std::string> names;
                std::string scope;
                for (const auto &[name, value] : sample.labels) {
                    names.insert(name);
                    if (name == "otel_scope_name")
                        scope = value;
                }
                std::string shape = family.type + ' ' + sample.name + '{';
                for (const std::string &name : names)
                    shape += name + ',';
                shapes.insert(shape + "} " + scope);
            }
        }
        return shapes;
    }

    static weir::demo::Scenario like(bool failing)
    {
        const auto trigger = [](const QByteArray &name, const QByteArray &broker, const QByteArray &filter,
                                const QByteArray &uri, const QByteArray &delivery) {
            return q("{`apiVersion`:`eventing.knative.dev/v1`,`kind`:`Trigger`,`metadata`:{`name`:`") + name
                + q("`,`namespace`:`shop`},`spec`:{`broker`:`") + broker + q("`,") + filter
                + q("`subscriber`:{`uri`:`http://") + uri + q("`}") + delivery + "}}";
        };
        const QByteArray dls = q("`deadLetterSink`:{`uri`:`http://dead.shop.svc.cluster.local/letters`}");
        const QByteArray paid = q("`filter`:{`attributes`:{`type`:`order.paid`}},");
        QByteArray objects =
            q("[{`apiVersion`:`eventing.knative.dev/"
              "v1`,`kind`:`Broker`,`metadata`:{`name`:`default`,`namespace`:`shop`},"
              "`spec`:{`delivery`:{`retry`:2,`backoffPolicy`:`exponential`,`backoffDelay`:`PT0.2S`,")
            + dls + "}}},"
            + q("{`apiVersion`:`eventing.knative.dev/"
                "v1`,`kind`:`Broker`,`metadata`:{`name`:`nodls`,`namespace`:`shop`},"
                "`spec`:{`delivery`:{`retry`:1,`backoffPolicy`:`linear`,`backoffDelay`:`PT0.1S`}}},")
            + trigger("t-ok", "default", {}, "ok.shop.svc.cluster.local/ok", {}) + ','
            + trigger("t-paid", "default", paid, "paid.shop.svc.cluster.local/paid", {}) + ','
            + trigger("t-fail", "default", q("`filters`:[{`prefix`:{`type`:`order.created`}}],"),
                      "fail.shop.svc.cluster.local/fail", {})
            + ','
            + trigger("t-slow", "default", paid, "slow.shop.svc.cluster.local/slow",
                      q(",`delivery`:{`retry`:1,`backoffPolicy`:`linear`,`backoffDelay`:`PT0.1S`,`timeout`:`PT1S`,"
                        "`deadLetterSink`:{`uri`:`http://dead2.shop.svc.cluster.local/slow`}}"))
            + ','
            + trigger("t-down", "default", paid, "down.shop.svc.cluster.local:8099/down",
                      q(",`delivery`:{`retry`:1,`backoffPolicy`:`linear`,`backoffDelay`:`PT0.1S`}"))
            + ',' + trigger("t-lost", "nodls", {}, "lost.shop.svc.cluster.local/lost", {}) + ','
            + q("{`apiVersion`:`messaging.knative.dev/"
                "v1`,`kind`:`InMemoryChannel`,`metadata`:{`name`:`pipe`,`namespace`:`shop`},`spec`:{}},"
                "{`apiVersion`:`messaging.knative.dev/"
                "v1`,`kind`:`Subscription`,`metadata`:{`name`:`s-fail`,`namespace`:`shop`},"
                "`spec`:{`channel`:{`apiVersion`:`messaging.knative.dev/v1`,`kind`:`InMemoryChannel`,`name`:`pipe`},"
                "`subscriber`:{`uri`:`http://chanfail.shop.svc.cluster.local/"
                "x`},`delivery`:{`retry`:1,`backoffPolicy`:`linear`,"
                "`backoffDelay`:`PT0.1S`,`deadLetterSink`:{`uri`:`http://dead3.shop.svc.cluster.local/chan`}}}},"
                "{`apiVersion`:`messaging.knative.dev/"
                "v1`,`kind`:`Subscription`,`metadata`:{`name`:`s-reply`,`namespace`:`shop`},"
                "`spec`:{`channel`:{`apiVersion`:`messaging.knative.dev/v1`,`kind`:`InMemoryChannel`,`name`:`pipe`},"
                "`subscriber`:{`uri`:`http://chan.shop.svc.cluster.local/x`},`reply`:{`uri`:`http://"
                "target.shop.svc.cluster.local/r`}}},"
                "{`apiVersion`:`flows.knative.dev/"
                "v1`,`kind`:`Sequence`,`metadata`:{`name`:`flow`,`namespace`:`shop`},`spec`:{`steps`:["
                "{`ref`:{`apiVersion`:`v1`,`kind`:`Service`,`name`:`step1`}},{`ref`:{`apiVersion`:`v1`,`kind`:`Service`"
                ",`name`:`step2`}}],"
                "`reply`:{`ref`:{`apiVersion`:`v1`,`kind`:`Service`,`name`:`end`}}}},"
                "{`apiVersion`:`sources.knative.dev/"
                "v1`,`kind`:`PingSource`,`metadata`:{`name`:`tick`,`namespace`:`shop`},"
                "`spec`:{`schedule`:`*/10 * * * * "
                "*`,`data`:`one`,`sink`:{`ref`:{`apiVersion`:`v1`,`kind`:`Service`,`name`:`ping`}}}},"
                "{`apiVersion`:`sources.knative.dev/"
                "v1`,`kind`:`ContainerSource`,`metadata`:{`name`:`web`,`namespace`:`shop`},"
                "`spec`:{`sink`:{`ref`:{`apiVersion`:`eventing.knative.dev/v1`,`kind`:`Broker`,`name`:`default`}}}},"
                "{`apiVersion`:`sources.knative.dev/"
                "v1`,`kind`:`ContainerSource`,`metadata`:{`name`:`web2`,`namespace`:`shop`},"
                "`spec`:{`sink`:{`ref`:{`apiVersion`:`eventing.knative.dev/v1`,`kind`:`Broker`,`name`:`nodls`}}}},"
                "{`apiVersion`:`sources.knative.dev/"
                "v1`,`kind`:`ContainerSource`,`metadata`:{`name`:`web3`,`namespace`:`shop`},"
                "`spec`:{`sink`:{`ref`:{`apiVersion`:`messaging.knative.dev/"
                "v1`,`kind`:`InMemoryChannel`,`name`:`pipe`}}}},"
                "{`apiVersion`:`sources.knative.dev/"
                "v1`,`kind`:`ContainerSource`,`metadata`:{`name`:`web4`,`namespace`:`shop`},"
                "`spec`:{`sink`:{`ref`:{`apiVersion`:`flows.knative.dev/v1`,`kind`:`Sequence`,`name`:`flow`}}}}]");
        const QByteArray bad =
            failing ? QByteArray(
                q("`shop/fail`:{`answers`:[{`share`:0.7,`status`:503},{`share`:0.3,`status`:200}]},"
                  "`shop/paid`:{`answers`:[{`share`:0.5,`status`:200,`body`:`thanks`},{`share`:0.5,`status`:200}]},"
                  "`shop/slow`:{`answers`:[{`share`:0.6,`latency`:5},{`share`:0.4,`status`:202}],`latency`:[0.02,0.3]},"
                  "`shop/down`:{`answers`:[{`share`:0.5,`refuse`:true},{`share`:0.5,`status`:200}]},"
                  "`shop/lost`:{`answers`:[{`share`:0.6,`status`:404},{`share`:0.4,`status`:200}]},"
                  "`shop/chanfail`:{`answers`:[{`share`:0.5,`status`:429},{`share`:0.5,`status`:202}]},"
                  "`shop/"
                  "step2`:{`answers`:[{`share`:0.2,`status`:503},{`share`:0.8,`status`:200}],`reply`:{`type`:`flow.end`"
                  "}},"
                  "`shop/dead`:{`answers`:[{`share`:0.3,`status`:500},{`share`:0.7,`status`:202}]},"
                  "`shop/dead2`:{`answers`:[{`share`:0.2,`status`:400},{`share`:0.8,`status`:202}]},"))
                    : QByteArray(q("`shop/step2`:{`reply`:{`type`:`flow.end`}},"));
        const QByteArray members = q("{`name`:`test`,`namespace`:`shop`,`sources`:{"
            "`shop/web`:{`rate`:20,`source`:`/shop/web`,`types`:[{`share`:0.5,`type`:`order.created`,`data`:{`a`:1}},"
            "{`share`:0.4,`type`:`order.paid`,`data`:{`a`:1}},{`share`:0.1,`type`:`order.cancelled`,`data`:{`a`:1}}]},"
            "`shop/web2`:{`rate`:4,`types`:[{`type`:`order.created`,`data`:{`a`:1}}]},"
            "`shop/web3`:{`rate`:8,`types`:[{`type`:`stock.changed`,`data`:{`a`:1}}]},"
            "`shop/web4`:{`rate`:4,`types`:[{`type`:`flow.start`,`data`:{`a`:1}}]}},`subscribers`:{") + bad
            + q("`shop/step1`:{`reply`:{`type`:`flow.mid`}},`shop/chan`:{`reply`:{`type`:`stock.seen`}},"
              "`shop/ok`:{`reply`:{`type`:`order.seen`,`share`:0.1}}},`objects`:") + objects + '}';
        auto scenario = weir::demo::Scenario::parse(members, QStringLiteral("test"));
        return scenario ? *scenario : weir::demo::Scenario{};
    }

    static QByteArray pageOf(Mesh &mesh, const QString &component)
    {
        for (const weir::demo::Pod &pod : mesh.engine().pods()) {
            if (pod.component == component)
                return mesh.engine().metricsPage(pod.nameSpace, pod.name);
        }
        return {};
    }

    static void scrape(Mesh &mesh, const QString &folder, const QString &name)
    {
        std::map<QString, int> index;
        for (const weir::demo::Pod &pod : mesh.engine().pods()) {
            if (pod.metricsPort == 0)
                continue;
            QFile file(
                QStringLiteral("%1/%2-%3-%4.txt").arg(folder, pod.component).arg(index[pod.component]++).arg(name));
            if (file.open(QIODevice::WriteOnly))
                file.write(mesh.engine().metricsPage(pod.nameSpace, pod.name));
        }
    }

    static QString show(const QMap<QString, double> &counts)
    {
        QStringList parts;
        for (auto it = counts.begin(); it != counts.end(); ++it) {
            if (it.value() != 0)
                parts += QStringLiteral("%1:%2").arg(it.key()).arg(it.value());
        }
        return parts.join(QLatin1Char(' '));
    }

    static QString show(const Json &counts)
    {
        QMap<QString, double> map;
        for (const auto &[key, value] : counts.items())
            map.insert(QString::fromStdString(key), value.get<double>());
        return show(map);
    }

    /// Every number that the recipes give between quiet and quiet equals the ledger.
    static void compare(Mesh &mesh, double until, int atLeast)
    {
        QTemporaryDir folder;
        mesh.engine().advance(4);
        scrape(mesh, folder.path(), QStringLiteral("t0"));
        mesh.engine().advance(until + 60);
        QVERIFY(mesh.engine().idle());
        scrape(mesh, folder.path(), QStringLiteral("t1"));
        QFile objects(folder.filePath(QStringLiteral("objects.json")));
        QVERIFY(objects.open(QIODevice::WriteOnly));
        objects.write(weir::toText(mesh.list()));
        objects.close();
        const auto intervals = weir::readRecording(folder.path(), weir::Registry::builtIn());
        QVERIFY2(intervals, qPrintable(intervals ? QString() : intervals.error().toString()));
        const Json ledger = mesh.engine().ledger();
        int compared = 0;
        for (const weir::EdgeReading &edge : intervals->front().edges) {
            if (edge.absence != weir::Absence::None)
                continue;
            const Json *truth = nullptr;
            for (const Json &one : ledger["edges"]) {
                // An inherited dead letter has the owner of its field as `via`; from and to are enough for it.
                const bool isLetter = edge.role == QStringLiteral("deadletter");
                if ((isLetter || weir::stringAt(one, "/via") == edge.via) && weir::stringAt(one, "/role") == edge.role
                    && weir::stringAt(one, "/to") == edge.to && weir::stringAt(one, "/from") == edge.from
                    && (edge.name.isEmpty() || weir::stringAt(one, "/name").isEmpty()
                        || weir::stringAt(one, "/name") == edge.name))
                    truth = &one;
            }
            const QString what = edge.role + QLatin1Char(' ') + edge.via + QStringLiteral(" → ") + edge.to;
            QVERIFY2(truth, qPrintable(what));
            const auto equal = [&](const std::optional<double> &value, const char *member) {
                if (!value)
                    return;
                ++compared;
                const double is = (*truth)[member].get<double>();
                QVERIFY2(*value == is, qPrintable(QStringLiteral("%1 %2: pages %3, ledger %4")
                                                      .arg(what, QLatin1String(member)).arg(*value).arg(is)));
            };
            equal(edge.window.events, "events");
            equal(edge.window.retries, "retries");
            equal(edge.window.deadLettered, "deadLettered");
            equal(edge.window.lost, "lost");
            if (edge.window.hasAttempts) {
                ++compared;
                QCOMPARE(what + show(edge.window.attempts), what + show((*truth)["attempts"]));
            }
        }
        QVERIFY2(compared >= atLeast, qPrintable(QString::number(compared)));
    }

private Q_SLOTS:
    void shapesAreThoseOfTheRecordings_data()
    {
        QTest::addColumn<bool>("failing");
        QTest::addColumn<QString>("recording");
        QTest::newRow("healthy") << false << QStringLiteral("a-healthy");
        QTest::newRow("failing") << true << QStringLiteral("b-failing");
    }

    void shapesAreThoseOfTheRecordings()
    {
        QFETCH(bool, failing);
        QFETCH(QString, recording);
        const QString folder = weir::test::vectorsDir() + QStringLiteral("/metrics/") + recording;
        if (!QDir(folder).exists())
            QSKIP("The recorded pages of vectors/metrics are not here.");
        Mesh mesh(like(failing));
        weir::CloudEvent stray;
        stray.attributes = {{QStringLiteral("specversion"), "1.0"}, {QStringLiteral("id"), "1"},
                            {QStringLiteral("source"), "/w"}, {QStringLiteral("type"), "warmup"}};
        // An event for a channel that nobody has loaded, and a request that is no event, are in the recordings too.
        mesh.engine().post({QStringLiteral("shop"), QStringLiteral("InMemoryChannel"), QStringLiteral("unknown")},
                           stray, [](int) {});
        QCOMPARE(mesh.engine().refuse(QStringLiteral("mt-broker-ingress"), "POST", QStringLiteral("/shop/default")),
                 400);
        mesh.engine().advance(30);
        QStringList missing;
        QStringList extra;
        for (const char *component :
             {"mt-broker-ingress", "mt-broker-filter", "imc-dispatcher", "pingsource-mt-adapter"}) {
            const auto recorded = weir::readMaybePacked(folder + QLatin1Char('/') + QLatin1String(component)
                                                        + QStringLiteral("-t3.txt.gz"));
            QVERIFY(recorded);
            const Shapes real = shapesOf(*recorded);
            const Shapes ours = shapesOf(pageOf(mesh, QLatin1String(component)));
            QVERIFY(real.size() > 50);
            for (const std::string &shape : real) {
                if (!ours.contains(shape))
                    missing += QLatin1String(component) + QStringLiteral(": ") + QString::fromStdString(shape);
            }
            for (const std::string &shape : ours) {
                if (!real.contains(shape))
                    extra += QLatin1String(component) + QStringLiteral(": ") + QString::fromStdString(shape);
            }
        }
        QVERIFY2(missing.isEmpty(),
                 qPrintable(QStringLiteral("not on the simulated pages:\n") + missing.join(QLatin1Char('\n'))));
        // The simulation may show more at once than one recording does, but no family that none has.
        for (const QString &shape : extra)
            QVERIFY2(shape.contains(QStringLiteral("http_")) || shape.contains(QStringLiteral("kn_eventing_")),
                     qPrintable(shape));
    }

    void recipesGiveTheLedger_data()
    {
        QTest::addColumn<bool>("failing");
        QTest::addColumn<quint64>("seed");
        QTest::newRow("healthy") << false << quint64(1);
        for (quint64 seed = 1; seed <= 4; ++seed)
            QTest::addRow("failing %d", int(seed)) << true << seed;
    }

    void recipesGiveTheLedger()
    {
        QFETCH(bool, failing);
        QFETCH(quint64, seed);
        Mesh mesh(like(failing), {.seed = seed, .until = 25, .quiet = 5});
        compare(mesh, 25, 20);
    }

    void recipesGiveTheLedgerOfTheShop()
    {
        auto scenario = weir::demo::Scenario::load(QStringLiteral("shop"));
        QVERIFY(scenario);
        Mesh mesh(*scenario, {.seed = 5, .until = 20, .quiet = 5});
        compare(mesh, 20, 30);
    }

    void metricsOffServesNothing()
    {
        auto scenario = weir::demo::Scenario::load(QStringLiteral("metrics-off"));
        QVERIFY(scenario);
        Mesh mesh(*scenario);
        mesh.engine().advance(5);
        QVERIFY(pageOf(mesh, QStringLiteral("mt-broker-filter")).isEmpty());
        for (const weir::demo::Pod &pod : mesh.engine().pods())
            QCOMPARE(pod.metricsPort, 0);
    }

    /// From 1.23 on the label sets of an instrument are capped; 1.22 lets them grow.
    void labelSetsAreCapped_data()
    {
        QTest::addColumn<QString>("release");
        QTest::addColumn<bool>("capped");
        QTest::newRow("1.23") << QStringLiteral("1.23") << true;
        QTest::newRow("1.22") << QStringLiteral("1.22") << false;
    }

    void labelSetsAreCapped()
    {
        QFETCH(QString, release);
        QFETCH(bool, capped);
        weir::demo::Process process(weir::demo::Role::Ingress, QStringLiteral("knative-eventing"),
                                    QStringLiteral("pod"), release);
        constexpr int types = 2100;
        for (int i = 0; i < types; ++i) {
            process.dispatch.observe(
                weir::demo::Labels().add("cloudevents_type", "type." + QByteArray::number(i)).add("url_scheme", "http"),
                0.01);
        }
        const auto families = weir::exposition::readPage(process.page(1));
        QVERIFY2(families, qPrintable(families ? QString() : families.error().toString()));
        double overflow = 0;
        double all = 0;
        int series = 0;
        for (const auto &family : *families) {
            if (family.name != "kn_eventing_dispatch_duration_seconds")
                continue;
            for (const auto &sample : family.samples) {
                if (!sample.name.ends_with("_count"))
                    continue;
                ++series;
                all += sample.value;
                for (const auto &[name, value] : sample.labels)
                    overflow += name == "otel_metric_overflow" ? sample.value : 0;
            }
        }
        QCOMPARE(all, double(types));
        QCOMPARE(series, capped ? 2000 : types);
        QCOMPARE(overflow, capped ? double(types - 1999) : 0.0);
    }
};
