// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/form.h"

#include "model/document/edits.h"
#include "views/common/icons.h"
#include "views/inspector/caption.h"
#include "views/inspector/connections.h"
#include "views/inspector/fieldrow.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace weir::inspector {

using namespace Qt::StringLiterals;

namespace {

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

QString pointerOf(const Field &field)
{
    return QString::fromLatin1(field.pointer);
}

} // namespace

Form::Form(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Base);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Fields of the selected object"));
    connect(qApp, &QApplication::focusChanged, this, &Form::focusMoved);
}

void Form::setObject(Document *document, ResourceKey key)
{
    m_document = document;
    m_key = key;
    rebuild();
}

const Json *Form::object() const
{
    const ResourcePtr resource = m_document ? m_document->set().resource(m_key) : nullptr;
    return resource ? &resource->json() : nullptr;
}

QMap<QString, size_t> Form::listSizes() const
{
    QMap<QString, size_t> sizes;
    const ResourcePtr resource = m_document ? m_document->set().resource(m_key) : nullptr;
    if (!resource)
        return sizes;
    for (const Field &field : m_document->registry().kindOf(*resource).fields) {
        if (field.type == FieldType::ObjectList) {
            const Json *list = weir::find(resource->json(), std::string_view(field.pointer));
            sizes.insert(pointerOf(field), list && list->is_array() ? list->size() : 0);
        }
    }
    return sizes;
}

void Form::refresh()
{
    const ResourcePtr resource = m_document ? m_document->set().resource(m_key) : nullptr;
    if (!resource)
        return;
    if (resource->group() + u'/' + resource->kind() != m_kind || listSizes() != m_sizes) {
        rebuild();
        return;
    }
    for (FieldRow *row : m_rows)
        row->refresh(resource->json());
    m_connections->list(*m_document, m_key);
}

void Form::rebuild()
{
    QString focused;
    for (const FieldRow *row : m_rows) {
        if (row->isAncestorOf(QApplication::focusWidget()))
            focused = row->pointer().toQString();
    }
    m_rows.clear();
    m_connections = nullptr;
    // The button that was just pressed may be in there.
    if (QWidget *old = takeWidget())
        old->deleteLater();
    const ResourcePtr resource = m_document ? m_document->set().resource(m_key) : nullptr;
    if (!resource) {
        m_kind.clear();
        setWidget(new QWidget(this));
        return;
    }
    const Kind &kind = m_document->registry().kindOf(*resource);
    m_kind = resource->group() + u'/' + resource->kind();
    m_sizes = listSizes();
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
    editable->setEnabled(!kind.internal);
    layout->addWidget(editable);
    m_connections = new Connections(content);
    connect(m_connections, &Connections::revealRequested, this, &Form::revealRequested);
    m_connections->list(*m_document, m_key);
    layout->addWidget(m_connections);
    layout->addStretch(1);
    setWidget(content);
    for (FieldRow *row : m_rows)
        row->refresh(resource->json());
    if (FieldRow *again = focused.isEmpty() ? nullptr : row(focused))
        again->editor()->control()->setFocus();
}

void Form::addFields(const std::vector<Field> &fields, const Kind &kind, QVBoxLayout *layout)
{
    const auto isEntry = [](const Field &field) { return pointerOf(field).contains(u"/*"); };
    std::vector<QString> sections;
    for (const Field &field : fields) {
        const QString section = QString::fromUtf8(field.section);
        if (!isEntry(field) && std::find(sections.begin(), sections.end(), section) == sections.end())
            sections.push_back(section);
    }
    // The main part first, the others in the order of their first field.
    std::stable_sort(sections.begin(), sections.end(),
                     [](const QString &a, const QString &b) { return a.isEmpty() > b.isEmpty(); });
    for (const QString &section : sections) {
        QVBoxLayout *target = layout;
        if (!section.isEmpty()) {
            const bool inUse = std::any_of(fields.begin(), fields.end(), [&](const Field &field) {
                return QString::fromUtf8(field.section) == section && !isEntry(field) && object()
                    && weir::find(*object(), std::string_view(field.pointer));
            });
            auto *heading = new QToolButton(this);
            heading->setText(kindText(section.toUtf8().constData()));
            heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            heading->setAutoRaise(true);
            heading->setFocusPolicy(Qt::StrongFocus);
            QFont font = heading->font();
            font.setWeight(QFont::DemiBold);
            heading->setFont(font);
            auto *part = new QWidget(this);
            target = new QVBoxLayout(part);
            target->setContentsMargins(0, 0, 0, 4);
            target->setSpacing(4);
            const auto show = [heading, part](bool open) {
                heading->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
                part->setVisible(open);
            };
            layout->addWidget(heading);
            layout->addWidget(part);
            show(inUse || m_open.contains(section));
            connect(heading, &QToolButton::clicked, this, [this, section, show, part] {
                const bool open = part->isHidden();
                show(open);
                if (open)
                    m_open.insert(section);
                else
                    m_open.remove(section);
            });
        }
        for (const Field &field : fields) {
            if (isEntry(field) || QString::fromUtf8(field.section) != section)
                continue;
            if (field.type == FieldType::ObjectList)
                addList(field, fields, kind, target);
            else
                addRow(field, Pointer::parse(field.pointer), kind, target);
        }
    }
}

void Form::addList(const Field &list, const std::vector<Field> &fields, const Kind &kind, QVBoxLayout *layout)
{
    const QString label = kindText(list.label);
    const Pointer pointer = Pointer::parse(list.pointer);
    auto *line = new QHBoxLayout;
    auto *title = new Caption(Caption::Tone::Heading, list.required ? tr("%1 *").arg(label) : label, this);
    title->setToolTip(kindText(list.help));
    auto *add = new QToolButton(this);
    add->setIcon(icons::icon(u"add"_s));
    add->setAutoRaise(true);
    add->setFocusPolicy(Qt::StrongFocus);
    add->setToolTip(tr("Add an entry to %1").arg(label));
    add->setAccessibleName(tr("Add an entry to %1").arg(label));
    line->addWidget(title);
    line->addStretch(1);
    line->addWidget(add);
    layout->addLayout(line);
    connect(add, &QToolButton::clicked, this, [this, pointer] {
        const Json *now = object() ? weir::find(*object(), pointer) : nullptr;
        if (now && now->is_array())
            apply(pointer.child(now->size()), Json::object(), nullptr, {});
        else
            apply(pointer, Json::array({Json::object()}), nullptr, {});
    });
    const size_t count = m_sizes.value(pointerOf(list));
    for (size_t i = 0; i < count; ++i) {
        auto *card = new QFrame(this);
        card->setFrameShape(QFrame::StyledPanel);
        auto *inner = new QVBoxLayout(card);
        inner->setContentsMargins(8, 4, 8, 4);
        inner->setSpacing(4);
        auto *top = new QHBoxLayout;
        top->addWidget(new Caption(Caption::Tone::Muted, tr("No. %1").arg(i + 1), card));
        top->addStretch(1);
        auto *remove = new QToolButton(card);
        remove->setIcon(icons::icon(u"close"_s));
        remove->setIconSize({10, 10});
        remove->setAutoRaise(true);
        remove->setFocusPolicy(Qt::StrongFocus);
        remove->setToolTip(tr("Remove number %1").arg(i + 1));
        remove->setAccessibleName(tr("Remove number %1 of %2").arg(i + 1).arg(label));
        top->addWidget(remove);
        inner->addLayout(top);
        layout->addWidget(card);
        connect(remove, &QToolButton::clicked, this,
                [this, pointer, i] { apply(pointer.child(i), std::nullopt, nullptr, {}); });
        const QString prefix = pointerOf(list) + u"/*"_s;
        for (const Field &field : fields) {
            const QString text = pointerOf(field);
            if (text == prefix || text.startsWith(prefix + u'/'))
                addRow(field, Pointer::parse(QString(pointerOf(list) + u'/' + QString::number(i)
                                                     + text.mid(prefix.size()))), kind, inner);
        }
    }
}

void Form::addRow(const Field &field, const Pointer &pointer, const Kind &kind, QVBoxLayout *layout)
{
    FieldContext context{.document = m_document, .key = m_key};
    for (const ReferenceRule &rule : kind.references) {
        if (QLatin1StringView(rule.pointer) == QLatin1StringView(field.pointer))
            context.rule = &rule;
    }
    auto *row = new FieldRow(field, pointer, context, this);
    layout->addWidget(row);
    m_rows.push_back(row);
    connect(row, &FieldRow::wanted, this, [this, row](const FieldRow *, bool unset) {
        const QString merge = u"form:%1:%2:%3"_s.arg(QString::number(qint64(m_key)), row->pointer().toQString(),
                                                     QString::number(m_session));
        apply(row->pointer(), unset ? std::nullopt : row->editor()->value(), row, merge);
    });
}

void Form::apply(const Pointer &pointer, std::optional<Json> value, FieldRow *row, const QString &mergeKey)
{
    if (!m_document)
        return;
    const Result<Change> change = edits::setField(*m_document, m_key, pointer, std::move(value));
    const Result<void> done =
        change ? m_document->commit(*change, mergeKey) : Result<void>(fail(change.error()));
    if (done)
        return;
    if (row)
        row->setProblem(done.error().message);
    Q_EMIT failed(done.error());
}

void Form::focusMoved(QWidget *old, QWidget *now)
{
    for (const FieldRow *row : m_rows) {
        const bool before = old && row->isAncestorOf(old);
        const bool after = now && row->isAncestorOf(now);
        if (before && !after) {
            ++m_session;
            if (m_document)
                m_document->closeMerge();
        }
    }
    if (now && isAncestorOf(now))
        ensureWidgetVisible(now);
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
