// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/filters/cesqlcolours.h"

#include "model/events/cesqllexer.h"
#include "views/common/theme.h"

namespace weir::inspector {

using namespace Qt::StringLiterals;

CesqlColours::CesqlColours(QTextDocument *text, const QWidget *look) : QSyntaxHighlighter(text), m_look(look) {}

void CesqlColours::highlightBlock(const QString &line)
{
    static const QStringList words{u"AND"_s, u"OR"_s,     u"XOR"_s, u"NOT"_s,  u"LIKE"_s,
                                   u"IN"_s,  u"EXISTS"_s, u"TRUE"_s, u"FALSE"_s};
    const Theme theme = Theme::of(m_look);
    cesql::Lexer lexer(line);
    for (cesql::Token token = lexer.next(); token.kind != cesql::TokenKind::End; token = lexer.next()) {
        const int at = int(token.at);
        const int length = qMax(1, int(token.source.size()));
        if (at < 0 || at >= line.size())
            return;
        QTextCharFormat format;
        switch (token.kind) {
        case cesql::TokenKind::Text:
        case cesql::TokenKind::Integer:
            format.setForeground(theme.dark ? theme.ok.darker(110) : theme.ok);
            break;
        case cesql::TokenKind::Word:
            if (words.contains(token.text)) {
                format.setForeground(theme.identity(Role::Trigger));
                format.setFontWeight(QFont::DemiBold);
            } else if (at + length < line.size() && line[at + length] == u'(') {
                format.setForeground(theme.source);
            }
            break;
        case cesql::TokenKind::Bad:
            return;
        default: break;
        }
        setFormat(at, length, format);
    }
}

} // namespace weir::inspector
