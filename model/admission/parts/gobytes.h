// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace weir::admission {

/// base64.StdEncoding.DecodeString: padded, line ends ignored. The refusal is in Go's words, with the offset of the
/// byte
/// ("illegal base64 data at input byte 3").
[[nodiscard]] tl::expected<QByteArray, QString> base64AsGo(const QByteArray &text);

/// Why json.Unmarshal does not make a map[string]interface{} of a text, in its words; nothing where it does. `null` is
/// fine. Go lets invalid UTF-8 and lone surrogates pass, and JSON nested up to 10,000 deep.
[[nodiscard]] std::optional<QString> jsonObjectFault(const QByteArray &text);

} // namespace weir::admission
