// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/fields/selectoreditor.h"

#include "views/common/icons.h"
#include "views/inspector/caption.h"
#include "views/inspector/fields/blockeditor.h"
#include "views/inspector/fields/pairseditor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace weir::inspector {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *Operators[] = {"In", "NotIn", "Exists", "DoesNotExist"};
constexpr int WithValues = 2; // the first ones want some

int operatorOf(const Json &expression)
{
    const QString name = stringAt(expression, "/operator");
    for (int i = 0; i < int(std::size(Operators)); ++i) {
        if (name == QLatin1StringView(Operators[i]))
            return i;
    }
    return -1;
}

// Key, operator and, where it wants them, values that a line can hold.
bool fitsRow(const Json &expression)
{
    if (!expression.is_object() || !expression.contains("key") || !expression["key"].is_string())
        return false;
    const int operation = operatorOf(expression);
    const auto values = expression.find("values");
    if (operation < 0 || expression.size() != (values == expression.end() ? 2U : 3U))
        return false;
    if (operation >= WithValues)
        return values == expression.end();
    return values != expression.end() && values->is_array()
        && std::all_of(values->begin(), values->end(), [](const Json &value) {
               const QString text = toQString(value);
               return value.is_string() && !text.isEmpty() && !text.contains(u',') && text == text.trimmed();
           });
}

} // namespace

SelectorEditor::SelectorEditor(const Field &field, QWidget *parent)
    : FieldEditor(parent), m_labels(new PairsEditor(false, this)), m_rowLayout(new QVBoxLayout),
      m_add(new QToolButton(this)),
      m_yaml(new BlockEditor({.pointer = field.pointer, .type = FieldType::YamlSubtree}, this)),
      m_meaning(new Caption(Caption::Tone::Muted, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_labels);
    m_rowLayout->setSpacing(4);
    layout->addLayout(m_rowLayout);
    layout->addWidget(m_yaml);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addWidget(m_meaning);
    m_meaning->setWordWrap(true);
    setFocusProxy(m_labels);
    m_yaml->hide();
    m_yaml->control()->setAccessibleName(tr("Match expressions"));
    m_add->setIcon(icons::icon(u"add"_s));
    m_add->setText(tr("Expression"));
    m_add->setToolTip(tr("Add an expression over a label: one of several values, there or not there"));
    m_add->setAccessibleName(tr("Add an expression"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setAutoRaise(true);
    m_add->setFocusPolicy(Qt::StrongFocus);
    connect(m_add, &QToolButton::clicked, this, [this] {
        Q_EMIT stepEnded();
        addRow(Json{{"key", ""}, {"operator", "Exists"}});
        // What is not yet shown takes no focus.
        m_rows.back().line->show();
        m_rows.back().key->setFocus();
    });
    connect(m_labels, &FieldEditor::changed, this, &SelectorEditor::touched);
    connect(m_labels, &FieldEditor::stepEnded, this, &FieldEditor::stepEnded);
    connect(m_yaml, &FieldEditor::changed, this, &SelectorEditor::touched);
    describe();
}

void SelectorEditor::addRow(const Json &expression)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    Row row{.line = line, .key = new QLineEdit(stringAt(expression, "/key"), line), .operation = new QComboBox(line),
            .values = new QLineEdit(line)};
    row.key->setPlaceholderText(tr("label"));
    row.key->setAccessibleName(tr("Label of the expression"));
    row.operation->addItems({tr("is one of"), tr("is none of"), tr("is there"), tr("is not there")});
    row.operation->setAccessibleName(tr("Operator of the expression"));
    row.operation->setFocusPolicy(Qt::StrongFocus);
    row.operation->setCurrentIndex(qMax(0, operatorOf(expression)));
    row.values->setPlaceholderText(tr("a, b"));
    row.values->setAccessibleName(tr("Values of the expression, with commas between"));
    QStringList values;
    if (const Json *list = weir::find(expression, "/values"); list && list->is_array()) {
        for (const Json &value : *list)
            values << toQString(value);
    }
    row.values->setText(values.join(u", "_s));
    row.values->setVisible(row.operation->currentIndex() < WithValues);
    auto *remove = new QToolButton(line);
    remove->setIcon(icons::icon(u"close"_s));
    remove->setIconSize({10, 10});
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setToolTip(tr("Remove this expression"));
    remove->setAccessibleName(tr("Remove this expression"));
    layout->addWidget(row.key, 3);
    layout->addWidget(row.operation, 2);
    layout->addWidget(row.values, 3);
    layout->addWidget(remove);
    m_rowLayout->addWidget(line);
    m_rows.push_back(row);
    m_isList = true;
    connect(row.key, &QLineEdit::textChanged, this, &SelectorEditor::touched);
    connect(row.values, &QLineEdit::textChanged, this, &SelectorEditor::touched);
    connect(row.operation, &QComboBox::currentIndexChanged, this, [this, values = row.values](int index) {
        values->setVisible(index < WithValues);
        touched();
    });
    connect(remove, &QToolButton::clicked, this, [this, line] {
        Q_EMIT stepEnded();
        m_add->setFocus();
        std::erase_if(m_rows, [line](const Row &one) { return one.line == line; });
        line->hide();
        line->deleteLater();
        m_isList = !m_rows.empty();
        touched();
    });
}

void SelectorEditor::clearRows()
{
    for (const Row &row : m_rows) {
        row.line->hide();
        row.line->deleteLater();
    }
    m_rows.clear();
}

void SelectorEditor::touched()
{
    m_empty = false;
    describe();
    Q_EMIT changed();
}

void SelectorEditor::setValue(const Json *value)
{
    m_rest = value && value->is_object() ? *value : Json::object();
    m_empty = value && value->is_object() && value->empty();
    m_labels->setValue(weir::find(m_rest, "/matchLabels"));
    const Json *list = weir::find(m_rest, "/matchExpressions");
    const bool fits = !list
        || (list->is_array() && list->size() <= 50 && std::all_of(list->begin(), list->end(), fitsRow));
    clearRows();
    m_isList = list != nullptr;
    m_yaml->setValue(fits ? nullptr : list);
    m_yaml->setVisible(!fits);
    m_add->setVisible(fits);
    if (fits && list) {
        for (const Json &expression : *list)
            addRow(expression);
    }
    m_rest.erase("matchLabels");
    m_rest.erase("matchExpressions");
    describe();
}

std::optional<Json> SelectorEditor::expressions() const
{
    if (!m_yaml->isHidden())
        return m_yaml->value();
    Json list = Json::array();
    for (const Row &row : m_rows) {
        const int operation = row.operation->currentIndex();
        Json expression{{"key", row.key->text().toStdString()}, {"operator", Operators[operation]}};
        if (operation < WithValues) {
            Json values = Json::array();
            const QStringList texts = row.values->text().split(u',', Qt::SkipEmptyParts);
            for (const QString &value : texts)
                values.push_back(value.trimmed().toStdString());
            expression["values"] = std::move(values);
        }
        list.push_back(std::move(expression));
    }
    return m_isList ? std::optional(std::move(list)) : std::nullopt;
}

std::optional<Json> SelectorEditor::value() const
{
    if (m_empty)
        return Json::object();
    Json selector = m_rest;
    if (const auto labels = m_labels->value())
        selector["matchLabels"] = *labels;
    if (const auto list = expressions())
        selector["matchExpressions"] = *list;
    return selector.empty() ? std::nullopt : std::optional(std::move(selector));
}

QString SelectorEditor::problem() const
{
    if (const QString problem = m_labels->problem(); !problem.isEmpty())
        return problem;
    if (!m_yaml->isHidden()) {
        if (const QString problem = m_yaml->problem(); !problem.isEmpty())
            return problem;
        const auto list = m_yaml->value();
        return list && !list->is_array() ? tr("Expressions are a list: put a dash before each.") : QString();
    }
    for (const Row &row : m_rows) {
        if (row.key->text().isEmpty())
            return tr("Say which label the expression asks for.");
        if (row.operation->currentIndex() < WithValues && row.values->text().trimmed().isEmpty())
            return tr("The expression over \"%1\" needs at least one value.").arg(row.key->text());
    }
    return {};
}

void SelectorEditor::describe()
{
    m_meaning->setText(m_empty ? tr("An empty selector: it selects everything.") : QString());
    m_meaning->setVisible(m_empty);
}

QWidget *SelectorEditor::control()
{
    return m_labels->control();
}

void SelectorEditor::setInvalid(bool invalid)
{
    m_labels->setInvalid(invalid);
}

} // namespace weir::inspector
