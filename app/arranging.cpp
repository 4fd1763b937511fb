// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arranging.h"

#include "app/inputfiles.h"
#include "model/document/edits.h"
#include "model/document/sidecar.h"
#include "views/canvas/canvasscene.h"

#include <QCoreApplication>

#include <cstdio>

namespace weir {

namespace {

/// Why the places could not be saved: a newer version wrote the file for them. Nothing: they can.
std::optional<Error> newerSidecar(const Document &document)
{
    QStringList paths;
    if (document.isFolder())
        paths.append(Sidecar::pathInFolder(document.path()));
    for (const manifest::FileFrame &file : document.files()) {
        if (!document.isFolder())
            paths.append(Sidecar::pathFor(file.path));
    }
    for (const QString &path : std::as_const(paths)) {
        if (const Sidecar sidecar = Sidecar::read(path); sidecar.isReadOnly())
            return sidecar.error();
    }
    return std::nullopt;
}

} // namespace

int arrangeFiles(Document &document, const QStringList &files)
{
    if (!openAll(document, files))
        return 3;
    if (const auto newer = newerSidecar(document)) {
        say(newer->toString());
        return 3;
    }
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
