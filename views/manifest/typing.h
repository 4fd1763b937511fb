// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCursor>

class QTextBlock;

/// What keys do to YAML text. Each is one edit of the cursor's document.
namespace weir::manifesttext {

/// A new line at the depth that goes on here: deeper behind "key:", beside the text behind "- ".
void newLine(QTextCursor cursor);
/// Two columns deeper: the lines of the selection, or up to the next even column.
void indent(QTextCursor cursor);
void outdent(QTextCursor cursor);
/// Puts "# " before every line of the selection that says something, or takes it away from all of them.
void toggleComment(QTextCursor cursor);
/// Takes the blanks before the cursor back to the next even column; false where something else stands there.
bool backspaceIndent(QTextCursor cursor);

/// Column of the first letter; that of the end on a blank line.
[[nodiscard]] int indentOf(QStringView line);
[[nodiscard]] bool isBlank(QStringView line);

} // namespace weir::manifesttext
