// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/docktitle.h"

#include "views/common/theme.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace weir {

namespace {

constexpr int slimHeight = 7;
constexpr int fullHeight = 28;

} // namespace

DockTitle::DockTitle(QDockWidget *dock) : QWidget(dock), m_dock(dock)
{
    m_name = new QLabel(dock->windowTitle());
    m_buttons = new QWidget;
    auto *inner = new QHBoxLayout(m_buttons);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(2);
    const auto button = [&](QStyle::StandardPixmap pixmap, const QString &name) {
        auto *result = new QToolButton;
        result->setAutoRaise(true);
        result->setIcon(style()->standardIcon(pixmap));
        result->setIconSize({12, 12});
        result->setToolTip(name);
        result->setAccessibleName(name);
        result->setFocusPolicy(Qt::TabFocus);
        inner->addWidget(result);
        return result;
    };
    const QString title = dock->windowTitle();
    connect(button(QStyle::SP_TitleBarNormalButton, tr("Float %1").arg(title)), &QToolButton::clicked, this,
            [this] { m_dock->setFloating(!m_dock->isFloating()); });
    connect(button(QStyle::SP_TitleBarCloseButton, tr("Close %1").arg(title)), &QToolButton::clicked, m_dock,
            &QDockWidget::close);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 6, 0);
    row->addWidget(m_name, 1);
    row->addWidget(m_buttons);
    connect(dock, &QDockWidget::topLevelChanged, this, &DockTitle::refresh);
    connect(dock, &QDockWidget::dockLocationChanged, this, &DockTitle::refresh);
    connect(dock, &QDockWidget::visibilityChanged, this, &DockTitle::refresh);
    connect(dock, &QDockWidget::windowTitleChanged, m_name, &QLabel::setText);
    refresh();
}

void DockTitle::refresh()
{
    const auto *window = qobject_cast<QMainWindow *>(m_dock->parentWidget());
    bool hasTab = false;
    if (window && !m_dock->isFloating()) {
        for (const QDockWidget *other : window->tabifiedDockWidgets(m_dock))
            hasTab = hasTab || !other->isHidden();
    }
    m_isSlim = hasTab;
    m_name->setVisible(!hasTab);
    m_buttons->setVisible(!hasTab);
    updateGeometry();
    update();
}

QSize DockTitle::sizeHint() const
{
    return {60, m_isSlim ? slimHeight : fullHeight};
}

void DockTitle::paintEvent(QPaintEvent *)
{
    if (!m_isSlim)
        return;
    // Three dots say that the pane can be dragged here.
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.chromeLine);
    for (int i = -1; i <= 1; ++i)
        painter.drawEllipse(QPointF(width() / 2.0 + i * 7, height() / 2.0), 1.5, 1.5);
}

} // namespace weir
