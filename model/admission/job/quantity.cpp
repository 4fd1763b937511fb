// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/job/quantity.h"

#include <cmath>

namespace weir::admission {

namespace {

double factorOf(const QString &suffix)
{
    constexpr const char *decimal[] = {"n", "u", "m", "", "k", "M", "G", "T", "P", "E"};
    for (size_t i = 0; i < std::size(decimal); ++i) {
        if (suffix == QLatin1StringView(decimal[i]))
            return std::pow(1000.0, static_cast<double>(i) - 3);
    }
    constexpr const char *binary[] = {"", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"};
    for (size_t i = 0; i < std::size(binary); ++i) {
        if (suffix == QLatin1StringView(binary[i]))
            return std::pow(1024.0, static_cast<double>(i));
    }
    return 0;
}

} // namespace

double amountOf(const Json &quantity)
{
    if (quantity.is_number())
        return quantity.get<double>();
    const QString text = toQString(quantity);
    qsizetype end = 0;
    while (end < text.size() && (text.at(end).isDigit() || QStringView(u"+-.").contains(text.at(end))))
        ++end;
    const QString suffix = text.mid(end);
    bool isExponent = false;
    const double whole = text.toDouble(&isExponent);
    return isExponent ? whole : text.left(end).toDouble() * factorOf(suffix);
}

} // namespace weir::admission
