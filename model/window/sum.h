// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

namespace weir::windowing {

__extension__ using Int128 = __int128;

/// Negative, 0 or positive, exactly: no whole number passes through a double. Both must be JSON numbers.
[[nodiscard]] int compare(const Json &a, const Json &b);

/// A sum of JSON numbers: exact in 128 bits for whole ones, compensated (Neumaier) for others.
class Sum
{
public:
    void add(const Json &number);
    void add(const Sum &other);

    /// As a JSON number, with all digits of a whole one; nullopt where it is beyond a double's range.
    [[nodiscard]] std::optional<std::string> text() const;

    [[nodiscard]] Json toJson() const;
    [[nodiscard]] static std::optional<Sum> fromJson(const Json &json);

private:
    void addFraction(double value);

    Int128 m_whole = 0;
    double m_fraction = 0;
    double m_lost = 0; ///< what rounding took from m_fraction
    bool m_hasFraction = false;
    bool m_isBeyond = false;
};

} // namespace weir::windowing
