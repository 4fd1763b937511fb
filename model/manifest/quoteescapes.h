// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string>

/// kubectl's parser takes "\'" in double quotes for a quote, which libyaml refuses: it is given another escape of the
/// same length to read, and its value is mended.
namespace weir::manifest {

/// Hides those escapes from `from`, inside a text in double quotes, to its end.
void hideQuoteEscapes(QByteArray &bytes, qsizetype from);

/// Gives the value of a text whose escapes were hidden its quotes back. `source`: the text as it was written, with its
/// quotes.
void restoreQuoteEscapes(std::string &value, QByteArrayView source);

} // namespace weir::manifest
