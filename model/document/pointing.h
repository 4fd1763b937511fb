// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "model/topology/references.h"

/// How edits write references: the JSON of a target, in the form that a rule asks for.
namespace weir::edits {

/// What a reference shall name.
struct Aim {
    ResourceId id;
    QString apiVersion; ///< to write; the served version of the target
    QString uri;        ///< instead of an object
};

/// The aim at a node of the graph; of a ghost the version that some reference to it already uses.
[[nodiscard]] Aim aimAt(const Document &document, const Node &target);

/// The value of a reference field: `old` (may be null) pointed at `aim`, keeping members that are not about the target
/// (a step's delivery). The namespace is written only where it differs from the holder's.
[[nodiscard]] Json pointed(const Json *old, const ReferenceRule &rule, const Aim &aim, const QString &holderSpace);

/// `wanted` as a new state of a resource; nullptr before means a new one.
[[nodiscard]] ResourceDelta rewrite(ResourceKey key, const ResourcePtr &before, Json wanted);

/// Lower-case DNS-1123 label made from any text, at most 55 characters, so that a number still fits behind it.
[[nodiscard]] QString labelFrom(const QString &text);

/// A free name among the document's and `taken` (identities that the same change makes).
[[nodiscard]] QString freeName(const Document &document, const ResourceId &wanted, const QSet<ResourceId> &taken = {});

/// Translated text of context "Edits".
[[nodiscard]] QString say(const char *key);
/// "Broker default".
[[nodiscard]] QString nameOf(const Resource &resource);

} // namespace weir::edits
