// SPDX-License-Identifier: GPL-3.0-or-later
// How long the whole window stands still while a file of some megabytes is opened and edited on the canvas: the longest
// event of each step, beside painting the window once (goal ≤ 100 ms each).
#include "model/document/edits.h"
#include "tests/bench/manifests.h"
#include "tests/bench/watched.h"
#include "views/common/theme.h"
#include "views/window/mainwindow.h"

#include <QFile>
#include <QTemporaryDir>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    weir::bench::Watched application(argc, argv);
    weir::applyTheme(application, weir::ThemeChoice::Light, QApplication::palette());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.yaml"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(weir::bench::longManifests()) < 0)
        return 3;
    file.close();
    std::printf("%.1f MB, %d objects\n", double(file.size()) / 1e6, weir::bench::objects);

    weir::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    const weir::Registry registry = weir::Registry::builtIn();
    weir::Document document(registry);
    weir::ClusterSession session;
    weir::Observation observation(registry);
    weir::TelemetryStore telemetry;
    observation.follow(&session);
    weir::MainWindow window({registry, settings, document, session, observation, telemetry});
    window.resize(1440, 900);
    window.show();
    const auto step = [&](const char *name, auto act, int after = 3000) { application.step(name, act, after); };
    step("an empty window", [] {});
    step("opening", [&] { window.openPaths({path}); }, 8000);
    if (document.set().size() != size_t(weir::bench::objects))
        return 3;
    step("painting the window (yardstick)", [&] { window.grab(); });
    const auto key = document.set().first({QStringLiteral("eventing.knative.dev"), QStringLiteral("Trigger"),
                                           QStringLiteral("ns-39"), QStringLiteral("trigger-399-11")});
    const auto commit = [&](const weir::Result<weir::Change> &change) {
        if (!change || !document.commit(*change))
            std::printf("the edit was refused\n");
    };
    step("selecting one object", [&] {
        window.canvas()->select({document.topology().idOf(key)}, {});
    });
    step("one field", [&] {
        commit(weir::edits::setField(document, key, weir::Pointer::parse(QStringLiteral("/spec/filter/attributes/type")), "order.paid"));
    });
    step("undo", [&] { document.undo(); });
    step("removing one object", [&] { commit(weir::edits::remove(document, {key})); });
    step("undo", [&] { document.undo(); });
    step("opening it again", [&] { window.openPaths({path}); }, 8000);
    step("a new document", [&] { document.reset(); });
    return 0;
}
