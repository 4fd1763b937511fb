// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <string>

namespace weir::manifest {

/// How a text is laid out; the defaults are the canonical form, splicing takes them from the text at hand.
struct Form {
    int step = 2;                 ///< columns from a key to the keys below it
    bool indentSequences = false; ///< "- " one step further in than its key
    bool json = false;            ///< JSON spelling inside flow collections
    std::string jsonStep = "  ";  ///< what a level of JSON adds to the beginning of its lines
};

/// What stands behind "key:" or "-": the rest of that line, and the whole lines below it.
struct Parts {
    std::string head; ///< without the blank before it; empty where the value begins on the next line
    std::string body; ///< lines at their indent, each with its newline
};

/// `indent`: the column of the key or dash that the value belongs to.
[[nodiscard]] Parts writeParts(const Json &value, int indent, const Form &form);

/// The members or items of a collection that is not empty, each line at `indent`.
[[nodiscard]] std::string writeBlock(const Json &value, int indent, const Form &form);

/// In brackets, on one line; with `json` in JSON spelling.
[[nodiscard]] std::string writeFlow(const Json &value, bool json);

/// A key without its colon.
[[nodiscard]] std::string writeKey(const std::string &key, bool flow, bool json);

} // namespace weir::manifest
