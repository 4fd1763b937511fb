// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvasscene.h"

#include "views/canvas/nodefacts.h"

#include <algorithm>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

bool isDelivery(EdgeRole role)
{
    return role == EdgeRole::Trigger || role == EdgeRole::Subscription || role == EdgeRole::Binding;
}

} // namespace

void CanvasScene::setDocument(Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_viewOnly.clear();
    if (document) {
        connect(document, &Document::changed, this, [this](const DocumentDelta &delta) { apply(delta); });
        connect(document, &Document::replaced, this, [this] {
            m_viewOnly.clear();
            redraw();
        });
    }
    rebuild();
}

void CanvasScene::setObservation(const Observation *observation)
{
    if (m_observation)
        m_observation->disconnect(this);
    m_observation = observation;
    if (observation) {
        connect(observation, &Observation::changed, this, [this] {
            drawForeign();
            updateStates();
            updateNumbers();
        });
    }
    drawForeign();
    updateStates();
    updateNumbers();
}

void CanvasScene::setTelemetry(const TelemetryStore *store)
{
    if (m_store)
        m_store->disconnect(this);
    m_store = store;
    if (store)
        connect(store, &TelemetryStore::advanced, this, &CanvasScene::updateNumbers);
    updateNumbers();
}

void CanvasScene::setPerspective(Perspective perspective)
{
    if (m_perspective == perspective)
        return;
    m_perspective = perspective;
    m_lines->setLiveColours(perspective == Perspective::Live);
    drawForeign();
    updateStates();
    updateNumbers();
    updateLooks();
    update();
    Q_EMIT contentChanged();
}

void CanvasScene::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_lines->setTheme(theme);
    for (NodeItem *item : std::as_const(m_items))
        item->themeChanged();
    updateLooks();
    update();
    Q_EMIT contentChanged();
}

const Node *CanvasScene::node(const NodeId &id) const
{
    const bool isKnown = m_foreign.contains(id) ? m_other || m_observation : !m_document.isNull();
    return isKnown ? topologyOf(id).node(id) : nullptr;
}

const Edge *CanvasScene::edge(const QString &id) const
{
    const auto drawn = m_drawn.constFind(id);
    return drawn == m_drawn.cend() ? nullptr : &drawn->edge;
}

QStringList CanvasScene::order() const
{
    QStringList result;
    if (m_document && !isDrawing()) {
        for (const NodeId &id : m_document->topology().nodeOrder()) {
            if (m_items.contains(id))
                result.append(id);
        }
    }
    QStringList foreign(m_foreign.cbegin(), m_foreign.cend());
    foreign.sort();
    return result + foreign;
}

/// The relation a chip sits on: the first that runs past it on both sides.
QString CanvasScene::mainEdge(const NodeId &id) const
{
    const Topology &topology = topologyOf(id);
    const Node *node = topology.node(id);
    if (!node || node->ghost || !isChipRole(node->role))
        return {};
    for (const QString &edgeId : topology.ownedBy(id)) {
        const Edge *edge = topology.edge(edgeId);
        if (edge && edge->via == id && isDelivery(edge->role) && edge->from != id && edge->to != id)
            return edgeId;
    }
    return {};
}

} // namespace weir
