// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/flow/trace.h"
#include "tests/support/manifests.h"
#include "tests/support/testmain.h"

/// Which relations a simulation went along, and what comes from what.
class TraceTest final : public weir::test::Case
{
    Q_OBJECT

    using Passing = weir::flow::Passing;
    using Kind = weir::flow::Journey::Kind;

    const weir::Registry m_registry = weir::Registry::builtIn();

    static QByteArray design()
    {
        return "apiVersion: sources.knative.dev/v1\nkind: PingSource\nmetadata: {name: p, namespace: shop}\n"
               "spec: {sink: {ref: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: b}}}\n"
               "---\napiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata: {name: b, namespace: shop}\n"
               "spec: {delivery: {retry: 1, deadLetterSink: {uri: 'http://grave.example'}}}\n"
               "---\napiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata: {name: taken, namespace: shop}\n"
               "spec:\n  broker: b\n  filter: {attributes: {type: t}}\n  subscriber: {uri: 'http://worker.example'}\n"
               "---\napiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata: {name: other, namespace: shop}\n"
               "spec:\n  broker: b\n  filter: {attributes: {type: u}}\n  subscriber: {uri: 'http://other.example'}\n";
    }

    struct Told {
        weir::flow::Simulation simulation;
        weir::flow::Trace trace;
    };

    Told ask(weir::flow::Question question) const
    {
        const weir::ResourceSet set = weir::test::setOf(design());
        weir::Topology topology(m_registry);
        topology.rebuild(set);
        const weir::admission::Profile profile;
        for (const auto &[name, value] : {std::pair("specversion", "1.0"), std::pair("id", "1"),
                                          std::pair("source", "/a"), std::pair("type", "t")})
            question.event.attributes.insert(QString::fromLatin1(name), value);
        question.at = QStringLiteral("sources.knative.dev/PingSource/shop/p");
        const weir::flow::Design design{topology, set, profile};
        Told told;
        told.simulation = weir::flow::simulate(design, question);
        told.trace = weir::flow::traceOf(design, told.simulation);
        return told;
    }

    /// The edge of `via` whose id ends so, with what passed there.
    static std::optional<Passing> passing(const weir::flow::Trace &trace, const QString &via, const QString &role)
    {
        for (auto it = trace.lines.cbegin(); it != trace.lines.cend(); ++it) {
            if (it.key().contains(u'/' + via + u'|') && it.key().endsWith(role))
                return it.value();
        }
        return std::nullopt;
    }

private Q_SLOTS:
    void deliveredAndNotTaken()
    {
        const Told told = ask({});
        QCOMPARE(passing(told.trace, QStringLiteral("p"), QStringLiteral("sink")), std::optional(Passing::Carried));
        QCOMPARE(passing(told.trace, QStringLiteral("taken"), QStringLiteral("trigger")), std::optional(Passing::Carried));
        QCOMPARE(passing(told.trace, QStringLiteral("other"), QStringLiteral("trigger")), std::optional(Passing::Untaken));
        QCOMPARE(told.trace.lines.size(), 3);
        QCOMPARE(told.simulation.journeys.size(), size_t(1));
    }

    void deadLettersAreJourneysOfTheirOwn()
    {
        weir::flow::Question question;
        question.conduct[QStringLiteral("uri:http://worker.example")].status = 500;
        const Told told = ask(question);
        QCOMPARE(passing(told.trace, QStringLiteral("taken"), QStringLiteral("trigger")), std::optional(Passing::Failing));
        QCOMPARE(passing(told.trace, QStringLiteral("taken"), QStringLiteral("deadletter")),
                 std::optional(Passing::DeadLettered));
        QCOMPARE(told.simulation.journeys.size(), size_t(2));
        const weir::flow::Journey &letter = told.simulation.journeys[1];
        QVERIFY(letter.kind == Kind::DeadLetter);
        QCOMPARE(letter.parent, size_t(0));
        QCOMPARE(letter.from, QStringLiteral("uri:http://worker.example"));
        QCOMPARE(told.simulation.events[letter.event].text(QStringLiteral("knativeerrorcode")), QStringLiteral("500"));
        QCOMPARE(told.simulation.steps.back().journey, size_t(1));
    }

    void repliesAreJourneysOfTheirOwn()
    {
        weir::flow::Question question;
        weir::flow::Conduct &conduct = question.conduct[QStringLiteral("uri:http://worker.example")];
        conduct.reply = weir::flow::Conduct::Reply::Event;
        for (const auto &[name, value] : {std::pair("specversion", "1.0"), std::pair("id", "2"),
                                          std::pair("source", "/w"), std::pair("type", "u")})
            conduct.event.attributes.insert(QString::fromLatin1(name), value);
        const Told told = ask(question);
        QCOMPARE(passing(told.trace, QStringLiteral("taken"), QStringLiteral("reply")), std::optional(Passing::Replied));
        // Of the event itself it was kept off, of the reply it was taken.
        QCOMPARE(passing(told.trace, QStringLiteral("other"), QStringLiteral("trigger")), std::optional(Passing::Carried));
        QVERIFY(told.simulation.journeys.at(1).kind == Kind::Reply);
        for (const weir::flow::Step &step : told.simulation.steps)
            QVERIFY(step.journey < told.simulation.journeys.size());
        for (size_t i = 0; i < told.simulation.journeys.size(); ++i)
            QVERIFY(told.simulation.journeys[i].parent <= i);
    }

    void nobodyWaitsForACancelledOne()
    {
        std::stop_source source;
        source.request_stop();
        weir::flow::Question question;
        question.stop = source.get_token();
        const Told told = ask(question);
        QVERIFY(told.simulation.isCut);
        QVERIFY(told.simulation.delivered.empty());
    }
};
