// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edits.h"
#include "tests/views/manifest/desk.h"
#include "views/manifest/searchbar.h"

#include <QLineEdit>
#include <QScrollBar>

using namespace Qt::StringLiterals;

/// A long text is put into the editor piece by piece; nobody may see or change less than the whole.
class FillingTest final : public weir::test::Case
{
    Q_OBJECT

    static constexpr int Count = 6000;

    static QByteArray text()
    {
        QByteArray all;
        for (int i = 0; i < Count; ++i) {
            all += "---\napiVersion: eventing.knative.dev/v1\nkind: Broker # é\nmetadata:\n  name: b"
                + QByteArray::number(i) + "\n";
        }
        return all;
    }
    static int lines() { return Count * 5 + 1; }

    std::unique_ptr<Desk> m_desk;

    void reset() override { m_desk = std::make_unique<Desk>(text()); }

private Q_SLOTS:
    void theBeginningIsThereAtOnceAndTheRestComes()
    {
        QVERIFY(m_desk->editor->isFilling());
        QVERIFY(m_desk->editor->blockCount() > 100);
        QVERIFY(m_desk->editor->blockCount() < lines());
        QCOMPARE(m_desk->shown(), text());
        QTRY_VERIFY(!m_desk->editor->isFilling());
        QCOMPARE(m_desk->editor->toPlainText().toUtf8(), text());
        QVERIFY(!m_desk->document.isModified());
        QCOMPARE(m_desk->editor->textCursor().position(), 0);
    }

    void aKeyMeetsTheWholeText()
    {
        QVERIFY(m_desk->editor->isFilling());
        m_desk->editor->setFocus();
        m_desk->key(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(m_desk->editor->textCursor().blockNumber(), lines() - 1);
        m_desk->type(u"# end"_s);
        QTRY_COMPARE(m_desk->bytes(), text() + "# end");
    }

    void whatIsTypedInTheBeginningStaysThere()
    {
        QVERIFY(m_desk->editor->isFilling());
        m_desk->editor->goTo(4, 10);
        QVERIFY(m_desk->editor->isFilling());
        m_desk->type(u"x"_s);
        QByteArray wanted = text();
        wanted.replace(wanted.indexOf("name: b0") + 8, 0, "x");
        QTRY_COMPARE(m_desk->bytes(), wanted);
        QCOMPARE(m_desk->editor->toPlainText().toUtf8(), wanted);
    }

    void aPlaceFarBelowIsReached()
    {
        m_desk->pane.reveal(u"eventing.knative.dev/Broker//b5999"_s, u"/metadata/name"_s);
        QCOMPARE(m_desk->line(), u"  name: b5999"_s);
    }

    void theSearchSeesAll()
    {
        m_desk->editor->setFocus();
        m_desk->key(Qt::Key_F, Qt::ControlModifier);
        auto *search = m_desk->pane.findChild<weir::SearchBar *>();
        QTest::keyClicks(search->findChild<QLineEdit *>(), u"b5999"_s);
        QCOMPARE(m_desk->line(), u"  name: b5999"_s);
    }

    void anotherTextTakesItsPlace()
    {
        QVERIFY(m_desk->editor->isFilling());
        m_desk->document.openBytes("apiVersion: v1\nkind: Service\nmetadata: {name: s}\n", u"s.yaml"_s);
        QCOMPARE(m_desk->editor->toPlainText(), u"apiVersion: v1\nkind: Service\nmetadata: {name: s}\n"_s);
        QTest::qWait(50);
        QCOMPARE(m_desk->editor->toPlainText(), u"apiVersion: v1\nkind: Service\nmetadata: {name: s}\n"_s);
    }

    void aChangeMeanwhileIsShown()
    {
        QVERIFY(m_desk->editor->isFilling());
        const auto key = m_desk->document.set().first({u"eventing.knative.dev"_s, u"Broker"_s, {}, u"b4000"_s});
        const auto change =
            weir::edits::setField(m_desk->document, key, weir::Pointer::parse("/metadata/name"), weir::Json("new"));
        QVERIFY(change && m_desk->document.commit(*change));
        QByteArray wanted = text();
        wanted.replace("name: b4000", "name: new");
        QCOMPARE(m_desk->editor->toPlainText().toUtf8(), wanted);
    }
};
