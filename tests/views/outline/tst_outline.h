// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edits.h"
#include "tests/support/shopfile.h"
#include "tests/support/testmain.h"
#include "views/outline/outline.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTreeView>

using namespace Qt::StringLiterals;

/// The outline lists what the canvas draws and follows it.
class OutlineTest final : public weir::test::Case
{
    Q_OBJECT
    const weir::Registry m_registry = weir::Registry::builtIn();

    static void collect(const QAbstractItemModel &rows, const QModelIndex &parent, const QString &indent,
                        QStringList &lines)
    {
        for (int i = 0; i < rows.rowCount(parent); ++i) {
            const QModelIndex row = rows.index(i, 0, parent);
            lines.append(indent + row.data().toString());
            collect(rows, row, indent + u' ', lines);
        }
    }

    static QStringList print(const weir::Outline &outline)
    {
        QStringList lines;
        collect(*outline.findChild<QTreeView *>()->model(), {}, {}, lines);
        return lines;
    }

    static QModelIndexList selected(const weir::Outline &outline)
    {
        return outline.findChild<QTreeView *>()->selectionModel()->selectedIndexes();
    }

private Q_SLOTS:
    void listsNamespaceKindResource()
    {
        weir::Document document(m_registry);
        document.openBytes(weir::test::smallFlow(), u"flow"_s);
        weir::Outline outline;
        outline.setDocument(&document);
        const QStringList lines = print(outline);
        QCOMPARE(lines.first(), u"shop"_s);
        QVERIFY(lines.contains(u"  tick"_s));
        QVERIFY(lines.contains(u"  billing"_s));
        QCOMPARE(lines.filter(QRegularExpression(u"^  "_s)).size(), 4);
    }

    void followsChangesAndMirrorsSelection()
    {
        weir::Document document(m_registry);
        document.openBytes(weir::test::smallFlow(), u"flow"_s);
        weir::Outline outline;
        outline.setDocument(&document);
        QSignalSpy spy(&outline, &weir::Outline::selectionChanged);
        outline.select({u"eventing.knative.dev/Broker/shop/default"_s});
        QCOMPARE(spy.size(), 0);
        QCOMPARE(selected(outline).value(0).data().toString(), u"default"_s);

        const auto key = document.set().first({u"serving.knative.dev"_s, u"Service"_s, u"shop"_s, u"billing"_s});
        QVERIFY(document.commit(weir::edits::remove(document, {key})).has_value());
        QTRY_VERIFY(print(outline).contains(u"  billing (missing)"_s));
        document.undo();
        QTRY_VERIFY(print(outline).contains(u"  billing"_s));
        QCOMPARE(selected(outline).value(0).data().toString(), u"default"_s);
    }

    void filterKeepsTheWayDown()
    {
        weir::Document document(m_registry);
        document.openBytes(weir::test::smallFlow(), u"flow"_s);
        weir::Outline outline;
        outline.setDocument(&document);
        outline.findChild<QLineEdit *>()->setText(u"bill"_s);
        const QStringList lines = print(outline);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.last(), u"  billing"_s);
    }

    void rowsComeAndGoOneByOne()
    {
        weir::Document document(m_registry);
        document.openBytes(weir::test::smallFlow(), u"flow"_s);
        weir::Outline outline;
        auto *tree = outline.findChild<QTreeView *>();
        const QAbstractItemModelTester tester(tree->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        outline.setDocument(&document);
        const QStringList before = print(outline);
        QSignalSpy resets(tree->model(), &QAbstractItemModel::modelReset);
        // What a person folded stays folded while others change.
        tree->collapse(tree->model()->index(0, 0, tree->model()->index(0, 0)));
        const QString folded = tree->model()->index(0, 0, tree->model()->index(0, 0)).data().toString();
        const auto key = document.set().first({u"serving.knative.dev"_s, u"Service"_s, u"shop"_s, u"billing"_s});
        for (const char *space : {"another", "zoo"}) {
            const auto moved = weir::edits::setField(document, key, weir::Pointer::parse("/metadata/namespace"), space);
            QVERIFY2(moved && document.commit(*moved), space);
            QTRY_VERIFY(print(outline).contains(QString::fromLatin1(space)));
            QVERIFY(print(outline).contains(u"  billing"_s));
            const QModelIndex own = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole,
                                                         QString::fromLatin1(space)).value(0);
            QVERIFY(tree->isExpanded(own) && tree->isExpanded(tree->model()->index(0, 0, own)));
        }
        document.undo();
        document.undo();
        QTRY_COMPARE(print(outline), before);
        const QModelIndex first = tree->model()->index(0, 0, tree->model()->index(0, 0));
        QCOMPARE(first.data().toString(), folded);
        QVERIFY(!tree->isExpanded(first));
        QCOMPARE(resets.size(), 0);
    }

    void selectsManyAtOnce()
    {
        weir::Document document(m_registry);
        document.openBytes(weir::test::smallFlow(), u"flow"_s);
        weir::Outline outline;
        outline.setDocument(&document);
        const QStringList all = document.topology().nodeOrder();
        outline.select(all);
        QCOMPARE(selected(outline).size(), all.size());
        // What the filter hides stays selected, and is there again after it.
        outline.findChild<QLineEdit *>()->setText(u"bill"_s);
        QCOMPARE(selected(outline).size(), 1);
        outline.findChild<QLineEdit *>()->clear();
        QCOMPARE(selected(outline).size(), all.size());
    }

    void rowsSpeak()
    {
        weir::Document document(m_registry);
        document.openBytes(weir::test::smallFlow(), u"flow"_s);
        weir::Outline outline;
        outline.setDocument(&document);
        outline.select({u"eventing.knative.dev/Broker/shop/default"_s});
        const QString spoken = selected(outline).value(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(u"default, "_s), qPrintable(spoken));
    }
};
