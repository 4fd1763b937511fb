// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBlock>

class QTextDocument;

/// Folding by indentation: what stands deeper than a line folds under it; the first line of an object folds the object.
/// The folded state is that of the lines themselves (invisible blocks), so it moves with the text.
namespace weir::manifesttext {

/// The last line that folds under this one; invalid where nothing does.
[[nodiscard]] QTextBlock foldEnd(const QTextBlock &header);
[[nodiscard]] bool isFolded(const QTextBlock &header);
void setFolded(const QTextBlock &header, bool folded);
/// Every object of the text, or (`folded` false) everything below.
void setAllFolded(QTextDocument *document, bool folded);
/// Makes a line visible.
void unfoldAround(QTextBlock block);
/// The line under whose mark this line would fold: itself, or the nearest above.
[[nodiscard]] QTextBlock foldHeader(QTextBlock block);

} // namespace weir::manifesttext
