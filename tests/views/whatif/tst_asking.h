// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

using namespace Qt::StringLiterals;

/// The dock: an event goes in, steps come out, and follow every change.
class AskingTest final : public weir::test::Case
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

    void theFirstQuestionAsksItself()
    {
        QVERIFY(m_desk->dock()->isHidden());
        QVERIFY(!m_desk->canvas().isEmphasised());
        m_desk->action("What If…")->trigger();
        QVERIFY(!m_desk->dock()->isHidden());
        // The design knows what its triggers ask for.
        QVERIFY2(m_desk->text()->toPlainText().contains(u"order.created"_s), qPrintable(m_desk->text()->toPlainText()));
        QTRY_VERIFY(!m_desk->told().isEmpty());
        QCOMPARE(m_desk->told(), QStringList({u"Broker orders|accepted|"_s, u"Service billing|not taken|Trigger paid"_s,
                                              u"Service mailer|delivered|Trigger created"_s}));
        QVERIFY2(m_desk->summary().contains(u"delivered to 1"_s), qPrintable(m_desk->summary()));
        QVERIFY(m_desk->summary().contains(u"not taken 1"_s));
    }

    void everyFormOfAnEventIsUnderstood()
    {
        QVERIFY(m_desk->ask("order.created"));
        const QStringList expected = m_desk->told();
        const QStringList texts{
            u"["_s + Desk::event("order.created") + u"]"_s,
            u"> POST / HTTP/1.1\n> Ce-Specversion: 1.0\n> Ce-Id: 1\n> Ce-Source: /shop\n> Ce-Type: order.created\n"_s,
            u"ce-specversion: 1.0\nce-id: 1\nce-source: /shop\nce-type: order.created\ncontent-type: text/plain\n\nhello"_s};
        for (const QString &text : texts) {
            m_desk->text()->setPlainText(Desk::event("nothing"));
            QTRY_VERIFY(m_desk->told() != expected);
            m_desk->text()->setPlainText(text);
            QTRY_COMPARE(m_desk->told(), expected);
        }
    }

    void notTakenSaysWhichClauseAndWhichValue()
    {
        QVERIFY(m_desk->ask("order.created"));
        const QModelIndex row = m_desk->row(u"Service billing|not taken"_s);
        QVERIFY(row.isValid());
        m_desk->steps()->setCurrentIndex(row);
        QVERIFY2(m_desk->details().contains(u"/spec/filters/0/exact"_s), qPrintable(m_desk->details()));
        QVERIFY(m_desk->details().contains(u"order.created"_s));
        QVERIFY(row.siblingAtColumn(4).data().toString().contains(u"Trigger paid does not take the event"_s));
    }

    void aFailingServiceAndItsDeadLetter()
    {
        QVERIFY(m_desk->ask("order.created"));
        m_desk->choose(id::mailer, {u"Let It Fail"_s, u"503 Service Unavailable"_s});
        QTRY_COMPARE(m_desk->told(), QStringList({u"Broker orders|accepted|"_s, u"Service billing|not taken|Trigger paid"_s,
                                                  u"Service mailer|failed|Trigger created"_s,
                                                  u"Service mailer|failed (attempt 2)|Trigger created"_s,
                                                  u"Service mailer|failed (attempt 3)|Trigger created"_s,
                                                  u"Dead letter of Service mailer||"_s,
                                                  u">Service grave|dead-lettered|Trigger created"_s}));
        QVERIFY(m_desk->summary().contains(u"dead letters 1"_s));
        QVERIFY(m_desk->summary().contains(u"over after 3 s"_s) || m_desk->summary().contains(u"over after"_s));
        m_desk->steps()->setCurrentIndex(m_desk->row(u"Service mailer|failed"_s));
        auto *line = m_desk->window->findChild<QWidget *>(u"attemptLine"_s);
        QVERIFY(line->isVisible());
        QVERIFY(!line->accessibleDescription().isEmpty());
        m_desk->steps()->setCurrentIndex(m_desk->row(u"Service grave|dead-lettered"_s));
        QVERIFY2(m_desk->details().contains(u"knativeerrorcode"_s), qPrintable(m_desk->details()));
        QVERIFY(m_desk->details().contains(u"http://mailer.shop.svc.cluster.local"_s));
        // The list beside it says who fails; Delete lets it answer again.
        auto *list = m_desk->window->findChild<QTreeWidget *>(u"behaviours"_s);
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(1), u"503 Service Unavailable"_s);
        m_desk->window->findChild<QTabWidget *>()->setCurrentWidget(list->parentWidget());
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(m_desk->document.set().size(), size_t(8));
        QTRY_VERIFY(m_desk->row(u"Service mailer|delivered"_s).isValid());
        QCOMPARE(list->topLevelItemCount(), 0);
    }

    void everyWayToFail_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("badge");
        QTest::addColumn<QString>("line");
        QTest::newRow("redirect") << u"302 redirect"_s << u"302"_s << u"Service grave|dead-lettered"_s;
        QTest::newRow("nobody") << u"No answer"_s << u"no answer"_s << u"Service grave|dead-lettered"_s;
        QTest::newRow("slow") << u"Slower than any time-out"_s << u"slow"_s << u"Service mailer|waiting"_s;
        QTest::newRow("no event") << u"A body that is no event"_s << u"no event"_s << u"Service grave|dead-lettered"_s;
    }
    void everyWayToFail()
    {
        QFETCH(const QString, entry);
        QFETCH(const QString, badge);
        QFETCH(const QString, line);
        QVERIFY(m_desk->ask("order.created"));
        m_desk->choose(id::mailer, {u"Let It Fail"_s, entry});
        QTRY_VERIFY2(m_desk->row(line).isValid(), qPrintable(m_desk->told().join(u'\n')));
        QVERIFY2(m_desk->mark(id::mailer).badge.contains(badge), qPrintable(m_desk->mark(id::mailer).badge));
    }

    void aReplyIsAnEventOfItsOwn()
    {
        QVERIFY(m_desk->ask("order.created"));
        const QModelIndex row = m_desk->row(u"Service mailer|delivered"_s);
        m_desk->steps()->setCurrentIndex(row);
        Q_EMIT m_desk->steps()->activated(row);
        auto *dialog = m_desk->window->findChild<QDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>(u"eventText"_s)->setPlainText(Desk::event("order.paid"));
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QTRY_VERIFY2(m_desk->told().contains(u">Service billing|delivered|Trigger paid"_s),
                     qPrintable(m_desk->told().join(u'\n')));
        QVERIFY(m_desk->told().contains(u"Reply of Service mailer|replied|Trigger created"_s));
        QVERIFY(m_desk->told().contains(u">Broker orders|accepted|Trigger created"_s));
    }

    void editsKeepItLiveAndUndoKnowsNothing()
    {
        QVERIFY(m_desk->ask("order.created"));
        QVERIFY(!m_desk->document.isModified());
        QVERIFY(!m_desk->document.history().canUndo());
        const auto key =
            m_desk->document.set().first({u"eventing.knative.dev"_s, u"Trigger"_s, u"shop"_s, u"created"_s});
        QVERIFY(m_desk->document.commit(weir::edits::remove(m_desk->document, {key})));
        QTRY_COMPARE(m_desk->told(), QStringList({u"Broker orders|accepted|"_s, u"Service billing|not taken|Trigger paid"_s,
                                                  u"Broker orders|taken by nobody|"_s}));
        m_desk->document.undo();
        QTRY_VERIFY(m_desk->row(u"Service mailer|delivered"_s).isValid());
        QVERIFY(!m_desk->document.history().canUndo());
        QVERIFY(!m_desk->document.isModified());
        QCOMPARE(m_desk->document.rendered().at(0).second, shopDesign);
    }

    void itEntersWhereOneSays()
    {
        QVERIFY(m_desk->ask("order.created"));
        m_desk->choose(id::grave, {u"What If an Event Enters Here"_s});
        QTRY_COMPARE(m_desk->told(), QStringList({u"Service grave|delivered|"_s}));
        auto *entry = m_desk->window->findChild<QComboBox *>(u"entry"_s);
        QCOMPARE(entry->currentData().toString(), id::grave);
        const int index = entry->findData(id::tick);
        QVERIFY(index >= 0);
        entry->setCurrentIndex(index);
        Q_EMIT entry->activated(index);
        QTRY_VERIFY2(m_desk->told().contains(u"PingSource tick|sent|PingSource tick"_s),
                     qPrintable(m_desk->told().join(u'\n')));
    }

    void onlyTheLastQuestionIsAnswered()
    {
        QVERIFY(m_desk->ask("order.created"));
        auto *question = m_desk->window->findChild<weir::WhatIf *>();
        QStringList types;
        QObject listener; // gone before the list is
        connect(question, &weir::WhatIf::answered, &listener, [&] {
            types.append(question->answer() ? question->answer()->simulation.events[0].type() : QString());
        });
        for (const char *type : {"a", "b", "c", "order.paid"})
            m_desk->text()->setPlainText(Desk::event(type));
        QTRY_COMPARE(types, QStringList({u"order.paid"_s}));
        QTest::qWait(100);
        QCOMPARE(types.size(), 1);
    }

    void tenThousandNodes()
    {
        // From one broker into a hundred, each with its own triggers; every other one asks for what is sent.
        QByteArray yaml = shopDesign;
        for (int i = 0; i < 100; ++i) {
            const QByteArray hub = "hub" + QByteArray::number(i);
            yaml += "---\napiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata: {name: " + hub + ", namespace: shop}\n"
                + "---\napiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata: {name: to-" + hub + ", namespace: shop}\n"
                + "spec:\n  broker: orders\n  subscriber: {ref: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: "
                + hub + "}}\n";
            for (int j = 0; j < 49; ++j) {
                const QByteArray n = QByteArray::number(49 * i + j);
                yaml += "---\napiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata: {name: t" + n
                    + ", namespace: shop}\nspec:\n  broker: " + hub + "\n  filters: [{exact: {type: order."
                    + ((49 * i + j) % 2 ? "paid" : "other") + "}}]\n  subscriber: {ref: {apiVersion: v1, kind: Service, name: s"
                    + n + "}}\n---\napiVersion: v1\nkind: Service\nmetadata: {name: s" + n
                    + ", namespace: shop}\nspec: {ports: [{port: 80}]}\n";
            }
        }
        m_desk.reset();
        m_desk = std::make_unique<Desk>(yaml);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->document.set().size() > 10'000, 60'000);
        auto *question = m_desk->window->findChild<weir::WhatIf *>();
        m_desk->action("What If…")->trigger();
        m_desk->text()->setPlainText(Desk::event("order.paid"));
        // Asking returns at once; the answer comes from elsewhere while the window goes on.
        QVERIFY(!question->answer());
        QTRY_VERIFY_WITH_TIMEOUT(question->answer(), 60'000);
        QCOMPARE(question->answer()->simulation.delivered.size(), size_t(2451));
        QVERIFY(m_desk->isFaded(u"core/Service/shop/s0"_s));
        QVERIFY(!m_desk->isFaded(u"core/Service/shop/s1"_s));
    }
};
