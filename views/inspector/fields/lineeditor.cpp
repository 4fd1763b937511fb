// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/fields/lineeditor.h"

#include "views/inspector/fields/parse.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimeZone>

#include <limits>

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
    if (context.schema && (m_type == FieldType::Integer || m_type == FieldType::Number)) {
        m_least = context.schema->least;
        m_most = context.schema->most;
        if (m_least && m_most)
            m_line->setPlaceholderText(tr("%1 to %2").arg(*m_least).arg(*m_most));
    }
    if (m_type == FieldType::Integer)
        m_line->installEventFilter(this);
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
    const Parsed parsed = parseLine(m_type, m_line->text());
    if (parsed.value && parsed.value->is_number())
        return rangeProblem(parsed.value->get<double>());
    return parsed.problem;
}

QString LineEditor::rangeProblem(double number) const
{
    if (m_least && m_most && (number < *m_least || number > *m_most))
        return tr("This must be a number from %1 to %2.").arg(*m_least).arg(*m_most);
    if (m_least && number < *m_least)
        return tr("This must be at least %1.").arg(*m_least);
    if (m_most && number > *m_most)
        return tr("This must be at most %1.").arg(*m_most);
    return {};
}

bool LineEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const qint64 by = key == Qt::Key_Up ? 1 : key == Qt::Key_Down ? -1 : 0;
        const Parsed now = parseLine(m_type, m_line->text());
        if (by != 0 && now.problem.isEmpty()) {
            const qint64 number = now.value ? now.value->get<std::int64_t>() : 0;
            const bool fits = by > 0 ? number < std::numeric_limits<qint64>::max()
                                     : number > std::numeric_limits<qint64>::min();
            if (fits && rangeProblem(double(number + by)).isEmpty())
                m_line->setText(QString::number(number + by));
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

void LineEditor::setPlaceholder(const QString &text)
{
    if (!text.isEmpty())
        m_line->setPlaceholderText(text);
}

QWidget *LineEditor::control()
{
    return m_line;
}

} // namespace weir::inspector
