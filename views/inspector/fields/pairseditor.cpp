// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/fields/pairseditor.h"

#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/inspector/filters/outcomemark.h"

#include <QCompleter>
#include <QGridLayout>
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
    auto *layout = new QGridLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(4);
    layout->setVerticalSpacing(2);
    Row row{.line = line, .name = new QLineEdit(name, line), .value = new QLineEdit(line), .remove = nullptr,
            .mark = new OutcomeMark(OutcomeMark::Form::Line, line), .foreign = {}};
    auto *completer = new QCompleter(&m_names, line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    row.name->setCompleter(completer);
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
    remove->setFocusPolicy(Qt::StrongFocus);
    // The empty line at the end has nothing to remove, but keeps the columns.
    QSizePolicy keep = remove->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    remove->setSizePolicy(keep);
    remove->setVisible(value || !name.isEmpty());
    row.remove = remove;
    layout->addWidget(row.name, 0, 0);
    layout->addWidget(row.value, 0, 1);
    layout->addWidget(remove, 0, 2);
    layout->addWidget(row.mark, 1, 0, 1, 3);
    layout->setColumnStretch(0, 2);
    layout->setColumnStretch(1, 3);
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
    Q_EMIT stepEnded();
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
    // The same again, as after an edit of another part of the field: the cursor stays.
    const Json wanted = value && value->is_object() ? *value : Json::object();
    if (wanted == this->value().value_or(Json::object()) && problem().isEmpty())
        return;
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

void PairsEditor::setNames(const QStringList &names)
{
    if (names != m_names.stringList())
        m_names.setStringList(names);
}

void PairsEditor::setOutcomes(const QHash<QString, ClauseResult> &outcomes)
{
    for (const Row &row : m_rows) {
        const auto outcome = outcomes.constFind(row.name->text());
        row.mark->setOutcome(outcome == outcomes.cend() ? std::nullopt : std::optional(*outcome));
    }
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

} // namespace weir::inspector
