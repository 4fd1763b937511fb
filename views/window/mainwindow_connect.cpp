// SPDX-License-Identifier: GPL-3.0-or-later
// The window's wiring: what each action and each signal of a pane leads to.
#include "views/window/mainwindow.h"

#include "model/document/edits.h"
#include "views/cluster/connectdialog.h"
#include "views/cluster/senddialog.h"
#include "views/common/icons.h"
#include "views/findings/findingspane.h"
#include "views/inspector/inspector.h"
#include "views/manifest/manifestpane.h"
#include "views/monitor/chartspane.h"
#include "views/monitor/failingtable.h"
#include "views/outline/outline.h"
#include "views/palette/palette.h"
#include "views/window/actions.h"
#include "views/window/filecommands.h"
#include "views/window/preferences.h"
#include "views/window/safekeeping.h"
#include "views/window/templatedialog.h"
#include "views/window/welcome.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QStackedWidget>

#include <algorithm>

namespace weir {

using namespace Qt::StringLiterals;

void MainWindow::connectActions()
{
    const Actions &a = *m_actions;
    const auto on = [this](QAction *action, auto &&slot) { connect(action, &QAction::triggered, this, slot); };

    on(a.newDocument, [this] { m_files->newDocument(); });
    on(a.open, [this] { m_files->openDialog(); });
    on(a.openFolder, [this] { m_files->openFolderDialog(); });
    on(a.openSample, [this] { m_files->openSample(); });
    on(a.save, [this] { m_files->save(); });
    on(a.saveAs, [this] { m_files->saveAs(); });
    on(a.exportAs, [this] { m_files->exportDialog(m_canvas->selectedNodes()); });
    on(a.documentSettings, [this] { m_files->documentSettings(); });
    on(a.leftOut, [this] { m_files->leftOut(); });
    on(a.reload, [this] { m_files->reload(); });
    on(a.recover, [this] { m_safekeeping->offerRecovery(true); });
    connect(m_safekeeping, &Safekeeping::said, this, &MainWindow::say);
    on(a.quit, [this] { close(); });

    on(a.undo, [this] { m_workspace.document.undo(); });
    on(a.redo, [this] { m_workspace.document.redo(); });
    on(a.copy, [this] { m_canvas->copySelection(); });
    on(a.copyPicture, [this] { m_files->copyPicture(m_canvas->selectedNodes()); });
    on(a.paste, [this] { showCanvas(); m_canvas->paste(); });
    on(a.duplicate, [this] { m_canvas->duplicateSelection(); });
    on(a.remove, [this] { m_canvas->deleteSelection(); });
    on(a.selectAll, [this] { m_canvas->selectAll(); });
    on(a.rename, [this] { raisePane(m_inspector); m_inspector->focusName(); });
    on(a.find, [this] { m_find->setFocus(Qt::ShortcutFocusReason); m_find->selectAll(); });
    on(a.preferences, [this] {
        auto *dialog = new Preferences(m_workspace.settings, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &Preferences::applied, this, &MainWindow::applyPreferences);
        dialog->open();
    });

    on(a.design, [this] { setPerspective(Perspective::Design); });
    on(a.live, [this] { setPerspective(Perspective::Live); });
    on(a.zoomIn, [this] { m_canvas->zoomIn(); });
    on(a.zoomOut, [this] { m_canvas->zoomOut(); });
    on(a.zoomReset, [this] { m_canvas->setZoom(1); });
    on(a.fit, [this] { m_canvas->fit(); });
    on(a.fullScreen, [this](bool isOn) { isOn ? showFullScreen() : showNormal(); });
    on(a.reducedMotion, [this](bool isOn) {
        m_workspace.settings.set(reducedMotionSetting, isOn);
        m_canvas->setReducedMotion(isOn);
    });

    on(a.addObject, [this] { raisePane(m_palette); m_palette->focusSearch(); });
    on(a.arrangeAll, [this] { m_canvas->arrange(false); });
    on(a.arrangeSelection, [this] { m_canvas->arrange(true); });

    on(a.connectCluster, [this] { connectDialog(); });
    on(a.disconnectCluster, [this] { m_workspace.session.disconnectFrom(); });
    on(a.startDemo, [this] { Q_EMIT demoRequested(); });
    on(a.sendEvent, [this] { sendDialog(m_canvas->selectedNodes().value(0)); });
    on(a.about, [this] { showAbout(); });
    on(a.aboutQt, [this] { QMessageBox::aboutQt(this); });

    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        const int found = m_canvas->setSearch(text.trimmed());
        m_lastFound.clear();
        if (!text.trimmed().isEmpty())
            say(found == 0 ? tr("Nothing matches “%1”.").arg(text.trimmed()) : tr("%n match(es).", nullptr, found));
    });
    connect(m_find, &QLineEdit::returnPressed, this, &MainWindow::findNext);
    connect(m_actions->recentMenu, &QMenu::aboutToShow, this, &MainWindow::refreshRecent);
}

void MainWindow::connectPanes()
{
    Document &document = m_workspace.document;
    m_canvas->setDocument(&document);
    m_canvas->setObservation(&m_workspace.observation);
    m_canvas->setTelemetry(&m_workspace.telemetry);
    m_canvas->setReducedMotion(m_workspace.settings.value(reducedMotionSetting));
    m_outline->setDocument(&document);
    m_outline->setObservation(&m_workspace.observation);
    m_inspector->setDocument(&document);
    m_inspector->setObservation(&m_workspace.observation);
    m_inspector->setTelemetry(&m_workspace.telemetry);
    m_findings->setDocument(&document);
    m_charts->setDocument(&document);
    m_charts->setObservation(&m_workspace.observation);
    m_charts->setTelemetry(&m_workspace.telemetry);
    m_failing->setDocument(&document);
    m_failing->setObservation(&m_workspace.observation);
    m_failing->setTelemetry(&m_workspace.telemetry);

    refreshNamespace();

    connect(m_canvas, &CanvasView::selectionChanged, this, [this] {
        const QStringList nodes = m_canvas->selectedNodes();
        m_outline->select(nodes);
        applySelection(nodes, m_canvas->selectedEdges());
    });
    connect(m_canvas, &CanvasView::zoomChanged, this, &MainWindow::refreshStatus);
    connect(m_canvas, &CanvasView::said, this, &MainWindow::say);
    connect(m_canvas, &CanvasView::failed, this,
            [this](const Error &error) { m_files->show(tr("This cannot be done"), error); });
    connect(m_canvas, &CanvasView::editRequested, this, [this] { raisePane(m_inspector); m_inspector->focusName(); });
    connect(m_canvas, &CanvasView::renameRequested, this, [this] { raisePane(m_inspector); m_inspector->focusName(); });
    connect(m_canvas, &CanvasView::contextMenuRequested, this, &MainWindow::contextMenu);
    connect(m_canvas, &CanvasView::filesDropped, this, [this](const QStringList &paths) {
        if (m_files->mayDiscard())
            m_files->open(paths);
    });

    connect(m_outline, &Outline::selectionChanged, this, [this](const QStringList &nodes) { m_canvas->select(nodes); });
    connect(m_outline, &Outline::activated, m_canvas, &CanvasView::reveal);
    connect(m_palette, &Palette::placeRequested, this, &MainWindow::place);
    connect(m_palette, &Palette::templateRequested, this, [this](const QString &id) { placeTemplate(id); });
    connect(m_canvas, &CanvasView::templateDropped, this, &MainWindow::placeTemplate);
    connect(m_inspector, &Inspector::failed, this, [this](const Error &error) { say(error.toString()); });
    connect(m_inspector, &Inspector::revealRequested, this, [this](const QString &node) {
        m_canvas->select({node});
        m_canvas->reveal(node);
    });
    connect(m_findings, &FindingsPane::activated, this, [this](const QString &node) {
        m_canvas->select({node});
        m_canvas->reveal(node);
        raisePane(m_inspector);
    });
    connect(m_findings, &FindingsPane::textRequested, this, &MainWindow::showInText);
    connect(m_findings, &FindingsPane::lineRequested, this, [this](const QString &file, int line, int column) {
        raiseManifest();
        m_manifest->revealLine(file, line, column);
    });
    connect(m_findings, &FindingsPane::failed, this, &MainWindow::say);
    connect(m_findings, &FindingsPane::counted, this, [this](int count) {
        m_findings->parentWidget()->setWindowTitle(count > 0 ? tr("Problems (%1)").arg(count) : tr("Problems"));
    });
    connect(m_failing, &FailingTable::counted, this, [this](int count) {
        m_failing->parentWidget()->setWindowTitle(count > 0 ? tr("Failures (%1)").arg(count) : tr("Failures"));
    });
    connect(m_failing, &FailingTable::activated, this, [this](const QString &edge) {
        m_canvas->select({}, {edge});
        m_canvas->reveal(edge);
    });

    connect(m_welcome, &Welcome::newRequested, this, [this] { m_files->newDocument(); });
    connect(m_welcome, &Welcome::openRequested, this, [this] { m_files->openDialog(); });
    connect(m_welcome, &Welcome::sampleRequested, this, [this] { m_files->openSample(); });
    connect(m_welcome, &Welcome::connectRequested, this, &MainWindow::connectDialog);
    connect(m_welcome, &Welcome::demoRequested, this, &MainWindow::demoRequested);
    connect(m_welcome, &Welcome::fileRequested, this, [this](const QString &path) { m_files->open({path}); });
    connect(m_files, &FileCommands::opened, this, [this] {
        showCanvas();
        refreshTitle();
        m_canvas->fit();
    });
    connect(m_files, &FileCommands::recentChanged, this, &MainWindow::refreshRecent);
    connect(m_files, &FileCommands::said, this, &MainWindow::say);

    connect(&document, &Document::modifiedChanged, this, &MainWindow::refreshTitle);
    connect(&document, &Document::pathChanged, this, &MainWindow::refreshTitle);
    connect(&document, &Document::historyChanged, this, &MainWindow::refreshActions);
    connect(&document, &Document::replaced, this, [this] {
        refreshActions();
        refreshNamespace();
    });
    connect(&document, &Document::changed, this, [this](const DocumentDelta &delta) {
        refreshStatus();
        refreshNamespace();
        for (const ResourceDelta &entry : delta.change.resources) {
            if (!entry.before && entry.after)
                m_palette->noteUsed(entry.after->group() + u'/' + entry.after->kind());
        }
    });
    connect(&m_workspace.telemetry, &TelemetryStore::advanced, this, &MainWindow::refreshStatus);
    connect(&m_workspace.session, &ClusterSession::stateChanged, this, [this](const ConnectionInfo &info) {
        refreshActions();
        const bool isBad = info.state == ConnectionState::Failed || info.state == ConnectionState::AuthFailed
                           || info.state == ConnectionState::Forbidden || info.state == ConnectionState::NotServed;
        const QString told = info.server + info.message;
        if (isBad && !info.message.isEmpty() && told != m_lastServer) {
            m_lastServer = told;
            m_files->show(tr("The cluster cannot be watched"),
                          Error{.message = info.message, .file = {}, .object = {}, .field = {}});
        }
    });
    connect(&m_workspace.session, &ClusterSession::note, this,
            [this](const QDateTime &, const QString &what) { say(what); });
}

void MainWindow::refreshActions()
{
    const History &history = m_workspace.document.history();
    const bool hasCanvas = m_centre->currentWidget() == m_canvas;
    const auto label = [](const QString &verb, const QString &what) {
        return what.isEmpty() ? verb : verb + u' ' + what;
    };
    m_actions->undo->setEnabled(history.canUndo());
    m_actions->undo->setText(label(tr("&Undo"), history.canUndo() ? history.undoLabel() : QString()));
    m_actions->undo->setIconText(tr("Undo"));
    m_actions->redo->setEnabled(history.canRedo());
    m_actions->redo->setText(label(tr("&Redo"), history.canRedo() ? history.redoLabel() : QString()));
    m_actions->redo->setIconText(tr("Redo"));

    const bool hasNodes = !m_canvas->selectedNodes().isEmpty();
    const bool hasAny = hasNodes || !m_canvas->selectedEdges().isEmpty();
    m_actions->save->setEnabled(hasCanvas);
    // Several files cannot be saved under one name; File, Export makes one of them.
    m_actions->saveAs->setEnabled(hasCanvas && !m_workspace.document.isFolder()
                                  && m_workspace.document.files().size() < 2);
    m_actions->exportAs->setEnabled(hasCanvas && !m_workspace.document.set().resources().empty());
    m_actions->copyPicture->setEnabled(m_actions->exportAs->isEnabled());
    m_actions->reload->setEnabled(hasCanvas && !m_workspace.document.openedPaths().isEmpty());
    m_actions->recover->setEnabled(m_workspace.recovery != nullptr);
    m_actions->copy->setEnabled(hasNodes);
    m_actions->duplicate->setEnabled(hasNodes);
    m_actions->remove->setEnabled(hasAny);
    m_actions->rename->setEnabled(m_canvas->selectedNodes().size() == 1);
    m_actions->arrangeAll->setEnabled(hasCanvas && m_workspace.document.set().size() > 0);
    m_actions->arrangeSelection->setEnabled(m_canvas->selectedNodes().size() > 1);
    for (QAction *action : {m_actions->zoomIn, m_actions->zoomOut, m_actions->zoomReset, m_actions->fit,
                            m_actions->selectAll, m_actions->design, m_actions->live, m_actions->find})
        action->setEnabled(hasCanvas);
    m_find->setEnabled(hasCanvas);
    const ConnectionState state = m_workspace.session.info().state;
    m_actions->disconnectCluster->setEnabled(state != ConnectionState::Disconnected);
    m_actions->sendEvent->setEnabled(state == ConnectionState::Live && m_canvas->selectedNodes().size() == 1);
    refreshQuestions();
    refreshCompare();
    refreshStatus();
}

void MainWindow::refreshNamespace()
{
    // New objects join the namespace of the newest one; an empty design begins in "default".
    const ResourceSet::Map &resources = m_workspace.document.set().resources();
    const auto newest = std::find_if(resources.rbegin(), resources.rend(),
                                     [](const auto &entry) { return !entry.second->nameSpace().isEmpty(); });
    m_canvas->setNewObjectNamespace(newest == resources.rend() ? u"default"_s : newest->second->nameSpace());
}

void MainWindow::refreshRecent()
{
    QMenu *menu = m_actions->recentMenu;
    menu->clear();
    for (const QString &path : m_workspace.settings.recentFiles()) {
        const QFileInfo info(path);
        const QString text = u"%1  (%2)"_s.arg(info.fileName(), QDir::toNativeSeparators(info.path()));
        QAction *action = menu->addAction(QString(text).replace(u'&', u"&&"_s));
        action->setEnabled(info.exists());
        connect(action, &QAction::triggered, this, [this, path] {
            if (m_files->mayDiscard())
                m_files->open({path});
        });
    }
    menu->setEnabled(!menu->isEmpty());
    m_welcome->refresh();
}

void MainWindow::applySelection(const QStringList &nodes, const QStringList &edges)
{
    m_inspector->showSelection(nodes, edges);
    m_charts->showSelection(nodes, edges);
    refreshActions();
}

void MainWindow::place(const QString &kindId)
{
    showCanvas();
    m_canvas->addKind(kindId);
    m_canvas->setFocus();
}

void MainWindow::placeTemplate(const QString &id, std::optional<QPointF> at)
{
    const std::vector<Template> all = builtInTemplates();
    const auto wanted = std::ranges::find(all, id, &Template::id);
    if (wanted == all.end())
        return;
    showCanvas();
    const Document &document = m_workspace.document;
    const QString nameSpace = m_canvas->newObjectNamespace();
    QStringList brokers;
    for (const auto &[key, resource] : document.set().resources()) {
        if (resource->group() == u"eventing.knative.dev"_s && resource->kind() == u"Broker"_s
            && (resource->nameSpace() == nameSpace || resource->nameSpace().isEmpty() || nameSpace.isEmpty()))
            brokers.append(resource->name());
    }
    Answers initial = initialAnswers(*wanted);
    if (initial.contains(u"broker"_s))
        initial.insert(u"broker"_s, brokers.value(0));
    initial.insert(u"name"_s, edits::freeTemplateName(document, *wanted, initial, nameSpace));
    auto *dialog = new TemplateDialog(*wanted, initial, brokers, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, wanted = *wanted, at] {
        if (const Result<void> done = m_canvas->addTemplate(wanted, dialog->answers(), at); !done)
            m_files->show(tr("This cannot be done"), done.error());
    });
    dialog->open();
}

void MainWindow::findNext()
{
    const QString wanted = m_find->text().trimmed();
    if (wanted.isEmpty())
        return;
    const QStringList found = m_canvas->searchMatches();
    if (found.isEmpty())
        return;
    m_lastFound = found.value(found.indexOf(m_lastFound) + 1, found.front());
    m_canvas->select({m_lastFound});
    m_canvas->reveal(m_lastFound);
}

void MainWindow::selectFailing()
{
    for (const TelemetryStore::Failing &failing : m_workspace.telemetry.failing()) {
        for (const QString &id : m_workspace.document.topology().edgeOrder()) {
            const Edge *edge = m_workspace.document.topology().edge(id);
            if (TelemetryStore::edgeKey(m_workspace.observation.clusterId(edge->via), toString(edge->role))
                == failing.edgeKey) {
                m_canvas->select({}, {id});
                return;
            }
        }
    }
}

void MainWindow::connectDialog()
{
    auto *dialog = new ConnectDialog(m_workspace.settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectDialog::chosen, this, [this](const SessionTarget &target) {
        m_lastServer.clear();
        showCanvas();
        setPerspective(Perspective::Live);
        m_workspace.telemetry.clear();
        m_workspace.telemetry.setInterval(target.scrapeSeconds);
        m_workspace.session.connectTo(target);
    });
    dialog->open();
}

void MainWindow::sendDialog(const QString &node)
{
    if (node.isEmpty())
        return;
    auto *dialog = new SendDialog(m_workspace.session, m_workspace.observation, node, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::contextMenu(const QString &nodeOrEdge, const QPoint &at)
{
    QMenu menu(this);
    if (nodeOrEdge.isEmpty()) {
        menu.addActions({m_actions->addObject, m_actions->paste, m_actions->selectAll, m_actions->arrangeAll,
                         m_actions->fit});
    } else if (m_workspace.document.topology().node(nodeOrEdge)) {
        menu.addActions({m_actions->rename, m_actions->showInText, m_actions->copy, m_actions->duplicate,
                         m_actions->remove});
        menu.addSeparator();
        menu.addActions({m_actions->sendEvent, m_actions->arrangeSelection});
        menu.addSeparator();
        addQuestions(menu, nodeOrEdge);
    } else {
        menu.addActions({m_actions->showInText, m_actions->remove});
    }
    menu.exec(at);
}

void MainWindow::applyPreferences()
{
    m_canvas->setReducedMotion(m_workspace.settings.value(reducedMotionSetting));
    m_actions->reducedMotion->setChecked(m_workspace.settings.value(reducedMotionSetting));
    Q_EMIT preferencesChanged();
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Weir"),
                       tr("<h3>Weir %1</h3><p>Designer and live monitor for Knative Eventing.</p>"
                          "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                           .arg(QApplication::applicationVersion()));
}

} // namespace weir
