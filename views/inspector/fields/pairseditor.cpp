// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/fields/pairseditor.h"

#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/inspector/fields/blockeditor.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSet>
#include <QToolButton>

namespace weir::inspector {

using namespace Qt::StringLiterals;

PairsEditor::PairsEditor(const Field &field, QWidget *parent)
    : PairsEditor(field.type == FieldType::FilterAttributes, parent)
{
}

PairsEditor::PairsEditor(bool attributes, QWidget *parent)
    : FieldEditor(parent), m_attributes(attributes), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    addRow({}, nullptr);
    setFocusProxy(m_rows.front().name);
}

void PairsEditor::addRow(const QString &name, const Json *value)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    Row row{.line = line, .name = new QLineEdit(name, line), .value = new QLineEdit(line), .remove = nullptr,
            .foreign = {}};
    row.name->setPlaceholderText(m_attributes ? tr("attribute") : tr("name"));
    row.name->setAccessibleName(m_attributes ? tr("Attribute") : tr("Name"));
    row.value->setPlaceholderText(tr("value"));
    row.value->setAccessibleName(tr("Value"));
    if (value) {
        row.value->setText(value->is_string() ? toQString(*value) : QString::fromUtf8(toText(*value)));
        row.value->setCursorPosition(0);
        if (!value->is_string())
            row.foreign = *value;
    }
    auto *remove = new QToolButton(line);
    remove->setIcon(icons::icon(u"close"_s));
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Remove this line"));
    remove->setAccessibleName(tr("Remove this line"));
    remove->setIconSize({10, 10});
    remove->setFocusPolicy(Qt::TabFocus);
    // The empty line at the end has nothing to remove, but keeps the columns.
    QSizePolicy keep = remove->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    remove->setSizePolicy(keep);
    remove->setVisible(value || !name.isEmpty());
    row.remove = remove;
    layout->addWidget(row.name, 2);
    layout->addWidget(row.value, 3);
    layout->addWidget(remove);
    connect(row.name, &QLineEdit::textChanged, this, [this, line] { touched(line); });
    connect(row.value, &QLineEdit::textChanged, this, [this, line] { touched(line); });
    connect(remove, &QToolButton::clicked, this, [this, line] { removeRow(line); });
    m_layout->addWidget(line);
    m_rows.push_back(std::move(row));
}

void PairsEditor::removeRow(QWidget *line)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &r) { return r.line == line; });
    if (row == m_rows.end() || m_rows.size() == 1)
        return;
    const auto next = std::next(row) == m_rows.end() ? std::prev(row) : std::next(row);
    next->name->setFocus();
    m_rows.erase(row);
    line->deleteLater();
    line->hide();
    if (!m_rows.back().name->text().isEmpty() || !m_rows.back().value->text().isEmpty())
        addRow({}, nullptr);
    setFocusProxy(m_rows.front().name);
    Q_EMIT changed();
}

void PairsEditor::touched(QWidget *line)
{
    for (Row &row : m_rows) {
        if (row.line == line)
            row.foreign.reset();
    }
    const Row &last = m_rows.back();
    if (last.line == line && (!last.name->text().isEmpty() || !last.value->text().isEmpty())) {
        m_rows.back().remove->show();
        addRow({}, nullptr);
    }
    Q_EMIT changed();
}

void PairsEditor::setValue(const Json *value)
{
    for (const Row &row : m_rows) {
        row.line->hide();
        row.line->deleteLater();
    }
    m_rows.clear();
    if (value && value->is_object()) {
        for (const auto &[name, entry] : value->items())
            addRow(QString::fromStdString(name), &entry);
    }
    addRow({}, nullptr);
    setFocusProxy(m_rows.front().name);
}

std::optional<Json> PairsEditor::value() const
{
    Json map = Json::object();
    for (const Row &row : m_rows) {
        if (!row.name->text().isEmpty())
            map[row.name->text().toStdString()] = row.foreign ? *row.foreign : Json(row.value->text().toStdString());
    }
    return map.empty() ? std::nullopt : std::optional(std::move(map));
}

QString PairsEditor::problem() const
{
    static const QRegularExpression attribute(u"^[a-z][a-z0-9]*$"_s);
    QSet<QString> seen;
    for (const Row &row : m_rows) {
        const QString name = row.name->text();
        if (name.isEmpty()) {
            if (!row.value->text().isEmpty())
                return tr("The value \"%1\" has no name yet.").arg(row.value->text());
            continue;
        }
        if (m_attributes && !attribute.match(name).hasMatch())
            return tr("\"%1\" is no attribute name: it must begin with a letter and hold only lower-case letters and "
                      "digits.").arg(name);
        if (seen.contains(name))
            return tr("The name \"%1\" stands here twice.").arg(name);
        seen.insert(name);
    }
    return {};
}

QWidget *PairsEditor::control()
{
    return m_rows.front().name;
}

void PairsEditor::setInvalid(bool invalid)
{
    const Theme theme = Theme::of(this);
    QPalette palette;
    if (invalid)
        palette.setColor(QPalette::Text, theme.dark ? theme.failed.lighter(115) : theme.failed);
    for (const Row &row : m_rows)
        row.name->setPalette(palette);
}

SelectorEditor::SelectorEditor(const Field &field, QWidget *parent)
    : FieldEditor(parent), m_labels(new PairsEditor(false, this)),
      m_expressions(new BlockEditor({.pointer = field.pointer, .type = FieldType::YamlSubtree}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_labels);
    layout->addWidget(m_expressions);
    setFocusProxy(m_labels);
    m_expressions->setPlaceholder(tr("Expressions as YAML, such as\n- {key: app, operator: Exists}"));
    m_expressions->control()->setAccessibleName(tr("Match expressions"));
    const auto touched = [this] {
        m_empty = false;
        Q_EMIT changed();
    };
    connect(m_labels, &FieldEditor::changed, this, touched);
    connect(m_expressions, &FieldEditor::changed, this, touched);
}

void SelectorEditor::setValue(const Json *value)
{
    m_rest = value && value->is_object() ? *value : Json::object();
    m_empty = value && value->is_object() && value->empty();
    m_labels->setValue(weir::find(m_rest, "/matchLabels"));
    m_expressions->setValue(weir::find(m_rest, "/matchExpressions"));
    m_rest.erase("matchLabels");
    m_rest.erase("matchExpressions");
}

std::optional<Json> SelectorEditor::value() const
{
    if (m_empty)
        return Json::object();
    Json selector = m_rest;
    if (const auto labels = m_labels->value())
        selector["matchLabels"] = *labels;
    if (const auto expressions = m_expressions->value())
        selector["matchExpressions"] = *expressions;
    return selector.empty() ? std::nullopt : std::optional(std::move(selector));
}

QString SelectorEditor::problem() const
{
    if (const QString problem = m_labels->problem(); !problem.isEmpty())
        return problem;
    if (const QString problem = m_expressions->problem(); !problem.isEmpty())
        return problem;
    const auto expressions = m_expressions->value();
    return expressions && !expressions->is_array() ? tr("Expressions are a list: put a dash before each.") : QString();
}

} // namespace weir::inspector
