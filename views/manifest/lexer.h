// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace weir::manifesttext {

/// A stretch of a line that has a colour of its own.
struct Token {
    enum class Type : quint8 { Key, Text, Value, Comment, Mark, Anchor, Tag, Punctuation, Block } type = Type::Text;
    int begin = 0;
    int length = 0;
    bool operator==(const Token &) const = default;
};

/// What a line inherits from those before it. A value.
struct LineState {
    enum class Mode : quint8 { Plain, SingleQuoted, DoubleQuoted, Block } mode = Mode::Plain;
    int flow = 0;        ///< open brackets
    int blockIndent = 0; ///< Block: lines deeper than this column belong to the scalar
    bool operator==(const LineState &) const = default;
};

/// Splits one line of YAML into tokens, however broken the text is; `state` is moved on to the next line.
[[nodiscard]] std::vector<Token> tokens(const QString &line, LineState &state);

} // namespace weir::manifesttext
