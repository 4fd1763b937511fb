// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/filters/filterbuilder.h"

#include "views/common/icons.h"
#include "views/inspector/caption.h"
#include "views/inspector/fields/pairseditor.h"
#include "views/inspector/filters/filtergroup.h"
#include "views/inspector/filters/filterwindow.h"
#include "views/inspector/filters/testeventpanel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QToolButton>

namespace weir::inspector {

using namespace Qt::StringLiterals;

namespace {

constexpr int WideEnough = 620;

} // namespace

QStringList attributeNames(const Document *document, const TestEvent &test)
{
    QStringList names{u"type"_s, u"source"_s,          u"subject"_s,    u"id"_s,
                      u"time"_s, u"datacontenttype"_s, u"dataschema"_s, u"specversion"_s};
    if (test.event())
        names << test.event()->attributes.keys();
    if (document) {
        for (const auto &[key, resource] : document->set().resources()) {
            if (resource->kind() != u"EventType")
                continue;
            const Json *attributes = weir::find(resource->json(), "/spec/attributes");
            if (!attributes || !attributes->is_array())
                continue;
            for (const Json &attribute : *attributes)
                names << stringAt(attribute, "/name").toLower();
        }
    }
    names.removeDuplicates();
    names.removeAll(QString());
    return names;
}

FilterBuilder::FilterBuilder(const FieldContext &context, Place place, QWidget *parent)
    : FieldEditor(parent), m_context(context), m_test(context.test ? context.test : new TestEvent(this)),
      m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this)),
      m_panel(new TestEventPanel(m_test, context.document, this)), m_rule(new Caption(Caption::Tone::Muted, this)),
      m_enlarge(new QToolButton(this)), m_group(new FilterGroup(FilterGroup::Join::And, 0, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    auto *boxes = new QVBoxLayout;
    boxes->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->addWidget(m_rule, 1);
    top->addWidget(m_enlarge);
    boxes->addLayout(top);
    boxes->addWidget(m_group);
    boxes->addStretch(1);
    m_layout->addWidget(m_panel, 2, Qt::AlignTop);
    m_layout->addLayout(boxes, 3);
    m_enlarge->setIcon(icons::icon(u"enlarge"_s));
    m_enlarge->setIconSize({12, 12});
    m_enlarge->setAutoRaise(true);
    m_enlarge->setFocusPolicy(Qt::StrongFocus);
    m_enlarge->setToolTip(tr("Edit the filters in a window of their own"));
    m_enlarge->setAccessibleName(m_enlarge->toolTip());
    m_enlarge->setVisible(place == Place::Form);
    if (place == Place::Window)
        m_panel->unfold();
    connect(m_enlarge, &QToolButton::clicked, this, &FilterBuilder::openWindow);
    m_rule->setWordWrap(true);
    setFocusProxy(m_group);
    connect(m_group, &FilterGroup::changed, this, [this](bool isStep) {
        m_foreign.reset();
        evaluate();
        if (isStep)
            Q_EMIT stepEnded();
        Q_EMIT changed();
        if (isStep)
            Q_EMIT stepEnded();
    });
    connect(m_test, &TestEvent::changed, this, [this] {
        m_group->setAttributeNames(attributeNames(m_context.document, *m_test));
        evaluate();
    });
    m_group->setAttributeNames(attributeNames(m_context.document, *m_test));
    evaluate();
}

void FilterBuilder::setValue(const Json *value)
{
    m_foreign.reset();
    if (value && !value->is_array())
        m_foreign = *value;
    m_group->setFilters(value && value->is_array() ? *value : Json::array());
    if (m_window)
        m_window->setValue(value);
    evaluate();
}

void FilterBuilder::openWindow()
{
    if (!m_window) {
        m_window = new FilterWindow(m_context, this);
        const std::optional<Json> now = value();
        m_window->setValue(now ? &*now : nullptr);
        connect(m_window, &FilterWindow::changed, this, &FilterBuilder::follow);
        connect(m_window, &FilterWindow::stepEnded, this, &FieldEditor::stepEnded);
    }
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void FilterBuilder::follow()
{
    const std::optional<Json> now = m_window->value();
    m_foreign.reset();
    m_group->setFilters(now.value_or(Json::array()));
    evaluate();
    Q_EMIT changed();
}

std::optional<Json> FilterBuilder::value() const
{
    if (m_foreign)
        return m_foreign;
    Json list = m_group->filters();
    return list.empty() ? std::nullopt : std::optional(std::move(list));
}

QString FilterBuilder::problem() const
{
    return m_foreign ? tr("The filters in the manifest are no list. Mend them in the YAML view.") : m_group->problem();
}

QWidget *FilterBuilder::control()
{
    return m_group;
}

void FilterBuilder::resizeEvent(QResizeEvent *event)
{
    FieldEditor::resizeEvent(event);
    m_layout->setDirection(width() >= WideEnough ? QBoxLayout::RightToLeft : QBoxLayout::TopToBottom);
}

void FilterBuilder::evaluate()
{
    const Json filters = value().value_or(Json::array());
    const Outcomes outcomes = Outcomes::of(Json{{"spec", {{"filters", filters}}}}, *m_test);
    const size_t count = filters.is_array() ? filters.size() : 0;
    m_rule->setText(count == 0   ? tr("No filter of this kind is set.")
                    : count == 1 ? tr("An event must fulfil this filter.")
                                 : tr("An event must fulfil all %1 filters.").arg(count));
    m_panel->setVerdict(outcomes);
    m_group->setOutcomes(outcomes, u"/spec/filters"_s);
}

OldFilterEditor::OldFilterEditor(const FieldContext &context, QWidget *parent)
    : FieldEditor(parent), m_test(context.test ? context.test : new TestEvent(this)),
      m_pairs(new PairsEditor(true, this)), m_ignored(new Caption(Caption::Tone::Muted, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_pairs);
    layout->addWidget(m_ignored);
    m_ignored->setText(tr("Dialect filters are set, so this old filter is ignored."));
    m_ignored->setWordWrap(true);
    m_ignored->hide();
    setFocusProxy(m_pairs);
    m_pairs->setNames(attributeNames(context.document, *m_test));
    connect(m_pairs, &FieldEditor::changed, this, [this] {
        evaluate();
        Q_EMIT changed();
    });
    connect(m_test, &TestEvent::changed, this, &OldFilterEditor::evaluate);
}

void OldFilterEditor::setValue(const Json *value)
{
    m_pairs->setValue(value);
    evaluate();
}

std::optional<Json> OldFilterEditor::value() const
{
    return m_pairs->value();
}

QString OldFilterEditor::problem() const
{
    return m_pairs->problem();
}

QWidget *OldFilterEditor::control()
{
    return m_pairs->control();
}

void OldFilterEditor::setInvalid(bool invalid)
{
    m_pairs->setInvalid(invalid);
}

void OldFilterEditor::objectChanged(const Json &object)
{
    const Json *filters = weir::find(object, "/spec/filters");
    m_ignored->setVisible(filters && filters->is_array() && !filters->empty() && value().has_value());
}

void OldFilterEditor::evaluate()
{
    const QString at = u"/spec/filter/attributes"_s;
    const Json attributes = value().value_or(Json::object());
    const Outcomes outcomes = Outcomes::of(Json{{"spec", {{"filter", {{"attributes", attributes}}}}}}, *m_test);
    QHash<QString, ClauseResult> rows;
    for (auto clause = outcomes.clauses.cbegin(); clause != outcomes.clauses.cend(); ++clause) {
        if (clause.key().startsWith(at + u'/'))
            rows.insert(clause.key().mid(at.size() + 1), *clause);
    }
    m_pairs->setOutcomes(rows);
}

} // namespace weir::inspector
