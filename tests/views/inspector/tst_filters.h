// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"
#include "filterfiles.h"
#include "model/document/edits.h"
#include "model/events/cesql.h"
#include "views/common/theme.h"
#include "views/inspector/filters/dialects.h"
#include "views/inspector/filters/filterbox.h"
#include "views/inspector/filters/filterwindow.h"
#include "views/inspector/filters/outcomemark.h"
#include "views/inspector/form.h"

#include <QClipboard>
#include <QCompleter>
#include <QListView>
#include <QPlainTextEdit>
#include <QSet>

/// A person builds filters, tries them with an event and takes steps back.
class FiltersTest final : public weir::test::Case
{
    Q_OBJECT

    static QByteArray trigger(const QByteArray &filters = {}) { return filterfiles::trigger(filters); }
    static QByteArray nested() { return filterfiles::nested(); }
    static constexpr const char *node = "eventing.knative.dev/Trigger/shop/paid";

    static QString filtersOf(const Desk &desk)
    {
        for (const auto &[key, resource] : desk.document.set().resources()) {
            if (const weir::Json *filters = weir::find(resource->json(), "/spec/filters"))
                return QString::fromUtf8(weir::toText(*filters));
        }
        return {};
    }

    static QStringList outcomes(const Desk &desk)
    {
        QStringList texts;
        for (const auto *mark : desk.inspector.findChildren<weir::inspector::OutcomeMark *>()) {
            if (mark->isVisible())
                texts << mark->text();
        }
        texts.sort();
        return texts;
    }

private Q_SLOTS:
    void nestedFiltersAreBoxesAndStayAsTheyAre()
    {
        Desk desk(trigger(nested()));
        QVERIFY(desk.isReady());
        desk.select(QString::fromLatin1(node));
        int boxes = 0;
        for (const auto *box : desk.inspector.findChildren<weir::inspector::FilterBox *>())
            boxes += box->isVisible() ? 1 : 0;
        QCOMPARE(boxes, 6);
        QCOMPARE(desk.bytes(), trigger(nested()));
    }

    void aFilterIsBuiltByKeysAlone()
    {
        Desk desk(trigger());
        QVERIFY(desk.isReady());
        desk.select(QString::fromLatin1(node));
        QVERIFY(desk.press(QStringLiteral("Add a filter")));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("type"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("order.paid"));
        QCOMPARE(filtersOf(desk), QStringLiteral(R"([{"exact":{"type":"order.paid"}}])"));
        QVERIFY(desk.choose(desk.named<QComboBox>(QStringLiteral("Filter dialect")), QStringLiteral("not")));
        QCOMPARE(filtersOf(desk), QStringLiteral(R"([{"not":{"exact":{"type":"order.paid"}}}])"));
        desk.document.undo();
        desk.document.undo();
        QVERIFY(desk.press(QStringLiteral("Add a filter")));
        QVERIFY2(filtersOf(desk).endsWith(QStringLiteral(R"(,{"exact":{}}])")), qPrintable(filtersOf(desk)));
    }

    void eachChangeIsOneStepBack()
    {
        Desk desk(trigger(nested()));
        QVERIFY(desk.isReady());
        desk.select(QString::fromLatin1(node));
        QList<QByteArray> states{desk.bytes()};
        const auto keep = [&] {
            QVERIFY(desk.bytes() != states.back());
            states << desk.bytes();
        };
        QVERIFY(desk.press(QStringLiteral("Move this filter down")));
        keep();
        QVERIFY(desk.press(QStringLiteral("Add a filter to “any of”")));
        keep();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("id"));
        keep();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("7"));
        keep();
        QVERIFY(desk.press(QStringLiteral("Remove this filter")));
        keep();
        for (qsizetype i = states.size() - 1; i > 0; --i) {
            QCOMPARE(desk.bytes(), states[i]);
            desk.document.undo();
        }
        QCOMPARE(desk.bytes(), states.front());
        QVERIFY(!desk.document.history().canUndo());
    }

    void everyClauseSaysWhatItSaw()
    {
        Desk desk(trigger(nested()));
        QVERIFY(desk.isReady());
        desk.select(QString::fromLatin1(node));
        QCOMPARE(outcomes(desk), QStringList());
        auto *event = desk.named<QComboBox>(QStringLiteral("Test event"));
        QVERIFY(desk.choose(event, QStringLiteral("order.paid")));
        const QStringList said = outcomes(desk);
        QVERIFY2(said.contains(QStringLiteral("true, saw “order.paid”")), qPrintable(said.join(u'\n')));
        QVERIFY2(said.contains(QStringLiteral("true, saw “/shop/id”")), qPrintable(said.join(u'\n')));
        QVERIFY2(said.contains(QStringLiteral("true, saw “amount = 120”")), qPrintable(said.join(u'\n')));
        QVERIFY2(said.contains(QStringLiteral("false: The event has no attribute “subject”.")),
                 qPrintable(said.join(u'\n')));
        QVERIFY(desk.sentences().contains(QStringLiteral("not taken")));
        // Another value of the event: the expression cannot read it.
        QVERIFY(desk.press(QStringLiteral("Show and change the attributes of the test event")));
        QLineEdit *amount = nullptr;
        for (QLineEdit *edit : desk.inspector.findChildren<QLineEdit *>()) {
            if (edit->isVisible() && edit->text() == u"120")
                amount = edit;
        }
        QVERIFY(amount);
        amount->setFocus();
        QTest::keyClick(amount, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(amount, QStringLiteral("many"));
        QVERIFY2(outcomes(desk).join(u'\n').contains(QStringLiteral("“many” cannot be read as a number")),
                 qPrintable(outcomes(desk).join(u'\n')));
        QCOMPARE(desk.bytes(), trigger(nested()));
    }

    void theTestEventMayBeJson()
    {
        Desk desk(trigger(nested()));
        QVERIFY(desk.isReady());
        desk.select(QString::fromLatin1(node));
        QVERIFY(desk.press(QStringLiteral("Show and change the test event as JSON")));
        auto *json = desk.named<QPlainTextEdit>(QStringLiteral("Test event as JSON"));
        QVERIFY(json);
        json->setFocus();
        QTest::keyClick(json, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(json, QStringLiteral(R"({"specversion":"1.0","id":"1","source":"/a","type":"t","subject":"yx",)"
                                              R"("amount":500})"));
        QVERIFY(desk.sentences().contains(QStringLiteral("taken")));
        QTest::keyClicks(json, QStringLiteral("}"));
        QVERIFY(!desk.named<QPlainTextEdit>(QStringLiteral("Test event as JSON"))->toPlainText().isEmpty());
    }

    void theTestEventMayBeHeaders()
    {
        Desk desk(trigger(nested()));
        QVERIFY(desk.isReady());
        desk.select(QString::fromLatin1(node));
        QVERIFY(desk.press(QStringLiteral("Show and change the test event as JSON")));
        auto *text = desk.named<QPlainTextEdit>(QStringLiteral("Test event as JSON"));
        QVERIFY(text);
        QGuiApplication::clipboard()->setText(QStringLiteral("POST / HTTP/1.1\nCe-Specversion: 1.0\nCe-Id: 1\n"
                                                             "Ce-Source: /a\nCe-Type: t\nCe-Subject: yx\n"
                                                             "Ce-Amount: 500\n\nhello"));
        text->setFocus();
        QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
        QVERIFY2(desk.sentences().contains(QStringLiteral("taken")), qPrintable(desk.sentences().join(u'\n')));
        QVERIFY(outcomes(desk).contains(QStringLiteral("true, saw “amount = 500”")));
        QTest::keyClick(text, Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClicks(text, QStringLiteral("so it was"));
        QTest::keyClick(text, Qt::Key_Return);
        QVERIFY(desk.sentences().join(u' ').contains(QStringLiteral("Line 1 is no HTTP header")));
    }

    void newEventTypesCanBeChosen()
    {
        Desk desk(trigger(nested()));
        QVERIFY(desk.isReady());
        desk.select(QString::fromLatin1(node));
        auto *choice = desk.named<QComboBox>(QStringLiteral("Test event"));
        QCOMPARE(choice->count(), 3);
        desk.inspector.focusName();
        const weir::ResourceKey type = std::prev(desk.document.set().resources().end())->first;
        const auto change = weir::edits::setField(desk.document, type, weir::Pointer::parse("/spec/attributes/0/value"),
                                                  weir::Json("order.sent"));
        QVERIFY(change && desk.document.commit(*change));
        QVERIFY(desk.choose(choice, QStringLiteral("order.sent")));
        QVERIFY(outcomes(desk).contains(QStringLiteral("false, saw “order.sent”")));
    }

    void everyControlHasANameAndIsReachedByTab()
    {
        Desk desk(trigger(nested()));
        QVERIFY(desk.isReady());
        desk.select(QString::fromLatin1(node));
        QVERIFY(desk.choose(desk.named<QComboBox>(QStringLiteral("Test event")), QStringLiteral("order.paid")));
        QVERIFY(desk.press(QStringLiteral("Edit the filters in a window of their own")));
        auto *window = desk.inspector.findChild<weir::inspector::FilterWindow *>();
        QVERIFY(window && QTest::qWaitForWindowActive(window));
        QSet<const QWidget *> wanted;
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
                || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QAbstractButton *>(widget);
            if (!isControl || !widget->isVisible() || !widget->isEnabled())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     widget->metaObject()->className());
            wanted.insert(widget);
        }
        QVERIFY(wanted.size() > 20);
        QWidget *const first = window->findChild<QComboBox *>();
        first->setFocus();
        const qsizetype most = 2 * wanted.size();
        for (qsizetype i = 0; i < most && !wanted.isEmpty(); ++i) {
            wanted.remove(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const QWidget *left : wanted)
            QVERIFY2(!left, qPrintable(left->accessibleName()));
    }

    void aWindowOfItsOwnEditsTheSameFilters()
    {
        Desk desk(trigger(nested()));
        QVERIFY(desk.isReady());
        desk.select(QString::fromLatin1(node));
        QVERIFY(desk.choose(desk.named<QComboBox>(QStringLiteral("Test event")), QStringLiteral("order.paid")));
        QVERIFY(desk.press(QStringLiteral("Edit the filters in a window of their own")));
        auto *window = desk.inspector.findChild<weir::inspector::FilterWindow *>();
        QVERIFY(window && QTest::qWaitForWindowActive(window));
        QCOMPARE(window->windowTitle(), QStringLiteral("Filters of paid"));
        auto *text = window->findChild<QPlainTextEdit *>();
        for (auto *edit : window->findChildren<QPlainTextEdit *>()) {
            if (edit->isVisible() && edit->toPlainText() == u"amount > 100")
                text = edit;
        }
        QVERIFY(text);
        text->setFocus();
        QTest::keyClick(text, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(text, QStringLiteral("0"));
        QVERIFY2(filtersOf(desk).contains(QStringLiteral("amount > 1000")), qPrintable(filtersOf(desk)));
        QTest::keyClick(text, Qt::Key_Tab);
        QAbstractButton *add = nullptr;
        for (auto *button : window->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->accessibleName() == u"Add a filter")
                add = button;
        }
        QVERIFY(add);
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Space);
        QVERIFY(filtersOf(desk).endsWith(QStringLiteral(R"(,{"exact":{}}])")));
        desk.document.undo();
        QVERIFY(filtersOf(desk).contains(QStringLiteral("amount > 1000")));
        desk.document.undo();
        QCOMPARE(desk.bytes(), trigger(nested()));
        QCOMPARE(text->toPlainText(), QStringLiteral("amount > 100"));
        QVERIFY(window->grab().save(QStringLiteral(WEIR_BINARY_DIR "/pictures/filters-window.png")));
        QTest::keyClick(window, Qt::Key_Escape);
        QVERIFY(!window->isVisible());
        desk.select(QStringLiteral("eventing.knative.dev/EventType/shop/paid"));
    }

    void nothingIsSqueezedInANarrowDock_data()
    {
        QTest::addColumn<bool>("withEvent");
        QTest::newRow("no event") << false;
        QTest::newRow("outcomes") << true;
    }
    void nothingIsSqueezedInANarrowDock()
    {
        QFETCH(const bool, withEvent);
        Desk desk(trigger("  filters:\n  - any: [{all: [{not: {any: [{all: [{exact: {type: order.paid}}, "
                          "{cesql: amount > 1}]}]}}]}, {prefix: {source: /shop}}]\n"), {320, 900});
        QVERIFY(desk.isReady());
        desk.select(QString::fromLatin1(node));
        if (withEvent)
            QVERIFY(desk.choose(desk.named<QComboBox>(QStringLiteral("Test event")), QStringLiteral("order.paid")));
        QApplication::processEvents();
        const auto *form = desk.inspector.findChild<weir::inspector::Form *>();
        QVERIFY2(form->widget()->width() <= form->viewport()->width(),
                 qPrintable(QString::number(form->widget()->width())));
        for (const QWidget *control : form->findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<const QAbstractButton *>(control)
                || qobject_cast<const QComboBox *>(control) || qobject_cast<const QLineEdit *>(control);
            if (control->isVisible() && isControl)
                QVERIFY2(control->width() >= control->minimumSizeHint().width(),
                         qPrintable(control->accessibleName() + u' ' + QString::number(control->width())));
        }
        desk.keepPicture(QStringLiteral("filters-narrow.png"));
    }

    void theTestEventStaysFromObjectToObject()
    {
        Desk desk(trigger(nested()) + "---\n" + trigger(nested()).replace("name: paid", "name: other"));
        QVERIFY(desk.isReady());
        desk.select(QString::fromLatin1(node));
        QVERIFY(desk.choose(desk.named<QComboBox>(QStringLiteral("Test event")), QStringLiteral("order.paid")));
        desk.select(QStringLiteral("eventing.knative.dev/Trigger/shop/other"));
        QVERIFY(outcomes(desk).contains(QStringLiteral("true, saw “order.paid”")));
        QCOMPARE(desk.named<QComboBox>(QStringLiteral("Test event"))->currentText(), QStringLiteral("order.paid"));
    }

    void theOldFilterIsTriedToo()
    {
        Desk desk(trigger("  filter:\n    attributes:\n      type: order.sent\n"));
        QVERIFY(desk.isReady());
        desk.select(QString::fromLatin1(node));
        QVERIFY(desk.choose(desk.named<QComboBox>(QStringLiteral("Test event")), QStringLiteral("order.paid")));
        QVERIFY(outcomes(desk).contains(QStringLiteral("false, saw “order.paid”")));
        QVERIFY(desk.press(QStringLiteral("Add a filter")));
        QVERIFY(desk.sentences().contains(QStringLiteral("Dialect filters are set, so this old filter is ignored.")));
    }

    void anExpressionIsCompletedAndJudged()
    {
        Desk desk(trigger("  filters:\n  - cesql: 'TRUE'\n"));
        QVERIFY(desk.isReady());
        desk.select(QString::fromLatin1(node));
        auto *text = desk.named<QPlainTextEdit>(QStringLiteral("CESQL expression"));
        QVERIFY(text);
        text->setFocus();
        QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(text, QStringLiteral("amo"));
        const auto popup = [&] { return text->findChild<QCompleter *>()->popup(); };
        QVERIFY(popup()->isVisible());
        QTest::keyClick(popup(), Qt::Key_Return);
        QCOMPARE(text->toPlainText(), QStringLiteral("amount"));
        QTest::keyClicks(text, QStringLiteral(" > "));
        QVERIFY(!text->extraSelections().isEmpty());
        QVERIFY(desk.sentences().join(u' ').contains(QStringLiteral("ends too early")));
        // The window's undo, not one of the text's own.
        QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        undo.ignore();
        QApplication::sendEvent(text, &undo);
        QVERIFY(!undo.isAccepted());
        QTest::keyClicks(text, QStringLiteral("5"));
        QVERIFY(text->extraSelections().isEmpty());
        QVERIFY(desk.sentences().join(u' ').contains(QStringLiteral("“amount” is text and is read as a whole number")));
        QCOMPARE(filtersOf(desk), QStringLiteral(R"([{"cesql":"amount > 5"}])"));
        desk.document.undo();
        QCOMPARE(desk.bytes(), trigger("  filters:\n  - cesql: 'TRUE'\n"));
        QCOMPARE(text->toPlainText(), QStringLiteral("TRUE"));
    }

    void remarksOfExpressions_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("part"); // of what is said; empty: nothing
        QTest::newRow("nothing to say") << "type = 'a' AND EXISTS b" << "";
        QTest::newRow("guarded") << "EXISTS b AND b = 'x'" << "";
        QTest::newRow("not guarded") << "b = 'x'" << "without the attribute “b”";
        QTest::newRow("number as condition") << "NOT LENGTH(type)" << "always fails";
        QTest::newRow("truth as number") << "TRUE + 1 = 2" << "read as 1 or 0";
        QTest::newRow("number as text") << "5 LIKE '5%'" << "written as text";
        QTest::newRow("no condition") << "LENGTH(type)" << "must give true or false";
        QTest::newRow("one precedence") << "TRUE AND FALSE OR TRUE" << "group to the right";
        QTest::newRow("no function") << "NOPE(1)" << "no function NOPE";
    }
    void remarksOfExpressions()
    {
        QFETCH(const QString, expression);
        QFETCH(const QString, part);
        const auto parsed = weir::cesql::Expression::parse(expression);
        QVERIFY(parsed);
        const QString said = parsed->remarks().join(u' ');
        QVERIFY2(part.isEmpty() ? said.isEmpty() : said.contains(part), qPrintable(said));
    }

    void dialectsTurnIntoEachOther_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QByteArray>("result");
        namespace d = weir::inspector::dialects;
        const auto row = [](const char *from, int to, const char *result) {
            QTest::newRow(result) << QByteArray(from) << to << QByteArray(result);
        };
        row(R"({"exact":{"a":"b"}})", d::Prefix, R"({"prefix":{"a":"b"}})");
        row(R"({"exact":{"a":"b"}})", d::Any, R"({"any":[{"exact":{"a":"b"}}]})");
        row(R"({"any":[{"exact":{"a":"b"}}]})", d::Exact, R"({"exact":{"a":"b"}})");
        row(R"({"any":[{"exact":{"a":"b"}},{"cesql":"x"}]})", d::Not,
            R"({"not":{"any":[{"exact":{"a":"b"}},{"cesql":"x"}]}})");
        row(R"({"prefix":{"a":"b_","c":"d"}})", d::Cesql, R"({"cesql":"a LIKE 'b\\_%' AND c LIKE 'd%'"})");
    }
    void dialectsTurnIntoEachOther()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const int, to);
        QFETCH(const QByteArray, result);
        const auto filter = weir::parseJson(from.toStdString());
        QVERIFY(filter);
        QCOMPARE(weir::toText(weir::inspector::dialects::converted(*filter, to, 0)), result);
    }

    void nestingBeyondBoxesIsText()
    {
        QByteArray deep = "{exact: {a: b}}";
        for (int i = 0; i < 40; ++i)
            deep = "{not: " + deep + "}";
        const QByteArray yaml = trigger("  filters: [" + deep + "]\n");
        Desk desk(yaml);
        QVERIFY(desk.isReady());
        desk.select(QString::fromLatin1(node));
        QVERIFY(desk.named<QPlainTextEdit>(QStringLiteral("Filter as YAML")));
        QCOMPARE(desk.bytes(), yaml);
    }

    void pictures()
    {
        for (const bool dark : {false, true}) {
            const QPalette palette = QApplication::palette();
            QApplication::setPalette((dark ? weir::Theme::darkTheme() : weir::Theme::light()).palette());
            Desk desk(trigger(nested()));
            QVERIFY(desk.isReady());
            desk.select(QString::fromLatin1(node));
            QVERIFY(desk.choose(desk.named<QComboBox>(QStringLiteral("Test event")), QStringLiteral("order.paid")));
            desk.keepPicture(dark ? QStringLiteral("filters-dark.png") : QStringLiteral("filters-light.png"));
            desk.inspector.resize(760, 900);
            QApplication::processEvents();
            desk.keepPicture(dark ? QStringLiteral("filters-wide-dark.png") : QStringLiteral("filters-wide-light.png"));
            QApplication::setPalette(palette);
        }
    }
};
