// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/fields/filterseditor.h"

#include "views/common/icons.h"
#include "views/inspector/fields/blockeditor.h"
#include "views/inspector/fields/lineeditor.h"
#include "views/inspector/fields/pairseditor.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace weir::inspector {

using namespace Qt::StringLiterals;

namespace {

const char *const dialects[] = {"exact", "prefix", "suffix", "cesql", "all", "any", "not"};
constexpr int cesql = 3;

// The one dialect of an element that the rows can show; -1: none, or more than one.
int dialectOf(const Json &filter)
{
    if (!filter.is_object() || filter.size() != 1)
        return -1;
    for (int i = 0; i < int(std::size(dialects)); ++i) {
        const auto member = filter.find(dialects[i]);
        if (member == filter.end())
            continue;
        if (i < cesql) {
            const bool texts = member->is_object()
                && std::all_of(member->begin(), member->end(), [](const Json &entry) { return entry.is_string(); });
            return texts ? i : -1;
        }
        return i != cesql || member->is_string() ? i : -1;
    }
    return -1;
}

} // namespace

FiltersEditor::FiltersEditor(QWidget *parent)
    : FieldEditor(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    auto *add = new QPushButton(icons::icon(u"add"_s), tr("Add a filter"), this);
    m_add = add;
    m_layout->addWidget(add, 0, Qt::AlignLeft);
    setFocusProxy(add);
    connect(add, &QPushButton::clicked, this, [this] {
        m_foreign.reset();
        addElement(Json{{"exact", Json::object()}});
        m_elements.back().pairs->setFocus();
        Q_EMIT changed();
    });
}

void FiltersEditor::addElement(const Json &filter)
{
    auto *card = new QFrame(this);
    card->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    auto *top = new QHBoxLayout;
    auto *remove = new QToolButton(card);
    remove->setIcon(icons::icon(u"close"_s));
    remove->setIconSize({10, 10});
    remove->setFocusPolicy(Qt::TabFocus);
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Remove this filter"));
    remove->setAccessibleName(tr("Remove this filter"));
    Element element{.card = card,
                    .dialect = new QComboBox(card),
                    .pairs = new PairsEditor(true, card),
                    .expression = new LineEditor({}, {}, card),
                    .nested = new BlockEditor({.type = FieldType::YamlSubtree}, card)};
    element.dialect->addItems({tr("equals (exact)"), tr("begins with (prefix)"), tr("ends with (suffix)"),
                               tr("CESQL expression"), tr("all of"), tr("any of"), tr("not")});
    element.dialect->setAccessibleName(tr("Filter dialect"));
    element.dialect->setFocusPolicy(Qt::StrongFocus);
    element.expression->control()->setAccessibleName(tr("CESQL expression"));
    element.expression->setPlaceholder(u"EXISTS type AND type = 'order.created'"_s);
    element.nested->control()->setAccessibleName(tr("Nested filters as YAML"));
    element.nested->setPlaceholder(tr("Nested filters as YAML, such as\n- exact: {type: order.created}"));
    top->addWidget(element.dialect, 1);
    top->addWidget(remove);
    layout->addLayout(top);
    layout->addWidget(element.pairs);
    layout->addWidget(element.expression);
    layout->addWidget(element.nested);

    const int dialect = dialectOf(filter);
    if (dialect < 0) {
        element.dialect->addItem(tr("as YAML"));
        element.dialect->setCurrentIndex(int(std::size(dialects)));
        element.nested->setValue(&filter);
    } else {
        element.dialect->setCurrentIndex(dialect);
        const Json &content = filter.begin().value();
        if (dialect < cesql)
            element.pairs->setValue(&content);
        else if (dialect == cesql)
            element.expression->setValue(&content);
        else
            element.nested->setValue(&content);
    }
    choose(element);
    connect(element.dialect, &QComboBox::currentIndexChanged, this, [this, element] {
        choose(element);
        Q_EMIT changed();
    });
    connect(element.pairs, &FieldEditor::changed, this, &FieldEditor::changed);
    connect(element.expression, &FieldEditor::changed, this, &FieldEditor::changed);
    connect(element.nested, &FieldEditor::changed, this, &FieldEditor::changed);
    connect(remove, &QToolButton::clicked, this, [this, card] {
        m_add->setFocus();
        std::erase_if(m_elements, [&](const Element &e) { return e.card == card; });
        card->hide();
        card->deleteLater();
        Q_EMIT changed();
    });
    m_layout->insertWidget(m_layout->count() - 1, card);
    m_elements.push_back(element);
}

void FiltersEditor::choose(const Element &element)
{
    const int dialect = element.dialect->currentIndex();
    element.pairs->setVisible(dialect < cesql);
    element.expression->setVisible(dialect == cesql);
    element.nested->setVisible(dialect > cesql);
}

Json FiltersEditor::filterOf(const Element &element)
{
    const int dialect = element.dialect->currentIndex();
    if (dialect >= int(std::size(dialects)))
        return element.nested->value().value_or(Json::object());
    const FieldEditor *editor = element.nested;
    if (dialect < cesql)
        editor = element.pairs;
    else if (dialect == cesql)
        editor = element.expression;
    const bool list = dialect == 4 || dialect == 5;
    const Json empty = dialect == cesql ? Json("") : list ? Json::array() : Json::object();
    return Json{{dialects[dialect], editor->value().value_or(empty)}};
}

void FiltersEditor::setValue(const Json *value)
{
    for (const Element &element : m_elements) {
        element.card->hide();
        element.card->deleteLater();
    }
    m_elements.clear();
    m_foreign.reset();
    if (!value)
        return;
    if (!value->is_array()) {
        m_foreign = *value;
        return;
    }
    for (const Json &filter : *value)
        addElement(filter);
}

std::optional<Json> FiltersEditor::value() const
{
    if (m_foreign)
        return m_foreign;
    Json list = Json::array();
    for (const Element &element : m_elements)
        list.push_back(filterOf(element));
    return list.empty() ? std::nullopt : std::optional(std::move(list));
}

QString FiltersEditor::problem() const
{
    if (m_foreign)
        return tr("The filters in the manifest are no list. Mend them in the YAML view.");
    for (const Element &element : m_elements) {
        const int dialect = element.dialect->currentIndex();
        if (dialect < cesql) {
            if (const QString problem = element.pairs->problem(); !problem.isEmpty())
                return problem;
        } else if (dialect > cesql) {
            if (const QString problem = element.nested->problem(); !problem.isEmpty())
                return problem;
            const auto nested = element.nested->value();
            const bool list = dialect == 4 || dialect == 5;
            if (nested && (list ? !nested->is_array() : !nested->is_object()))
                return list ? tr("This filter needs a list: put a dash before each nested filter.")
                            : tr("This filter needs one nested filter, such as exact: {type: order.created}.");
        }
    }
    return {};
}

} // namespace weir::inspector
