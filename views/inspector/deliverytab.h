// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/deliveryaccount.h"

#include <QScrollArea>

class QVBoxLayout;

namespace weir::inspector {

/// How events are delivered along a relation: the policy in force after inheritance, whose word each value is, the
/// attempts over time, which answers are tried again. The same as `weirctl delivery` says.
class DeliveryTab final : public QScrollArea
{
    Q_OBJECT
public:
    explicit DeliveryTab(QWidget *parent = nullptr);

    /// What is told stays untouched where it says the same as before. True where there is something to tell.
    bool show(std::vector<DeliveryAccount> accounts);

Q_SIGNALS:
    void revealRequested(const QString &node);

private:
    void add(const DeliveryAccount &account);

    std::vector<DeliveryAccount> m_accounts;
    QWidget *m_content;
    QVBoxLayout *m_layout;
};

} // namespace weir::inspector
