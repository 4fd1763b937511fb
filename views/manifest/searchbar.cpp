// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/manifest/searchbar.h"

#include "views/manifest/editor.h"
#include "views/manifest/folding.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace weir {

using namespace Qt::StringLiterals;

SearchBar::SearchBar(Editor *text, QWidget *parent)
    : QWidget(parent), m_text(text), m_line(new QLineEdit(this)), m_told(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    m_line->setPlaceholderText(tr("Find in the text"));
    m_line->setAccessibleName(tr("Find in the text"));
    m_line->setClearButtonEnabled(true);
    m_line->setMaximumWidth(320);
    m_line->installEventFilter(this);
    layout->addWidget(m_line, 1);
    const auto button = [&](const QString &sign, const QString &name, bool backwards) {
        auto *made = new QToolButton(this);
        made->setText(sign);
        made->setToolTip(name);
        made->setAccessibleName(name);
        made->setAutoRaise(true);
        layout->addWidget(made);
        connect(made, &QToolButton::clicked, this, [this, backwards] { findNext(backwards); });
    };
    button(u"↑"_s, tr("Previous match (Shift+F3)"), true);
    button(u"↓"_s, tr("Next match (F3)"), false);
    layout->addWidget(m_told);
    layout->addStretch(1);
    auto *close = new QToolButton(this);
    close->setText(u"×"_s);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close the search"));
    close->setAutoRaise(true);
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        m_text->setFocus();
    });
    connect(m_line, &QLineEdit::textEdited, this, [this] { find(m_begin, false); });
    setFocusProxy(m_line);
    hide();
}

void SearchBar::start()
{
    const QTextCursor cursor = m_text->textCursor();
    m_begin = cursor.selectionStart();
    const QString selected = cursor.selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_line->setText(selected);
    say({});
    show();
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void SearchBar::findNext(bool backwards)
{
    if (m_line->text().isEmpty()) {
        start();
        return;
    }
    const QTextCursor cursor = m_text->textCursor();
    find(backwards ? cursor.selectionStart() : cursor.selectionEnd(), backwards);
}

void SearchBar::find(int from, bool backwards)
{
    const QString wanted = m_line->text();
    if (wanted.isEmpty()) {
        say({});
        return;
    }
    // In one text: block by block, as the document would, a word that is nowhere takes a quarter of a second.
    m_text->finishFilling();
    const QString all = m_text->toPlainText();
    const auto behind = [&](qsizetype at) { return all.indexOf(wanted, at, Qt::CaseInsensitive); };
    const auto before = [&](qsizetype at) {
        return at < wanted.size() ? -1 : all.lastIndexOf(wanted, at - wanted.size(), Qt::CaseInsensitive);
    };
    qsizetype at = backwards ? before(from) : behind(from);
    QString told;
    if (at < 0) {
        at = backwards ? before(all.size()) : behind(0);
        told = backwards ? tr("went on from the end") : tr("went on from the top");
    }
    if (at < 0) {
        say(tr("not found"));
        return;
    }
    say(told);
    QTextCursor found(m_text->document());
    found.setPosition(int(at));
    found.setPosition(int(at + wanted.size()), QTextCursor::KeepAnchor);
    manifesttext::unfoldAround(found.block());
    m_text->setTextCursor(found);
}

void SearchBar::say(const QString &sentence)
{
    m_told->setText(sentence);
}

bool SearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isBack = key->modifiers() == Qt::ShiftModifier;
        const bool isNext = key->key() == Qt::Key_F3 || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isNext || key->key() == Qt::Key_Escape || key->matches(QKeySequence::Find)) {
            event->accept();
            if (event->type() == QEvent::ShortcutOverride)
                return true;
            if (isNext) {
                findNext(isBack);
            } else if (key->key() == Qt::Key_Escape) {
                hide();
                m_text->setFocus();
            } else {
                m_line->selectAll();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace weir
