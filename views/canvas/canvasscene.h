// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/observation.h"
#include "model/document/document.h"
#include "model/telemetry/store.h"
#include "views/canvas/arrangement.h"
#include "views/canvas/canvasview.h"
#include "views/canvas/edgelayer.h"
#include "views/canvas/groupitem.h"
#include "views/canvas/nodeitem.h"

#include <QGraphicsScene>
#include <QPointer>
#include <QTimer>

#include <map>

namespace weir {

/// Topology to items: a projection that is kept by deltas and owns no domain state. Selection is by id.
/// A long document that was opened is drawn piece by piece, while the window goes on: until it is, nothing of it is
/// found or painted, and whoever changes it waits.
class CanvasScene final : public QGraphicsScene
{
    Q_OBJECT
public:
    explicit CanvasScene(QObject *parent = nullptr);
    ~CanvasScene() override;

    void setDocument(Document *document);
    [[nodiscard]] Document *document() const { return m_document; }
    [[nodiscard]] const Observation *observation() const { return m_observation; }
    void setObservation(const Observation *observation);
    void setTelemetry(const TelemetryStore *store);
    void setPerspective(Perspective perspective);
    [[nodiscard]] Perspective perspective() const { return m_perspective; }
    void setTheme(const Theme &theme);
    [[nodiscard]] const Theme &theme() const { return m_theme; }

    [[nodiscard]] bool isDrawing() const { return m_drawing != nullptr; }
    /// Draws at once what is left to be drawn.
    void finishDrawing();

    // What is drawn
    [[nodiscard]] NodeItem *item(const NodeId &id) const { return m_items.value(id); }
    [[nodiscard]] const QHash<NodeId, NodeItem *> &items() const { return m_items; }
    [[nodiscard]] const Node *node(const NodeId &id) const;
    [[nodiscard]] const Edge *edge(const QString &id) const;
    /// Drawn, but not the document's: only the cluster has it, or another version.
    [[nodiscard]] bool isForeign(const NodeId &id) const { return m_foreign.contains(id); }
    [[nodiscard]] EdgeLayer &lines() const { return *m_lines; }
    /// A line in words: relation, ends, numbers with their source and age.
    [[nodiscard]] QString edgeSentence(const QString &id) const;
    /// Ids of drawn nodes, document order, foreign ones last.
    [[nodiscard]] QStringList order() const;
    /// Card, chip or enclosure of a node.
    [[nodiscard]] QRectF rectOf(const NodeId &id) const;
    [[nodiscard]] QRectF contentRect() const;
    /// Topmost node, or flow by its title. Chips lie over cards.
    [[nodiscard]] NodeId nodeAt(QPointF at, double scale) const;
    /// Namespace group whose title is at the point, as the nodes in it.
    [[nodiscard]] QStringList groupMembersAt(QPointF at) const;
    [[nodiscard]] QStringList nodesIn(const QRectF &rect) const;
    /// Small boxes for a picture far away or the minimap.
    struct Block {
        QRectF rect;
        Role role = Role::Other;
        const NodeItem *item = nullptr;
    };
    [[nodiscard]] std::vector<Block> blocks(const QRectF &exposed) const;
    [[nodiscard]] std::vector<GroupItem *> groupItems() const;

    // How it is shown
    void select(const QSet<NodeId> &nodes, const QSet<QString> &edges);
    [[nodiscard]] const QSet<NodeId> &selectedNodes() const { return m_selectedNodes; }
    [[nodiscard]] const QSet<QString> &selectedEdges() const { return m_selectedEdges; }
    void setHover(const NodeId &node, const QString &edge);
    [[nodiscard]] const NodeId &hoveredNode() const { return m_hoveredNode; }
    [[nodiscard]] const QString &hoveredEdge() const { return m_hoveredEdge; }
    /// Fades everything that neither feeds the hovered element nor is fed by it.
    void fadeAround(const NodeId &node, const QString &edge);
    void unfade();
    /// What stands out as the answer to a question, while all else fades; null: nothing.
    void setEmphasis(std::shared_ptr<const Emphasis> emphasis);
    [[nodiscard]] bool isEmphasised() const { return m_emphasis != nullptr; }
    /// Legal targets of the wire that is being drawn light up, the rest fades.
    void showTargets(const NodeId &from, const QSet<NodeId> &legal);
    int setSearch(const QString &text);
    /// Reads the telemetry again: numbers grow stale by themselves.
    void refreshNumbers() { updateNumbers(); }
    [[nodiscard]] QStringList searchMatches() const;

    // Positions
    /// Moves items without touching the document; ends with settle().
    void preview(const QHash<NodeId, QPointF> &positions);
    /// Back to what the document says.
    void settle();
    /// Positions that were computed for display and are in no document yet.
    [[nodiscard]] QHash<NodeId, QPointF> viewOnly() const;
    /// Snapshot for the layout; `only` empty means everything.
    [[nodiscard]] Arrangement arrangement(const QSet<NodeId> &only) const;
    /// Nodes that move with this one: the members of a flow, or itself.
    [[nodiscard]] QStringList movedWith(const NodeId &id) const;

Q_SIGNALS:
    void selectionEdited();
    /// Items or geometry are different; pictures of them are out of date.
    void contentChanged();
    void numbersChanged();
    /// All of a long document is there.
    void drawn();

private:
    struct Drawing;
    struct Drawn {
        Edge edge;
        NodeId from, to;     ///< nodes between which the line runs
        NodeId chip;         ///< Trigger, Subscription or SinkBinding that sits on it
        enum class Way { Forward, Reply, DeadLetter, Enter } way = Way::Forward;
    };

    /// Draws everything anew: now, or a long document piece by piece.
    void rebuild();
    void redraw();
    void beginDrawing();
    void drawPiece();
    void clearItems();
    void apply(const DocumentDelta &delta);
    void addNode(const NodeId &id);
    void removeNode(const NodeId &id);
    void refreshNode(const NodeId &id);
    [[nodiscard]] QString mainEdge(const NodeId &id) const;
    void addEdge(const Edge &edge);
    void removeEdge(const QString &id);
    void drawForeign();
    void dropForeign();
    [[nodiscard]] QSet<NodeId> wantedForeign(const OtherSide *other) const;
    [[nodiscard]] QHash<QString, Edge> edgesOf(const QSet<NodeId> &foreign, const OtherSide *other) const;
    [[nodiscard]] std::optional<QPointF> oldPlace(const NodeItem &gone) const;
    /// Of the document, or of where a foreign node comes from.
    [[nodiscard]] const Topology &topologyOf(const NodeId &id) const;
    [[nodiscard]] const ResourceSet &setOf(const NodeId &id) const;
    void claimMembers();
    [[nodiscard]] bool isMine(const NodeId &id) const { return m_items.contains(id); }

    /// Computes places for display only of what the document has none for, and says for which nodes it did.
    QSet<NodeId> findPlaces();
    void place(const NodeId &id);
    [[nodiscard]] QPointF position(const NodeId &id) const;
    [[nodiscard]] PlacementKey placementKey(const NodeId &id) const;
    void placeForeign();

    /// What has to be routed anew: all forward lines of a hub depend on each other, the others are alone.
    struct Routing {
        QSet<NodeId> hubs;
        QSet<QString> others;
    };
    void add(const QString &edge, Routing &routing) const;
    void routeAround(const QSet<NodeId> &nodes);
    void routeHub(const NodeId &hub, QSet<NodeId> &movedChips);
    void routeOther(const Drawn &drawn);
    void placeGroups();
    void updateExtent();
    [[nodiscard]] QRectF itemsRect() const;

    void updateStates();
    void updateNumbers();
    void updateDeadLetterTags();
    void updateLooks();
    void showSelected(const QSet<NodeId> &nodes, const QSet<QString> &edges);
    void findMatches();
    [[nodiscard]] StateMark stateOf(const NodeId &id) const;
    [[nodiscard]] const EdgeReading *reading(const Drawn &drawn) const;
    [[nodiscard]] bool matches(const NodeId &id, const QString &text) const;

    Theme m_theme;
    Perspective m_perspective = Perspective::Design;
    QPointer<Document> m_document;
    QPointer<const Observation> m_observation;
    QPointer<const TelemetryStore> m_store;

    EdgeLayer *m_lines = nullptr;
    QHash<NodeId, NodeItem *> m_items;
    QHash<NodeId, ResourceKey> m_keys;
    QHash<QString, Drawn> m_drawn;
    QHash<NodeId, QSet<QString>> m_at;        ///< drawn edges by both ends and chip
    QHash<NodeId, QString> m_chips;           ///< chip → the edge it sits on
    QHash<NodeId, QStringList> m_members;     ///< flow → nodes inside its enclosure
    QHash<NodeId, NodeId> m_flowOf;           ///< … and back
    QHash<NodeId, GroupItem *> m_flows;
    std::map<QString, GroupItem *> m_namespaces;
    QHash<QString, QStringList> m_namespaceMembers;
    QHash<PlacementKey, QPointF> m_viewOnly;
    QHash<NodeId, QPointF> m_preview;

    QSet<NodeId> m_foreign;
    QHash<QString, Edge> m_foreignEdges;
    std::shared_ptr<const OtherSide> m_other; ///< where the foreign nodes come from; null: the cluster

    QSet<NodeId> m_selectedNodes;
    QSet<QString> m_selectedEdges;
    NodeId m_hoveredNode;
    QString m_hoveredEdge;
    std::optional<QSet<NodeId>> m_kept;
    QSet<NodeId> m_lit;
    std::shared_ptr<const Emphasis> m_emphasis;
    QString m_search;
    QSet<NodeId> m_found;
    std::unique_ptr<Drawing> m_drawing;
    QTimer m_pieces;
};

} // namespace weir
