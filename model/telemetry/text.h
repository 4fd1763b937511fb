// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace weir {

/// Translation context of this folder's sentences: `TelemetryText::tr("…")`.
class TelemetryText
{
    Q_DECLARE_TR_FUNCTIONS(TelemetryText)
};

} // namespace weir
