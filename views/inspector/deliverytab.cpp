// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/deliverytab.h"

#include "views/inspector/caption.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace weir::inspector {

using namespace Qt::StringLiterals;

namespace {

Caption *sentence(Caption::Tone tone, const QString &text, QWidget *parent)
{
    auto *caption = new Caption(tone, text, parent);
    caption->setWordWrap(true);
    caption->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return caption;
}

} // namespace

DeliveryTab::DeliveryTab(QWidget *parent)
    : QScrollArea(parent), m_content(new QWidget(this)), m_layout(new QVBoxLayout(m_content))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Base);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_layout->setContentsMargins(12, 10, 12, 12);
    m_layout->setSpacing(6);
    m_layout->addStretch(1);
    setWidget(m_content);
    setAccessibleName(tr("Delivery"));
}

bool DeliveryTab::show(std::vector<DeliveryAccount> accounts)
{
    if (accounts == m_accounts)
        return !m_accounts.empty();
    m_accounts = std::move(accounts);
    while (m_layout->count() > 1) {
        QLayoutItem *item = m_layout->takeAt(0);
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    for (const DeliveryAccount &account : m_accounts)
        add(account);
    return !m_accounts.empty();
}

void DeliveryTab::add(const DeliveryAccount &account)
{
    auto *box = new QWidget(m_content);
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 12);
    lines->setSpacing(6);
    lines->addWidget(sentence(Caption::Tone::Heading, account.title, box));
    if (!account.fault.isEmpty())
        lines->addWidget(sentence(Caption::Tone::Problem, account.fault, box));
    if (account.hasLine) {
        auto *line = new AttemptLine(box);
        line->setPolicy(account.policy, account.end);
        lines->addWidget(line);
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const DeliveryAccount::Row &one : account.rows) {
        auto *label = new Caption(Caption::Tone::Muted, one.label, box);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        auto *value = sentence(Caption::Tone::Normal, one.value, box);
        value->setAccessibleName(one.label + u": "_s + one.value);
        grid->addWidget(value, row, 1);
        auto *why = sentence(Caption::Tone::Muted, one.why, box);
        if (!one.owner.isEmpty()) {
            why->setTextFormat(Qt::RichText);
            why->setText(u"<a href=\"#\">%1</a>"_s.arg(one.why.toHtmlEscaped()));
            why->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
            why->setAccessibleName(one.why);
            connect(why, &QLabel::linkActivated, this, [this, node = one.owner] { Q_EMIT revealRequested(node); });
        }
        why->setContentsMargins(0, 0, 0, 6);
        grid->addWidget(why, row + 1, 1);
        row += 2;
    }
    lines->addLayout(grid);
    for (const QString &text : account.sentences)
        lines->addWidget(sentence(Caption::Tone::Muted, text, box));
    m_layout->insertWidget(m_layout->count() - 1, box);
    box->show();
}

} // namespace weir::inspector
