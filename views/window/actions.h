// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace weir {

/// Every action of the window with its text, key and icon, and the menus that hold them. What they do is connected
/// by the window.
class Actions final : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QMainWindow *window);

    QAction *newDocument, *open, *openFolder, *save, *saveAs, *exportAs, *documentSettings, *leftOut, *reload, *recover,
        *quit;
    QAction *undo, *redo, *copy, *copyPicture, *paste, *duplicate, *remove, *selectAll, *rename, *find;
    QAction *zoomIn, *zoomOut, *zoomReset, *fit, *fullScreen, *reducedMotion;
    QAction *design, *live;
    QAction *compareSaved, *compareFile, *compareFolder, *compareRevision, *compareEnd;
    QAction *manifest, *showInText;
    QAction *whatIf, *whatIfHere, *blastRadius;
    QAction *addObject, *arrangeAll, *arrangeSelection;
    QAction *connectCluster, *disconnectCluster, *startDemo, *sendEvent;
    QAction *preferences, *about, *aboutQt, *openSample;

    QMenu *recentMenu;
    QMenu *compareMenu;
    QMenu *panesMenu;
    QMenu *clusterMenu;

private:
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &key = {}, const QString &icon = {},
                 const QString &status = {});

    QMainWindow *m_window;
    QActionGroup *m_perspectives;
};

} // namespace weir
