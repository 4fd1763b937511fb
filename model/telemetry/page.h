// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/telemetry/exposition.h"

#include <string>
#include <vector>

namespace weir::exposition {

/// One sample as a value of its own; labels in page order.
struct Sample {
    std::string name;
    std::vector<std::pair<std::string, std::string>> labels;
    double value = 0;
    std::optional<double> timestamp;
};

/// One metric family: what TYPE, HELP and UNIT lines said, and all samples that belong to it.
struct Family {
    std::string name; ///< as on the TYPE line; without one, the sample's own name
    std::string type; ///< "untyped" (OpenMetrics: "unknown") where no TYPE line named one
    std::string help;
    std::string unit;
    std::vector<Sample> samples;
};

/// A page read whole, families in the order in which they first appear.
[[nodiscard]] Result<std::vector<Family>> readPage(QByteArrayView page, Format format = Format::Auto,
                                                   const QString &fileName = {}, const Limits &limits = {});

/// One family as `weirctl metrics FILE` prints it. NaN and infinities, which JSON has no numbers for, are the
/// strings "NaN", "+Inf" and "-Inf".
[[nodiscard]] Json toJson(const Family &family);

} // namespace weir::exposition
