// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/window/journal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <zlib.h>

#include <cerrno>
#include <cstring>

namespace weir::windowing {

using namespace Qt::StringLiterals;

namespace {

/// Translation context of this file.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Window)
};

constexpr qsizetype checksumLength = 8;
constexpr qsizetype pieceLength = 1 << 20; // bytes written at a time
constexpr qint64 longestLine = 1 << 20;    // far above any record that is written

QByteArray checksum(const QByteArray &bytes)
{
    const auto sum = crc32(0, reinterpret_cast<const Bytef *>(bytes.constData()), static_cast<uInt>(bytes.size()));
    return QByteArray::number(static_cast<quint32>(sum), 16).rightJustified(checksumLength, '0');
}

QByteArray lineOf(const Json &record)
{
    const QByteArray text = toText(record);
    return checksum(text) + ' ' + text + '\n';
}

/// The record of a whole line, or nullopt.
std::optional<Json> recordOf(const QByteArray &line)
{
    if (line.size() <= checksumLength + 1 || !line.endsWith('\n') || line[checksumLength] != ' ')
        return std::nullopt;
    const QByteArray text = line.mid(checksumLength + 1).chopped(1);
    if (checksum(text) != line.left(checksumLength))
        return std::nullopt;
    return parseJson(std::string_view(text.constData(), static_cast<size_t>(text.size())));
}

tl::unexpected<Error> systemError(const QString &file, const QString &message)
{
    return fail(Error{.message = message.arg(QString::fromLocal8Bit(std::strerror(errno))), .file = file,
                      .object = {}, .field = {}});
}

bool writeAll(int file, const QByteArray &bytes)
{
    const char *at = bytes.constData();
    auto rest = static_cast<size_t>(bytes.size());
    while (rest > 0) {
        const ssize_t written = ::write(file, at, rest);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        at += written;
        rest -= static_cast<size_t>(written);
    }
    return true;
}

bool syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isDone = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return isDone;
}

} // namespace

Journal::~Journal()
{
    if (m_file >= 0)
        ::close(m_file);
    if (m_lock >= 0)
        ::close(m_lock);
}

QString Journal::path() const
{
    return m_folder + u"/journal"_s;
}

Result<std::unique_ptr<Journal>> Journal::open(const QString &folder, const Replay &replay)
{
    if (!QDir().mkpath(folder))
        return systemError(folder, Texts::tr("The folder cannot be made: %1."));
    std::unique_ptr<Journal> journal(new Journal(folder));
    if (const Result<void> locked = journal->lock(); !locked)
        return fail(locked.error());
    if (const Result<void> isRead = journal->read(replay); !isRead)
        return fail(isRead.error());
    return journal;
}

Result<void> Journal::lock()
{
    const QString file = m_folder + u"/lock"_s;
    m_lock = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_lock < 0)
        return systemError(file, Texts::tr("The file cannot be opened: %1."));
    // Given back by the system when the process ends, however it ends.
    if (::flock(m_lock, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            return systemError(file, Texts::tr("The folder cannot be locked: %1."));
        return fail(Error{.message = Texts::tr("Another process is using this folder; each needs one of its own."),
                          .file = m_folder, .object = {}, .field = {}});
    }
    return {};
}

Result<void> Journal::read(const Replay &replay)
{
    m_file = ::open(QFile::encodeName(path()).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_APPEND, 0600);
    if (m_file < 0 || !syncFolder(m_folder))
        return systemError(path(), Texts::tr("The file cannot be opened: %1."));
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        return systemError(path(), Texts::tr("The file cannot be opened: %1."));
    int line = 0;
    int firstBad = 0;
    while (!file.atEnd()) {
        const QByteArray bytes = file.readLine(longestLine);
        if (bytes.isEmpty())
            return systemError(path(), Texts::tr("The file cannot be read: %1."));
        ++line;
        const std::optional<Json> record = recordOf(bytes);
        if (!record && firstBad == 0)
            firstBad = line;
        if (!record)
            continue;
        if (firstBad != 0 || !replay(*record)) {
            return fail(Error{.message = Texts::tr("The record is damaged or of another version. Nothing was changed. "
                                                   "Restore the folder, or start with an empty one and lose the "
                                                   "windows that are in it."),
                              .file = path(), .line = firstBad != 0 ? firstBad : line, .object = {}, .field = {}});
        }
        m_size += bytes.size();
    }
    if (m_size < file.size() && ::ftruncate(m_file, m_size) != 0)
        return systemError(path(), Texts::tr("The file cannot be written: %1."));
    return {};
}

Result<void> Journal::append(const std::vector<Json> &records, bool isDurable)
{
    if (m_isBroken) {
        return fail(Error{.message = Texts::tr("The journal is not written any more after an earlier error."),
                          .file = path(), .object = {}, .field = {}});
    }
    QByteArray bytes;
    for (const Json &record : records)
        bytes += lineOf(record);
    if (!writeAll(m_file, bytes)) {
        auto failure = systemError(path(), Texts::tr("The file cannot be written: %1."));
        m_isBroken = ::ftruncate(m_file, m_size) != 0;
        return failure;
    }
    if (isDurable && ::fdatasync(m_file) != 0) {
        // The system forgets what it could not write; asking again would be told that all is well.
        m_isBroken = true;
        return systemError(path(), Texts::tr("The file cannot be written: %1."));
    }
    m_size += bytes.size();
    return {};
}

Result<void>
Journal::rewrite(const std::function<void(const std::function<void(const Json &record)> &write)> &records)
{
    const QByteArray fresh = QFile::encodeName(m_folder + u"/journal.new"_s);
    const int file = ::open(fresh.constData(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC | O_APPEND, 0600);
    bool isDone = file >= 0;
    qint64 size = 0;
    QByteArray piece;
    const auto flush = [&] {
        isDone = isDone && writeAll(file, piece);
        size += piece.size();
        piece.clear();
    };
    records([&](const Json &record) {
        piece += lineOf(record);
        if (piece.size() >= pieceLength)
            flush();
    });
    flush();
    isDone = isDone && ::fsync(file) == 0
             && ::rename(fresh.constData(), QFile::encodeName(path()).constData()) == 0;
    if (!isDone) {
        auto failure = systemError(path(), Texts::tr("The file cannot be written: %1."));
        if (file >= 0)
            ::close(file);
        ::unlink(fresh.constData());
        return failure;
    }
    ::close(m_file);
    m_file = file;
    m_size = size;
    if (!syncFolder(m_folder)) {
        m_isBroken = true;
        return systemError(path(), Texts::tr("The file cannot be written: %1."));
    }
    return {};
}

} // namespace weir::windowing
