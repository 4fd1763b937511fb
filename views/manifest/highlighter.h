// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/theme.h"
#include "views/manifest/lexer.h"

#include <QSyntaxHighlighter>

namespace weir {

namespace manifesttext {
/// The look of a token.
[[nodiscard]] QTextCharFormat formatOf(Token::Type type, const Theme &theme);
}

/// Colours short YAML that is only shown, in the theme of `look`. The Editor colours what it shows by itself.
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

} // namespace weir
