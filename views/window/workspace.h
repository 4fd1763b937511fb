// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/observation.h"
#include "model/document/document.h"
#include "model/settings/recovery.h"
#include "model/settings/settings.h"
#include "model/telemetry/store.h"

namespace weir {

/// What one window works on. Owned by whoever makes the window; outlives it.
struct Workspace {
    const Registry &registry;
    Settings &settings;
    Document &document;
    ClusterSession &session;
    Observation &observation;
    TelemetryStore &telemetry;
    RecoveryStore *recovery = nullptr; ///< null: unsaved work is not kept
};

} // namespace weir
