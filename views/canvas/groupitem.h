// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/theme.h"

#include <QGraphicsItem>

namespace weir {

/// The dashed enclosure of a namespace, or of a Sequence's or Parallel's steps.
class GroupItem final : public QGraphicsItem
{
public:
    enum class Form { Namespace, Flow };
    GroupItem(Form form, const Theme *theme);

    void setTitle(const QString &title, const QString &glyph = {});
    void setRect(const QRectF &rect);
    void setEmphasis(bool selected, bool faded);
    [[nodiscard]] const QRectF &groupRect() const { return m_rect; }
    /// The title's place, where the group can be grabbed.
    [[nodiscard]] QRectF titleRect() const;
    void themeChanged() { update(); }

    [[nodiscard]] QRectF boundingRect() const override { return m_rect.adjusted(-8, -24, 8, 8); }
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    Form m_form;
    const Theme *m_theme;
    QRectF m_rect;
    QString m_title;
    QString m_glyph;
    bool m_selected = false;
    bool m_faded = false;
};

} // namespace weir
