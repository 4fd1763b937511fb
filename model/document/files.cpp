// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace weir::files {

namespace {

Error problem(const QString &path, const char *text, const QString &reason)
{
    return {
        .message = QCoreApplication::translate("Document", text).arg(reason), .file = path, .object = {}, .field = {}};
}

} // namespace

Result<QByteArray> read(const QString &path)
{
    if (QFileInfo(path).isDir()) {
        return fail(problem(path, QT_TRANSLATE_NOOP("Document", "The file cannot be read: %1."),
                            QCoreApplication::translate("Document", "it is a folder")));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(problem(path, QT_TRANSLATE_NOOP("Document", "The file cannot be read: %1."), file.errorString()));
    QByteArray bytes = file.read(MaxSize + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(problem(path, QT_TRANSLATE_NOOP("Document", "The file cannot be read: %1."), file.errorString()));
    if (bytes.size() > MaxSize) {
        return fail(problem(path, QT_TRANSLATE_NOOP("Document", "The file cannot be read: %1."),
                            QCoreApplication::translate("Document", "it is larger than 64 MiB")));
    }
    return bytes;
}

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(problem(path, QT_TRANSLATE_NOOP("Document", "The file could not be written: %1. What was there "
                                                                "before is unchanged."), file.errorString()));
    }
    return {};
}

bool isUnchanged(const QString &path, const QByteArray &bytes, bool existed)
{
    const QFileInfo info(path);
    if (!existed)
        return !info.exists();
    if (!info.exists() || info.size() != bytes.size())
        return false;
    const Result<QByteArray> now = read(path);
    return now && *now == bytes;
}

} // namespace weir::files
