// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/whatif/whatif.h"

#include <QWidget>

class QTextBrowser;

namespace weir {

class AttemptLine;

namespace whatif {

/// One step in full: why, the clauses of a filter with what they saw, the attempts of its delivery over time and which
/// answers are tried again, and the event as it was there, with what a dead letter carries marked.
class StepDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit StepDetails(QWidget *parent = nullptr);

    /// -1: none.
    void show(const WhatIf::Answer *answer, qsizetype step);
    [[nodiscard]] QString plainText() const;

private:
    AttemptLine *m_line;
    QTextBrowser *m_text;
};

} // namespace whatif
} // namespace weir
