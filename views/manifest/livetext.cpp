// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/manifest/livetext.h"

#include "model/base/inpool.h"
#include "model/document/edits.h"
#include "model/document/texts.h"
#include "model/manifest/writer.h"

#include <QFileInfo>
#include <QScopedValueRollback>

#include <algorithm>

namespace weir {

using namespace Qt::StringLiterals;
using namespace manifesttext;

namespace {

/// A text of this many bytes is read in a moment; a longer one in another thread.
constexpr qsizetype MostAtOnce = 300'000;
/// Longer lines, as of JSON without line ends, make every key and every look take a good part of a second.
constexpr qsizetype LongestLine = 250'000;
constexpr int ShownOfLine = 2'000;

bool isOneObject(const manifest::ReadResult &read)
{
    return read.documents.size() == 1 && read.documents.front().json.is_object()
        && !stringAt(read.documents.front().json, "/apiVersion").isEmpty()
        && !stringAt(read.documents.front().json, "/kind").isEmpty();
}

} // namespace

LiveText::LiveText(Editor *editor) : QObject(editor), m_editor(editor)
{
    for (QTimer *timer : {&m_pause, &m_marksLater, &m_caretLater})
        timer->setSingleShot(true);
    m_pause.setInterval(150);
    m_marksLater.setInterval(30);
    m_caretLater.setInterval(120);
    connect(&m_pause, &QTimer::timeout, this, [this] { read(false); });
    connect(&m_marksLater, &QTimer::timeout, this, &LiveText::updateMarks);
    connect(&m_caretLater, &QTimer::timeout, this, &LiveText::tellEntered);
    connect(editor, &Editor::typed, this, [this] {
        m_isDirty = true;
        m_pause.start();
    });
    connect(editor, &Editor::stepEnded, this, &LiveText::endStep);
    connect(editor, &Editor::historyKeyPressed, this, &LiveText::flush);
    connect(editor, &Editor::viewChanged, this, [this] { m_marksLater.start(); });
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, [this] { m_caretLater.start(); });
    assist();
}

void LiveText::setTarget(Document *document, int file, ResourceKey key)
{
    const bool isSame = document == m_document && key == m_key && (key != ResourceKey::None || file == m_file);
    if (isSame) {
        flush();
        refresh();
        return;
    }
    endStep();
    if (m_document)
        m_document->disconnect(this);
    ++m_job;
    m_document = document;
    m_file = file;
    m_key = key;
    m_isDirty = false;
    m_problem = {};
    m_entered = ResourceKey::None;
    if (document) {
        connect(document, &Document::changed, this, [this](const DocumentDelta &delta) {
            // What nobody sees follows when it is shown again: setTarget() with the same target.
            if (!m_editor->isVisible())
                return;
            const Change &change = delta.change;
            if (!m_committing && !(change.resources.empty() && change.frames.empty() && change.drafts.empty()))
                refresh();
            m_marksLater.start();
        });
    }
    // Another text altogether: whatever is in the editor belongs to the one before.
    m_editor->settle(m_editor->typedText());
    m_base = TextBytes();
    refresh();
    m_editor->setTextCursor(QTextCursor(m_editor->document()));
    tellProblem();
}

LiveText::Window LiveText::window() const
{
    Window window;
    if (!m_document)
        return window;
    const ResourcePtr resource = m_document->set().resource(m_key);
    if (m_key == ResourceKey::None) {
        window.object = m_document->bytesOf(m_file);
        return window;
    }
    if (!resource)
        return window;
    const auto part = std::find_if(m_parts.begin(), m_parts.end(),
                                   [this](const manifest::FileFrame::Part &one) { return one.key == m_key; });
    const manifest::FileFrame *frame = m_file < 0 ? nullptr : &m_document->files()[size_t(m_file)];
    if (part == m_parts.end() || !frame) {
        window.isLoose = true;
        window.isOwn = !frame || !frame->error;
        const DraftPtr typed = m_document->draft(m_key);
        window.object = typed ? typed->bytes : manifest::textOf(*resource);
        return window;
    }
    const QByteArray text = m_document->textOf(m_file).bytes;
    window.before = text.left(part->range.begin);
    window.object = text.mid(part->range.begin, part->range.size());
    window.after = text.mid(part->range.end);
    if (!frame->error)
        return window;
    const QByteArray &draft = frame->draft;
    window.isOwn = draft.size() >= window.before.size() + window.after.size() && draft.startsWith(window.before)
        && draft.endsWith(window.after);
    if (window.isOwn)
        window.object = draft.mid(window.before.size(), draft.size() - window.before.size() - window.after.size());
    return window;
}

void LiveText::refresh()
{
    m_parts.clear();
    if (m_document && m_key != ResourceKey::None)
        m_file = edits::fileShowing(*m_document, m_key);
    if (m_document && m_file >= 0)
        m_parts = m_document->textOf(m_file).parts;
    m_window = window();
    const TextBytes now(m_window.object);
    const bool isTooLong = now.longestLine() > LongestLine;
    if (m_isDirty)
        merge(now);
    else
        m_editor->setBytes(isTooLong ? now.shortened(ShownOfLine).bytes() : now.bytes());
    m_base = now;
    m_isShortened = isTooLong && !m_isDirty;
    const ResourcePtr resource = m_document ? m_document->set().resource(m_key) : nullptr;
    const bool isInternal = resource && m_document->registry().kindOf(*resource).internal;
    const bool isLocked = m_document && m_key == ResourceKey::None && m_document->isLocked(m_file);
    m_editor->setReadOnly(!m_document || !m_window.isOwn || isInternal || isLocked || m_isShortened || !now.isText());
    tellProblem();
    m_marksLater.start();
}

// Others changed what the text says while something was being typed: lines beside what was typed follow; where both
// touched the same lines what was typed stays, and becomes the next step.
void LiveText::merge(const TextBytes &now)
{
    const TextBytes typed = m_editor->typedText();
    const TextBytes::Change theirs = m_base.changeTo(now);
    const TextBytes::Change mine = m_base.changeTo(typed);
    const bool isBelow = theirs.from >= mine.to;
    if (!theirs.isEmpty() && (isBelow || theirs.to <= mine.from)) {
        QStringList lines;
        for (int i = theirs.from; i < theirs.otherTo; ++i)
            lines << now.line(i);
        const int shift = isBelow ? mine.otherTo - mine.to : 0;
        m_editor->setBytes(typed.replaced(theirs.from + shift, theirs.to + shift, lines).bytes());
    }
    ++m_job;
    m_pause.start();
}

void LiveText::flush()
{
    read(true);
}

void LiveText::read(bool atOnce)
{
    m_pause.stop();
    if (!m_isDirty || !m_document)
        return;
    TextBytes typed = m_editor->typedText();
    m_editor->settle(typed);
    if (typed.bytes() == m_base.bytes()) {
        m_isDirty = false;
        return;
    }
    const Result<Change> change = changeFor(typed.bytes(), atOnce);
    if (change) // else it is being read
        commit(*change);
}

Result<Change> LiveText::changeFor(const QByteArray &bytes, bool atOnce)
{
    const int line = m_base.changeTo(TextBytes(bytes)).from;
    if (std::abs(line - m_lastLine) > 1) {
        ++m_session;
        m_document->closeMerge();
    }
    m_lastLine = line;
    if (m_window.isLoose)
        return edits::typeText(*m_document, m_key, bytes);
    if (m_key == ResourceKey::None) {
        if (std::optional<Change> quick = edits::replaceWithin(*m_document, m_file, bytes))
            return std::move(*quick);
        if (!atOnce && bytes.size() > MostAtOnce) {
            readLater(bytes);
            return fail(Error());
        }
        return edits::replaceText(*m_document, m_file, bytes);
    }
    QByteArray object = bytes;
    // The next document's separator must stay on a line of its own.
    if (!m_window.after.isEmpty() && !object.endsWith('\n'))
        object += '\n';
    const QByteArray whole = m_window.before + object + m_window.after;
    const manifest::ReadResult read = manifest::read(object, {}, {}, manifest::Detail::ValuesOnly);
    if (read.error || isOneObject(read))
        return edits::replaceText(*m_document, m_file, whole);
    const int above = int(m_window.before.count('\n'));
    return edits::draftText(*m_document, m_file, whole,
                            {.message = tr("The text must hold exactly one object with apiVersion and kind."),
                             .file = {}, .line = above + 1, .column = 1, .object = {}, .field = {}});
}

void LiveText::commit(const Change &change)
{
    Result<void> done;
    {
        const QScopedValueRollback own(m_committing, true);
        const QString step = u"text:%1:%2:%3"_s.arg(m_file).arg(qint64(m_key)).arg(m_session);
        done = m_document->commit(change, step);
        // A kustomization would not build it, or asks where it lands: what was typed stays as a draft with the reason.
        if (!done && m_window.isLoose) {
            const QByteArray typed = m_editor->typedText().bytes();
            (void)m_document->commit(edits::draftText(*m_document, m_key, typed, done.error()), step);
        }
    }
    m_isDirty = false;
    if (!done)
        Q_EMIT failed(done.error());
    refresh();
}

void LiveText::readLater(const QByteArray &whole)
{
    const int job = ++m_job;
    const qint64 state = m_document->history().stateId();
    const auto work = [whole, name = m_document->nameOf(m_file)] {
        return std::make_shared<manifest::Loaded>(edits::readText(whole, name));
    };
    inPool(this, work, [this, job, state, whole](const std::shared_ptr<manifest::Loaded> &read) {
        if (job != m_job || !m_document)
            return;
        // Typed on, or changed by others meanwhile: what was read is not what stands there.
        if (m_editor->isTyped() || state != m_document->history().stateId()) {
            m_pause.start();
            return;
        }
        commit(edits::replaceText(*m_document, m_file, whole, std::move(*read)));
    });
}

void LiveText::endStep()
{
    flush();
    ++m_session;
    m_lastLine = -2;
    if (m_document)
        m_document->closeMerge();
}

void LiveText::tellProblem()
{
    const DraftPtr typed = m_window.isLoose ? m_document->draft(m_key) : nullptr;
    Error problem = typed ? typed->reason : Error();
    const manifest::FileFrame *frame =
        m_document && m_file >= 0 ? &m_document->files()[size_t(m_file)] : nullptr;
    if (frame && frame->error) {
        problem = *frame->error;
        if (m_key != ResourceKey::None && !m_window.isOwn) {
            problem.message = tr("The text of %1 cannot be read (line %2: %3). This is its last good state; mend the "
                                 "file to go on.")
                                  .arg(QFileInfo(m_document->nameOf(m_file)).fileName()).arg(problem.line)
                                  .arg(problem.message);
            problem.line = 0;
        } else if (problem.line > 0) {
            problem.line -= int(m_window.before.count('\n'));
        }
    } else if (m_document && m_editor->isReadOnly() && !m_base.isText()) {
        problem.message = tr("This file is not UTF-8 text, so it cannot be edited here.");
    } else if (m_isShortened) {
        const QString sentence = m_key == ResourceKey::None
            ? tr("Lines of more than %L1 bytes are shown shortened, so this text cannot be edited here. Its objects "
                 "can, one by one.")
            : tr("Lines of more than %L1 bytes are shown shortened, so this text cannot be edited here. The fields of "
                 "the form can.");
        problem.message = sentence.arg(LongestLine);
    }
    Q_EMIT problemChanged(problem);
    m_problem = problem;
    m_marksLater.start();
}

} // namespace weir
