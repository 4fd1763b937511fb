// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/shopfile.h"
#include "tests/support/testmain.h"
#include "views/findings/findingspane.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>
#include <QTreeView>

using namespace Qt::StringLiterals;

/// Problems are listed, lead to their object, and go when they are solved.
class FindingsTest final : public weir::test::Case
{
    Q_OBJECT
    const weir::Registry m_registry = weir::Registry::builtIn();

private Q_SLOTS:
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
        QCOMPARE(view->model()->rowCount(), 1);
        QCOMPARE(counted.last().value(0).toInt(), view->model()->rowCount());

        QSignalSpy activated(&pane, &weir::FindingsPane::activated);
        Q_EMIT view->activated(view->model()->index(0, 0));
        QCOMPARE(activated.value(0).value(0).toString(), u"eventing.knative.dev/Trigger/shop/all"_s);
        QCOMPARE(activated.value(0).value(1).toString(), u"/spec/broker"_s);

        document.openBytes(weir::test::smallFlow(), u"flow"_s);
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
        document.openBytes(weir::test::smallFlow(), u"flow"_s);
        QTRY_VERIFY(said(u"No problem found"_s));
        document.reset();
        QTRY_VERIFY(said(u"Nothing to check yet"_s));
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
