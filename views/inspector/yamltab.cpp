// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/yamltab.h"

#include "model/document/edits.h"
#include "model/manifest/writer.h"
#include "views/common/theme.h"
#include "views/inspector/caption.h"
#include "views/inspector/defaultedview.h"
#include "views/inspector/highlighter.h"

#include <QEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

namespace weir::inspector {

using namespace Qt::StringLiterals;

YamlTab::YamlTab(QWidget *parent)
    : QWidget(parent), m_text(new QPlainTextEdit(this)), m_highlighter(new Highlighter(m_text->document(), this)),
      m_problem(new Caption(Caption::Tone::Problem, this)), m_switch(new QToolButton(this)),
      m_defaulted(new DefaultedView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->addStretch(1);
    bar->addWidget(m_switch);
    layout->addLayout(bar);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_defaulted, 1);
    layout->addWidget(m_problem);
    m_defaulted->hide();
    m_switch->setText(tr("With defaults"));
    m_switch->setCheckable(true);
    m_switch->setAutoRaise(true);
    m_switch->setFocusPolicy(Qt::StrongFocus);
    m_switch->setToolTip(tr("Shows the object as the cluster would store it, with its defaults; nothing can be typed "
                            "there"));
    connect(m_switch, &QToolButton::toggled, this, &YamlTab::showDefaulted);
    m_problem->setContentsMargins(12, 6, 12, 6);
    m_problem->hide();
    m_text->setObjectName(u"yaml"_s);
    m_text->setAccessibleName(tr("YAML of the selected object"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_text->setFont(fixed);
    m_text->setTabStopDistance(QFontMetricsF(fixed).horizontalAdvance(u' ') * 2);
    // The document's own undo is the one that counts: one history for form, canvas and text.
    m_text->setUndoRedoEnabled(false);
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    setFocusProxy(m_text);
    m_pause.setSingleShot(true);
    m_pause.setInterval(150);
    connect(&m_pause, &QTimer::timeout, this, &YamlTab::flush);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_typed = true;
        m_pause.start();
    });
}

void YamlTab::setObject(Document *document, ResourceKey key)
{
    flush();
    m_document = document;
    m_key = key;
    m_shown.reset();
    ++m_session;
    refresh();
}

void YamlTab::refresh()
{
    const ResourcePtr now = m_document ? m_document->set().resource(m_key) : nullptr;
    if (now == m_shown)
        return;
    m_shown = now;
    showText();
    if (m_switch->isChecked())
        m_defaulted->setResource(m_shown);
}

void YamlTab::showDefaulted(bool on)
{
    flush();
    m_defaulted->setResource(on ? m_shown : nullptr);
    m_defaulted->setVisible(on);
    m_text->setVisible(!on);
    m_problem->setVisible(!on && !m_problem->text().isEmpty());
    setFocusProxy(on ? m_defaulted : static_cast<QWidget *>(m_text));
}

void YamlTab::showText()
{
    QByteArray bytes;
    if (m_shown)
        bytes = m_shown->text().isEmpty() ? manifest::writeYaml(m_shown->json()) : m_shown->text();
    const QString text = QString::fromUtf8(bytes);
    const QSignalBlocker blocker(m_text);
    const int position = m_text->textCursor().position();
    const int scroll = m_text->verticalScrollBar()->value();
    m_text->setPlainText(text);
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(qMin(position, m_text->document()->characterCount() - 1));
    m_text->setTextCursor(cursor);
    m_text->verticalScrollBar()->setValue(scroll);
    m_text->setReadOnly(m_shown && m_document->registry().kindOf(*m_shown).internal);
    m_pause.stop();
    m_typed = false;
    setProblem({});
    m_highlighter->rehighlight();
}

void YamlTab::flush()
{
    m_pause.stop();
    if (!m_typed || !m_document || !m_shown)
        return;
    m_typed = false;
    QByteArray bytes = m_text->toPlainText().toUtf8();
    if (m_shown->text().contains("\r\n"))
        bytes.replace("\n", "\r\n");
    const Result<Change> change = edits::setText(*m_document, m_key, bytes);
    if (!change) {
        setProblem(change.error());
        return;
    }
    setProblem({});
    if (change->resources.empty())
        return;
    // The commit tells everyone, this tab too: from now on the text stands for the new object.
    m_shown = change->resources.front().after;
    const Result<void> done = m_document->commit(*change, u"yaml:%1:%2"_s.arg(qint64(m_key)).arg(m_session));
    if (!done) {
        m_shown = m_document->set().resource(m_key);
        setProblem(done.error());
        Q_EMIT failed(done.error());
    }
}

bool YamlTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut) {
        flush();
        ++m_session;
        if (m_document)
            m_document->closeMerge();
    }
    // The keys of undo and redo are the window's: a text edit would swallow them.
    if (watched == m_text && event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            flush();
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void YamlTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->rehighlight();
}

void YamlTab::setProblem(const Error &error)
{
    m_problem->setText(error.line > 0 ? tr("Line %1: %2").arg(error.line).arg(error.message) : error.message);
    m_problem->setVisible(!error.message.isEmpty() && !m_switch->isChecked());
    QList<QTextEdit::ExtraSelection> marks;
    if (error.line > 0 && !error.message.isEmpty()) {
        QColor wash = Theme::of(this).failed;
        wash.setAlphaF(0.18F);
        QTextEdit::ExtraSelection mark;
        mark.format.setBackground(wash);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        mark.cursor = QTextCursor(m_text->document()->findBlockByNumber(error.line - 1));
        marks << mark;
    }
    m_text->setExtraSelections(marks);
}

} // namespace weir::inspector
