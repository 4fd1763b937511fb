// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <QProcess>
<<<<<<< HEAD
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

/// Runs the weirctl of this build to its end, with `input` on its standard input.
inline Run weirctl(const QStringList &arguments, const QByteArray &input = {}, int timeoutMs = 120'000)
{
    QProcess process;
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
=======

namespace weir::test {

/// What one run of weirctl answered.
struct Ran {
    int code = -1;
    QByteArray output;
    QByteArray messages;

    /// Standard output as one JSON document; null where it is none.
    [[nodiscard]] Json json() const { return parseJson(output.toStdString()).value_or(Json()); }
};

inline Ran weirctl(const QStringList &arguments, const QByteArray &input = {}, const QString &folder = {})
{
    QProcess process;
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(QStringLiteral(WEIR_BIN_DIR "/weirctl"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {.code = process.exitCode(), .output = process.readAllStandardOutput(),
            .messages = process.readAllStandardError()};
>>>>>>> 8435d99 (Verbs graph and validate, with tests of the design half of the model)
}

} // namespace weir::test
