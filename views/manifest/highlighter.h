// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace weir::inspector {

/// Colours keys, plain values and comments of YAML, a line at a time; in the theme of `look`.
class Highlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    Highlighter(QTextDocument *text, const QWidget *look);

protected:
    void highlightBlock(const QString &line) override;

private:
    const QWidget *m_look;
};

} // namespace weir::inspector
