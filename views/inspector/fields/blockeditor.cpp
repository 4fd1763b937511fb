// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/fields/blockeditor.h"

#include "views/inspector/fields/parse.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>

#include <algorithm>

namespace weir::inspector {

BlockEditor::BlockEditor(const Field &field, QWidget *parent)
    : FieldEditor(parent), m_type(field.type), m_text(new QPlainTextEdit(this))
{
    for (const char *choice : field.choices)
        m_choices << QString::fromUtf8(choice);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    setFocusProxy(m_text);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(m_type == FieldType::MultilineText ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    if (m_type != FieldType::StringList)
        m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        read();
        Q_EMIT changed();
    });
    fit();
}

void BlockEditor::setValue(const Json *value)
{
    const QSignalBlocker blocker(m_text);
    m_problem.clear();
    m_value = value ? std::optional(*value) : std::nullopt;
    QString text;
    if (value) {
        const bool list = m_type == FieldType::StringList && value->is_array()
            && std::all_of(value->begin(), value->end(), [](const Json &entry) { return entry.is_string(); });
        if (list) {
            QStringList lines;
            for (const Json &entry : *value)
                lines << toQString(entry);
            text = lines.join(u'\n');
        } else if (m_type == FieldType::MultilineText && value->is_string()) {
            text = toQString(*value);
        } else {
            text = yamlText(*value);
            if (m_type == FieldType::StringList || m_type == FieldType::MultilineText)
                m_problem = tr("The value in the manifest is of another type. Type a new one to replace it.");
        }
    }
    m_text->setPlainText(text);
    fit();
}

void BlockEditor::read()
{
    const QString text = m_text->toPlainText();
    m_problem.clear();
    m_value.reset();
    if (m_type == FieldType::MultilineText) {
        if (!text.isEmpty())
            m_value = Json(text.toStdString());
        return;
    }
    if (m_type != FieldType::StringList) {
        Parsed parsed = parseYaml(text);
        m_value = std::move(parsed.value);
        m_problem = parsed.problem;
        return;
    }
    Json list = Json::array();
    for (const QString &line : text.split(u'\n')) {
        const QString entry = line.trimmed();
        if (entry.isEmpty())
            continue;
        if (!m_choices.isEmpty() && !m_choices.contains(entry) && m_problem.isEmpty())
            m_problem = tr("\"%1\" is not one of the allowed entries: %2.").arg(entry, m_choices.join(u", "));
        list.push_back(entry.toStdString());
    }
    if (!list.empty())
        m_value = std::move(list);
}

void BlockEditor::fit()
{
    const int lines = std::clamp(m_text->blockCount(), 2, 12);
    const QMargins margins = m_text->contentsMargins();
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * lines + margins.top() + margins.bottom() + 10);
}

void BlockEditor::setPlaceholder(const QString &text)
{
    m_text->setPlaceholderText(text);
}

QWidget *BlockEditor::control()
{
    return m_text;
}

} // namespace weir::inspector
