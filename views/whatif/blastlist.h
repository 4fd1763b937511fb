// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/whatif/whatif.h"

#include <QTreeWidget>

namespace weir::whatif {

/// The blast radius of a node in words: one branch for each kind of harm.
class BlastList final : public QTreeWidget
{
    Q_OBJECT
public:
    explicit BlastList(WhatIf *question, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void revealRequested(const QString &nodeOrEdge);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString nameOf(const QString &edge) const;

    WhatIf *m_question;
};

} // namespace weir::whatif
