// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/highlighter.h"

#include "views/common/theme.h"

#include <QRegularExpression>

namespace weir::inspector {

using namespace Qt::StringLiterals;

Highlighter::Highlighter(QTextDocument *text, const QWidget *look) : QSyntaxHighlighter(text), m_look(look) {}

void Highlighter::highlightBlock(const QString &line)
{
    // Long lines are data, and colour would cost more than it tells.
    if (line.size() > 2000)
        return;
    static const QRegularExpression key(u"^(\\s*(?:- )*)([^\\s#'\"{\\[][^:#]*|'[^']*'|\"[^\"]*\"):(?=\\s|$)"_s);
    static const QRegularExpression value(u"(?<=: |- )(true|false|null|~|-?\\d+(?:\\.\\d+)?)\\s*(?=#|$)"_s);
    static const QRegularExpression comment(u"(^|\\s)#.*$"_s);
    const Theme theme = Theme::of(m_look);
    if (const auto found = key.match(line); found.hasMatch())
        setFormat(int(found.capturedStart(2)), int(found.capturedLength(2)), theme.focus);
    if (const auto found = value.match(line); found.hasMatch())
        setFormat(int(found.capturedStart(1)), int(found.capturedLength(1)), theme.broker);
    if (const auto found = comment.match(line); found.hasMatch()) {
        QTextCharFormat muted;
        muted.setForeground(theme.muted);
        muted.setFontItalic(true);
        setFormat(int(found.capturedStart()), int(found.capturedLength()), muted);
    }
}

} // namespace weir::inspector
