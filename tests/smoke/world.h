// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/observation.h"
#include "model/cluster/session.h"
#include "model/document/document.h"
#include "model/settings/settings.h"
#include "model/telemetry/store.h"
#include "views/window/mainwindow.h"

#include <memory>

namespace weir::test {

/// The whole application but its process: window, document, session and what they share.
struct World {
    explicit World(const QString &settingsFile)
        : settings(settingsFile), registry(Registry::builtIn()), document(registry), observation(registry)
    {
        observation.follow(&session);
        QObject::connect(&session, &ClusterSession::measured, &telemetry, &TelemetryStore::append);
        window = std::make_unique<MainWindow>(
            Workspace{registry, settings, document, session, observation, telemetry});
        window->setGeometry(0, 24, 1600, 1000);
        window->show();
    }
    Settings settings;
    Registry registry;
    Document document;
    ClusterSession session;
    Observation observation;
    TelemetryStore telemetry;
    std::unique_ptr<MainWindow> window;
};

} // namespace weir::test
