// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace weir::inspector {

/// Colours words of the language, functions, texts and numbers of CESQL; in the theme of `look`.
class CesqlColours final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    CesqlColours(QTextDocument *text, const QWidget *look);

protected:
    void highlightBlock(const QString &line) override;

private:
    const QWidget *m_look;
};

} // namespace weir::inspector
