// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/form.h"

#include "model/document/edits.h"
#include "views/common/anchorquestion.h"
#include "views/inspector/caption.h"
#include "views/inspector/connections.h"
#include "views/inspector/fieldfinder.h"
#include "views/inspector/fieldpath.h"
#include "views/inspector/fieldrow.h"
#include "views/inspector/filters/testevent.h"
#include "views/inspector/keyorder.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace weir::inspector {

using namespace Qt::StringLiterals;

namespace {

/// In milliseconds: so long nobody types who still types.
constexpr int pauseOfTyping = 700;

// What every object has, whatever its kind.
std::vector<Field> metadataFields(const Kind &kind)
{
    const char *section = QT_TRANSLATE_NOOP("Kind", "Labels and annotations");
    std::vector<Field> fields{
        {.pointer = "/metadata/labels",
         .label = QT_TRANSLATE_NOOP("Kind", "Labels"),
         .type = FieldType::KeyValue,
         .help = QT_TRANSLATE_NOOP("Kind", "Names and values by which objects are selected."),
         .section = section},
        {.pointer = "/metadata/annotations",
         .label = QT_TRANSLATE_NOOP("Kind", "Annotations"),
         .type = FieldType::KeyValue,
         .help = QT_TRANSLATE_NOOP("Kind", "Notes for people and programs."),
         .section = section},
    };
    std::erase_if(fields, [&](const Field &field) { return kind.field(field.pointer) != nullptr; });
    return fields;
}

} // namespace

Form::Form(QWidget *parent) : QScrollArea(parent), m_test(new TestEvent(this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Base);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Fields of the selected object"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseOfTyping);
    connect(&m_pause, &QTimer::timeout, this, &Form::takePostponed);
    connect(qApp, &QApplication::focusChanged, this, &Form::focusMoved);
}

Form::~Form()
{
    // The focus moves once more while the children go.
    disconnect(qApp, nullptr, this, nullptr);
}

void Form::setObservation(const Observation *observation)
{
    if (m_observation == observation)
        return;
    m_observation = observation;
    // The rows hold on to the old one.
    if (widget())
        rebuild();
}

void Form::setObject(Document *document, ResourceKey key)
{
    m_document = document;
    m_key = key;
    m_wanted.clear();
    rebuild();
}

ResourcePtr Form::resource() const
{
    return m_document ? m_document->set().resource(m_key) : nullptr;
}

const Json *Form::object() const
{
    const ResourcePtr shown = resource();
    return shown ? &shown->json() : nullptr;
}

const admission::Definition *Form::definition() const
{
    const ResourcePtr shown = resource();
    return shown ? admission::definitionOf(shown->group(), shown->kind(), shown->version()) : nullptr;
}

void Form::refresh()
{
    const ResourcePtr shown = resource();
    if (!shown)
        return;
    if (shown->apiVersion() + u'/' + shown->kind() != m_kind) {
        rebuild();
        return;
    }
    sizeLists();
    for (FieldRow *row : m_rows)
        row->refresh(shown->json());
    coverAll();
    judge();
    m_connections->list(*m_document, m_key);
    orderKeys(widget());
}

void Form::rebuild()
{
    QString focused;
    std::optional<int> cursor;
    for (const FieldRow *row : m_rows) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus || !row->isAncestorOf(focus))
            continue;
        focused = row->pointer().toQString();
        if (const auto *line = qobject_cast<QLineEdit *>(focus))
            cursor = line->cursorPosition();
        else if (const auto *box = qobject_cast<QComboBox *>(focus); box && box->lineEdit())
            cursor = box->lineEdit()->cursorPosition();
        else if (const auto *text = qobject_cast<QPlainTextEdit *>(focus))
            cursor = text->textCursor().position();
    }
    m_rows.clear();
    m_lists.clear();
    m_parts.clear();
    m_connections = nullptr;
    m_extras = nullptr;
    m_finder = nullptr;
    // The button that was just pressed may be in there.
    if (QWidget *old = takeWidget())
        old->deleteLater();
    const ResourcePtr shown = resource();
    if (!shown) {
        m_kind.clear();
        setWidget(new QWidget(this));
        return;
    }
    const Kind &kind = m_document->registry().kindOf(*shown);
    m_kind = shown->apiVersion() + u'/' + shown->kind();
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(4);
    if (kind.internal) {
        auto *note = new Caption(Caption::Tone::Muted,
                                 tr("A controller made this object and changes it by itself. It is only shown "
                                    "here."), content);
        note->setWordWrap(true);
        layout->addWidget(note);
    }
    std::vector<Field> fields = kind.fields;
    const std::vector<Field> common = metadataFields(kind);
    fields.insert(fields.end(), common.begin(), common.end());
    auto *editable = new QWidget(content);
    auto *rows = new QVBoxLayout(editable);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    addFields(fields, kind, rows);
    sizeLists();
    m_extras = new QWidget(editable);
    m_extraLayout = new QVBoxLayout(m_extras);
    m_extraLayout->setContentsMargins(0, 6, 0, 0);
    m_extraLayout->setSpacing(4);
    auto *heading = new Caption(Caption::Tone::Heading, tr("More fields"), m_extras);
    heading->setToolTip(tr("Fields that this object has or that you asked for, with the editor that their schema asks "
                           "for."));
    m_extraLayout->addWidget(heading);
    m_extras->hide();
    rows->addWidget(m_extras);
    m_finder = new FieldFinder(editable);
    m_finder->setObject(m_document, m_key);
    rows->addWidget(m_finder);
    connect(m_finder, &FieldFinder::chosen, this, &Form::goTo);
    for (const Pointer &pointer : m_wanted)
        addExtra(pointer);
    coverAll();
    editable->setEnabled(!kind.internal);
    layout->addWidget(editable);
    m_connections = new Connections(content);
    connect(m_connections, &Connections::revealRequested, this, &Form::revealRequested);
    m_connections->list(*m_document, m_key);
    layout->addWidget(m_connections);
    layout->addStretch(1);
    setWidget(content);
    for (FieldRow *row : m_rows)
        row->refresh(shown->json());
    judge();
    orderKeys(content);
    FieldRow *again = focused.isEmpty() ? nullptr : row(focused);
    if (!again)
        return;
    QWidget *control = again->editor()->control();
    control->setFocus();
    // Whoever is typing goes on where they were.
    if (!cursor)
        return;
    if (auto *line = qobject_cast<QLineEdit *>(control)) {
        line->setCursorPosition(*cursor);
    } else if (auto *box = qobject_cast<QComboBox *>(control); box && box->lineEdit()) {
        box->lineEdit()->setCursorPosition(*cursor);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(control)) {
        QTextCursor place = text->textCursor();
        place.setPosition(qMin(*cursor, text->document()->characterCount() - 1));
        text->setTextCursor(place);
    }
}

void Form::apply(const Pointer &pointer, std::optional<Json> value, FieldRow *row, const QString &mergeKey)
{
    if (!object())
        return;
    Pointer place = pointer;
    if (value) {
        admission::Filling filling = admission::filling(definition(), *object(), pointer, std::move(*value));
        place = std::move(filling.first);
        value = std::move(filling.value);
    }
    const Result<Change> change = edits::setField(*m_document, m_key, place, value);
    m_postponed = nullptr;
    if (!mergeKey.isEmpty() && change && asksAboutAnchors(*change, *m_document)) {
        // A question would take the keys that follow.
        const QPointer<FieldRow> at(row);
        m_postponed = [this, place, value, at, mergeKey, key = m_key] {
            if (object() && key == m_key)
                applyNow(edits::setField(*m_document, m_key, place, value), at, mergeKey);
        };
        m_pause.start();
        return;
    }
    applyNow(change, row, mergeKey);
}

void Form::takePostponed()
{
    m_pause.stop();
    if (const auto postponed = std::exchange(m_postponed, nullptr))
        postponed();
}

void Form::applyNow(const Result<Change> &change, FieldRow *row, const QString &mergeKey)
{
    if (!object())
        return;
    const std::optional<Change> meant = change ? settleAnchors(*change, *m_document, this) : std::nullopt;
    if (change && !meant) {
        if (row)
            row->refresh(*object());
        return;
    }
    const Result<void> done =
        change ? m_document->commit(*meant, mergeKey) : Result<void>(fail(change.error()));
    if (done)
        return;
    if (row)
        row->setProblem(done.error().message);
    Q_EMIT failed(done.error());
}

void Form::focusMoved(QWidget *old, QWidget *now)
{
    // A field of several controls is several visits: what is typed into one of them is one step back.
    if (old && old != now && widget() && widget()->isAncestorOf(old)) {
        takePostponed();
        endStep();
    }
    if (now && isAncestorOf(now))
        ensureWidgetVisible(now);
}

void Form::endStep()
{
    ++m_session;
    if (m_document)
        m_document->closeMerge();
}

void Form::findField()
{
    if (m_finder)
        m_finder->focus();
}

void Form::goTo(const Pointer &pointer)
{
    if (!object())
        return;
    FieldRow *wanted = row(pointer.toQString());
    if (!wanted) {
        m_wanted.push_back(pointer);
        addExtra(pointer);
        wanted = m_rows.back();
        wanted->refresh(*object());
        judge();
        orderKeys(widget());
    }
    for (const auto &[part, fold] : m_parts) {
        if (part->isHidden() && part->isAncestorOf(wanted))
            fold(true);
    }
    wanted->show();
    wanted->editor()->control()->setFocus();
    ensureWidgetVisible(wanted);
}

void Form::judge()
{
    const admission::Definition *rules = definition();
    if (!rules || !object())
        return;
    std::map<FieldRow *, QString> said;
    for (const admission::SchemaFault &fault : admission::faults(*rules, *object())) {
        const std::optional<Pointer> place = parseFieldPath(fault.path);
        // What is still missing is marked as required; a new object is not told off for it.
        if (!place || fault.message.contains(u"Required value"))
            continue;
        FieldRow *closest = nullptr;
        for (FieldRow *row : m_rows) {
            if (place->startsWith(row->pointer())
                && (!closest || row->pointer().tokens().size() > closest->pointer().tokens().size()))
                closest = row;
        }
        if (closest && !said.contains(closest))
            said[closest] = tr("The cluster would refuse this: %1").arg(fault.message);
    }
    for (FieldRow *row : m_rows) {
        const auto found = said.find(row);
        row->setCaution(found == said.end() ? QString() : found->second);
    }
}

FieldRow *Form::row(const QString &pointer) const
{
    for (FieldRow *row : m_rows) {
        if (row->pointer().toQString() == pointer)
            return row;
    }
    return nullptr;
}

} // namespace weir::inspector
