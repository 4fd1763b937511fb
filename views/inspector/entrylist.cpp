// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/entrylist.h"

#include "views/common/icons.h"
#include "views/inspector/caption.h"
#include "views/inspector/fields/editor.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QToolButton>

namespace weir::inspector {

using namespace Qt::StringLiterals;

EntryList::EntryList(const Field &list, Fill fill, QWidget *parent)
    : QWidget(parent), m_pointer(Pointer::parse(list.pointer)), m_label(kindText(list.label)), m_fill(std::move(fill)),
      m_layout(new QVBoxLayout(this)), m_add(new QToolButton(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    auto *line = new QHBoxLayout;
    auto *title = new Caption(Caption::Tone::Heading, list.required ? tr("%1 *").arg(m_label) : m_label, this);
    const QString help = kindText(list.help);
    title->setToolTip(help);
    setToolTip(help);
    setWhatsThis(help);
    m_add->setIcon(icons::icon(u"add"_s));
    m_add->setAutoRaise(true);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->setToolTip(tr("Add an entry to %1").arg(m_label));
    m_add->setAccessibleName(m_add->toolTip());
    m_add->setAccessibleDescription(help);
    line->addWidget(title);
    line->addStretch(1);
    line->addWidget(m_add);
    m_layout->addLayout(line);
    connect(m_add, &QToolButton::clicked, this, &EntryList::addWanted);
}

void EntryList::addCard()
{
    const size_t i = m_cards.size();
    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *inner = new QVBoxLayout(frame);
    inner->setContentsMargins(8, 4, 8, 4);
    inner->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->addWidget(new Caption(Caption::Tone::Muted, tr("No. %1").arg(i + 1), frame));
    top->addStretch(1);
    const auto button = [&](const QString &icon, const QString &tip, const QString &name) {
        auto *made = new QToolButton(frame);
        made->setIcon(icons::icon(icon));
        made->setIconSize({10, 10});
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::StrongFocus);
        made->setToolTip(tip);
        made->setAccessibleName(name);
        top->addWidget(made);
        return made;
    };
    Card card{.frame = frame,
              .up = button(u"up"_s, tr("Move number %1 up").arg(i + 1),
                           tr("Move number %1 of %2 up").arg(i + 1).arg(m_label)),
              .down = button(u"down"_s, tr("Move number %1 down").arg(i + 1),
                             tr("Move number %1 of %2 down").arg(i + 1).arg(m_label)),
              .remove = button(u"close"_s, tr("Remove number %1").arg(i + 1),
                               tr("Remove number %1 of %2").arg(i + 1).arg(m_label))};
    inner->addLayout(top);
    m_layout->addWidget(frame);
    m_cards.push_back(card);
    m_fill(i, inner);
    // What is not yet shown takes no focus.
    frame->show();
    connect(card.remove, &QToolButton::clicked, this, [this, i] { Q_EMIT removeWanted(i); });
    // The cursor goes along with the entry, so that another press moves it on.
    connect(card.up, &QToolButton::clicked, this, [this, i] {
        Q_EMIT swapWanted(i - 1);
        (i > 1 ? m_cards[i - 1].up : m_cards[i - 1].down)->setFocus();
    });
    connect(card.down, &QToolButton::clicked, this, [this, i] {
        Q_EMIT swapWanted(i);
        (i + 2 < m_cards.size() ? m_cards[i + 1].down : m_cards[i + 1].up)->setFocus();
    });
}

void EntryList::dropCard()
{
    const Card card = m_cards.back();
    m_cards.pop_back();
    Q_EMIT going(card.frame);
    const QWidget *focus = QApplication::focusWidget();
    if (focus && card.frame->isAncestorOf(focus))
        (m_cards.empty() ? m_add : m_cards.back().remove)->setFocus();
    card.frame->hide();
    // The button that was just pressed may be in there.
    card.frame->setParent(nullptr);
    card.frame->deleteLater();
}

void EntryList::setCount(size_t count)
{
    while (m_cards.size() > count)
        dropCard();
    while (m_cards.size() < count)
        addCard();
    for (size_t i = 0; i < count; ++i) {
        m_cards[i].up->setVisible(i > 0);
        m_cards[i].down->setVisible(i + 1 < count);
    }
}

void EntryList::focusEntry(size_t index)
{
    if (m_cards.empty()) {
        m_add->setFocus();
        return;
    }
    const Card &card = m_cards[std::min(index, m_cards.size() - 1)];
    const QLayout *rows = card.frame->layout();
    QWidget *first = rows->count() > 1 ? rows->itemAt(1)->widget() : nullptr;
    (first ? first : static_cast<QWidget *>(card.remove))->setFocus();
}

} // namespace weir::inspector
