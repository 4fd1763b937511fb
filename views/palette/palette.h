// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kinds/registry.h"
#include "model/settings/settings.h"
#include "model/templates/template.h"

#include <QWidget>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace weir {

/// The kinds that can be put on the canvas, grouped by category, searchable, the recently used first, and the templates
/// behind them. Items are dragged (MIME CanvasView::KindMime, TemplateMime) or placed with Enter or a double click.
class Palette final : public QWidget
{
    Q_OBJECT
public:
    Palette(const Registry &registry, Settings &settings, QWidget *parent = nullptr);

    /// Remembers that this kind ("group/Kind") was used.
    void noteUsed(const QString &kindId);
    void focusSearch();

Q_SIGNALS:
    /// Enter or double click: put one where the canvas thinks best. `kindId` is "group/Kind".
    void placeRequested(const QString &kindId);
    /// The same for a template, by Template::id.
    void templateRequested(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void filter(const QString &text);
    QTreeWidgetItem *addGroup(const QString &title);
    void addKind(QTreeWidgetItem *group, const Kind &kind);
    void addTemplate(QTreeWidgetItem *group, const Template &one);
    void place(const QTreeWidgetItem *item);

    const Registry &m_registry;
    Settings &m_settings;
    std::vector<Template> m_templates = builtInTemplates();
    QLineEdit *m_search = nullptr;
    QTreeWidget *m_tree = nullptr;
};

/// "group/Kind" as used by palette, drag data and settings.
[[nodiscard]] QString kindId(const Kind &kind);

} // namespace weir
