// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/actions.h"

#include "views/common/icons.h"

#include <QActionGroup>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace weir {

using namespace Qt::StringLiterals;

QAction *Actions::add(QMenu *menu, const QString &text, const QKeySequence &key, const QString &icon,
                      const QString &status)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    if (!icon.isEmpty())
        action->setIcon(icons::icon(icon));
    if (!status.isEmpty())
        action->setStatusTip(status);
    // Shortcuts work wherever the focus is, also while the menu bar is hidden.
    m_window->addAction(action);
    menu->addAction(action);
    return action;
}

Actions::Actions(QMainWindow *window) : QObject(window), m_window(window)
{
    QMenuBar *bar = window->menuBar();

    QMenu *file = bar->addMenu(tr("&File"));
    newDocument = add(file, tr("&New"), QKeySequence::New, u"new"_s);
    open = add(file, tr("&Open…"), QKeySequence::Open, u"open"_s);
    openFolder = add(file, tr("Open &Folder…"), QKeySequence(tr("Ctrl+Shift+O")));
    recentMenu = file->addMenu(tr("Open &Recent"));
    openSample = add(file, tr("Open Sam&ple"));
    file->addSeparator();
    save = add(file, tr("&Save"), QKeySequence::Save, u"save"_s);
    saveAs = add(file, tr("Save &As…"), QKeySequence(tr("Ctrl+Shift+S")));
    exportAs = add(file, tr("&Export…"), QKeySequence(tr("Ctrl+Alt+S")), {},
                   tr("Manifests, charts, scripts, pictures and reports of the design"));
    reload = add(file, tr("Re&load"), QKeySequence(QKeySequence::Refresh), {}, tr("Takes over what is on disk now"));
    recover = add(file, tr("Recover &Unsaved Work…"), {}, {}, tr("What earlier sessions did not save"));
    file->addSeparator();
    documentSettings = add(file, tr("&Document Settings…"), {}, {},
                           tr("Where new resources go, and where edits of a base land"));
    leftOut = add(file, tr("Files Left Ou&t…"), {}, {}, tr("What of the folder is not shown, and why"));
    file->addSeparator();
    quit = add(file, tr("&Quit"), QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);

    QMenu *edit = bar->addMenu(tr("&Edit"));
    undo = add(edit, tr("&Undo"), QKeySequence::Undo, u"undo"_s);
    redo = add(edit, tr("&Redo"), QKeySequence::Redo, u"redo"_s);
    edit->addSeparator();
    copy = add(edit, tr("&Copy"), QKeySequence::Copy, {}, tr("Puts the selected objects on the clipboard as YAML"));
    copyPicture = add(edit, tr("Copy as P&icture"), QKeySequence(tr("Ctrl+Shift+C")), {},
                      tr("Puts a picture of the selected objects, or of everything, on the clipboard"));
    paste = add(edit, tr("&Paste"), QKeySequence::Paste, {}, tr("Makes objects of the YAML on the clipboard"));
    duplicate = add(edit, tr("Duplica&te"), QKeySequence(tr("Ctrl+D")));
    remove = add(edit, tr("&Delete"), QKeySequence::Delete);
    edit->addSeparator();
    selectAll = add(edit, tr("Select &All"), QKeySequence::SelectAll);
    rename = add(edit, tr("Re&name"), QKeySequence(tr("F2")));
    find = add(edit, tr("&Find"), QKeySequence::Find);
    edit->addSeparator();
    preferences = add(edit, tr("Pr&eferences…"), QKeySequence::Preferences);
    preferences->setMenuRole(QAction::PreferencesRole);

    QMenu *view = bar->addMenu(tr("&View"));
    m_perspectives = new QActionGroup(this);
    design = add(view, tr("&Design"), QKeySequence(tr("Ctrl+1")), {}, tr("The manifests alone"));
    live = add(view, tr("&Live"), QKeySequence(tr("Ctrl+2")), {}, tr("The measured cluster over the design"));
    for (QAction *action : {design, live}) {
        action->setCheckable(true);
        m_perspectives->addAction(action);
    }
    design->setChecked(true);
    view->addSeparator();
    zoomIn = add(view, tr("Zoom &In"), QKeySequence::ZoomIn);
    zoomIn->setShortcuts({QKeySequence(QKeySequence::ZoomIn), QKeySequence(tr("Ctrl+="))});
    zoomOut = add(view, tr("Zoom &Out"), QKeySequence::ZoomOut);
    zoomReset = add(view, tr("&100 %"), QKeySequence(tr("Ctrl+0")));
    fit = add(view, tr("&Fit"), QKeySequence(tr("Ctrl+9")), u"fit"_s, tr("Shows everything"));
    view->addSeparator();
    manifest = add(view, tr("&Manifest"), QKeySequence(tr("F4")), {},
                   tr("The text of the whole file beside the canvas; once more goes back to the canvas"));
    showInText = add(view, tr("Show in &Text"), QKeySequence(tr("Ctrl+T")), {},
                     tr("Goes to the selected object in the text of its file"));
    view->addSeparator();
    whatIf = add(view, tr("&What If…"), QKeySequence(tr("Ctrl+Shift+E")), {},
                 tr("Which triggers take an event, and where it ends when somebody fails"));
    whatIfHere = add(view, tr("What If an Event Enters &Here"), QKeySequence(tr("Ctrl+Alt+E")), {},
                     tr("Follows an event from the selected object"));
    blastRadius = add(view, tr("&Blast Radius"), QKeySequence(tr("Ctrl+Shift+B")), {},
                      tr("What stops, loses retries or starts to dead-letter if the selected object fails"));
    view->addSeparator();
    compareMenu = view->addMenu(tr("&Compare With"));
    compareSaved = add(compareMenu, tr("The &Saved Files"), QKeySequence(tr("Ctrl+Alt+D")), {},
                       tr("What was changed since the files were read or written"));
    compareFile = add(compareMenu, tr("Other &Files…"));
    compareFolder = add(compareMenu, tr("Another F&older…"));
    compareRevision = add(compareMenu, tr("A &Git Revision…"), QKeySequence(tr("Ctrl+Alt+G")), {},
                          tr("The same files as they were in a commit"));
    compareMenu->addSeparator();
    compareEnd = add(compareMenu, tr("&End Comparison"));
    view->addSeparator();
    panesMenu = view->addMenu(tr("&Panes"));
    reducedMotion = add(view, tr("&Reduce Motion"));
    reducedMotion->setCheckable(true);
    fullScreen = add(view, tr("F&ull Screen"), QKeySequence(tr("F11")));
    fullScreen->setCheckable(true);

    QMenu *arrange = bar->addMenu(tr("&Arrange"));
    addObject =
        add(arrange, tr("Add &Object…"), QKeySequence(tr("Ctrl+I")), {}, tr("Goes to the search of the palette"));
    arrange->addSeparator();
    arrangeAll = add(arrange, tr("Arrange &All"), QKeySequence(tr("Ctrl+L")), u"arrange"_s);
    arrangeSelection = add(arrange, tr("Arrange &Selection"), QKeySequence(tr("Ctrl+Shift+L")));

    clusterMenu = bar->addMenu(tr("&Cluster"));
    connectCluster = add(clusterMenu, tr("&Connect…"), QKeySequence(tr("Ctrl+K")), u"connect"_s);
    disconnectCluster = add(clusterMenu, tr("&Disconnect"));
    clusterMenu->addSeparator();
    sendEvent = add(clusterMenu, tr("&Send Event…"), QKeySequence(tr("Ctrl+E")), {},
                    tr("Sends a CloudEvent to the selected object through the API server"));
    clusterMenu->addSeparator();
    startDemo = add(clusterMenu, tr("Start De&mo"), {}, {}, tr("A simulated cluster with events running"));

    QMenu *help = bar->addMenu(tr("&Help"));
    about = add(help, tr("&About Weir"));
    about->setMenuRole(QAction::AboutRole);
    aboutQt = add(help, tr("About &Qt"));
    aboutQt->setMenuRole(QAction::AboutQtRole);
}

} // namespace weir
