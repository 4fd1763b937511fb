// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/events/cesql.h"

/// The syntax tree between parser and evaluator; no part of the public header.
namespace weir::cesql {

struct Node {
    enum class Kind { Literal, Attribute, Exists, Call, Not, Negate, Like, In, Binary } kind = Kind::Literal;
    Value literal = false;
    QString name;         ///< attribute (lower case), function (upper case) or operator
    bool negated = false; ///< NOT LIKE, NOT IN
    std::vector<std::unique_ptr<Node>> children;
    int depth = 1;
};

using NodePtr = std::unique_ptr<Node>;

/// Errors carry the column of the first wrong token.
[[nodiscard]] Result<NodePtr> parseTree(const QString &text);

} // namespace weir::cesql
