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

std::optional<QByteArray> runWeir(const QStringList &arguments, int &code)
{
    code = Failed;
    const QString program = QCoreApplication::applicationDirPath() + u"/weir"_s;
    if (!QFileInfo(program).isExecutable()) {
        complain(translated(QT_TRANSLATE_NOOP(
                                "Cli", "The program weir draws and arranges, and there is none at %1. Install it "
                                       "beside weirctl."))
                     .arg(program));
        return std::nullopt;
    }
    QProcess process;
    process.setInputChannelMode(QProcess::ForwardedInputChannel);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, [&loop](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            loop.quit();
    });
    process.start(program, QStringList{u"-platform"_s, u"offscreen"_s} + arguments);
    loop.exec();
    if (process.error() == QProcess::FailedToStart || process.exitStatus() != QProcess::NormalExit) {
        complain(
            translated(QT_TRANSLATE_NOOP("Cli", "%1 did not come to an end: %2.")).arg(program, process.errorString()));
        return std::nullopt;
    }
    code = process.exitCode();
    if (code != Fine)
        return std::nullopt;
    return process.readAllStandardOutput();
}

std::optional<QByteArray> drawPicture(const QString &form, const QStringList &options, const QStringList &files,
                                      int &code)
{
    QTemporaryDir folder;
    QFile picture(folder.filePath(u"picture."_s + form));
    if (!runWeir(QStringList{u"--export"_s, picture.fileName()} + options + QStringList{u"--"_s} + files, code))
        return std::nullopt;
    if (!picture.open(QIODevice::ReadOnly)) {
        code = Failed;
        complain(Error{.message = picture.errorString(), .file = picture.fileName(), .object = {}, .field = {}});
        return std::nullopt;
    }
    return picture.readAll();
}

} // namespace weir::cli
