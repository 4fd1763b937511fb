// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edits.h"
#include "tests/support/hostile.h"
#include "tests/support/shared.h"
#include "tests/support/shopfile.h"
#include "tests/support/testmain.h"
#include "views/window/actions.h"
#include "views/window/mainwindow.h"
#include "views/window/preferences.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QPlainTextEdit>
#include <QDir>
#include <QComboBox>
#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStatusBar>
#include <QTimer>
#include <QTreeView>
#include <QTreeWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

/// Everyday life of the window: files, titles, questions, panes, names for screen readers.
class WindowTest final : public weir::test::Case
{
    Q_OBJECT
    struct World {
        explicit World(const QString &settingsFile)
            : settings(settingsFile), registry(weir::Registry::builtIn()), document(registry), observation(registry)
        {
            observation.follow(&session);
            window = std::make_unique<weir::MainWindow>(
                weir::Workspace{registry, settings, document, session, observation, telemetry});
            window->resize(1280, 800);
            window->show();
        }
        weir::Settings settings;
        weir::Registry registry;
        weir::Document document;
        weir::ClusterSession session;
        weir::Observation observation;
        weir::TelemetryStore telemetry;
        std::unique_ptr<weir::MainWindow> window;

        [[nodiscard]] QAction *action(const QString &text) const
        {
            for (QAction *candidate : window->findChildren<QAction *>()) {
                if (candidate->text().remove(u'&') == text)
                    return candidate;
            }
            return nullptr;
        }
    };

    QTemporaryDir m_dir;
    std::unique_ptr<World> m_world;

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_dir.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    /// Presses a button of the message box that comes up next; remembers its text.
    void answer(QMessageBox::StandardButton button, QString *said = nullptr)
    {
        QTimer::singleShot(0, this, [this, button, said] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box) {
                answer(button, said);
                return;
            }
            if (said)
                *said = box->text() + box->informativeText();
            box->button(button)->click();
        });
    }

protected:
    void reset() override
    {
        m_world =
            std::make_unique<World>(m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".ini"_s));
    }

private Q_SLOTS:
    void cleanup() { m_world.reset(); }

    void opensAndSavesTheSameBytes()
    {
        const QString path = write(u"flow.yaml"_s, weir::test::smallFlow());
        m_world->window->openPaths({path});
        QCOMPARE(m_world->document.set().size(), 4U);
        QVERIFY(m_world->window->windowTitle().contains(u"flow.yaml"_s));
        QVERIFY(!m_world->window->isWindowModified());
        m_world->action(u"Save"_s)->trigger();
        QCOMPARE(weir::test::readFile(path), weir::test::smallFlow());
        QCOMPARE(m_world->settings.recentFiles().value(0), QFileInfo(path).canonicalFilePath());
    }

    void modifiedMarkAndUndoLabel()
    {
        m_world->window->openPaths({write(u"flow.yaml"_s, weir::test::smallFlow())});
        const auto key =
            m_world->document.set().first({u"eventing.knative.dev"_s, u"Broker"_s, u"shop"_s, u"default"_s});
        QVERIFY(m_world->document.commit(weir::edits::remove(m_world->document, {key})).has_value());
        QVERIFY(m_world->window->isWindowModified());
        QAction *undo = nullptr;
        for (QAction *candidate : m_world->window->findChildren<QAction *>()) {
            if (candidate->iconText() == "Undo"_L1)
                undo = candidate;
        }
        QVERIFY(undo && undo->isEnabled());
        QVERIFY2(undo->text().size() > 6, qPrintable(undo->text()));
        undo->trigger();
        QVERIFY(!m_world->window->isWindowModified());
        QCOMPARE(m_world->document.rendered().at(0).second, weir::test::smallFlow());
    }

    void exportAndPictureOfTheDesign()
    {
        QVERIFY(!m_world->action(u"Export…"_s)->isEnabled());
        m_world->window->openPaths({write(u"flow.yaml"_s, weir::test::smallFlow())});
        QVERIFY(m_world->action(u"Export…"_s)->isEnabled());
        m_world->action(u"Export…"_s)->trigger();
        auto *dialog = m_world->window->findChild<QDialog *>(u"exportDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        dialog->reject();
        QGuiApplication::clipboard()->clear();
        m_world->action(u"Copy as Picture"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!QGuiApplication::clipboard()->image().isNull(), 20'000);
        QVERIFY(QGuiApplication::clipboard()->image().width() > 600);
    }

    void closingAsksAndCancelKeeps()
    {
        m_world->window->openPaths({write(u"flow.yaml"_s, weir::test::smallFlow())});
        const auto key =
            m_world->document.set().first({u"eventing.knative.dev"_s, u"Broker"_s, u"shop"_s, u"default"_s});
        QVERIFY(m_world->document.commit(weir::edits::remove(m_world->document, {key})).has_value());
        QString said;
        answer(QMessageBox::Cancel, &said);
        QVERIFY(!m_world->window->close());
        QVERIFY(said.contains(u"flow.yaml"_s));
        QVERIFY(m_world->window->isVisible());
        answer(QMessageBox::Discard);
        QVERIFY(m_world->window->close());
        QCOMPARE(weir::test::readFile(m_dir.filePath(u"flow.yaml"_s)), weir::test::smallFlow());
    }

    void closingCanSave()
    {
        const QString path = write(u"flow.yaml"_s, weir::test::smallFlow());
        m_world->window->openPaths({path});
        const auto key = m_world->document.set().first({u"eventing.knative.dev"_s, u"Trigger"_s, u"shop"_s, u"all"_s});
        QVERIFY(m_world->document.commit(weir::edits::remove(m_world->document, {key})).has_value());
        answer(QMessageBox::Save);
        QVERIFY(m_world->window->close());
        QVERIFY(!weir::test::readFile(path).contains("Trigger"));
        QVERIFY(weir::test::readFile(path).contains("PingSource"));
    }

    void unreadableFileSaysWhyAndKeepsTheDocument()
    {
        m_world->window->openPaths({write(u"flow.yaml"_s, weir::test::smallFlow())});
        QString said;
        answer(QMessageBox::Ok, &said);
        m_world->window->openPaths({m_dir.filePath(u"no-such-file.yaml"_s)});
        QTRY_VERIFY(!said.isEmpty());
        QVERIFY2(said.contains(u"no-such-file.yaml"_s), qPrintable(said));
        QCOMPARE(m_world->document.set().size(), 4U);
    }

    void brokenFileIsShownAndNeverWritten()
    {
        const QByteArray broken = "kind: Broker\n  bad: [1,\n";
        const QString path = write(u"broken.yaml"_s, broken);
        m_world->window->openPaths({path});
        QCOMPARE(m_world->document.set().size(), 0U);
        auto *problems = m_world->window->findChild<QTreeView *>(u"problems"_s);
        QTRY_COMPARE(problems->model()->rowCount(), 1);
        m_world->action(u"Save"_s)->trigger();
        QCOMPARE(weir::test::readFile(path), broken);
    }

    void hostileFilesKeepTheirBytesAndTheirNeighbours()
    {
        QDir(m_dir.path()).mkdir(u"hostile"_s);
        auto files = weir::test::hostileFiles();
        files[u"flow.yaml"_s] = weir::test::smallFlow();
        files[u"wrong.yaml"_s].clear();
        for (const weir::Json &object : weir::test::wrongTypes())
            files[u"wrong.yaml"_s] += QByteArray::fromStdString(object.dump()) + "\n---\n";
        for (auto file = files.begin(); file != files.end(); ++file)
            QVERIFY(!write(u"hostile/"_s + file.key(), file.value()).isEmpty());
        m_world->window->openPaths({m_dir.filePath(u"hostile"_s)});
        const weir::ResourceId broker{u"eventing.knative.dev"_s, u"Broker"_s, u"shop"_s, u"default"_s};
        QTRY_VERIFY_WITH_TIMEOUT(m_world->document.set().first(broker) != weir::ResourceKey::None, 60'000);
        auto *problems = m_world->window->findChild<QTreeView *>(u"problems"_s);
        QTRY_VERIFY(problems->model()->rowCount() >= 7);
        QVERIFY(!m_world->window->grab().isNull());
        m_world->action(u"Save"_s)->trigger();
        for (auto file = files.begin(); file != files.end(); ++file)
            QCOMPARE(weir::test::readFile(m_dir.filePath(u"hostile/"_s + file.key())), file.value());
    }

    void droppedFileIsOpened()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(write(u"flow.yaml"_s, weir::test::smallFlow()))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_world->window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_world->window.get(), &drop);
        QCOMPARE(m_world->document.set().size(), 4U);
    }

    void layoutIsRemembered()
    {
        auto *dock = m_world->window->findChild<QDockWidget *>(u"inspectorDock"_s);
        QVERIFY(dock->isVisible());
        dock->hide();
        QVERIFY(m_world->window->close());
        World again(m_dir.filePath(u"layoutIsRemembered.ini"_s));
        QVERIFY(again.window->findChild<QDockWidget *>(u"inspectorDock"_s)->isHidden());
    }

    void brokenLayoutFallsBack()
    {
        m_world->settings.set(weir::windowStateSetting, QByteArray("nonsense"));
        World again(m_dir.filePath(u"brokenLayoutFallsBack.ini"_s));
        QVERIFY(again.window->findChild<QDockWidget *>(u"paletteDock"_s)->isVisibleTo(again.window.get()));
    }

    void menusNameTheirActionsAndKeysAreUnique()
    {
        for (const QAction *menu : m_world->window->menuBar()->actions()) {
            QVERIFY(menu->menu());
            for (const QAction *action : menu->menu()->actions()) {
                if (action->isSeparator() || action->menu())
                    continue;
                QVERIFY2(!action->text().isEmpty(), "an action without a text");
            }
        }
        // Nor does a letter of a menu lead to two entries.
        for (const QAction *menu : m_world->window->menuBar()->actions()) {
            QMap<QChar, QString> letters;
            for (const QAction *action : menu->menu()->actions()) {
                const QString text = QString(action->text()).remove(u"&&"_s);
                const qsizetype mark = text.indexOf(u'&');
                if (mark < 0)
                    continue;
                const QChar letter = text.at(mark + 1).toLower();
                QVERIFY2(!letters.contains(letter), qPrintable(letters.value(letter) + u", "_s + text));
                letters.insert(letter, text);
            }
        }
        // Two actions with one key would make both dead.
        QMap<QString, QString> keys;
        for (const QAction *action : m_world->window->findChildren<QAction *>()) {
            for (const QKeySequence &key : action->shortcuts()) {
                const QString text = key.toString();
                QVERIFY2(!keys.contains(text),
                         qPrintable(text + u": "_s + keys.value(text) + u", "_s + action->text()));
                keys.insert(text, action->text());
            }
        }
        QVERIFY(keys.size() > 20);
    }

    void everythingFocusableHasAName()
    {
        m_world->window->openPaths({write(u"flow.yaml"_s, weir::test::smallFlow())});
        QStringList unnamed;
        for (QWidget *widget : m_world->window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            if (!face || face->role() == QAccessible::Client || face->role() == QAccessible::Pane)
                continue;
            if (face->text(QAccessible::Name).isEmpty())
                unnamed.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
        }
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u", "_s)));
    }

    void preferencesAreKept()
    {
        weir::Preferences dialog(m_world->settings);
        dialog.accept();
        QCOMPARE(m_world->settings.value(weir::themeSetting), u"system"_s);
    }

    void findLeadsFromMatchToMatch()
    {
        m_world->window->openPaths({write(u"flow.yaml"_s, weir::test::smallFlow())});
        m_world->action(u"Find"_s)->trigger();
        auto *find = qobject_cast<QLineEdit *>(m_world->window->focusWidget());
        QVERIFY(find);
        QTest::keyClicks(find, u"shop"_s);
        QSet<QString> found;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(find, Qt::Key_Return);
            found.insert(m_world->window->canvas()->selectedNodes().value(0));
        }
        QCOMPARE(found.size(), 4);
    }

    void aTemplateAsksAndIsOneStep()
    {
        World world(m_dir.filePath(u"template.ini"_s));
        auto *tree = world.window->findChild<QTreeWidget *>(u"palette"_s);
        const QList<QTreeWidgetItem *> found =
            tree->findItems(QCoreApplication::translate("Template", "Timer"), Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        tree->setCurrentItem(found.front());
        for (const bool accept : {false, true}) {
            QTest::keyClick(tree, Qt::Key_Return);
            auto *dialog = world.window->findChild<QDialog *>(u"templateDialog"_s);
            QVERIFY(dialog);
            auto *name = dialog->findChild<QLineEdit *>(u"name"_s);
            auto *add = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
            name->selectAll();
            QTest::keyClicks(name, u"Not a name"_s);
            QVERIFY(!add->isEnabled());
            QVERIFY(dialog->findChild<QLabel *>(u"wrong"_s)->isVisible());
            name->selectAll();
            QTest::keyClicks(name, u"nightly"_s);
            QVERIFY(add->isEnabled());
            QVERIFY(dialog->findChild<QLabel *>(u"result"_s)->text().contains(u"PingSource nightly"_s));
            QTest::keyClick(dialog, accept ? Qt::Key_Return : Qt::Key_Escape);
            QTRY_VERIFY(!world.window->findChild<QDialog *>(u"templateDialog"_s));
        }
        QCOMPARE(world.document.set().size(), 2);
        const QStringList made = world.window->canvas()->selectedNodes();
        QCOMPARE(made.size(), 2);
        const auto broker = world.document.placement(made.filter(u"/Broker/"_s).value(0));
        const auto source = world.document.placement(made.filter(u"/PingSource/"_s).value(0));
        QVERIFY(source && broker);
        QVERIFY(source->position.x() + 100 < broker->position.x());
        world.document.undo();
        QVERIFY(!world.document.history().canUndo());
        QCOMPARE(world.document.set().size(), 0);
    }

    /// A sentence in the status line stands alone there, also when the line is laid out anew meanwhile.
    void sentencesStandAlone()
    {
        World world(m_dir.filePath(u"status.ini"_s));
        const QString path = m_dir.filePath(u"flow.yaml"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(weir::test::smallFlow()) > 0);
        file.close();
        world.window->openPaths({path});
        QStatusBar *line = world.window->statusBar();
        QTRY_VERIFY(!line->currentMessage().isEmpty());
        const auto count = [line] {
            const QList<QLabel *> labels = line->findChildren<QLabel *>(Qt::FindDirectChildrenOnly);
            const auto found = std::ranges::find_if(
                labels, [](const QLabel *label) { return !label->text().endsWith(u'%'); });
            return found == labels.end() ? nullptr : *found;
        };
        QVERIFY(count());
        for (QLabel *label : line->findChildren<QLabel *>(Qt::FindDirectChildrenOnly)) {
            if (label != count())
                label->setMinimumHeight(60);
        }
        QTRY_VERIFY(line->height() >= 60);
        QVERIFY(!count()->isVisible());
        line->clearMessage();
        QVERIFY(count()->isVisible());
    }

    void theFirstEditOfABaseAsksWhereItLands()
    {
        QDir folder(m_dir.path());
        QVERIFY(folder.mkpath(u"k/over"_s) && folder.mkpath(u"k/base"_s));
        write(u"k/over/kustomization.yaml"_s, "resources: [../base]\n");
        write(u"k/base/kustomization.yaml"_s, "resources: [m.yaml]\n");
        write(u"k/base/m.yaml"_s, "apiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata:\n  name: orders\n");
        m_world->window->openPaths({folder.filePath(u"k/over"_s)});
        weir::Document &document = m_world->document;
        QCOMPARE(document.set().size(), size_t(1));
        const auto change = weir::edits::setField(document, document.set().resources().begin()->first,
                                                  weir::Pointer::parse("/spec/delivery/retry"), weir::Json(7));
        QVERIFY(change.has_value());
        QVERIFY(!document.commit(*change).has_value());
        QMessageBox *box = nullptr;
        QTRY_VERIFY((box = m_world->window->findChild<QMessageBox *>(u"landing"_s)) && box->isVisible());
        QVERIFY(box->defaultButton()->text().contains(u"Patch"_s));
        box->defaultButton()->click();
        QTRY_VERIFY(document.isModified());
        QCOMPARE(document.choices().landing, weir::kustomize::Landing::Patch);
        m_world->action(u"Save"_s)->trigger();
        QVERIFY(weir::test::readFile(folder.filePath(u"k/over/broker-orders-patch.yaml"_s)).endsWith("retry: 7\n"));

        // Changed later, from the menu: what was edited so far goes along.
        m_world->action(u"Document Settings…"_s)->trigger();
        auto *settings = m_world->window->findChild<QDialog *>(u"documentSettings"_s);
        QVERIFY(settings);
        auto *landing = settings->findChild<QComboBox *>(u"landing"_s);
        QVERIFY(landing && landing->isVisible());
        landing->setCurrentIndex(1);
        settings->accept();
        QCOMPARE(document.choices().landing, weir::kustomize::Landing::Base);
        m_world->action(u"Save"_s)->trigger();
        QVERIFY(weir::test::readFile(folder.filePath(u"k/base/m.yaml"_s)).contains("retry: 7"));
        QVERIFY(!QFileInfo::exists(folder.filePath(u"k/over/broker-orders-patch.yaml"_s)));
    }

    void whatWasLeftOutIsListed()
    {
        QDir folder(m_dir.path());
        QVERIFY(folder.mkpath(u"chart/templates"_s));
        write(u"chart/Chart.yaml"_s, "name: c\n");
        write(u"chart/templates/a.yaml"_s, "# {{ .Values.x }}\n");
        write(u"chart/templates/b.yaml"_s, weir::test::smallFlow());
        m_world->window->openPaths({folder.filePath(u"chart"_s)});
        m_world->action(u"Files Left Out…"_s)->trigger();
        auto *dialog = m_world->window->findChild<QDialog *>(u"leftOut"_s);
        QVERIFY(dialog);
        auto *list = dialog->findChild<QTreeWidget *>(u"list"_s);
        QCOMPARE(list->topLevelItemCount(), 2);
        QCOMPARE(list->topLevelItem(1)->text(0), u"templates/a.yaml"_s);
        QVERIFY(list->topLevelItem(1)->text(1).contains(u"line 1"_s));
        QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"text"_s)->toPlainText(), u"# {{ .Values.x }}\n"_s);
        QVERIFY(m_world->window->statusBar()->currentMessage().contains(u"2 file"_s));
        dialog->close();
    }
};
