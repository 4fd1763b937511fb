// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/schema/schema.h"

#include <tl/expected.hpp>

namespace weir::admission {

/// Stage "decode" of metadata, which has a Go type for custom resources too: wrong types are refused with the typed
/// words (`json: cannot unmarshal number into Go struct field ObjectMeta.labels of type string`), whatever the
/// strictness.
[[nodiscard]] std::optional<Refusal> decodeMetadata(const Json &object);
/// Undeclared members of metadata, as unknownFields() gives them.
[[nodiscard]] QStringList unknownMetadata(const Json &object);
/// Leaves what the object is stored with: what the Go type has and writes, without what the server sets itself (uid,
/// times, generation, managed fields …). Equal owner references become one.
void pruneMetadata(Json &object);
/// What the server adds before it asks webhooks: the namespace of the request where the object names none, "default";
/// a name from generateName, with five "x" where the server draws lots.
void completeMetadata(Json &object, bool isNamespaced);
/// Stage "schema" of metadata: name, namespace, labels, annotations and their total size, finalizers,
/// owner references (kubernetes-client 9). An update does not look at the name again.
[[nodiscard]] std::vector<SchemaFault> metadataFaults(const Json &object, bool isNamespaced, bool isUpdate = false);

} // namespace weir::admission
