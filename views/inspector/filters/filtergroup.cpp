// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/filters/filtergroup.h"

#include "views/common/icons.h"
#include "views/inspector/caption.h"
#include "views/inspector/filters/filterbox.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace weir::inspector {

using namespace Qt::StringLiterals;

FilterGroup::FilterGroup(Join join, int depth, QWidget *parent)
    : QWidget(parent), m_join(join), m_depth(depth), m_layout(new QVBoxLayout(this)),
      m_add(new QPushButton(icons::icon(u"add"_s), tr("Add a filter"), this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setAutoDefault(false);
    m_add->setAccessibleName(join == Join::Or ? tr("Add a filter to “any of”")
                                 : join == Join::And && depth > 0 ? tr("Add a filter to “all of”")
                                              : tr("Add a filter"));
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        FilterBox *box = insertBox(m_boxes.size(), Json{{"exact", Json::object()}});
        arrange();
        Q_EMIT changed(true);
        box->focusContent();
    });
}

FilterBox *FilterGroup::insertBox(size_t at, const Json &filter)
{
    auto *box = new FilterBox(m_depth, this);
    box->setAttributeNames(m_names);
    box->setFilter(filter);
    connect(box, &FilterBox::changed, this, &FilterGroup::changed);
    connect(box, &FilterBox::removeWanted, this, [this, box] { removeBox(box); });
    connect(box, &FilterBox::moveWanted, this, [this, box](int by) { moveBox(box, by); });
    m_boxes.insert(m_boxes.begin() + qsizetype(at), box);
    return box;
}

void FilterGroup::removeBox(FilterBox *box)
{
    const auto found = std::find(m_boxes.begin(), m_boxes.end(), box);
    const size_t at = size_t(found - m_boxes.begin());
    m_boxes.erase(found);
    box->hide();
    box->deleteLater();
    arrange();
    if (m_boxes.empty())
        m_add->setFocus();
    else
        m_boxes[std::min(at, m_boxes.size() - 1)]->dialect()->setFocus();
    Q_EMIT changed(true);
}

void FilterGroup::moveBox(FilterBox *box, int by)
{
    const qsizetype at = std::find(m_boxes.begin(), m_boxes.end(), box) - m_boxes.begin();
    const qsizetype to = at + by;
    if (to < 0 || to >= qsizetype(m_boxes.size()))
        return;
    std::swap(m_boxes[size_t(at)], m_boxes[size_t(to)]);
    arrange();
    Q_EMIT changed(true);
}

void FilterGroup::arrange()
{
    while (m_layout->count() > 0)
        delete m_layout->takeAt(0);
    while (m_joins.size() + 1 > std::max<size_t>(m_boxes.size(), 1)) {
        m_joins.back()->hide();
        m_joins.back()->deleteLater();
        m_joins.pop_back();
    }
    while (m_joins.size() + 1 < m_boxes.size()) {
        auto *word = new Caption(Caption::Tone::Muted, m_join == Join::Or ? tr("or") : tr("and"), this);
        word->setContentsMargins(10, 0, 0, 0);
        m_joins.push_back(word);
    }
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        if (i > 0) {
            m_layout->addWidget(m_joins[i - 1]);
            m_joins[i - 1]->show();
        }
        m_layout->addWidget(m_boxes[i]);
        m_boxes[i]->show();
        m_boxes[i]->setPlace(i, m_boxes.size(), m_join != Join::Single);
    }
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setVisible(m_join != Join::Single || m_boxes.empty());
}

void FilterGroup::setFilters(const Json &list)
{
    const size_t count = list.is_array() ? list.size() : 0;
    while (m_boxes.size() > count) {
        m_boxes.back()->hide();
        m_boxes.back()->deleteLater();
        m_boxes.pop_back();
    }
    for (size_t i = 0; i < count; ++i) {
        if (i < m_boxes.size())
            m_boxes[i]->setFilter(list[i]);
        else
            insertBox(i, list[i]);
    }
    arrange();
}

Json FilterGroup::filters() const
{
    Json list = Json::array();
    for (const FilterBox *box : m_boxes)
        list.push_back(box->filter());
    return list;
}

QString FilterGroup::problem() const
{
    for (const FilterBox *box : m_boxes) {
        if (QString problem = box->problem(); !problem.isEmpty())
            return problem;
    }
    return {};
}

void FilterGroup::setOutcomes(const Outcomes &outcomes, const QString &at)
{
    for (size_t i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setOutcomes(outcomes, m_join == Join::Single ? at : at + u'/' + QString::number(i));
}

void FilterGroup::setAttributeNames(const QStringList &names)
{
    m_names = names;
    for (FilterBox *box : m_boxes)
        box->setAttributeNames(names);
}

} // namespace weir::inspector
