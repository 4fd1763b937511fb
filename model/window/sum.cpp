// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/window/sum.h"

#include <algorithm>
#include <cmath>

namespace weir::windowing {

namespace {

Int128 whole(const Json &number)
{
    return number.is_number_unsigned() ? Int128(number.get<quint64>()) : Int128(number.get<qint64>());
}

int sign(auto a, auto b)
{
    return a < b ? -1 : a > b ? 1 : 0;
}

int compareMixed(Int128 a, double b)
{
    constexpr double outside = 0x1p65; // no JSON integer is that large
    if (b >= outside)
        return -1;
    if (b <= -outside)
        return 1;
    const double cut = std::trunc(b);
    const int order = sign(a, Int128(cut));
    return order != 0 ? order : sign(cut, b);
}

std::string digits(Int128 value)
{
    const bool isNegative = value < 0;
    std::string text;
    do {
        const int digit = static_cast<int>(value % 10);
        text += static_cast<char>('0' + std::abs(digit));
        value /= 10;
    } while (value != 0);
    if (isNegative)
        text += '-';
    std::reverse(text.begin(), text.end());
    return text;
}

std::optional<Int128> fromDigits(const std::string &text)
{
    const bool isNegative = text.starts_with('-');
    const std::string_view rest = std::string_view(text).substr(isNegative ? 1 : 0);
    if (rest.empty() || rest.size() > 38) // always fits
        return std::nullopt;
    Int128 value = 0;
    for (const char c : rest) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return isNegative ? -value : value;
}

} // namespace

int compare(const Json &a, const Json &b)
{
    if (a.is_number_float() && b.is_number_float())
        return sign(a.get<double>(), b.get<double>());
    if (a.is_number_float())
        return -compareMixed(whole(b), a.get<double>());
    if (b.is_number_float())
        return compareMixed(whole(a), b.get<double>());
    return sign(whole(a), whole(b));
}

void Sum::addFraction(double value)
{
    m_hasFraction = true;
    const double sum = m_fraction + value;
    if (!std::isfinite(sum)) {
        m_isBeyond = true;
        return;
    }
    m_lost += std::abs(m_fraction) >= std::abs(value) ? (m_fraction - sum) + value : (value - sum) + m_fraction;
    m_fraction = sum;
}

void Sum::add(const Json &number)
{
    if (number.is_number_float())
        addFraction(number.get<double>());
    else
        m_whole += whole(number);
}

void Sum::add(const Sum &other)
{
    m_whole += other.m_whole;
    m_isBeyond = m_isBeyond || other.m_isBeyond;
    if (other.m_hasFraction) {
        addFraction(other.m_fraction);
        addFraction(other.m_lost);
    }
}

std::optional<std::string> Sum::text() const
{
    if (m_isBeyond)
        return std::nullopt;
    if (!m_hasFraction)
        return digits(m_whole);
    using Wide = long double;
    const auto total = static_cast<double>(static_cast<Wide>(m_whole) + Wide(m_fraction) + Wide(m_lost));
    if (!std::isfinite(total))
        return std::nullopt;
    return toText(Json(total)).toStdString();
}

Json Sum::toJson() const
{
    Json json = {{"whole", digits(m_whole)}};
    if (m_hasFraction) {
        json["fraction"] = m_fraction;
        json["lost"] = m_lost;
    }
    if (m_isBeyond)
        json["beyond"] = true;
    return json;
}

std::optional<Sum> Sum::fromJson(const Json &json)
{
    const auto parsed = fromDigits(stringAt(json, "/whole").toStdString());
    if (!parsed)
        return std::nullopt;
    Sum sum;
    sum.m_whole = *parsed;
    sum.m_isBeyond = boolAt(json, "/beyond");
    const Json *fraction = find(json, "/fraction");
    const Json *lost = find(json, "/lost");
    if (fraction && lost && fraction->is_number() && lost->is_number()) {
        sum.m_hasFraction = true;
        sum.m_fraction = fraction->get<double>();
        sum.m_lost = lost->get<double>();
    }
    return sum;
}

} // namespace weir::windowing
