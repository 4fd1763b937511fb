// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTreeWidget;

namespace weir {

class WhatIf;

namespace whatif {

/// Who was told how to answer: changed by a menu on the row, removed by Delete, added by choosing a node.
class BehaviourList final : public QWidget
{
    Q_OBJECT
public:
    explicit BehaviourList(WhatIf *question, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void revealRequested(const QString &node);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillChoice();
    void showMenu(const QPoint &at);
    [[nodiscard]] NodeId current() const;

    WhatIf *m_question;
    QComboBox *m_choice;
    QTreeWidget *m_list;
    QLabel *m_hint;
};

} // namespace whatif
} // namespace weir
