// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

using namespace Qt::StringLiterals;

/// What a node takes with it, on the canvas and in words.
class BlastRadiusTest final : public weir::test::Case
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    [[nodiscard]] QStringList branches() const
    {
        QStringList result;
        for (int i = 0; i < m_desk->blast()->topLevelItemCount(); ++i)
            result.append(m_desk->blast()->topLevelItem(i)->text(0));
        return result;
    }

protected:
    void reset() override
    {
        m_desk = std::make_unique<Desk>();
    }

private Q_SLOTS:
    void cleanup() { m_desk.reset(); }

    void aBrokerThatFails()
    {
        m_desk->canvas().select({id::orders});
        m_desk->action("Blast Radius")->trigger();
        QTRY_VERIFY(m_desk->canvas().isEmphasised());
        QVERIFY(m_desk->blast()->isVisible());
        const QStringList found = branches();
        QVERIFY2(found.filter(u"Starves"_s).size() == 1 && found.filter(u"Stops"_s).size() == 1, qPrintable(found.join(u'|')));
        QVERIFY2(found.filter(u"Loses events (1)"_s).size() == 1, qPrintable(found.join(u'|')));
        QCOMPARE(m_desk->mark(id::orders).badge, u"fails"_s);
        QCOMPARE(m_desk->mark(id::mailer).badge, u"starves"_s);
        QVERIFY(m_desk->isFaded(id::aside));
        QCOMPARE(m_desk->scene().lines().colourOf(m_desk->edge(id::tick, weir::EdgeRole::Sink)),
                 weir::Theme::light().failed);
        // From a row to the canvas and back.
        QTreeWidgetItem *row = m_desk->blast()->topLevelItem(0)->child(0);
        Q_EMIT m_desk->blast()->itemClicked(row, 0);
        QCOMPARE(m_desk->canvas().selectedEdges(), QStringList(m_desk->edge(id::tick, weir::EdgeRole::Sink)));
        m_desk->blast()->setFocus();
        QTest::keyClick(m_desk->blast(), Qt::Key_Escape);
        QVERIFY(!m_desk->canvas().isEmphasised());
        QCOMPARE(m_desk->blast()->topLevelItemCount(), 0);
    }

    void aServiceThatFailsBecomesDeadLetters()
    {
        m_desk->choose(id::mailer, {u"Blast Radius"_s});
        // Its replies stop, what it should get becomes dead letters.
        QTRY_COMPARE(branches(), QStringList({u"Starts to dead-letter (1)"_s, u"Stops (1)"_s}));
        QCOMPARE(m_desk->scene().lines().colourOf(m_desk->edge(id::created, weir::EdgeRole::Trigger)),
                 weir::Theme::light().deadLetter);
    }

    void aGraveThatFails()
    {
        m_desk->choose(id::grave, {u"Blast Radius"_s});
        QTRY_VERIFY2(!branches().filter(u"Loses its dead letters"_s).isEmpty(), qPrintable(branches().join(u'|')));
    }

    void nobodyElseIsHit()
    {
        m_desk->choose(id::aside, {u"Blast Radius"_s});
        QTRY_COMPARE(branches(), QStringList({u"Nothing else is hit."_s}));
    }

    void anEditKeepsItLive()
    {
        m_desk->choose(id::mailer, {u"Blast Radius"_s});
        QTRY_COMPARE(branches().size(), 2);
        const auto key =
            m_desk->document.set().first({u"eventing.knative.dev"_s, u"Trigger"_s, u"shop"_s, u"created"_s});
        QVERIFY(m_desk->document.commit(weir::edits::remove(m_desk->document, {key})));
        QTRY_COMPARE(branches(), QStringList({u"Nothing else is hit."_s}));
    }
};
