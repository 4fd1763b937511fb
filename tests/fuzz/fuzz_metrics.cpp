// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/telemetry/counters.h"
#include "model/telemetry/page.h"
#include "tests/fuzz/require.h"

#include <cmath>

using namespace weir;

/// Any bytes are read, or refused with a line inside them; all formats agree on what is a page; reduced counters are
/// never negative, and a page differs from itself by nothing.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray page(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const auto format : {exposition::Format::Auto, exposition::Format::Text, exposition::Format::OpenMetrics}) {
        const auto families = exposition::readPage(page, format);
        if (!families) {
            require(families.error().line >= 1 && families.error().line <= page.count('\n') + 1);
            require(!families.error().message.isEmpty());
            continue;
        }
        for (const exposition::Family &family : *families)
            require(!toText(exposition::toJson(family)).isEmpty());
    }
    const Result<PodSample> sample = reducePage(page);
    if (!sample)
        return 0;
    for (const auto &[owner, list] : sample->counters) {
        for (const Series &series : list)
            require(series.count >= 0 && std::isfinite(series.count));
    }
    const PodDelta same = delta(*sample, *sample);
    require(!same.restarted && same.counters.empty());
    return 0;
}
