// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace weir::admission {

/// A member of the Go type ObjectMeta or of a struct in it, as far as decoding minds.
struct MetaField {
    enum class Kind { Text, Whole, Truth, Time, TextMap, TextList, StructList, Anything };
    std::string_view name;
    Kind kind = Kind::Text;
    const char *type = "string";             ///< as Go prints it; of a list of structs the struct's
    std::span<const MetaField> members = {}; ///< of that struct
    bool isKept = false;                     ///< is stored as sent; others are the server's own
};

/// ObjectMeta (apimachinery 1.35).
[[nodiscard]] std::span<const MetaField> objectMetaFields();
[[nodiscard]] const MetaField *findField(std::span<const MetaField> fields, std::string_view name);

} // namespace weir::admission
