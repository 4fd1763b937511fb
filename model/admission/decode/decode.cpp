// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/decode/decode.h"

#include "model/admission/decode/decoder.h"
#include "model/admission/decode/encoder.h"

namespace weir::admission {

tl::expected<Json, Refusal> decode(const QString &name, const Json &object)
{
    const go::Type *type = go::types().type(name.toStdString());
    Q_ASSERT(type);
    // Metadata is read apart, after all else, and undeclared members of it are no fault of the webhook's.
    const auto metadata = object.is_object() && type->member("metadata") ? object.find("metadata") : object.end();
    const bool hasMetadata = object.is_object() && metadata != object.end();
    using Part = go::Decoder::Part;
    go::Value value;
    if (auto refusal = go::Decoder(go::Decoder::Unknown::Refused)
                           .decode(*type, object, value, hasMetadata ? Part::Others : Part::Whole))
        return tl::unexpected(*refusal);
    if (hasMetadata) {
        if (auto refusal = go::Decoder(go::Decoder::Unknown::Dropped).decode(*type, object, value, Part::Metadata))
            return tl::unexpected(*refusal);
    }
    return go::encode(*type, value);
}

} // namespace weir::admission
