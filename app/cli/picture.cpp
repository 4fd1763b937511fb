// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/picture.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

namespace weir::cli {

using namespace Qt::StringLiterals;

std::optional<QByteArray> drawPicture(const QString &form, const QStringList &options, const QStringList &files, int &code)
{
    code = Failed;
    const QString program = QCoreApplication::applicationDirPath() + u"/weir"_s;
    if (!QFileInfo(program).isExecutable()) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "Pictures are drawn by the program weir, and there is none at %1. Install "
                                                     "it beside weirctl, or export to another form."))
                     .arg(program));
        return std::nullopt;
    }
    QTemporaryDir folder;
    const QString picture = folder.filePath(u"picture."_s + form);
    QProcess process;
    process.setInputChannelMode(QProcess::ForwardedInputChannel);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, [&loop](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            loop.quit();
    });
    process.start(program, QStringList{u"-platform"_s, u"offscreen"_s, u"--export"_s, picture} + options
                               + QStringList{u"--"_s} + files);
    loop.exec();
    if (process.error() == QProcess::FailedToStart || process.exitStatus() != QProcess::NormalExit) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "%1 could not draw the picture: %2.")).arg(program, process.errorString()));
        return std::nullopt;
    }
    QFile file(picture);
    if (process.exitCode() != 0 || !file.open(QIODevice::ReadOnly)) {
        code = process.exitCode() == 0 ? Failed : process.exitCode();
        return std::nullopt;
    }
    code = Fine;
    return file.readAll();
}

} // namespace weir::cli
