// SPDX-License-Identifier: GPL-3.0-or-later
// Everything is drawn anew: at once, or a long document in pieces between which the window goes on.
#include "views/canvas/canvasscene.h"

#include <QElapsedTimer>

#include <algorithm>

namespace weir {

namespace {

constexpr qsizetype AtOnce = 3000; ///< nodes and lines that are drawn before anybody notices
constexpr qsizetype Piece = 50;    ///< … and that are drawn without looking at the clock
constexpr qint64 Slice = 10;       ///< ms that drawing may hold the window at a time

} // namespace

struct CanvasScene::Drawing {
    enum class Step { Nodes, Lines, Places, Placing, Hubs, Others, Items, Groups, Numbers, Marks };
    Step step = Step::Nodes;
    qsizetype next = 0; ///< in the list of the step
    QStringList nodes, lines, hubs, others;
    // What is selected when all is there
    QSet<NodeId> selectedNodes;
    QSet<QString> selectedEdges;
};

CanvasScene::CanvasScene(QObject *parent) : QGraphicsScene(parent), m_theme(Theme::light()), m_lines(new EdgeLayer)
{
    addItem(m_lines);
    m_lines->setTheme(m_theme);
    m_pieces.setInterval(0);
    connect(&m_pieces, &QTimer::timeout, this, [this] {
        QElapsedTimer slice;
        slice.start();
        while (isDrawing() && slice.elapsed() < Slice)
            drawPiece();
    });
}

CanvasScene::~CanvasScene() = default;

void CanvasScene::select(const QSet<NodeId> &nodes, const QSet<QString> &edges)
{
    if (isDrawing()) {
        m_drawing->selectedNodes = nodes;
        m_drawing->selectedEdges = edges;
    } else {
        showSelected(nodes, edges);
    }
}

void CanvasScene::clearItems()
{
    m_lines->clear();
    qDeleteAll(m_items);
    for (GroupItem *group : std::as_const(m_flows))
        delete group;
    for (const auto &[id, group] : m_namespaces)
        delete group;
    m_items.clear();
    m_keys.clear();
    m_drawn.clear();
    m_at.clear();
    m_chips.clear();
    m_flows.clear();
    m_namespaces.clear();
    m_foreign.clear();
    m_foreignEdges.clear();
    m_other.reset();
    m_kept.reset();
    m_lit.clear();
    m_found.clear();
    m_preview.clear();
    m_hoveredNode.clear();
    m_hoveredEdge.clear();
    m_namespaceMembers.clear();
    m_selectedNodes.clear();
    m_selectedEdges.clear();
}

void CanvasScene::beginDrawing()
{
    auto drawing = std::make_unique<Drawing>();
    drawing->selectedNodes = m_drawing ? m_drawing->selectedNodes : m_selectedNodes;
    drawing->selectedEdges = m_drawing ? m_drawing->selectedEdges : m_selectedEdges;
    clearItems();
    claimMembers();
    if (m_document) {
        drawing->nodes = m_document->topology().nodeOrder();
        // Ties are drawn in document order, so that the same file always looks the same.
        drawing->lines = m_document->topology().edgeOrder();
    }
    m_lines->reserve(size_t(drawing->lines.size()));
    m_drawing = std::move(drawing);
}

void CanvasScene::rebuild()
{
    beginDrawing();
    finishDrawing();
}

void CanvasScene::redraw()
{
    beginDrawing();
    if (m_drawing->nodes.size() + m_drawing->lines.size() <= AtOnce) {
        finishDrawing();
        return;
    }
    m_pieces.start();
    Q_EMIT contentChanged();
}

void CanvasScene::finishDrawing()
{
    while (isDrawing())
        drawPiece();
}

void CanvasScene::drawPiece()
{
    using Step = Drawing::Step;
    Drawing &drawing = *m_drawing;
    const auto each = [&drawing](const QStringList &list, auto draw) {
        for (const qsizetype end = std::min(drawing.next + Piece, list.size()); drawing.next < end; ++drawing.next)
            draw(list[drawing.next]);
        return drawing.next == list.size();
    };
    bool isDone = true;
    switch (drawing.step) {
    case Step::Nodes:
        isDone = each(drawing.nodes, [this](const NodeId &id) { addNode(id); });
        break;
    case Step::Lines:
        isDone = each(drawing.lines, [this](const QString &id) {
            if (const Edge *edge = m_document->topology().edge(id))
                addEdge(*edge);
        });
        break;
    case Step::Places: {
        if (m_document)
            findPlaces();
        Routing routing;
        for (auto it = m_drawn.cbegin(); it != m_drawn.cend(); ++it)
            add(it.key(), routing);
        drawing.hubs = routing.hubs.values();
        drawing.others = routing.others.values();
        break;
    }
    case Step::Placing:
        isDone = each(drawing.nodes, [this](const NodeId &id) { place(id); });
        break;
    case Step::Hubs:
        isDone = each(drawing.hubs, [this](const NodeId &hub) {
            QSet<NodeId> chips; // their other lines come with the next step
            routeHub(hub, chips);
        });
        break;
    case Step::Others:
        isDone = each(drawing.others, [this](const QString &id) { routeOther(m_drawn[id]); });
        break;
    case Step::Items:
        isDone = each(drawing.nodes, [this](const NodeId &id) { addItem(m_items.value(id)); });
        break;
    case Step::Groups: placeGroups(); break;
    case Step::Numbers: updateNumbers(); break;
    case Step::Marks: {
        m_pieces.stop();
        const std::unique_ptr<Drawing> done = std::move(m_drawing);
        drawForeign();
        if (!m_foreign.isEmpty())
            updateNumbers();
        updateDeadLetterTags();
        findMatches();
        showSelected(done->selectedNodes, done->selectedEdges);
        Q_EMIT contentChanged();
        Q_EMIT drawn();
        return;
    }
    }
    if (!isDone)
        return;
    drawing.next = 0;
    drawing.step = Step(int(drawing.step) + 1);
}

} // namespace weir
