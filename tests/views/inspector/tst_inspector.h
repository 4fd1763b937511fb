// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "tests/support/testmain.h"
#include "tests/support/widgets.h"
#include "views/common/theme.h"
#include "views/inspector/inspector.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTimer>

/// A person at the inspector of a small shop.
class InspectorTest final : public weir::test::Case
{
    Q_OBJECT

    static QByteArray shop()
    {
        return R"(apiVersion: eventing.knative.dev/v1
kind: Broker
metadata:
  name: default
  namespace: shop
spec:
  delivery:
    retry: 5
---
apiVersion: eventing.knative.dev/v1
kind: Trigger
metadata:
  name: paid
  namespace: shop
spec:
  broker: default
  filters:
  - exact:
      type: order.paid
  subscriber:
    ref:
      apiVersion: serving.knative.dev/v1
      kind: Service
      name: billing
---
apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: billing
  namespace: shop
spec:
  template:
    spec:
      containers:
      - image: registry.example.org/billing:1
---
apiVersion: sources.knative.dev/v1
kind: PingSource
metadata:
  name: tick
  namespace: shop
spec:
  schedule: "* * * * *"
  sink:
    ref:
      apiVersion: eventing.knative.dev/v1
      kind: Broker
      name: default
---
apiVersion: flows.knative.dev/v1
kind: Sequence
metadata:
  name: steps
  namespace: shop
spec:
  steps:
  - ref:
      apiVersion: serving.knative.dev/v1
      kind: Service
      name: billing
)";
    }

    static constexpr const char *broker = "eventing.knative.dev/Broker/shop/default";
    static constexpr const char *trigger = "eventing.knative.dev/Trigger/shop/paid";
    static constexpr const char *ping = "sources.knative.dev/PingSource/shop/tick";
    static constexpr const char *sequence = "flows.knative.dev/Sequence/shop/steps";

    weir::Registry m_registry = weir::Registry::builtIn();
    std::unique_ptr<weir::Document> m_document;
    std::unique_ptr<weir::Inspector> m_inspector;

    QByteArray bytes() const { return m_document->rendered().front().second; }

    void select(const char *node)
    {
        m_inspector->showSelection({QString::fromLatin1(node)}, {});
        QApplication::processEvents();
    }

    template<class Control>
    Control *control(const char *name) const
    {
        return m_inspector->findChild<Control *>(QString::fromLatin1(name));
    }

    QLineEdit *line(const char *pointer) const { return control<QLineEdit>(pointer); }

    void type(QLineEdit *edit, const char *text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromLatin1(text));
    }

    QStringList sentences() const { return weir::test::sentences(*m_inspector); }
    void keepPicture(const QString &name) { weir::test::keepPicture(*m_inspector, name); }

    void reset() override
    {
        m_inspector.reset();
        m_document = std::make_unique<weir::Document>(m_registry);
        m_document->openBytes(shop(), QStringLiteral("shop"));
        m_inspector = std::make_unique<weir::Inspector>();
        m_inspector->setDocument(m_document.get());
        m_inspector->resize(340, 760);
        m_inspector->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_inspector.get()));
        m_inspector->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_inspector.get()));
    }

private Q_SLOTS:
    void nothingSelectedSaysWhatToDo()
    {
        QVERIFY(sentences().join(u' ').contains(QStringLiteral("Select an object")));
        QVERIFY(!m_inspector->findChild<QTabWidget *>()->isVisible());
    }

    void typingAFieldChangesOnlyItsBytes()
    {
        select(ping);
        type(line("/spec/schedule"), "*/5 * * * *");
        QCOMPARE(bytes(), shop().replace("\"* * * * *\"", "\"*/5 * * * *\""));
    }

    void aVisitOfAFieldIsOneStepBack()
    {
        select(broker);
        type(line("/spec/delivery/retry"), "12");
        QCOMPARE(bytes(), shop().replace("retry: 5", "retry: 12"));
        m_document->undo();
        QCOMPARE(bytes(), shop());
        QCOMPARE(line("/spec/delivery/retry")->text(), QStringLiteral("5"));
        m_document->redo();
        QCOMPARE(line("/spec/delivery/retry")->text(), QStringLiteral("12"));
        QVERIFY(!m_document->history().canRedo());
    }

    void aSecondVisitIsAStepOfItsOwn()
    {
        select(broker);
        type(line("/spec/delivery/retry"), "7");
        line("/spec/delivery/timeout")->setFocus();
        type(line("/spec/delivery/retry"), "8");
        m_document->undo();
        QCOMPARE(bytes(), shop().replace("retry: 5", "retry: 7"));
    }

    void whatIsNoValueIsNotCommitted()
    {
        select(broker);
        type(line("/spec/delivery/backoffDelay"), "1s");
        QCOMPARE(bytes(), shop());
        QCOMPARE(line("/spec/delivery/backoffDelay")->text(), QStringLiteral("1s"));
        QVERIFY(sentences().join(u' ').contains(QStringLiteral("ISO 8601")));
        const QColor red = line("/spec/delivery/backoffDelay")->palette().color(QPalette::Text);
        QCOMPARE(red, weir::Theme::of(m_inspector.get()).failed);
        type(line("/spec/delivery/backoffDelay"), "PT1S");
        QCOMPARE(bytes(), shop().replace("retry: 5\n", "retry: 5\n    backoffDelay: PT1S\n"));
        QVERIFY(!sentences().join(u' ').contains(QStringLiteral("ISO 8601")));
    }

    void unsettingTakesTheFieldOut()
    {
        select(broker);
        QAbstractButton *clear = nullptr;
        for (QAbstractButton *button : m_inspector->findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == u"Unset Retries")
                clear = button;
        }
        QVERIFY(clear);
        clear->click();
        QVERIFY(!bytes().contains("retry"));
        m_document->undo();
        QCOMPARE(bytes(), shop());
    }

    void renamingTakesReferencesAlong()
    {
        select(broker);
        m_inspector->focusName();
        QTest::keyClicks(control<QLineEdit>("name"), QStringLiteral("orders"));
        const QByteArray renamed = bytes();
        QVERIFY(renamed.contains("name: orders"));
        QVERIFY(renamed.contains("broker: orders"));
        QVERIFY(!renamed.contains("name: default"));
        m_document->undo();
        QCOMPARE(bytes(), shop());
        QCOMPARE(control<QLineEdit>("name")->text(), QStringLiteral("default"));
    }

    void aWrongNameIsSaidAndNotTaken()
    {
        select(broker);
        m_inspector->focusName();
        QTest::keyClicks(control<QLineEdit>("name"), QStringLiteral("Orders_1"));
        QVERIFY(sentences().join(u' ').contains(QStringLiteral("lower-case")));
        QVERIFY(!bytes().contains("_1"));
    }

    void targetsAreChosenTypedOrUrls()
    {
        select(ping);
        auto *sink = control<QComboBox>("/spec/sink");
        QVERIFY(sink);
        QCOMPARE(sink->currentText(), QStringLiteral("Broker default"));
        sink->lineEdit()->setFocus();
        QVERIFY(sink->findText(QStringLiteral("Knative service billing")) >= 0);
        QVERIFY2(sink->findText(QStringLiteral("Ping source tick")) < 0, "A source has no address.");
        sink->setEditText(QStringLiteral("Knative service billing"));
        QVERIFY(bytes().contains("sink:\n    ref:\n      apiVersion: serving.knative.dev/v1\n      kind: Service\n"
                                 "      name: billing\n"));
        sink->setEditText(QStringLiteral("http://example.org/in"));
        QVERIFY(bytes().contains("sink:\n    uri: http://example.org/in\n"));
        const QByteArray before = bytes();
        sink->setEditText(QStringLiteral("nobody"));
        QCOMPARE(bytes(), before);
        QVERIFY(sentences().join(u' ').contains(QStringLiteral("names no object")));
        sink->setEditText(QStringLiteral("Job sink later"));
        QVERIFY(bytes().contains("kind: JobSink\n      name: later\n"));
    }

    void choosingBrokerOfATriggerWritesItsName()
    {
        select(trigger);
        auto *box = control<QComboBox>("/spec/broker");
        QVERIFY(box);
        box->setEditText(QStringLiteral("other"));
        QCOMPARE(bytes(), shop().replace("broker: default", "broker: other"));
    }

    void filtersAreRows()
    {
        select(trigger);
        QLineEdit *value = nullptr;
        for (QLineEdit *edit : m_inspector->findChildren<QLineEdit *>()) {
            if (edit->isVisible() && edit->text() == u"order.paid")
                value = edit;
        }
        QVERIFY(value);
        type(value, "order.sent");
        QCOMPARE(bytes(), shop().replace("order.paid", "order.sent"));
    }

    void listsOfObjectsGrowAndShrink()
    {
        select(sequence);
        const auto press = [&](const char *name) {
            for (QAbstractButton *button : m_inspector->findChildren<QAbstractButton *>()) {
                if (button->isVisible() && button->accessibleName() == QLatin1String(name)) {
                    button->click();
                    QApplication::processEvents();
                    return true;
                }
            }
            return false;
        };
        QVERIFY(press("Add an entry to Steps"));
        auto *second = control<QComboBox>("/spec/steps/1");
        QVERIFY(second);
        second->setEditText(QStringLiteral("http://example.org/two"));
        QVERIFY(bytes().contains("- uri: http://example.org/two\n"));
        QVERIFY(press("Remove number 2 of Steps"));
        QVERIFY(!control<QComboBox>("/spec/steps/1"));
        QCOMPARE(bytes(), shop());
    }

    void yamlAndFormSayTheSame()
    {
        select(ping);
        auto *tabs = m_inspector->findChild<QTabWidget *>();
        tabs->setCurrentIndex(1);
        auto *yaml = control<QPlainTextEdit>("yaml");
        QVERIFY(yaml->toPlainText().contains(QStringLiteral("schedule: \"* * * * *\"")));
        yaml->setFocus();
        yaml->setPlainText(yaml->toPlainText().replace(QStringLiteral("* * * * *"), QStringLiteral("0 8 * * *")));
        QTRY_COMPARE(bytes(), shop().replace("* * * * *", "0 8 * * *"));
        QCOMPARE(line("/spec/schedule")->text(), QStringLiteral("0 8 * * *"));
        type(line("/spec/schedule"), "@daily");
        QVERIFY(yaml->toPlainText().contains(QStringLiteral("schedule: \"@daily\"")));
        while (m_document->history().canUndo())
            m_document->undo();
        QCOMPARE(bytes(), shop());
        QVERIFY(yaml->toPlainText().contains(QStringLiteral("schedule: \"* * * * *\"")));
    }

    void yamlThatCannotBeReadStaysAndSaysTheLine()
    {
        select(ping);
        m_inspector->findChild<QTabWidget *>()->setCurrentIndex(1);
        auto *yaml = control<QPlainTextEdit>("yaml");
        yaml->setFocus();
        const QString broken = yaml->toPlainText().replace(QStringLiteral("spec:"), QStringLiteral("spec: ["));
        yaml->setPlainText(broken);
        QTRY_VERIFY(sentences().join(u' ').contains(QRegularExpression(QStringLiteral("Line \\d+: "))));
        QCOMPARE(yaml->toPlainText(), broken);
        // The objects are what they were, and the text waits in its file to be mended or saved as it stands.
        const auto before = m_document->set().resources();
        QVERIFY(m_document->unreadable());
        const QByteArray text = bytes();
        QVERIFY(text.contains("spec: [") && text.size() == shop().size() + 2);
        select(broker);
        QVERIFY(yaml->isReadOnly() && yaml->toPlainText().contains(QStringLiteral("kind: Broker")));
        QVERIFY(sentences().join(u' ').contains(QStringLiteral("last good state")));
        select(ping);
        QCOMPARE(yaml->toPlainText(), broken);
        yaml->setPlainText(QString(broken).replace(QStringLiteral("spec: ["), QStringLiteral("spec:")));
        QTRY_COMPARE(bytes(), shop());
        QCOMPARE(m_document->set().resources(), before);
        QVERIFY(!m_document->unreadable());
    }

    void aSharedValueAsksOnce()
    {
        QByteArray text = shop();
        text.replace("schedule: \"* * * * *\"", "schedule: &when \"* * * * *\"\n  data: *when");
        m_document->openBytes(text, QStringLiteral("shop"));
        select(ping);
        int asked = 0;
        // The question comes when typing has come to a pause.
        QTimer hand;
        QObject::connect(&hand, &QTimer::timeout, &hand, [&asked] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                return;
            ++asked;
            for (QAbstractButton *one : box->buttons()) {
                if (one->text() == QStringLiteral("Change Everywhere"))
                    one->click();
            }
        });
        hand.start(10);
        line("/spec/schedule")->setText(QStringLiteral("@daily"));
        QTRY_COMPARE(bytes(), QByteArray(text).replace("* * * * *", "@daily"));
        QCOMPARE(asked, 1);
        line("/spec/schedule")->setText(QStringLiteral("@hourly"));
        QCOMPARE(bytes(), QByteArray(text).replace("* * * * *", "@hourly"));
        QCOMPARE(asked, 1);
        m_document->undo();
        QCOMPARE(bytes(), text);
    }

    void severalAreCounted()
    {
        m_inspector->showSelection({QString::fromLatin1(broker), QString::fromLatin1(ping),
                                    QString::fromLatin1(trigger)}, {});
        const QString said = sentences().join(u'\n');
        QVERIFY(said.contains(QStringLiteral("3 ")));
        QVERIFY(said.contains(QStringLiteral("Broker: 1")));
        QVERIFY(!m_inspector->findChild<QTabWidget *>()->isVisible());
    }

    void aLineStandsForItsTrigger()
    {
        QString edge;
        for (const QString &id : m_document->topology().edgeOrder()) {
            if (m_document->topology().edge(id)->role == weir::EdgeRole::Trigger)
                edge = id;
        }
        m_inspector->showSelection({}, {edge});
        QCOMPARE(control<QLineEdit>("name")->text(), QStringLiteral("paid"));
    }

    void linksLeadToTheOthers()
    {
        select(broker);
        QSignalSpy spy(m_inspector.get(), &weir::Inspector::revealRequested);
        for (QAbstractButton *button : m_inspector->findChildren<QAbstractButton *>()) {
            if (button->text().contains(QStringLiteral("Ping source tick")))
                button->click();
        }
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.front().front().toString(), QString::fromLatin1(ping));
    }

    void everyControlHasANameAndIsReachedByTab()
    {
        for (const char *node : {broker, trigger, ping, sequence}) {
            select(node);
            for (const QWidget *widget : m_inspector->findChildren<QWidget *>()) {
                const bool input = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
                    || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QAbstractButton *>(widget);
                if (!input || !widget->isVisible() || qobject_cast<const QComboBox *>(widget->parentWidget())
                    || widget->objectName().startsWith(QStringLiteral("qt_")) || widget->inherits("QTabBar")
                    || (widget->parentWidget() && widget->parentWidget()->inherits("QTabBar")))
                    continue;
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
                QVERIFY2(named, qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' '
                                           + widget->objectName()));
                QVERIFY2(widget->focusPolicy() & Qt::TabFocus, qPrintable(widget->accessibleName()));
            }
        }
    }

    void everyKindHasAForm()
    {
        for (const weir::Kind &kind : m_registry.kinds()) {
            const weir::Json object = weir::newObject(kind, QStringLiteral("one"), QStringLiteral("shop"));
            m_document->openBytes(weir::toText(object), QStringLiteral("one"));
            const QByteArray before = bytes();
            m_inspector->showSelection({m_document->topology().nodeOrder().front()}, {});
            QApplication::processEvents();
            for (const weir::Field &field : kind.fields) {
                const QString pointer = QString::fromLatin1(field.pointer);
                if (pointer.contains(u'*') || field.type == weir::FieldType::ObjectList)
                    continue;
                QVERIFY2(m_inspector->findChild<QWidget *>(pointer), qPrintable(kind.name + u' ' + pointer));
            }
            QCOMPARE(bytes(), before);
        }
    }

    void pictures()
    {
        for (const bool dark : {false, true}) {
            const weir::Theme theme = dark ? weir::Theme::darkTheme() : weir::Theme::light();
            const QPalette palette = QApplication::palette();
            QApplication::setPalette(theme.palette());
            const QString suffix = dark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png");
            select(broker);
            keepPicture(QStringLiteral("inspector-broker") + suffix);
            select(trigger);
            keepPicture(QStringLiteral("inspector-trigger") + suffix);
            select(ping);
            type(line("/spec/schedule"), "@every 5m");
            keepPicture(QStringLiteral("inspector-problem") + suffix);
            m_inspector->findChild<QTabWidget *>()->setCurrentIndex(1);
            keepPicture(QStringLiteral("inspector-yaml") + suffix);
            m_inspector->findChild<QTabWidget *>()->setCurrentIndex(0);
            const QImage image = m_inspector->grab().toImage();
            const QColor ground = image.pixelColor(image.width() - 3, image.height() - 3);
            QCOMPARE(ground.lightness() < 128, dark);
            QApplication::setPalette(palette);
        }
    }
};
