// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/differences/differencetree.h"

#include "views/common/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QSet>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

constexpr int IndexRole = Qt::UserRole;     ///< into the differences
constexpr int NodeRole = Qt::UserRole + 1;  ///< of object rows
constexpr qsizetype LongestValue = 160;

enum Column { What, Before, Now };

} // namespace

QString shortValue(const Json &value)
{
    QString text = value.is_string() ? QString::fromStdString(value.get_ref<const std::string &>())
                                     : QString::fromUtf8(toText(value));
    text.replace(u'\n', u'⏎');
    return text.size() > LongestValue ? text.left(LongestValue) + u'…' : text;
}

DifferenceTree::DifferenceTree(QWidget *parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("Differences"));
    setHeaderLabels({tr("Object and field"), tr("There"), tr("In the design")});
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTextElideMode(Qt::ElideRight);
    header()->setSectionResizeMode(What, QHeaderView::Interactive);
    header()->setStretchLastSection(true);
    header()->resizeSection(What, 250);
    header()->resizeSection(Before, 150);
}

void DifferenceTree::fill(const std::vector<Difference> &differences)
{
    QSet<QString> closed;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (!topLevelItem(i)->isExpanded())
            closed.insert(topLevelItem(i)->data(What, NodeRole).toString());
    }
    const std::optional<Difference> old = current();
    m_differences = differences;
    const QSignalBlocker quiet(this);
    clear();
    QTreeWidgetItem *object = nullptr;
    QTreeWidgetItem *chosen = nullptr;
    ResourceId last;
    for (size_t i = 0; i < m_differences.size() && i < MaxRows; ++i) {
        const Difference &one = m_differences[i];
        if (!object || last != one.resource || one.pointer.isRoot()) {
            object = addObject(one);
            object->setData(What, IndexRole, static_cast<qulonglong>(i));
            last = one.resource;
        }
        QTreeWidgetItem *row = object;
        if (!one.pointer.isRoot()) {
            addField(object, one);
            row = object->child(object->childCount() - 1);
            row->setData(What, IndexRole, static_cast<qulonglong>(i));
        }
        if (old && old->resource == one.resource && (old->pointer == one.pointer || (!chosen && old->pointer.isRoot())))
            chosen = old->pointer.isRoot() ? object : row;
    }
    if (m_differences.size() > MaxRows) {
        auto *rest = new QTreeWidgetItem(
            this, {tr("… and %n more", nullptr, static_cast<int>(m_differences.size() - MaxRows))});
        rest->setFlags(Qt::ItemIsEnabled);
    }
    for (int i = 0; i < topLevelItemCount(); ++i)
        topLevelItem(i)->setExpanded(!closed.contains(topLevelItem(i)->data(What, NodeRole).toString()));
    setCurrentItem(chosen ? chosen : topLevelItem(0));
}

QTreeWidgetItem *DifferenceTree::addObject(const Difference &first)
{
    const Theme theme = Theme::of(this);
    const ResourceId &id = first.resource;
    const bool isWhole = first.pointer.isRoot();
    const bool isNew = isWhole && first.kind == Difference::Kind::Added;
    const QString sign = isNew ? u"+ "_s : isWhole ? u"− "_s : u"~ "_s;
    const QString name = id.nameSpace.isEmpty() ? id.name : id.nameSpace + u'/' + id.name;
    auto *item = new QTreeWidgetItem(this, {sign + id.kind + u' ' + name});
    item->setData(What, NodeRole, id.toString());
    item->setForeground(What, isNew ? theme.focus : isWhole ? theme.failed : theme.text);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    item->setFont(What, bold);
    item->setToolTip(What, isNew ? tr("Only in the design") : isWhole ? tr("Not in the design") : tr("Changed"));
    item->setData(What, Qt::AccessibleTextRole, item->toolTip(What) + u": "_s + id.kind + u' ' + name);
    return item;
}

void DifferenceTree::addField(QTreeWidgetItem *object, const Difference &one)
{
    const QString path = one.pointer.toQString();
    const QString before = one.kind == Difference::Kind::Added ? QString() : shortValue(one.from);
    const QString now = one.kind == Difference::Kind::Removed ? QString() : shortValue(one.to);
    auto *item = new QTreeWidgetItem(object, one.isReordered ? QStringList{path, tr("the same items in another order")}
                                                             : QStringList{path, before, now});
    item->setToolTip(What, path);
    item->setToolTip(Before, before);
    item->setToolTip(Now, now);
}

std::optional<Difference> DifferenceTree::current() const
{
    const QTreeWidgetItem *item = currentItem();
    const QVariant index = item ? item->data(What, IndexRole) : QVariant();
    if (!index.isValid() || index.toULongLong() >= m_differences.size())
        return std::nullopt;
    Difference result = m_differences[index.toULongLong()];
    if (!item->parent() && !result.pointer.isRoot()) {
        result.pointer = {};
        result.kind = Difference::Kind::Changed;
        result.from = result.to = nullptr;
    }
    return result;
}

ResourceId DifferenceTree::currentResource() const
{
    const std::optional<Difference> one = current();
    return one ? one->resource : ResourceId{};
}

void DifferenceTree::step(int direction)
{
    QTreeWidgetItem *item = currentItem();
    if (!item)
        return;
    QTreeWidgetItem *next = direction > 0 ? itemBelow(item) : itemAbove(item);
    if (!next)
        next = direction > 0 ? topLevelItem(0) : topLevelItem(topLevelItemCount() - 1);
    setCurrentItem(next);
    scrollToItem(next);
}

void DifferenceTree::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill(std::vector<Difference>(m_differences));
}

} // namespace weir
