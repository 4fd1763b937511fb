// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <QProcess>
#include <QString>
#include <QStringList>

namespace weir::test {

/// What one run of a program said.
struct Run {
    int exitCode = -1; ///< -1: it could not be started, crashed or had to be killed
    QByteArray out;
    QByteArray err;

    /// Standard output as JSON; null where it is none.
    [[nodiscard]] Json json() const { return parseJson(out.toStdString()).value_or(Json()); }
};

/// Runs a program to its end, with `input` on its standard input, in `folder` where one is named. The time is only a
/// bound for one that hangs: sanitizers on a busy machine are slow.
inline Run runProgram(const QString &program, const QStringList &arguments, const QByteArray &input = {},
                      int timeoutMs = 400'000, const QString &folder = {})
{
    QProcess process;
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(program, arguments);
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

/// The weirctl of this build.
inline Run weirctl(const QStringList &arguments, const QByteArray &input = {}, int timeoutMs = 400'000,
                   const QString &folder = {})
{
    return runProgram(QStringLiteral(WEIR_BIN_DIR "/weirctl"), arguments, input, timeoutMs, folder);
}

} // namespace weir::test
