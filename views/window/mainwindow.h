// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/canvas/canvasview.h"
#include "views/window/workspace.h"

#include <QMainWindow>

class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;

namespace weir {

class Actions;
class ChartsPane;
class ClusterChip;
class Comparing;
class DifferencesPane;
class DockTitle;
class FailingTable;
class FileCommands;
class FindingsPane;
class Inspector;
class ManifestPane;
class Minimap;
class NoticeBar;
class Outline;
class Palette;
class Safekeeping;
class Welcome;
class WhatIf;
class WhatIfPane;

/// One window on one workspace. Composes the panes, connects actions, remembers its layout; knows no feature's
/// inside.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Workspace workspace, QWidget *parent = nullptr);
    ~MainWindow() override;
    /// Takes over the colours of the application.
    void takeLook();

    /// Opens files or a folder given on the command line; errors are shown in the window.
    void openPaths(const QStringList &paths);
    /// Shows what earlier sessions did not save, if there is something.
    void offerRecovery();
    /// The compiled-in sample under the live perspective, as the demonstration begins.
    void showDemo();
    void setPerspective(Perspective perspective);
    [[nodiscard]] CanvasView *canvas() const { return m_canvas; }
    /// Selects the first failing delivery, so that charts and inspector have something to tell.
    void selectFailing();

Q_SIGNALS:
    /// The owner starts the simulated cluster and connects to it.
    void demoRequested();
    /// Theme or other preferences changed.
    void preferencesChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makePanes();
    void makeToolBar();
    void connectActions();
    void connectPanes();
    void connectWhatIf();
    void connectCompare();
    void showComparison();
    void refreshCompare();
    void connectManifest();
    void raiseManifest();
    void toggleManifest();
    void showInText(const QString &node, const QString &pointer = {});
    void restoreLayout();
    QDockWidget *addPane(Qt::DockWidgetArea area, const QString &name, const QString &title, QWidget *content);
    void raisePane(QWidget *content);
    void showCanvas();
    void refreshTitle();
    void refreshActions();
    void refreshStatus();
    void refreshRecent();
    void refreshNamespace();
    void applySelection(const QStringList &nodes, const QStringList &edges);
    void place(const QString &kindId);
    /// Asks a template's questions and adds what it makes.
    void placeTemplate(const QString &id, std::optional<QPointF> at = {});
    void findNext();
    void connectDialog();
    void sendDialog(const QString &node);
    void contextMenu(const QString &nodeOrEdge, const QPoint &at);
    /// What can be asked about a node.
    void addQuestions(QMenu &menu, const QString &node);
    void refreshQuestions();
    void raiseWhatIf();
    void askWhatIf(const QString &entry);
    void askBlastRadius(const QString &node);
    void applyPreferences();
    void showAbout();
    void say(const QString &sentence);

    Workspace m_workspace;
    Actions *m_actions = nullptr;
    FileCommands *m_files = nullptr;
    NoticeBar *m_notices = nullptr;
    Safekeeping *m_safekeeping = nullptr;
    QStackedWidget *m_centre = nullptr;
    Welcome *m_welcome = nullptr;
    CanvasView *m_canvas = nullptr;
    Palette *m_palette = nullptr;
    Outline *m_outline = nullptr;
    Inspector *m_inspector = nullptr;
    ManifestPane *m_manifest = nullptr;
    FindingsPane *m_findings = nullptr;
    ChartsPane *m_charts = nullptr;
    FailingTable *m_failing = nullptr;
    WhatIf *m_question = nullptr;
    WhatIfPane *m_whatIf = nullptr;
    Comparing *m_comparing = nullptr;
    DifferencesPane *m_differences = nullptr;
    ClusterChip *m_chip = nullptr;
    QLineEdit *m_find = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_zoom = nullptr;
    QList<DockTitle *> m_titles;
    QString m_lastFound;
    bool m_showsComparison = false; ///< the canvas' emphasis is the comparison's
    QString m_lastServer; ///< the failure of this connection that was told already
};

} // namespace weir
