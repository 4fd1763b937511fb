// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edits.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"
#include "tests/support/weirctl.h"
#include "views/differences/differencespane.h"
#include "views/differences/differencetree.h"
#include "views/differences/textdiffview.h"

#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// The pane "Differences": what it lists, what it says of the texts, what can be taken over.
class DifferencesTest final : public weir::test::Case
{
    Q_OBJECT

    struct World {
        weir::Registry registry = weir::Registry::builtIn();
        weir::Document document{registry};
        weir::Comparing comparing;
        QMenu menu;
        weir::DifferencesPane pane{&comparing, &menu};

        World()
        {
            comparing.setDocument(&document);
            pane.resize(900, 300);
            pane.show();
        }
        [[nodiscard]] weir::DifferenceTree *tree() const { return pane.findChild<weir::DifferenceTree *>(); }
        [[nodiscard]] QString text() const { return pane.findChild<weir::TextDiffView *>()->toPlainText(); }
        [[nodiscard]] QString summary() const
        {
            for (const QLabel *label : pane.findChildren<QLabel *>()) {
                if (label->text().contains(u"·"_s) || label->text() == comparing.title())
                    return label->text();
            }
            return {};
        }
        /// "~ Broker a", "  /spec/x|1|2"
        [[nodiscard]] QStringList rows() const
        {
            QStringList result;
            for (int i = 0; i < tree()->topLevelItemCount(); ++i) {
                const QTreeWidgetItem *item = tree()->topLevelItem(i);
                result.append(item->text(0));
                for (int j = 0; j < item->childCount(); ++j)
                    result.append(u"  "_s + item->child(j)->text(0) + u'|' + item->child(j)->text(1) + u'|'
                                  + item->child(j)->text(2));
            }
            return result;
        }
        void choose(const QString &row) const
        {
            for (QTreeWidgetItemIterator it(tree()); *it; ++it) {
                if ((*it)->text(0) == row)
                    tree()->setCurrentItem(*it);
            }
        }
        /// The menu's entry of the current row.
        void run(const QString &entry)
        {
            QTimer::singleShot(0, &pane, [entry] {
                auto *popup = qobject_cast<QMenu *>(QApplication::activePopupWidget());
                QVERIFY(popup);
                for (QAction *action : popup->actions()) {
                    if (action->text() == entry)
                        action->trigger();
                }
                popup->close();
            });
            // Offscreen has neither.
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"does not support"_s));
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"does not support"_s));
            Q_EMIT tree()->customContextMenuRequested(tree()->visualItemRect(tree()->currentItem()).center());
        }
    };

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<World> m_world;

    void reset() override
    {
        m_world.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_world = std::make_unique<World>();
    }
    QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    static QByteArray broker(const QByteArray &name, const QByteArray &retry)
    {
        return "apiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata:\n  name: " + name
            + "\nspec:\n  delivery:\n    # tries\n    retry:  " + retry + "\n";
    }
    void settled() const { QTRY_VERIFY_WITH_TIMEOUT(!m_world->comparing.isBusy(), 60'000); }
    void compareWith(const QByteArray &other) const
    {
        m_world->comparing.withPaths({put(u"other.yaml"_s, other)});
        settled();
    }

private Q_SLOTS:
    void byObjectAndField()
    {
        World &w = *m_world;
        QVERIFY(w.document.open({put(u"m.yaml"_s, broker("a", "5") + "---\n" + broker("b", "3") + "---\n" + broker("new", "1"))}));
        compareWith(broker("old", "1") + "---\n" + broker("a", "3") + "---\n" + broker("b", "3"));
        const QStringList wanted{u"− Broker old"_s, u"~ Broker a"_s, u"  /spec/delivery/retry|3|5"_s, u"+ Broker new"_s};
        QCOMPARE(w.rows(), wanted);
        QCOMPARE(w.summary(), u"other.yaml · 1 changed · 1 only in the design · 1 not in the design"_s);
        w.choose(u"/spec/delivery/retry"_s);
        QCOMPARE(w.text(), u"  spec:\n    delivery:\n      # tries\n−     retry:  3\n+     retry:  5"_s);
        const auto emphasis = w.comparing.emphasis();
        QVERIFY(emphasis);
        QCOMPARE(emphasis->nodes.keys().size(), 3);
        QCOMPARE(emphasis->nodes.value(u"eventing.knative.dev/Broker//a"_s).badge, u"changed"_s);
        QCOMPARE(emphasis->nodes.value(u"eventing.knative.dev/Broker//new"_s).badge, u"new"_s);
        QCOMPARE(emphasis->nodes.value(u"eventing.knative.dev/Broker//old"_s).badge, u"removed"_s);
    }

    void itFollowsTheDocument()
    {
        World &w = *m_world;
        const QString path = put(u"m.yaml"_s, broker("a", "3"));
        QVERIFY(w.document.open({path}));
        w.comparing.withSaved();
        settled();
        QVERIFY(w.rows().isEmpty());
        const auto change = weir::edits::setField(w.document, w.document.set().resources().begin()->first,
                                                  weir::Pointer::parse("/spec/delivery/retry"), weir::Json(9));
        QVERIFY(change && w.document.commit(*change));
        QTRY_COMPARE_WITH_TIMEOUT(w.rows(), (QStringList{u"~ Broker a"_s, u"  /spec/delivery/retry|3|9"_s}), 60'000);
        QVERIFY(w.document.save());
        QTRY_VERIFY_WITH_TIMEOUT(w.rows().isEmpty(), 60'000);
        w.document.reset();
        QVERIFY(!w.comparing.isActive());
        QSignalSpy failed(&w.comparing, &weir::Comparing::failed);
        w.comparing.withSaved();
        QCOMPARE(failed.count(), 1);
    }

    void takingOver()
    {
        World &w = *m_world;
        const QByteArray mine = broker("a", "5") + "---\n" + broker("new", "1");
        QVERIFY(w.document.open({put(u"m.yaml"_s, mine)}));
        compareWith(broker("a", "3") + "---\n# once\n" + broker("old", "1"));
        const auto rendered = [&] { return w.document.rendered().front().second; };
        w.choose(u"/spec/delivery/retry"_s);
        w.run(u"Take the Value from There"_s);
        QCOMPARE(rendered(), broker("a", "3") + "---\n" + broker("new", "1"));
        QTRY_COMPARE_WITH_TIMEOUT(w.rows(), (QStringList{u"− Broker old"_s, u"+ Broker new"_s}), 60'000);
        w.choose(u"+ Broker new"_s);
        w.run(u"Remove from the Design"_s);
        QCOMPARE(rendered(), broker("a", "3"));
        QTRY_COMPARE_WITH_TIMEOUT(w.rows(), QStringList{u"− Broker old"_s}, 60'000);
        w.choose(u"− Broker old"_s);
        w.run(u"Bring Back"_s);
        QCOMPARE(rendered(), broker("a", "3") + "---\n# once\n" + broker("old", "1"));
        QTRY_VERIFY_WITH_TIMEOUT(w.rows().isEmpty(), 60'000);
        QCOMPARE(w.document.history().undoLabel(), u"Bring Back Broker old"_s);
        for (int i = 0; i < 3; ++i)
            w.document.undo();
        QCOMPARE(rendered(), mine);
    }

    /// What was removed here comes back to its place.
    void bringingBackUndoesTheRemoval()
    {
        World &w = *m_world;
        const QByteArray mine = broker("a", "1") + "---\n# two\n" + broker("b", "2") + "---\n" + broker("c", "3");
        QVERIFY(w.document.open({put(u"m.yaml"_s, mine)}));
        const auto removed = weir::edits::remove(w.document, {std::next(w.document.set().resources().begin())->first});
        QVERIFY(w.document.commit(removed));
        compareWith(mine);
        QTRY_COMPARE_WITH_TIMEOUT(w.rows(), QStringList{u"− Broker b"_s}, 60'000);
        w.choose(u"− Broker b"_s);
        w.run(u"Bring Back"_s);
        QCOMPARE(w.document.rendered().front().second, mine);
    }

    void aListIsTakenAsAWhole()
    {
        World &w = *m_world;
        const QByteArray head = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\nspec:\n  other: 1\n  list: ";
        QVERIFY(w.document.open({put(u"m.yaml"_s, head + "[1, 4]\n")}));
        compareWith(head + "[1, 2, 3]\n");
        w.choose(u"/spec/list/1"_s);
        w.run(u"Take the Value from There"_s);
        QCOMPARE(w.document.rendered().front().second, head + "[1, 2, 3]\n");
    }

    void whatCannotBeReadIsSaid()
    {
        World &w = *m_world;
        QVERIFY(w.document.open({put(u"m.yaml"_s, broker("a", "5"))}));
        compareWith(broker("a", "3") + "---\nx: [\n");
        QVERIFY(w.summary().contains(u"not all could be read"_s));
        QVERIFY(w.summary().contains(u"other.yaml:"_s));
        compareWith(broker("a", "5"));
        QVERIFY(w.pane.isVisible());
        w.comparing.withPaths({m_folder->filePath(u"none.yaml"_s)});
        settled();
        QVERIFY(w.summary().contains(u"There is no such file"_s));
    }

    void secretsAreHidden()
    {
        World &w = *m_world;
        const QByteArray head = "apiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData:\n  key: ";
        QVERIFY(w.document.open({put(u"m.yaml"_s, head + "hidden-one\n")}));
        compareWith(head + "hidden-two\n");
        w.choose(u"/stringData/key"_s);
        QCOMPARE(w.rows(), (QStringList{u"~ Secret s"_s, u"  /stringData/key|*** (before)|*** (after)"_s}));
        QVERIFY(!w.text().contains(u"hidden"_s));
    }

    void aRevision()
    {
        World &w = *m_world;
        const QString path = put(u"m.yaml"_s, broker("a", "3"));
        const auto git = [&](const QStringList &arguments) {
            const auto run = weir::test::runProgram(
                u"git"_s, QStringList{u"-c"_s, u"user.name=t"_s, u"-c"_s, u"user.email=t@example.org"_s} + arguments, {},
                120'000, m_folder->path());
            QVERIFY2(run.exitCode == 0, run.err.constData());
        };
        git({u"init"_s, u"-q"_s});
        git({u"add"_s, u"."_s});
        git({u"commit"_s, u"-qm"_s, u"one"_s});
        put(u"m.yaml"_s, broker("a", "4"));
        QVERIFY(w.document.open({path}));
        w.comparing.withRevision(u"HEAD"_s);
        QVERIFY(w.comparing.isBusy());
        settled();
        QCOMPARE(w.rows(), (QStringList{u"~ Broker a"_s, u"  /spec/delivery/retry|3|4"_s}));
        QCOMPARE(w.summary(), u"HEAD · 1 changed"_s);
        QSignalSpy failed(&w.comparing, &weir::Comparing::failed);
        w.comparing.withRevision(u"nothing"_s);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 60'000);
        QVERIFY(!w.comparing.isActive());
        QVERIFY(w.rows().isEmpty());
    }

    void stepping()
    {
        World &w = *m_world;
        QVERIFY(w.document.open({put(u"m.yaml"_s, broker("a", "5"))}));
        compareWith(broker("a", "3"));
        QCOMPARE(w.tree()->currentItem()->text(0), u"~ Broker a"_s);
        const auto press = [&](const QString &name) {
            for (QToolButton *button : w.pane.findChildren<QToolButton *>()) {
                if (button->accessibleName() == name)
                    QTest::mouseClick(button, Qt::LeftButton);
            }
        };
        press(u"Next difference"_s);
        QCOMPARE(w.tree()->currentItem()->text(0), u"/spec/delivery/retry"_s);
        press(u"Next difference"_s);
        QCOMPARE(w.tree()->currentItem()->text(0), u"~ Broker a"_s);
        press(u"End the comparison"_s);
        QVERIFY(!w.comparing.isActive());
    }
};
