// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/finding.h"
#include "model/resource/resourceset.h"
#include "model/topology/topology.h"

namespace weir::exports {

/// What a report is about. Refers to what must outlive it.
struct ReportContent {
    QString title; ///< empty: none
    const Topology &topology;
    const ResourceSet &set;
    QList<Finding> findings;
};

/// A report in Markdown, in the language of the program: the graph as a picture (Mermaid), tables of its flows, of how
/// each delivers, of what was found, and of the objects. Names are shown as they are, whatever they hold.
[[nodiscard]] QString asReport(const ReportContent &content);

} // namespace weir::exports
