// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arranging.h"

#include "app/inputfiles.h"
#include "model/document/edits.h"
#include "views/canvas/canvasscene.h"

#include <QCoreApplication>

#include <cstdio>

namespace weir {

int arrangeFiles(Document &document, const QStringList &files)
{
    if (!openAll(document, files))
        return 3;
    CanvasScene scene;
    scene.setDocument(&document);
    scene.finishDrawing();
    const Arranged arranged = arrange(scene.arrangement({}));
    const Change change =
        edits::move(document, arranged.places, QCoreApplication::translate("weir::CanvasView", "Arrange"));
    Result<void> done = document.commit(change);
    if (done)
        done = document.save();
    if (!done) {
        say(done.error().toString());
        return 3;
    }
    Json nodes = Json::object();
    for (const QString &id : document.topology().nodeOrder()) {
        if (const auto place = arranged.places.constFind(id); place != arranged.places.cend())
            nodes[id.toStdString()] = {qRound(place->x()), qRound(place->y())};
    }
    const Json out{{"nodes", std::move(nodes)}, {"crossings", arranged.crossings}};
    std::fputs((toText(out) + '\n').constData(), stdout);
    return 0;
}

} // namespace weir
