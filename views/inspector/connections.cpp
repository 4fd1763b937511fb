// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/connections.h"

#include "views/common/icons.h"
#include "views/inspector/caption.h"
#include "views/inspector/fields/editor.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace weir::inspector {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype most = 40;

struct Link {
    QString text;
    NodeId node;
    QString icon;
};

} // namespace

QString nodeText(const Document &document, const NodeId &id)
{
    const Node *node = document.topology().node(id);
    if (!node)
        return id;
    if (!node->uri.isEmpty())
        return node->uri;
    const Kind *kind = document.registry().find(node->resource.group, node->resource.kind);
    return (kind ? kindText(kind->title) : node->resource.kind) + u' ' + node->resource.name;
}

Connections::Connections(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 8, 0, 0);
    m_layout->setSpacing(0);
}

void Connections::list(const Document &document, ResourceKey key)
{
    const Topology &topology = document.topology();
    const NodeId self = topology.idOf(key);
    QStringList edges = topology.incoming(self) + topology.outgoing(self) + topology.ownedBy(self);
    edges.removeDuplicates();
    QList<Link> links;
    for (const QString &id : edges) {
        const Edge *edge = topology.edge(id);
        if (!edge || edge->role == EdgeRole::Config)
            continue;
        if (edge->via == self && edge->from != self) {
            links.append({tr("from %1").arg(nodeText(document, edge->from)), edge->from, u"left"_s});
            if (edge->to != self)
                links.append({tr("to %1").arg(nodeText(document, edge->to)), edge->to, u"right"_s});
        } else if (edge->via != self && edge->via != edge->from && !edge->via.isEmpty()) {
            links.append({edge->to == self ? tr("receives by %1").arg(nodeText(document, edge->via))
                                           : tr("sends by %1").arg(nodeText(document, edge->via)),
                          edge->via, edge->to == self ? u"left"_s : u"right"_s});
        } else if (edge->to == self) {
            links.append({tr("from %1").arg(nodeText(document, edge->from)), edge->from, u"left"_s});
        } else {
            links.append({tr("to %1").arg(nodeText(document, edge->to)), edge->to, u"right"_s});
        }
    }
    QStringList said;
    QList<Link> distinct;
    for (const Link &link : links) {
        const QString text = link.text + u'\n' + link.node;
        if (link.node != self && !said.contains(text)) {
            said << text;
            distinct << link;
        }
    }
    if (said == m_shown && m_layout->count() > 0)
        return;
    m_shown = said;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    if (distinct.isEmpty())
        return;
    m_layout->addWidget(new Caption(Caption::Tone::Heading, tr("Connections"), this));
    for (const Link &link : distinct.first(qMin(most, distinct.size()))) {
        auto *button = new QToolButton(this);
        button->setIcon(icons::icon(link.icon));
        button->setIconSize({12, 12});
        button->setText(link.text);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(tr("Show it on the canvas"));
        connect(button, &QToolButton::clicked, this, [this, node = link.node] { Q_EMIT revealRequested(node); });
        m_layout->addWidget(button, 0, Qt::AlignLeft);
    }
    if (distinct.size() > most)
        m_layout->addWidget(new Caption(Caption::Tone::Muted, tr("and %n more", nullptr, int(distinct.size() - most)),
                                        this));
}

} // namespace weir::inspector
