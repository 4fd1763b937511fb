// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edits.h"
#include "tests/support/shopfile.h"
#include "tests/support/testmain.h"
#include "views/findings/findingspane.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTreeView>

using namespace Qt::StringLiterals;

/// Problems are listed, lead to their object, and go when they are solved.
class FindingsTest final : public weir::test::Case
{
    Q_OBJECT
    const weir::Registry m_registry = weir::Registry::builtIn();

    /// The small flow with a filter and a place for dead letters: nothing is to be said against it.
    static QByteArray quietFlow()
    {
        QByteArray flow = weir::test::smallFlow();
        flow.replace("  broker: default\n",
                     "  broker: default\n  filter:\n    attributes:\n      type: dev.knative.sources.ping\n"
                     "  delivery:\n    retry: 1\n    deadLetterSink:\n      uri: http://dead.example.com\n");
        return flow;
    }

    static QAction *menuAction(weir::FindingsPane &pane, const QString &words)
    {
        auto *menu = pane.findChild<QMenu *>(u"fixes"_s);
        if (!menu)
            return nullptr;
        const QList<QAction *> actions = menu->actions();
        const auto found = std::find_if(actions.begin(), actions.end(),
                                        [&](QAction *action) { return action->text().contains(words); });
        return found == actions.end() ? nullptr : *found;
    }

private Q_SLOTS:
    void fixesByKeyboard()
    {
        weir::Document document(m_registry);
        QByteArray flow = quietFlow();
        flow.replace("    retry: 1\n", "    retry: 1\n    backoffPolicy: linear\n");
        document.openBytes(flow, u"flow"_s);
        weir::FindingsPane pane;
        pane.setDocument(&document);
        pane.resize(900, 200);
        pane.show();
        auto *view = pane.findChild<QTreeView *>();
        QCOMPARE(view->model()->rowCount(), 1);
        QVERIFY(view->model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"delivery.pair"_s));
        view->setCurrentIndex(view->model()->index(0, 0));
        // What a menu does to a screen, of which the offscreen one has no notion.
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support grabbing the keyboard");
        pane.findChild<QAction *>(u"fixProblem"_s)->trigger();
        QAction *mend = menuAction(pane, u"backoffDelay"_s);
        QVERIFY(mend);
        mend->trigger();
        QTRY_COMPARE(view->model()->rowCount(), 0);
        document.undo();
        QTRY_COMPARE(view->model()->rowCount(), 1);
        QCOMPARE(document.rendered().front().second, flow);
    }

    void waivedCountsApart()
    {
        weir::Document document(m_registry);
        QByteArray flow = quietFlow();
        flow.replace("    retry: 1\n", "    retry: 1\n    backoffPolicy: linear\n");
        document.openBytes(flow, u"flow"_s);
        weir::FindingsPane pane;
        pane.setDocument(&document);
        auto *view = pane.findChild<QTreeView *>();
        QCOMPARE(pane.count(), 1);
        const weir::Finding finding = document.checker().findings().front();
        QVERIFY(document.commit(weir::edits::waive(document, finding, u"no matter"_s)));
        QTRY_COMPARE(pane.count(), 0);
        QCOMPARE(view->model()->rowCount(), 1);
        const QModelIndex message = view->model()->index(0, weir::FindingsModel::MessageColumn);
        QVERIFY(message.data().toString().contains(u"no matter"_s));
        QVERIFY(message.data(Qt::FontRole).value<QFont>().strikeOut());
        QCOMPARE(view->model()->index(0, 0).data().toString(), u"Waived"_s);
        document.undo();
        QTRY_COMPARE(pane.count(), 1);
    }

    void listsAndLeads()
    {
        QByteArray flow = weir::test::smallFlow();
        flow.replace("broker: default", "broker: nowhere");
        weir::Document document(m_registry);
        document.openBytes(flow, u"flow"_s);
        weir::FindingsPane pane;
        QSignalSpy counted(&pane, &weir::FindingsPane::counted);
        pane.setDocument(&document);
        auto *view = pane.findChild<QTreeView *>();
        const QAbstractItemModelTester tester(view->model());
        QVERIFY(view->model()->rowCount() > 0);
        QCOMPARE(counted.last().value(0).toInt(), view->model()->rowCount());

        QSignalSpy activated(&pane, &weir::FindingsPane::activated);
        Q_EMIT view->activated(view->model()->index(0, 0));
        QCOMPARE(activated.value(0).value(0).toString(), u"eventing.knative.dev/Trigger/shop/all"_s);
        QCOMPARE(activated.value(0).value(1).toString(), u"/spec/broker"_s);

        document.openBytes(quietFlow(), u"flow"_s);
        QTRY_COMPARE(view->model()->rowCount(), 0);
        QCOMPARE(counted.last().value(0).toInt(), 0);
    }

    void saysThatNothingWasFound()
    {
        weir::Document document(m_registry);
        weir::FindingsPane pane;
        pane.setDocument(&document);
        const auto said = [&pane](const QString &words) {
            const auto labels = pane.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](QLabel *l) { return l->text().contains(words); });
        };
        QVERIFY(said(u"Nothing to check yet"_s));
        document.openBytes(quietFlow(), u"flow"_s);
        QTRY_VERIFY(said(u"No problem found"_s));
        document.reset();
        QTRY_VERIFY(said(u"Nothing to check yet"_s));
    }

    /// What reading has to tell is no error, as weirctl says too.
    void notesAreHints()
    {
        weir::Document document(m_registry);
        document.openBytes("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: s}\n"
                           "data: {a: &x one, b: *x}\n", u"anchors"_s);
        weir::FindingsModel model;
        model.setDocument(&document);
        QVERIFY(model.index(0, weir::FindingsModel::MessageColumn).data().toString().contains(u"Aliases"_s));
        QCOMPARE(model.index(0, weir::FindingsModel::SeverityColumn).data().toString(), u"Hint"_s);
        QCOMPARE(model.errorCount(), 0);
    }

    void syntaxErrorIsARow()
    {
        weir::Document document(m_registry);
        document.openBytes("a: [1,\nb: 2\n", u"bad"_s);
        weir::FindingsModel model;
        model.setDocument(&document);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(
            model.index(0, weir::FindingsModel::PlaceColumn).data().toString().contains(QRegularExpression(u"\\d"_s)));
        QVERIFY(model.node(0).isEmpty());
    }
};
