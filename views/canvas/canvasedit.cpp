// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of the canvas: drop, delete, clipboard, arrange. Each is one undo step.
#include "views/canvas/canvasview_p.h"

#include "model/base/inpool.h"
#include "model/document/edits.h"
#include "views/common/anchorquestion.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

const char *const ManifestMime = "application/yaml";

QPointF snapped(QPointF at)
{
    return QPointF(std::round(at.x() / metrics::Grid), std::round(at.y() / metrics::Grid)) * metrics::Grid;
}

} // namespace

bool CanvasView::Private::commit(const Change &change, const QString &mergeKey)
{
    Document *document = this->document();
    if (!document || change.isEmpty())
        return false;
    const std::optional<Change> meant = settleAnchors(change, *document, q);
    if (!meant)
        return false;
    Change whole = *meant;
    if (!change.placements.empty()) {
        // What was seen is what is kept: nodes that stood where the layout put them keep that place from now on.
        QHash<NodeId, QPointF> others = scene.viewOnly();
        for (const PlacementDelta &placement : change.placements) {
            const NodeId id = placement.key.resource == ResourceKey::None
                ? placement.key.node : document->topology().idOf(placement.key.resource);
            others.remove(id);
        }
        if (!others.isEmpty())
            whole.append(edits::move(*document, others, change.label));
    }
    const Result<void> done = document->commit(whole, mergeKey);
    if (!done) {
        Q_EMIT q->failed(done.error());
        return false;
    }
    return true;
}

QList<ResourceKey> CanvasView::Private::selectedKeys() const
{
    QList<ResourceKey> keys;
    for (const NodeId &id : q->selectedNodes()) {
        const Node *node = scene.isForeign(id) ? nullptr : scene.node(id);
        if (node && node->key != ResourceKey::None)
            keys.append(node->key);
    }
    return keys;
}

void CanvasView::deleteSelection()
{
    Document *document = d->document();
    if (!document)
        return;
    const QList<ResourceKey> keys = d->selectedKeys();
    Change change = keys.isEmpty() ? Change() : edits::remove(*document, keys);
    // A line whose owner goes away anyway needs no edit of its own.
    const QSet<ResourceKey> gone(keys.cbegin(), keys.cend());
    QStringList lines;
    for (const QString &id : selectedEdges()) {
        const Edge *edge = document->topology().edge(id);
        const Node *owner = edge ? document->topology().node(edge->owner) : nullptr;
        const Node *via = edge ? document->topology().node(edge->via) : nullptr;
        if (owner && via && !gone.contains(owner->key) && !gone.contains(via->key))
            lines.append(id);
    }
    QString refusal;
    QSet<ResourceKey> changed = gone;
    for (const QString &id : std::as_const(lines)) {
        const Result<Change> cut = edits::disconnect(*document, id);
        if (!cut) {
            refusal = cut.error().message;
            continue;
        }
        // Two lines of one object: its second edit would start from the text before the first.
        const bool again = std::any_of(cut->resources.begin(), cut->resources.end(),
                                       [&](const ResourceDelta &delta) { return changed.contains(delta.key); });
        if (again)
            continue;
        for (const ResourceDelta &delta : cut->resources)
            changed.insert(delta.key);
        if (change.isEmpty())
            change = *cut;
        else
            change.append(*cut);
    }
    if (!refusal.isEmpty())
        Q_EMIT said(refusal);
    if (change.isEmpty())
        return;
    if (keys.size() + lines.size() > 1)
        change.label = tr("Delete %n object(s)", nullptr, int(keys.size() + lines.size()));
    d->commit(change, {});
}

void CanvasView::copySelection() const
{
    const QList<ResourceKey> keys = d->selectedKeys();
    if (keys.isEmpty() || !d->scene.document())
        return;
    const QByteArray yaml = edits::copy(*d->scene.document(), keys);
    auto *mime = new QMimeData;
    mime->setText(QString::fromUtf8(yaml));
    mime->setData(QString::fromLatin1(ManifestMime), yaml);
    QApplication::clipboard()->setMimeData(mime);
}

QPointF CanvasView::Private::pastePoint() const
{
    return q->mapToScene(pointerInside ? lastPointer : q->viewport()->rect().center());
}

void CanvasView::paste()
{
    Document *document = d->document();
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    if (!document || !mime)
        return;
    if (mime->hasUrls() && !mime->hasFormat(QString::fromLatin1(ManifestMime))) {
        QStringList paths;
        for (const QUrl &url : mime->urls()) {
            if (url.isLocalFile())
                paths.append(url.toLocalFile());
        }
        if (!paths.isEmpty()) {
            Q_EMIT filesDropped(paths);
            return;
        }
    }
    const QByteArray yaml = mime->hasFormat(QString::fromLatin1(ManifestMime))
        ? mime->data(QString::fromLatin1(ManifestMime)) : mime->text().toUtf8();
    if (yaml.trimmed().isEmpty())
        return;
    d->pasteText(yaml, snapped(d->pastePoint()));
}

void CanvasView::Private::pasteText(const QByteArray &yaml, QPointF at)
{
    Document *document = this->document();
    const Result<Change> change = edits::paste(*document, yaml, at, nameSpace);
    if (!change) {
        Q_EMIT q->failed(change.error());
        return;
    }
    if (commit(*change, {}))
        selectCreated(*change);
}

QSet<NodeId> CanvasView::Private::selectCreated(const Change &change)
{
    QSet<NodeId> nodes;
    for (const ResourceDelta &delta : change.resources) {
        if (!delta.before && delta.after)
            nodes.insert(document()->topology().idOf(delta.key));
    }
    scene.select(nodes, {});
    return nodes;
}

Result<void> CanvasView::addTemplate(const Template &wanted, const Answers &answers, std::optional<QPointF> at)
{
    Document *document = d->document();
    if (!document)
        return {};
    d->scene.finishDrawing();
    const QPointF corner = at ? *at : snapped(d->freePoint());
    const Result<Change> change = edits::addTemplate(*document, wanted, answers, corner, d->nameSpace);
    if (!change)
        return weir::fail(change.error());
    // Where its lines run is known only when they are there; both commits are one step.
    const QString step = u"template:%1"_s.arg(document->history().stateId());
    if (!d->commit(*change, step))
        return {};
    const QHash<NodeId, QPointF> places = weir::arrange(d->scene.arrangement(d->selectCreated(*change))).places;
    if (!places.isEmpty())
        d->commit(edits::move(*document, places, change->label), step);
    QRectF all;
    for (auto it = places.cbegin(); it != places.cend(); ++it)
        all |= d->scene.rectOf(it.key());
    ensureVisible(all, 3 * metrics::Grid, 3 * metrics::Grid);
    setFocus();
    return {};
}

void CanvasView::duplicateSelection()
{
    const QList<ResourceKey> keys = d->selectedKeys();
    if (keys.isEmpty())
        return;
    const Result<Change> change = edits::duplicate(*d->document(), keys, QPointF(4, 4) * metrics::Grid);
    if (!change) {
        Q_EMIT failed(change.error());
        return;
    }
    if (d->commit(*change, {}))
        d->selectCreated(*change);
}

void CanvasView::Private::createAt(const QString &kindId, QPointF centre)
{
    Document *document = this->document();
    if (!document)
        return;
    const qsizetype slash = kindId.lastIndexOf(u'/');
    const QString group = slash < 0 || kindId.left(slash) == u"core"_s ? QString() : kindId.left(slash);
    const Kind *kind = document->registry().find(group, kindId.mid(slash + 1));
    if (!kind) {
        fail(CanvasView::tr("“%1” is not a kind that Weir knows, so nothing was added.").arg(kindId));
        return;
    }
    const QPointF corner = snapped(centre - QPointF(metrics::CardWidth, metrics::CardHeight) / 2);
    const edits::Created made = edits::create(*document, *kind, kind->namespaced ? nameSpace : QString(), corner);
    if (!commit(made.change, {}))
        return;
    const NodeId id = document->topology().idOf(made.key);
    scene.select({id}, {});
    q->setFocus();
    Q_EMIT q->renameRequested(id);
}

QPointF CanvasView::Private::freePoint() const
{
    // Near the middle: step down until the card lies on nothing.
    QPointF at = q->mapToScene(q->viewport()->rect().center());
    for (int i = 0; i < 200; ++i) {
        const QRectF card(at - QPointF(metrics::CardWidth, metrics::CardHeight) / 2,
                          QSizeF(metrics::CardWidth, metrics::CardHeight));
        if (scene.nodesIn(card.adjusted(-16, -16, 16, 16)).isEmpty())
            break;
        at += QPointF(0, metrics::CardHeight + 3 * metrics::Grid);
    }
    return at;
}

void CanvasView::addKind(const QString &kindId)
{
    d->scene.finishDrawing();
    d->createAt(kindId, d->freePoint());
}

void CanvasView::arrange(bool selectionOnly)
{
    Document *document = d->document();
    if (!document)
        return;
    d->scene.finishDrawing();
    const QSet<NodeId> only = selectionOnly ? d->scene.selectedNodes() : QSet<NodeId>();
    if (selectionOnly && only.size() < 2) {
        Q_EMIT said(tr("Select two or more nodes to arrange them."));
        return;
    }
    const qint64 state = document->history().stateId();
    const auto place = [snapshot = d->scene.arrangement(only)] { return weir::arrange(snapshot).places; };
    const QPointer<Document> meant(document);
    inPool(this, place, [this, meant, state, selectionOnly](const QHash<NodeId, QPointF> &places) {
        if (!meant || meant != d->document() || meant->history().stateId() != state || places.isEmpty())
            return;
        if (d->commit(edits::move(*meant, places, selectionOnly ? tr("Arrange selection") : tr("Arrange")), {})
            && !selectionOnly)
            fit();
    });
}

void CanvasView::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData *mime = event->mimeData();
    if (mime->hasFormat(QString::fromLatin1(KindMime)) || mime->hasFormat(QString::fromLatin1(TemplateMime))
        || mime->hasUrls() || mime->hasText())
        event->acceptProposedAction();
    else
        event->ignore();
}

void CanvasView::dragMoveEvent(QDragMoveEvent *event)
{
    event->acceptProposedAction();
}

void CanvasView::dragLeaveEvent(QDragLeaveEvent *event)
{
    event->accept();
}

void CanvasView::dropEvent(QDropEvent *event)
{
    const QMimeData *mime = event->mimeData();
    const QPointF at = mapToScene(event->position().toPoint());
    event->acceptProposedAction();
    if (mime->hasFormat(QString::fromLatin1(KindMime))) {
        d->createAt(QString::fromUtf8(mime->data(QString::fromLatin1(KindMime))), at);
        return;
    }
    if (mime->hasFormat(QString::fromLatin1(TemplateMime))) {
        Q_EMIT templateDropped(QString::fromUtf8(mime->data(QString::fromLatin1(TemplateMime))), snapped(at));
        return;
    }
    if (mime->hasUrls()) {
        QStringList paths;
        for (const QUrl &url : mime->urls()) {
            if (url.isLocalFile())
                paths.append(url.toLocalFile());
        }
        if (!paths.isEmpty()) {
            Q_EMIT filesDropped(paths);
            return;
        }
    }
    if (mime->hasText() && d->document())
        d->pasteText(mime->text().toUtf8(), snapped(at));
}

void CanvasView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange) {
        d->scene.setTheme(Theme::of(this));
        d->overlay.themeChanged();
        viewport()->update();
    }
}

void CanvasView::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    if (!d->fitted)
        fit();
    d->motionChanged();
}

void CanvasView::hideEvent(QHideEvent *event)
{
    QGraphicsView::hideEvent(event);
    d->frames.stop();
}

} // namespace weir
