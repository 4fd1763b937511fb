// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDockWidget;
class QLabel;

namespace weir {

/// Title bar of a dock: a slim grip where a tab already tells the name, a line with name and close button elsewhere.
class DockTitle final : public QWidget
{
    Q_OBJECT
public:
    explicit DockTitle(QDockWidget *dock);

    /// To be called when docks were tabbed, floated or restored.
    void refresh();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QDockWidget *m_dock;
    QLabel *m_name;
    QWidget *m_buttons;
    bool m_isSlim = false;
};

} // namespace weir
