// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/job/quantity.h"

#include <cmath>
#include <optional>

namespace weir::admission {

namespace {

struct Factor {
    int decimal = 0; ///< power of ten
    int binary = 0;  ///< power of two
};

std::optional<Factor> factorOf(const QString &suffix)
{
    constexpr const char *decimal[] = {"n", "u", "m", "", "k", "M", "G", "T", "P", "E"};
    for (int i = 0; i < static_cast<int>(std::size(decimal)); ++i) {
        if (suffix == QLatin1StringView(decimal[i]))
            return Factor{(i - 3) * 3, 0};
    }
    constexpr const char *binary[] = {"", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"};
    for (int i = 0; i < static_cast<int>(std::size(binary)); ++i) {
        if (suffix == QLatin1StringView(binary[i]))
            return Factor{0, i * 10};
    }
    bool isExponent = false;
    const int exponent = suffix.mid(1).toInt(&isExponent);
    if (isExponent && (suffix.front() == u'e' || suffix.front() == u'E') && std::abs(exponent) < 100)
        return Factor{exponent, 0};
    return std::nullopt;
}

/// quantity × 10^shift, rounded up.
long double scaled(const Json &quantity, int shift)
{
    const QString text = quantity.is_number() ? QString::fromStdString(quantity.dump()) : toQString(quantity);
    qsizetype at = text.startsWith(u'-') || text.startsWith(u'+') ? 1 : 0;
    long double amount = 0;
    bool isFraction = false;
    int decimal = shift;
    for (; at < text.size() && (text.at(at).isDigit() || text.at(at) == u'.'); ++at) {
        if (text.at(at) == u'.') {
            isFraction = true;
            continue;
        }
        amount = amount * 10 + text.at(at).digitValue();
        decimal -= isFraction ? 1 : 0;
    }
    const auto factor = factorOf(text.mid(at));
    if (!factor)
        return 0;
    amount = std::ldexp(amount, factor->binary);
    decimal += factor->decimal;
    const long double power = std::pow(10.0L, std::abs(decimal));
    amount = decimal < 0 ? amount / power : amount * power;
    return std::ceil(text.startsWith(u'-') ? -amount : amount);
}

} // namespace

long double thousandthsOf(const Json &quantity)
{
    return scaled(quantity, 3);
}

long double unitsOf(const Json &quantity)
{
    return scaled(quantity, 0);
}

} // namespace weir::admission
