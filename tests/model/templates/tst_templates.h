// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edits.h"
#include "tests/support/testmain.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// What templates make is right by Weir's own checks, is one step, and takes any answer literally.
class TemplatesTest final : public weir::test::Case
{
    Q_OBJECT
    const weir::Registry m_registry = weir::Registry::builtIn();
    const std::vector<weir::Template> m_all = weir::builtInTemplates();

    [[nodiscard]] const weir::Template &byId(const QString &id) const
    {
        return *std::ranges::find(m_all, id, &weir::Template::id);
    }

    static void eachTemplate(const std::vector<weir::Template> &all)
    {
        QTest::addColumn<size_t>("at");
        for (size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].id.toLatin1().constData()) << i;
    }

    static QString complaints(const weir::Document &document)
    {
        QStringList lines;
        for (const weir::Finding &finding : document.checker().findings()) {
            if (finding.severity != weir::Severity::Hint)
                lines.append(finding.rule + u": "_s + finding.message);
        }
        return lines.join(u'\n');
    }

private Q_SLOTS:
    void allAreThere()
    {
        QStringList ids;
        for (const weir::Template &one : m_all)
            ids.append(one.id);
        ids.sort();
        QCOMPARE(ids, QStringList({u"broker-with-dead-letters"_s, u"custom-source"_s, u"fan-out"_s, u"http-producer"_s,
                                   u"kafka-in-and-out"_s, u"sequence-with-error-branch"_s, u"timer"_s,
                                   u"webhook-receiver"_s, u"windowed-aggregation"_s}));
    }

    void passItsOwnChecks_data() { eachTemplate(m_all); }

    void passItsOwnChecks()
    {
        QFETCH(size_t, at);
        const weir::Template &one = m_all[at];
        const auto text = weir::expand(one, weir::initialAnswers(one));
        QVERIFY(text);
        weir::Document document(m_registry);
        document.openBytes(*text, u"made"_s);
        QVERIFY2(document.failures().empty(), text->constData());
        QVERIFY(document.set().size() >= 2);
        QCOMPARE(complaints(document), QString());
        QCOMPARE(document.topology().ghosts(), QStringList());
        QVERIFY2(!text->contains("$("), text->constData());
        // Every object is on a line: nothing lies about without a purpose.
        for (const weir::Node &node : document.topology().nodes()) {
            if (node.resource.kind != u"EventType"_s) {
                QVERIFY2(!document.topology().outgoing(node.id).isEmpty()
                             || !document.topology().incoming(node.id).isEmpty()
                             || !document.topology().ownedBy(node.id).isEmpty(),
                         qPrintable(node.id));
            }
        }
    }

    void oneStep_data() { eachTemplate(m_all); }

    void oneStep()
    {
        QFETCH(size_t, at);
        const weir::Template &one = m_all[at];
        weir::Document document(m_registry);
        const QByteArray before =
            "# kept\napiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata:\n  name: default\n";
        document.openBytes(before, u"one"_s);
        weir::Answers answers = weir::initialAnswers(one);
        QByteArray once;
        for (int round = 0; round < 2; ++round) {
            answers.insert(u"name"_s, QString::fromUtf8(one.questions.front().initial));
            const QString name = weir::edits::freeTemplateName(document, one, answers, {});
            QCOMPARE(name.endsWith(u"-2"_s), round == 1);
            answers.insert(u"name"_s, name);
            const auto change = weir::edits::addTemplate(document, one, answers, {0, 0}, {});
            QVERIFY(change);
            QVERIFY(document.commit(*change));
            if (round == 0)
                once = document.rendered().front().second;
            QCOMPARE(complaints(document), QString());
        }
        document.undo();
        QCOMPARE(document.rendered().front().second, once);
        document.undo();
        QCOMPARE(document.rendered().front().second, before);
        QVERIFY(!document.history().canUndo());
    }

    void brokerThatIsThere()
    {
        const weir::Template &timer = byId(u"timer"_s);
        weir::Answers answers = weir::initialAnswers(timer);
        answers.insert(u"broker"_s, u"default"_s);
        answers.insert(u"timezone"_s, u"Europe/Berlin"_s);
        const auto text = weir::expand(timer, answers);
        QVERIFY(text);
        QCOMPARE(*text, QByteArray("apiVersion: sources.knative.dev/v1\n"
                                   "kind: PingSource\n"
                                   "metadata:\n"
                                   "  name: timer\n"
                                   "spec:\n"
                                   "  schedule: \"*/5 * * * *\"\n"
                                   "  timezone: Europe/Berlin\n"
                                   "  contentType: text/plain\n"
                                   "  data: tick\n"
                                   "  sink:\n"
                                   "    ref:\n"
                                   "      apiVersion: eventing.knative.dev/v1\n"
                                   "      kind: Broker\n"
                                   "      name: default\n"));
    }

    void whatIsNotAnsweredIsLeftOut()
    {
        const weir::Template &receiver = byId(u"webhook-receiver"_s);
        weir::Answers answers = weir::initialAnswers(receiver);
        const auto all = weir::expand(receiver, answers);
        QVERIFY(all && !all->contains("filter"));
        answers.insert(u"type"_s, u"order.created"_s);
        const auto some = weir::expand(receiver, answers);
        QVERIFY(some && some->contains("  filter:\n    attributes:\n      type: order.created\n"));
    }

    void asManyAsAreAskedFor()
    {
        const weir::Template &fanOut = byId(u"fan-out"_s);
        weir::Answers answers = weir::initialAnswers(fanOut);
        answers.insert(u"subscribers"_s, u"7"_s);
        const auto text = weir::expand(fanOut, answers);
        QVERIFY(text);
        QCOMPARE(text->count("kind: Subscription\n"), 7);
        QVERIFY(text->contains("name: fanout-7\n"));
    }

    void aNumberIsANumber()
    {
        const weir::Template &broker = byId(u"broker-with-dead-letters"_s);
        weir::Answers answers = weir::initialAnswers(broker);
        answers.insert(u"retry"_s, u"12"_s);
        const auto text = weir::expand(broker, answers);
        QVERIFY(text && text->contains("    retry: 12\n"));
    }

    void answersAreTakenLiterally()
    {
        const weir::Template &timer = byId(u"timer"_s);
        weir::Answers answers = weir::initialAnswers(timer);
        const QString hostile = u"x: y\n---\nkind: Secret\n\"'{[&*!%@`$(name)"_s;
        answers.insert(u"data"_s, hostile);
        const auto text = weir::expand(timer, answers);
        QVERIFY(text);
        weir::Document document(m_registry);
        document.openBytes(*text, u"made"_s);
        QCOMPARE(document.set().size(), 2);
        for (const auto &[key, resource] : document.set().resources()) {
            if (resource->kind() == u"PingSource"_s)
                QCOMPARE(weir::stringAt(resource->json(), "/spec/data"), hostile);
        }
    }

    void wrongAnswers_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("answer");
        QTest::newRow("no name") << u"timer"_s << u"name"_s << u" "_s;
        QTest::newRow("capitals") << u"timer"_s << u"name"_s << u"Timer"_s;
        QTest::newRow("too long") << u"timer"_s << u"name"_s << QString(41, u'a');
        QTest::newRow("a schedule of four fields") << u"timer"_s << u"schedule"_s << u"* * * *"_s;
        QTest::newRow("no duration") << u"broker-with-dead-letters"_s << u"delay"_s << u"5s"_s;
        QTest::newRow("nothing long") << u"windowed-aggregation"_s << u"every"_s << u"0s"_s;
        QTest::newRow("longer than a day") << u"windowed-aggregation"_s << u"every"_s << u"25h"_s;
        QTest::newRow("no time") << u"windowed-aggregation"_s << u"every"_s << u"PT1M"_s;
        QTest::newRow("too many") << u"fan-out"_s << u"subscribers"_s << u"1000000"_s;
        QTest::newRow("another word") << u"windowed-aggregation"_s << u"emit"_s << u"median"_s;
        QTest::newRow("no image") << u"custom-source"_s << u"image"_s << QString();
    }

    void wrongAnswers()
    {
        QFETCH(QString, id);
        QFETCH(QString, question);
        QFETCH(QString, answer);
        weir::Answers answers = weir::initialAnswers(byId(id));
        answers.insert(question, answer);
        const auto text = weir::expand(byId(id), answers);
        QVERIFY(!text);
        QCOMPARE(text.error().field, question);
        QVERIFY(text.error().message.endsWith(u'.'));
        weir::Document document(m_registry);
        QVERIFY(!weir::edits::addTemplate(document, byId(id), answers, {}, {}));
    }
};
