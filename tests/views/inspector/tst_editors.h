// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"
#include "editorfiles.h"
#include "model/cluster/session.h"
#include "views/inspector/defaultedview.h"
#include "views/inspector/fieldpath.h"
#include "views/inspector/fields/croneditor.h"

#include <QCompleter>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QMessageBox>
#include <QTimer>

/// Editors of single fields, fields that no table declares, and the object with its defaults, all by keys.
class EditorsTest final : public weir::test::Case
{
    Q_OBJECT

private Q_SLOTS:
    /// A question about a shared value waits for a pause: it would take the keys that follow.
    void questionsWaitForTheEndOfTyping()
    {
        Desk desk("apiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata: {name: b, namespace: s}\n"
                  "spec:\n  delivery:\n    retry: &r 3\n  config: {kind: ConfigMap, name: c, apiVersion: v1, x: *r}\n");
        desk.selectFirst();
        desk.goTo(QStringLiteral("spec.delivery.retry"));
        QWidget *field = QApplication::focusWidget();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QString whenAsked;
        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                return;
            watch.stop();
            const auto *line = qobject_cast<QLineEdit *>(field);
            whenAsked = line ? line->text() : field->findChild<QLineEdit *>()->text();
            for (QAbstractButton *button : box->buttons()) {
                if (button->text().remove(u'&') == QStringLiteral("Change Here"))
                    return button->click();
            }
        });
        watch.start(10);
        QTest::keyClicks(field, QStringLiteral("45"));
        QTRY_VERIFY2(desk.bytes().contains("retry: &r 45") || desk.bytes().contains("retry: 45"), desk.bytes().constData());
        QCOMPARE(whenAsked, QStringLiteral("45"));
    }

    void nextRuns_data()
    {
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<QString>("runsIn");
        QTest::addColumn<QString>("shownIn");
        QTest::addColumn<QStringList>("times"); // without the days
        QTest::newRow("every day, as the schedule's zone sees it")
            << "0 8 * * *" << "Asia/Shanghai" << "Asia/Shanghai" << QStringList(5, QStringLiteral("08:00"));
        QTest::newRow("the same, read elsewhere")
            << "0 8 * * *" << "Asia/Shanghai" << "UTC" << QStringList(5, QStringLiteral("00:00"));
        QTest::newRow("a zone in front wins")
            << "CRON_TZ=UTC 0 8 * * *" << "Asia/Shanghai" << "UTC" << QStringList(5, QStringLiteral("08:00"));
        QTest::newRow("seconds") << "*/20 * * * * *" << "" << "UTC"
                                 << QStringLiteral("00:00:20 00:00:40 00:01:00 00:01:20 00:01:40").split(u' ');
        QTest::newRow("never") << "0 0 31 2 *" << "" << "UTC" << QStringList();
        QTest::newRow("no schedule") << "soon" << "" << "UTC" << QStringList();
    }
    void nextRuns()
    {
        QFETCH(const QString, schedule);
        QFETCH(const QString, runsIn);
        QFETCH(const QString, shownIn);
        QFETCH(const QStringList, times);
        QStringList got;
        for (const QString &run :
             weir::inspector::nextRuns(schedule, QDateTime(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC), runsIn, shownIn))
            got << run.section(u' ', -1);
        QCOMPARE(got, times);
    }

    void aScheduleShowsItsRunsWhileItIsTyped()
    {
        Desk desk(editorfiles::ping());
        QVERIFY(desk.isReady());
        desk.selectFirst();
        const auto runs = [&]() -> int {
            const auto *label = desk.named<QLabel>(QStringLiteral("Next runs"));
            return label ? int(label->text().split(u'\n').size()) : 0;
        };
        QCOMPARE(runs(), 5);
        desk.goTo(QStringLiteral("spec.schedule"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(" x"));
        QCOMPARE(runs(), 0);
    }

    void aSelectorIsBuiltOfRows()
    {
        Desk desk(editorfiles::apiServerSource());
        QVERIFY(desk.isReady());
        desk.selectFirst();
        desk.goTo(QStringLiteral("spec.namespaceSelector"));
        QVERIFY(desk.press(QStringLiteral("Add an expression")));
        QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Label of the expression"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("app"));
        const auto selector = [&] {
            const auto key = desk.document.set().resources().begin()->first;
            const weir::Json *found =
                weir::find(desk.document.set().resource(key)->json(), "/spec/namespaceSelector/matchExpressions");
            return found ? QString::fromUtf8(weir::toText(*found)) : QString();
        };
        QCOMPARE(selector(), QStringLiteral(R"([{"key":"app","operator":"Exists"}])"));
        QVERIFY(desk.choose(desk.named<QComboBox>(QStringLiteral("Operator of the expression")),
                            QStringLiteral("is none of")));
        auto *values = desk.named<QLineEdit>(QStringLiteral("Values of the expression, with commas between"));
        QVERIFY(values);
        values->setFocus();
        QTest::keyClicks(values, QStringLiteral("a, b"));
        QCOMPARE(selector(), QStringLiteral(R"([{"key":"app","operator":"NotIn","values":["a","b"]}])"));
        while (desk.document.history().canUndo())
            desk.document.undo();
        QCOMPARE(desk.bytes(), editorfiles::apiServerSource());
    }

    void aSecretIsNamedWithItsKey()
    {
        const QByteArray yaml = editorfiles::gitHubSource() + "---\n" + editorfiles::secret();
        Desk desk(yaml);
        QVERIFY(desk.isReady());
        desk.select(QStringLiteral("sources.knative.dev/GitHubSource/shop/repo"));
        desk.goTo(QStringLiteral("spec.accessToken.secretKeyRef"));
        auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(name && name->completer());
        QCOMPARE(name->completer()->model()->index(0, 0).data().toString(), QStringLiteral("github"));
        QTest::keyClicks(name, QStringLiteral("github"));
        // Half a reference is none.
        QCOMPARE(desk.bytes(), yaml);
        desk.closeList();
        name->setFocus();
        QTest::keyClick(name, Qt::Key_Tab);
        auto *key = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(key && key != name);
        QCOMPARE(key->completer()->model()->index(0, 0).data().toString(), QStringLiteral("token"));
        QTest::keyClicks(key, QStringLiteral("token"));
        QVERIFY2(desk.bytes().contains("name: github") && desk.bytes().contains("key: token"), desk.bytes().constData());
        for (const QString &sentence : desk.sentences())
            QVERIFY(!sentence.contains(QStringLiteral("c2VjcmV0")));
        while (desk.document.history().canUndo())
            desk.document.undo();
        QCOMPARE(desk.bytes(), yaml);
    }

    void targetsOfTheClusterAreOffered()
    {
        Desk desk(editorfiles::trigger());
        weir::ClusterSession session;
        weir::Observation observation(desk.registry);
        observation.follow(&session);
        weir::ConnectionInfo info;
        info.state = weir::ConnectionState::Live;
        info.contextNamespace = QStringLiteral("shop");
        Q_EMIT session.stateChanged(info);
        const weir::ResourcePtr service = weir::Resource::create(weir::Json{
            {"apiVersion", "v1"}, {"kind", "Service"}, {"metadata", {{"name", "billing"}, {"namespace", "shop"}}}});
        Q_EMIT session.observed({{service->id(), service}});
        QTRY_VERIFY(observation.isLive() && observation.set().size() == 1);
        desk.inspector.setObservation(&observation);
        QVERIFY(desk.isReady());
        desk.selectFirst();
        desk.goTo(QStringLiteral("spec.subscriber"));
        auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(box);
        QVERIFY(box->findText(QStringLiteral("Service billing")) >= 0);
        QTest::keyClick(box, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(box, QStringLiteral("Service billing"));
        QVERIFY2(desk.bytes().contains("kind: Service") && desk.bytes().contains("name: billing"), desk.bytes().constData());
        desk.closeList();
        desk.inspector.setObservation(nullptr);
    }

    void aDeliveryIsSetFieldByField()
    {
        Desk desk(editorfiles::trigger());
        QVERIFY(desk.isReady());
        desk.selectFirst();
        desk.goTo(QStringLiteral("spec.delivery.retry"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("5"));
        desk.goTo(QStringLiteral("spec.delivery.backoffDelay"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("PT2.5S"));
        QVERIFY(desk.sentences().contains(QStringLiteral("2.5 s")));
        desk.goTo(QStringLiteral("spec.delivery.backoffPolicy"));
        QVERIFY(desk.choose(qobject_cast<QComboBox *>(QApplication::focusWidget()), QStringLiteral("linear")));
        desk.goTo(QStringLiteral("spec.delivery.deadLetterSink"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("http://dead.example.org"));
        QCOMPARE(desk.bytes(), editorfiles::trigger() + "  delivery:\n    retry: 5\n    backoffDelay: PT2.5S\n"
                                                        "    backoffPolicy: linear\n    deadLetterSink:\n"
                                                        "      uri: http://dead.example.org\n");
    }

    void aListThatGrowsKeepsTheCursor()
    {
        Desk desk(editorfiles::sequence());
        QVERIFY(desk.isReady());
        desk.selectFirst();
        desk.goTo(QStringLiteral("spec.steps[1].ref.name"));
        QWidget *typed = QApplication::focusWidget();
        QTest::keyClicks(typed, QStringLiteral("second"));
        QCOMPARE(QApplication::focusWidget(), typed);
        QVERIFY(desk.bytes().contains("name: second"));
        // A new entry takes the cursor, and loses it to its neighbour when it goes.
        QVERIFY(desk.press(QStringLiteral("Add an entry to Steps")));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("/spec/steps/2"));
        QVERIFY(desk.press(QStringLiteral("Remove number 3 of Steps")));
        QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Remove number 2 of Steps"));
        QVERIFY(desk.press(QStringLiteral("Move number 2 of Steps up")));
        QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Move number 1 of Steps down"));
    }

    void whatNoTableDeclaresIsShownAndKept()
    {
        const QByteArray odd = editorfiles::ping() + "  oddity:\n    a: [1, 2]\n";
        Desk desk(odd);
        QVERIFY(desk.isReady());
        desk.selectFirst();
        auto *text = desk.inspector.findChild<QPlainTextEdit *>(QStringLiteral("/spec/oddity"));
        QVERIFY(text && text->isVisible());
        text->setFocus();
        QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(text, QStringLiteral("[unfinished"));
        QCOMPARE(desk.bytes(), odd);
        QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(text, QStringLiteral("5"));
        QVERIFY(desk.bytes().contains("  oddity: 5\n"));
        desk.document.undo();
        QCOMPARE(desk.bytes(), odd);
    }

    void aFieldIsUnsetByKey()
    {
        Desk desk(editorfiles::ping());
        QVERIFY(desk.isReady());
        desk.selectFirst();
        desk.goTo(QStringLiteral("spec.schedule"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!desk.bytes().contains("schedule"));
        desk.document.undo();
        QCOMPARE(desk.bytes(), editorfiles::ping());
    }

    void aPathThatLeadsNowhereSaysSo()
    {
        Desk desk(editorfiles::trigger());
        QVERIFY(desk.isReady());
        desk.selectFirst();
        desk.goTo(QStringLiteral("spec.filter.nothing"));
        QVERIFY(desk.sentences().join(u' ').contains(QStringLiteral("nothing like this in spec.filter")));
        desk.goTo(QStringLiteral("spec.filters[3].cesql"));
        QVERIFY(desk.bytes() == editorfiles::trigger());
    }

    void pathsAreReadAndWritten()
    {
        for (const char *path : {"spec.a", "spec.steps[0].ref.name", "metadata.labels[app.kubernetes.io/name]", "a[0][1]"}) {
            const auto pointer = weir::inspector::parseFieldPath(QString::fromLatin1(path));
            QVERIFY(pointer);
            QCOMPARE(weir::inspector::fieldPath(*pointer), QString::fromLatin1(path));
        }
        for (const char *path : {"", "spec.", "spec..a", "a[", "a[]"})
            QVERIFY2(!weir::inspector::parseFieldPath(QString::fromLatin1(path)), path);
    }

    void defaultsAreShownBesideTheText()
    {
        Desk desk(editorfiles::trigger());
        QVERIFY(desk.isReady());
        desk.selectFirst();
        desk.inspector.findChild<QTabWidget *>()->setCurrentIndex(1);
        QAbstractButton *toggle = nullptr;
        for (QAbstractButton *button : desk.inspector.findChildren<QAbstractButton *>()) {
            if (button->text() == u"With defaults")
                toggle = button;
        }
        QVERIFY(toggle);
        toggle->setFocus();
        QTest::keyClick(toggle, Qt::Key_Space);
        auto *text = desk.inspector.findChild<QPlainTextEdit *>(QStringLiteral("defaulted"));
        QVERIFY(text && text->isVisible());
        QVERIFY2(text->toPlainText().contains(QStringLiteral("eventing.knative.dev/broker: default")),
                 qPrintable(text->toPlainText()));
        QVERIFY(!text->extraSelections().isEmpty());
        QVERIFY(text->isReadOnly());
        QCOMPARE(desk.bytes(), editorfiles::trigger());
        QApplication::processEvents();
        desk.keepPicture(QStringLiteral("inspector-defaulted.png"));
    }

    void addedLinesAreThoseThatAreNew()
    {
        using Lines = std::vector<int>;
        const auto added = [](const char *before, const char *after) {
            return weir::inspector::addedLines(QString::fromLatin1(before).split(u' '),
                                               QString::fromLatin1(after).split(u' '));
        };
        QCOMPARE(added("a b", "a x b y"), (Lines{1, 3}));
        QCOMPARE(added("a b", "b a").size(), size_t(1));
        QCOMPARE(added("a", "a"), Lines());
    }

    void everyFieldHasHelp()
    {
        const weir::Registry registry = weir::Registry::builtIn();
        int count = 0;
        for (const weir::Kind &kind : registry.kinds()) {
            for (const weir::Field &field : kind.fields) {
                QVERIFY2(*field.help, qPrintable(kind.name + u' ' + QString::fromLatin1(field.pointer)));
                ++count;
            }
        }
        QVERIFY(count > 200);
    }
};
