// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace weir::inspector {

/// Controls come and go; the Tab key follows the order of the eye, which is that of the layouts inside `root`.
void orderKeys(const QWidget *root);

} // namespace weir::inspector
