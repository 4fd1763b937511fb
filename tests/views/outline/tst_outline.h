// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edits.h"
#include "tests/support/shopfile.h"
#include "tests/support/testmain.h"
#include "views/outline/outline.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

/// The outline lists what the canvas draws and follows it.
class OutlineTest final : public weir::test::Case
{
    Q_OBJECT
    const weir::Registry m_registry = weir::Registry::builtIn();

    static void collect(const QTreeWidgetItem *item, const QString &indent, QStringList &lines)
    {
        if (!item->isHidden())
            lines.append(indent + item->text(0));
        for (int i = 0; i < item->childCount() && !item->isHidden(); ++i)
            collect(item->child(i), indent + u' ', lines);
    }

    static QStringList print(const weir::Outline &outline)
    {
        QStringList lines;
        const auto *tree = outline.findChild<QTreeWidget *>();
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            collect(tree->topLevelItem(i), {}, lines);
        return lines;
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
        QCOMPARE(outline.findChild<QTreeWidget *>()->selectedItems().value(0)->text(0), u"default"_s);

        const auto key = document.set().first({u"serving.knative.dev"_s, u"Service"_s, u"shop"_s, u"billing"_s});
        QVERIFY(document.commit(weir::edits::remove(document, {key})).has_value());
        QTRY_VERIFY(print(outline).contains(u"  billing (missing)"_s));
        document.undo();
        QTRY_VERIFY(print(outline).contains(u"  billing"_s));
        QCOMPARE(outline.findChild<QTreeWidget *>()->selectedItems().value(0)->text(0), u"default"_s);
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

    void rowsSpeak()
    {
        weir::Document document(m_registry);
        document.openBytes(weir::test::smallFlow(), u"flow"_s);
        weir::Outline outline;
        outline.setDocument(&document);
        outline.select({u"eventing.knative.dev/Broker/shop/default"_s});
        const QString spoken = outline.findChild<QTreeWidget *>()->selectedItems().value(0)
                                   ->data(0, Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(u"default, "_s), qPrintable(spoken));
    }
};
