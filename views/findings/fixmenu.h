// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"

#include <functional>

class QMenu;
class QWidget;

namespace weir {

/// Fills a menu with what can be done about a finding: its fixes, waiving it or taking the waiver back, its
/// explanation. `failed` gets a translated sentence. The document must outlive the menu and the dialogs, which belong
/// to `parent`.
void fillFixMenu(QMenu &menu, Document &document, const Finding &finding, QWidget *parent,
                 const std::function<void(const QString &)> &failed);

} // namespace weir
