// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and the mouse do in the editor; completion.
#include "views/manifest/editor.h"

#include "views/manifest/offers.h"
#include "views/manifest/typing.h"
#include "views/common/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTextBlock>
#include <QToolTip>

namespace weir {

using namespace manifesttext;

namespace {

constexpr int InsertRole = Qt::UserRole + 1;
constexpr int DetailRole = Qt::UserRole + 2;

/// The offer, and what it is in a muted tone at the right.
class OfferLine final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QString detail = index.data(DetailRole).toString();
        if (detail.isEmpty())
            return;
        painter->save();
        painter->setPen(option.state & QStyle::State_Selected ? option.palette.color(QPalette::HighlightedText)
                                                              : Theme::of(option.widget).muted);
        painter->drawText(option.rect.adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, detail);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        const QString detail = index.data(DetailRole).toString();
        size.rwidth() += detail.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(detail) + 28;
        size.rheight() += 2;
        return size;
    }
};

} // namespace

bool Editor::isCompleting() const
{
    return m_completer->popup()->isVisible();
}

void Editor::complete()
{
    offer(true);
}

void Editor::offer(bool isAsked)
{
    if (!m_assistant.offers || isReadOnly())
        return;
    int first = 0;
    const QTextCursor cursor = textCursor();
    const QStringList lines = documentLines(cursor.blockNumber(), &first);
    const TextPlace place = placeIn(lines, cursor.blockNumber() - first, cursor.positionInBlock());
    const auto hide = [this] {
        if (isCompleting())
            m_completer->popup()->hide();
    };
    if (place.what == TextPlace::What::Nothing || (!isAsked && place.prefix.isEmpty())) {
        hide();
        return;
    }
    m_offers->clear();
    for (const Offer &one : m_assistant.offers(place)) {
        auto *item = new QStandardItem(one.label);
        item->setData(one.insert, InsertRole);
        item->setData(one.detail, DetailRole);
        item->setData(one.detail.isEmpty() ? one.label : one.label + QStringLiteral(", ") + one.detail,
                      Qt::AccessibleTextRole);
        m_offers->appendRow(item);
    }
    m_completer->setCompletionPrefix(place.prefix.trimmed());
    const int count = m_completer->completionCount();
    const bool isWhole = count == 1 && m_completer->currentCompletion() == place.prefix;
    if (count == 0 || (isWhole && !isAsked)) {
        hide();
        return;
    }
    m_offerFrom = cursor.block().position() + place.from;
    QAbstractItemView *popup = m_completer->popup();
    if (popup->accessibleName().isEmpty()) {
        popup->setAccessibleName(tr("Completions"));
        popup->setItemDelegate(new OfferLine(popup));
        popup->setFont(font());
    }
    QTextCursor start(document());
    start.setPosition(m_offerFrom);
    QRect at = cursorRect(start);
    at.translate(viewport()->pos());
    at.setWidth(qMin(480, popup->sizeHintForColumn(0) + popup->verticalScrollBar()->sizeHint().width() + 12));
    m_completer->complete(at);
    popup->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void Editor::accept(const QModelIndex &index)
{
    QTextCursor cursor = textCursor();
    const int indent = m_offerFrom - document()->findBlock(m_offerFrom).position();
    QStringList lines = index.data(InsertRole).toString().split(u'\n');
    if (lines.size() > 1 && lines.last().isEmpty())
        lines.removeLast();
    const QString text = lines.join(u'\n' + QString(indent, u' '));
    cursor.beginEditBlock();
    cursor.setPosition(m_offerFrom);
    cursor.setPosition(textCursor().position(), QTextCursor::KeepAnchor);
    cursor.insertText(text);
    cursor.endEditBlock();
    // What goes on within brackets that came along is typed there.
    if (text.endsWith(QStringLiteral(": []")) || text.endsWith(QStringLiteral(": {}")))
        cursor.movePosition(QTextCursor::PreviousCharacter);
    setTextCursor(cursor);
}

bool Editor::ownKey(QKeyEvent *event, bool isAsking)
{
    const auto run = [&](auto &&what) {
        if (!isAsking)
            what();
        return true;
    };
    const Qt::KeyboardModifiers with = event->modifiers() & ~Qt::KeypadModifier;
    const bool isControl = with == Qt::ControlModifier;
    const int key = event->key();
    if (event->matches(QKeySequence::Find))
        return run([this] { Q_EMIT searchRequested(); });
    if (key == Qt::Key_F3 && (with == Qt::NoModifier || with == Qt::ShiftModifier))
        return run([&] { Q_EMIT searchNextRequested(with == Qt::ShiftModifier); });
    if (isControl && key == Qt::Key_G)
        return run([this] { Q_EMIT lineRequested(); });
    if (isControl && key == Qt::Key_Space)
        return run([this] { complete(); });
    if ((isControl && key == Qt::Key_Period)
        || (with == Qt::AltModifier && (key == Qt::Key_Return || key == Qt::Key_Enter)))
        return run([this] { showFixes(); });
    if (isControl && key == Qt::Key_Backslash)
        return run([this] { toggleFold(); });
    const bool isControlShift = with == (Qt::ControlModifier | Qt::ShiftModifier);
    if (isControlShift && (key == Qt::Key_Minus || key == Qt::Key_Underscore))
        return run([this] { foldAll(true); });
    if (isControlShift && (key == Qt::Key_Plus || key == Qt::Key_Equal))
        return run([this] { foldAll(false); });
    if (isReadOnly())
        return false;
    if (isControl && key == Qt::Key_Slash)
        return run([this] { toggleComment(textCursor()); });
    return false;
}

bool Editor::event(QEvent *event)
{
    // What is typed, dropped or put in counts lines of the whole text.
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
    case QEvent::InputMethod:
        finishFilling();
        break;
    default:
        break;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        // Undo and redo are the window's: a text edit would swallow them.
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            Q_EMIT historyKeyPressed();
            event->ignore();
            return false;
        }
        if (ownKey(key, true)) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void Editor::keyPressEvent(QKeyEvent *event)
{
    if (isCompleting()) {
        switch (event->key()) {
        case Qt::Key_Enter:
        case Qt::Key_Return:
        case Qt::Key_Escape:
        case Qt::Key_Tab:
        case Qt::Key_Backtab: event->ignore(); return; // the list's
        default: break;
        }
    }
    if (ownKey(event, false))
        return;
    if (event->key() == Qt::Key_Escape) {
        // The way out for the keyboard, because Tab indents.
        focusNextPrevChild(false);
        return;
    }
    if (!isReadOnly()) {
        if (event->key() == Qt::Key_Tab && event->modifiers() == Qt::NoModifier) {
            indent(textCursor());
            return;
        }
        if (event->key() == Qt::Key_Backtab) {
            outdent(textCursor());
            return;
        }
        if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
            newLine(textCursor());
            ensureCursorVisible();
            return;
        }
        if (event->key() == Qt::Key_Backspace && event->modifiers() == Qt::NoModifier && backspaceIndent(textCursor()))
            return;
    }
    QPlainTextEdit::keyPressEvent(event);
    const QString text = event->text();
    const bool isWord = text.size() == 1 && (text[0].isLetterOrNumber() || text[0] == u'-' || text[0] == u'.');
    if (isWord && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        offer(false);
    else if (isCompleting() && event->key() != Qt::Key_Shift)
        offer(event->key() == Qt::Key_Backspace);
}

void Editor::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier && m_assistant.follow
        && m_assistant.follow(cursorForPosition(event->position().toPoint())))
        return;
    QPlainTextEdit::mousePressEvent(event);
}

void Editor::mouseMoveEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseMoveEvent(event);
    const bool isLink = event->modifiers() == Qt::ControlModifier;
    if (isLink != m_hoverLink) {
        m_hoverLink = isLink;
        viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::IBeamCursor);
    }
}

bool Editor::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::MouseButtonPress:
    case QEvent::ContextMenu:
        finishFilling();
        break;
    default:
        break;
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QTextCursor cursor = cursorForPosition(help->pos());
        QStringList says;
        for (const Mark &mark : m_marks) {
            if (mark.line == cursor.blockNumber() && cursor.positionInBlock() >= mark.from
                && cursor.positionInBlock() <= mark.to)
                says << mark.message.toHtmlEscaped();
        }
        const QRect line = cursorRect(cursor);
        const bool isOver = qAbs(line.center().x() - help->pos().x()) < 2 * fontMetrics().averageCharWidth();
        const QString about = isOver && m_assistant.help ? m_assistant.help(cursor) : QString();
        if (!about.isEmpty())
            says << about;
        QToolTip::showText(
            help->globalPos(),
            says.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(says.join(QStringLiteral("<hr>"))), this);
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

void Editor::showFixes()
{
    if (m_assistant.fixes)
        m_assistant.fixes(textCursor(), viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

void Editor::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QKeySequence &key, auto &&slot) {
        QAction *action = menu->addAction(text);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    menu->addSeparator();
    add(tr("Fix Problem…"), QKeySequence(Qt::ALT | Qt::Key_Return), [this] { showFixes(); })
        ->setEnabled(markOf(textCursor().blockNumber()));
    add(tr("Go to What Is Named Here"), {}, [this] {
        if (m_assistant.follow)
            (void)m_assistant.follow(textCursor());
    });
    add(tr("Complete"), QKeySequence(Qt::CTRL | Qt::Key_Space), [this] { complete(); })->setEnabled(!isReadOnly());
    add(tr("Comment"), QKeySequence(Qt::CTRL | Qt::Key_Slash), [this] { toggleComment(textCursor()); })
        ->setEnabled(!isReadOnly());
    menu->addSeparator();
    add(tr("Fold"), QKeySequence(Qt::CTRL | Qt::Key_Backslash), [this] { toggleFold(); });
    add(tr("Fold All Objects"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Minus), [this] { foldAll(true); });
    add(tr("Unfold All"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Plus), [this] { foldAll(false); });
    menu->popup(event->globalPos());
}

void Editor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT stepEnded();
}

void Editor::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    // A folded line says that there is more.
    QPainter painter(viewport());
    painter.setPen(Theme::of(this).muted);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (!block.isVisible())
            continue;
        const QRectF area = blockBoundingGeometry(block).translated(contentOffset());
        if (area.top() > event->rect().bottom())
            break;
        const QTextBlock next = block.next();
        if (!next.isValid() || next.isVisible())
            continue;
        const qreal end = area.left() + document()->documentMargin()
            + QFontMetricsF(font()).horizontalAdvance(block.text()) + 8;
        painter.drawText(QPointF(end, area.top() + QFontMetricsF(font()).ascent()), QStringLiteral("⋯"));
    }
}

} // namespace weir
