// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/keyorder.h"

#include <QLayout>
#include <QWidget>

#include <vector>

namespace weir::inspector {

void orderKeys(const QWidget *root)
{
    std::vector<QLayoutItem *> open{root->layout()};
    QWidget *last = nullptr;
    while (!open.empty()) {
        QLayoutItem *item = open.back();
        open.pop_back();
        QLayout *layout = item->layout();
        QWidget *widget = item->widget();
        if (widget && widget->layout())
            layout = widget->layout();
        if (layout) {
            for (int i = layout->count(); i-- > 0;)
                open.push_back(layout->itemAt(i));
        } else if (widget && widget->focusPolicy() & Qt::TabFocus) {
            if (last)
                QWidget::setTabOrder(last, widget);
            last = widget;
        }
    }
}

} // namespace weir::inspector
