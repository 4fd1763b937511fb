// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/observation.h"
#include "model/document/document.h"
#include "views/manifest/textplace.h"

namespace weir::manifesttext {

/// One thing that may be written at a place.
struct Offer {
    QString label;  ///< what is matched with what is typed
    QString detail; ///< what it is, for the eye
    QString insert; ///< what is written instead of the prefix; later lines are indented from the place
};

/// Where names and namespaces come from. `observation` may be null.
struct OfferSources {
    const Document &document;
    const Observation *observation = nullptr;
};

/// Everything that may stand at a place: keys by schema and field table, enum values, Booleans, kinds and versions,
/// names of the objects that a reference may mean, namespaces; in an empty document whole objects. Best first, not yet
/// narrowed by the prefix.
[[nodiscard]] std::vector<Offer> offersAt(const TextPlace &place, const OfferSources &sources);

/// What is known of a field: its label, help, type, default and who sets it. Rich text; empty: nothing is.
[[nodiscard]] QString helpAt(const Pointer &path, const QString &apiVersion, const QString &kind,
                             const Registry &registry);

/// The object that a reference at this place names, if the document has it.
[[nodiscard]] ResourceKey targetAt(const Document &document, ResourceKey holder, const Pointer &path);

} // namespace weir::manifesttext
