// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/noticebar.h"

#include "views/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace weir {

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"noticeBar"_s);
    setAccessibleName(tr("Notice"));
    m_sentence = new QLabel;
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(12, 6, 8, 6);
    m_row->setSpacing(8);
    m_row->addWidget(m_sentence, 1);
    paintLook();
    hide();
}

void NoticeBar::ask(const QString &sentence, const std::vector<Choice> &choices)
{
    delete std::exchange(m_buttons, nullptr);
    m_sentence->setText(sentence);
    setAccessibleDescription(sentence);
    m_buttons = new QWidget;
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (const Choice &choice : choices) {
        auto *button = new QPushButton(choice.text);
        button->setToolTip(choice.hint);
        button->setAccessibleName(QString(choice.text).remove(u'&'));
        button->setAccessibleDescription(choice.hint);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, run = choice.run] {
            dismiss();
            run();
        });
    }
    auto *close = new QToolButton;
    close->setAutoRaise(true);
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    close->setToolTip(tr("Dismiss"));
    close->setAccessibleName(tr("Dismiss the notice"));
    connect(close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    row->addWidget(close);
    m_row->addWidget(m_buttons);
    show();
}

void NoticeBar::dismiss()
{
    hide();
    // A button may be what asked: it goes when its signal has ended.
    if (m_buttons)
        std::exchange(m_buttons, nullptr)->deleteLater();
}

QString NoticeBar::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintLook();
}

void NoticeBar::paintLook()
{
    const Theme theme = Theme::of(this);
    const QString sheet = theme.highContrast
        ? QString()
        : u"#noticeBar { background: %1; border: none; border-bottom: 1px solid %2; border-left: 4px solid %3; }"_s.arg(
              theme.chrome.name(), theme.chromeLine.name(), theme.degraded.name());
    // Setting a style sheet changes the palette again.
    if (styleSheet() != sheet)
        setStyleSheet(sheet);
}

} // namespace weir
