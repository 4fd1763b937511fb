// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/filters/cesqledit.h"

#include "model/events/cesql.h"
#include "views/common/theme.h"
#include "views/inspector/caption.h"
#include "views/inspector/filters/cesqlcolours.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

namespace weir::inspector {

using namespace Qt::StringLiterals;

CesqlText::CesqlText(QWidget *parent) : QPlainTextEdit(parent), m_completer(new QCompleter(&m_words, this))
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    // The document's history is the one that counts.
    setUndoRedoEnabled(false);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &CesqlText::insert);
    fit();
}

void CesqlText::setWords(const QStringList &words)
{
    m_words.setStringList(words);
}

QString CesqlText::wordAtCursor() const
{
    const QTextCursor cursor = textCursor();
    const QString line = cursor.block().text().left(cursor.positionInBlock());
    qsizetype begin = line.size();
    while (begin > 0 && (line[begin - 1].isLetterOrNumber() || line[begin - 1] == u'_'))
        --begin;
    return line.mid(begin);
}

void CesqlText::insert(const QString &word)
{
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(wordAtCursor().size()));
    cursor.insertText(word);
    if (word.endsWith(u')'))
        cursor.movePosition(QTextCursor::Left);
    setTextCursor(cursor);
}

void CesqlText::complete(bool asked)
{
    const QString word = wordAtCursor();
    m_completer->setCompletionPrefix(word);
    const bool isWhole = m_completer->completionCount() == 1
        && m_completer->currentCompletion().compare(word, Qt::CaseInsensitive) == 0;
    if ((word.isEmpty() && !asked) || m_completer->completionCount() == 0 || isWhole) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect place = cursorRect();
    place.setWidth(m_completer->popup()->sizeHintForColumn(0)
                   + m_completer->popup()->verticalScrollBar()->sizeHint().width() + 8);
    m_completer->complete(place);
}

bool CesqlText::event(QEvent *event)
{
    // The keys of undo and redo are the window's: a text edit would swallow them.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void CesqlText::keyPressEvent(QKeyEvent *event)
{
    if (m_completer->popup()->isVisible()) {
        switch (event->key()) {
        case Qt::Key_Enter:
        case Qt::Key_Return:
        case Qt::Key_Escape:
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            // They are the list's.
            event->ignore();
            return;
        default: break;
        }
    }
    const bool asked = event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier;
    if (!asked)
        QPlainTextEdit::keyPressEvent(event);
    const bool types = !event->text().isEmpty() && event->text().front().isPrint()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (asked || (types && (event->text().front().isLetterOrNumber() || event->text() == u"_"))
        || (event->key() == Qt::Key_Backspace && m_completer->popup()->isVisible()))
        complete(asked);
    else if (m_completer->popup()->isVisible())
        m_completer->popup()->hide();
}

void CesqlText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void CesqlText::fit()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < 8; block = block.next())
        lines += qMax(1, block.layout() ? block.layout()->lineCount() : 1);
    const int wanted = fontMetrics().lineSpacing() * std::clamp(lines, 2, 8) + 12;
    if (height() != wanted)
        setFixedHeight(wanted);
}

void CesqlText::markError(int column)
{
    QList<QTextEdit::ExtraSelection> marks;
    const QString all = toPlainText();
    if (column > 0 && !all.isEmpty()) {
        // At the end of the text the last letter carries the mark.
        const qsizetype begin = std::min(qsizetype(column) - 1, all.size() - 1);
        qsizetype end = begin + 1;
        while (end < all.size() && all[begin].isLetterOrNumber() && all[end].isLetterOrNumber())
            ++end;
        QTextEdit::ExtraSelection mark;
        mark.cursor = textCursor();
        mark.cursor.setPosition(int(begin));
        mark.cursor.setPosition(int(end), QTextCursor::KeepAnchor);
        const Theme theme = Theme::of(this);
        const QColor red = theme.dark ? theme.failed.lighter(115) : theme.failed;
        QColor wash = red;
        wash.setAlphaF(0.16F);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(red);
        mark.format.setBackground(wash);
        marks << mark;
    }
    setExtraSelections(marks);
}

CesqlEdit::CesqlEdit(QWidget *parent)
    : QWidget(parent), m_text(new CesqlText(this)), m_problem(new Caption(Caption::Tone::Problem, this)),
      m_remarks(new Caption(Caption::Tone::Muted, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_text);
    layout->addWidget(m_problem);
    layout->addWidget(m_remarks);
    setFocusProxy(m_text);
    new CesqlColours(m_text->document(), this);
    m_remarks->setWordWrap(true);
    m_text->setAccessibleName(tr("CESQL expression"));
    m_text->setPlaceholderText(u"EXISTS amount AND amount > 100"_s);
    m_text->setToolTip(tr("An expression of CloudEvents SQL over the attributes of the event. Ctrl+Space offers "
                          "attributes, functions and words."));
    setAttributeNames({});
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_text->fit();
        judge();
        Q_EMIT changed();
    });
    judge();
}

void CesqlEdit::setText(const QString &text)
{
    if (m_text->toPlainText() != text) {
        const QSignalBlocker blocker(m_text);
        m_text->setPlainText(text);
    }
    m_text->fit();
    judge();
}

QString CesqlEdit::text() const
{
    return m_text->toPlainText();
}

bool CesqlEdit::isReadable() const
{
    return m_problem->isHidden();
}

QPlainTextEdit *CesqlEdit::control() const
{
    return m_text;
}

QString CesqlEdit::seenIn(const CloudEvent &event) const
{
    const Result<cesql::Expression> parsed = cesql::Expression::parse(text());
    QStringList seen;
    if (parsed) {
        for (const QString &name : parsed->attributes()) {
            if (event.attributes.contains(name))
                seen << u"%1 = %2"_s.arg(name, event.text(name));
        }
    }
    return seen.join(u", "_s);
}

void CesqlEdit::setAttributeNames(const QStringList &names)
{
    QStringList words = names;
    words << u"AND"_s << u"OR"_s << u"XOR"_s << u"NOT"_s << u"LIKE"_s << u"EXISTS"_s << u"IN"_s << u"TRUE"_s
          << u"FALSE"_s;
    for (const cesql::Signature &signature : cesql::signatures())
        words << signature.name + u"()"_s;
    words.removeDuplicates();
    words.sort(Qt::CaseInsensitive);
    m_text->setWords(words);
}

void CesqlEdit::judge()
{
    const QString expression = text();
    QString problem;
    QStringList remarks;
    int column = 0;
    if (!expression.isEmpty()) {
        const Result<cesql::Expression> parsed = cesql::Expression::parse(expression);
        if (parsed) {
            remarks = parsed->remarks();
        } else {
            problem = parsed.error().message;
            column = parsed.error().column;
        }
    }
    m_text->markError(column);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
    m_text->setAccessibleDescription(problem.isEmpty() ? remarks.join(u' ') : problem);
}

} // namespace weir::inspector
