// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/fields/choiceeditor.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace weir::inspector {

ChoiceEditor::ChoiceEditor(const Field &field, QWidget *parent)
    : FieldEditor(parent), m_boolean(field.type == FieldType::Boolean), m_box(new QComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    setFocusProxy(m_box);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->addItem(tr("not set"));
    if (m_boolean) {
        m_box->addItem(tr("yes"));
        m_box->addItem(tr("no"));
        m_values = {Json(true), Json(false)};
    }
    for (const char *choice : field.choices) {
        m_box->addItem(QString::fromUtf8(choice));
        m_values.emplace_back(choice);
    }
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        m_foreign.reset();
        Q_EMIT changed();
    });
}

void ChoiceEditor::setValue(const Json *value)
{
    const QSignalBlocker blocker(m_box);
    m_foreign.reset();
    if (!value) {
        m_box->setCurrentIndex(0);
        return;
    }
    for (size_t i = 0; i < m_values.size(); ++i) {
        if (m_values[i] == *value) {
            m_box->setCurrentIndex(int(i) + 1);
            return;
        }
    }
    m_foreign = *value;
    m_box->setCurrentIndex(-1);
    m_box->setPlaceholderText(value->is_string() ? toQString(*value) : QString::fromUtf8(toText(*value)));
}

std::optional<Json> ChoiceEditor::value() const
{
    if (m_foreign)
        return m_foreign;
    const int index = m_box->currentIndex();
    return index > 0 ? std::optional(m_values[size_t(index) - 1]) : std::nullopt;
}

QString ChoiceEditor::problem() const
{
    return m_foreign ? tr("The value in the manifest is none of those that are allowed. Choose one.") : QString();
}

void ChoiceEditor::setPlaceholder(const QString &text)
{
    if (text.isEmpty())
        return;
    const QString word = text == QLatin1StringView("true") ? tr("yes") : tr("no");
    m_box->setItemText(0, tr("not set (%1)").arg(m_boolean ? word : text));
}

QWidget *ChoiceEditor::control()
{
    return m_box;
}

} // namespace weir::inspector
