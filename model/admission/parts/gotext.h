// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace weir::admission {

/// Go's unicode.IsSpace: what strings.Fields and strings.TrimSpace cut at. Not what Qt calls a space.
[[nodiscard]] bool isSpaceInGo(QChar character);
/// strings.Fields
[[nodiscard]] QStringList fieldsAsGo(const QString &text);
/// strings.TrimSpace
[[nodiscard]] QString trimmedAsGo(const QString &text);
/// strings.ToLower, without the letters that become two.
[[nodiscard]] QString lowerAsGo(const QString &text);
/// strconv.Quote for text in an error.
[[nodiscard]] QString quotedAsGo(const QString &text);

/// strconv.Atoi. `error` is empty, or Go's words: `strconv.Atoi: parsing "L": invalid syntax`.
struct GoInteger {
    qint64 value = 0;
    QString error = {};
};
[[nodiscard]] GoInteger atoiAsGo(const QString &text);

} // namespace weir::admission
