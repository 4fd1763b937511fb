// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kustomize/build.h"
#include "model/kustomize/carry.h"

namespace weir::kustomize {

/// Where an edit of an object lands that a base brings.
enum class Landing { Ask, Base, Patch };

/// What is wanted of one object.
struct Edit {
    std::optional<size_t> object;  ///< index in the build; nullopt: a new one
    std::optional<Json> wanted;    ///< as built; nullopt: removed
    QString file = {};             ///< of a new one: where it goes
};

/// The texts that make a build what was wanted.
struct Written {
    Texts texts;
    std::vector<Json> added; ///< the new objects as they are built, in the order of their edits
    bool isPlain = false;    ///< references had to be written as they are built, not as the sources call them
};

/// Whether any of the edits is of an object that a base brings.
[[nodiscard]] bool touchesBase(const Build &build, const std::vector<Edit> &edits);

/// Finds the texts, builds them and compares with what was wanted. An Error where that cannot be had: it says which
/// field stays otherwise and what decides it.
[[nodiscard]] Result<Written> writeBack(const Build &build, const Files &files, const std::vector<Edit> &edits,
                                        Landing landing);
/// The texts alone, of edits that are known to be possible and not to be `isPlain`: nothing is built. New objects are
/// not in the result.
[[nodiscard]] Result<Written> textsOnly(const Build &build, const Files &files, const std::vector<Edit> &edits,
                                        Landing landing);

/// What built names are called in the sources; of those that are called the same, nothing.
[[nodiscard]] SourceNames sourceNames(const Build &build, Landing landing);

} // namespace weir::kustomize
