// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/palette/palette.h"

#include "views/canvas/canvasview.h"
#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QCoreApplication>
#include <QDrag>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

constexpr int recentShown = 4;
constexpr int glyphSize = 24;
constexpr int TemplateRole = Qt::UserRole + 1;
/// Wide enough for the longest English kind name beside its glyph.
constexpr int minimumPaneWidth = 196;

/// Order of the groups in the pane; categories of kinds that are not named here follow.
const QStringList &categoryOrder()
{
    static const QStringList order{u"Sources"_s, u"Brokers"_s, u"Channels"_s, u"Flows"_s, u"Services and sinks"_s};
    return order;
}

/// The tree gives its items as kinds, not as rows of a model.
class KindTree final : public QTreeWidget
{
public:
    using QTreeWidget::QTreeWidget;

protected:
    QMimeData *mimeData(const QList<QTreeWidgetItem *> &items) const override
    {
        if (items.isEmpty())
            return nullptr;
        const QString kind = items.front()->data(0, Qt::UserRole).toString();
        const QString made = items.front()->data(0, TemplateRole).toString();
        if (kind.isEmpty() && made.isEmpty())
            return nullptr;
        auto *mime = new QMimeData;
        if (kind.isEmpty())
            mime->setData(QLatin1StringView(CanvasView::TemplateMime), made.toUtf8());
        else
            mime->setData(QLatin1StringView(CanvasView::KindMime), kind.toUtf8());
        return mime;
    }

    void startDrag(Qt::DropActions) override
    {
        QTreeWidgetItem *item = currentItem();
        QMimeData *mime = item ? mimeData({item}) : nullptr;
        if (!mime)
            return;
        auto *drag = new QDrag(this);
        drag->setMimeData(mime);
        drag->setPixmap(item->icon(0).pixmap(glyphSize, glyphSize));
        drag->exec(Qt::CopyAction);
    }
};

} // namespace

QString kindId(const Kind &kind)
{
    return kind.group + u'/' + kind.name;
}

Palette::Palette(const Registry &registry, Settings &settings, QWidget *parent)
    : QWidget(parent), m_registry(registry), m_settings(settings)
{
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search kinds…"));
    m_search->setAccessibleName(tr("Search kinds"));
    m_search->setClearButtonEnabled(true);

    m_tree = new KindTree;
    m_tree->setObjectName(u"palette"_s);
    m_tree->setAccessibleName(tr("Kinds"));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(0);
    m_tree->setRootIsDecorated(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIconSize({glyphSize, glyphSize});
    m_tree->setDragEnabled(true);
    m_tree->setDragDropMode(QAbstractItemView::DragOnly);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setTextElideMode(Qt::ElideRight);
    setMinimumWidth(minimumPaneWidth);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 0);
    column->addWidget(m_search);
    column->addWidget(m_tree);
    setFocusProxy(m_search);

    connect(m_search, &QLineEdit::textChanged, this, &Palette::filter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (QTreeWidgetItem *item = m_tree->currentItem(); item && !item->isHidden())
            place(item);
    });
    connect(m_tree, &QTreeWidget::itemActivated, this, &Palette::place);
    rebuild();
}

void Palette::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void Palette::noteUsed(const QString &kindId)
{
    QStringList recent = m_settings.value(recentKindsSetting);
    if (!recent.isEmpty() && recent.front() == kindId)
        return;
    recent.removeAll(kindId);
    recent.prepend(kindId);
    m_settings.set(recentKindsSetting, recent.mid(0, recentShown));
    rebuild();
}

void Palette::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        rebuild();
}

QTreeWidgetItem *Palette::addGroup(const QString &title)
{
    auto *group = new QTreeWidgetItem(m_tree, {title.toUpper()});
    group->setFlags(Qt::ItemIsEnabled);
    group->setSizeHint(0, {0, 28});
    const Theme theme = Theme::of(this);
    group->setFont(0, theme.font(10, QFont::Bold));
    group->setForeground(0, theme.muted);
    group->setExpanded(true);
    return group;
}

void Palette::addKind(QTreeWidgetItem *group, const Kind &kind)
{
    auto *item = new QTreeWidgetItem(group, {QCoreApplication::translate("Kind", kind.title)});
    item->setIcon(0, icons::kindIcon(kind));
    item->setData(0, Qt::UserRole, kindId(kind));
    item->setToolTip(0, u"%1\n%2"_s.arg(kind.name, kind.apiVersion()));
    item->setSizeHint(0, {0, 28});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
}

void Palette::addTemplate(QTreeWidgetItem *group, const Template &one)
{
    auto *item = new QTreeWidgetItem(group, {QCoreApplication::translate("Template", one.title)});
    const qsizetype slash = one.icon.lastIndexOf(u'/');
    if (const Kind *kind = m_registry.find(one.icon.left(slash), one.icon.mid(slash + 1)))
        item->setIcon(0, icons::kindIcon(*kind));
    item->setData(0, TemplateRole, one.id);
    item->setToolTip(0, u"<p>%1</p>"_s.arg(QCoreApplication::translate("Template", one.help).toHtmlEscaped()));
    item->setSizeHint(0, {0, 28});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
}

void Palette::place(const QTreeWidgetItem *item)
{
    const QString kind = item->data(0, Qt::UserRole).toString();
    const QString made = item->data(0, TemplateRole).toString();
    if (!kind.isEmpty())
        Q_EMIT placeRequested(kind);
    else if (!made.isEmpty())
        Q_EMIT templateRequested(made);
}

void Palette::rebuild()
{
    m_tree->clear();
    QStringList categories = categoryOrder();
    for (const Kind &kind : m_registry.kinds()) {
        const QString category = QString::fromUtf8(kind.category);
        if (!category.isEmpty() && !categories.contains(category))
            categories.append(category);
    }
    QTreeWidgetItem *recentGroup = nullptr;
    for (const QString &id : m_settings.value(recentKindsSetting)) {
        const qsizetype slash = id.lastIndexOf(u'/');
        const Kind *kind = m_registry.find(id.left(slash), id.mid(slash + 1));
        if (!kind || !*kind->category)
            continue;
        if (!recentGroup)
            recentGroup = addGroup(tr("Recently used"));
        addKind(recentGroup, *kind);
    }
    for (const QString &category : std::as_const(categories)) {
        QTreeWidgetItem *group = nullptr;
        for (const Kind &kind : m_registry.kinds()) {
            if (category != QLatin1StringView(kind.category))
                continue;
            if (!group)
                group = addGroup(QCoreApplication::translate("Kind", kind.category));
            addKind(group, kind);
        }
    }
    QTreeWidgetItem *templates = addGroup(tr("Templates"));
    for (const Template &one : m_templates)
        addTemplate(templates, one);
    m_tree->expandAll();
    filter(m_search->text());
}

void Palette::filter(const QString &text)
{
    const QString wanted = text.trimmed();
    QTreeWidgetItem *first = nullptr;
    for (int g = 0; g < m_tree->topLevelItemCount(); ++g) {
        QTreeWidgetItem *group = m_tree->topLevelItem(g);
        int shown = 0;
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem *item = group->child(i);
            const bool matches = wanted.isEmpty() || item->text(0).contains(wanted, Qt::CaseInsensitive)
                                 || item->data(0, Qt::UserRole).toString().contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!matches);
            shown += matches ? 1 : 0;
            if (matches && !first)
                first = item;
        }
        group->setHidden(shown == 0);
    }
    m_tree->setCurrentItem(wanted.isEmpty() ? nullptr : first);
}

} // namespace weir
