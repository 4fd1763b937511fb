// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/kinds/registry.h"
#include "model/telemetry/reading.h"

#include <QString>

#include <vector>

namespace weir {

/// What happened between two scrapes of a recording.
struct RecordedInterval {
    QString from, to;
    std::vector<EdgeReading> edges;
    std::vector<NodeReading> nodes;
};

/// Reads a folder of recorded pages, `COMPONENT-tN.txt` (or .txt.gz), with the cluster's objects beside them
/// in `objects.json` and `objects-start.json` (or .gz): one entry for each neighbouring pair of scrapes in
/// natural order and one for first to last (product 5.1). Scrape "tmid" is left out.
[[nodiscard]] Result<std::vector<RecordedInterval>> readRecording(const QString &folder,
                                                                  const Registry &registry);

/// A file's bytes, unpacked where its name ends in ".gz"; at most `limit` bytes of either.
[[nodiscard]] Result<QByteArray> readMaybePacked(const QString &path, qint64 limit = 256LL << 20);

} // namespace weir
