// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/fields/lineeditor.h"

#include "views/inspector/fields/parse.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimeZone>

namespace weir::inspector {

namespace {

QStringList suggestions(const Field &field, const FieldContext &context)
{
    QStringList texts;
    for (const char *choice : field.choices)
        texts << QString::fromUtf8(choice);
    if (field.type == FieldType::TimeZone) {
        for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
            if (!zone.startsWith("UTC+") && !zone.startsWith("UTC-"))
                texts << QString::fromUtf8(zone);
        }
    }
    if (context.rule && context.rule->form == ReferenceForm::Name && context.document) {
        for (const auto &[key, resource] : context.document->set().resources()) {
            if (resource->kind() == QLatin1StringView(context.rule->kind)
                && resource->group() == QLatin1StringView(context.rule->group))
                texts << resource->name();
        }
    }
    return texts;
}

} // namespace

LineEditor::LineEditor(const Field &field, const FieldContext &context, QWidget *parent)
    : FieldEditor(parent), m_type(field.type), m_line(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    setFocusProxy(m_line);
    const QStringList texts = suggestions(field, context);
    if (!texts.isEmpty()) {
        auto *completer = new QCompleter(texts, this);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_line->setCompleter(completer);
    }
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_foreign.reset();
        Q_EMIT changed();
    });
}

void LineEditor::setValue(const Json *value)
{
    const QSignalBlocker blocker(m_line);
    const std::optional<QString> text = value ? lineText(m_type, *value) : QString();
    m_line->setText(text ? *text : QString::fromUtf8(toText(*value)));
    m_line->setCursorPosition(0); // a long text shows its beginning
    m_foreign = text ? std::nullopt : std::optional(*value);
}

std::optional<Json> LineEditor::value() const
{
    return m_foreign ? m_foreign : parseLine(m_type, m_line->text()).value;
}

QString LineEditor::problem() const
{
    if (m_foreign)
        return tr("The value in the manifest is of another type. Type a new one to replace it.");
    return parseLine(m_type, m_line->text()).problem;
}

void LineEditor::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

QWidget *LineEditor::control()
{
    return m_line;
}

} // namespace weir::inspector
