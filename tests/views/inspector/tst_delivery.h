// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "model/document/edits.h"
#include "deliverydesign.h"
#include "tests/support/testmain.h"
#include "views/common/attemptline.h"
#include "views/common/theme.h"
#include "views/inspector/inspector.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>

/// The delivery tab: policy in force, whose word it is, attempts over time.
class DeliveryTest final : public weir::test::Case
{
    Q_OBJECT

    weir::Registry m_registry = weir::Registry::builtIn();
    std::unique_ptr<weir::Document> m_document;
    std::unique_ptr<weir::Inspector> m_inspector;

    static constexpr int DeliveryTabIndex = 2;
    static QString id(const char *kindAndName)
    {
        const QString text = QString::fromLatin1(kindAndName);
        const QString group = text.startsWith(u"Sequence") ? QStringLiteral("flows.knative.dev/")
            : text.startsWith(u"Service") ? QStringLiteral("core/") : QStringLiteral("eventing.knative.dev/");
        return group + text.section(u'/', 0, 0) + QStringLiteral("/shop/") + text.section(u'/', 1);
    }

    QTabWidget *tabs() const { return m_inspector->findChild<QTabWidget *>(); }

    void select(const char *kindAndName)
    {
        m_inspector->showSelection({id(kindAndName)}, {});
        tabs()->setCurrentIndex(DeliveryTabIndex);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    QList<QLabel *> labels() const
    {
        QList<QLabel *> shown;
        for (QLabel *label : tabs()->widget(DeliveryTabIndex)->findChildren<QLabel *>()) {
            if (label->isVisible())
                shown << label;
        }
        return shown;
    }

    QString said() const
    {
        QStringList texts;
        for (const QLabel *label : labels())
            texts << label->text();
        return texts.join(u'\n');
    }

    QString value(const char *label) const
    {
        for (const QLabel *one : labels()) {
            const QString name = one->accessibleName();
            if (name.startsWith(QString::fromLatin1(label) + u':'))
                return one->text();
        }
        return {};
    }

    void reset() override
    {
        m_inspector.reset();
        m_document = std::make_unique<weir::Document>(m_registry);
        m_document->openBytes(deliveryDesign, QStringLiteral("shop"));
        m_inspector = std::make_unique<weir::Inspector>();
        m_inspector->setDocument(m_document.get());
        m_inspector->resize(340, 700);
        m_inspector->show();
    }

private Q_SLOTS:
    void onlyWhereSomethingIsDelivered()
    {
        m_inspector->showSelection({id("Trigger/paid")}, {});
        QVERIFY(tabs()->isTabVisible(DeliveryTabIndex));
        m_inspector->showSelection({id("Service/mailer")}, {});
        QVERIFY(!tabs()->isTabVisible(DeliveryTabIndex));
    }

    void whatABrokerHandsDownLeadsBackToIt()
    {
        select("Trigger/paid");
        QCOMPARE(value("Retries"), QStringLiteral("3"));
        QCOMPARE(value("Back-off"), QStringLiteral("exponential"));
        QCOMPARE(value("Delay"), QStringLiteral("1 s (PT1S)"));
        QCOMPARE(value("Time-out"), QStringLiteral("none"));
        QCOMPARE(value("Dead letters"), QStringLiteral("none"));
        QVERIFY2(said().contains(QStringLiteral("7 s of waiting in all.")), qPrintable(said()));
        QVERIFY(said().contains(QStringLiteral("404, 408, 409, 429 and 5xx")));
        const auto line = m_inspector->findChild<weir::AttemptLine *>();
        QVERIFY(line);
        QCOMPARE(line->accessibleDescription(),
                 QStringLiteral("Attempts that fail at once begin at 0 s, 1 s, 3 s, 7 s; then it is lost."));
        QSignalSpy spy(m_inspector.get(), &weir::Inspector::revealRequested);
        for (QLabel *label : labels()) {
            if (label->text().contains(QStringLiteral("Handed down by"))) {
                label->setFocus();
                QTest::keyClick(label, Qt::Key_Tab);
                QTest::keyClick(label, Qt::Key_Return);
                break;
            }
        }
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.front().front().toString(), id("Broker/orders"));
    }

    void anOwnPolicyAndALineThatFollowsEdits()
    {
        select("Trigger/own");
        QCOMPARE(value("Retries"), QStringLiteral("1"));
        QCOMPARE(value("Dead letters"), QStringLiteral("http://grave.example/"));
        QVERIFY(said().contains(QStringLiteral("Given up after 10 s at the latest.")));
        QVERIFY(!said().contains(QStringLiteral("<a href")));
        const auto line = m_inspector->findChild<weir::AttemptLine *>();
        const QImage before = line->grab().toImage();
        auto edited = weir::edits::setField(*m_document, m_document->topology().node(id("Trigger/own"))->key,
                                            weir::Pointer::parse("/spec/delivery/retry"), weir::Json(4));
        QVERIFY(edited && m_document->commit(std::move(*edited)));
        QTRY_COMPARE(value("Retries"), QStringLiteral("4"));
        const auto after = m_inspector->findChildren<weir::AttemptLine *>();
        QVERIFY(after.back()->grab().toImage() != before);
        m_document->undo();
        QTRY_COMPARE(value("Retries"), QStringLiteral("1"));
    }

    void everyStepOfAFlow()
    {
        select("Sequence/steps");
        const QString text = said();
        QVERIFY2(text.contains(QStringLiteral("To http://one.example/")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("To http://two.example/")));
        QVERIFY(text.contains(QStringLiteral("21 s of waiting in all."))); // linear in Go: 0 + 1 + … + 6
    }

    void times_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0.0 << QStringLiteral("0 s");
        QTest::newRow("part") << 0.2 << QStringLiteral("0.2 s");
        QTest::newRow("minutes") << 204.6 << QStringLiteral("3 min 24.6 s");
        QTest::newRow("hours") << 7320.0 << QStringLiteral("2 h 2 min");
        QTest::newRow("days") << 1048575.0 << QStringLiteral("12 d 3 h");
        QTest::newRow("endless") << 1e300 << QStringLiteral("–");
    }

    void times()
    {
        QFETCH(double, seconds);
        QTEST(weir::durationText(seconds), "text");
    }

    void pictures()
    {
        for (const bool dark : {false, true}) {
            const QPalette palette = QApplication::palette();
            QApplication::setPalette((dark ? weir::Theme::darkTheme() : weir::Theme::light()).palette());
            for (const char *one : {"Trigger/paid", "Trigger/own", "Sequence/steps", "Broker/orders"}) {
                select(one);
                QTest::qWait(20); // layouts come with the event loop
                const QImage image = m_inspector->grab().toImage();
                QCOMPARE(image.pixelColor(image.width() - 3, image.height() - 3).lightness() < 128, dark);
                const QString name = QString::fromLatin1(one).section(u'/', 1).append(
                    dark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png"));
                QDir(QStringLiteral(WEIR_BINARY_DIR)).mkpath(QStringLiteral("pictures"));
                QVERIFY(image.save(QStringLiteral(WEIR_BINARY_DIR "/pictures/delivery-") + name));
            }
            QApplication::setPalette(palette);
        }
    }
};
