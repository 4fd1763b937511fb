// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QString>

namespace weir::test {

/// Folder with reference material beside the project (CRDs, samples, vectors), or empty where it is missing.
/// WEIR_SHARED overrides it. Tests that need it say QSKIP with this in the reason.
inline QString sharedDir()
{
    QString dir = qEnvironmentVariable("WEIR_SHARED");
    if (dir.isEmpty())
        dir = QStringLiteral(WEIR_SOURCE_DIR "/../shared");
    return QDir(dir).exists() ? QDir(dir).canonicalPath() : QString();
}

/// Folder of test vectors; `tests/run --vectors DIR` sets WEIR_VECTORS.
inline QString vectorsDir()
{
    const QString dir = qEnvironmentVariable("WEIR_VECTORS");
    if (!dir.isEmpty())
        return dir;
    const QString shared = sharedDir();
    return shared.isEmpty() ? QString() : shared + QStringLiteral("/vectors");
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// False under the thread sanitizer: clang 14's runtime does not survive that Qt starts a program. A test that needs
/// one skips then.
#if defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define WEIR_TSAN
#endif
#endif
#ifdef WEIR_TSAN
inline constexpr bool CanStartPrograms = false;
#else
inline constexpr bool CanStartPrograms = true;
#endif

} // namespace weir::test
