// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/schema/schema.h"

#include <string_view>
#include <vector>

namespace weir::admission {

/// What a file of tables/ says. The name is "GROUP.KIND"; the text:
///
///     scope namespaced                      or cluster
///     fragment Ref: object required kind    a schema that is used more than once
///       kind: string                        members, two blanks further in
///     version v1 status: object             words before the colon: unserved, status, replicas MEMBER.MEMBER
///       spec: object open
///         ref: <Ref>
///         steps: list shortest 1 of object  what is behind "of" is the element, of a map the value
///           uri: string
///
/// A schema is a type (any, string, integer, number, boolean, int-or-string, object, list, map) and words:
/// open (keeps undeclared members), nullable, required NAME…, either NAME… (the members of one alternative; once for
/// each), keys NAME…, enum JSON…, default JSON, format NAME, pattern JSON, least N, most N, shortest N, longest N.
/// Lists of names and values end at ";", at "of" or with the line. A backslash at its end continues a line; lines that
/// begin with "#" say nothing.
struct Table {
    std::vector<Definition> definitions;
    QString fault; ///< "NAME:LINE: what is wrong"; then there are no definitions
};
[[nodiscard]] Table readTable(std::string_view name, std::string_view text);

} // namespace weir::admission
