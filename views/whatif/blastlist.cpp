// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whatif/blastlist.h"

#include "views/whatif/highlights.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace weir::whatif {

using namespace Qt::StringLiterals;

namespace {

constexpr int IdRole = Qt::UserRole;
constexpr qsizetype MostListed = 500; ///< of one kind of harm

QIcon swatch(const QColor &colour, double ratio)
{
    QPixmap pixmap(QSize(14, 14) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(1, 1, 12, 12), 3, 3);
    return pixmap;
}

} // namespace

BlastList::BlastList(WhatIf *question, QWidget *parent) : QTreeWidget(parent), m_question(question)
{
    setObjectName(u"blast"_s);
    setAccessibleName(tr("Blast radius"));
    setColumnCount(2);
    setHeaderLabels({tr("What is hit"), tr("How")});
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    header()->setStretchLastSection(true);
    const auto lead = [this](QTreeWidgetItem *item) {
        if (const QString id = item->data(0, IdRole).toString(); !id.isEmpty())
            Q_EMIT revealRequested(id);
    };
    connect(this, &QTreeWidget::itemClicked, this, lead);
    connect(this, &QTreeWidget::itemActivated, this, lead);
}

QString BlastList::nameOf(const QString &id) const
{
    const Edge *edge = m_question->document() ? m_question->document()->topology().edge(id) : nullptr;
    if (!edge)
        return m_question->nameOf(id);
    const QString ends = tr("%1 → %2").arg(m_question->nameOf(edge->from), m_question->nameOf(edge->to));
    return edge->via == edge->from || edge->via == edge->to ? ends
                                                            : tr("%1: %2").arg(m_question->nameOf(edge->via), ends);
}

void BlastList::refresh()
{
    clear();
    const auto &answer = m_question->answer();
    if (!answer || answer->topic != WhatIf::Topic::Blast)
        return;
    const Theme theme = Theme::of(this);
    for (const Harm &harm : harms(answer->blast)) {
        auto *branch = new QTreeWidgetItem(
            {u"%1 (%2)"_s.arg(harm.title, QLocale().toString(static_cast<qlonglong>(harm.ids.size()))), harm.sentence});
        branch->setIcon(0, swatch(toneColour(harm.tone, theme, theme.text), devicePixelRatioF()));
        QFont font = this->font();
        font.setWeight(QFont::DemiBold);
        branch->setFont(0, font);
        addTopLevelItem(branch);
        for (qsizetype i = 0; i < std::min(harm.ids.size(), MostListed); ++i) {
            auto *item = new QTreeWidgetItem({nameOf(harm.ids[i])});
            item->setData(0, IdRole, harm.ids[i]);
            item->setToolTip(0, item->text(0));
            branch->addChild(item);
        }
        branch->setExpanded(true);
    }
    if (topLevelItemCount() == 0)
        addTopLevelItem(new QTreeWidgetItem({tr("Nothing else is hit.")}));
    setColumnWidth(0, std::max(360, width() * 45 / 100));
}

void BlastList::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace weir::whatif
