// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace weir::files {

namespace {

Error problem(const QString &path, const char *text, const QString &reason)
{
    const QString sentence = QCoreApplication::translate("Document", text);
    return {.message = reason.isEmpty() ? sentence : sentence.arg(reason), .file = path, .object = {}, .field = {}};
}

/// Without Qt's buffer, as QSaveFile (6.4) does not see that flushing it failed and would put a part in place of the
/// whole. A disk that fills up takes a part without an error; the rest tells why.
bool writeAll(QSaveFile &file, const QByteArray &bytes)
{
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    qint64 done = 0;
    while (done < bytes.size()) {
        const qint64 written = file.write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0)
            return false;
        done += written;
    }
    return true;
}

/// The new file belongs to whom the old one did, as far as this user may give it away: the group of a folder that
/// people share, a person whose file root edits.
void keepOwner(QSaveFile &file, const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat old = {};
    struct stat now = {};
    const int handle = file.handle();
    if (::stat(QFile::encodeName(path).constData(), &old) != 0 || ::fstat(handle, &now) != 0)
        return;
    if (old.st_gid != now.st_gid && ::fchown(handle, static_cast<uid_t>(-1), old.st_gid) == 0)
        (void)::fchmod(handle, old.st_mode & 07777);
    if (old.st_uid != now.st_uid && ::fchown(handle, old.st_uid, static_cast<gid_t>(-1)) == 0)
        (void)::fchmod(handle, old.st_mode & 07777);
#else
    Q_UNUSED(file)
    Q_UNUSED(path)
#endif
}

/// Keeps other Weirs from replacing an existing file at the same time. The lock is on the old file itself, so nothing
/// is left beside it; whoever comes next finds other bytes under the name.
class WriteLock final
{
public:
    explicit WriteLock(const QString &path)
    {
#ifdef Q_OS_UNIX
        m_file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
        m_isHeldElsewhere = m_file >= 0 && ::flock(m_file, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
#endif
    }
    ~WriteLock()
    {
#ifdef Q_OS_UNIX
        if (m_file >= 0)
            ::close(m_file);
#endif
    }
    Q_DISABLE_COPY_MOVE(WriteLock)

    [[nodiscard]] bool isHeldElsewhere() const { return m_isHeldElsewhere; }

private:
    int m_file = -1;
    bool m_isHeldElsewhere = false;
};

} // namespace

Result<QByteArray> read(const QString &path, qint64 most)
{
    if (QFileInfo(path).isDir()) {
        return fail(problem(path, QT_TRANSLATE_NOOP("Document", "The file cannot be read: %1."),
                            QCoreApplication::translate("Document", "it is a folder")));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(problem(path, QT_TRANSLATE_NOOP("Document", "The file cannot be read: %1."), file.errorString()));
    QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(problem(path, QT_TRANSLATE_NOOP("Document", "The file cannot be read: %1."), file.errorString()));
    if (bytes.size() > most) {
        return fail(problem(path, QT_TRANSLATE_NOOP("Document", "The file cannot be read: %1."),
                            QCoreApplication::translate("Document", "it is larger than %1 MiB").arg(most >> 20)));
    }
    return bytes;
}

bool isGone(const Known &known)
{
    return known.exists && !QFileInfo::exists(known.path);
}

void restoreFolder(const QString &path)
{
    // Where this fails, writing the file says why.
    if (const QDir folder = QFileInfo(path).dir(); !folder.exists())
        folder.mkpath(QStringLiteral("."));
}

Error foreignChange(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        return problem(path, QT_TRANSLATE_NOOP("Document", "Another program removed this file since it was read. Save "
                                                           "again to write it anew."), {});
    }
    return problem(path, QT_TRANSLATE_NOOP("Document", "Another program changed this file since it was read. Save "
                                                       "again to overwrite it, or open it anew to take over what is "
                                                       "there."), {});
}

Result<void> write(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isWritable()) {
        return fail(problem(path, QT_TRANSLATE_NOOP("Document", "This file is write-protected. Save under another "
                                                                "name, or change its permissions."), {}));
    }
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    const bool isWritten = writeAll(file, bytes);
    if (isWritten)
        keepOwner(file, path);
    if (!isWritten || !file.commit()) {
        return fail(problem(path, QT_TRANSLATE_NOOP("Document", "The file could not be written: %1. What was there "
                                                                "before is unchanged."), file.errorString()));
    }
    return {};
}

Result<void> writeOver(const Known &known, const QByteArray &bytes)
{
    const WriteLock lock(known.path);
    if (lock.isHeldElsewhere()) {
        return fail(problem(known.path, QT_TRANSLATE_NOOP("Document", "Another program is writing this file at this "
                                                                      "moment. Save again."), {}));
    }
    if (!isUnchanged(known))
        return fail(foreignChange(known.path));
    return write(known.path, bytes);
}

bool isUnchanged(const Known &known)
{
    const QFileInfo info(known.path);
    if (!known.exists)
        return !info.exists();
    if (!info.exists() || info.size() != known.bytes.size())
        return false;
    const Result<QByteArray> now = read(known.path);
    return now && *now == known.bytes;
}

} // namespace weir::files
