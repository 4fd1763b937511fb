// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/mainwindow.h"

#include "views/canvas/minimap.h"
#include "views/cluster/clusterchip.h"
#include "views/common/noticebar.h"
#include "views/common/theme.h"
#include "views/differences/comparing.h"
#include "views/differences/differencespane.h"
#include "views/findings/findingspane.h"
#include "views/inspector/inspector.h"
#include "views/manifest/manifestpane.h"
#include "views/monitor/chartspane.h"
#include "views/monitor/failingtable.h"
#include "views/outline/outline.h"
#include "views/palette/palette.h"
#include "views/window/actions.h"
#include "views/window/docktitle.h"
#include "views/window/filecommands.h"
#include "views/window/safekeeping.h"
#include "views/window/segments.h"
#include "views/window/style.h"
#include "views/window/welcome.h"
#include "views/whatif/whatifpane.h"

#include <QAction>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

/// Raised whenever docks are added or renamed, so that an old layout is not applied to new ones.
constexpr int layoutVersion = 4;
constexpr int messageMilliseconds = 8000;

QWidget *spacer()
{
    auto *result = new QWidget;
    result->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return result;
}

} // namespace

MainWindow::MainWindow(Workspace workspace, QWidget *parent) : QMainWindow(parent), m_workspace(workspace)
{
    setObjectName(u"weir"_s);
    setDockOptions(QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks | QMainWindow::GroupedDragging
                   | QMainWindow::AnimatedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setDocumentMode(true);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setAcceptDrops(true);
    // First of all: each widget that is there already would be polished once more.
    setStyleSheet(chromeStyle(Theme::of(nullptr)));
    m_actions = new Actions(this);
    m_files = new FileCommands(m_workspace, this);
    makePanes();
    m_safekeeping = new Safekeeping(m_workspace, m_files, m_notices, this);
    makeToolBar();
    connectActions();
    connectPanes();
    connectWhatIf();
    connectCompare();
    connectManifest();
    restoreLayout();
    refreshRecent();
    refreshTitle();
    refreshActions();
    refreshStatus();
}

MainWindow::~MainWindow()
{
    // What is barely typed becomes part of the document while the window can still be told.
    m_manifest->setDocument(nullptr);
    m_inspector->setDocument(nullptr);
}

QDockWidget *MainWindow::addPane(Qt::DockWidgetArea area, const QString &name, const QString &title, QWidget *content)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(content);
    auto *bar = new DockTitle(dock);
    dock->setTitleBarWidget(bar);
    m_titles.append(bar);
    addDockWidget(area, dock);
    m_actions->panesMenu->addAction(dock->toggleViewAction());
    return dock;
}

void MainWindow::makePanes()
{
    m_centre = new QStackedWidget;
    m_welcome = new Welcome(m_workspace.settings);
    m_canvas = new CanvasView;
    m_canvas->setAccessibleName(tr("Canvas"));
    m_canvas->setAccessibleDescription(tr("The graph of the design; the outline lists the same objects."));
    m_centre->addWidget(m_welcome);
    m_centre->addWidget(m_canvas);
    m_notices = new NoticeBar;
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_centre, 1);
    setCentralWidget(middle);
    new Minimap(m_canvas, m_canvas);

    m_palette = new Palette(m_workspace.registry, m_workspace.settings);
    m_outline = new Outline;
    m_inspector = new Inspector;
    m_manifest = new ManifestPane;
    m_findings = new FindingsPane;
    m_charts = new ChartsPane;
    m_failing = new FailingTable;
    m_question = new WhatIf(this);
    m_whatIf = new WhatIfPane(m_question);
    m_comparing = new Comparing(this);
    m_differences = new DifferencesPane(m_comparing, m_actions->compareMenu);

    QDockWidget *palette = addPane(Qt::LeftDockWidgetArea, u"paletteDock"_s, tr("Palette"), m_palette);
    QDockWidget *outline = addPane(Qt::LeftDockWidgetArea, u"outlineDock"_s, tr("Outline"), m_outline);
    QDockWidget *inspector = addPane(Qt::RightDockWidgetArea, u"inspectorDock"_s, tr("Inspector"), m_inspector);
    QDockWidget *problems = addPane(Qt::BottomDockWidgetArea, u"problemsDock"_s, tr("Problems"), m_findings);
    QDockWidget *charts = addPane(Qt::BottomDockWidgetArea, u"chartsDock"_s, tr("Charts"), m_charts);
    QDockWidget *failing = addPane(Qt::BottomDockWidgetArea, u"failuresDock"_s, tr("Failures"), m_failing);
    tabifyDockWidget(palette, outline);
    tabifyDockWidget(problems, charts);
    QDockWidget *whatIf = addPane(Qt::BottomDockWidgetArea, u"whatIfDock"_s, tr("What if"), m_whatIf);
    tabifyDockWidget(charts, failing);
    tabifyDockWidget(failing, whatIf);
    QDockWidget *differences =
        addPane(Qt::BottomDockWidgetArea, u"differencesDock"_s, tr("Differences"), m_differences);
    tabifyDockWidget(whatIf, differences);
    whatIf->hide();
    differences->hide();
    // Beside the canvas, as high as it: text wants lines.
    QDockWidget *manifest = addPane(Qt::RightDockWidgetArea, u"manifestDock"_s, tr("Manifest"), m_manifest);
    splitDockWidget(manifest, inspector, Qt::Horizontal);
    manifest->hide();
    palette->raise();
    problems->raise();
    resizeDocks({palette, manifest, inspector}, {208, 460, 320}, Qt::Horizontal);
    resizeDocks({problems}, {200}, Qt::Vertical);

    m_count = new QLabel;
    m_zoom = new QLabel;
    m_zoom->setAccessibleName(tr("Zoom"));
    statusBar()->addWidget(m_count);
    statusBar()->addPermanentWidget(m_zoom);
    statusBar()->setSizeGripEnabled(false);
    // QStatusBar hides it under a message, but shows it again when it is laid out anew; hidden by us it stays hidden.
    connect(statusBar(), &QStatusBar::messageChanged, m_count,
            [this](const QString &message) { m_count->setVisible(message.isEmpty()); });
}

void MainWindow::makeToolBar()
{
    QToolBar *bar = addToolBar(tr("Main"));
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    const auto add = [&](QAction *action, const QString &shortText) {
        action->setIconText(shortText);
        bar->addAction(action);
    };
    add(m_actions->newDocument, tr("New"));
    add(m_actions->open, tr("Open"));
    add(m_actions->save, tr("Save"));
    bar->addSeparator();
    add(m_actions->undo, tr("Undo"));
    add(m_actions->redo, tr("Redo"));
    bar->addSeparator();
    add(m_actions->arrangeAll, tr("Arrange"));
    add(m_actions->fit, tr("Fit"));
    bar->addWidget(spacer());
    bar->addWidget(new Segments({m_actions->design, m_actions->live}));
    bar->addWidget(spacer());
    m_find = new QLineEdit;
    m_find->setPlaceholderText(tr("Find (%1)").arg(m_actions->find->shortcut().toString(QKeySequence::NativeText)));
    m_find->setAccessibleName(tr("Find in the design"));
    m_find->setClearButtonEnabled(true);
    m_find->setFixedWidth(180);
    bar->addWidget(m_find);
    auto *gap = new QWidget;
    gap->setFixedWidth(8);
    bar->addWidget(gap);
    m_chip = new ClusterChip;
    m_chip->setSession(&m_workspace.session);
    m_chip->setTelemetry(&m_workspace.telemetry);
    m_chip->setMenu(m_actions->clusterMenu);
    bar->addWidget(m_chip);
}

void MainWindow::restoreLayout()
{
    resize(1440, 900);
    restoreGeometry(m_workspace.settings.value(windowGeometrySetting));
    restoreState(m_workspace.settings.value(windowStateSetting), layoutVersion);
    m_actions->reducedMotion->setChecked(m_workspace.settings.value(reducedMotionSetting));
    // Qt knows which docks are tabbed together only once the window is laid out.
    QTimer::singleShot(0, this, [this] {
        for (DockTitle *title : std::as_const(m_titles))
            title->refresh();
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->mayDiscard()) {
        event->ignore();
        return;
    }
    m_workspace.settings.set(windowGeometrySetting, saveGeometry());
    m_workspace.settings.set(windowStateSetting, saveState(layoutVersion));
    m_workspace.document.reset();
    event->accept();
}

void MainWindow::takeLook()
{
    // A style sheet gives widgets palettes of their own, which would stay those of before.
    setStyleSheet({});
    for (QWidget *widget : findChildren<QWidget *>())
        widget->setPalette({});
    setStyleSheet(chromeStyle(Theme::of(nullptr)));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        QTimer::singleShot(0, this, &MainWindow::takeLook);
    else if (event->type() == QEvent::ActivationChange && m_safekeeping)
        m_safekeeping->windowActivated(isActiveWindow());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    } else if (event->mimeData()->hasFormat(QLatin1StringView(CanvasView::KindMime))
               || event->mimeData()->hasFormat(QLatin1StringView(CanvasView::TemplateMime))) {
        // A kind dragged over the welcome page begins a design: the canvas comes up and takes the drop.
        showCanvas();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    if (m_files->mayDiscard())
        m_files->open(paths);
}

void MainWindow::showCanvas()
{
    m_centre->setCurrentWidget(m_canvas);
    refreshActions();
}

void MainWindow::raisePane(QWidget *content)
{
    auto *dock = qobject_cast<QDockWidget *>(content->parentWidget());
    if (!dock)
        return;
    dock->show();
    dock->raise();
}

void MainWindow::refreshTitle()
{
    const bool isWelcome = m_centre->currentWidget() == m_welcome;
    const QFileInfo home(m_workspace.document.path());
    const bool isReadOnly = !m_workspace.document.path().isEmpty() && home.exists() && !home.isWritable();
    setWindowTitle(isWelcome    ? tr("Weir")
                   : isReadOnly ? tr("%1[*] (read-only) — Weir").arg(m_workspace.document.title())
                                : tr("%1[*] — Weir").arg(m_workspace.document.title()));
    setWindowModified(!isWelcome && m_workspace.document.isModified());
    setWindowFilePath(m_workspace.document.path());
}

void MainWindow::refreshStatus()
{
    const int objects = static_cast<int>(m_workspace.document.set().size());
    QString text = tr("%n object(s)", nullptr, objects);
    if (m_workspace.document.isModified())
        text += u" · "_s + tr("not saved");
    else if (!m_workspace.document.path().isEmpty())
        text += u" · "_s + tr("saved");
    const int failing = static_cast<int>(m_workspace.telemetry.failing().size());
    if (m_workspace.observation.isLive() && failing > 0)
        text += u" · "_s + tr("%n failing flow(s)", nullptr, failing);
    m_count->setText(text);
    m_zoom->setText(tr("%1 %").arg(qRound(m_canvas->zoom() * 100)));
}

void MainWindow::say(const QString &sentence)
{
    statusBar()->showMessage(sentence, messageMilliseconds);
}

void MainWindow::openPaths(const QStringList &paths)
{
    m_files->open(paths);
}

void MainWindow::offerRecovery()
{
    m_safekeeping->offerRecovery(false);
}

void MainWindow::showDemo()
{
    m_files->openSample();
    setPerspective(Perspective::Live);
    raisePane(m_charts);
}

void MainWindow::setPerspective(Perspective perspective)
{
    (perspective == Perspective::Live ? m_actions->live : m_actions->design)->setChecked(true);
    m_canvas->setPerspective(perspective);
    m_inspector->preferLive(perspective == Perspective::Live);
}

} // namespace weir
