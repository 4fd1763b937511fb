// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/observation.h"
#include "model/document/document.h"
#include "model/telemetry/store.h"
#include "model/templates/template.h"
#include "views/canvas/emphasis.h"

#include <QGraphicsView>

namespace weir {

/// What the canvas shows on the drawn graph: the document alone, or the measured cluster over it.
enum class Perspective { Design, Live };

/// The canvas: a projection of one document (and, in Live, of an observation and its telemetry). Holds no domain
/// state; every gesture ends in one edits:: call and one Document::commit, or in nothing.
class CanvasView : public QGraphicsView
{
    Q_OBJECT
public:
    explicit CanvasView(QWidget *parent = nullptr);
    ~CanvasView() override;

    /// All three must outlive the view; null detaches.
    void setDocument(Document *document);
    void setObservation(const Observation *observation);
    void setTelemetry(const TelemetryStore *store);
    void setPerspective(Perspective perspective);
    [[nodiscard]] Perspective perspective() const;

    /// Selected node ids and edge ids, in document order.
    [[nodiscard]] QStringList selectedNodes() const;
    [[nodiscard]] QStringList selectedEdges() const;
    void select(const QStringList &nodes, const QStringList &edges = {});
    /// Scrolls so that the node or edge is visible and flashes it (a halo, not while motion is reduced).
    void reveal(const QString &nodeOrEdge);

    /// Gold halo on nodes whose name, kind, label or namespace contains `text`; returns how many.
    int setSearch(const QString &text);
    /// Node ids that setSearch() found, in document order.
    [[nodiscard]] QStringList searchMatches() const;
    /// Puts a new object of a kind ("group/Kind") into free space near the middle of the view and selects it.
    void addKind(const QString &kindId);
    /// Adds what a template makes, arranged, as one step; `at` is its top left, without it the middle of the view.
    /// An Error's `field` is the question that is answered wrongly.
    Result<void> addTemplate(const Template &wanted, const Answers &answers, std::optional<QPointF> at = {});
    /// What stands out as the answer to a question, while all else fades; null ends it. Escape asks for that: see
    /// dismissed().
    void setEmphasis(std::shared_ptr<const Emphasis> emphasis);
    [[nodiscard]] bool isEmphasised() const;
    /// Nothing moves on the lines; numbers and colours stay.
    void setReducedMotion(bool reduced);

    /// Namespace given to objects dropped here.
    void setNewObjectNamespace(const QString &nameSpace);
    [[nodiscard]] QString newObjectNamespace() const;

    [[nodiscard]] double zoom() const;               ///< 0.01 … 4
    void setZoom(double zoom);
    void zoomIn();
    void zoomOut();
    void fit();                                      ///< everything, at most 100 %
    /// Own layered layout in the thread pool; the result is one undoable change, dropped when the document moved on.
    void arrange(bool selectionOnly);
    /// Deletes the selection as one step: nodes, and the relations of selected edges.
    void deleteSelection();
    void copySelection() const;
    void paste();
    void duplicateSelection();
    void selectAll();

    /// What would be painted at `scale`, whole graph; for pictures and the headless journey.
    [[nodiscard]] QImage picture(QSize size) const;

    static constexpr const char *KindMime = "application/x-weir-kind"; ///< payload: "group/Kind"
    static constexpr const char *TemplateMime = "application/x-weir-template"; ///< payload: Template::id

Q_SIGNALS:
    void selectionChanged();
    void zoomChanged(double zoom);
    /// Escape, while an emphasis is shown.
    void dismissed();
    /// A sentence for the status line (why a wire is refused, what a gesture did).
    void said(const QString &sentence);
    /// An error of an edit, to be shown where it cannot be missed.
    void failed(const weir::Error &error);
    /// The user asks for the name field or the editor of a node (double click, Enter, just dropped).
    void editRequested(const QString &node);
    void renameRequested(const QString &node);
    void contextMenuRequested(const QString &nodeOrEdge, const QPoint &globalPosition);
    /// A template was dropped: its questions come first.
    void templateDropped(const QString &id, QPointF at);
    /// Files were dropped.
    void filesDropped(const QStringList &paths);

protected:
    void paintEvent(QPaintEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    friend class Minimap;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace weir
