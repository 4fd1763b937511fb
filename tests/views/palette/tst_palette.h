// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testmain.h"
#include "views/canvas/canvasview.h"
#include "views/palette/palette.h"

#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

/// The palette offers every kind that a person writes, finds it by name, and hands it on.
class PaletteTest final : public weir::test::Case
{
    Q_OBJECT
    const weir::Registry m_registry = weir::Registry::builtIn();
    QTemporaryDir m_dir;

    QStringList shown(const QTreeWidget *tree)
    {
        QStringList names;
        for (int g = 0; g < tree->topLevelItemCount(); ++g) {
            for (int i = 0; i < tree->topLevelItem(g)->childCount(); ++i) {
                if (!tree->topLevelItem(g)->isHidden() && !tree->topLevelItem(g)->child(i)->isHidden())
                    names.append(tree->topLevelItem(g)->child(i)->data(0, Qt::UserRole).toString());
            }
        }
        return names;
    }

private Q_SLOTS:
    void offersEveryKindWithCategory()
    {
        weir::Settings settings(m_dir.filePath(u"a.ini"_s));
        weir::Palette palette(m_registry, settings);
        const QStringList names = shown(palette.findChild<QTreeWidget *>());
        for (const weir::Kind &kind : m_registry.kinds())
            QCOMPARE(names.count(weir::kindId(kind)), *kind.category ? 1 : 0);
        QVERIFY(names.contains(u"sources.knative.dev/PingSource"_s));
    }

    void searchHidesTheRestAndEnterPlaces()
    {
        weir::Settings settings(m_dir.filePath(u"b.ini"_s));
        weir::Palette palette(m_registry, settings);
        QSignalSpy spy(&palette, &weir::Palette::placeRequested);
        auto *search = palette.findChild<QLineEdit *>();
        QTest::keyClicks(search, u"pingsou"_s);
        QCOMPARE(shown(palette.findChild<QTreeWidget *>()), QStringList{u"sources.knative.dev/PingSource"_s});
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(spy.value(0).value(0).toString(), u"sources.knative.dev/PingSource"_s);
        search->clear();
        QVERIFY(shown(palette.findChild<QTreeWidget *>()).size() > 10);
    }

    void usedKindsComeFirstAndSurvive()
    {
        weir::Settings settings(m_dir.filePath(u"c.ini"_s));
        {
            weir::Palette palette(m_registry, settings);
            palette.noteUsed(u"eventing.knative.dev/Broker"_s);
            palette.noteUsed(u"sources.knative.dev/PingSource"_s);
        }
        weir::Palette palette(m_registry, settings);
        QCOMPARE(shown(palette.findChild<QTreeWidget *>()).mid(0, 2),
                 QStringList({u"sources.knative.dev/PingSource"_s, u"eventing.knative.dev/Broker"_s}));
    }

    void templatesAreOffered()
    {
        weir::Settings settings(m_dir.filePath(u"e.ini"_s));
        weir::Palette palette(m_registry, settings);
        QSignalSpy kinds(&palette, &weir::Palette::placeRequested);
        QSignalSpy templates(&palette, &weir::Palette::templateRequested);
        auto *search = palette.findChild<QLineEdit *>();
        QTest::keyClicks(search, u"aggregation"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(templates.value(0).value(0).toString(), u"windowed-aggregation"_s);
        QCOMPARE(kinds.count(), 0);
        const auto *tree = palette.findChild<QTreeWidget *>();
        QVERIFY(!tree->currentItem()->icon(0).isNull());
    }

    void unknownRecentKindIsIgnored()
    {
        weir::Settings settings(m_dir.filePath(u"d.ini"_s));
        settings.set(weir::recentKindsSetting, QStringList{u"nonsense"_s, u"no.such/Kind"_s});
        weir::Palette palette(m_registry, settings);
        QVERIFY(!shown(palette.findChild<QTreeWidget *>()).contains(u"no.such/Kind"_s));
    }
};
