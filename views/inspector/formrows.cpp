// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/form.h"

#include "views/common/icons.h"
#include "views/inspector/caption.h"
#include "views/inspector/fieldrow.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QToolButton>

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
        const auto button = [&](const QString &icon, const QString &tip, const QString &name) {
            auto *made = new QToolButton(card);
            made->setIcon(icons::icon(icon));
            made->setIconSize({10, 10});
            made->setAutoRaise(true);
            made->setFocusPolicy(Qt::StrongFocus);
            made->setToolTip(tip);
            made->setAccessibleName(name);
            top->addWidget(made);
            return made;
        };
        if (i > 0) {
            auto *up = button(u"up"_s, tr("Move number %1 up").arg(i + 1),
                              tr("Move number %1 of %2 up").arg(i + 1).arg(label));
            connect(up, &QToolButton::clicked, this, [this, pointer, i] { swapEntries(pointer, i - 1); });
        }
        if (i + 1 < count) {
            auto *down = button(u"down"_s, tr("Move number %1 down").arg(i + 1),
                                tr("Move number %1 of %2 down").arg(i + 1).arg(label));
            connect(down, &QToolButton::clicked, this, [this, pointer, i] { swapEntries(pointer, i); });
        }
        auto *remove = button(u"close"_s, tr("Remove number %1").arg(i + 1),
                              tr("Remove number %1 of %2").arg(i + 1).arg(label));
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
