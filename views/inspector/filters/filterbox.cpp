// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/filters/filterbox.h"

#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/inspector/caption.h"
#include "views/inspector/fields/blockeditor.h"
#include "views/inspector/fields/pairseditor.h"
#include "views/inspector/filters/cesqledit.h"
#include "views/inspector/filters/dialects.h"
#include "views/inspector/filters/filtergroup.h"
#include "views/inspector/filters/outcomemark.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace weir::inspector {

using namespace Qt::StringLiterals;

FilterBox::FilterBox(int depth, QWidget *parent)
    : QWidget(parent), m_depth(depth), m_layout(new QVBoxLayout(this)), m_dialect(new QComboBox(this)),
      m_badge(new OutcomeMark(OutcomeMark::Form::Badge, this)), m_up(button(u"up"_s, tr("Move this filter up"))),
      m_down(button(u"down"_s, tr("Move this filter down"))), m_remove(button(u"close"_s, tr("Remove this filter"))),
      m_note(new Caption(Caption::Tone::Muted, this)), m_line(new OutcomeMark(OutcomeMark::Form::Line, this))
{
    m_layout->setContentsMargins(12, 6, 6, 8);
    m_layout->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->setSpacing(2);
    top->addWidget(m_dialect, 1);
    top->addSpacing(4);
    top->addWidget(m_badge);
    top->addWidget(m_up);
    top->addWidget(m_down);
    top->addWidget(m_remove);
    m_layout->addLayout(top);
    m_layout->addWidget(m_note);
    m_layout->addWidget(m_line);
    m_note->setWordWrap(true);
    m_note->hide();
    m_dialect->setAccessibleName(tr("Filter dialect"));
    m_dialect->setFocusPolicy(Qt::StrongFocus);
    m_dialect->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_dialect->addItems({tr("equals (exact)"), tr("begins with (prefix)"), tr("ends with (suffix)"),
                         tr("CESQL expression"), tr("all of"), tr("any of"), tr("not")});
    setFocusProxy(m_dialect);
    connect(m_dialect, &QComboBox::currentIndexChanged, this, &FilterBox::chosen);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(1); });
    connect(m_remove, &QToolButton::clicked, this, &FilterBox::removeWanted);
}

QToolButton *FilterBox::button(const QString &icon, const QString &text)
{
    auto *made = new QToolButton(this);
    made->setIcon(icons::icon(icon));
    made->setIconSize({10, 10});
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::StrongFocus);
    made->setToolTip(text);
    made->setAccessibleName(text);
    return made;
}

void FilterBox::setPlace(size_t index, size_t count, bool mayGo)
{
    m_up->setVisible(count > 1);
    m_down->setVisible(count > 1);
    m_up->setEnabled(index > 0);
    m_down->setEnabled(index + 1 < count);
    m_remove->setVisible(mayGo);
}

void FilterBox::setFilter(const Json &filter)
{
    const int index = dialects::indexOf(filter, m_depth);
    m_origin.reset();
    const QSignalBlocker blocker(m_dialect);
    const int last = dialects::Count;
    if (index == last && m_dialect->count() == last)
        m_dialect->addItem(tr("as YAML"));
    m_dialect->setCurrentIndex(index);
    present(index, index == last ? filter : filter.begin().value());
}

void FilterBox::present(int index, const Json &content)
{
    m_index = index;
    const bool isGroup = dialects::isGroup(index);
    if (dialects::isAttributes(index) && !m_pairs) {
        m_pairs = new PairsEditor(true, this);
        m_pairs->setNames(m_names);
        m_layout->insertWidget(1, m_pairs);
        connect(m_pairs, &FieldEditor::changed, this, [this] { touched(false); });
        connect(m_pairs, &FieldEditor::stepEnded, this, [this] { touched(true); });
    }
    if (index == dialects::Cesql && !m_expression) {
        m_expression = new CesqlEdit(this);
        m_expression->setAttributeNames(m_names);
        m_layout->insertWidget(1, m_expression);
        connect(m_expression, &CesqlEdit::changed, this, [this] { touched(false); });
    }
    if (index == dialects::Count && !m_yaml) {
        m_yaml = new BlockEditor({.type = FieldType::YamlSubtree}, this);
        m_yaml->control()->setAccessibleName(tr("Filter as YAML"));
        m_yaml->setPlaceholder(tr("One filter as YAML, such as\nexact: {type: order.created}"));
        m_layout->insertWidget(1, m_yaml);
        connect(m_yaml, &FieldEditor::changed, this, [this] { touched(false); });
    }
    // How a group joins its boxes is fixed, so that another sort of group is another widget.
    const auto join = index == dialects::Not  ? FilterGroup::Join::Single
                      : index == dialects::Any ? FilterGroup::Join::Or
                                               : FilterGroup::Join::And;
    if (m_group && (!isGroup || m_group->property("join").toInt() != int(join))) {
        m_group->hide();
        m_group->deleteLater();
        m_group = nullptr;
    }
    if (isGroup && !m_group) {
        m_group = new FilterGroup(join, m_depth + 1, this);
        m_group->setProperty("join", int(join));
        m_group->setAttributeNames(m_names);
        m_layout->insertWidget(1, m_group);
        connect(m_group, &FilterGroup::changed, this, &FilterBox::touched);
    }
    if (m_pairs) {
        m_pairs->setVisible(dialects::isAttributes(index));
        if (dialects::isAttributes(index))
            m_pairs->setValue(&content);
    }
    if (m_expression) {
        m_expression->setVisible(index == dialects::Cesql);
        if (index == dialects::Cesql)
            m_expression->setText(toQString(content));
    }
    if (m_yaml) {
        m_yaml->setVisible(index == dialects::Count);
        if (index == dialects::Count)
            m_yaml->setValue(&content);
    }
    if (isGroup)
        m_group->setFilters(index == dialects::Not ? (content.empty() ? Json::array() : Json::array({content}))
                                                   : content);
}

void FilterBox::chosen()
{
    const int index = m_dialect->currentIndex();
    if (index < 0 || index == m_index)
        return;
    if (!m_origin)
        m_origin = filter();
    const Json now = dialects::converted(*m_origin, index, m_depth);
    present(index, index == dialects::Count ? now : now.begin().value());
    // A way through the list is one step back: leaving the list ends it.
    Q_EMIT changed(false);
}

void FilterBox::touched(bool isStep)
{
    m_origin.reset();
    Q_EMIT changed(isStep);
}

Json FilterBox::filter() const
{
    const auto as = [this](Json content) { return Json{{dialects::nameOf(m_index), std::move(content)}}; };
    if (m_index == dialects::Count)
        return m_yaml->value().value_or(Json::object());
    if (dialects::isAttributes(m_index))
        return as(m_pairs->value().value_or(Json::object()));
    if (m_index == dialects::Cesql)
        return as(Json(m_expression->text().toStdString()));
    if (!m_group)
        return Json::object();
    Json list = m_group->filters();
    if (m_index != dialects::Not)
        return as(std::move(list));
    return as(list.empty() ? Json::object() : std::move(list.front()));
}

QString FilterBox::problem() const
{
    if (m_index == dialects::Count)
        return m_yaml->problem();
    if (dialects::isAttributes(m_index))
        return m_pairs->problem();
    return m_group && dialects::isGroup(m_index) ? m_group->problem() : QString();
}

void FilterBox::setOutcomes(const Outcomes &outcomes, const QString &at)
{
    const QString place = m_index == dialects::Count ? at : at + u'/' + QLatin1StringView(dialects::nameOf(m_index));
    std::optional<ClauseResult> own = outcomes.at(place);
    if (!own) {
        const auto whole = outcomes.clauses.constFind(at);
        if (whole != outcomes.clauses.cend())
            own = *whole;
    }
    m_badge->setOutcome(own);
    m_note->hide();
    std::optional<ClauseResult> line = m_index == dialects::Cesql || m_index == dialects::Count ? own : std::nullopt;
    // Why it cannot be read stands there already.
    if (m_index == dialects::Cesql && !m_expression->isReadable())
        line.reset();
    if (line && m_index == dialects::Cesql && line->value != ClauseResult::Value::Error)
        line->saw = m_expression->seenIn(outcomes.event);
    m_line->setOutcome(line);
    if (dialects::isAttributes(m_index)) {
        QHash<QString, ClauseResult> rows;
        for (auto clause = outcomes.clauses.cbegin(); clause != outcomes.clauses.cend(); ++clause) {
            if (clause.key().startsWith(place + u'/'))
                rows.insert(clause.key().mid(place.size() + 1), *clause);
        }
        m_pairs->setOutcomes(rows);
        // A whole element that decides nothing says why.
        if (own && rows.isEmpty() && !own->message.isEmpty()) {
            m_note->setText(own->message);
            m_note->show();
        }
    }
    if (dialects::isGroup(m_index) && m_group)
        m_group->setOutcomes(outcomes, place);
}

void FilterBox::setAttributeNames(const QStringList &names)
{
    m_names = names;
    if (m_pairs)
        m_pairs->setNames(names);
    if (m_expression)
        m_expression->setAttributeNames(names);
    if (m_group)
        m_group->setAttributeNames(names);
}

void FilterBox::focusContent()
{
    if (dialects::isAttributes(m_index))
        m_pairs->control()->setFocus();
    else
        m_dialect->setFocus();
}

void FilterBox::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(theme.chromeLine, theme.lineWidth(1)));
    painter.setBrush(m_depth % 2 == 0 ? theme.canvas : theme.card);
    painter.drawRoundedRect(box, 6, 6);
    // The bar on the left holds together what is inside, in the colour of triggers.
    painter.setPen(Qt::NoPen);
    QColor bar = theme.identity(Role::Trigger);
    bar.setAlphaF(dialects::isGroup(m_index) ? 1.0F : 0.45F);
    painter.setBrush(bar);
    painter.drawRoundedRect(QRectF(4, 7, 3, height() - 14), 1.5, 1.5);
}

} // namespace weir::inspector
