// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "design.h"
#include "model/document/edits.h"
#include "tests/support/testmain.h"
#include "views/canvas/canvasscene.h"
#include "views/whatif/whatif.h"
#include "views/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

/// A window on a design, and what a person sees and does there.
class Desk
{
public:
    explicit Desk(const QByteArray &yaml = shopDesign)
        : settings(m_dir.filePath(QStringLiteral("settings.ini"))), registry(weir::Registry::builtIn()),
          document(registry), observation(registry)
    {
        observation.follow(&session);
        window = std::make_unique<weir::MainWindow>(
            weir::Workspace{registry, settings, document, session, observation, telemetry});
        window->resize(1400, 1000);
        window->setPalette(weir::Theme::light().palette());
        window->show();
        path = m_dir.filePath(QStringLiteral("design.yaml"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(yaml);
        file.close();
        window->openPaths({path});
    }

    [[nodiscard]] QAction *action(const char *text) const
    {
        for (QAction *candidate : window->findChildren<QAction *>()) {
            const QString name = candidate->text().remove(u'&');
            if (name == QString::fromUtf8(text) && !candidate->shortcut().isEmpty())
                return candidate;
        }
        qFatal("no action %s", text);
    }
    [[nodiscard]] weir::CanvasView &canvas() const { return *window->canvas(); }
    [[nodiscard]] weir::CanvasScene &scene() const { return *static_cast<weir::CanvasScene *>(canvas().scene()); }
    [[nodiscard]] const weir::NodeMark &mark(const QString &node) const { return scene().item(node)->look().mark; }
    [[nodiscard]] bool isFaded(const QString &node) const { return scene().item(node)->look().faded; }
    [[nodiscard]] QDockWidget *dock() const { return window->findChild<QDockWidget *>(QStringLiteral("whatIfDock")); }
    [[nodiscard]] QTreeView *steps() const { return window->findChild<QTreeView *>(QStringLiteral("steps")); }
    [[nodiscard]] QTreeWidget *blast() const { return window->findChild<QTreeWidget *>(QStringLiteral("blast")); }
    [[nodiscard]] QPlainTextEdit *text() const { return window->findChild<QPlainTextEdit *>(QStringLiteral("eventText")); }
    [[nodiscard]] QString problem() const
    {
        const auto *label = window->findChild<QLabel *>(QStringLiteral("eventProblem"));
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QString summary() const { return window->findChild<QLabel *>(QStringLiteral("summary"))->text(); }
    [[nodiscard]] QString details() const
    {
        return window->findChild<QTextBrowser *>(QStringLiteral("stepDetails"))->toPlainText();
    }

    /// "Service mailer|failed|Trigger created", those of replies and dead letters indented.
    [[nodiscard]] QStringList told() const
    {
        QStringList lines;
        std::vector<std::pair<QModelIndex, int>> open;
        const QAbstractItemModel &model = *steps()->model();
        const auto push = [&](const QModelIndex &parent, int depth) {
            for (int row = model.rowCount(parent) - 1; row >= 0; --row)
                open.emplace_back(model.index(row, 0, parent), depth);
        };
        push({}, 0);
        while (!open.empty()) {
            const auto [index, depth] = open.back();
            open.pop_back();
            lines.append(QString(depth, u'>') + index.data().toString() + u'|' + index.siblingAtColumn(1).data().toString()
                         + u'|' + index.siblingAtColumn(3).data().toString());
            push(index, depth + 1);
        }
        return lines;
    }
    [[nodiscard]] QModelIndex row(const QString &line) const
    {
        std::vector<QModelIndex> open{QModelIndex()};
        while (!open.empty()) {
            const QModelIndex parent = open.back();
            open.pop_back();
            for (int i = 0; i < steps()->model()->rowCount(parent); ++i) {
                const QModelIndex index = steps()->model()->index(i, 0, parent);
                if (line == index.data().toString() + u'|' + index.siblingAtColumn(1).data().toString())
                    return index;
                open.push_back(index);
            }
        }
        return {};
    }

    static QString event(const char *type)
    {
        return QStringLiteral(R"({"specversion": "1.0", "id": "1", "source": "/shop", "type": "%1"})")
            .arg(QString::fromLatin1(type));
    }

    /// As the menu does; returns once the canvas shows the answer.
    bool ask(const char *type)
    {
        action("What If…")->trigger();
        text()->setPlainText(event(type));
        return QTest::qWaitFor([this, type] {
            return canvas().isEmphasised() && !told().isEmpty() && window->findChild<weir::WhatIf *>()->answer()
                && window->findChild<weir::WhatIf *>()->answer()->simulation.events[0].type() == QString::fromLatin1(type);
        });
    }

    /// Right click on a node, then the entries with these texts, one menu below the other.
    void choose(const QString &node, const QStringList &entries)
    {
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support grabbing the keyboard");
        canvas().reveal(node);
        QTimer::singleShot(0, window.get(), [entries] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            QMenu *at = menu;
            QAction *last = nullptr;
            for (const QString &entry : entries) {
                last = nullptr;
                for (QAction *candidate : at->actions()) {
                    if (candidate->text().remove(u'&') == entry)
                        last = candidate;
                }
                QVERIFY2(last, qPrintable(entry));
                if (last->menu())
                    at = last->menu();
            }
            last->trigger();
            menu->close();
        });
        const QPoint place = canvas().mapFromScene(scene().rectOf(node).center());
        QContextMenuEvent wish(QContextMenuEvent::Mouse, place, canvas().viewport()->mapToGlobal(place));
        QApplication::sendEvent(canvas().viewport(), &wish);
    }

    /// The colour in the middle of a line's last part, at 100 %.
    [[nodiscard]] QColor colourOn(const QString &edge)
    {
        canvas().setZoom(1);
        const QPointF at = scene().lines().route(edge)->path.pointAtPercent(0.8);
        canvas().centerOn(at);
        const QImage shot = canvas().grab().toImage();
        return shot.pixelColor(canvas().viewport()->mapTo(&canvas(), canvas().mapFromScene(at)));
    }
    /// The edge of an object with this role.
    [[nodiscard]] QString edge(const QString &via, weir::EdgeRole role) const
    {
        for (const QString &id : document.topology().ownedBy(via)) {
            if (document.topology().edge(id)->role == role)
                return id;
        }
        return {};
    }

private:
    QTemporaryDir m_dir;

public:
    weir::Settings settings;
    weir::Registry registry;
    weir::Document document;
    weir::ClusterSession session;
    weir::Observation observation;
    weir::TelemetryStore telemetry;
    std::unique_ptr<weir::MainWindow> window;
    QString path;
};

inline bool isNear(const QColor &one, const QColor &other)
{
    return std::abs(one.red() - other.red()) + std::abs(one.green() - other.green())
        + std::abs(one.blue() - other.blue()) < 60;
}
