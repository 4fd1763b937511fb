// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <QClipboard>

using namespace Qt::StringLiterals;

/// What is pasted is not always an event.
class TextsTest final : public weir::test::Case
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

    void errorsHaveAPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("broken JSON") << u"{\n  \"id\": \"1\",\n  oops\n}"_s << u"Line 3, column "_s;
        QTest::newRow("deep JSON") << u"{\"data\":\n"_s + QString(100'000, u'[') << u"Line 2, column "_s;
        QTest::newRow("words") << u"ce-id: 1\nhello there"_s << u"Line 2"_s;
        QTest::newRow("incomplete") << u"{\"id\": \"1\"}"_s << u"specversion"_s;
    }
    void errorsHaveAPlace()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, said);
        QVERIFY(m_desk->ask("order.created"));
        m_desk->text()->setPlainText(text);
        QVERIFY2(m_desk->problem().contains(said), qPrintable(m_desk->problem()));
        // No answer stands beside a question that is none.
        QTRY_VERIFY(!m_desk->canvas().isEmphasised());
        QVERIFY(m_desk->told().isEmpty());
        m_desk->text()->setPlainText(Desk::event("order.created"));
        QVERIFY(m_desk->problem().isEmpty());
        QTRY_VERIFY(m_desk->canvas().isEmphasised());
    }

    void aMegabyteIsRefusedWhole()
    {
        QVERIFY(m_desk->ask("order.created"));
        const QString before = m_desk->text()->toPlainText();
        QApplication::clipboard()->setText(QString(1024 * 1024, u'x'));
        m_desk->text()->selectAll();
        m_desk->text()->paste();
        QCOMPARE(m_desk->text()->toPlainText(), before);
        QVERIFY2(m_desk->problem().contains(u"1,048,576"_s) || m_desk->problem().contains(u"1048576"_s),
                 qPrintable(m_desk->problem()));
        QVERIFY(m_desk->canvas().isEmphasised());
    }

    void bytesThatAreNoText()
    {
        QVERIFY(m_desk->ask("order.created"));
        QApplication::clipboard()->setText(QString::fromUtf8(QByteArray("\xff\xfe{\"id\":\xc3\x28}", 11)));
        m_desk->text()->selectAll();
        m_desk->text()->paste();
        QVERIFY(!m_desk->problem().isEmpty());
        QTRY_VERIFY(!m_desk->canvas().isEmphasised());
    }

    void knownEventsAreOffered()
    {
        m_desk->action("What If…")->trigger();
        auto *choice = m_desk->window->findChild<QComboBox *>(u"eventChoice"_s);
        QStringList offered;
        for (int i = 0; i < choice->count(); ++i)
            offered.append(choice->itemText(i));
        QVERIFY2(offered.filter(u"order.paid"_s).size() == 1, qPrintable(offered.join(u'|')));
        const int paid = static_cast<int>(offered.indexOf(offered.filter(u"order.paid"_s).first()));
        choice->setCurrentIndex(paid);
        Q_EMIT choice->activated(paid);
        QTRY_VERIFY(m_desk->row(u"Service billing|delivered"_s).isValid());
    }
};
