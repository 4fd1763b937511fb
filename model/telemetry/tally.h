// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/telemetry/counters.h"

#include <QMap>

#include <string>
#include <string_view>
#include <vector>

namespace weir {

/// Sums over the series of one owner and instrument; the alphabet of the recipes.
class Tally
{
public:
    /// `host` empty: every host.
    Tally(const Counters &counters, const std::string &owner, Instrument instrument,
          std::string_view host = {});

    [[nodiscard]] double all() const;
    /// Answered with 2xx: the code is believed only without an error (knative-dataplane 3.2).
    [[nodiscard]] double good() const;
    /// Series by code, whatever the error: for instruments that have no error label.
    [[nodiscard]] double withCode(std::string_view code) const;
    [[nodiscard]] double withGoodCode() const;
    /// By status; "none" where there was no answer.
    [[nodiscard]] QMap<QString, double> byStatus() const;
    /// False where no series carries a status code: releases before 1.22.
    [[nodiscard]] bool hasCodes() const;
    [[nodiscard]] std::vector<Series::Bucket> buckets() const;

private:
    std::vector<const Series *> m_series;
};

/// Failed attempts of `attempts` by class: "4xx", "none", …
[[nodiscard]] QMap<QString, double> failuresOf(const QMap<QString, double> &attempts);
[[nodiscard]] double sumOf(const QMap<QString, double> &counts);

} // namespace weir
