// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <QProcess>
#include <QString>
#include <QStringList>

namespace weir::test {

/// What one run of the real weirctl said.
struct Run {
    int exitCode = -1; ///< -1: it could not be started, crashed or had to be killed
    QByteArray out;
    QByteArray err;

    /// Standard output as JSON; null where it is none.
    [[nodiscard]] Json json() const { return parseJson(out.toStdString()).value_or(Json()); }
};

/// Runs the weirctl of this build to its end, with `input` on its standard input, in `folder` where one is named.
inline Run weirctl(const QStringList &arguments, const QByteArray &input = {}, int timeoutMs = 120'000,
                   const QString &folder = {})
{
    QProcess process;
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(QStringLiteral(WEIR_BIN_DIR "/weirctl"), arguments);
    if (!process.waitForStarted())
        return {};
    process.write(input);
    process.closeWriteChannel();
    const bool isDone = process.waitForFinished(timeoutMs);
    if (!isDone)
        process.kill();
    process.waitForFinished();
    Run run{.exitCode = -1, .out = process.readAllStandardOutput(), .err = process.readAllStandardError()};
    if (isDone && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    return run;
}

} // namespace weir::test
