// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/style.h"

namespace weir {

using namespace Qt::StringLiterals;

QString chromeStyle(const Theme &theme)
{
    // High contrast keeps what the desktop draws.
    if (theme.highContrast)
        return {};
    // Icons of dialog buttons come from the platform, which does not know whether Weir is dark.
    QString sheet = uR"(
QMainWindow { background: %chrome; }
QMenuBar { background: %chrome; padding: 2px 4px; }
QMenuBar::item { padding: 4px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: %line; }
QToolBar { background: %chrome; border: none; border-bottom: 1px solid %line; padding: 4px 8px; spacing: 5px; }
QToolBar QToolButton { background: %card; border: 1px solid %line; border-radius: 5px; padding: 4px 9px; color: %text; }
QToolBar QToolButton:hover, QToolBar QToolButton:focus { border-color: %focus; }
QToolBar QToolButton:pressed { background: %line; }
QToolBar QToolButton:disabled { color: %muted; background: transparent; }
QStatusBar { background: %chrome; border-top: 1px solid %line; }
QStatusBar::item { border: none; }
QMainWindow::separator { background: %line; width: 1px; height: 1px; }
QMainWindow > QTabBar { background: %card; }
QMainWindow > QTabBar::tab { background: transparent; color: %muted; border: none; border-bottom: 2px solid transparent;
    padding: 6px 10px; margin: 0 2px; }
QMainWindow > QTabBar::tab:selected { color: %text; border-bottom: 2px solid %focus; }
QMainWindow > QTabBar::tab:hover { color: %text; }
QDockWidget > QWidget { background: %card; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
)"_s;
    const std::pair<QLatin1StringView, QColor> colours[] = {
        {"%chrome"_L1, theme.chrome}, {"%line"_L1, theme.chromeLine}, {"%card"_L1, theme.card},
        {"%text"_L1, theme.text},     {"%muted"_L1, theme.muted},     {"%focus"_L1, theme.focus},
    };
    for (const auto &[key, colour] : colours)
        sheet.replace(key, colour.name());
    return sheet;
}

} // namespace weir
