// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/textdiff.h"

#include <QPlainTextEdit>

namespace weir {

/// Two texts laid over each other, line by line: removed lines, added ones, and a few common ones around them. Signs at
/// the left say what the colours say.
class TextDiffView final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit TextDiffView(QWidget *parent = nullptr);

    void show(const QByteArray &before, const QByteArray &after);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    std::vector<DiffLine> m_lines;
};

} // namespace weir
