// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

using namespace Qt::StringLiterals;

/// The canvas while something is asked: pixels, marks, and that nothing of it stays.
class LightsTest final : public weir::test::Case
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

protected:
    void reset() override
    {
        m_desk = std::make_unique<Desk>();
    }

private Q_SLOTS:
    void cleanup() { m_desk.reset(); }

    void linesShowWhatHappened()
    {
        const weir::Theme theme = weir::Theme::light();
        const QString taken = m_desk->edge(id::created, weir::EdgeRole::Trigger);
        const QString other = m_desk->edge(id::paid, weir::EdgeRole::Trigger);
        QVERIFY(isNear(m_desk->colourOn(taken), theme.broker));
        QVERIFY(m_desk->ask("order.created"));
        QVERIFY2(isNear(m_desk->colourOn(taken), theme.focus), qPrintable(m_desk->colourOn(taken).name()));
        const QColor faded = m_desk->colourOn(other);
        QVERIFY2(weir::contrastRatio(faded, theme.canvas) < 1.8, qPrintable(faded.name()));
        m_desk->choose(id::mailer, {u"Let It Fail"_s, u"503 Service Unavailable"_s});
        QTRY_COMPARE(m_desk->mark(id::grave).badge, u"dead letter"_s);
        QVERIFY2(isNear(m_desk->colourOn(taken), theme.failed), qPrintable(m_desk->colourOn(taken).name()));
        QCOMPARE(m_desk->scene().lines().colourOf(m_desk->edge(id::created, weir::EdgeRole::DeadLetter)),
                 theme.deadLetter);
    }

    void nodesAndChipsCarryWords()
    {
        QVERIFY(m_desk->ask("order.created"));
        QVERIFY(m_desk->mark(id::mailer).ring == weir::Tone::Accent);
        QCOMPARE(m_desk->mark(id::orders).badge, u"enters here"_s);
        QCOMPARE(m_desk->mark(id::paid).tag, u"type = order.created"_s);
        QVERIFY(!m_desk->isFaded(id::paid) && !m_desk->isFaded(id::created));
        QVERIFY(m_desk->isFaded(id::billing) && m_desk->isFaded(id::aside) && m_desk->isFaded(id::tick));
        m_desk->choose(id::mailer, {u"Let It Fail"_s, u"503 Service Unavailable"_s});
        QTRY_COMPARE(m_desk->mark(id::mailer).badge, u"503"_s);
        QVERIFY(m_desk->mark(id::mailer).ring == weir::Tone::Bad);
    }

    void escapeGivesBackThePictureBitByBit()
    {
        m_desk->dock()->show();
        QTest::qWait(1);
        m_desk->canvas().fit();
        m_desk->canvas().setFocus();
        const QImage before = m_desk->canvas().grab().toImage();
        QVERIFY(m_desk->ask("order.created"));
        QVERIFY(m_desk->canvas().grab().toImage() != before);
        m_desk->canvas().setFocus();
        QTest::keyClick(&m_desk->canvas(), Qt::Key_Escape);
        QVERIFY(!m_desk->canvas().isEmphasised());
        QVERIFY(m_desk->canvas().grab().toImage() == before);
        QVERIFY(m_desk->told().isEmpty());
    }

    void clearEscapeInTheDockAndClosingItEndIt()
    {
        QVERIFY(m_desk->ask("order.created"));
        QTest::keyClick(m_desk->text(), Qt::Key_Escape);
        QVERIFY(!m_desk->canvas().isEmphasised());
        QVERIFY(m_desk->ask("order.paid"));
        for (QToolButton *button : m_desk->dock()->findChildren<QToolButton *>()) {
            if (button->text() == u"Clear"_s && button->isVisible())
                button->click();
        }
        QVERIFY(!m_desk->canvas().isEmphasised());
        QVERIFY(m_desk->ask("order.created"));
        m_desk->dock()->close();
        QVERIFY(!m_desk->canvas().isEmphasised());
        QVERIFY(!m_desk->mark(id::orders).badge.size());
    }

    void farAwayItIsSeenToo()
    {
        QVERIFY(m_desk->ask("order.created"));
        m_desk->canvas().setZoom(0.2);
        m_desk->canvas().centerOn(m_desk->scene().contentRect().center());
        const auto focusPixels = [this] {
            const QImage shot = m_desk->canvas().grab().toImage();
            int count = 0;
            for (int y = 0; y < shot.height(); ++y) {
                for (int x = 0; x < shot.width(); ++x)
                    count += isNear(shot.pixelColor(x, y), weir::Theme::light().focus) ? 1 : 0;
            }
            return count;
        };
        const int asked = focusPixels();
        QTest::keyClick(m_desk->text(), Qt::Key_Escape);
        QVERIFY2(asked > 4 * focusPixels() + 20, qPrintable(u"%1 %2"_s.arg(asked).arg(focusPixels())));
    }

    void anotherFileEndsIt()
    {
        QVERIFY(m_desk->ask("order.created"));
        m_desk->choose(id::mailer, {u"Let It Fail"_s, u"503 Service Unavailable"_s});
        m_desk->window->openPaths({m_desk->path});
        QVERIFY(!m_desk->canvas().isEmphasised());
        QVERIFY(m_desk->window->findChild<weir::WhatIf *>()->conduct().isEmpty());
    }
};
