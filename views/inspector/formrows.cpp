// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/form.h"

#include "views/inspector/entrylist.h"
#include "views/inspector/fieldrow.h"

#include <QToolButton>
#include <QVBoxLayout>

/// How the form makes its rows; how they live is form.cpp.
namespace weir::inspector {

using namespace Qt::StringLiterals;

namespace {

QString pointerOf(const Field &field)
{
    return QString::fromLatin1(field.pointer);
}

} // namespace

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
            m_parts.emplace_back(part, [this, show, section](bool open) {
                show(open);
                m_open.insert(section);
            });
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
                addList(field, fields, target);
            else
                addRow(field, Pointer::parse(field.pointer), kind, target);
        }
    }
}

void Form::addList(const Field &list, const std::vector<Field> &fields, QVBoxLayout *layout)
{
    const QString prefix = pointerOf(list) + u"/*"_s;
    std::vector<Field> inner;
    std::copy_if(fields.begin(), fields.end(), std::back_inserter(inner), [&](const Field &field) {
        return pointerOf(field) == prefix || pointerOf(field).startsWith(prefix + u'/');
    });
    const Pointer pointer = Pointer::parse(list.pointer);
    auto *entries = new EntryList(list, [this, pointer, prefix, inner](size_t index, QVBoxLayout *rows) {
        const Kind &kind = m_document->registry().kindOf(*resource());
        for (const Field &field : inner)
            addRow(field, Pointer::parse(pointer.child(index).toQString() + pointerOf(field).mid(prefix.size())), kind,
                   rows);
    }, this);
    layout->addWidget(entries);
    m_lists.push_back(entries);
    connect(entries, &EntryList::addWanted, this, [this, pointer] { addEntry(pointer); });
    connect(entries, &EntryList::swapWanted, this, [this, pointer](size_t first) { swapEntries(pointer, first); });
    connect(entries, &EntryList::removeWanted, this,
            [this, pointer](size_t index) { apply(pointer.child(index), std::nullopt, nullptr, {}); });
    connect(entries, &EntryList::going, this, [this](const QWidget *card) {
        std::erase_if(m_rows, [card](const FieldRow *row) { return card->isAncestorOf(row); });
    });
}

void Form::addEntry(const Pointer &list)
{
    const Json *now = object() ? weir::find(*object(), list) : nullptr;
    const size_t count = now && now->is_array() ? now->size() : 0;
    if (now && now->is_array())
        apply(list.child(count), Json::object(), nullptr, {});
    else
        apply(list, Json::array({Json::object()}), nullptr, {});
    for (EntryList *entries : m_lists) {
        if (entries->pointer() == list && entries->count() > count)
            entries->focusEntry(count);
    }
}

void Form::sizeLists()
{
    for (EntryList *entries : m_lists) {
        const Json *list = weir::find(*object(), entries->pointer());
        entries->setCount(list && list->is_array() ? list->size() : 0);
    }
}

void Form::swapEntries(const Pointer &list, size_t first)
{
    const Json *now = object() ? weir::find(*object(), list) : nullptr;
    if (!now || !now->is_array() || first + 1 >= now->size())
        return;
    Json moved = *now;
    std::swap(moved[first], moved[first + 1]);
    apply(list, std::move(moved), nullptr, {});
}

void Form::addRow(const Field &field, const Pointer &pointer, const Kind &kind, QVBoxLayout *layout)
{
    FieldContext context{.document = m_document, .key = m_key};
    context.test = m_test;
    context.observation = m_observation;
    context.schema = admission::placeOf(definition(), pointer).schema;
    for (const ReferenceRule &rule : kind.references) {
        if (QLatin1StringView(rule.pointer) == QLatin1StringView(field.pointer))
            context.rule = &rule;
    }
    auto *row = new FieldRow(field, pointer, context, this);
    layout->addWidget(row);
    m_rows.push_back(row);
    connect(row, &FieldRow::stepEnded, this, &Form::endStep);
    connect(row, &FieldRow::wanted, this, [this, row](const FieldRow *, bool unset) {
        const QString merge = u"form:%1:%2:%3"_s.arg(QString::number(qint64(m_key)), row->pointer().toQString(),
                                                     QString::number(m_session));
        apply(row->pointer(), unset ? std::nullopt : row->editor()->value(), row, merge);
    });
}

void Form::addExtra(const Pointer &pointer)
{
    const Field field = m_extraFields.field(pointer, admission::placeOf(definition(), pointer).schema);
    addRow(field, pointer, m_document->registry().kindOf(*resource()), m_extraLayout);
    m_extras->show();
}

void Form::coverAll()
{
    if (!m_extras)
        return;
    std::vector<Pointer> known;
    for (const Field &field : m_document->registry().kindOf(*resource()).fields)
        known.push_back(Pointer::parse(field.pointer));
    for (const FieldRow *row : m_rows)
        known.push_back(row->pointer());
    for (const Pointer &pointer : uncovered(*object(), known)) {
        addExtra(pointer);
        m_rows.back()->refresh(*object());
    }
}

} // namespace weir::inspector
