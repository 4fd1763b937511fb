// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace weir {

/// A row of exclusive choices drawn as one control (Design | Live), each an action of a group.
class Segments final : public QWidget
{
    Q_OBJECT
public:
    explicit Segments(const QList<QAction *> &actions, QWidget *parent = nullptr);
};

} // namespace weir
