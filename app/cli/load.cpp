// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/load.h"

#include <QDir>
#include <QFileInfo>

namespace weir::cli {

using namespace Qt::StringLiterals;

QString shown(const QString &file)
{
    if (file.isEmpty())
        return u"-"_s;
    const QString relative = QDir::current().relativeFilePath(file);
    return QFileInfo(file).isAbsolute() && !relative.startsWith(".."_L1) ? relative : file;
}

int load(Document &document, const QStringList &paths)
{
    if (paths.isEmpty()) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "name a file, a folder, or - for standard input.")));
        return Usage;
    }
    QByteArray standardInput;
    if (paths.contains(u"-"_s)) {
        const Result<QByteArray> bytes = readInput(u"-"_s);
        if (!bytes) {
            complain(bytes.error());
            return Failed;
        }
        standardInput = *bytes;
    }
    document.openAvailable(paths, standardInput);
    for (Error error : document.failures()) {
        error.file = shown(error.file);
        complain(error);
    }
    return Fine;
}

Json identity(const Resource &resource)
{
    return Json{{"apiVersion", resource.apiVersion().toStdString()},
                {"kind", resource.kind().toStdString()},
                {"namespace", resource.nameSpace().toStdString()},
                {"name", resource.name().toStdString()}};
}

} // namespace weir::cli
